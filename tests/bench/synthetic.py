# SPDX-License-Identifier: MIT
"""A map of as many registers as are wanted, six fields each, as a spec and as its peers take one.

All writers write the same registers, fields, positions and sentences.  A register of the spec has
64 bits, as those of Arm have; the peers' have 32, which hold all of its fields.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
PER_FILE = 100
"""Registers of a file: a large spec is many files."""


class Bits(NamedTuple):
    """A field: its bits and its meaning."""

    name: str
    msb: int
    lsb: int
    doc: str

    @property
    def place(self) -> str:
        """The bits as the spec and the kernel's table write them."""
        return f"{self.msb}:{self.lsb}" if self.msb > self.lsb else str(self.lsb)


FIELDS = (
    Bits("IRQCOUNT", 31, 24, "Interrupts that are pending"),
    Bits("PRIORITY", 23, 16, "Priority of the unit"),
    Bits("STATUS", 14, 12, "State of the unit"),
    Bits("POLICY", 9, 8, "Policy of the unit"),
    Bits("LOCK", 4, 4, "Writes are ignored until the next reset"),
    Bits("ENABLE", 0, 0, "The unit is enabled"),
)
_GAPS = ("63:32", "15", "11:10", "7:5", "3:1")


def names(count: int) -> Iterator[tuple[int, str]]:
    """(number, name) of each register."""
    return ((number, f"BENCH{number}_EL1") for number in range(count))


def write_addition(count: int, folder: Path) -> Path:
    """Writes a spec of ``count`` registers that adds to ours, and returns its folder.

    Encodings have op0 of 1, which those of instructions have and those of registers have not.
    """
    every = [*names(count)]
    for start in range(0, count, PER_FILE):
        some = every[start : start + PER_FILE]
        number = start // PER_FILE
        registers = (
            f"  {name}:\n    title: Unit {n}\n    bits: 64\n    encoding: {{op0: 1, "
            f"op1: {n >> 11 & 7}, CRn: {n >> 7 & 15}, CRm: {n >> 3 & 15}, op2: {n & 7}}}\n"
            for n, name in some
        )
        _write(folder / f"registers/arm64/bench{number}.yaml", "registers:\n", registers)
        fields = (
            f"  {name}:\n    fields:\n"
            + "".join(f"      {f.name}: {{bits: {f.place}, doc: {f.doc}}}\n" for f in FIELDS)
            + f"    res0: [{', '.join(_GAPS)}]\n"
            for _, name in some
        )
        _write(folder / f"fields/arm64/bench{number}.yaml", "registers:\n", fields)
        ids = (f"      {name}: {{}}\n" for _, name in some)
        top = (
            f"group: sysreg\nsets:\n  bench{number}:\n    title: Units\n"
            '    absent: {nothing: "nobody has it"}\n    registers:\n'
        )
        _write(folder / f"kvm/arm64/bench{number}.yaml", top, ids, title="")
    return folder


def write_alone(count: int, folder: Path) -> Path:
    """Writes the same registers as a spec of their own, with our format of an id."""
    write_addition(count, folder)
    shutil.copy(ROOT / "spec/kvm/id-format.yaml", folder / "kvm")
    return folder


def change_one(folder: Path) -> None:
    """Changes a sentence of one register."""
    path = folder / "fields/arm64/bench0.yaml"
    text = path.read_text(encoding="utf-8")
    assert FIELDS[0].doc in text
    path.write_text(text.replace(FIELDS[0].doc, "Interrupts", 1), encoding="utf-8")


def _write(path: Path, top: str, entries: Iterator[str], title: str = "title: Units\n") -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    text = f"arch: arm64\n{title}source: tests/bench\n{top}{''.join(entries)}"
    path.write_text(text, encoding="utf-8")


def write_systemrdl(count: int, folder: Path) -> None:
    """Writes ``map.rdl``, for PeakRDL."""
    fields = "".join(
        f'    field {{ sw=rw; hw=r; desc="{f.doc}"; }} {f.name}[{f.msb}:{f.lsb}];\n' for f in FIELDS
    )
    registers = (
        f'  reg {{ name="Unit {n}"; regwidth=32;\n{fields}  }} {name} @ {4 * n:#x};\n'
        for n, name in names(count)
    )
    (folder / "map.rdl").write_text(f"addrmap bench {{\n{''.join(registers)}}};\n")


def write_hdl_registers(count: int, folder: Path) -> None:
    """Writes ``bench.toml``, for hdl-registers, which places fields one above the other.

    So the gaps are fields too, without a meaning.
    """
    fields = []
    below = 0
    for f in reversed(FIELDS):
        if f.lsb > below:
            fields.append((f"gap{below}", f.lsb - below, "Reserved"))
        fields.append((f.name.lower(), f.msb - f.lsb + 1, f.doc))
        below = f.msb + 1
    text = "".join(
        f'[{name.lower()}]\nmode = "r_w"\ndescription = "Unit {n}"\n'
        + "".join(
            f'{field}.type = "bit_vector"\n{field}.width = {width}\n{field}.description = "{doc}"\n'
            for field, width, doc in fields
        )
        for n, name in names(count)
    )
    (folder / "bench.toml").write_text(text)


def write_corsair(count: int, folder: Path) -> None:
    """Writes ``map.json`` and ``csrconfig``, for Corsair."""
    registers = [
        {
            "name": name,
            "description": f"Unit {n}",
            "address": 4 * n,
            "bitfields": [
                {
                    "name": f.name, "description": f.doc, "reset": 0, "access": "rw",
                    "hardware": "o", "lsb": f.lsb, "width": f.msb - f.lsb + 1,
                }
                for f in FIELDS
            ],
        }
        for n, name in names(count)
    ]  # fmt: skip
    (folder / "map.json").write_text(json.dumps({"regmap": registers}))
    (folder / "csrconfig").write_text(
        "[globcfg]\ndata_width = 32\naddress_width = 32\nregister_reset = sync_pos\n"
        "[c_header]\npath = map.h\ngenerator = CHeader\nprefix = bench\n"
    )


def write_reggen(count: int, folder: Path) -> None:
    """Writes ``map.hjson``, for reggen."""
    registers = [
        {
            "name": name, "desc": f"Unit {n}", "swaccess": "rw", "hwaccess": "hro",
            "fields": [
                {"bits": f.place, "name": f.name, "desc": f.doc} for f in reversed(FIELDS)
            ],
        }
        for n, name in names(count)
    ]  # fmt: skip
    block = {
        "name": "bench",
        "cip_id": "1",
        "version": "1.0.0",
        "clocking": [{"clock": "clk_i", "reset": "rst_ni"}],
        "bus_interfaces": [{"protocol": "tlul", "direction": "device"}],
        "regwidth": "32",
        "registers": registers,
    }
    (folder / "map.hjson").write_text(json.dumps(block, indent=1))


def write_sysreg(count: int, folder: Path) -> None:
    """Writes ``map``, for the kernel's gen-sysreg.awk."""
    lines = []
    for n, name in names(count):
        encoding = f"1\t{n >> 11 & 7}\t{n >> 7 & 15}\t{n >> 3 & 15}\t{n & 7}"
        lines.append(f"Sysreg\t{name}\t{encoding}")
        high = 64
        for f in FIELDS:
            if f.msb + 1 < high:
                gap = f"{high - 1}:{f.msb + 1}" if high - 1 > f.msb + 1 else str(high - 1)
                lines.append(f"Res0\t{gap}")
            lines.append(f"Field\t{f.place}\t{f.name}")
            high = f.lsb
        lines.append("EndSysreg\n")
    (folder / "map").write_text("\n".join(lines) + "\n")
