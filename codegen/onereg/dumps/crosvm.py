# SPDX-License-Identifier: MIT
"""A vCPU of a snapshot of crosvm in JSON (``VcpuSnapshot`` in hypervisor/src/aarch64.rs).

Until January 2025 crosvm wrote the file ``vcpu/vcpuN`` as JSON.  Since then it is CBOR, of which
``cbor export --format=json`` makes the same JSON (docs/book/src/architecture/snapshotting.md).
System registers are named by their encodings, MRS's bits 20:5.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from onereg.dumps.json_text import JsonText
from onereg.dumps.model import Dump, DumpEntry
from onereg.dumps.reading import DumpReading, number_bytes, size_of
from onereg.errors import shown
from onereg.query.spelling import encoding_of_id_number

_KEYS = {"pstate", "x", "v", "sys"}
_ONE = {"sp": "SP_EL0", "pc": "PC", "pstate": "PSTATE"}
_MANY = {"x": "X", "v": "V"}
_MAX_NUMBER = 0xFFFF
_FIRMWARE = ("hypervisor_data", "firmware_regs")
_CACHES = ("cache_arch_info",)

Path = tuple[str | int, ...]


def is_crosvm(document: Any) -> bool:
    """True if a document is such a vCPU."""
    return isinstance(document, dict) and document.keys() >= _KEYS


def read_crosvm(document: Mapping[str, Any], text: JsonText, reading: DumpReading) -> Dump:
    """The vCPU of a document.  crosvm saves no firmware bitmap and nothing of SVE."""
    known = reading.known
    has_caches = document.get(_CACHES[0]) is not None
    never = ("fw-bitmap", "sve") if has_caches else ("fw-bitmap", "sve", "demux")
    return Dump(
        format="crosvm's snapshot",
        mark=text.mark(()),
        places=text,
        entries=reading.checked(_entries(document, text, reading), text),
        left_out=frozenset(one.id for one in known.by_id.values() if one.group in never),
    )


def _entries(
    document: Mapping[str, Any], text: JsonText, reading: DumpReading
) -> Iterator[DumpEntry]:
    known = reading.known
    for key, name in _ONE.items():
        yield from _named(name, document.get(key), (key,), text, reading)
    for key, name in _MANY.items():
        values = document[key]
        if not isinstance(values, list):
            message = f'"{key}" is a list of numbers'
            reading.add(text.mark((key,)), "dump-syntax", message)
            continue
        for index, value in enumerate(values):
            yield from _named(f"{name}{index}", value, (key, index), text, reading)
    for number, value, place in _numbered(document, ("sys",), text, reading):
        id = known.encoded.id(encoding_of_id_number(number))
        yield from _entry(id, value, place, text, reading)
    compose = known.spec.format.compose
    for number, value, place in _numbered(document, _CACHES, text, reading):
        yield from _entry(compose("arm64", "demux", 4, number), value, place, text, reading)
    for number, value, place in _numbered(document, _FIRMWARE, text, reading):
        yield from _entry(compose("arm64", "fw", 8, number), value, place, text, reading)


def _named(
    name: str, value: object, place: Path, text: JsonText, reading: DumpReading
) -> Iterator[DumpEntry]:
    one_reg = reading.known.named(name)
    if one_reg is None:
        reading.add(text.mark(place[:1]), "dump-id", f"no register {name}")
    else:
        yield from _entry(one_reg.id, value, place, text, reading)


def _numbered(
    document: Mapping[str, Any], at: Path, text: JsonText, reading: DumpReading
) -> Iterator[tuple[int, object, Path]]:
    """(number, value, place) of an object of values by 16-bit numbers."""
    found: Any = document
    for depth, key in enumerate(at):
        found = found.get(key, {})
        if not isinstance(found, dict):
            message = f'"{key}" is an object of values by numbers, as {{"49152": 0}}'
            reading.add(text.mark(at[: depth + 1]), "dump-syntax", message)
            return
    for key, value in found.items():
        if key.isascii() and key.isdigit() and len(key) <= 5 and int(key) <= _MAX_NUMBER:
            yield int(key), value, (*at, key)
        else:
            message = f"{shown(key)} is no number of 16 bits"
            reading.add(text.mark((*at, key)), "dump-id", message)


def _entry(
    id: int, value: object, place: Path, text: JsonText, reading: DumpReading
) -> Iterator[DumpEntry]:
    """crosvm has each value as a number of its own width; some registers are narrower."""
    size = size_of(id) or 0
    bytes_ = number_bytes(value, size) if type(value) is int else None
    if bytes_ is None:
        mark = text.mark(place if value is not None else ())
        message = f"the value of {reading.known.id_text(id)} is no number of {8 * size} bits"
        reading.add(mark, "dump-value", message)
    else:
        yield DumpEntry(id, bytes_, place)
