# SPDX-License-Identifier: MIT
"""Print the names that a pattern matches, and the facts about one field of a register."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from onereg.commands.field_text import fields_lines
from onereg.errors import OneregError, did_you_mean
from onereg.model import OneReg, View
from onereg.model.cpu_features import CpuFeatures
from onereg.model.fields import Field, Fieldset
from onereg.model.system_names import SystemName
from onereg.query.feature_facts import features_of_field, tells_text
from onereg.query.field_facts import field_facts
from onereg.query.id_field_facts import field_lines, refused_facts, safe_facts
from onereg.query.lookup import Lookup, Meaning
from onereg.query.register_facts import id_text
from onereg.query.subject import ValuedRegister, subject
from onereg.terminal import folded, styled


def show_matching(lookup: Lookup, pattern: str, format: str) -> int:
    """Writes a line for each name that a pattern matches."""
    rows = []
    for name in lookup.matching(pattern):
        meanings = lookup.find(name).meanings
        if meanings:
            rows.append(_row(name, meanings[0]))
    if not rows:
        raise OneregError(f"no name matches {pattern}")
    if format == "json":
        json.dump(rows, sys.stdout, indent=1)
        print()
        return 0
    width = max(len(row["name"]) for row in rows)
    for row in rows:
        name = styled(f"{row['name']:<{width}}", "bold")
        print(f"{name}  {row['id'] or '':<18}  {row['title']}")
    return 0


def _row(name: str, of: Meaning) -> dict[str, Any]:
    match of:
        case OneReg():
            return {"name": name, "id": id_text(of.id), "title": of.register.title, "arch": of.arch}
        case View():
            return {"name": name, "id": None, "title": of.title, "arch": "aarch32"}
        case SystemName():
            title = of.title or f"reaches {of.alias}"
            arch = "aarch32" if of.is_aarch32 else "arm64"
            return {"name": name, "id": None, "title": title, "arch": arch}
    return {"name": name, "id": None, "title": of.title, "arch": of.arch}


def show_field(
    lookup: Lookup,
    text: str,
    arch: str | None,
    format: str,
    features: Callable[[], CpuFeatures],
) -> int:
    """Writes the facts about ``REGISTER.FIELD``; raises OneregError if there is no such field."""
    register, dot, name = text.strip().rpartition(".")
    if not dot or not lookup.find(register).meanings:
        raise lookup.unknown(text)
    of = subject(lookup.spec, register, arch, lambda: lookup.names)
    found = [
        (fieldset, field)
        for fieldset in (of.fields.common, *of.fields.fieldsets)
        for field in fieldset.fields
        if field.name.lower() == name.lower()
    ]
    if not found:
        names = dict.fromkeys(field.name for field in of.fields)
        raise OneregError(f"{of.name} has no field {name}{did_you_mean(name, names)}")
    told = features_of_field(features(), of.name, found[0][1]) if _is_id(of) else {}
    if format == "json":
        kvm = next(_one_regs(lookup, of), None)
        names = {f"{number:#x}": list(names) for number, names in told.items()}
        facts = [
            _facts(of, fieldset, field) | _kvm_facts(kvm, field) | {"features": names}
            for fieldset, field in found
        ]
        json.dump(facts[0] if len(facts) == 1 else facts, sys.stdout, indent=1)
        print()
        return 0
    bits = f"{of.bits} bits"
    print(f"{styled(f'{of.name}.{found[0][1].name}', 'bold')}  {of.title}, {bits}, {of.arch}")
    for fieldset, field in found:
        alone = replace(fieldset, fields=(field,), reserved=())
        fieldsets = () if fieldset is of.fields.common else (alone,)
        common = alone if not fieldsets else replace(of.fields.common, fields=(), reserved=())
        for line in fields_lines(replace(of.fields, common=common, fieldsets=fieldsets)):
            print(f"  {line}")
    for number, tells in told.items():
        text = tells_text(features(), f"{of.name}.{found[0][1].name}", tells)
        print(folded(f"  {styled(f'{number:#x} tells', 'dim')} {text}", 0))
    for one_reg in _one_regs(lookup, of):
        for word, text in field_lines(one_reg, found[0][1]):
            print(f"  {styled(f'{word:<10}', 'dim')}{text}")
    print(f"\nSee: onereg show {of.name}")
    return 0


def _is_id(of: ValuedRegister) -> bool:
    """True if fields of the register may tell features."""
    return of.arch == "arm64" and of.name.startswith(("ID_", "MVFR"))


def _one_regs(lookup: Lookup, of: ValuedRegister) -> Iterator[OneReg]:
    """KVM's entry of the register, none where it has none."""
    return (one for one in lookup.spec.of_arch(of.arch) if one.name == of.name)


def _facts(of: ValuedRegister, fieldset: Fieldset, field: Field) -> dict[str, Any]:
    return {
        "register": of.name,
        "id": None if of.id is None else id_text(of.id),
        **field_facts(field),
        "fieldset": fieldset.name or None,
        "where": str(field.mark),
    }


def _kvm_facts(one_reg: OneReg | None, field: Field) -> dict[str, Any]:
    """KVM's treatment of writes of the field; empty if the spec does not tell it."""
    if one_reg is None or not (one_reg.writable or one_reg.safe or one_reg.refused):
        return {}
    writable = [rule for rule in one_reg.writable if not field.mask & ~rule.mask]
    return {
        "writable": [{"since": rule.since, "until": rule.until} for rule in writable],
        "safe": [safe_facts(rule) for rule in one_reg.safe if field.name in rule.fields],
        "refused": [refused_facts(rule) for rule in one_reg.refused if rule.field == field.name],
    }
