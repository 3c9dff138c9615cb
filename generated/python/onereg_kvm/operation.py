# SPDX-License-Identifier: 0BSD
# Edited in templates/python/operation.py; `onereg generate` copies it.
"""One operation on a vCPU: its errors, the writes that write policies ask for, the list."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterable, Sequence
from typing import Protocol

from . import registers
from .errors import OneRegError
from .reasons import list_reason, read_reason, write_reason
from .record import MAX_RECORDS, id_objection
from .rows import Field, Level, Scope, Write, register_size

__all__ = [
    "BEFORE_FINALIZE",
    "KVM_ARM_VCPU_SVE",
    "Io",
    "Operation",
    "data_of",
    "in_restore_order",
    "is_written",
    "number_of",
    "value_of",
]

KVM_ARM_VCPU_SVE = 4
"""The feature bit of KVM_ARM_VCPU_INIT; KVM_ARM_VCPU_FINALIZE takes it as its argument."""

_INT_MAX_SIZE = 16
"""Bytes of the widest register whose value is an int."""

_READ_FIRST = (Write.INVARIANT, Write.ID, Write.BEFORE_FINALIZE)
"""Policies under which KVM may insist on the value that the register has."""
BEFORE_FINALIZE = [
    register for register in registers.ARM64 if register.write is Write.BEFORE_FINALIZE
]
_RESTORE_ORDER = {register.id: at for at, register in enumerate(registers.ARM64)}


class Io(Protocol):
    """How to reach a vCPU: :class:`kvm.KvmIo` is the real one, a test may stand in a fake.

    Every method raises OSError with KVM's errno.
    """

    def get(self, id: int) -> bytes:
        """KVM_GET_ONE_REG: the ``register_size(id)`` bytes of the register."""

    def set(self, id: int, value: bytes) -> None:
        """KVM_SET_ONE_REG; ``value`` has ``register_size(id)`` bytes."""

    def list(self) -> Sequence[int]:
        """KVM_GET_REG_LIST; EPERM while a vCPU with SVE is not finalized."""

    def finalize(self, feature: int) -> None:
        """KVM_ARM_VCPU_FINALIZE of a feature, as KVM_ARM_VCPU_SVE."""


class Operation:
    """One operation on a vCPU: knows how far it is, and names the register that fails."""

    def __init__(self, io: Io, operation: str) -> None:
        self.io = io
        self.operation = operation
        self.done = 0
        self.total = 0
        self.identified = False
        """An ID register has changed: the list of registers may be too long now."""

    def error(
        self,
        error: int | None,
        name: str,
        id: int | None = None,
        value: int | bytes | None = None,
        why: str | None = None,
        names: tuple[str, ...] = (),
    ) -> OneRegError:
        """The error to raise; ``error`` is None where the cause has no errno."""
        return OneRegError(
            self.operation, error or errno.EIO, name, id, value, why, self.done, self.total,
            names=names,
        )  # fmt: skip

    def register_error(
        self,
        error: int | None,
        id: int,
        value: int | bytes | None = None,
        why: str | None = None,
        names: tuple[str, ...] = (),
    ) -> OneRegError:
        """The error to raise about a register, and others with it."""
        return self.error(error, registers.name_of(id) or "unknown", id, value, why, names)

    def list(self) -> list[int]:
        """The ids that the vCPU lists, each once, in the order of a restore."""
        try:
            listed = self.io.list()
        except OSError as cause:
            why = list_reason(cause.errno)
            raise self.error(cause.errno, "KVM_GET_REG_LIST", why=why) from cause
        if len(listed) > MAX_RECORDS:
            why = "a vCPU with so many registers is not known"
            raise self.error(errno.E2BIG, "KVM_GET_REG_LIST", why=why)
        ids = in_restore_order({*listed})
        for id in ids:
            objection = id_objection(id)
            if objection is not None:
                raise self.register_error(errno.EOPNOTSUPP, id, why=objection)
        return ids

    def read(self, id: int) -> bytes:
        """The register's bytes; OSError, EBADMSG where they are not as many as the id tells."""
        data = self.io.get(id)
        if not isinstance(data, bytes) or len(data) != register_size(id):
            raise OSError(errno.EBADMSG, os.strerror(errno.EBADMSG))
        return data

    def get(self, id: int) -> bytes:
        try:
            return self.read(id)
        except OSError as cause:
            why = read_reason(cause.errno, id)
            raise self.register_error(cause.errno, id, why=why) from cause

    def set(self, id: int, data: bytes) -> None:
        try:
            self.io.set(id, data)
        except OSError as cause:
            why = write_reason(cause.errno, id, data)
            raise self.register_error(cause.errno, id, value_of(data), why) from cause

    def put(self, id: int, data: bytes) -> None:
        """Write a register for which :func:`is_written` holds, as its write policy asks.

        One that the tables do not know may be invariant, too.
        """
        register = registers.by_id(id)
        if register is None or register.write in _READ_FIRST:
            self.set_if_different(id, data)
            return
        if register.clear is not None:
            self.drain(register.clear)
        self.set(id, data)

    def set_if_different(self, id: int, data: bytes) -> None:
        """Write a register whose current value KVM may insist on."""
        if self.get(id) != data:
            self.identified = True
            self.set(id, data)

    def drain(self, clear: int) -> None:
        """Empty a set/clear pair through its clear register.

        Writing back there what is set ends with none set, or with no change, on every
        kernel: a plain store in 6.1, "clear these" in 6.12, a store again since 6.15
        (arch/arm64/kvm/sys_regs.c, set_pmreg).
        """
        self.set(clear, self.get(clear))

    def settle(self, id: int, data: bytes | None) -> None:
        """Settle a before-finalize register and finalize, unless the vCPU lacks the feature.

        ``data`` None: the register may be what it is.
        """
        try:
            current = self.read(id)
        except OSError as cause:
            if cause.errno == errno.ENOENT and data is None:
                return
            why = read_reason(cause.errno, id)
            raise self.register_error(cause.errno, id, data, why) from cause
        if data not in (None, current):
            self.set(id, data)
        try:
            self.io.finalize(KVM_ARM_VCPU_SVE)
        except OSError as cause:
            if cause.errno != errno.EPERM:  # EPERM: it has been finalized before
                raise self.error(cause.errno, "KVM_ARM_VCPU_FINALIZE") from cause

    def encode(self, id: int, value: int | bytes) -> bytes:
        """The bytes that KVM takes for ``value``, which must fit exactly."""
        size = register_size(id)
        expected = int if size <= _INT_MAX_SIZE else bytes
        if not isinstance(value, expected):
            name = registers.name_of(id)
            raise TypeError(f"{name}: {expected.__name__} is expected, not {value!r}")
        if isinstance(value, bytes) and len(value) == size:
            return value
        if isinstance(value, int) and 0 <= value < 1 << 8 * size:
            return value.to_bytes(size, sys.byteorder)
        why = "the value in the layout's place does not fit it"
        raise self.register_error(errno.ERANGE, id, value, why)

    def store(self, id: int, place: Field, state: object, value: int | bytes) -> None:
        """Put a value from KVM in its place, which must hold all of it."""
        if place.size is not None and isinstance(value, int) and value >> 8 * place.size:
            why = "it does not fit the layout's place"
            raise self.register_error(errno.ERANGE, id, value, why)
        place.store(state, value)


def value_of(data: bytes) -> int | bytes:
    """KVM's bytes as the value of a register."""
    return int.from_bytes(data, sys.byteorder) if len(data) <= _INT_MAX_SIZE else data


def number_of(data: bytes) -> int:
    """KVM's bytes as a number, those of wide registers too."""
    return int.from_bytes(data, sys.byteorder if len(data) <= _INT_MAX_SIZE else "little")


def data_of(id: int, number: int) -> bytes:
    """KVM's bytes of a number."""
    size = register_size(id)
    return number.to_bytes(size, sys.byteorder if size <= _INT_MAX_SIZE else "little")


def is_written(id: int, level: Level, secondary: bool) -> bool:
    """True if a put writes the register at all."""
    register = registers.by_id(id)
    if register is None:
        return True
    return (
        register.level <= level
        and register.alias is None
        and register.write is not Write.IGNORED
        and not (secondary and register.scope is Scope.VM)
    )


def in_restore_order(ids: Iterable[int]) -> list[int]:
    """Known registers in the order of the table, then the others by their ids."""
    return sorted(ids, key=lambda id: (_RESTORE_ORDER.get(id, len(_RESTORE_ORDER)), id))
