# SPDX-License-Identifier: MIT
"""QEMU's ``info registers``: the general, floating-point and vector registers of each vCPU.

In AArch32 state R0 to R15 are those of the current mode, which tells the AArch64 registers that
they are (arm_cpu_dump_state and aarch64_cpu_dump_state in target/arm/cpu.c).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from onereg.dumps.model import Dump, DumpEntry, TextPlaces
from onereg.dumps.qemu_places import LAYOUT, Spot, qemu_layout, register_spots
from onereg.dumps.reading import DumpReading, number_bytes, size_of
from onereg.errors import Mark
from onereg.model import OneReg
from onereg.query.view_parts import scattered

_FIRST = re.compile(r"^ ?PC=[0-9a-f]{16} +X00=|^R00=[0-9a-f]{8} R01=", re.MULTILINE)
_MONITOR = re.compile(r"QEMU \d|\(qemu\)")
_HEADING = re.compile(r"CPU#\d{1,9}")
_VALUE = re.compile(r"\b([A-Za-z]{1,6})(\d{0,2})(?:=|: )([0-9a-f]{1,16}(?::[0-9a-f]{1,16})*)\b")
_WORD_DIGITS = 16
_D_BITS, _V_BITS = 64, 128
_APART = {"S", "D", "Q", "Z", "P", "FFR", "FPSR", "FPCR", "FPSCR"}
"""Names that are no member of their own, or that AArch64 and AArch32 state print otherwise."""
_SP, _CPSR = ("xregs", 31), "cpsr"
_VECTORS = 32


def begins_qemu_registers(line: str) -> bool:
    """True if a line may be the first that QEMU, or its monitor, prints."""
    return bool(_HEADING.match(line) or _FIRST.match(line) or _MONITOR.match(line))


def is_qemu_registers(text: str, _: DumpReading) -> bool:
    """True if a text has the first registers of a vCPU as QEMU prints them."""
    return _FIRST.search(text) is not None


def read_qemu_registers(text: str, reading: DumpReading) -> list[Dump]:
    """The vCPUs of a text; lines of the monitor are passed over."""
    layout = qemu_layout(reading.known.spec)
    if layout is None:
        message = f"the spec has no layout {LAYOUT}, which says where QEMU keeps registers"
        raise reading.refuse(Mark(reading.path, 1, 1), "dump-format", message)
    places = TextPlaces()
    dumps = []
    for said in _vcpus(text, reading):
        reading.begin_vcpu(said.mark)
        entries = reading.checked(said.entries(reading), places)
        dumps.append(
            Dump(
                format="QEMU's info registers",
                mark=said.mark,
                places=places,
                entries=entries,
                is_whole=False,
                remarks=tuple(said.remarks),
            )
        )
    return dumps


class _Printed:
    """The values that are printed of one vCPU, by name and number."""

    def __init__(self, mark: Mark) -> None:
        self.mark = mark
        self.values: dict[tuple[str, int | None], tuple[int, Mark]] = {}
        self.remarks: list[str] = []

    def entries(self, reading: DumpReading) -> Iterator[DumpEntry]:
        """The registers that the values are."""
        spec = reading.known.spec
        layout = qemu_layout(spec)
        printed = self.values.get(("PSTATE", None)) or self.values.get(("PSR", None))
        if printed is None or layout is None:
            message = "has no PSTATE or PSR, and is of no A-profile vCPU or cut short"
            reading.add(self.mark, "dump-syntax", message)
            return
        spots = {spot: one for one, spot in register_spots(spec, layout, printed[0])}
        for (name, number), (value, mark) in self.values.items():
            one_reg = spots.get(_spot(name, number)) if name not in _APART else None
            if one_reg is not None:
                yield from _entry(one_reg, value, mark, reading)
        yield from self._vectors(reading)
        yield from self._status(reading)

    def _vectors(self, reading: DumpReading) -> Iterator[DumpEntry]:
        """Q and Z registers, of which V is the low part, and pairs of AArch32's D registers."""
        for number in range(_VECTORS):
            one_reg = reading.known.named(f"V{number}")
            wide = self.values.get(("Q", number)) or self.values.get(("Z", number))
            low, high = (self.values.get(("D", 2 * number + half)) for half in (0, 1))
            if one_reg is None:
                continue
            if wide is not None:
                low_bits = wide[0] & (1 << _V_BITS) - 1
                yield from _entry(one_reg, low_bits, wide[1], reading)
            elif low is not None and high is not None:
                yield from _entry(one_reg, low[0] | high[0] << _D_BITS, low[1], reading)
        if ("Z", 0) in self.values:
            self.remarks.append(
                "has SVE registers up to the vector length in force: of Z the low 128 bits are "
                "read, as V, and P and FFR are left out"
            )

    def _status(self, reading: DumpReading) -> Iterator[DumpEntry]:
        """FPSR and FPCR: of their own, or as parts of AArch32's FPSCR."""
        view = next((view for view in reading.known.spec.views if view.name == "FPSCR"), None)
        both = self.values.get(("FPSCR", None))
        parts = scattered(view, both[0]) if view is not None and both is not None else {}
        for name in ("FPSR", "FPCR"):
            one_reg = reading.known.named(name)
            own = self.values.get((name, None))
            if one_reg is None:
                continue
            if own is not None:
                yield from _entry(one_reg, *own, reading)
            elif both is not None and name in parts:
                yield from _entry(one_reg, parts[name], both[1], reading)


def _spot(name: str, number: int | None) -> Spot:
    """The member of QEMU's state that a printed name is the value of."""
    if name == "SP":
        return _SP
    if name == "PSR":
        return _CPSR, number
    return {"X": "xregs", "R": "regs"}.get(name, name.lower()), number


def _entry(one_reg: OneReg, value: int, mark: Mark, reading: DumpReading) -> Iterator[DumpEntry]:
    size = size_of(one_reg.id) or 0
    bytes_ = number_bytes(value, size)
    if bytes_ is None:
        message = f"the value of {one_reg.name} does not fit {8 * size} bits"
        reading.add(mark, "dump-value", message)
    else:
        yield DumpEntry(one_reg.id, bytes_, mark)


def _vcpus(text: str, reading: DumpReading) -> Iterator[_Printed]:
    """The printed values of each vCPU, in order."""
    said: _Printed | None = None
    for number, line in enumerate(text.split("\n"), 1):
        if _HEADING.match(line) or _FIRST.match(line):
            if said is None or said.values:
                if said is not None:
                    yield said
                said = _Printed(Mark(reading.path, number, 1))
        elif said is None or line.startswith("(qemu)"):
            continue
        for match in _VALUE.finditer(line):
            name, digits, value = match.groups()
            key = name.upper(), int(digits) if digits else None
            mark = Mark(reading.path, number, match.start() + 1)
            said.values.setdefault(key, (_number(value), mark))
            reading.require_few(len(said.values), mark)
    if said is not None:
        yield said


def _number(text: str) -> int:
    """A value; words of 64 bits have colons between them, the highest first."""
    return int(text.replace(":", ""), 16)
