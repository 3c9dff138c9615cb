# SPDX-License-Identifier: MIT
"""Values of fields that Linux does not enumerate against a table of names and numbers.

The values of all other fields stand beside those of Linux in test_linux_sysreg.py.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from onereg.model import Spec
from sail_fields import described

TABLE = Path(__file__).parent / "sysreg/enumerators.txt"
_LAST_NUMBER = re.compile(r"\d+$")


@cache
def values() -> Mapping[str, Mapping[str, int]]:
    """The numbers by name, by field as the table writes it; ``*`` is any number."""
    found = {}
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            fields, _, words = line.partition(": ")
            pairs = (word.split("=") for word in words.split())
            own = {name: int(number, 0) for name, number in pairs}
            found |= dict.fromkeys(fields.split(), own)
    return found


def unlike_values(spec: Spec, seen: set[str] | None = None) -> Iterator[str]:
    """Fields of which a value has another number; ``seen`` is given the compared fields."""
    for register in described(spec):
        for fieldset in (register.fields.common, *register.fields.fieldsets):
            where = f"{register.arch}/{register.family}" + (fieldset.name and f"/{fieldset.name}")
            for field in fieldset.fields:
                name = f"{where}.{field.name}"
                if name not in values():
                    name = _LAST_NUMBER.sub("*", name)
                right = values().get(name, {})
                ours = {value.name: value.number for value in field.values if value.name in right}
                if seen is not None and right:
                    seen.add(name)
                if ours != right:
                    yield f"{where}.{field.name}: {ours} are {right}"


def test_values_have_the_numbers_of_the_table(spec: Spec) -> None:
    seen: set[str] = set()
    assert list(unlike_values(spec, seen)) == []
    assert seen == values().keys()
    assert sum(len(own) for own in values().values()) > 1000
