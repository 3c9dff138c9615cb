# SPDX-License-Identifier: MIT
"""KVM's answer to one write to a fresh vCPU."""

from __future__ import annotations

from onereg.dataclass import dataclass
from onereg.decision import Decision, Verdict
from onereg.decision.sides import Move
from onereg.decision.writing import written
from onereg.model import OneReg, Write
from onereg.query.listing import policies

UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to a write."""

    errno: str | None
    """The name of the errno, ``unknown``, or None where the value is taken."""
    reads: int | None
    """The register's value afterwards; None where it is not known."""
    reason: str


def answer(one_reg: OneReg, value: int, move: Move) -> Answer:
    """The answer to a value of the register's width, beside a vCPU's own values."""
    own = move.destination.values.get(one_reg.id)
    if one_reg.id not in move.destination.values:
        return Answer("ENOENT", None, "the vCPU does not list the register")
    ways = policies(one_reg, move.destination.kernel, move.spec)
    if Write.BEFORE_FINALIZE in ways:
        return Answer(UNKNOWN, None, "it depends on whether the vCPU is finalized")
    row = written(one_reg, value, move)
    if row.verdict is Verdict.SAME:
        return Answer(None, own, row.reason)
    if row.verdict is Verdict.UNKNOWN:
        return Answer(UNKNOWN, None, row.reason)
    if not row.verdict.restores:
        return Answer("EINVAL", own, row.reason)
    if Write.CHECKED in ways and not one_reg.writable:
        return Answer(UNKNOWN, None, "the spec does not say which values the kernel takes")
    return Answer(None, _reads(row, value, own), row.reason)


def _reads(row: Decision, value: int, own: int | None) -> int | None:
    """The value that is held after a value is taken."""
    if row.reads is not None or row.verdict is not Verdict.CHANGED:
        return value if row.reads is None else row.reads
    return own if not row.keys.get("bits") else None
