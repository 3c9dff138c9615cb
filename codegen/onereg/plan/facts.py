# SPDX-License-Identifier: MIT
"""Facts of the plan about one register as plain values, for ``list`` and ``show`` in JSON."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Any

from onereg.model import Spec
from onereg.plan.aarch32 import ModeRow, cell_rows, mode_rows, view_row
from onereg.plan.ids import IdRef, IdRow, id_table
from onereg.plan.layouts import layout_plan

_ITSELF = ("reg", "register", "of")
"""Attributes that are the register that a row is about."""


class PlanFacts:
    """The facts of the plan of a spec, by register, but for its fields."""

    def __init__(self, spec: Spec) -> None:
        tables = {arch: id_table(spec, arch) for arch in ("arm64", "arm")}
        self._rows = {(arch, row.name): row for arch, table in tables.items() for row in table.rows}
        arm64 = tables["arm64"].rows
        by_name = {row.name: row for row in arm64}
        layouts = (layout_plan(layout, spec, arm64) for layout in spec.layouts)
        self._places = {
            layout.name: {row.reg.name: row for row in layout.rows} for layout in layouts
        }
        self._cells = cell_rows(spec, by_name, mode_rows(spec))
        views = (view_row(view, by_name) for view in spec.views)
        self._parts = [(view, part) for view in views for part in view.parts]

    def of(self, arch: str, name: str) -> dict[str, Any]:
        """Order, identifier and header of an id, its AArch32 names, and its place in each layout.

        ``places`` has None for a layout that keeps no place.  ``cells`` and ``view_parts`` are the
        AArch32 registers that it holds, whole or in part.
        """
        row = self._rows[arch, name]
        is_arm64 = arch == "arm64"
        places = self._places if is_arm64 else {}
        return {
            **_values(row),
            "places": {layout: _value(rows.get(name)) for layout, rows in places.items()},
            "cells": [_values(cell) for cell in self._cells if is_arm64 and cell.register is row],
            "view_parts": [
                {"name": view.name, "bits": view.bits, **_values(part)}
                for view, part in self._parts
                if is_arm64 and part.of is row
            ],
        }


def _values(row: Any) -> dict[str, Any]:
    """The attributes of a row, but for the register that it is about."""
    names = (field.name for field in fields(row) if field.name not in _ITSELF)
    return {name: _value(getattr(row, name)) for name in names}


def _value(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple):
        return [_value(one) for one in value]
    if isinstance(value, IdRow | IdRef | ModeRow):
        return value.name
    return _values(value) if is_dataclass(value) else value
