# SPDX-License-Identifier: MIT
"""The dumps of many hosts: grouped by digest, and each group held against each other one.

A host's dump differs from another's in counters even where the hosts are the same.  So the values
of counters are taken out of a file's text before it is compared with those before it, and only the
first file of each kind is read.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import field
from pathlib import Path

from onereg.dataclass import dataclass
from onereg.decision import Decision, Verdict
from onereg.dumps.model import Dump
from onereg.dumps.reader import parse_dumps, read_dump_bytes
from onereg.dumps.reading import KnownRegisters, NoDumpError
from onereg.errors import Finding, OneregError, SpecError
from onereg.snapshot.digests import Digester
from onereg.snapshot.dumped import dumped_vcpu
from onereg.snapshot.prediction import DumpedVcpu, Predictor

MAX_FINDINGS = 100
"""Findings about the files of a fleet that are told."""


@dataclass
class FleetGroup:
    """vCPUs that no prediction tells apart."""

    number: int
    """From 1 on, in the order of the first of each."""
    digest: str
    dump: Dump
    """The first of them."""
    vcpu: DumpedVcpu
    hosts: list[str] = field(default_factory=list)
    """The files of the vCPUs; with the line where a file has several."""
    count: int = 0
    """How many there are: more than ``hosts`` where a line of a file stands for several."""

    @property
    def is_refusing(self) -> bool:
        """True of hosts whose KVM refuses such a vCPU: nothing moves from them or to them."""
        return self.dump.refused is not None


@dataclass(frozen=True, slots=True)
class FleetMove:
    """The prediction for a vCPU of one group that moves to a host of another."""

    source: FleetGroup
    destination: FleetGroup
    blocking: tuple[Decision, ...]
    """The registers that prevent the move, or of which it is not known."""

    @property
    def restores(self) -> bool:
        """True if the destination takes the vCPU."""
        return not self.blocking and not self.destination.is_refusing

    def labels(self, verdict: Verdict) -> list[str]:
        """The names of the registers that have a verdict."""
        return [decision.label for decision in self.blocking if decision.verdict is verdict]


class Fleet:
    """The groups of the files that have been added."""

    def __init__(self, known: KnownRegisters, base: Dump | None = None) -> None:
        """``base``: the dump that digests were made against, where they have differences alone."""
        self._known = known
        self._digester = Digester(known.spec, base)
        self._groups: dict[str, FleetGroup] = {}
        self._by_text: dict[bytes, list[tuple[FleetGroup, str, int]]] = {}
        self._mask = _counters(known)
        self.findings: list[Finding] = []
        self.unusable = 0
        """Files that could not be read."""
        self.skipped: list[str] = []
        """Files that are no dump."""

    @property
    def groups(self) -> list[FleetGroup]:
        """The groups, in the order of their first members."""
        return list(self._groups.values())

    def add(self, path: Path) -> None:
        """Every vCPU of a file; notes the findings about it, or that it is no dump."""
        try:
            data = read_dump_bytes(path)
            key = hashlib.sha256(self._mask.sub(rb"\1", data)).digest()
            if key not in self._by_text:
                self._by_text[key] = self._read(data, str(path))
        except NoDumpError:
            self.skipped.append(path.name)
            return
        except SpecError as error:
            self.unusable += 1
            self.findings += error.findings[: MAX_FINDINGS - len(self.findings)]
            return
        for group, place, count in self._by_text[key]:
            group.hosts.append(f"{path}{place}")
            group.count += count

    def _read(self, data: bytes, path: str) -> list[tuple[FleetGroup, str, int]]:
        """(group, place in the file, number of hosts) of each vCPU of a file."""
        dumps = parse_dumps(data, path, self._known)
        found = []
        for part in dumps:
            dump = self._digester.completed(part)
            digest = self._digester.digest(dump)
            if digest not in self._groups:
                number = len(self._groups) + 1
                vcpu = dumped_vcpu(dump, self._known.spec)
                self._groups[digest] = FleetGroup(number, digest, dump, vcpu)
            place = f":{dump.mark.line}" if len(dumps) > 1 else ""
            found.append((self._groups[digest], place, dump.count))
        return found


def _counters(known: KnownRegisters) -> re.Pattern[bytes]:
    """The id of a register that changes by itself, and behind it the value: lines, JSON.

    Another id behind it is no value: the text is a list of ids.
    """
    arch = known.spec.format.arches[known.arch]
    other_id = f"(?!0[xX]{arch:x}[0-9a-fA-F]{{14}}(?![0-9A-Za-z_]))"
    ids = "|".join(f"{id:x}" for id, one_reg in known.by_id.items() if one_reg.volatile)
    between = r'"?[\s,:=]{1,64}(?:"bitmap"\s{0,8}:\s{0,64})?"?'
    value = r"(?:0[xXbB])?[0-9a-fA-F_]{1,160}(?![0-9A-Za-z_])"
    return re.compile(f"(0x(?:{ids}){between}){other_id}{value}".encode())


def moves(groups: list[FleetGroup], predictor: Predictor) -> Iterator[FleetMove]:
    """Each ordered pair of groups; a group with itself, too, where it has several hosts.

    No vCPU moves from a host that refuses such a vCPU, and none is taken by it.
    """
    for source in groups:
        for destination in groups:
            if source.is_refusing or (source is destination and source.count < 2):
                continue
            if destination.is_refusing:
                yield FleetMove(source, destination, ())
                continue
            decisions = predictor.predict(source.vcpu, destination.vcpu)
            blocking = tuple(d for d in decisions if not d.verdict.restores)
            yield FleetMove(source, destination, blocking)


def files_of(directory: Path) -> list[Path]:
    """The regular files of a directory by name, hidden ones excepted; OneregError for none."""
    if not directory.is_dir():
        raise OneregError(f"{directory}: is no directory of dumps")
    found = sorted(p for p in directory.iterdir() if p.is_file() and not p.name.startswith("."))
    if not found:
        raise OneregError(f"{directory}: has no dump")
    return found
