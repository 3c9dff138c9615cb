# SPDX-License-Identifier: MIT
"""Rules on what the targets of a layout can render."""

from __future__ import annotations

from collections.abc import Iterator

from onereg.errors import Mark, did_you_mean
from onereg.model import Layout, Spec, State
from onereg.query.places import cells_by_register
from onereg.rules.book import Problem, rule
from onereg.targets import all_targets
from onereg.targets.contract import LayoutFeature, Target


@rule("layout-target")
def a_target_renders_the_layout(spec: Spec) -> Iterator[Problem]:
    """A layout names a target that does not exist, or one that cannot render what it has.

    The sync code of targets `c` and `python` reaches a register in a member of the state, in one
    place beside the live one.  Accessors, words, a place for each Execution state, the AArch64
    SP and cells of no AArch64 register are for targets that know the VMM.
    """
    targets = all_targets()
    for layout in spec.layouts:
        known = [target.name for target in targets]
        for named in layout.targets or ():
            if named.name not in known:
                hint = did_you_mean(named.name, known) or f" (known: {', '.join(known)})"
                yield named.mark, f"no target {named.name}{hint}"
        chosen = chosen_targets(layout, targets)
        for feature, (mark, what) in _features(layout, spec).items():
            unable = [target.name for target in chosen if feature not in target.features]
            if unable:
                able = [target.name for target in targets if feature in target.features]
                yield (
                    mark,
                    f"{what}: target {' and '.join(unable)} cannot render this; "
                    f"targets: [{', '.join(able)}] can",
                )


def tells_states_apart(layout: Layout, targets: list[Target]) -> bool:
    """Whether all targets of a layout render a place for each Execution state."""
    return all(
        LayoutFeature.EXECUTION_STATE in target.features
        for target in chosen_targets(layout, targets)
    )


def chosen_targets(layout: Layout, targets: list[Target]) -> list[Target]:
    """Those of the targets that render a layout."""
    names = None if layout.targets is None else [named.name for named in layout.targets]
    return [target for target in targets if target.renders(names)]


def _features(layout: Layout, spec: Spec) -> dict[LayoutFeature, tuple[Mark, str]]:
    """What a layout has beyond the members of a struct: where it begins, and a name for it."""
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
    for mark, what in _by_state(layout, spec):
        used.setdefault(LayoutFeature.EXECUTION_STATE, (mark, what))
    return used


def _by_state(layout: Layout, spec: Spec) -> Iterator[tuple[Mark, str]]:
    if layout.execution_state is not None:
        yield layout.execution_state.mark, "execution_state is a function"
    for name, place in layout.aarch32.items():
        yield place.mark, f"{name} has a place in each Execution state"
    for register, cell in cells_by_register(spec.cells).items():
        if cell.state is State.AARCH64 and cell.holds in layout.live:
            yield layout.live[cell.holds].mark, f"{cell.holds} is {register} in AArch64 state"
    for cell in spec.cells:
        if cell.register is None and cell.name in layout.places:
            yield layout.places[cell.name].mark, f"{cell.name} is in no AArch64 register"
