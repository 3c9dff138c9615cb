# SPDX-License-Identifier: MIT
"""Rules on the identifiers that generated code has for fields."""

from __future__ import annotations

from collections.abc import Iterator

from onereg.model import Spec
from onereg.plan.fields import Identifier, identifiers
from onereg.rules.book import Problem, rule


@rule("field-identifier")
def an_identifier_means_one_thing(spec: Spec) -> Iterator[Problem]:
    """Two fields, fieldsets, values or masks would have the same identifier in C or in Python.

    In C an identifier consists of the names of the register, the fieldset, the field and the value,
    and of `MASK`, `SHIFT`, `RES0`, `RES1` or `set`, each joined by `_`.  In Python a register's
    class has its fields and fieldsets side by side, and the package has classes of registers,
    fieldsets and enumerations.
    """
    seen: dict[tuple[str, str], Identifier] = {}
    told: set[tuple[str, str]] = set()
    for identifier in identifiers(spec):
        scope, name, of, mark = identifier
        first = seen.setdefault((scope, name), identifier)
        if first is not identifier and first.of != of and (first.of, of) not in told:
            told.add((first.of, of))
            yield mark, f"{of} would be {name} in {scope}, as is {first.of} at {first.mark}"
