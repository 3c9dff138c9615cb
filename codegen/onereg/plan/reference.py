# SPDX-License-Identifier: MIT
"""The reference of the plan: its classes, read from their own source, with examples of a spec."""

from __future__ import annotations

import ast
import inspect
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from enum import Enum
from types import NoneType
from typing import Any

from onereg.dataclass import dataclass
from onereg.model import Spec
from onereg.plan import VERSION, Plan

_LONGEST = 60
"""Characters of an example."""
_PLAIN = (str, int, bool, NoneType)
"""Values without attributes: nearly all."""


_PLAIN_TYPE = re.compile(r"(str|int|bool|None|tuple\[|\.\.\.|[\], |])+")


@dataclass(frozen=True, slots=True)
class _Examples:
    """The examples of the attributes of one class."""

    values: dict[str, Any]
    """The first of each attribute that is not empty."""
    wanted: dict[str, None]
    """The attributes to look at in further objects."""
    plain: frozenset[str]
    """Those in whose values no class can be, and of which one example is enough."""


@dataclass(frozen=True, slots=True)
class AttributeEntry:
    """An attribute of a class, or a property."""

    name: str
    type: str
    doc: str
    """Its description; empty where the name says it."""
    example: str
    """As Python writes it; empty for rows, which have an entry of their own."""


@dataclass(frozen=True, slots=True)
class ClassEntry:
    """A class of the plan."""

    name: str
    doc: str
    attributes: tuple[AttributeEntry, ...]


@dataclass(frozen=True, slots=True)
class PlanReference:
    """The classes that a template meets, ``Plan`` first."""

    version: str
    classes: tuple[ClassEntry, ...]


def plan_reference(plan: Plan) -> PlanReference:
    """The reference, with the first example of each attribute that is not empty."""
    examples: dict[type, _Examples] = {}
    _collect(plan, examples)
    major, minor = VERSION
    sources: dict[str, ast.Module] = {}
    for of in examples:
        if of.__module__ not in sources:
            sources[of.__module__] = ast.parse(inspect.getsource(sys.modules[of.__module__]))
    entries = (_entry(_class(of, sources), own.values) for of, own in examples.items())
    return PlanReference(f"{major}.{minor}", tuple(entries))


def _collect(value: object, examples: dict[type, _Examples]) -> None:
    """Adds the classes below a value, in the order in which they are met."""
    kind = type(value)
    if kind is tuple:
        for inner in value:  # type: ignore[attr-defined]
            if type(inner) not in _PLAIN:
                _collect(inner, examples)
        return
    if kind is Spec:  # its reference is its schemas
        return
    found = examples.get(kind)
    if found is None:
        names = _names(kind)
        if not names:
            return
        found = examples[kind] = _Examples(
            dict.fromkeys(names), dict.fromkeys(names), _plain_names(kind)
        )
    for name in [*found.wanted]:
        inner = getattr(value, name)
        if not found.values[name]:
            found.values[name] = inner
        if inner and name in found.plain:
            found.wanted.pop(name, None)
        if type(inner) not in _PLAIN:
            _collect(inner, examples)


def _plain_names(of: type[Any]) -> frozenset[str]:
    """The attributes of a class below which no class can be."""
    declared = inspect.get_annotations(of).items()
    return frozenset(name for name, type in declared if _PLAIN_TYPE.fullmatch(str(type)))


def _names(of: type[Any]) -> tuple[str, ...]:
    """The attributes that hold values, of a dataclass or a named tuple; empty for other classes."""
    declared: Iterable[str] = getattr(of, "__dataclass_fields__", ())
    return tuple(declared or getattr(of, "_fields", ()))


def _class(of: type, sources: Mapping[str, ast.Module]) -> ast.ClassDef:
    """The statement that defines a class of a module."""
    (tree,) = (
        node
        for node in sources[of.__module__].body
        if isinstance(node, ast.ClassDef) and node.name == of.__name__
    )
    return tree


def _entry(tree: ast.ClassDef, examples: dict[str, Any]) -> ClassEntry:
    return ClassEntry(
        name=tree.name,
        doc=_line(ast.get_docstring(tree) or ""),
        attributes=tuple(_attributes(tree, examples)),
    )


def _attributes(tree: ast.ClassDef, examples: dict[str, Any]) -> Iterator[AttributeEntry]:
    for node, after in zip(tree.body, [*tree.body[1:], None], strict=True):
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            name, type = node.target.id, ast.unparse(node.annotation)
            if type.startswith("ClassVar"):
                continue
            yield AttributeEntry(name, type, _text(after), _example(examples.get(name)))
        elif isinstance(node, ast.FunctionDef) and node.returns is not None:
            doc = _line(ast.get_docstring(node) or "")
            yield AttributeEntry(node.name, ast.unparse(node.returns), doc, "")


def _text(node: ast.stmt | None) -> str:
    """A text that stands behind an attribute, as its description does."""
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return _line(str(node.value.value))
    return ""


def _line(text: str) -> str:
    return " ".join(text.replace("``", "`").split())


def _has_entry(of: type[Any]) -> bool:
    return issubclass(of, tuple) or bool(_names(of))


def _example(value: object) -> str:
    if value is None or value == () or _names(type(value)):
        return ""
    if isinstance(value, Enum):
        return str(value)
    if isinstance(value, tuple) and any(_has_entry(type(one)) for one in value):
        return ""
    text = hex(value) if type(value) is int and value > 0xFFFF else repr(value)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 3]}..."
