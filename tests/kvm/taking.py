# SPDX-License-Identifier: MIT
"""Asks real kernels what they make of the registers of another vCPU, by guest/take.c.

A prediction of the tool is held against the errno of every write and the value that is read back.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
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
_MANY = 600_000
"""Bytes that are longer sent than a machine boots with them."""
_IMAGES = {
    "/work": [],
    "/work-sve": ["SVE=1"],
    "/work-all": ["SVE=1", "PTRAUTH=1", "PMU=1"],
    "/work-pmu": ["PMU=1"],
}


class Dumped(NamedTuple):
    """The registers of a vCPU that a kernel of the lab had."""

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


def dump(lab: Lab, series: str, cpu: str) -> list[Dumped]:
    """The vCPUs of every set that KVM grants: fresh, and stopped in the middle of a guest."""
    argv = ["/take", "dump", "", *SETS.values()]
    printed = lab.run(series, cpu, argv, files=_files(), timeout=_SECONDS).check().text
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
    writes_all: bool = True
    """False: what the destination holds already is not written."""
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

    def judge(self, fresh: Dumped, sources: Sequence[Dumped]) -> None:
        """Writes the registers of each source into a vCPU as ``fresh``, and compares."""
        host = fresh.host(self.spec)
        predicted = [self._predict(source.host(self.spec), host) for source in sources]
        texts = []
        for number, (source, rows) in enumerate(zip(sources, predicted, strict=True)):
            texts.append(f"vcpu {fresh.set} {number}\n{''.join(self._lines(source, fresh, rows))}")
        outcomes = _outcomes(self.lab, fresh, texts)
        for source, rows, own in zip(sources, predicted, outcomes, strict=True):
            self.moves += 1
            self.restoring += all(row.verdict.restores for row in rows)
            for row in rows:
                self._compare(row, source, fresh, own.get(row.id))

    def _lines(self, source: Dumped, fresh: Dumped, decisions: Sequence[Decision]) -> Iterator[str]:
        """Every register of the source, and what the destination has to reset."""
        rows = {decision.id: decision for decision in decisions}
        for one_reg in self._order:
            row = rows.get(one_reg.id)
            if row is None:
                continue
            value = source.values.get(row.id)
            if row.verdict is Verdict.RESET and row.value is not None:
                value = row.value.to_bytes(one_reg.size, "little")
            own = fresh.values.get(row.id)
            if row.verdict is Verdict.SAME and not self.writes_all:
                continue
            only_read = "=" if value is None or one_reg.alias is not None else ""
            value = own if value is None else value
            if value is not None:
                yield f"{only_read}{row.id:#x} {value.hex()}\n"

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


def _outcomes(lab: Lab, fresh: Dumped, texts: Sequence[str]) -> list[dict[int, Outcome]]:
    """By move: the registers of which the kernel did not just take the value."""
    found: list[dict[int, Outcome]] = []
    for part in _parts(texts):
        files = {**_files(), "/moves": "".join(part).encode()}
        argv = ["/take", "write", "/moves"]
        printed = lab.run(fresh.series, fresh.cpu, argv, files=files, timeout=_SECONDS)
        for line in printed.check().text.splitlines():
            first, *words = line.split()
            if first == "vcpu":
                found.append({})
            else:
                reads = None if words[1] == "-" else bytes.fromhex(words[1])
                found[-1][int(first, 16)] = Outcome(int(words[0]), reads)
    return found


def _parts(texts: Sequence[str]) -> Iterator[list[str]]:
    """Parts that are fast to send; many moves in one, with which the machine boots."""
    if sum(map(len, texts)) > _MANY:
        yield list(texts)
        return
    part: list[str] = []
    for text in texts:
        if part and sum(map(len, part)) + len(text) > _SMALL:
            yield part
            part = []
        part.append(text)
    yield part


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
