# SPDX-License-Identifier: MIT
"""Rules of KVM on values, and on registers that are not there, against a table of them.

The table was checked by hand with arch/arm64/kvm of Linux 5.10 to 7.3.  A line has registers or
families, the kind of the rule, and its words.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from onereg.model import OneReg, Spec
from onereg.model.absent import Absent
from onereg.model.changed import Changed
from onereg.model.fields import OwnBits, Selector
from onereg.model.id_fields import Granted, Refused
from onereg.model.notation import bit_range

TABLE = Path(__file__).parent / "sysreg/kvm-rules.txt"


@cache
def table() -> Mapping[str, frozenset[str]]:
    """The rules by register or family."""
    found: dict[str, set[str]] = {}
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            names, _, rule = line.partition(": ")
            for name in names.split():
                found.setdefault(name, set()).add(rule)
    return {name: frozenset(own) for name, own in found.items()}


def unlike_kvm_rules(spec: Spec) -> Iterator[str]:
    """Registers of which a rule is otherwise."""
    for one_reg in spec.of_arch("arm64"):
        name = one_reg.name if one_reg.name in table() else one_reg.register.family
        right, ours = table().get(name, frozenset()), set(_said(one_reg))
        if ours != right:
            yield f"{one_reg.name}: {sorted(ours ^ right)} differ"


def _said(one_reg: OneReg) -> Iterator[str]:
    for changed in one_reg.changed:
        yield "changed " + _changed(changed)
    for refused in one_reg.refused:
        yield "refused " + _refused(refused)
    for granted in one_reg.granted:
        yield "granted " + _granted(granted)
    if one_reg.absent is not None:
        yield "absent " + _absent(one_reg.absent)


def _changed(rule: Changed) -> str:
    takes = rule.takes if isinstance(rule.takes, int) or rule.takes is None else rule.takes.value
    words = [bit_range(rule.msb, rule.lsb), _releases(rule.since, rule.until)]
    words += [f"takes {takes}"] if takes is not None else []
    words += [f"from {rule.counters} up"] if rule.counters is not None else []
    words += [f"where {_selector(one)}" for one in rule.when]
    return " ".join([*words, *(f"+{name}" for name in rule.requires), "holds", rule.held.value])


def _refused(rule: Refused) -> str:
    values = ",".join(map(str, rule.values)) or "other"
    needs = (f"+{name}" for name in rule.requires)
    return " ".join([f"{rule.field} {values}", _releases(rule.since, rule.until), *needs])


def _granted(rule: Granted) -> str:
    needs = (f"+{name}" for name in rule.requires)
    return " ".join([",".join(rule.fields), _releases(rule.since, rule.until), *needs])


def _absent(rule: Absent) -> str:
    if rule.nothing is not None:
        return "nothing"
    words = [f"{value.since or 'always'} {value.value:#x}" for value in rule.values]
    words += [f"unreachable {_selector(one)}" for one in rule.unreachable]
    return " ".join([*words, *(["host"] if rule.host is not None else [])])


def _selector(selector: Selector) -> str:
    of = selector.of
    place = bit_range(of.msb, of.lsb) if isinstance(of, OwnBits) else str(of)
    return f"{place}={','.join(map(str, selector.numbers))}"


def _releases(since: str | None, until: str | None) -> str:
    return f"{since or ''}-{until or ''}"


def test_rules_are_those_of_the_table(spec: Spec) -> None:
    assert list(unlike_kvm_rules(spec)) == []
    known = {o.register.family for o in spec.of_arch("arm64")}
    assert table().keys() <= known | {o.name for o in spec.of_arch("arm64")}
    assert not any(o.changed or o.refused or o.granted or o.absent for o in spec.of_arch("arm"))
