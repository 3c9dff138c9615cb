# SPDX-License-Identifier: MIT
"""Rules on names: each means one thing wherever generated code looks it up."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator

from onereg.dataclass import dataclass
from onereg.errors import Mark
from onereg.model import Spec, State
from onereg.query.names import ident
from onereg.rules.book import Problem, rule


@rule("name-clash")
def a_name_means_one_thing(spec: Spec) -> Iterator[Problem]:
    """A name, a synonym or an AArch32 name means two things, or two names make one identifier.

    A look-up by name finds the registers of an architecture, and for arm64 also the AArch32 cells
    that they hold (`SPSR_abt` may be both).  The AArch32 view of a state finds cells and views.
    One of the two things would be out of reach.
    """
    yield from _clashes(_registers(spec))
    yield from _clashes(_aarch32(spec))


@dataclass(frozen=True, slots=True)
class _Named:
    """A name in one space of names, and its meaning there."""

    space: str
    name: str
    what: Hashable
    shown: str
    mark: Mark


def _clashes(names: Iterable[_Named]) -> Iterator[Problem]:
    seen: dict[tuple[str, str], _Named] = {}
    for named in names:
        first = seen.setdefault((named.space, ident(named.name)), named)
        if first.what != named.what:
            spelt = "" if first.name == named.name else f" (as {first.name})"
            yield (
                named.mark,
                f"the name {named.name} means {named.shown}, and {first.shown}{spelt} "
                f"at {first.mark}",
            )


def _registers(spec: Spec) -> Iterator[_Named]:
    for register in spec.registers.values():
        for name in (register.name, *register.also):
            shown = f"the register {register.name}"
            yield _Named(register.arch, name, register.name, shown, register.mark)
    for cell in spec.cells:
        if cell.register is None:
            shown = f"the cell {cell.name}"
            yield _Named("arm64", cell.name, ("cell", cell.name), shown, cell.mark)
        else:
            shown = f"the register {cell.register} as its cell"
            yield _Named("arm64", cell.name, cell.register, shown, cell.mark)


def _aarch32(spec: Spec) -> Iterator[_Named]:
    """Names in instructions (r13), of banked registers (SP_irq) and of system registers (DFAR)."""
    cells = [cell for cell in spec.cells if cell.state is State.AARCH32]
    for cell in cells:
        shown = f"{cell.holds} of the current mode"
        yield _Named("AArch32", cell.holds, ("holds", cell.holds), shown, cell.mark)
    for cell in cells:
        yield _Named("AArch32", cell.name, ("cell", cell.name), f"the cell {cell.name}", cell.mark)
    for view in spec.views:
        for name in (view.name, *view.also):
            what = ("view", view.name, view.mark)
            yield _Named("AArch32", name, what, f"the view {view.name}", view.mark)


@rule("name-keyword")
def a_name_is_no_keyword(spec: Spec) -> Iterator[Problem]:
    """A layout has a name that generated code cannot use: a keyword of C, C++ or Python.

    Names of registers may be keywords, because their identifiers get an underscore.  Members of a
    struct that is not generated are named only in C, and as C has them.
    """
    for layout in spec.layouts:
        names = [layout.name, layout.name.title(), layout.struct, *layout.constants]
        for accessor in layout.accessors.values():
            names += [accessor.read, accessor.write, *accessor.arguments]
        if layout.execution_state is not None:
            names.append(layout.execution_state.read)
        names += [index.name for index in layout.indexes]
        if layout.declares:
            names += [member for member in layout.members]
        for name in names:
            if ident(name) != name and "." not in name:
                yield layout.mark, f"{name} is a keyword of C, C++ or Python"
