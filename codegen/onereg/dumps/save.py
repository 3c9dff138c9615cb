# SPDX-License-Identifier: MIT
"""The binary save that the generated code writes; its format is in ``onereg_record.h``."""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Iterator, Mapping

from onereg.dumps.model import Dump, DumpEntry, TextPlaces
from onereg.dumps.reading import DumpReading, size_of
from onereg.errors import Mark, SpecError

MAGIC = b"\x89ONEREG\n"
VERSION = 1
_FORMAT = struct.Struct("<8sHHIQII")
"""Magic, version, minor version, length of the header and of all, number of records, checksum."""
_SOURCE = struct.Struct("<BBH8I68s")
"""Byte order, architecture, flags, target, features[7], release of the kernel."""
_HEADER = _FORMAT.size + _SOURCE.size
_CHECKSUM = slice(28, 32)
_ID = struct.Struct("<Q")
_LOWEST_FIRST = 1
_ARM64 = 0x60
_HAS_INIT = 1
_MAX_RELEASE = 67
"""Characters of a release; a zero ends it."""
_RELEASE = re.compile(rb"[!-~]*\0+")


def is_save(data: bytes) -> bool:
    """True if bytes begin as a save does."""
    return data.startswith(MAGIC)


def encode_save(
    values: Mapping[int, bytes], kernel: str | None, init: tuple[int, ...] | None
) -> bytes:
    """A whole save, as the generated code writes it; ``init`` is target and features[7]."""
    records = b"".join(_ID.pack(id) + value for id, value in values.items())
    flags = 0 if init is None else _HAS_INIT
    name = (kernel or "").encode("ascii")[:_MAX_RELEASE]
    source = _SOURCE.pack(_LOWEST_FIRST, _ARM64, flags, *(init or (0,) * 8), name)
    length = _HEADER + len(records)
    head = (MAGIC, VERSION, 0, _HEADER, length, len(values))
    checksum = zlib.crc32(_FORMAT.pack(*head, 0) + source + records)
    return _FORMAT.pack(*head, checksum) + source + records


class _Offsets(TextPlaces):
    """Positions in a file without lines: the column counts bytes."""

    def __init__(self, path: str) -> None:
        self._path = path

    def at(self, offset: int) -> Mark:
        return Mark(self._path, 1, offset + 1)


def read_save(data: bytes, reading: DumpReading) -> Dump:
    """The vCPU of a save that is whole; raises SpecError."""
    places = _Offsets(reading.path)

    def refuse(offset: int, message: str, rule: str = "dump-syntax") -> SpecError:
        return reading.refuse(places.at(offset), rule, message)

    if len(data) < _HEADER:
        raise refuse(len(data), "the save ends inside its header")
    _, version, minor, header, length, count, checksum = _FORMAT.unpack_from(data)
    if version > VERSION:
        message = (
            f"the save has version {version} of the format, and this onereg reads {VERSION}: "
            "read it with the onereg that wrote it, or a newer one"
        )
        raise refuse(8, message, "dump-format")
    if version < VERSION:
        raise refuse(8, "no onereg has written a save of version 0", "dump-format")
    if length > len(data):
        raise refuse(len(data), f"the save is cut short: it has {len(data)} of {length} bytes")
    if length < len(data):
        raise refuse(length, f"the save goes on behind its end, byte {length}")
    if not _HEADER <= header <= length:
        raise refuse(12, f"the header of the save cannot have {header} bytes")
    zeroed = data[: _CHECKSUM.start] + bytes(4) + data[_CHECKSUM.stop :]
    if zlib.crc32(zeroed) != checksum:
        raise refuse(_CHECKSUM.start, "the save is damaged: its checksum is another")
    order, arch, flags, *init, kernel = _SOURCE.unpack_from(data, _FORMAT.size)
    if arch != _ARM64:
        raise refuse(33, f"the save is of architecture {arch:#x}, not of arm64", "dump-id")
    if order != _LOWEST_FIRST:
        raise refuse(32, "the save is of a host with another byte order than arm64's usual one")
    if not _RELEASE.fullmatch(kernel):
        raise refuse(68, "the kernel's release in the save is no text")
    entries = reading.checked(_records(data, header, reading, places), places)
    if reading.findings:
        raise reading.error()
    if len(entries) != count:
        raise refuse(24, f"the save says that it has {count} registers, and has {len(entries)}")
    known = flags & _HAS_INIT
    release = kernel.rstrip(b"\0").decode("ascii")
    return Dump(
        format="onereg's save",
        mark=places.at(0),
        places=places,
        entries=entries,
        kernel=release or None,
        features=reading.known.features_of(init[1:]) if known else None,
        init=tuple(init) if known else None,
        remarks=(f"of its header, version 1.{minor}, a part is not read",) if minor else (),
    )


def _records(
    data: bytes, offset: int, reading: DumpReading, places: _Offsets
) -> Iterator[DumpEntry]:
    while offset < len(data):
        if len(data) - offset < _ID.size:
            message = "the save ends inside the id of a register"
            raise reading.refuse(places.at(offset), "dump-syntax", message)
        (id,) = _ID.unpack_from(data, offset)
        begin, mark = offset + _ID.size, places.at(offset)
        register = reading.known.decoder.resized(id)
        if register is not None:
            message = (
                f"{id:#018x} is {register.name} in another size; its id is {register.id:#018x}"
            )
            raise reading.refuse(mark, "dump-id", message)
        offset = begin + (size_of(id) or 0)
        if offset > len(data):
            message = f"the save ends inside the value of {reading.known.id_text(id)}"
            raise reading.refuse(mark, "dump-syntax", message)
        yield DumpEntry(id, data[begin:offset], mark)
