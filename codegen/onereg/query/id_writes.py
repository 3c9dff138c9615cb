# SPDX-License-Identifier: MIT
"""The treatment of an ID register's fields by a release of KVM: its mask, its safe values."""

from __future__ import annotations

from collections.abc import Iterator

from onereg.dataclass import dataclass
from onereg.model import OneReg
from onereg.model.fields import Field, Sign
from onereg.model.id_fields import Direction, Refused, ordered, safe_number
from onereg.model.releases import ReleaseKey, last_key, release_key, within
from onereg.query.move_facts import releases_text


@dataclass(frozen=True, slots=True)
class FieldRule:
    """The rule by which one value of a field is safe beside another."""

    direction: Direction
    exact: int | None
    """The value that is safe where two differ, of the direction ``exact``."""
    sign: Sign | None

    def safe(self, field: Field, one: int, other: int) -> int:
        """The number, as it stands in the field, that is safe for two CPUs with these."""
        first, second = (ordered(field, number, self.sign) for number in (one, other))
        return safe_number(self.direction, first, second, self.exact) & (1 << field.width) - 1


def writable_mask(one_reg: OneReg, release: str) -> int:
    """The bits that a release lets the VMM write before a vCPU has run.

    Since 6.7 this is what KVM_ARM_GET_REG_WRITABLE_MASKS says.
    """
    mask = 0
    for rule in one_reg.writable:
        if within(release, rule.since, rule.until):
            mask |= rule.mask
    return mask


def writable_since(one_reg: OneReg, mask: int, release: str) -> str | None:
    """The first release after ``release`` that lets all bits of a mask be written, None: none."""
    firsts = [rule.since for rule in one_reg.writable if rule.since is not None]
    for since in sorted(firsts, key=release_key):
        if release_key(since) > release_key(release) and not mask & ~writable_mask(one_reg, since):
            return since
    return None


def kvm_rule(one_reg: OneReg, field: Field, release: str | None) -> FieldRule:
    """KVM's rule for a value of the VMM's; without a release that of the newest."""
    for safe in one_reg.safe:
        if field.name in safe.fields and _holds(safe.since, safe.until, release):
            return FieldRule(safe.kvm, safe.value, safe.sign or field.sign)
    return FieldRule(Direction.LOWER, None, field.sign)


def host_rule(one_reg: OneReg, field: Field, release: str | None) -> FieldRule:
    """Linux's rule between the CPUs of a host; without a release, the rule of the newest."""
    for safe in one_reg.safe:
        if field.name in safe.fields and _holds(safe.since, safe.until, release):
            return FieldRule(safe.host, safe.value, safe.sign or field.sign)
    return FieldRule(Direction.LOWER, None, field.sign)


def refusals(one_reg: OneReg, release: str) -> Iterator[Refused]:
    """The rules by which a release refuses values that are safe."""
    for rule in one_reg.refused:
        if within(release, rule.since, rule.until):
            yield rule


def _holds(since: str | None, until: str | None, release: str | None) -> bool:
    return until is None if release is None else within(release, since, until)


def releases_to_write(one_reg: OneReg, mask: int) -> str | None:
    """The releases that let bits be written, as a phrase; None where no release does."""
    spans = [(r.since, r.until) for r in one_reg.writable if mask and not mask & ~r.mask]
    spans = [span for span in dict.fromkeys(spans) if not any(_is_in(span, o) for o in spans)]
    return ", ".join(releases_text(*span) or "every kernel" for span in spans) or None


_Span = tuple[str | None, str | None]


def _is_in(span: _Span, other: _Span) -> bool:
    """True if another span has all releases of a span, and more."""
    (since, until), (first, last) = _keys(span), _keys(other)
    return span != other and first <= since and until <= last


def _keys(span: _Span) -> tuple[ReleaseKey, ReleaseKey]:
    since, until = span
    return release_key(since) if since else (0, 0, 0), last_key(until) if until else _ENDLESS


_ENDLESS = (1 << 20, 0, 0)
"""Later than any release."""
