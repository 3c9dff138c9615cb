# SPDX-License-Identifier: MIT
"""plan: ``Spec`` -> flat rows in which nothing is left to decide.

Comes after ``check`` and before ``render``.  A template prints what these rows hold; ids,
sizes, places, modes and order were settled here.
"""

from __future__ import annotations

from collections.abc import Mapping

from onereg.dataclass import dataclass
from onereg.model import Level, Scope, Spec, Write
from onereg.plan.aarch32 import (
    CellRow,
    ModeRow,
    PartRow,
    ViewRow,
    cell_rows,
    mode_rows,
    view_row,
)
from onereg.plan.fields import (
    FieldFile,
    FieldGroup,
    FieldRow,
    FieldsetRow,
    FieldValueRow,
    RegisterFields,
    field_files,
)
from onereg.plan.ids import IdRef, IdRow, IdSet, IdTable, id_table
from onereg.plan.layouts import (
    AccessorPlace,
    LayoutPlan,
    MemberPlace,
    MemberRow,
    PlaceRow,
    SyncRow,
    layout_plan,
)
from onereg.plan.moves import (
    FieldRef,
    HeldRow,
    HiddenRow,
    MoveRow,
    PartOfIdRow,
    PolicyRow,
    PromiseRow,
    Release,
    ValueRow,
    WhereRow,
    move_rows,
)

__all__ = [
    "VERSION",
    "AccessorPlace",
    "CellRow",
    "FieldFile",
    "FieldGroup",
    "FieldRef",
    "FieldRow",
    "FieldValueRow",
    "FieldsetRow",
    "HeldRow",
    "HiddenRow",
    "IdRef",
    "IdRow",
    "IdSet",
    "IdTable",
    "LayoutPlan",
    "MemberPlace",
    "MemberRow",
    "ModeRow",
    "MoveRow",
    "PartOfIdRow",
    "PartRow",
    "PlaceRow",
    "Plan",
    "PolicyRow",
    "PromiseRow",
    "RegisterFields",
    "Release",
    "SyncRow",
    "ValueRow",
    "ViewRow",
    "WhereRow",
    "WordRow",
    "make_plan",
]


VERSION = (1, 1)
"""The version of the plan.  The second number rises where something comes, the first where
something goes or has another meaning."""


@dataclass(frozen=True, slots=True)
class WordRow:
    """A value of a key of the spec, and the spec's words for it."""

    name: str
    """Upper case, as ``BEFORE_FINALIZE``."""
    text: str


@dataclass(frozen=True, slots=True)
class Plan:
    """All rows of all outputs."""

    arm64: IdTable
    arm: IdTable
    """The ids of the 32-bit host, which Linux 5.7 removed."""
    layouts: tuple[LayoutPlan, ...]
    """Those that the output names, or all."""
    modes: tuple[ModeRow, ...]
    """The AArch32 modes whose registers are all in AArch64 registers."""
    all_modes: tuple[ModeRow, ...]
    """Those of both Execution states."""
    cells: tuple[CellRow, ...]
    """The banked AArch32 registers that AArch64 registers hold."""
    views: tuple[ViewRow, ...]
    """The AArch32 registers that are parts of AArch64 registers."""
    fields: tuple[FieldFile, ...]
    """A file for each of `spec/fields`."""
    arm64_fields: tuple[FieldFile, ...]
    """Those of arm64, whose names have no architecture in them."""
    writes: tuple[WordRow, ...]
    """How KVM treats a write."""
    scopes: tuple[WordRow, ...]
    """The owner of a register."""
    levels: tuple[WordRow, ...]
    """When a put writes a register; each includes those before it."""
    moves: tuple[MoveRow, ...]
    """The facts of arm64 that decide a move of a vCPU, by id."""
    spec: Spec
    """The source of the rows, for pages that name the place of a fact, and for facts that only one
    target needs."""


def make_plan(spec: Spec) -> Plan:
    """All rows of a spec that has passed the rules."""
    arm64 = id_table(spec, "arm64")
    by_name = {row.name: row for row in arm64.rows}
    modes = mode_rows(spec)
    fields = field_files(spec)
    return Plan(
        arm64=arm64,
        arm=id_table(spec, "arm"),
        layouts=tuple(layout_plan(layout, spec, arm64.rows) for layout in spec.layouts),
        modes=tuple(mode for mode in modes if mode.viewed),
        all_modes=modes,
        cells=cell_rows(spec, by_name, modes),
        views=tuple(view_row(view, by_name) for view in spec.views),
        fields=fields,
        arm64_fields=tuple(file for file in fields if file.arch == "arm64"),
        writes=_words(spec.words.write),
        scopes=_words(spec.words.scope),
        levels=_words(spec.words.level),
        moves=move_rows(spec, arm64.rows),
        spec=spec,
    )


def _words(
    words: Mapping[Write, str] | Mapping[Scope, str] | Mapping[Level, str],
) -> tuple[WordRow, ...]:
    return tuple(WordRow(value.name, text) for value, text in words.items())
