# SPDX-License-Identifier: 0BSD
# Edited in templates/python/cpu_model.py; `onereg generate` copies it.
"""The CPU of a guest: numbers for fields of ID registers, which a fresh vCPU is given.

``onereg cpu template MODEL --for python`` prints the table of a CPU.
"""

from __future__ import annotations

import errno
from dataclasses import dataclass
from itertools import groupby

from .ends import move_of
from .operation import Io, Operation, data_of, number_of
from .reasons import read_reason, write_reason
from .registers import name_of

__all__ = ["Cpu", "CpuField", "apply_cpu"]

_REFUSED = "this host cannot give it, or does not let it be written"
_LOST = "the vCPU holds another value afterwards"


@dataclass(frozen=True, slots=True)
class CpuField:
    """A field, and the number that a guest is to see in it."""

    id: int
    """The register's."""
    name: str
    """The field's, as "AES"."""
    mask: int
    """Its bits in the register."""
    value: int
    """The number, in its place: zero outside ``mask``."""

    def differs(self, value: int) -> bool:
        """True if a value of the register has another number."""
        return value & self.mask != self.value


@dataclass(frozen=True, slots=True)
class Cpu:
    """A CPU.  All bits that no field has stay as the host has them."""

    name: str
    fields: tuple[CpuField, ...]
    """In the order of a restore; those of one register stand together."""


def apply_cpu(io: Io, cpu: Cpu) -> None:
    """Write a CPU to a vCPU, after KVM_ARM_VCPU_INIT and before any vCPU of its VM runs.

    Register by register in the order of the table, each once, and none that has the numbers
    already.  Every value is read back; a bit that KVM takes and is known to hold otherwise counts
    as written.

    A field that KVM does not take is found by trying each that differs alone, and the registers
    behind it are written all the same: ``error.names`` has every such field.  The vCPU is then
    neither what it was nor the CPU, and is to be made anew.  OneRegError:

    - EINVAL: KVM refuses a field, alone or beside the others of its register.
    - ENOENT: the vCPU lacks a register in which the CPU has a number other than zero.
    - EIO: KVM has taken a field and holds another number.
    - of several, the first; KVM's errno of a call that fails otherwise, as EBUSY after the first
      KVM_RUN, ends it at once.
    """
    operation = Operation(io, "apply")
    parts = [_Part(operation, tuple(rows)) for _, rows in groupby(cpu.fields, lambda row: row.id)]
    missed = [miss for part in parts if (miss := part.apply()) is not None]
    if missed:
        first = missed[0]
        names = tuple(f"{name_of(miss.id)}.{field}" for miss in missed for field in miss.fields)
        raise operation.register_error(first.errno, first.id, first.wanted, first.why, names)


@dataclass(frozen=True, slots=True)
class _Miss:
    """The fields of a register that are not taken."""

    errno: int
    id: int
    wanted: int
    why: str | None
    fields: tuple[str, ...]


class _Part:
    """The fields of one register, and the vCPU that they are for."""

    def __init__(self, operation: Operation, fields: tuple[CpuField, ...]) -> None:
        self._operation = operation
        self._fields = fields
        self._id = fields[0].id

    def apply(self) -> _Miss | None:
        """Write the fields; those that are not taken."""
        stated = sum(field.value for field in self._fields)
        try:
            own = number_of(self._operation.io.get(self._id))
        except OSError as cause:
            if cause.errno != errno.ENOENT:
                why = read_reason(cause.errno, self._id)
                raise self._operation.register_error(cause.errno, self._id, why=why) from cause
            lacking = tuple(field.name for field in self._fields if field.value)
            return self._miss(errno.ENOENT, stated, read_reason(errno.ENOENT, self._id), lacking)
        wanted = own & ~sum(field.mask for field in self._fields) | stated
        if wanted == own:
            return None
        data = data_of(self._id, wanted)
        try:
            self._operation.io.set(self._id, data)
        except OSError as cause:
            if cause.errno != errno.EINVAL:
                why = write_reason(cause.errno, self._id, data)
                raise self._operation.register_error(cause.errno, self._id, wanted, why) from cause
            return self._miss(errno.EINVAL, wanted, _REFUSED, self._refused(own))
        return self._miss(errno.EIO, wanted, _LOST, self._lost())

    def _miss(self, code: int, wanted: int, why: str | None, names: tuple[str, ...]) -> _Miss | None:
        return _Miss(code, self._id, wanted, why, names) if names else None

    def _lost(self) -> tuple[str, ...]:
        """The fields that the vCPU holds otherwise, though no kernel is known to."""
        known = 0
        for change in move_of(self._id).changes:
            known |= change.mask
        held = number_of(self._operation.get(self._id))
        return tuple(f.name for f in self._fields if (held ^ f.value) & f.mask & ~known)

    def _refused(self, own: int) -> tuple[str, ...]:
        """The fields that KVM refuses alone; all that differ where it takes each."""
        differing = [field for field in self._fields if field.differs(own)]
        alone = tuple(field.name for field in differing if not self._takes(field, own))
        self._set(own)
        return alone or tuple(field.name for field in differing)

    def _takes(self, field: CpuField, own: int) -> bool:
        return self._set(own & ~field.mask | field.value)

    def _set(self, value: int) -> bool:
        try:
            self._operation.io.set(self._id, data_of(self._id, value))
        except OSError:
            return False
        return True
