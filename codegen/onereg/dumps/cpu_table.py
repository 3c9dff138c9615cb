# SPDX-License-Identifier: MIT
"""Tables of a CPU for the generated code, as ``onereg cpu template`` prints them.

A row has a register, a field, its bits and their value: ``{ ONEREG_ARM64_ID_AA64ISAR0_EL1, "AES",
0xf0, 0x20 },`` in C, ``CpuField(arm64.ID_AA64ISAR0_EL1, "AES", 0xf0, 0x20),`` in Python and
``CpuField::new(ids::ID_AA64ISAR0_EL1, "AES", 0xf0, 0x20),`` in Rust.
"""

from __future__ import annotations

import re

from onereg.dumps.model import Dump, Place
from onereg.dumps.reading import DumpReading
from onereg.dumps.stating import Stating
from onereg.errors import Mark

_BEGINS = {
    "C": re.compile(r"\bstruct\s+onereg_cpu_field\s+\w{1,64}\s*\[\s*\]\s*=\s*\{"),
    "Python": re.compile(r'\bCpu\(\s*"\w{1,64}",\s*\('),
    "Rust": re.compile(r'\bCpu\s*\{\s*name:\s*"\w{1,64}",\s*fields:\s*&\['),
}
_NUMBERS = r'\s*,\s*"(\w{1,64})"\s*,\s*0x([0-9a-f]{1,16})\s*,\s*0x([0-9a-f]{1,16})\s*,?\s*'
_ROWS = {
    "C": re.compile(r"\{\s*ONEREG_ARM64_(\w{1,64})" + _NUMBERS + r"\}\s*,?"),
    "Python": re.compile(r"CpuField\(\s*arm64\.(\w{1,64})" + _NUMBERS + r"\)\s*,?"),
    "Rust": re.compile(r"CpuField::new\(\s*ids::(\w{1,64})" + _NUMBERS + r"\)\s*,?"),
}
_ENDS = {"C": "}", "Python": ")", "Rust": "]"}
_BLANK = re.compile(r"(?:\s|//[^\n]*|#[^\n]*|/\*.*?\*/)*+", re.DOTALL)


class _Offsets:
    """Places in a text by the offset, of which marks are made when one is asked for."""

    def __init__(self, path: str, text: str) -> None:
        self._path = path
        self._text = text

    def mark(self, place: Place) -> Mark:
        offset = place[0] if isinstance(place, tuple) and place else 0
        assert isinstance(offset, int)
        line = self._text.count("\n", 0, offset) + 1
        return Mark(self._path, line, offset - self._text.rfind("\n", 0, offset))


def is_cpu_table(text: str) -> bool:
    """True if a text has the beginning of such a table."""
    has_words = "CpuField" in text or "onereg_cpu_field" in text
    return has_words and any(begin.search(text) for begin in _BEGINS.values())


def read_cpu_table(text: str, reading: DumpReading) -> Dump:
    """The CPU of a text; raises SpecError where a table ends before its last row."""
    places = _Offsets(reading.path, text)
    stating = Stating(reading, places)
    language, begin = next(
        (name, match) for name, rule in _BEGINS.items() if (match := rule.search(text))
    )
    offset = _behind_blank(text, begin.end())
    while not text.startswith(_ENDS[language], offset):
        row = _ROWS[language].match(text, offset)
        if row is None:
            message = f"is no row of a CPU in {language}, and no end of its table"
            if offset == len(text):
                message = "the table of a CPU ends before its last row"
            raise reading.refuse(places.mark((offset,)), "dump-syntax", message)
        register, field, mask, value = row.groups()
        stating.bits(register, field, int(mask, 16), int(value, 16), (offset,))
        offset = _behind_blank(text, row.end())
    another = _BEGINS[language].search(text, offset)
    if another is not None:
        message = "has a second CPU; a model is one"
        raise reading.refuse(places.mark((another.start(),)), "dump-syntax", message)
    return stating.dump(f"a CPU as a table in {language}")


def _behind_blank(text: str, offset: int) -> int:
    match = _BLANK.match(text, offset)
    assert match
    return match.end()
