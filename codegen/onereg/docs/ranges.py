# SPDX-License-Identifier: MIT
"""Names of numbered registers, said in ranges."""

from __future__ import annotations

from collections.abc import Sequence


def fold_names(instances: Sequence[tuple[int | None, str]]) -> str:
    """Names in ranges: ``X0 to X3, X7``; the instances are (index, name) in order."""
    runs: list[list[tuple[int | None, str]]] = []
    for index, name in instances:
        last = runs[-1][-1][0] if runs else None
        if last is not None and index == last + 1:
            runs[-1].append((index, name))
        else:
            runs.append([(index, name)])
    shown = []
    for run in runs:
        if len(run) > 2:
            shown.append(f"{run[0][1]} to {run[-1][1]}")
        else:
            shown += [name for _, name in run]
    return ", ".join(shown)
