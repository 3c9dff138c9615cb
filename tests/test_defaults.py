# SPDX-License-Identifier: MIT
"""The default values of ID registers in the spec are those that kernels were recorded to have.

A change of a field between two recorded kernels that follow each other is a fact of the spec.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
import recorded
from onereg.cpu.hosts import id_registers
from onereg.docs.pages import make_pages
from onereg.model import OneReg, Spec
from onereg.model.releases import release_key
from recorded import SETS, Context, Recording

Condition = tuple[tuple[str, ...], tuple[str, ...]]
"""Features that a vCPU has, and features that it does not have."""
Change = tuple[str, str, str, str, *Condition]
"""(register, field, older kernel, newer kernel, features, missing features)."""
FEATURES = ("pmu_v3", "sve", "ptrauth", "mte", "el2", "el1_32bit")


def condition(seen: set[str], granted: set[str]) -> Condition:
    """The one feature that tells the sets of which something is true from the others."""
    if seen == granted:
        return (), ()
    for name in FEATURES:
        having = {letter for letter in granted if name in SETS[letter].split(",")}
        if seen == having:
            return (name,), ()
        if seen == granted - having:
            return (), (name,)
    raise AssertionError(f"no feature tells {seen} from the rest of {granted}")


def changes_of(recording: Recording, one_reg: OneReg) -> Iterator[tuple[Change, tuple[int, int]]]:
    """The fields of a register that fresh vCPUs hold otherwise on the next kernel."""
    answers = recording.answers.get(one_reg.name, {})
    for older, newer in pairwise(recording.kernels):
        both = (set(recording.kernels[series].granted) for series in (older, newer))
        granted = {letter for letter in set.intersection(*both) if letter in SETS}
        for field in one_reg.register.fields:
            seen: dict[tuple[int, int], set[str]] = {}
            for letter in granted:
                held = [
                    recorded.parse(answers[Context(series, letter)]).held
                    for series in (older, newer)
                    if Context(series, letter) in answers
                ]
                if len(held) == 2 and None not in held:
                    was, now = (field.of(value or 0) for value in held)
                    if was != now:
                        seen.setdefault((was, now), set()).add(letter)
            for numbers, letters in seen.items():
                yield (
                    (one_reg.name, field.name, older, newer, *condition(letters, granted)),
                    numbers,
                )


def expected(spec: Spec) -> dict[Change, dict[str, tuple[int, int]]]:
    """By change, the two numbers on each model of CPU."""
    found: dict[Change, dict[str, tuple[int, int]]] = {}
    for path in sorted(recorded.FOLDER.glob("*.txt")):
        recording = recorded.read(path)
        for one_reg in id_registers(spec):
            for change, numbers in changes_of(recording, one_reg):
                found.setdefault(change, {})[path.stem] = numbers
    return found


def stated(spec: Spec) -> dict[Change, dict[str, tuple[int, int]]]:
    """The spec's own, in the same form."""
    return {
        (one_reg.name, of.field, of.older, of.newer, of.requires, of.excludes): {
            own.cpu: (own.before, own.after) for own in of.numbers
        }
        for one_reg in spec.one_regs
        for of in one_reg.defaults
    }


def test_the_defaults_are_those_that_kernels_have(spec: Spec) -> None:
    assert stated(spec) == expected(spec)
    assert len(stated(spec)) > 20


def test_the_page_has_every_change(spec: Spec) -> None:
    """Newest kernels first."""
    rows = make_pages(spec).compared.defaults
    said = {(row.what.text, row.field, *row.kernels.split(" to "), row.vcpus) for row in rows}
    words = {
        (
            *change[:4],
            " ".join([*(f"with {x}" for x in change[4]), *(f"without {x}" for x in change[5])]),
        )
        for change in stated(spec)
    }
    assert {(*one[:4], "" if one[4] == "all" else one[4]) for one in said} == words
    assert len(rows) == len(said)
    keys = [release_key(row.kernels.split(" to ")[1]) for row in rows]
    assert keys == sorted(keys, reverse=True)


def test_a_condition_is_one_feature() -> None:
    assert condition({"c", "h"}, set("acdh")) == (("pmu_v3",), ())
    assert condition({"a", "d"}, set("acdh")) == ((), ("pmu_v3",))
    with pytest.raises(AssertionError, match="no feature tells"):
        condition({"a"}, set("acdh"))
