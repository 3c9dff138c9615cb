# SPDX-License-Identifier: MIT
"""Our dataclasses beside those of the standard library: the same classes, objects and errors."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import pickle
import sys
import textwrap
from collections.abc import Callable
from types import ModuleType
from typing import Any, get_type_hints

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


def of_a_module(decorator: Decorator, name: str, text: str) -> Any:
    """A class of a module that a program can import, as a copy and a pickle need it."""
    module = ModuleType(name)
    module.__dict__["dataclass"] = decorator
    sys.modules[name] = module
    exec(textwrap.dedent(HEAD + text), module.__dict__)
    return module.__dict__["Row"]


HEAD = """
from __future__ import annotations
import dataclasses
from dataclasses import KW_ONLY, InitVar, field
from typing import ClassVar, Generic, TypeVar
T = TypeVar("T")
"""
ROW = "@dataclass(frozen=True, slots=True)\nclass Row:\n    name: str\n"
LIST = "list[int] = field(default_factory=list)"
SECOND = "class Row(Base):\n    n: int = 1"
BASE = ROW.replace("Row", "Base")
BODIES = {
    "plain": ROW,
    "a default and a factory": ROW
    + "    n: int = 3\n    more: list[int] = field(default_factory=list)",
    "a field that no argument gives": ROW
    + "    own: list[int] = field(init=False, default_factory=list)",
    "a field out of the hash": ROW + "    more: object = field(hash=False, default=())",
    "its own __eq__": ROW + "    def __eq__(self, other): return True",
    "its own __repr__": ROW + "    def __repr__(self): return 'row'",
    "its own __setattr__": ROW + "    def __setattr__(self, name, value): pass",
    "an argument that is no field": ROW + "    n: InitVar[int] = 1\n"
    "    def __post_init__(self, n): object.__setattr__(self, 'name', n)",
    "keywords alone": ROW + "    _: KW_ONLY\n    n: int = 1",
    "a field called self": ROW.replace("name", "self"),
    "a field with capitals": f"{ROW}    MAKE_name: {LIST}",
    "a class variable": ROW + "    kind: ClassVar[str] = 'row'",
    "a mutable default": ROW + "    more: list[int] = []",
    "a frozen subclass": f"{BASE}@dataclass(frozen=True)\n{SECOND}",
    "a frozen subclass with slots": f"{BASE}@dataclass(frozen=True, slots=True)\n{SECOND}",
    "a user's subclass": f"{BASE}@dataclasses.dataclass(frozen=True)\n{SECOND}",
    "a subclass that is not frozen": f"{BASE}@dataclasses.dataclass\n{SECOND}",
    "a generic class": ROW.replace("Row", "Row(Generic[T])"),
    "an order of its own": ROW.replace("slots=True", "slots=True, order=True")
    + "    def __lt__(self, other): return True",
    "not equal by value": ROW.replace("slots=True", "slots=True, eq=False"),
}


def facts(kind: Any) -> list[Any]:
    """What a program can see of a class and of an object."""
    one = kind("M")
    copies = [copy.copy(one), copy.deepcopy(one)]
    copies += [pickle.loads(pickle.dumps(one, number)) for number in range(2, 6)]
    options = ("init", "repr", "eq", "order", "unsafe_hash", "frozen")
    return [
        [repr(made) for made in copies],
        [of(lambda made=made: made == one) for made in copies if kind.__eq__ is not object.__eq__],
        str(inspect.signature(kind)),
        get_type_hints(kind.__init__),
        kind.__init__.__qualname__,
        kind.__init__.__module__,
        [getattr(kind.__dataclass_params__, name) for name in options],
        [(f.name, f.type, f.init, f.repr, f.compare) for f in dataclasses.fields(kind)],
        of(lambda: hash(one) == hash(kind("M"))),
        of(lambda: dataclasses.asdict(one)),
        of(lambda: one < kind("N")),
        of(lambda: setattr(one, dataclasses.fields(kind)[0].name, 1)),
    ]


@pytest.mark.parametrize("text", BODIES.values(), ids=BODIES)
def test_a_class_of_any_kind_is_the_same(text: str) -> None:
    standard, quick = (
        of(lambda made=made: facts(of_a_module(made, "some_rows", text))) for made in MADE
    )
    assert standard == quick


def test_the_bodies_are_of_both_kinds() -> None:
    """Most say what they are; an error is of the class and not of the test."""
    said = [
        of(lambda t=text: facts(of_a_module(MADE[0], "some_rows", t))) for text in BODIES.values()
    ]
    assert sum(isinstance(one, str) for one in said) > len(BODIES) / 2
    assert {type(one) for one in said} == {str, tuple}
    assert {one[0] for one in said if isinstance(one, tuple)} <= {TypeError, ValueError}


def test_only_frozen_classes_with_slots_are_ours() -> None:
    @ours.dataclass(slots=True)
    class Open:
        count: int = 0

    one = Open()
    one.count += 1
    assert one == Open(1)
    assert Open.__hash__ is None
