# SPDX-License-Identifier: MIT
"""The answers of ``onereg snapshot`` as one HTML page each, without scripts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from onereg.commands.snapshot_cells import cell_text
from onereg.docs.site import standalone_page
from onereg.resources import templates_directory

if TYPE_CHECKING:
    from onereg.snapshot.comparison import DifferentRegister
    from onereg.snapshot.fleet import FleetGroup, FleetMove

_TITLES = {
    "missing": "Missing in B",
    "extra": "Extra in B",
    "different": "Different",
    "counter": "Counters",
}


def comparison_page(first: str, second: str, rows: Sequence[DifferentRegister]) -> str:
    """Two vCPUs side by side."""
    parts = []
    for name, title in _TITLES.items():
        those = [_register(row) for row in rows if row.difference.value == name]
        if those:
            parts.append({"name": name, "title": title, "rows": those})
    return _page("comparison", first=first, second=second, parts=parts)


def _register(row: DifferentRegister) -> dict[str, object]:
    return {
        "name": row.label,
        "live": row.live,
        "first": "-" if row.first is None else f"{row.first:#x}",
        "second": "-" if row.second is None else f"{row.second:#x}",
        "fields": row.fields,
    }


def fleet_page(
    groups: Sequence[FleetGroup], moves: Sequence[FleetMove], differs: Mapping[int, Sequence[str]]
) -> str:
    """Groups by groups, and for each move that does not restore the registers in the way."""
    by_pair = {(move.source.number, move.destination.number): move for move in moves}
    rows = [
        {
            "number": source.number,
            "cells": [_cell(by_pair.get((source.number, to.number))) for to in groups],
        }
        for source in groups
    ]
    return _page(
        "fleet",
        groups=[
            {
                "number": group.number,
                "title": f"{group.count} of {group.dump.kernel or 'a kernel that is not said'}",
                "refusal": group.dump.refusal,
                "hosts": group.hosts,
                "differs": differs[group.number],
            }
            for group in groups
        ],
        rows=rows,
        moves=[_blocked(move) for move in moves if move.blocking],
    )


def _cell(move: FleetMove | None) -> dict[str, object]:
    if move is None:
        return {"anchor": None, "text": "-"}
    return {"anchor": _anchor(move) if move.blocking else None, "text": cell_text(move)}


def _anchor(move: FleetMove) -> str:
    return f"from-{move.source.number}-to-{move.destination.number}"


def _blocked(move: FleetMove) -> dict[str, object]:
    return {
        "anchor": _anchor(move),
        "source": move.source.number,
        "destination": move.destination.number,
        "rows": [
            {
                "name": decision.label,
                "verdict": decision.verdict.value,
                "reason": decision.reason,
            }
            for decision in move.blocking
        ],
    }


def _page(name: str, **facts: object) -> str:
    return standalone_page(templates_directory() / "html", name, facts)
