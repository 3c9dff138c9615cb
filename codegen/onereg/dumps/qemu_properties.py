# SPDX-License-Identifier: MIT
"""A CPU as QEMU's option: ``-cpu host,SYSREG_ID_AA64ISAR0_EL1_AES=0x1``."""

from __future__ import annotations

import re

from onereg.dumps.model import Dump, Place
from onereg.dumps.reading import DumpReading
from onereg.dumps.stating import Stating
from onereg.errors import Mark, shown
from onereg.query.values import parse_value

_OPTION = re.compile(r"\s*(?:-cpu\s+)?host(?=[,\s]|\Z)")
_PREFIX = "SYSREG_"


class _Columns:
    """Marks, and the beginning."""

    def __init__(self, path: str) -> None:
        self._path = path

    def mark(self, place: Place) -> Mark:
        return place if isinstance(place, Mark) else Mark(self._path, 1, 1)


def is_qemu_properties(text: str) -> bool:
    """True if a text is such an option."""
    return _OPTION.match(text) is not None


def read_qemu_properties(text: str, reading: DumpReading) -> Dump:
    """The CPU of an option; a property that is no field is a finding: nothing is left out."""
    begin = _OPTION.match(text)
    assert begin
    stating = Stating(reading, _Columns(reading.path))
    offset = begin.end()
    for part in text[offset:].rstrip().split(",")[1:]:
        offset += 1  # the comma
        line = text.count("\n", 0, offset) + 1
        mark = Mark(reading.path, line, offset - text.rfind("\n", 0, offset))
        offset += len(part)
        name, equals, value = part.strip().partition("=")
        if not name.startswith(_PREFIX):
            message = f"{shown(part)} is no field: leave it out, and give features with --features"
            reading.add(mark, "dump-syntax", message)
            continue
        found = _register_and_field(name.removeprefix(_PREFIX), reading)
        if found is None:
            message = f"{shown(name)} is no {_PREFIX}<REGISTER>_<FIELD>"
            reading.add(mark, "dump-id", message)
            continue
        try:
            number = parse_value(value)
        except ValueError as error:
            message = str(error) if equals else f"{name} has no value, as {name}=0x1"
            reading.add(mark, "dump-value", message)
        else:
            stating.number(*found, number, mark)
    behind = text[begin.end() :].strip()
    if behind and not behind.startswith(","):
        message = f"{shown(behind)} follows host; properties follow a comma"
        reading.add(Mark(reading.path, 1, begin.end() + 1), "dump-syntax", message)
    return stating.dump("properties of QEMU's -cpu host")


def _register_and_field(text: str, reading: DumpReading) -> tuple[str, str] | None:
    """The register with an id whose name a text begins with, and what follows the underscore."""
    for at in range(len(text) - 1, 0, -1):
        if text[at] == "_":
            one_reg = reading.known.named(text[:at])
            if one_reg is not None and one_reg.name == text[:at]:
                return text[:at], text[at + 1 :]
    return None
