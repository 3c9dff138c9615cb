# SPDX-License-Identifier: MIT
"""Rules on the layouts that targets can render."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from onereg.errors import Mark, did_you_mean
from onereg.model import Layout, Spec, State
from onereg.query.places import cells_by_register, homes
from onereg.rules.book import Problem, target_rule
from onereg.targets import all_targets, target_names
from onereg.targets.contract import LayoutFeature, Target


@target_rule("layout-target")
def a_target_renders_the_layout(spec: Spec, targets: Sequence[Target]) -> Iterator[Problem]:
    """A layout names a target that does not exist, or one that cannot render the layout.

    The sync code of targets `c`, `python` and `rust` reaches a register in a member of the state.
    It finds the member by the mode in PSTATE and by the member `el1_aarch32`.  Only a target that
    knows the VMM can render accessors, words, functions, the live SP of AArch64 state, and cells of
    no AArch64 register.
    """
    known = [*target_names(), *sorted(spec.outside_targets)]
    for layout in spec.layouts:
        for named in layout.targets or ():
            if named.name not in known:
                hint = did_you_mean(named.name, known) or f" (known: {', '.join(known)})"
                yield named.mark, f"no target {named.name}{hint}"
        chosen = chosen_targets(layout, targets)
        for target in chosen:
            if target.struct not in ("", layout.struct):
                needed = f"target {target.name} writes code for {target.struct}"
                yield layout.mark, f"{needed}; struct: {layout.struct} is another"
        for feature, (mark, what) in _features(layout, spec).items():
            unable = [target.name for target in chosen if feature not in target.features]
            if unable:
                able = [target.name for target in all_targets() if feature in target.features]
                yield (
                    mark,
                    f"{what}: target {' and '.join(unable)} cannot render this; "
                    f"targets: [{', '.join(able)}] can",
                )


def chosen_targets(layout: Layout, targets: Sequence[Target]) -> list[Target]:
    """Those of the targets that render a layout."""
    names = None if layout.targets is None else [named.name for named in layout.targets]
    return [target for target in targets if target.renders(names)]


def _features(layout: Layout, spec: Spec) -> dict[LayoutFeature, tuple[Mark, str]]:
    """The features of a layout beyond the members of a struct, each with its first place."""
    used: dict[LayoutFeature, tuple[Mark, str]] = {}
    for accessor in layout.accessors.values():
        used.setdefault(LayoutFeature.ACCESSORS, (accessor.mark, f"{accessor.name} is an accessor"))
    for member in layout.members.values():
        if member.words:
            used.setdefault(LayoutFeature.WORDS, (member.mark, f"{member.name} is kept in words"))
    for index in layout.indexes:
        used.setdefault(LayoutFeature.INDEXES, (index.mark, f"{index.name} is an index function"))
    for named in layout.sysregs:
        used.setdefault(LayoutFeature.SYSREGS, (named.mark, "sysregs is a table"))
    for feature, mark, what in _by_state(layout, spec):
        used.setdefault(feature, (mark, what))
    return used


def _by_state(layout: Layout, spec: Spec) -> Iterator[tuple[LayoutFeature, Mark, str]]:
    if layout.execution_state is not None:
        mark = layout.execution_state.mark
        yield LayoutFeature.STATE_FUNCTION, mark, "execution_state is a function"
    if layout.el1_aarch32 is not None:
        yield LayoutFeature.EL1_AARCH32, layout.el1_aarch32.mark, "el1_aarch32 is a member"
    for at in homes(layout, spec):
        if at.place is not None and at.parked is not None:
            what = f"{at.name} has a place in each Execution state"
            yield LayoutFeature.STATE_PLACES, at.parked.mark, what
    for register, cell in cells_by_register(spec.cells).items():
        if cell.state is State.AARCH64 and cell.holds in layout.live:
            what = f"{cell.holds} is {register} in AArch64 state"
            yield LayoutFeature.AARCH64_SP, layout.live[cell.holds].mark, what
    for cell in spec.cells:
        if cell.register is None and cell.name in layout.places:
            what = f"{cell.name} is in no AArch64 register"
            yield LayoutFeature.OTHER_CELLS, layout.places[cell.name].mark, what
