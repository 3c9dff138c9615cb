# SPDX-License-Identifier: MIT
"""Rules on enumerated values: one enumeration has one set of names."""

from __future__ import annotations

from collections.abc import Iterator

from onereg.errors import Mark
from onereg.model import Described, Spec
from onereg.model.fields import Field
from onereg.rules.book import Problem, rule

_RULE = "value-names"


@rule("value-names")
def an_enumeration_has_one_set_of_names(spec: Spec) -> Iterator[Problem]:
    """Two fields with the same name, place and numbers have different names for these numbers.

    Registers share formats, as TCR_EL1 and TCR_EL2 or IFSR and IFSR32_EL2 do, and a shared
    enumeration has the same names in all of them.  If the enumeration is not shared, or Linux has
    two sets of names, `spec/deviations` gives the reason under this rule, by `REGISTER.FIELD`.
    """
    seen: dict[tuple[str, int, int, frozenset[int]], list[tuple[Described, Field]]] = {}
    explained: set[str] = set()
    for register, field in _enumerated(spec):
        numbers = frozenset(value.number for value in field.values)
        alike = seen.setdefault((field.family, field.msb, field.lsb, numbers), [])
        for other, first in alike:
            own, theirs = _names(field), _names(first)
            if own == theirs:
                continue
            both = {f"{one.family}.{field.family}" for one in (register, other)}
            reasons = {name for name in both if (_RULE, name) in spec.deviations}
            explained |= reasons
            if not reasons:
                number = next(number for number in own if own[number] != theirs[number])
                yield (
                    field.mark,
                    f"{register.family}.{field.family} calls {number:#b} {own[number]}, "
                    f"{other.family}.{first.family} at {first.mark} calls it {theirs[number]}",
                )
        if all(_names(field) != _names(first) for _, first in alike):
            alike.append((register, field))
    for (of, name), deviation in spec.deviations.items():
        if of == _RULE and name not in explained:
            yield deviation.mark, f"{name} needs no reason: its values have one set of names"


def _enumerated(spec: Spec) -> Iterator[tuple[Described, Field]]:
    """Each entry of an enumeration once."""
    told: set[Mark] = set()
    for register in spec.described():
        for fieldset in (register.fields.common, *register.fields.fieldsets):
            for field in fieldset.fields:
                if field.values and field.mark not in told:
                    told.add(field.mark)
                    yield register, field


def _names(field: Field) -> dict[int, str]:
    return {value.number: value.name for value in field.values}
