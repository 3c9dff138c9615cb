# SPDX-License-Identifier: MIT
"""Reads ``spec/names/parts.yaml``: names of CPUs by their part number."""

from __future__ import annotations

from collections.abc import Iterator

from onereg.model.cpu_parts import CpuPart
from onereg.read.values import scalar, table
from onereg.read.yaml_tree import Table


def read_cpu_parts(root: Table) -> Iterator[CpuPart]:
    """The parts of a file; its schema has judged the numbers."""
    implementers = table(root["implementers"])
    for implementer in implementers.keys.values():
        parts = table(implementers[implementer.text])
        for number in parts.keys.values():
            name = scalar(parts[number.text]).text
            yield CpuPart(int(implementer.text, 16), int(number.text, 16), name, number.mark)
