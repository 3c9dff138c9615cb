# SPDX-License-Identifier: MIT
"""plan: ``Spec`` -> flat rows in which nothing is left to decide.

Comes after ``check`` and before ``render``.  A template prints what these rows hold; ids,
sizes, places, modes and order were settled here.
"""

from __future__ import annotations

from dataclasses import dataclass

from onereg.model import Spec
from onereg.plan.aarch32 import (
    CellRow,
    ModeRow,
    PartRow,
    ViewRow,
    cell_rows,
    mode_rows,
    view_row,
    viewed_modes,
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
from onereg.plan.ids import IdRef, IdRow, id_rows
from onereg.plan.layouts import (
    AccessorPlace,
    IndexCase,
    IndexFunction,
    LayoutPlan,
    LostCellRow,
    MemberPlace,
    MemberRow,
    PlaceRow,
    StateFunction,
    SyncRow,
    SystemRegisterRow,
    layout_plan,
)

__all__ = [
    "AccessorPlace",
    "CellRow",
    "FieldFile",
    "FieldGroup",
    "FieldRow",
    "FieldValueRow",
    "FieldsetRow",
    "IdRef",
    "IdRow",
    "IndexCase",
    "IndexFunction",
    "LayoutPlan",
    "LostCellRow",
    "MemberPlace",
    "MemberRow",
    "ModeRow",
    "PartRow",
    "PlaceRow",
    "Plan",
    "RegisterFields",
    "StateFunction",
    "SyncRow",
    "SystemRegisterRow",
    "ViewRow",
    "make_plan",
]


@dataclass(frozen=True, slots=True)
class Plan:
    """All rows of all outputs."""

    arm64: tuple[IdRow, ...]
    """In the order of a restore."""
    arm: tuple[IdRow, ...]
    layouts: tuple[LayoutPlan, ...]
    modes: tuple[ModeRow, ...]
    """The AArch32 modes whose registers are all in AArch64 registers."""
    all_modes: tuple[ModeRow, ...]
    """Those of both Execution states."""
    cells: tuple[CellRow, ...]
    views: tuple[ViewRow, ...]
    fields: tuple[FieldFile, ...]
    spec: Spec
    """What the rows were made of, for the pages that say where a fact is written."""


def make_plan(spec: Spec) -> Plan:
    """All rows of a spec in which the rules have found nothing."""
    arm64 = id_rows(spec, "arm64")
    by_name = {row.name: row for row in arm64}
    return Plan(
        arm64=arm64,
        arm=id_rows(spec, "arm"),
        layouts=tuple(layout_plan(layout, spec, arm64) for layout in spec.layouts),
        modes=viewed_modes(spec),
        all_modes=mode_rows(spec),
        cells=cell_rows(spec, by_name),
        views=tuple(view_row(view, by_name) for view in spec.views),
        fields=field_files(spec),
        spec=spec,
    )
