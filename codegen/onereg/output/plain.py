# SPDX-License-Identifier: MIT
"""A model of frozen dataclasses as plain data, and back.

All objects of a class are columns, one for each field.  A column has texts, numbers and None as
they are, or places in a table of everything else: members of enumerations, objects, tuples, maps
and sets.  What is shared stays shared.  Back, an object gets its fields and no code of its class
runs; classes are those that the caller names.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Any

_ATOMS = (str, int, float, bool, type(None))
_HASHED = (dict, frozenset)
_Columns = dict[str, Any]


class NotPlain(TypeError):
    """A model has a value of a type that no plain data stands for."""


def to_plain(model: Any) -> dict[str, Any]:
    """Plain data for a model; raises :class:`NotPlain`."""
    return _Writer().write(model)


def from_plain(plain: Any, classes: Mapping[str, type]) -> Any:
    """The model; ``classes`` has those that it may have by name.

    Raises TypeError, ValueError, LookupError, AttributeError or RecursionError for data that is
    not what :func:`to_plain` makes of such classes.
    """
    table: list[Any] = [*plain["atoms"]]
    table += [_enumeration(classes[name])(value) for name, value in plain["members"]]
    objects = [(classes[each["class"]], each) for each in plain["objects"]]
    first = []
    for kind, each in objects:
        first.append(len(table))
        table += map(object.__new__, [kind] * each["count"])
    take = table.__getitem__
    for places in plain["tuples"]:
        table.append(tuple(map(take, places)))
    later = []
    for (kind, each), start in zip(objects, first, strict=True):
        owners = table[start : start + each["count"]]
        if {field.name for field in fields(kind)} != each["columns"].keys():
            raise ValueError(f"not the fields of {kind.__name__}")
        for name, column in each["columns"].items():
            if "late" in column:
                later.append((owners, _setter(kind, name), column["late"]))
            else:
                _fill(owners, _setter(kind, name), _values(column, table))
    # Maps and sets come last: they hash what is in them, which may be objects.
    for word, *places in plain["hashed"]:
        table.append(_hashed(word, [list(map(take, each)) for each in places]))
    for owners, setter, places in later:
        _fill(owners, setter, list(map(take, places)))
    return take(plain["model"])


def _hashed(word: str, parts: Sequence[list[Any]]) -> Any:
    if word == "map":
        keys, values = parts
        return dict(zip(keys, values, strict=True))
    (items,) = parts
    return frozenset(items)


def _enumeration(kind: type) -> type[Enum]:
    if not issubclass(kind, Enum):
        raise TypeError(f"{kind.__name__} is no enumeration")
    return kind


def _fill(owners: Sequence[Any], setter: Any, values: Sequence[Any]) -> None:
    if len(owners) != len(values):
        raise ValueError("a column of another length")
    deque(map(setter, owners, values), maxlen=0)


def _values(column: _Columns, table: list[Any]) -> list[Any]:
    if "at" in column:
        return list(map(table.__getitem__, column["at"]))
    plain: list[Any] = column["plain"]
    return plain


def _setter(kind: type, name: str) -> Any:
    """The function that sets a field past the class's own refusal."""
    for base in kind.__mro__:
        setter = getattr(base.__dict__.get(name), "__set__", None)
        if setter is not None:
            return setter
    return lambda owner, value: object.__setattr__(owner, name, value)


class _Writer:
    def __init__(self) -> None:
        self._places: dict[Any, tuple[str, int, int]] = {}
        """By identity: the part of the table, the number of the class, the place in it."""
        self._atoms: list[Any] = []
        self._members: list[tuple[str, Any]] = []
        self._classes: dict[type, int] = {}
        self._objects: list[list[Any]] = []
        self._tuples: list[list[Any]] = []
        self._hashed: list[tuple[str, list[list[Any]]]] = []
        self._alive: list[Any] = []

    def write(self, model: Any) -> dict[str, Any]:
        self._find(model)
        starts = self._starts()
        return {
            "atoms": self._atoms,
            "members": self._members,
            "objects": [
                {
                    "class": kind.__name__,
                    "count": len(self._objects[number]),
                    "columns": self._columns(kind, self._objects[number], starts),
                }
                for kind, number in self._classes.items()
            ],
            "tuples": [self._at(items, starts) for items in self._tuples],
            "hashed": [
                [word, *(self._at(part, starts) for part in parts)] for word, parts in self._hashed
            ],
            "model": self._at([model], starts)[0],
        }

    def _starts(self) -> dict[tuple[str, int], int]:
        starts = {("atom", 0): 0, ("member", 0): len(self._atoms)}
        end = len(self._atoms) + len(self._members)
        for number, found in enumerate(self._objects):
            starts["object", number] = end
            end += len(found)
        starts["tuple", 0] = end
        starts["hashed", 0] = end + len(self._tuples)
        return starts

    def _key(self, value: Any) -> Any:
        return (type(value), value) if isinstance(value, _ATOMS) else id(value)

    def _at(self, values: Iterable[Any], starts: Mapping[tuple[str, int], int]) -> list[int]:
        found = [self._places[self._key(value)] for value in values]
        return [starts[part, number] + place for part, number, place in found]

    def _columns(
        self, kind: type, owners: Sequence[Any], starts: Mapping[tuple[str, int], int]
    ) -> dict[str, _Columns]:
        columns = {}
        for field in fields(kind):
            values = [getattr(owner, field.name) for owner in owners]
            if any(isinstance(value, _HASHED) for value in values):
                columns[field.name] = {"late": self._at(values, starts)}
            elif all(type(value) in _ATOMS for value in values) and not _repeats(values):
                columns[field.name] = {"plain": values}
            else:
                columns[field.name] = {"at": self._at(values, starts)}
        return columns

    def _find(self, value: Any) -> None:
        """Notes a value and all that it has, each once, what it has first."""
        key = self._key(value)
        if key in self._places:
            return
        if type(value) in _ATOMS:
            self._places[key] = "atom", 0, len(self._atoms)
            self._atoms.append(value)
            return
        self._alive.append(value)
        if isinstance(value, Enum):
            self._places[key] = "member", 0, len(self._members)
            self._members.append((type(value).__name__, value.value))
        elif is_dataclass(value):
            number = self._classes.setdefault(type(value), len(self._classes))
            if number == len(self._objects):
                self._objects.append([])
            self._places[key] = "object", number, len(self._objects[number])
            self._objects[number].append(value)
            for field in fields(value):
                self._find(getattr(value, field.name))
        elif type(value) is tuple:
            for item in value:
                self._find(item)
            if any(isinstance(item, _HASHED) for item in value):
                raise NotPlain("a map or a set in a tuple")
            self._places[key] = "tuple", 0, len(self._tuples)
            self._tuples.append(list(value))
        elif isinstance(value, _HASHED):
            parts = [[*value], [*value.values()]] if isinstance(value, dict) else [[*value]]
            for item in (item for part in parts for item in part):
                self._find(item)
            self._places[key] = "hashed", 0, len(self._hashed)
            self._hashed.append(("map" if isinstance(value, dict) else "set", parts))
        else:
            raise NotPlain(f"{type(value).__name__} is no plain data")


def _repeats(values: Sequence[Any]) -> bool:
    """True if texts recur so often that their places are shorter."""
    return isinstance(values[0], str) and len(set(values)) * 4 < len(values)
