# SPDX-License-Identifier: 0BSD
# Edited in templates/python/losing.py; `onereg generate` copies it.
"""Registers of a state that the vCPU lacks: dropped, or refused before a put writes anything."""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterable

from . import registers
from .absence import in_the_save_alone
from .ends import Ends, Reach, move_of, parse_release, reach
from .errors import OneRegError
from .operation import Operation, number_of, value_of
from .record import Origin
from .verdicts import Decision, Verdict

__all__ = ["Lacking"]


class Lacking:
    """The values of a put for registers that the vCPU does not list.

    ``state``: the number that the state has in an ID register, None where it has it not.
    ``identifies``: the put writes ID registers.
    """

    def __init__(
        self, operation: Operation, state: Callable[[int], int | None], identifies: bool
    ) -> None:
        self._operation = operation
        self._state = state
        self._identifies = identifies
        origin: Origin = getattr(operation.io, "origin", Origin())
        self._ends = Ends(self._number, None, {}, parse_release(origin.kernel))
        self.dropped: list[Decision] = []

    def _number(self, id: int) -> int | None:
        number = self._state(id)
        return self._own(id) if number is None else number

    def _own(self, id: int) -> int | None:
        """The vCPU's value of an ID register; None where it lacks the register."""
        try:
            return number_of(self._operation.read(id))
        except OSError:
            return None

    def _decide(self, id: int, data: bytes) -> Decision:
        return in_the_save_alone(id, number_of(data), self._ends)

    def refuse(self, values: Iterable[tuple[int, bytes]]) -> None:
        """Refuse registers whose value would be lost, but for those that may come."""
        lost = []
        for id, data in values:
            decision = self._decide(id, data)
            if decision.verdict is Verdict.DROP:
                self.dropped.append(decision)
            elif not self._may_come(id):
                lost.append((id, data, decision.reason))
        self._report(errno.ECANCELED, lost)

    def check(self, values: Iterable[tuple[int, bytes]]) -> None:
        """Report registers that an ID register should have brought and has not."""
        why = "no ID register has brought it"
        lost = [
            (id, data, why)
            for id, data in values
            if self._decide(id, data).verdict is not Verdict.DROP
        ]
        self._report(errno.EIO, lost)

    def put(self, id: int, data: bytes, foreign: bool = False) -> None:
        """Write a register.

        One that has gone (ENOENT) with an ID register, or is of another machine, is dropped by the
        same rule.
        """
        try:
            self._operation.put(id, data)
        except OneRegError as error:
            if error.errno != errno.ENOENT or not (self._operation.identified or foreign):
                raise
            decision = self._decide(id, data)
            if decision.verdict is not Verdict.DROP:
                raise
            self.dropped.append(decision)

    def _may_come(self, id: int) -> bool:
        return self._identifies and move_of(id).hidden and reach(id, self._own) is Reach.NONE

    def _report(self, code: int, lost: list[tuple[int, bytes, str]]) -> None:
        if lost:
            names = tuple(registers.name_of(id) or f"{id:#018x}" for id, _, _ in lost)
            id, data, why = lost[0]
            raise self._operation.register_error(code, id, value_of(data), why, names)
