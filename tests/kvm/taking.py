# SPDX-License-Identifier: MIT
"""Asks real kernels what they make of the registers of another vCPU, by guest/take.c.

A prediction of the tool is held against the errno of every write and the value that is read back.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from lab import GUEST, Lab, toolchain
from lab.kernels import kernel as fetched
from onereg.decision import Decision, Kind, Verdict
from onereg.model import OneReg, Spec
from onereg.query.named_kernels import find_kernel
from onereg.query.restore_order import restore_order
from onereg.snapshot.prediction import DumpedVcpu, Predictor
from recorded import SETS

_SECONDS = 600.0
_ENOENT = 2
_SMALL = 90_000
"""Bytes of a file that the lab sends to a running machine instead of booting one anew."""
_MANY = 240_000
"""Bytes that are longer sent than a machine boots with them."""
_IMAGES = {
    "/work": [],
    "/work-sve": ["SVE=1"],
    "/work-all": ["SVE=1", "PTRAUTH=1", "PMU=1"],
    "/work-pmu": ["PMU=1"],
}


@dataclass(frozen=True, eq=False)
class Dumped:
    """The registers of a vCPU that a kernel of the lab had; equal to itself alone."""

    series: str
    cpu: str
    set: str
    """As in SETS."""
    state: str
    """``fresh``, or ``ran``."""
    values: Mapping[int, bytes]

    @property
    def features(self) -> frozenset[str]:
        return frozenset(self.set.split(",")) - {"base"}

    def host(self, spec: Spec) -> DumpedVcpu:
        """The vCPU as the tool is given it."""
        release = fetched(self.series).release
        numbers = {id: int.from_bytes(value, "little") for id, value in self.values.items()}
        kernel = find_kernel(spec, "arm64", release)
        return DumpedVcpu(numbers, kernel, self.features, capabilities=frozenset())

    def __str__(self) -> str:
        return f"{self.series} {self.cpu} {self.set} {self.state}"


class Outcome(NamedTuple):
    """The treatment of one register by a kernel."""

    errno: int
    reads: bytes | None
    """None where it cannot be read."""


@cache
def _files() -> dict[str, bytes]:
    sources = [GUEST / "take.c", GUEST / "vcpu_set.c", GUEST / "vm.c"]
    images = {
        path: toolchain.assemble_a64(GUEST / "aarch64_work.S", defines=defines)
        for path, defines in _IMAGES.items()
    }
    return {"/take": toolchain.compile_c(sources, include=[GUEST]), **images}


def dump(lab: Lab, series: str, cpu: str, folder: Path | None = None) -> list[Dumped]:
    """The vCPUs of every set that KVM grants: fresh, and stopped in the middle of a guest.

    ``folder`` keeps the answers, for the next call.
    """
    kept = folder and folder / f"{fetched(series).release}-{cpu}.txt"
    if kept and kept.exists():
        return _dumped(series, cpu, kept.read_text())
    argv = ["/take", "dump", "", *SETS.values()]
    printed = lab.run(series, cpu, argv, files=_files(), timeout=_SECONDS).check().text
    if kept:
        kept.write_text(printed)
    return _dumped(series, cpu, printed)


def _dumped(series: str, cpu: str, printed: str) -> list[Dumped]:
    """The vCPUs that guest/take.c printed."""
    found: list[Dumped] = []
    values: dict[int, bytes] = {}
    for line in printed.splitlines():
        first, *words = line.split()
        if first == "vcpu":
            values = {}
            if words[2] == "0":
                found.append(Dumped(series, cpu, words[0], words[1], values))
        else:
            values[int(first, 16)] = bytes.fromhex(words[0])
    return found


@dataclass
class Judge:
    """Holds predictions against kernels, and counts."""

    lab: Lab
    spec: Spec
    moves: int = 0
    restoring: int = 0
    """Moves that are predicted to restore."""
    registers: int = 0
    """Registers of all moves."""
    differing: int = 0
    """Registers whose value is not that of the fresh vCPU of the destination."""
    unknown: Counter[str] = field(default_factory=Counter)
    """By name and what came of it: registers of which the prediction does not know."""
    falsely_taken: list[str] = field(default_factory=list)
    """Predicted to restore, and refused or held otherwise."""
    falsely_refused: list[str] = field(default_factory=list)
    """Predicted to be refused, and taken."""

    def __post_init__(self) -> None:
        self._predict = Predictor(self.spec).predict
        self._order = restore_order(list(self.spec.of_arch("arm64")))
        self._by_id = {one_reg.id: one_reg for one_reg in self._order}

    def figures(self) -> dict[str, object]:
        """The counts, for a report."""
        return {
            "moves": self.moves,
            "restoring": self.restoring,
            "registers": self.registers,
            "differing": self.differing,
            "unknown": dict(self.unknown),
            "falsely refused": self.falsely_refused,
        }

    def judge(self, moves: Sequence[tuple[Dumped, Dumped]]) -> None:
        """Writes the registers of each first vCPU into one as the second, and compares.

        The second of each is a fresh vCPU of one and the same host.
        """
        hosts = {vcpu: vcpu.host(self.spec) for vcpu in dict.fromkeys(chain.from_iterable(moves))}
        predicted = [self._predict(hosts[source], hosts[fresh]) for source, fresh in moves]
        texts = [
            f"vcpu {fresh.set} {number}\n{''.join(self._lines(source, fresh, rows))}"
            for number, ((source, fresh), rows) in enumerate(zip(moves, predicted, strict=True))
        ]
        outcomes = self._outcomes([fresh for _, fresh in moves], texts)
        for (source, fresh), rows, own in zip(moves, predicted, outcomes, strict=True):
            self.moves += 1
            self.restoring += all(row.verdict.restores for row in rows)
            for row in rows:
                self._compare(row, source, fresh, own.get(row.id))

    def _lines(self, source: Dumped, fresh: Dumped, decisions: Sequence[Decision]) -> Iterator[str]:
        """Registers of the source, and what the destination has to reset.

        The value that the destination holds already is written of its own dump alone; in a move
        from another source it is read in the end, as every register is that has no line.
        """
        rows = {decision.id: decision for decision in decisions}
        for one_reg in self._order:
            row = rows.get(one_reg.id)
            if row is None:
                continue
            value = source.values.get(row.id)
            if row.verdict is Verdict.RESET and row.value is not None:
                value = row.value.to_bytes(one_reg.size, "little")
            if value is None or (row.verdict is Verdict.SAME and source is not fresh):
                continue
            only_read = "=" if one_reg.alias is not None else ""
            yield f"{only_read}{row.id:#x} {value.hex()}\n"

    def _outcomes(self, fresh: Sequence[Dumped], texts: Sequence[str]) -> list[dict[int, Outcome]]:
        """By move: the registers of which the kernel did not just take the value, or keep its own.

        ``fresh`` are the vCPUs that the texts are written into.
        """
        found: list[dict[int, Outcome]] = []
        for part in self._parts(fresh, texts):
            files = {**_files(), "/moves": part.encode()}
            argv = ["/take", "write", "/moves"]
            host = fresh[0].series, fresh[0].cpu
            printed = self.lab.run(*host, argv, files=files, timeout=_SECONDS)
            for line in printed.check().text.splitlines():
                first, *words = line.split()
                if first == "vcpu":
                    found.append({})
                else:
                    reads = None if words[1] == "-" else bytes.fromhex(words[1])
                    found[-1][int(first, 16)] = Outcome(int(words[0]), reads)
        return found

    def _parts(self, fresh: Sequence[Dumped], texts: Sequence[str]) -> Iterator[str]:
        """Files that are fast to send; of many moves one file, with which the machine boots."""
        most = _SMALL if sum(map(len, texts)) <= _MANY else sys.maxsize
        lines: list[str] = []
        length, last = 0, None
        for vcpu, text in zip(fresh, texts, strict=True):
            if lines and length + len(text) > most:
                yield "".join(lines)
                lines, length, last = [], 0, None
            own = "" if vcpu is last else self._own(vcpu)
            lines += [own, text]
            length, last = length + len(own) + len(text), vcpu
        yield "".join(lines)

    def _own(self, vcpu: Dumped) -> str:
        """The values that a fresh vCPU holds, but for those that change by themselves."""
        lines = [
            f"{one_reg.id:#x} {vcpu.values[one_reg.id].hex()}\n"
            for one_reg in self._order
            if one_reg.id in vcpu.values and not one_reg.volatile
        ]
        return "".join(["own\n", *lines])

    def _compare(
        self, row: Decision, source: Dumped, fresh: Dumped, outcome: Outcome | None
    ) -> None:
        """Counts one register; ``outcome`` is None where the value was taken and is held."""
        value, own = source.values.get(row.id), fresh.values.get(row.id)
        errno = outcome.errno if outcome else 0
        self.registers += 1
        self.differing += value is not None and own is not None and value != own
        if row.verdict is Verdict.UNKNOWN:
            self.unknown[f"{row.name}: errno {errno}{', changed' if outcome else ''}"] += 1
        elif row.verdict is Verdict.REFUSE:
            if outcome is None and row.kind is not Kind.MISSING:
                self.falsely_refused.append(_told(row, source, fresh, outcome))
        elif not _as_predicted(row, self._by_id[row.id], outcome):
            self.falsely_taken.append(_told(row, source, fresh, outcome))


def _told(row: Decision, source: Dumped, fresh: Dumped, outcome: Outcome | None) -> str:
    """One register that a kernel did not treat as predicted."""
    value = source.values.get(row.id)
    told = f"{source} -> {fresh}: {row.name} {row.verdict.value}: {row.reason}"
    if value is not None:
        told += f"; of {int.from_bytes(value, 'little'):#x}"
    if outcome is not None:
        reads = outcome.reads and hex(int.from_bytes(outcome.reads, "little"))
        told += f" errno {outcome.errno}, reads {reads}"
    return told


def _as_predicted(row: Decision, one_reg: OneReg, outcome: Outcome | None) -> bool:
    """True if what a kernel did is what a verdict that restores says."""
    if row.verdict is Verdict.DROP:
        return outcome is not None and outcome.errno == _ENOENT
    if outcome is None:
        return row.verdict is not Verdict.CHANGED or row.reads in (None, row.value)
    if outcome.errno:
        return False
    if row.verdict is Verdict.KEEP:
        return one_reg.volatile or outcome.reads is None
    if one_reg.volatile:
        return True
    if row.verdict is not Verdict.CHANGED or outcome.reads is None:
        return False
    reads = int.from_bytes(outcome.reads, "little")
    if row.reads is not None:
        return reads == row.reads
    bits = row.keys["bits"]
    assert isinstance(bits, int) and row.value is not None
    return (reads ^ row.value) & ~bits == 0
