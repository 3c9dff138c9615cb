# SPDX-License-Identifier: MIT
"""Print the registers of a dump in groups, with the fields that are not zero.

Where the vCPU is in AArch32 state, its registers by their AArch32 names come behind; those that the
current mode reaches are marked with *.

``--format json`` is an object: source, format, kernel, features, state, mode, registers (each with
name, id, set, value, fields) and aarch32 (each with name, of, value, live).
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

from onereg.commands.options import add_spec_options, inputs
from onereg.commands.snapshot_files import first_vcpu, known_registers
from onereg.terminal import folded, styled

if TYPE_CHECKING:
    from onereg.dumps.model import Dump
    from onereg.model import OneReg, Spec
    from onereg.snapshot.state import Aarch32Register, VcpuState


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_spec_options(parser)
    parser.add_argument("file", type=Path, metavar="FILE", help="a dump of a vCPU")
    parser.add_argument(
        "--format", choices=("text", "json"), default="text", help="the form of the answer"
    )
    parser.add_argument("--all", action="store_true", help="also print registers that are zero")


def run(options: argparse.Namespace) -> int:
    from onereg.generate import read_checked
    from onereg.snapshot.state import VcpuState

    spec = read_checked(inputs(options))
    dump = first_vcpu(options.file, known_registers(options, spec))
    state = VcpuState(spec, dump.values)
    if options.format == "json":
        json.dump(_object(dump, state, spec), sys.stdout, indent=1)
        print()
    else:
        for line in _lines(dump, state, spec, show_all=options.all):
            print(line)
    return 0


def _object(dump: Dump, state: VcpuState, spec: Spec) -> dict[str, Any]:
    mode = state.mode
    return {
        "source": dump.source,
        "format": dump.format,
        "kernel": dump.kernel,
        "features": None if dump.features is None else list(dump.features),
        "state": mode.state.value if mode else None,
        "mode": mode.name if mode else None,
        "registers": [
            {
                "name": one_reg.name if one_reg else None,
                "id": f"{id:#018x}",
                "set": one_reg.set if one_reg else None,
                "value": f"{value:#x}",
                "fields": fields,
            }
            for id, one_reg, value, fields in _registers(dump, state, spec)
        ],
        "aarch32": [
            {"name": one.name, "of": one.of, "value": f"{one.value:#x}", "live": one.is_live}
            for one in state.aarch32()
        ],
    }


def _registers(
    dump: Dump, state: VcpuState, spec: Spec
) -> Iterator[tuple[int, OneReg | None, int, str]]:
    """(id, register, value, its fields in words), in the order of the spec, then by id."""
    from onereg.query.subject import KnownValues
    from onereg.snapshot.fields import told

    known = KnownValues(spec)
    known.seen = {("arm64", name): value for name, value in state.values.items()}
    left = dict(dump.values)
    for one_reg in spec.of_arch("arm64"):
        if one_reg.id in left:
            value = int.from_bytes(left.pop(one_reg.id), "little")
            fields = told(one_reg.register.fields, value, known.of("arm64"))
            yield one_reg.id, one_reg, value, fields
    for id in sorted(left):
        yield id, None, int.from_bytes(left[id], "little"), ""


def _lines(dump: Dump, state: VcpuState, spec: Spec, *, show_all: bool) -> Iterator[str]:
    features = "not said" if dump.features is None else ", ".join(dump.features) or "none"
    kernel = dump.kernel or "not said"
    yield folded(f"{dump.format}; kernel: {kernel}; features: {features}", 0)
    mode = state.mode
    yield f"{mode.state.value} state, mode {mode.name}" if mode else "mode not known"
    banked = state.banked()
    for set, rows in groupby(_registers(dump, state, spec), lambda row: _set_of(row[1])):
        yield ""
        yield styled(set, "bold")
        zero = []
        for id, one_reg, value, fields in rows:
            name = one_reg.name if one_reg else f"{id:#018x}"
            if not value and not show_all:
                zero.append(name)
                continue
            cell = banked.get(name)
            mark = f"  * {cell.name}" if cell else ""
            yield folded(f"  {name:<20} {value:#x}{mark}  {fields}".rstrip(), 0)
        if zero:
            yield folded(f"  zero: {', '.join(zero)}", 0)
    aarch32 = list(state.aarch32())
    if aarch32:
        yield ""
        yield styled("AArch32 names (* those of the current mode)", "bold")
        yield from _aarch32_lines(aarch32, show_all=show_all)


def _set_of(one_reg: OneReg | None) -> str:
    return one_reg.set if one_reg else "not in the spec"


def _aarch32_lines(registers: Iterable[Aarch32Register], *, show_all: bool) -> Iterator[str]:
    zero = []
    for one in registers:
        if one.value or one.is_live or show_all:
            mark = "*" if one.is_live else " "
            yield f"{mark} {one.name:<20} {one.value:#0{one.bits // 4 + 2}x}  {one.of}"
        else:
            zero.append(one.name)
    if zero:
        yield folded(f"  zero: {', '.join(zero)}", 0)
