# SPDX-License-Identifier: MIT
"""Arm's Features.json as plain values: the fields and the requirements of each feature.

A constraint is an expression in the form of a tree.  Two shapes are taken: a feature that is
equivalent to comparisons of ID register fields, and a feature that implies others.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

MAX_DEPTH = 64
"""The most levels of an expression; Arm's of March 2025 have 20."""


def constraints(parameter: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """The constraints of a feature that are expressions."""
    listed = parameter.get("constraints")
    for one in listed if isinstance(listed, list) else ():
        if isinstance(one, dict):
            yield one


def told(name: str, constraint: Mapping[str, Any]) -> frozenset[tuple[str, str, int]]:
    """(register, field, least number) of each comparison that a feature is equivalent to."""
    here: Any = constraint
    for _ in range(MAX_DEPTH):
        operator, left, right = _binary(here)
        if operator == "-->":
            here = right
        elif operator == "<->":
            return frozenset(_comparisons(right, 0)) if _name(left) == name else frozenset()
        else:
            break
    return frozenset()


def implied(name: str, constraint: Mapping[str, Any]) -> frozenset[str]:
    """The features that a feature implies whatever else there is."""
    operator, left, right = _binary(constraint)
    if operator != "-->" or _name(left) != name:
        return frozenset()
    return frozenset(_all_of(right, 0))


def _comparisons(node: Any, depth: int) -> Iterator[tuple[str, str, int]]:
    operator, left, right = _binary(node)
    if depth > MAX_DEPTH:
        return
    if operator in ("&&", "||"):
        yield from _comparisons(left, depth + 1)
        yield from _comparisons(right, depth + 1)
    elif operator in (">=", "==") and isinstance(left, dict) and isinstance(right, dict):
        arguments, number = left.get("arguments"), right.get("value")
        if isinstance(arguments, list) and len(arguments) == 1 and isinstance(number, int):
            value = arguments[0].get("value") if isinstance(arguments[0], dict) else None
            if isinstance(value, dict) and value.get("state") == "AArch64":
                yield str(value.get("name")), str(value.get("field")), number


def _all_of(node: Any, depth: int) -> Iterator[str]:
    operator, left, right = _binary(node)
    if operator == "&&" and depth <= MAX_DEPTH:
        yield from _all_of(left, depth + 1)
        yield from _all_of(right, depth + 1)
    elif name := _name(node):
        yield name


def _binary(node: Any) -> tuple[str, Any, Any]:
    """(operator, left, right); an empty operator of anything else."""
    if isinstance(node, dict) and node.get("_type") == "AST.BinaryOp":
        return str(node.get("op")), node.get("left"), node.get("right")
    return "", None, None


def _name(node: Any) -> str:
    """The feature that a node is; empty of anything else."""
    if isinstance(node, dict) and node.get("_type") == "AST.Identifier":
        return str(node.get("value"))
    return ""
