# SPDX-License-Identifier: MIT
"""Vectors and predicates of SVE, of which KVM keeps as much as the vCPU's longest vector has."""

from __future__ import annotations

from onereg.decision.sides import Move
from onereg.decision.verdicts import Decision, Kind, Verdict
from onereg.model import OneReg

_SVE, _LENGTHS = "sve", "SVE_VLS"
_MOST_QUADWORDS = 16
"""The longest vector of the architecture is 2048 bits."""


def is_vector(one_reg: OneReg) -> bool:
    """True of Z, P and FFR."""
    return one_reg.group == _SVE and one_reg.name != _LENGTHS


def quadwords_of(one_reg: OneReg, value: int) -> int:
    """The shortest vector length, in quadwords, that has all bits of a value that are 1."""
    return -(-value.bit_length() // _share(one_reg))


def _share(one_reg: OneReg) -> int:
    """The bits of the register for each quadword of the vector length."""
    return one_reg.size * 8 // _MOST_QUADWORDS


def beyond_vector_length(one_reg: OneReg, value: int, move: Move) -> Decision | None:
    """Decides a vector or predicate that has bits beyond the longest vector of the restored vCPU.

    KVM takes the register and drops them (sve_reg_to_region).  Bit n of SVE_VLS is a length of
    n + 1 quadwords, and a register has room for 16.  The vCPU has the lengths of the save, if its
    host has them.
    """
    own = move.destination.values.get(move.ids[_LENGTHS])
    lengths = (move.destination.limits or {}).get(_LENGTHS, own)
    quadwords = 1 if lengths is None else lengths.bit_length()
    saved = move.source.values.get(move.ids[_LENGTHS])
    if lengths is not None and saved is not None:
        quadwords = min(quadwords, saved.bit_length())
    if quadwords_of(one_reg, value) <= quadwords:
        return None
    bits = _share(one_reg) * quadwords
    name, id = one_reg.name, one_reg.id
    if lengths is None:
        reason = "the host's vector lengths are not known, and bits beyond them are lost"
        return Decision(name, id, Verdict.UNKNOWN, reason, value=value)
    reason = f"bits beyond the vCPU's {bits} of {one_reg.size * 8} would be lost"
    return Decision(name, id, Verdict.REFUSE, reason, Kind.LIMIT)
