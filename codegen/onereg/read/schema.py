# SPDX-License-Identifier: MIT
"""JSON Schema validation of loaded files, every finding with its line and column.

The schemas in ``spec/schema`` are the same that editors use.  Scalars reach them as text
(see ``yaml_tree``), so their patterns state the form of a number or a release.

A file that jsonschema-rs accepts, where that is installed, is valid.  The findings about another
file are those of jsonschema, which takes some fifteen times as long.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

try:
    import jsonschema_rs
except ImportError:
    jsonschema_rs = None  # type: ignore[assignment]

from onereg.errors import Finding
from onereg.inputs.files import InputFiles
from onereg.read.yaml_tree import Items, Node, Scalar, Table


def validate(root: Table, kind: str, schemas: Path, input_files: InputFiles) -> Iterator[Finding]:
    """Findings of ``root`` against ``schemas/<kind>.schema.json``."""
    common, schema = (input_files.read(_path(schemas, name)) for name in ("common", kind))
    value = plain(root)
    if accepts(common, schema, value):
        return
    from onereg.read.schema_findings import findings  # with jsonschema, which takes long to load

    yield from findings(root, value, whole_schema(common, schema))


def accepts(common: bytes, schema: bytes, value: Any) -> bool:
    """True if jsonschema-rs is there and finds a value to be valid."""
    return jsonschema_rs is not None and bool(_quick(common, schema).is_valid(value))


@cache
def _quick(common: bytes, schema: bytes) -> Any:
    return jsonschema_rs.Draft202012Validator(whole_schema(common, schema))


@cache
def whole_schema(common_text: bytes, text: bytes) -> Any:
    """A schema with its references to itself and to the common one replaced by their targets."""
    common, schema = json.loads(common_text), json.loads(text)
    return _inlined(schema, schema, {common["$id"]: common})


def _inlined(node: Any, root: Any, others: Mapping[str, Any]) -> Any:
    """The schema with references replaced by their targets: a reference is slow to follow."""
    if isinstance(node, list):
        return [_inlined(value, root, others) for value in node]
    if not isinstance(node, dict):
        return node
    if "$ref" not in node:
        return {key: _inlined(value, root, others) for key, value in node.items()}
    name, _, pointer = node["$ref"].partition("#")
    named = root = others[name] if name else root
    for step in pointer.strip("/").split("/"):
        named = named[step]
    beside = {key: value for key, value in node.items() if key != "$ref"}
    return _inlined(named, root, others) | beside


def _path(schemas: Path, kind: str) -> Path:
    return schemas / f"{kind}.schema.json"


def plain(node: Node) -> Any:
    """A node as JSON has it."""
    if type(node) is Scalar:
        return node.text
    if type(node) is Table:
        return {key: plain(value) for key, value in node.entries.items()}
    assert type(node) is Items
    return [plain(value) for value in node.values]
