# SPDX-License-Identifier: MIT
"""The vCPUs of a Firecracker snapshot, as ``snapshot-editor info-vmstate vcpu-states`` prints them.

A value is printed byte by byte without leading zeros (src/vmm/src/arch/aarch64/vcpu.rs, Debug of
VcpuState), so that 0x0102 is ``0x12``.  A value is read where its digits can be of one number only:
all bytes have two digits, or all have one.  Of others the id alone is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from onereg.dumps.model import Dump, DumpEntry, TextPlaces
from onereg.dumps.reading import DumpReading, size_of
from onereg.errors import Mark, shown

_HEADING = re.compile(r"vcpu \d{1,9}:")
_STATE = re.compile(r"(?:kvm_mp_state|mpidr): 0x[0-9a-f]{1,16}")
_REGISTER = re.compile(r"(0x[0-9a-f]{1,16}) 0x([0-9a-f]{1,512})")


def begins_vcpu_states(line: str) -> bool:
    """True if a line may be the first that is printed."""
    return _HEADING.fullmatch(line) is not None


def is_vcpu_states(text: str, _: DumpReading) -> bool:
    """True if the first lines are a vCPU's heading and its state."""
    said = [line.strip() for line in text[:4096].split("\n") if line.strip()][:2]
    return len(said) == 2 and bool(_HEADING.fullmatch(said[0]) and _STATE.fullmatch(said[1]))


def read_vcpu_states(text: str, reading: DumpReading) -> list[Dump]:
    """The vCPUs of a text."""
    places = TextPlaces()
    dumps = []
    for mark, lines in _vcpus(text, reading):
        reading.begin_vcpu(mark)
        entries = reading.checked(_entries(lines, reading), places)
        untold = sum(entry.value is None for entry in entries)
        remark = (
            f"values of {untold} registers are not told: snapshot-editor prints bytes without "
            "leading zeros; cpu-template-helper dumps ID registers whole"
        )
        dumps.append(
            Dump(
                format="Firecracker's vcpu-states",
                mark=mark,
                places=places,
                entries=entries,
                remarks=(remark,) if untold else (),
            )
        )
    return dumps


def _vcpus(text: str, reading: DumpReading) -> Iterator[tuple[Mark, list[tuple[str, Mark]]]]:
    """The lines of each vCPU."""
    begin = Mark(reading.path, 1, 1)
    lines: list[tuple[str, Mark]] = []
    is_first = True
    for number, line in enumerate(text.split("\n"), 1):
        said, mark = line.strip(), Mark(reading.path, number, 1)
        if _HEADING.fullmatch(said):
            if not is_first:
                yield begin, lines
            begin, lines, is_first = mark, [], False
        elif said and not _STATE.fullmatch(said):
            lines.append((said, mark))
            reading.require_few(len(lines), mark)
    yield begin, lines


def _entries(lines: list[tuple[str, Mark]], reading: DumpReading) -> Iterator[DumpEntry]:
    for line, mark in lines:
        match = _REGISTER.fullmatch(line)
        if match is None:
            message = f"{shown(line)} is not an id and its value, as 0x6030... 0x1f"
            reading.add(mark, "dump-syntax", message)
            continue
        id, digits = int(match[1], 16), match[2]
        size = size_of(id)
        if size is not None and not size <= len(digits) <= 2 * size:
            message = f"{reading.known.id_text(id)} has {len(digits)} digits for {size} bytes"
            reading.add(mark, "dump-value", message)
            continue
        yield DumpEntry(id, _value(digits, size or 0), mark)


def _value(digits: str, size: int) -> bytes | None:
    """The bytes of digits, which are printed highest first; None where they may be of several."""
    if len(digits) == 2 * size:
        return bytes.fromhex(digits)[::-1]
    if len(digits) == size:
        return bytes(int(digit, 16) for digit in reversed(digits))
    return None
