# SPDX-License-Identifier: 0BSD
# Edited in templates/python/saving.py; `onereg generate` copies it.
"""Save of a whole vCPU, without any layout."""

from __future__ import annotations

from .operation import Io, Operation, in_restore_order
from .record import Origin, Reader, encode_save

__all__ = ["save"]


def save(io: Io) -> bytes:
    """Every register that KVM lists for the vCPU, behind a header that says where they come from.

    The bytes are those of the C routine ``onereg_save``; ``record`` has the format.  The origin
    is ``io.origin``, an :class:`Origin`, where ``io`` has one.  OneRegError: EBADMSG where KVM lists
    a register in another size, so that nobody could read the save.
    """
    operation = Operation(io, "save")
    ids = in_restore_order(operation.list())
    operation.total = len(ids)
    values = {}
    for id in ids:
        values[id] = operation.get(id)
        operation.done += 1
    Reader("save").values(values)
    return encode_save(values, getattr(io, "origin", Origin()))
