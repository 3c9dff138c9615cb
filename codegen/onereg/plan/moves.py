# SPDX-License-Identifier: MIT
"""Rows of the facts that decide a move of a vCPU: absences, and bits that a kernel alters."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from onereg.dataclass import dataclass
from onereg.model import OneReg, Spec, Write
from onereg.model.absent import Absent
from onereg.model.changed import Changed
from onereg.model.fields import OtherField, Selector, Sign
from onereg.model.releases import is_stable, release_key
from onereg.plan.ids import IdRef, IdRow
from onereg.query.id_writes import writable_mask
from onereg.query.promises import promises, promising_mask


@dataclass(frozen=True, slots=True)
class FieldRef:
    """A field of a register that has an id."""

    reg: IdRef
    name: str
    lsb: int
    width: int


@dataclass(frozen=True, slots=True)
class WhereRow:
    """A condition: a field has one of some values."""

    field: FieldRef
    numbers: tuple[int, ...]
    values: int
    """The same as a word: bit n is set where the value n is one of them."""


class Release(NamedTuple):
    """A kernel release, by its numbers."""

    major: int
    minor: int
    stable: int


_LAST = 0xFFFF
"""The stable number of the last release of a series."""


@dataclass(frozen=True, slots=True)
class ValueRow:
    """The value that a kernel without the register behaves as if it held, since a release."""

    since: Release | None
    value: int


@dataclass(frozen=True, slots=True)
class HeldRow:
    """Bits that a kernel takes and alters."""

    mask: int
    lsb: int
    since: Release | None
    until: Release | None
    takes: str | None
    """``host``, ``above`` or ``number``; None: every value."""
    number: int | None
    """The one that ``number`` is about."""
    held: str
    """``zero``, ``one``, ``own`` or ``computed``."""
    counters: FieldRef | None
    when: tuple[WhereRow, ...]

    @property
    def numbered(self) -> bool:
        """True where one number decides."""
        return self.number is not None


@dataclass(frozen=True, slots=True)
class PolicyRow:
    """How some releases take a write."""

    since: Release | None
    until: Release | None
    write: Write


@dataclass(frozen=True, slots=True)
class HiddenRow:
    """Since when the register is listed only while the guest can reach it."""

    since: Release | None


@dataclass(frozen=True, slots=True)
class PartOfIdRow:
    """A field of a register that says what a vCPU has."""

    name: str
    lsb: int
    width: int
    sign: Sign | None
    """How its values are ordered; None: they are not."""


@dataclass(frozen=True, slots=True)
class PromiseRow:
    """Bits that are all zero only where the host's field is not zero."""

    mask: int
    host: FieldRef


_IDENTIFICATION = {"implementation": "implementation", "pmu-identification": "slots"}
"""The sets of registers of which KVM takes some values and no others, by what it takes."""


@dataclass(frozen=True, slots=True)
class MoveRow:
    """One register whose absence, limit or altered bits the spec describes."""

    reg: IdRow
    absent: str | None
    """``known``, ``host`` or ``nothing``; None: every kernel of the spec has it."""
    limit: bool
    values: tuple[ValueRow, ...]
    unreachable: tuple[WhereRow, ...]
    held: tuple[HeldRow, ...]
    policies: tuple[PolicyRow, ...]
    """By release, where it is not the same policy in all."""
    hidden: HiddenRow | None
    """None: no ID register takes it from the list."""
    identifies: str | None
    """``fields``, ``services``, ``slots`` or ``implementation``; None: it is no ID register."""
    parts: tuple[PartOfIdRow, ...]
    """High to low, of one that has fields of identification or services."""
    settable: int
    """The bits that a value may have, of one that promises something; 0 of others."""
    promises: tuple[PromiseRow, ...]


def move_rows(spec: Spec, arm64: tuple[IdRow, ...]) -> tuple[MoveRow, ...]:
    """The rows of arm64, by id."""
    rows = {row.name: row for row in arm64}
    found = [_row(o, rows, spec) for o in spec.of_arch("arm64") if _is_said(o)]
    return tuple(sorted(found, key=lambda row: row.reg.id))


def _is_said(one_reg: OneReg) -> bool:
    said = one_reg.absent is not None or bool(_at_run_time(one_reg)) or one_reg.limit
    return said or one_reg.write is Write.ID or bool(_policies(one_reg))


def _row(one_reg: OneReg, rows: Mapping[str, IdRow], spec: Spec) -> MoveRow:
    absent = one_reg.absent
    return MoveRow(
        reg=rows[one_reg.name],
        absent=_kind(absent),
        limit=one_reg.limit,
        values=tuple(
            ValueRow(_release(v.since), v.value) for v in (absent.values if absent else ())
        ),
        unreachable=tuple(_where(absent.unreachable if absent else (), rows, spec)),
        held=tuple(_held(changed, rows, spec) for changed in _at_run_time(one_reg)),
        policies=_policies(one_reg),
        hidden=_hidden(one_reg),
        identifies=_identifies(one_reg),
        parts=tuple(
            PartOfIdRow(field.name, field.lsb, field.width, field.sign)
            for field in (one_reg.register.fields if one_reg.write is Write.ID else ())
        ),
        settable=writable_mask(one_reg, spec.newest) if promises(one_reg) else 0,
        promises=tuple(
            PromiseRow(promising_mask(one_reg, promise), _field(promise.host, rows, spec))
            for promise in promises(one_reg)
        ),
    )


def _policies(one_reg: OneReg) -> tuple[PolicyRow, ...]:
    if len({rule.write for rule in one_reg.listed}) < 2:
        return ()
    return tuple(
        PolicyRow(_release(rule.since), _release(rule.until, _LAST), rule.write)
        for rule in one_reg.listed
    )


def _hidden(one_reg: OneReg) -> HiddenRow | None:
    """By the listing rules that ask for a field that ``absent`` has, too."""
    absent = one_reg.absent
    fields = {str(selector.of) for selector in absent.unreachable} if absent else set()
    for rule in one_reg.listed:
        if rule.conditions and {f"{c.register}.{c.field}" for c in rule.conditions} == fields:
            return HiddenRow(_release(rule.since))
    return None


def _identifies(one_reg: OneReg) -> str | None:
    if one_reg.write is not Write.ID:
        return None
    if one_reg.group == "fw-bitmap":
        return "services"
    return _IDENTIFICATION.get(one_reg.set, "fields")


def _kind(absent: Absent | None) -> str | None:
    if absent is None:
        return None
    if absent.nothing is not None:
        return "nothing"
    return "host" if absent.host is not None else "known"


def _at_run_time(one_reg: OneReg) -> tuple[Changed, ...]:
    """The rules that depend on no feature of the vCPU, which the run time does not know."""
    return tuple(changed for changed in one_reg.changed if not changed.requires)


def _held(changed: Changed, rows: Mapping[str, IdRow], spec: Spec) -> HeldRow:
    takes = changed.takes
    return HeldRow(
        mask=changed.mask,
        lsb=changed.lsb,
        since=_release(changed.since),
        until=_release(changed.until, _LAST),
        takes="number" if isinstance(takes, int) else takes.value if takes else None,
        number=takes if isinstance(takes, int) else None,
        held=changed.held.value,
        counters=_field(changed.counters, rows, spec) if changed.counters else None,
        when=tuple(_where(changed.when, rows, spec)),
    )


def _where(
    selectors: tuple[Selector, ...], rows: Mapping[str, IdRow], spec: Spec
) -> Iterator[WhereRow]:
    for selector in selectors:
        assert isinstance(selector.of, OtherField)
        values = sum(1 << number for number in selector.numbers)
        yield WhereRow(_field(selector.of, rows, spec), selector.numbers, values)


def _field(of: OtherField, rows: Mapping[str, IdRow], spec: Spec) -> FieldRef:
    row = rows[of.register]
    field = next(spec.registers["arm64", of.register].fields.named(of.field))
    return FieldRef(IdRef(row.name, row.ident, row.id), field.name, field.lsb, field.width)


def _release(release: str | None, stable: int = 0) -> Release | None:
    """With this stable number where the spec names a whole series."""
    if release is None:
        return None
    major, minor, patch = release_key(release)
    return Release(major, minor, patch if is_stable(release) else stable)
