# SPDX-License-Identifier: MIT
"""The part of a register's value that decisions depend on: two vCPUs with equal parts move alike.

A guest has other values in its general registers than the next one, and KVM takes any of them.
"""

from __future__ import annotations

from collections.abc import Iterator

from onereg.decision.execution_state import PSTATE, el1_state
from onereg.decision.vectors import is_vector, quadwords_of
from onereg.model import OneReg, Spec, Write
from onereg.model.fields import OtherField
from onereg.query.listing import id_registers_needed
from onereg.query.promises import promises


class TellingParts:
    """The parts by one spec, of the registers of arm64."""

    def __init__(self, spec: Spec) -> None:
        self._by_id = {one_reg.id: one_reg for one_reg in spec.of_arch("arm64")}
        asked = set(_asked(spec))
        self._free = {}
        """By id of a register that takes any value: the values that its absence means."""
        for id, one_reg in self._by_id.items():
            if one_reg.volatile:
                self._free[id] = frozenset[int]()
            elif _is_stored(one_reg) and one_reg.name not in asked:
                values = one_reg.absent.values if one_reg.absent else ()
                self._free[id] = frozenset(meant.value for meant in values)

    def of(self, id: int, value: bytes) -> str:
        """The part as text; empty if no decision depends on the value."""
        number = int.from_bytes(value, "little")
        meant = self._free.get(id)
        if meant is not None:
            return value.hex() if number in meant else ""
        one_reg = self._by_id.get(id)
        if one_reg is None:
            return value.hex()
        if is_vector(one_reg):
            return f"{quadwords_of(one_reg, number)} quadwords"
        if one_reg.name == PSTATE:
            state = el1_state(number)
            return "User mode" if state is None else state.value
        return value.hex()


def _is_stored(one_reg: OneReg) -> bool:
    """True if every kernel that has the register takes any value of it, and holds it."""
    return (
        all(rule.write is Write.RW for rule in one_reg.listed)
        and one_reg.write is Write.RW
        and not one_reg.changed
        and not one_reg.limit
        and not one_reg.writable
        and one_reg.follows is None
        and not is_vector(one_reg)
    )


def _asked(spec: Spec) -> Iterator[str]:
    """The registers whose values decide about the list or about other registers."""
    yield from id_registers_needed(spec, "arm64")
    for one_reg in spec.of_arch("arm64"):
        others = [promise.host for promise in promises(one_reg)]
        others += [one_reg.follows] if one_reg.follows else []
        others += [rule.counters for rule in one_reg.changed if rule.counters]
        selectors = [selector for rule in one_reg.changed for selector in rule.when]
        selectors += one_reg.absent.unreachable if one_reg.absent else ()
        others += [one.of for one in selectors if isinstance(one.of, OtherField)]
        yield from (other.register for other in others)
