# SPDX-License-Identifier: MIT
"""Rules on the name of a layout: it is the name of its file, and of no other output."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import PurePosixPath

from onereg.model import Layout, Spec
from onereg.rules.book import Problem, rule, target_rule
from onereg.rules.targets import chosen_targets
from onereg.targets.contract import Target

_PLACEHOLDER = "{layout}"
_OF_LAYOUTS = (_PLACEHOLDER, "{emulated}")
"""The words in paths of files that each layout has of its own."""


@rule("layout-file")
def a_layout_is_called_as_its_file(spec: Spec) -> Iterator[Problem]:
    """A layout has another name than its file, so a search for one finds the other."""
    for layout in spec.layouts:
        stem = PurePosixPath(layout.mark.path).stem
        if stem != layout.name:
            yield (
                layout.mark,
                f"layout {layout.name} is in {stem}.yaml; call the file {layout.name}.yaml, or the "
                f"layout {stem}",
            )


@target_rule("layout-name")
def a_layout_has_a_name_of_its_own(spec: Spec, targets: Sequence[Target]) -> Iterator[Problem]:
    """A layout's outputs would have the name of another file, module or function of the outputs.

    `save` would be onereg_kvm/save.py and hide the function onereg_kvm.save.  `put` would be
    onereg_put.c, a file of the run time, and a module that hides the crate's own.  With layouts
    `vmm` and `vmm_state`, the second one's header would be onereg_vmm_state.h, which the VMM writes
    for the first.
    """
    for layout in spec.layouts:
        for target in chosen_targets(layout, targets):
            met = _met(layout, target) or _written(layout, target, spec.layouts)
            if met:
                yield layout.mark, f"target {target.name} {met}; the layout needs another name"


def _met(layout: Layout, target: Target) -> str:
    """The thing of a target that has the layout's name already, in words, or an empty text."""
    if layout.name in target.reserved:
        return f"uses the name {layout.name} itself"
    taken = _taken(target)
    for path in _own_paths(target, layout):
        if _module(path) in taken:
            return f"would make {path} beside {taken[_module(path)]}"
    return ""


def _written(layout: Layout, target: Target, layouts: Iterable[Layout]) -> str:
    """The output that a layout would make and that the VMM writes for another one, or ''."""
    for other in layouts:
        path = target.written.replace(_PLACEHOLDER, other.name)
        if path in _own_paths(target, layout) and not other.declares:
            return f"would make {path}, which the VMM writes for layout {other.name}"
    return ""


def _own_paths(target: Target, layout: Layout) -> list[str]:
    paths = [path for path in target.files.values() if _PLACEHOLDER in path]
    return [path.replace(_PLACEHOLDER, layout.name) for path in paths]


def _taken(target: Target) -> dict[str, str]:
    """The other files of a target and the folders that they are in, without suffixes."""
    paths = [*target.files.values(), *target.support.values()]
    taken: dict[str, str] = {}
    for path in paths:
        if not any(word in path for word in _OF_LAYOUTS):
            taken.setdefault(_module(path), path)
            for folder in PurePosixPath(path).parents:
                taken.setdefault(str(folder), f"{folder}/")
    return taken


def _module(path: str) -> str:
    """A path without its suffix, as an import or an object file has it."""
    return str(PurePosixPath(path).with_suffix(""))
