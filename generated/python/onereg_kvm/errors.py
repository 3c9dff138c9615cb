# SPDX-License-Identifier: 0BSD
# Edited in templates/python/errors.py; `onereg generate` copies it.
"""A failure as an exception with the register's name."""

from __future__ import annotations

import errno
import os

__all__ = ["OneRegError", "in_hex"]

_TEXTS = {
    "EPERM": "Operation not permitted",
    "ENOENT": "No such file or directory",
    "EINTR": "Interrupted system call",
    "EIO": "Input/output error",
    "ENXIO": "No such device or address",
    "E2BIG": "Argument list too long",
    "ENOEXEC": "Exec format error",
    "EBADF": "Bad file descriptor",
    "EAGAIN": "Resource temporarily unavailable",
    "ENOMEM": "Cannot allocate memory",
    "EACCES": "Permission denied",
    "EFAULT": "Bad address",
    "EBUSY": "Device or resource busy",
    "ENODEV": "No such device",
    "EINVAL": "Invalid argument",
    "ENOTTY": "Inappropriate ioctl for device",
    "ENOSPC": "No space left on device",
    "ERANGE": "Numerical result out of range",
    "ENOSYS": "Function not implemented",
    "EBADMSG": "Bad message",
    "EOPNOTSUPP": "Operation not supported",
    "ECANCELED": "Operation canceled",
}
_ERRNOS = {getattr(errno, name): f"{text} ({name})" for name, text in _TEXTS.items()}
"""The errors of KVM and onereg; neither os.strerror() nor C's is the same everywhere."""
_MOST_NAMES = 24
"""So many of ``names`` are in the text."""


class OneRegError(OSError):
    """A failure; ``str()`` is one line, that of C's ``onereg_strerror``::

      put SPSR_fiq (0x60300000...0050) = 0x1d3: Invalid argument (EINVAL); 41 of 362 registers done

    ``operation``: open, get, put, prepare, save, decide, restore, read or apply.  ``name``: the
    register's, "unknown" for an id that the tables do not know, or what else failed (``id`` is None
    then).  ``value``: what was to be written, None in a get.  ``errno``: KVM's answer, or
    that of these routines; then ``why`` says what they object to.  ``done`` of ``total``
    registers had been dealt with by then.  ``needed``: bytes, where there were too few; or 0.
    ``names``: where the error is about several registers, or fields, all of them, as
    "ID_AA64MMFR2_EL1.CCIDX"; the text has the first 24.
    """

    def __init__(
        self,
        operation: str,
        error: int,
        name: str,
        id: int | None = None,
        value: int | bytes | None = None,
        why: str | None = None,
        done: int = 0,
        total: int = 0,
        needed: int = 0,
        names: tuple[str, ...] = (),
    ) -> None:
        super().__init__(error, os.strerror(error))
        self.operation = operation
        self.name = name
        self.id = id
        self.value = value
        self.why = why
        self.done = done
        self.total = total
        self.needed = needed
        self.names = names

    def __reduce__(self) -> tuple[object, ...]:
        arguments = (self.operation, self.errno, self.name, self.id, self.value, self.why)
        return type(self), (*arguments, self.done, self.total, self.needed, self.names)

    def __str__(self) -> str:
        text = f"{self.operation} {self.name}"
        if self.id is not None:
            text += f" ({self.id:#018x})"
        if self.value is not None:
            text += f" = {in_hex(self.value)}"
        text += f": {_ERRNOS.get(self.errno or 0, f'errno {self.errno}')}"
        if self.why is not None:
            text += f": {self.why}"
        if self.needed:
            text += f", {self.needed} bytes are needed"
        if self.total:
            text += f"; {self.done} of {self.total} registers done"
        if self.names and self.names != (self.name,):
            text += f"; {len(self.names)} in all: {', '.join(self.names[:_MOST_NAMES])}"
        if len(self.names) > _MOST_NAMES:
            text += f" and {len(self.names) - _MOST_NAMES} more"
        return text


def in_hex(value: int | bytes) -> str:
    """``value`` in hexadecimal, highest byte first."""
    return f"{int.from_bytes(value, 'little') if isinstance(value, bytes) else value:#x}"
