# SPDX-License-Identifier: MIT
"""Gives advice about a register that prevents a move."""

from __future__ import annotations

from onereg.decision import Decision, Kind
from onereg.decision.identification import capability_to_write
from onereg.model import OneReg, Spec, Write
from onereg.model.releases import release_key
from onereg.query.listing import since, until

_PSCI_VERSION = "PSCI_VERSION"


def advice(decision: Decision, one_reg: OneReg | None, spec: Spec) -> str | None:
    """One phrase, or None where nothing but a waiver helps."""
    if one_reg is None or decision.verdict.restores:
        return None
    if decision.kind is Kind.LOST:
        return _to_have(one_reg, spec)
    if decision.kind is Kind.STARTED:
        return "restore into a VM in which no vCPU has run"
    if decision.kind is Kind.FEATURE:
        return f"create the vCPU there with the feature: {decision.reason}"
    if decision.kind is Kind.LIMIT:
        return _to_lower(decision, one_reg)
    if decision.kind in (Kind.INVARIANT, Kind.NOT_WRITABLE):
        return _to_be_writable(one_reg)
    return None


def _to_have(one_reg: OneReg, spec: Spec) -> str | None:
    """The kernels and features that list a register which the destination lacks."""
    parts = []
    first, last = since(one_reg, spec), until(one_reg, spec)
    if first is not None:
        parts.append(f"Linux {first} or later")
    if last is not None:
        parts.append(f"Linux {last} or earlier")
    features = {name for rule in one_reg.listed for name in rule.requires}
    if features and all(rule.requires for rule in one_reg.listed):
        parts.append(f"a vCPU with {' or '.join(sorted(features))}")
    return f"{', '.join(parts)} there lists it" if parts else None


def _to_lower(decision: Decision, one_reg: OneReg) -> str | None:
    fields = decision.keys.get("fields")
    if not isinstance(fields, list) or not fields:
        own = decision.keys.get("own")
        return None if own is None else f"give the source no more than {own:#x} when it is created"
    lowered = ", ".join(f"{one_reg.name}.{field['field']}={field['from']:#x}" for field in fields)
    return f"create the source with {lowered}"


def _to_be_writable(one_reg: OneReg) -> str | None:
    """The first release that lets an identification register be written."""
    if one_reg.name == _PSCI_VERSION:
        return "create the source with the version that the destination has"
    firsts = [rule.since for rule in one_reg.listed if rule.write is Write.ID and rule.since]
    if not firsts:
        return None
    first = min(firsts, key=release_key)
    capability = capability_to_write(one_reg)
    enabled = "" if capability is None else f", with {capability} enabled"
    return f"Linux {first} or later there lets it be lowered{enabled}"
