# SPDX-License-Identifier: MIT
"""Registers that one end of a move lacks."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum

from onereg.decision.holding import Holding, holding, stateless
from onereg.decision.sides import Move
from onereg.decision.verdicts import Decision, Kind, Verdict
from onereg.decision.writing import written_value
from onereg.model import OneReg
from onereg.model.fields import OtherField, Selector
from onereg.query.id_registers import reads_as_zero


def in_the_save_alone(one_reg: OneReg, value: int, move: Move) -> Decision:
    """Decides a register that the destination does not list."""
    absent, kernel = one_reg.absent, move.release_there

    def answer(verdict: Verdict, reason: str, kind: Kind | None = None, **keys: object) -> Decision:
        return Decision(one_reg.name, one_reg.id, verdict, reason, kind, keys=keys)

    lost = "the destination does not list it"
    if absent is None:
        return answer(
            Verdict.REFUSE, f"{lost}, and every kernel that the spec knows does", Kind.LOST
        )
    reach = _reach(one_reg, move)
    if reach is Reach.NONE:
        fields = _said(absent.unreachable)
        return answer(Verdict.DROP, f"the guest cannot reach it: {fields}", unreachable=fields)
    meant = {v.value for v in absent.values} if kernel is None else {absent.value(kernel)} - {None}
    state = ~stateless(one_reg)
    means = any(v is not None and v & state == value & state for v in meant)
    if means and len(meant) == 1:
        return answer(Verdict.DROP, f"{value:#x} is how a kernel without it behaves")
    if means:
        reason = (
            f"whether a kernel without it behaves as if it held {value:#x} depends on the release"
        )
        return answer(Verdict.UNKNOWN, reason)
    if reach is Reach.UNKNOWN:
        reason = "the source lacks the ID registers that say whether the guest can reach it"
        return answer(Verdict.UNKNOWN, f"{lost}; {reason}")
    if meant:
        behaves = " or ".join(f"{v:#x}" for v in sorted(v for v in meant if v is not None))
        return answer(
            Verdict.REFUSE, f"{lost}; it is {value:#x}, and without it {behaves}", Kind.LOST
        )
    why = absent.nothing or absent.host
    return answer(Verdict.REFUSE, f"{lost}; {why}" if why else lost, Kind.LOST)


def there_alone(one_reg: OneReg, move: Move) -> Decision:
    """Decides a register that the save lacks."""
    absent, own = one_reg.absent, move.destination.values[one_reg.id]

    def answer(verdict: Verdict, reason: str, kind: Kind | None = None, **keys: object) -> Decision:
        return Decision(one_reg.name, one_reg.id, verdict, reason, kind, keys=keys)

    missing = "the source lacks it"
    if absent is None:
        return answer(
            Verdict.REFUSE, f"{missing}, and every kernel that the spec knows has it", Kind.MISSING
        )
    reach = _reach(one_reg, move)
    if reach is Reach.NONE:
        fields = _said(absent.unreachable)
        return answer(Verdict.KEEP, f"the guest cannot reach it: {fields}", unreachable=fields)
    if absent.host is not None:
        return answer(Verdict.KEEP, f"a kernel without it has the host's: {absent.host}")
    kernel = move.release_before
    meant = {v.value for v in absent.values}
    if kernel is not None:
        meant = {v for v in (absent.value(kernel),) if v is not None}
    if len(meant) == 1:
        return _meant(one_reg, meant.pop(), own, move)
    if meant:
        reason = f"{missing}, and which value that means depends on the source's release"
        return answer(Verdict.UNKNOWN, reason)
    if reach is Reach.UNKNOWN:
        reason = "and the ID registers that say whether the guest can reach it"
        return answer(Verdict.UNKNOWN, f"{missing}, {reason}")
    why = absent.nothing
    return answer(Verdict.REFUSE, f"{missing}; {why}" if why else missing, Kind.MISSING)


def _meant(one_reg: OneReg, value: int, own: int | None, move: Move) -> Decision:
    """Decides a register whose absence means a value."""
    reason = f"the source lacks it, which means {value:#x}"
    state = ~stateless(one_reg)
    if own is not None and own & state == value & state:
        return Decision(one_reg.name, one_reg.id, Verdict.KEEP, reason)
    if own is not None and holding(one_reg, value, move) == Holding(own, 0, None):
        reason = f"{reason}; the kernel holds its own {own:#x} whatever is written"
        return Decision(one_reg.name, one_reg.id, Verdict.KEEP, reason)
    decision = written_value(one_reg, value, move)
    if not decision.verdict.restores:
        return decision
    return replace(decision, verdict=Verdict.RESET, reason=reason)


class Reach(Enum):
    """The answer to whether the guest can reach a register."""

    NONE = "none"
    SOME = "some"
    UNKNOWN = "unknown"


def _reach(one_reg: OneReg, move: Move) -> Reach:
    """Decides by the ID registers of the save, which the guest has at both ends."""
    absent = one_reg.absent
    if absent is None or not absent.unreachable:
        return Reach.SOME
    unknown = False
    for selector in absent.unreachable:
        number = _field(selector, move)
        if number is None:
            unknown = True
        elif number not in selector.numbers:
            return Reach.SOME
    return Reach.UNKNOWN if unknown else Reach.NONE


def _field(selector: Selector, move: Move) -> int | None:
    """The guest's value of the field; None where the save does not tell."""
    assert isinstance(selector.of, OtherField)
    register = move.spec.registers["arm64", selector.of.register]
    value = move.saved(register.name)
    if value is None:
        if not reads_as_zero(register):
            return None
        value = 0
    return next(register.fields.named(selector.of.field)).of(value)


def _said(selectors: tuple[Selector, ...]) -> str:
    return " and ".join(str(selector) for selector in selectors)
