# SPDX-License-Identifier: MIT
"""``dataclass``: that of the standard library, whose frozen classes are made and filled faster.

``dataclasses`` compiles each method by itself, and a frozen object gets each field through
``object.__setattr__``.  onereg has hundreds of such classes, and a spec is a hundred thousand of
their objects.  Here the methods of a class are compiled together, and a field is set by the
descriptor of its slot.  A class, its objects and their errors are the same to all who use them.
"""

from __future__ import annotations

import dataclasses
from dataclasses import MISSING, Field, FrozenInstanceError
from typing import TYPE_CHECKING, Any, NoReturn

__all__ = ["dataclass"]

_COMPARISONS = {"__lt__": "<", "__le__": "<=", "__gt__": ">", "__ge__": ">="}


def _dataclass(cls: Any = None, /, **how: Any) -> Any:
    """The decorator; takes what :func:`dataclasses.dataclass` takes."""
    if cls is None:
        return lambda found: _dataclass(found, **how)
    order = how.get("order", False)
    if {"order": False, **how} != {"frozen": True, "slots": True, "order": order}:
        return dataclasses.dataclass(cls, **how)
    cls.__doc__ = cls.__doc__ or cls.__name__  # dataclasses would compose one
    made = dataclasses.dataclass(cls, init=False, repr=False, eq=False, slots=True)
    shared = {"__repr__": _repr, "__setattr__": _refuse_to_set, "__delattr__": _refuse_to_delete}
    own = _compiled(made, order)
    for name, method in own.items():
        method.__qualname__ = f"{made.__qualname__}.{name}"
    for name, method in (own | shared).items():
        if name not in cls.__dict__:
            setattr(made, name, method)
    return made


def _compiled(made: Any, order: bool) -> dict[str, Any]:
    """The methods that have a line for each field."""
    fields = dataclasses.fields(made)
    names: dict[str, Any] = {"MISSING": MISSING}
    parameters, body = [], []
    for field in fields:
        names[f"SET_{field.name}"] = getattr(made, field.name).__set__
        parameters.append(_parameter(field, names))
        body.append(f"    SET_{field.name}(self, {_value(field)})")
    if hasattr(made, "__post_init__"):
        body.append("    self.__post_init__()")
    compared = [field.name for field in fields if field.compare]
    own, others = (
        "({})".format("".join(f"{of}.{name}, " for name in compared)) for of in ("self", "other")
    )
    source = [
        f"def __init__({', '.join(['self', *parameters])}):",
        *(body or ["    pass"]),
        f"def __hash__(self): return hash({own})",
    ]
    comparisons = {"__eq__": "=="} | (_COMPARISONS if order else {})
    for name, sign in comparisons.items():
        source += [
            f"def {name}(self, other):",
            f"    if other.__class__ is self.__class__: return {own} {sign} {others}",
            "    return NotImplemented",
        ]
    exec("\n".join(source), names)  # of names of fields alone, which are identifiers
    return {name: names[name] for name in ("__init__", "__hash__", *comparisons)}


def _parameter(field: Field[Any], names: dict[str, Any]) -> str:
    """A parameter of ``__init__``; ``names`` get its default or the factory of it."""
    if field.default_factory is not MISSING:
        names[f"MAKE_{field.name}"] = field.default_factory
        return f"{field.name}=MISSING"
    if field.default is not MISSING:
        names[f"DEFAULT_{field.name}"] = field.default
        return f"{field.name}=DEFAULT_{field.name}"
    return field.name


def _value(field: Field[Any]) -> str:
    if field.default_factory is MISSING:
        return field.name
    return f"MAKE_{field.name}() if {field.name} is MISSING else {field.name}"


def _repr(self: Any) -> str:
    names = [field.name for field in dataclasses.fields(self) if field.repr]
    values = ", ".join(f"{name}={getattr(self, name)!r}" for name in names)
    return f"{type(self).__qualname__}({values})"


def _refuse_to_set(self: Any, name: str, value: Any) -> NoReturn:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_to_delete(self: Any, name: str) -> NoReturn:
    raise FrozenInstanceError(f"cannot delete field {name!r}")


if TYPE_CHECKING:
    from dataclasses import dataclass
else:
    dataclass = _dataclass
