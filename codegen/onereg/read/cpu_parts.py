# SPDX-License-Identifier: MIT
"""Reads ``spec/names/parts.yaml``: names of CPUs by their part number."""

from __future__ import annotations

from collections.abc import Iterator

from onereg.model.cpu_parts import CpuPart
from onereg.model.notation import parse_number
from onereg.read.values import scalar, table
from onereg.read.yaml_tree import Table


def read_cpu_parts(root: Table) -> Iterator[CpuPart]:
    """The parts of a file; its schema has judged the numbers."""
    implementers = table(root["implementers"])
    for key in implementers.keys:
        entry = table(implementers[key])
        code = parse_number(scalar(entry["code"]).text)
        parts = table(entry["parts"])
        for name in parts.keys.values():
            number = parse_number(scalar(parts[name.text]).text)
            yield CpuPart(code, number, name.text, name.mark)
