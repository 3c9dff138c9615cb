# SPDX-License-Identifier: MIT
"""Reads ``spec/deviations``: where an audit's evidence says otherwise, and why."""

from __future__ import annotations

from onereg.model import Deviation
from onereg.read.values import scalar, table
from onereg.read.yaml_tree import Table


def read_deviations(root: Table, deviations: dict[tuple[str, str], Deviation]) -> None:
    """Adds the reasons of one file, by (rule, name)."""
    rules = table(root["deviations"])
    for rule, names in rules.entries.items():
        entries = table(names)
        for name, reason in entries.entries.items():
            deviations[rule, name] = Deviation(scalar(reason).text, entries.keys[name].mark)
