# SPDX-License-Identifier: MIT
"""``dataclass``: that of the standard library, whose frozen classes are made and filled faster.

``dataclasses`` compiles every method of a class, and a frozen object gets each field through
``object.__setattr__``.  onereg has hundreds of such classes, and a spec is a hundred thousand of
their objects.  Here ``__init__`` alone is compiled, and it sets a field by the descriptor of its
slot.  The class, its objects and their errors are what the standard library makes, but for the
docstring that it composes where there is none.  A class that asks for more than frozen objects with
slots and an order, or that inherits from another dataclass, is left to it.
"""

from __future__ import annotations

import dataclasses
import inspect
import operator
import re
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import MISSING, Field, FrozenInstanceError
from reprlib import recursive_repr
from typing import TYPE_CHECKING, Any, NoReturn

__all__ = ["dataclass"]

_EQUAL = {"__eq__": operator.eq}
_ORDER = {
    "__lt__": operator.lt,
    "__le__": operator.le,
    "__gt__": operator.gt,
    "__ge__": operator.ge,
}


def _dataclass(cls: Any = None, /, **how: Any) -> Any:
    """The decorator; takes what :func:`dataclasses.dataclass` takes."""
    if cls is None:
        return lambda found: _dataclass(found, **how)
    has_order = how.get("order") is True
    wanted = {"frozen": True, "slots": True} | ({"order": True} if has_order else {})
    if how != wanted or not _is_usual(cls):
        return dataclasses.dataclass(cls, **how)
    cls.__doc__ = cls.__doc__ or cls.__name__
    made = dataclasses.dataclass(cls, init=False, repr=False, eq=False, slots=True)
    fields = dataclasses.fields(made)
    own = {"__init__": _initializer(made, fields)} | _comparing(
        [field.name for field in fields if field.compare], _EQUAL | (_ORDER if has_order else {})
    )
    for name, method in own.items():
        method.__qualname__ = f"{made.__qualname__}.{name}"
    for name, method in (own | _SHARED).items():
        setattr(made, name, method)
    said = made.__dataclass_params__
    said.init = said.repr = said.eq = said.frozen = True
    said.order = has_order
    return made


def _is_usual(cls: type) -> bool:
    """True for a class without a dataclass above it and without methods or fields of rare kinds."""
    if any(dataclasses.is_dataclass(base) for base in cls.__mro__):
        return False
    kinds = inspect.get_annotations(cls)
    values = [cls.__dict__.get(name) for name in kinds]
    return (
        cls.__dict__.keys().isdisjoint(_MADE)
        and kinds.keys().isdisjoint(("self", "other"))
        and all(name == name.lower() for name in kinds)  # names with capitals serve below
        and not re.search("InitVar|KW_ONLY", " ".join(map(str, kinds.values())))
        and all(_is_usual_field(value) for value in values if isinstance(value, Field))
    )


def _is_usual_field(field: Field[Any]) -> bool:
    return field.init and field.hash is None and field.kw_only in (MISSING, False)


def _initializer(made: Any, fields: Sequence[Field[Any]]) -> Callable[..., None]:
    """The one method that is compiled: it has a parameter and a line for each field."""
    names: dict[str, Any] = {"FACTORY": _FACTORY}
    parameters, body = ["self"], []
    for field in fields:
        names[f"SET_{field.name}"] = getattr(made, field.name).__set__
        parameters.append(_parameter(field, names))
        body.append(f"SET_{field.name}(self, {_value(field)})")
    if hasattr(made, "__post_init__"):
        body.append("self.__post_init__()")
    source = [f"def make({', '.join(names)}):", f" def __init__({', '.join(parameters)}):"]
    source += [*(f"  {line}" for line in body or ["pass"]), " return __init__"]
    local: dict[str, Any] = {}
    module = sys.modules.get(made.__module__)
    # Of the names of fields alone, which are identifiers.
    exec("\n".join(source), vars(module) if module else {}, local)
    initializer: Callable[..., None] = local["make"](**names)
    initializer.__annotations__ = {field.name: field.type for field in fields} | {"return": None}
    return initializer


def _comparing(
    compared: Sequence[str], comparisons: Mapping[str, Callable[[Any, Any], Any]]
) -> dict[str, Callable[..., Any]]:
    """The methods that take an object for the tuple of its compared fields."""
    values = _values(compared)

    def method(compare: Callable[[Any, Any], Any]) -> Callable[[Any, Any], Any]:
        def compared_with(self: Any, other: Any) -> Any:
            if other.__class__ is self.__class__:
                return compare(values(self), values(other))
            return NotImplemented

        return compared_with

    def hashed(self: Any) -> int:
        return hash(values(self))

    return {"__hash__": hashed} | {name: method(one) for name, one in comparisons.items()}


def _values(names: Sequence[str]) -> Callable[[Any], tuple[Any, ...]]:
    if len(names) > 1:
        return operator.attrgetter(*names)
    return lambda of: tuple(getattr(of, name) for name in names)


def _parameter(field: Field[Any], names: dict[str, Any]) -> str:
    """A parameter of ``__init__``; ``names`` get its default or the factory of it."""
    if field.default_factory is not MISSING:
        names[f"MAKE_{field.name}"] = field.default_factory
        return f"{field.name}=FACTORY"
    if field.default is not MISSING:
        names[f"DEFAULT_{field.name}"] = field.default
        return f"{field.name}=DEFAULT_{field.name}"
    return field.name


def _value(field: Field[Any]) -> str:
    if field.default_factory is MISSING:
        return field.name
    return f"MAKE_{field.name}() if {field.name} is FACTORY else {field.name}"


class _Factory:
    def __repr__(self) -> str:
        return "<factory>"


_FACTORY = _Factory()
"""The default of a parameter whose field has a factory."""


@recursive_repr()
def _repr(self: Any) -> str:
    names = [field.name for field in dataclasses.fields(self) if field.repr]
    values = ", ".join(f"{name}={getattr(self, name)!r}" for name in names)
    return f"{type(self).__qualname__}({values})"


def _refuse_to_set(self: Any, name: str, value: Any) -> NoReturn:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_to_delete(self: Any, name: str) -> NoReturn:
    raise FrozenInstanceError(f"cannot delete field {name!r}")


def _state(self: Any) -> list[Any]:
    """The values of an object, for a copy."""
    return [getattr(self, field.name) for field in dataclasses.fields(self)]


def _take_state(self: Any, state: list[Any]) -> None:
    for field, value in zip(dataclasses.fields(self), state, strict=True):
        object.__setattr__(self, field.name, value)


_SHARED = {
    "__repr__": _repr,
    "__setattr__": _refuse_to_set,
    "__delattr__": _refuse_to_delete,
    "__getstate__": _state,
    "__setstate__": _take_state,
}
"""The methods that all classes have alike."""
_MADE = frozenset({*_SHARED, *_EQUAL, *_ORDER, "__init__", "__hash__"})
"""The methods that a class gets here."""


if TYPE_CHECKING:
    from dataclasses import dataclass
else:
    dataclass = _dataclass
