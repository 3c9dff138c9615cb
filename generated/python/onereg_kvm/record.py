# SPDX-License-Identifier: 0BSD
# Edited in templates/python/record.py; `onereg generate` copies it.
"""The bytes of a saved vCPU: a header and records, those of C's ``onereg_record.h``.

Numbers of the header are unsigned, lowest byte first::

    offset  bytes
         0      8  magic: 0x89 "ONEREG" 0x0a
         8      2  version of the format, 1: one that differs cannot be read
        10      2  minor version, 0: a greater one has more in a longer header
        12      4  length of the header, 136 or more: where the records begin
        16      8  length of the whole save, header and records
        24      4  number of records
        28      4  checksum: CRC-32 (IEEE 802.3, as zlib has it) of the whole save, these four
                   bytes taken as zeros
        32      1  byte order of the values: 1 lowest byte first, 2 highest byte first
        33      1  architecture of the ids, their highest byte: 0x60, arm64
        34      2  flags: bit 0, target and features are known; others are 0
        36      4  target, of struct kvm_vcpu_init
        40     28  features[7], of struct kvm_vcpu_init, four bytes each
        68     68  release of the kernel, printable ASCII, zeros behind it; all zeros: not known

A record is the id in 8 bytes, lowest first, and the value in ``register_size(id)`` bytes as KVM
has it in memory.  A save has each register that the vCPU listed once, those that the tables know
in the order of a restore, then the others by their ids.  A reader finds them by id: with a
right checksum, any other order means the same.
"""

from __future__ import annotations

import errno
import struct
import sys
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NoReturn

from . import registers
from .errors import OneRegError
from .rows import register_size

__all__ = [
    "MAX_RECORDS",
    "Origin",
    "Reader",
    "Saved",
    "encode_records",
    "encode_save",
    "id_objection",
    "read_records",
    "read_save",
]

MAX_RECORDS = 4096
"""Registers that a vCPU may have; Linux 7.3 lists some 500 at most."""

_MAX_SIZE = 256
"""Bytes of the widest register that a ONE_REG id can name (KVM_REG_SIZE_U2048)."""
_SIZE_SHIFT = 52
_SIZE_MASK = 0xF << _SIZE_SHIFT
_ARM64 = 0x60
"""KVM_REG_ARM64, the highest byte of an id."""

_ID = struct.Struct("<Q")
_FORMAT = struct.Struct("<8sHHIQII")
"""Magic, version, minor version, length of the header and of all, number of records, checksum."""
_SOURCE = struct.Struct("<BBH8I68s")
"""Byte order, architecture, flags, target, features[7], release of the kernel."""
_HEADER = _FORMAT.size + _SOURCE.size
_CHECKSUM = slice(28, 32)

_MAGIC = b"\x89ONEREG\n"
_VERSION = 1
_MINOR = 0
_BYTE_ORDER = {"little": 1, "big": 2}[sys.byteorder]
_HAS_INIT = 1


@dataclass(frozen=True, slots=True)
class Origin:
    """The host of a vCPU, as far as it is known; a save tells it, and nothing depends on it."""

    kernel: str = ""
    """The release, as ``uname -r`` prints it."""
    init: tuple[int, ...] | None = None
    """The argument of KVM_ARM_VCPU_INIT: target and features[7]."""


@dataclass(frozen=True, slots=True)
class Saved:
    """A save that has been checked."""

    version: int
    minor: int
    """May be greater than the minor version that this onereg writes."""
    origin: Origin
    registers: Mapping[int, bytes]
    """KVM's bytes by id, in the order of the save."""


def read_save(data: bytes) -> Saved:
    """Look at a save without a vCPU, as to make the vCPU with the features that it had.

    Nothing in it is trusted: header, checksum and every record are checked.  OneRegError:
    EBADMSG if it is no save, or a damaged one; EOPNOTSUPP if its format is newer, or if it comes
    from a host of another architecture or byte order.
    """
    return Reader("read").save(data)


def read_records(data: bytes) -> Iterator[tuple[int, bytes]]:
    """The registers of bare records, as a stream of the VMM's own has them: id and KVM's bytes.

    Each is checked when its turn comes: it is whole, of arm64 and as wide as its register, and
    has not been there before.  OneRegError: EBADMSG and EOPNOTSUPP, as :func:`read_save`.
    """
    return Reader("read").records(data)


def encode_records(values: Mapping[int, bytes]) -> bytes:
    """KVM's bytes by id as bare records, for a stream of the VMM's own."""
    return b"".join(_ID.pack(id) + value for id, value in values.items())


def id_objection(id: int) -> str | None:
    """The fault of an id that no register of a vCPU can have; None where it has no fault."""
    if id >> 56 != _ARM64:
        return "its id is none of arm64"
    if register_size(id) > _MAX_SIZE:
        return "its size is none that KVM defines"
    return None


def encode_save(values: Mapping[int, bytes], origin: Origin) -> bytes:
    """A whole save, from registers in the order of a restore."""
    records = encode_records(values)
    kernel = bytes(byte if _is_printable(byte) else ord("?") for byte in origin.kernel.encode())
    source = _SOURCE.pack(
        _BYTE_ORDER,
        _ARM64,
        0 if origin.init is None else _HAS_INIT,
        *(origin.init or (0,) * 8),
        kernel[:67],
    )
    length = _HEADER + len(records)
    head = (_MAGIC, _VERSION, _MINOR, _HEADER, length, len(values))
    checksum = zlib.crc32(_FORMAT.pack(*head, 0) + source + records)
    return _FORMAT.pack(*head, checksum) + source + records


def _is_printable(byte: int) -> bool:
    """Printable ASCII other than the blank, which no terminal takes for a command."""
    return 0x20 < byte < 0x7F


def _of_another_size(id: int) -> str | None:
    """The name of the register whose id differs from this one in its size only."""
    if registers.by_id(id) is not None:
        return None
    sizes = range(_MAX_SIZE.bit_length())
    names = (registers.name_of((id & ~_SIZE_MASK) | size << _SIZE_SHIFT) for size in sizes)
    return next((name for name in names if name is not None), None)


class Reader:
    """Checks input; its errors name the operation."""

    def __init__(self, operation: str) -> None:
        self._operation = operation

    def save(self, data: bytes) -> Saved:
        """A whole save."""
        version, minor, header, count = self._format(data)
        origin = self._origin(data)
        values = dict(self.records(data[header:]))
        if not values:
            self._fail(errno.EBADMSG, "it has no register")
        if len(values) != count:
            self._fail(errno.EBADMSG, "its number of registers is another")
        return Saved(version, minor, origin, values)

    def records(self, data: bytes) -> Iterator[tuple[int, bytes]]:
        """The registers of bare records."""
        seen: set[int] = set()
        at = 0
        while at < len(data):
            if len(data) - at < _ID.size:
                self._fail(errno.EBADMSG, "it ends inside the id of a register")
            (id,) = _ID.unpack_from(data, at)
            begin = at + _ID.size
            at = begin + register_size(id)
            self._check_record(id, at <= len(data), "the input ends inside its value", seen)
            yield id, bytes(data[begin:at])

    def values(self, values: Mapping[int, bytes]) -> dict[int, bytes]:
        """Registers that were taken from a stream of the VMM's own, once they are checked."""
        seen: set[int] = set()
        for id, value in values.items():
            fits = isinstance(value, bytes) and len(value) == register_size(id)
            self._check_record(id, fits, "its value has not the size of its id", seen)
        return dict(values)

    def _check_record(self, id: int, fits: bool, misfit: str, seen: set[int]) -> None:
        """Check that an id is new and its value fits it, and note that it has been seen."""
        name = registers.name_of(id) or "unknown"
        objection = id_objection(id)
        if objection is not None:
            self._fail(errno.EOPNOTSUPP, objection, name, id)
        if not fits:
            self._fail(errno.EBADMSG, misfit, name, id)
        of = _of_another_size(id)
        if of is not None:
            self._fail(errno.EBADMSG, "its id has not the size of the register", of, id)
        if id in seen:
            self._fail(errno.EBADMSG, "the input has it twice", name, id)
        if len(seen) == MAX_RECORDS:
            self._fail(errno.EBADMSG, "it has more registers than any vCPU")
        seen.add(id)

    def _format(self, data: bytes) -> tuple[int, int, int, int]:
        """Version, minor version, length of the header and number of records of a whole save."""
        if not data:
            self._fail(errno.EBADMSG, "it is empty")
        if not data.startswith(_MAGIC[: len(data)]):
            self._fail_magic(data)
        if len(data) < _HEADER:
            self._fail(errno.EBADMSG, "it ends inside its header")
        _, version, minor, header, length, count, checksum = _FORMAT.unpack_from(data)
        if version > _VERSION:
            why = (
                "its format is newer than this onereg: restore it with the onereg "
                "that saved it, or a newer one"
            )
            self._fail(errno.EOPNOTSUPP, why)
        if version < _VERSION:
            self._fail(errno.EBADMSG, "no onereg has written a format of its version")
        if length > len(data):
            self._fail(errno.EBADMSG, "it is cut short", needed=length)
        if length < len(data):
            self._fail(errno.EBADMSG, "it goes on behind its end")
        if not _HEADER <= header <= length:
            self._fail(errno.EBADMSG, "its header has a wrong length")
        zeroed = data[: _CHECKSUM.start] + bytes(4) + data[_CHECKSUM.stop :]
        if zlib.crc32(zeroed) != checksum:
            self._fail(errno.EBADMSG, "it is damaged: its checksum is another")
        return version, minor, header, count

    def _fail_magic(self, data: bytes) -> NoReturn:
        """Raises the error for input that does not begin like a save."""
        if len(data) >= _ID.size and id_objection(*_ID.unpack_from(data)) is None:
            why = (
                "it has no header: an onereg that wrote none has saved it, "
                "or it is bare records"
            )
            self._fail(errno.EBADMSG, why)
        self._fail(errno.EBADMSG, "it is no saved vCPU")

    def _origin(self, data: bytes) -> Origin:
        """The origin in the header; raises OneRegError unless it is a host like this one."""
        order, arch, flags, *init, kernel = _SOURCE.unpack_from(data, _FORMAT.size)
        if arch != _ARM64:
            self._fail(errno.EOPNOTSUPP, "it is of another architecture than arm64")
        if order != _BYTE_ORDER:
            self._fail(errno.EOPNOTSUPP, "it is of a host with another byte order")
        release = kernel.rstrip(b"\0")
        if len(release) == len(kernel) or not all(map(_is_printable, release)):
            self._fail(errno.EBADMSG, "its kernel's release is no text")
        return Origin(release.decode("ascii"), tuple(init) if flags & _HAS_INIT else None)

    def _fail(
        self, code: int, why: str, name: str = "input", id: int | None = None, needed: int = 0
    ) -> NoReturn:
        raise OneRegError(self._operation, code, name, id, why=why, needed=needed)
