# SPDX-License-Identifier: MIT
"""The contract of a target: the ``TARGET`` that a module of this package exports."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import field
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from onereg.dataclass import dataclass

if TYPE_CHECKING:
    from onereg.docs.pages import Pages
    from onereg.plan import Plan
    from onereg.plan.reference import PlanReference


class LayoutFeature(Enum):
    """A feature of a layout, beyond the members of a struct, that a target may render."""

    ACCESSORS = "accessors"
    AARCH64_SP = "aarch64_sp"
    EL1_AARCH32 = "el1_aarch32"
    INDEXES = "indexes"
    OTHER_CELLS = "other_cells"
    STATE_FUNCTION = "state_function"
    STATE_PLACES = "state_places"
    SYSREGS = "sysregs"
    WORDS = "words"


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """An output language."""

    name: str
    """The name of its module and of its folder in ``templates/``."""
    files: Mapping[str, str]
    """Template -> output path.  A placeholder in the path makes a file for each of something:
    see :data:`onereg.output.render.PLACEHOLDERS`."""
    support: Mapping[str, str] = field(default_factory=dict)
    """Plain file -> output path, with placeholders as in ``files``; copied byte for byte."""
    filters: Mapping[str, Callable[..., Any]] = field(default_factory=dict)
    """How its language spells things, by the name that a template calls."""
    features: frozenset[LayoutFeature] = frozenset()
    pages: Callable[[Plan], Pages | PlanReference] | None = None
    """Makes pages, of the reference or of the plan's, which its templates get in place of rows."""
    reserved: Collection[str] = ()
    """Names beside those of its files that a layout's output would hide, or that would hide it."""
    written: str = ""
    """The file that a VMM writes for a layout whose struct is its own, as ``c/{layout}.h``."""
    struct: str = ""
    """The only struct that its code is for; empty: any."""
    plan: tuple[int, int] | None = None
    """The version of the plan (:data:`onereg.plan.VERSION`) that it was written for, which one of
    another project or package has to say; None: ours, which changes with the plan."""
    templates: Path | None = None
    """The folder of its templates; None: ``templates/<name>`` of ours.  A package says it."""
    names: bool = False
    """It wants ``plan.spec.names`` too, the names that KVM has no id for."""
    named_only: bool = False
    """It renders only the layouts whose ``targets`` name it, for it writes one VMM's code."""

    def renders(self, targets: Collection[str] | None) -> bool:
        """True where it renders a layout with such ``targets``."""
        if self.pages is not None:
            return False
        return not self.named_only if targets is None else self.name in targets
