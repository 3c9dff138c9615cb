# SPDX-License-Identifier: 0BSD
# Edited in templates/python/saving.py; `onereg generate` copies it.
"""Save and restore of a whole vCPU, without any layout."""

from __future__ import annotations

from collections.abc import Mapping

from .operation import BEFORE_FINALIZE, Io, Operation, in_restore_order, is_written
from .record import Origin, Reader, encode_save
from .rows import Level

__all__ = ["restore", "restore_records", "save"]


def save(io: Io) -> bytes:
    """Every register that KVM lists for the vCPU, behind a header that says where they come from.

    The bytes are those of the C routine ``onereg_save``; ``record`` has the format.  The origin
    is ``io.origin``, an :class:`Origin`, where ``io`` has one.
    """
    operation = Operation(io, "save")
    ids = in_restore_order(operation.list())
    operation.total = len(ids)
    values = {}
    for id in ids:
        values[id] = operation.get(id)
        operation.done += 1
    return encode_save(values, getattr(io, "origin", Origin()))


def restore(io: Io, data: bytes, secondary: bool = False) -> None:
    """Write what :func:`save`, or C's ``onereg_save``, has read.

    The vCPU is fresh from KVM_ARM_VCPU_INIT with the same features, or the one that ``data``
    came from.  SVE_VLS is written, the vCPU finalized, then all other registers are written
    by the rules of a put at Level.FULL, in the order of this version's tables whatever that
    of ``data`` is.

    The input need not be trusted: it is checked as :func:`read_save` does, as a whole, before
    anything is written.  OneRegError: EBADMSG if it is no save or is not whole, EOPNOTSUPP if its
    format is newer or it is of another architecture or byte order.
    """
    _write(io, Reader("restore").save(data).registers, secondary)


def restore_records(io: Io, values: Mapping[int, bytes], secondary: bool = False) -> None:
    """As :func:`restore`, of KVM's bytes by id, as those of ``Vcpu.raw``.

    Nothing tells whether they are a whole vCPU: a register that they lack keeps its value.  They
    are checked as :func:`read_records` checks records, before anything is written.
    """
    _write(io, Reader("restore").values(values), secondary)


def _write(io: Io, values: Mapping[int, bytes], secondary: bool) -> None:
    """Write registers that have been checked."""
    operation = Operation(io, "restore")
    operation.total = len(values)
    for register in BEFORE_FINALIZE:
        operation.settle(register.id, values.get(register.id))
        operation.done += register.id in values
    settled = {register.id for register in BEFORE_FINALIZE}
    for id in in_restore_order(values.keys() - settled):
        if is_written(id, Level.FULL, secondary):
            operation.put(id, values[id])
        operation.done += 1
