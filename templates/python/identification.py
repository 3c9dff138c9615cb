# SPDX-License-Identifier: 0BSD
# Edited in templates/python/identification.py; `onereg generate` copies it.
"""Registers that may be lowered until a vCPU has run: identification and what the VM offers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from . import registers
from .ends import Ends, move_of
from .moves import Identifies, IdField, Sign
from .rows import Write
from .verdicts import Decision, Kind, Verdict

__all__ = ["MASK_COUNT", "identified"]

MASK_COUNT = 3 * 8 * 8
"""Words of KVM_ARM_GET_REG_WRITABLE_MASKS (arch/arm64/include/uapi/asm/kvm.h,
KVM_ARM_FEATURE_ID_RANGE_SIZE)."""
_RESERVED = "reserved bits"


class _Order(Enum):
    """How a field's value in the save compares with that of the host."""

    BELOW = "below"
    ABOVE = "above"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class _Part:
    """A field, or bits that belong to none, in which the save and the destination differ."""

    name: str
    mask: int
    order: _Order


def identified(id: int, value: int, write: Write, ends: Ends) -> Decision:
    """Decide an identification register whose value differs, by the policy of the release."""
    options, move = ends.options, move_of(id)
    if options.started and write is Write.ID:
        reason = "a vCPU of the destination has run, after which only its own value is taken"
        return _refusal(id, reason, Kind.STARTED)
    if move.identifies is Identifies.SERVICES:
        if value & ~sum(field.mask for field in move.fields):
            return _refusal(id, "it has services that no kernel of the spec has", Kind.LIMIT)
        return _write(id, value, "the kernel has these services")
    if move.identifies is Identifies.SLOTS:
        if value:
            reason = "only zero and the destination's own value are taken"
            return _refusal(id, reason, Kind.INVARIANT)
        return _write(id, value, "it may be made zero")
    if move.identifies is Identifies.IMPLEMENTATION:
        if options.writable_implementation:
            return _write(id, value, "KVM_CAP_ARM_WRITABLE_IMP_ID_REGS is enabled")
        reason = (
            "only the destination's own value is taken without KVM_CAP_ARM_WRITABLE_IMP_ID_REGS"
        )
        return _refusal(id, reason, Kind.INVARIANT)
    return _fields(id, value, ends)


def _fields(id: int, value: int, ends: Ends) -> Decision:
    options, own = ends.options, ends.there[id]
    if own is None or (options.lowered and options.masks is None):
        return _unknown(id, value, "neither a scratch vCPU nor the writable masks are given", ())
    mask = _mask(id, options.masks)
    parts = list(_parts(move_of(id).fields, value, own))
    fixed = [part for part in parts if mask is not None and part.mask & ~mask]
    if fixed:
        reason = "this kernel does not let it be written"
        return _refusal(id, reason, Kind.NOT_WRITABLE, fixed)
    above = [part for part in parts if part.order is _Order.ABOVE]
    if above and not options.lowered:
        return _refusal(id, "it is more than the host has", Kind.LIMIT, above)
    if options.lowered:
        reason = "what the host has is not known, as the destination has been lowered"
        return _unknown(id, value, reason, parts)
    if mask is None:
        reason = "neither a scratch vCPU nor the writable masks are given"
        return _unknown(id, value, reason, parts)
    unordered = [part for part in parts if part.order is _Order.NONE]
    if unordered:
        return _unknown(id, value, "its values have no order", unordered)
    return _write(id, value, "it is lowered", parts)


def _mask(id: int, masks: Sequence[int] | None) -> int | None:
    """The writable bits: the word of ARM64_FEATURE_ID_RANGE_IDX; none of other registers."""
    if masks is None:
        return None
    op0, op1, crn, crm = id >> 14 & 3, id >> 11 & 7, id >> 7 & 0xF, id >> 3 & 0xF
    if id >> 16 & 0xFFF != 0x13 or op0 != 3 or op1 not in (0, 1, 3) or crn or crm > 7:
        return 0
    return masks[(op1 - (op1 == 3)) << 6 | crm << 3 | id & 7]


def _parts(fields: Iterable[IdField], value: int, own: int) -> Iterator[_Part]:
    """The differing parts, from the highest bit down."""
    rest = value ^ own
    for field in fields:
        if rest & field.mask:
            saved, there = ((number & field.mask) >> field.lsb for number in (value, own))
            yield _Part(field.name, field.mask, _order(field, saved, there))
            rest &= ~field.mask
    if rest:
        yield _Part(_RESERVED, rest, _Order.ABOVE if value & rest & ~own else _Order.NONE)


def _order(field: IdField, saved: int, own: int) -> _Order:
    """By the Arm ARM's principles of the ID scheme: a lower value promises less."""
    if field.sign is Sign.NONE:
        return _Order.NONE
    if field.sign is Sign.SIGNED:
        top = 1 << field.width - 1
        saved, own = saved ^ top, own ^ top
    return _Order.ABOVE if saved > own else _Order.BELOW


def _write(id: int, value: int, reason: str, parts: Iterable[_Part] = ()) -> Decision:
    return Decision(
        id, registers.name_of(id), Verdict.WRITE, reason, value=value, fields=_names(parts)
    )


def _unknown(id: int, value: int, reason: str, parts: Iterable[_Part]) -> Decision:
    return Decision(
        id, registers.name_of(id), Verdict.UNKNOWN, reason, value=value, fields=_names(parts)
    )


def _refusal(id: int, reason: str, kind: Kind, parts: Iterable[_Part] = ()) -> Decision:
    return Decision(
        id, registers.name_of(id), Verdict.REFUSE, reason, kind, fields=_names(parts)
    )


def _names(parts: Iterable[_Part]) -> tuple[str, ...]:
    return tuple(part.name for part in parts)
