# SPDX-License-Identifier: MIT
"""Reads CPU models: a file each."""

from __future__ import annotations

from onereg.model.cpu_models import CpuModel, ModelField
from onereg.read.values import Findings, number, scalar, table, text
from onereg.read.yaml_tree import Table


def read_cpu_model(root: Table, findings: Findings) -> CpuModel:
    """The model of one file; whether its fields are there is for the rules."""
    name = scalar(root["model"])
    registers = table(root["fields"])
    fields: dict[str, dict[str, ModelField]] = {}
    for register in registers.entries:
        entry = table(registers[register])
        fields[register] = {
            field: ModelField(number(entry, field, findings), entry.keys[field].mark)
            for field in entry.entries
        }
    return CpuModel(
        name=name.text,
        title=scalar(root["title"]).text,
        based_on=text(root, "based_on"),
        fields=fields,
        source=scalar(root["source"]).text,
        mark=name.mark,
    )
