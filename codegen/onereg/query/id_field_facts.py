# SPDX-License-Identifier: MIT
"""Facts about ID register fields as data and phrases: what is safe, what KVM takes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from onereg.model import OneReg
from onereg.model.fields import Field
from onereg.model.id_fields import DefaultChange, Direction, Granted, Refused, Safe, Writable
from onereg.query.id_writes import releases_to_write
from onereg.query.move_facts import releases_text


def safe_facts(safe: Safe) -> dict[str, Any]:
    """Fields of which not the lower value is safe, as data."""
    return {
        "fields": list(safe.fields),
        "kvm": safe.kvm.value,
        "host": safe.host.value,
        "value": safe.value,
        "sign": safe.sign.value if safe.sign else None,
        "since": safe.since,
        "until": safe.until,
        "source": safe.source,
    }


def writable_facts(writable: Writable) -> dict[str, Any]:
    """Bits that some releases let be written, as data."""
    return {
        "fields": list(writable.parts),
        "mask": f"{writable.mask:#x}",
        "since": writable.since,
        "until": writable.until,
    }


def refused_facts(refused: Refused) -> dict[str, Any]:
    """Values that some releases refuse, as data."""
    return {
        "field": refused.field,
        "values": list(refused.values),
        "requires": list(refused.requires),
        "since": refused.since,
        "until": refused.until,
        "source": refused.source,
    }


def granted_facts(granted: Granted) -> dict[str, Any]:
    """Fields that want features of the vCPU, as data."""
    return {
        "fields": list(granted.fields),
        "requires": list(granted.requires),
        "since": granted.since,
        "until": granted.until,
        "source": granted.source,
    }


def default_facts(change: DefaultChange) -> dict[str, Any]:
    """A field that fresh vCPUs hold otherwise on two kernels, as data."""
    return {
        "field": change.field,
        "from": change.older,
        "to": change.newer,
        "requires": list(change.requires),
        "excludes": list(change.excludes),
        "numbers": {own.cpu: [own.before, own.after] for own in change.numbers},
    }


def default_text(change: DefaultChange) -> str:
    """``kernels 6.1 and 6.12: XS 0x0 to 0x1 (max)``."""
    span = f"kernels {change.older} and {change.newer}"
    return f"{span}: {change.field} {'; '.join(default_numbers(change))}{default_vcpus(change)}"


def default_numbers(change: DefaultChange) -> Iterator[str]:
    """``0x0 to 0x1 (max, neoverse-n2)`` for each pair of numbers."""
    cpus: dict[tuple[int, int], list[str]] = {}
    for own in change.numbers:
        cpus.setdefault((own.before, own.after), []).append(own.cpu)
    for (before, after), names in cpus.items():
        yield f"{before:#x} to {after:#x} ({', '.join(names)})"


def default_vcpus(change: DefaultChange) -> str:
    """`` with pmu_v3``; empty for every vCPU."""
    return "".join(
        [f" with {name}" for name in change.requires]
        + [f" without {name}" for name in change.excludes]
    )


def safe_text(safe: Safe) -> str:
    """``L1Ip: 0x2 is safe where two values differ``."""
    parts = []
    if safe.kvm is not Direction.LOWER or (safe.host is safe.kvm and safe.sign is None):
        parts.append(_direction(safe.kvm, safe.value))
    if safe.host is not safe.kvm:
        parts.append(f"between the CPUs of a host {_direction(safe.host, safe.value)}")
    if safe.sign is not None:
        parts.append(f"values are compared as {safe.sign.value} numbers")
    return _spanned(safe.since, safe.until, f"{', '.join(safe.fields)}: {'; '.join(parts)}")


def _direction(direction: Direction, exact: int | None) -> str:
    if direction is Direction.EXACT:
        return f"{exact or 0:#x} is safe where two values differ"
    if direction is Direction.HIGHER_OR_ZERO:
        return "zero is safe beside zero, else the higher value"
    return f"the {direction.value} value is safe"


def writable_text(writable: Writable) -> str:
    """``kernel 6.7 and later: CSV3, CSV2``."""
    return _spanned(writable.since, writable.until, ", ".join(writable.parts))


def refused_text(refused: Refused) -> str:
    """``kernel 6.16 and later: EL2 0x0 with el2``."""
    values = ", ".join(f"{value:#x}" for value in refused.values)
    what = f"{refused.field} {values or 'but its own value'}"
    features = f" with {' and '.join(refused.requires)}" if refused.requires else ""
    return _spanned(refused.since, refused.until, f"{what}{features}")


def granted_text(granted: Granted) -> str:
    """``SVE: zero without sve``."""
    what = f"{', '.join(granted.fields)}: zero without {' and '.join(granted.requires)}"
    return _spanned(granted.since, granted.until, what)


def _spanned(since: str | None, until: str | None, text: str) -> str:
    span = releases_text(since, until)
    return f"{span}: {text}" if span else text


def id_field_lines(one_reg: OneReg) -> Iterator[tuple[str, str]]:
    """(word, phrase) for each rule of a register."""
    yield from (("Writable", writable_text(rule)) for rule in one_reg.writable)
    yield from (("Safe", safe_text(rule)) for rule in one_reg.safe)
    yield from (("Refused", refused_text(rule)) for rule in one_reg.refused)
    yield from (("Granted", granted_text(rule)) for rule in one_reg.granted)
    yield from (("Default", default_text(change)) for change in one_reg.defaults)


def field_lines(one_reg: OneReg, field: Field) -> Iterator[tuple[str, str]]:
    """(word, phrase) for each rule of a register that is about one field."""
    if one_reg.writable:
        yield "Writable", releases_to_write(one_reg, field.mask) or "by no kernel"
    rules = [rule for rule in one_reg.safe if field.name in rule.fields]
    yield from (("Safe", safe_text(rule)) for rule in rules)
    if one_reg.writable and not rules:
        yield "Safe", "the lower value is safe"
    of_field = (rule for rule in one_reg.refused if rule.field == field.name)
    yield from (("Refused", refused_text(rule)) for rule in of_field)
    granted = (rule for rule in one_reg.granted if field.name in rule.fields)
    yield from (("Granted", granted_text(rule)) for rule in granted)
    changes = (change for change in one_reg.defaults if change.field == field.name)
    yield from (("Default", default_text(change)) for change in changes)
