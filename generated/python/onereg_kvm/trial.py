# SPDX-License-Identifier: 0BSD
# Edited in templates/python/trial.py; `onereg generate` copies it.
"""Identification registers are tried on a scratch vCPU, which is good for nothing afterwards."""

from __future__ import annotations

import errno
from collections.abc import Mapping

from . import arm64, registers
from .ends import Attempt, move_of
from .errors import OneRegError
from .moves import Identifies
from .operation import Io, Operation, data_of, in_restore_order, number_of
from .rows import Scope, Write

__all__ = ["Trial"]


class Trial:
    """A scratch vCPU, and what it made of the registers that were written to it."""

    def __init__(self, operation: str, scratch: Io) -> None:
        self._operation = Operation(scratch, operation)
        self.attempts: dict[int, Attempt] = {}
        self.listed: list[int] = []
        """The list that it has in the end."""

    def run(self, values: Mapping[int, bytes], secondary: bool) -> None:
        """Write the identification registers of a save.

        OneRegError: KVM's errno of a call that fails for another reason than the value.
        """
        operation = self._operation
        self._finalize(values.get(arm64.SVE_VLS))
        for id in in_restore_order(values.keys() & {*operation.list()}):
            if _is_tried(id, secondary):
                self.attempts[id] = self._attempt(id, number_of(values[id]))
        self.listed = operation.list()

    def held(self, id: int) -> int:
        """The scratch vCPU's value of a register."""
        return number_of(self._operation.get(id))

    def _finalize(self, lengths: bytes | None) -> None:
        """With the vector lengths of the save, if the scratch vCPU takes them."""
        try:
            self._operation.settle(arm64.SVE_VLS, lengths)
        except OneRegError as error:
            if error.errno not in (errno.ENOENT, errno.EINVAL, errno.EPERM):
                raise
            self._operation.settle(arm64.SVE_VLS, None)

    def _attempt(self, id: int, value: int) -> Attempt:
        own = self.held(id)
        if own == value:
            return Attempt(value)
        if self._takes(id, value):
            return Attempt(self.held(id))
        fields = [
            field.name
            for field in move_of(id).fields
            if move_of(id).identifies is Identifies.FIELDS
            and (value ^ own) & field.mask
            and not self._takes(id, own & ~field.mask | value & field.mask)
        ]
        self._takes(id, own)
        return Attempt(None, tuple(fields))

    def _takes(self, id: int, value: int) -> bool:
        try:
            self._operation.io.set(id, data_of(id, value))
        except OSError:
            return False
        return True


def _is_tried(id: int, secondary: bool) -> bool:
    register = registers.by_id(id)
    if register is None or (secondary and register.scope is Scope.VM):
        return False
    return register.write is Write.ID or move_of(id).limit
