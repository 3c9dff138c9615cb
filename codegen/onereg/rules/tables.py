# SPDX-License-Identifier: MIT
"""Rules on the index functions and tables of system registers that a layout has computed."""

from __future__ import annotations

from collections.abc import Iterator

from onereg.errors import Mark, did_you_mean
from onereg.model import Cell, Index, Layout, Mode, Place, Spec, State
from onereg.model.ids import Encoding
from onereg.query.bank_indexes import cell_els, index_modes, index_uses
from onereg.rules.book import Problem, rule


@rule("layout-index")
def an_index_function_has_one_answer(spec: Spec) -> Iterator[Problem]:
    """An index function has two answers, or no answer, for a mode or an Exception level.

    Its answer is the index of the places in which its cells are parked.  If two of its names mean a
    cell in the same mode, both places have the same index.
    """
    for layout in spec.layouts:
        for index in layout.indexes:
            yield from _unknown_names(index, spec)
            yield from _unindexed(index, layout, spec)
            yield from _answers(index, layout, spec)


def _unknown_names(index: Index, spec: Spec) -> Iterator[Problem]:
    if index.by == "mode":
        known = {cell.holds for cell in spec.cells if cell.state is State.AARCH32}
        for of in index.of:
            if of.name not in known:
                hint = did_you_mean(of.name, known)
                yield of.mark, f"{index.name}: no AArch32 name {of.name}{hint}"
        return
    cells = {cell.name: cell for cell in spec.cells}
    for of in index.of:
        cell = cells.get(of.name)
        if cell is None:
            yield of.mark, f"{index.name}: no cell {of.name}{did_you_mean(of.name, cells)}"
        elif len(cell_els(cell, spec)) != 1:
            modes = ", ".join(cell.live_in)
            yield of.mark, f"{index.name}: {of.name} (mode {modes}) is of no one Exception level"


def _unindexed(index: Index, layout: Layout, spec: Spec) -> Iterator[Problem]:
    told = set()
    for use in index_uses(index, layout, spec):
        if use.cell.name in told or (use.place is not None and use.place.index is not None):
            continue
        told.add(use.cell.name)
        where = f"the place {use.place} without an index" if use.place else "no place"
        yield use.of.mark, f"{index.name}: {use.cell.name} has {where}"


def _answers(index: Index, layout: Layout, spec: Spec) -> Iterator[Problem]:
    first: dict[Mode | int, tuple[Cell, Place]] = {}
    covered = set()
    for use in index_uses(index, layout, spec):
        covered.add(use.key)
        if use.place is None or use.place.index is None:
            continue
        cell, place = first.setdefault(use.key, (use.cell, use.place))
        if place.index != use.place.index:
            yield (
                use.of.mark,
                f"{index.name} of {use.shown}: {cell.name} is in {place}, "
                f"{use.cell.name} in {use.place}",
            )
    if index.by == "mode":
        missing = [mode.name for mode in index_modes(spec) if mode not in covered]
        if missing and covered:
            yield index.mark, f"{index.name} has no answer for mode {', '.join(missing)}"


@rule("layout-sysreg")
def a_table_has_system_registers(spec: Spec) -> Iterator[Problem]:
    """`sysregs` has a name twice, an unknown name, or a register without an A64 encoding."""
    known = [name for arch, name in spec.registers if arch == "arm64"]
    for layout in spec.layouts:
        seen: dict[str, Mark] = {}
        for named in layout.sysregs:
            first = seen.setdefault(named.name, named.mark)
            register = spec.registers.get(("arm64", named.name))
            if first != named.mark:
                yield named.mark, f"{named.name} is in the table already, at {first}"
            elif register is None:
                yield named.mark, f"no register {named.name}{did_you_mean(named.name, known)}"
            elif not isinstance(register.encoding, Encoding):
                yield named.mark, f"{named.name} has no encoding"
