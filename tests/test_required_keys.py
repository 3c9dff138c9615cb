# SPDX-License-Identifier: MIT
"""The table of keys that a new spec file needs says what the schemas require."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
SCHEMAS = ROOT / "spec/schema"
NO_FILE_OF_A_SPEC = {"common", "snapshot"}
"""Shared definitions, and the shape of a dump."""


def rows() -> dict[str, tuple[list[str], dict[str, list[str]]]]:
    """By schema: the keys of the file, and the keys inside by path."""
    text = (ROOT / "spec/README.md").read_text(encoding="utf-8")
    section = text.partition("## Which keys a new file needs\n")[2].partition("\n## ")[0]
    found = {}
    for schema, keys, inside in re.findall(
        r"^\| `.*? \| ([a-z-]+) \| (.*?) \| ?(.*?) ?\|$", section, re.M
    ):
        paths = re.findall(r"`([^`]+)`: ((?:`\w+`(?:, )?)+)", inside)
        found[schema] = (
            re.findall(r"`(\w+)`", keys),
            {path: re.findall(r"`(\w+)`", names) for path, names in paths},
        )
    return found


def required(node: Any, path: str = "") -> Iterator[tuple[str, list[str]]]:
    """(path, keys) of each mapping that a file cannot leave out, or that it has of its own."""
    if not isinstance(node, dict):
        return
    keys = node.get("required", [])
    if keys:
        yield path, keys
    for key in keys:
        yield from required(node.get("properties", {}).get(key), f"{path}.{key}".lstrip("."))
    for each in ("additionalProperties", "items"):
        yield from required(node.get(each), f"{path}.*")


def test_the_table_has_the_keys_that_each_schema_requires() -> None:
    table = rows()
    names = {path.name.removesuffix(".schema.json") for path in SCHEMAS.glob("*.schema.json")}
    assert table.keys() == names - NO_FILE_OF_A_SPEC
    for name, (keys, inside) in table.items():
        schema = json.loads((SCHEMAS / f"{name}.schema.json").read_text(encoding="utf-8"))
        wanted = dict(required(schema))
        assert keys == wanted.pop(""), name
        assert inside == wanted, name
    assert sum(len(inside) for _, inside in table.values()) > 10
