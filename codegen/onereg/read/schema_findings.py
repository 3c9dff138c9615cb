# SPDX-License-Identifier: MIT
"""The findings of jsonschema about a file, each with its line and column.

The ``description`` of a subschema is the part of a finding that tells the right form.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError
from jsonschema.protocols import Validator
from jsonschema.validators import extend

from onereg.errors import Finding, Mark, did_you_mean, shown
from onereg.read.yaml_tree import Items, Node, Table


def _pattern(
    validator: Validator, pattern: str, instance: object, schema: object
) -> Iterator[ValidationError]:
    """A text matches as a whole: our patterns are anchored, but ``$`` of ``re`` allows a newline.

    The expressions of ECMA, by which editors judge, do not allow it.
    """
    if isinstance(instance, str) and not re.fullmatch(pattern, instance):
        yield ValidationError(f"{instance!r} does not match {pattern!r}")


_Validator: Any = extend(  # type: ignore[no-untyped-call]
    Draft202012Validator, {"pattern": _pattern}
)


def validator(schema: Any) -> Validator:
    """The judge of values by a schema without references."""
    found: Validator = _Validator(schema)
    return found


def findings(root: Table, value: Any, schema: Any) -> Iterator[Finding]:
    """All findings about a file, whose tree is ``root`` and whose JSON is ``value``."""
    for error in validator(schema).iter_errors(value):
        yield from _findings(error, root)


def _findings(error: ValidationError, root: Table) -> Iterator[Finding]:
    node = _at(root, error.absolute_path)
    schema: Any = error.schema
    instance: Any = error.instance
    what = schema.get("description", "what the schema asks for")
    if error.validator == "additionalProperties" and isinstance(node, Table):
        known = schema.get("properties", {})
        for key in instance:
            if key not in known:
                hint = did_you_mean(key, known) or f" (known: {', '.join(sorted(known))})"
                message = f"unknown key {shown(key)} in {what}{hint}"
                yield Finding(node.keys[key].mark, "schema", message)
    elif error.validator == "required":
        required: Any = error.validator_value
        missing = [key for key in required if key not in instance]
        for key in missing:
            yield Finding(_key_mark(root, error), "schema", f"{what} needs the key {key!r}")
    elif error.validator in ("minItems", "minProperties"):
        yield Finding(node.mark, "schema", f"empty; {what} has at least one entry")
    else:
        mark = node.mark
        if "propertyNames" in error.absolute_schema_path and isinstance(node, Table):
            mark = node.keys[instance].mark
        message = f"{_shown(instance)} is not {what}"
        if error.validator == "minLength":
            message = f"empty; {what} has at least one character"
        elif error.validator == "maxLength":
            message = f"{_shown(instance)} is longer than {error.validator_value} characters"
        yield Finding(mark, "schema", message)


def _shown(value: Any) -> str:
    if isinstance(value, str):
        return shown(value)
    return "a sequence" if isinstance(value, list) else "a mapping"


def _at(root: Table, path: Iterable[str | int]) -> Node:
    node: Node = root
    for step in path:
        if isinstance(node, Items):
            node = node.values[int(step)]
        elif isinstance(node, Table):
            node = node[str(step)]
    return node


def _key_mark(root: Table, error: ValidationError) -> Mark:
    """The place to report for an object that lacks a key: its own key, or the file's top."""
    path = list(error.absolute_path)
    if not path:
        return root.mark
    parent = _at(root, path[:-1])
    if isinstance(parent, Table):
        return parent.keys[str(path[-1])].mark
    return _at(root, path).mark
