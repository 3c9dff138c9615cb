# SPDX-License-Identifier: MIT
"""Our dataclasses beside those of the standard library: the same classes, objects and errors."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import Any

import pytest
from onereg import dataclass as ours

Decorator = Callable[..., Any]
MADE: list[Decorator] = [dataclasses.dataclass, ours.dataclass]


def two_of(decorator: Decorator) -> tuple[Any, Any]:
    """A class that uses what the classes of onereg use, and one that is ordered and inherits."""

    @decorator(frozen=True, slots=True)
    class Field:
        """Bits."""

        name: str
        msb: int
        values: list[int] = dataclasses.field(default_factory=list)
        mark: object = dataclasses.field(default=None, compare=False, repr=False)

        @property
        def mask(self) -> int:
            return 1 << self.msb

    @decorator(frozen=True, slots=True, order=True)
    class Place(Field):
        line: int = 0

        def __post_init__(self) -> None:
            if self.line < 0:
                raise ValueError("no line")

    return Field, Place


@pytest.fixture(scope="module")
def pairs() -> list[tuple[Any, Any]]:
    return list(zip(*map(two_of, MADE), strict=True))


CALLS: list[tuple[tuple[Any, ...], dict[str, Any]]] = [
    (("M", 3), {}),
    (("M", 3, [1]), {"mark": "here"}),
    ((), {"msb": 4, "name": "EL"}),
    (("M",), {}),
    (("M", 3, [], None, -1), {}),
    (("M", 3), {"other": 1}),
    (("M", 3, [], None, 7, 8), {}),
]


def of(action: Callable[[], Any]) -> Any:
    """A result as text, or the kind of error and its sentence."""
    try:
        return repr(action())
    except Exception as error:
        return type(error), str(error)


@pytest.mark.parametrize("number", [0, 1])
@pytest.mark.parametrize("call", CALLS, ids=str)
def test_objects_are_made_and_refused_alike(
    pairs: list[tuple[Any, Any]], number: int, call: tuple[tuple[Any, ...], dict[str, Any]]
) -> None:
    positional, named = call
    standard, quick = (of(lambda kind=kind: kind(*positional, **named)) for kind in pairs[number])
    assert standard == quick


@pytest.mark.parametrize("number", [0, 1])
def test_objects_behave_alike(pairs: list[tuple[Any, Any]], number: int) -> None:
    def seen(kind: Any) -> list[Any]:
        one, same, other = kind("M", 3, ()), kind("M", 3, (), "elsewhere"), kind("M", 4, ())
        return [
            [one == same, one == other, one != other, one == ("M", 3, ())],
            [hash(one) == hash(same), hash(one) == hash(("M", 3, ()) + ((0,) if number else ()))],
            [of(lambda: one < other), of(lambda: one >= same), of(lambda: one < 3)],
            of(lambda: setattr(one, "msb", 1)),
            of(lambda: delattr(one, "msb")),
            of(lambda: dataclasses.replace(one, msb=7)),
            [field.name for field in dataclasses.fields(kind)],
            [dataclasses.is_dataclass(one), dataclasses.astuple(one), one.mask],
            [hasattr(one, "__dict__"), kind.__match_args__, kind.__slots__, kind.__name__],
            of(lambda: kind("M", 1).values is kind("M", 1).values),
        ]

    standard, quick = map(seen, pairs[number])
    assert standard == quick


def test_no_attribute_comes_to_a_frozen_object() -> None:
    """The standard library's classes with slots refuse it too, with a sentence about super()."""
    one = two_of(ours.dataclass)[0]("M", 3)
    with pytest.raises(dataclasses.FrozenInstanceError, match="cannot assign to field 'new'"):
        one.new = 1


def test_only_frozen_classes_with_slots_are_ours() -> None:
    @ours.dataclass(slots=True)
    class Open:
        count: int = 0

    one = Open()
    one.count += 1
    assert one == Open(1)
    assert Open.__hash__ is None
