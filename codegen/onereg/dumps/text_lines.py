# SPDX-License-Identifier: MIT
"""Lines of text: ``0x<id>``, ``0x<id> VALUE`` or ``NAME VALUE``, with ``=`` or ``:`` between.

A value is one number of the register's width.  Comments begin with ``#``, and some of them say
more: ``# kernel 6.12.117``, ``# features sve,ptrauth``, ``# caps KVM_CAP_ARM_MTE`` and, one a
line, ``# host ID_AA64MMFR2_EL1.NV=2``.  ``# blocked: ...`` says of a CPU for several hosts that
one of them does not take it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import field

from onereg.dataclass import dataclass
from onereg.dumps.model import Dump, DumpEntry, Place
from onereg.dumps.reading import (
    MAX_NAME,
    DumpReading,
    are_words,
    is_release,
    number_bytes,
    size_of,
)
from onereg.errors import Mark, shown
from onereg.model import OneReg
from onereg.query.values import parse_value

_NAMED_VALUE = re.compile(r"(\w+)(?:\s*[=:]\s*|\s+)(\S+)", re.ASCII)
_ID = re.compile(r"0[xX][0-9a-fA-F]{1,16}")
_HEADER = re.compile(r"#\s*(kernel|features|caps|host)(?:\s+(\S+))?", re.ASCII)
BLOCKED = "# blocked: "
"""The beginning of a comment that says why some host does not take the CPU."""
_MAX_REASON = 400
"""The most characters of such a comment that are kept."""
_BARE = re.compile(r"[0-9a-fA-F]+")
_PLAIN = re.compile(r"(\w+) (0x[0-9a-fA-F]{1,512})", re.ASCII)
"""A line as dumps of many hosts have it: a name or an id, and a number in hexadecimal."""


def named_value(line: str) -> tuple[str, str] | None:
    """The name, or the id, and the value of a line; None where the line is no such pair."""
    match = _NAMED_VALUE.fullmatch(line)
    return (match[1], match[2]) if match else None


def is_text_lines(text: str, reading: DumpReading) -> bool:
    """True if the first line with content names a register, or if no line has content."""
    for line in text.split("\n"):
        said = _said(line)
        if said:
            if _ID.fullmatch(said):
                return True
            pair = named_value(said)
            if pair is None:
                return False
            name = pair[0]
            return bool(_ID.fullmatch(name)) or _is_name(name, reading)
    return True


def _is_name(name: str, reading: DumpReading) -> bool:
    """True if a register of the architecture has the name."""
    if len(name) > MAX_NAME:
        return False
    of = reading.of_name(name, Mark(reading.path, 1, 1))
    return isinstance(of, OneReg) or of[0]


@dataclass
class _Header:
    """The facts about the vCPU that comments give."""

    kernel: str | None = None
    features: tuple[str, ...] | None = None
    caps: tuple[str, ...] | None = None
    host: dict[tuple[str, str], int] = field(default_factory=dict)
    blocked: str | None = None
    remarks: list[str] = field(default_factory=list)


class _Lines:
    """DumpPlaces of lines, of which marks are made when one is asked for."""

    def __init__(self, path: str, lines: Sequence[str]) -> None:
        self._path = path
        self._lines = lines

    def mark(self, place: Place) -> Mark:
        assert isinstance(place, tuple)
        (number,) = place
        assert isinstance(number, int)
        line = self._lines[number]
        return Mark(self._path, number + 1, len(line) - len(line.lstrip()) + 1)


def read_text_lines(text: str, reading: DumpReading) -> Dump:
    """The vCPU of a file of lines."""
    lines = text.split("\n")
    header, places = _Header(), _Lines(reading.path, lines)
    entries = reading.checked(_entries(lines, header, places, reading), places)
    return Dump(
        format="lines of text",
        mark=Mark(reading.path, 1, 1),
        places=places,
        entries=entries,
        kernel=header.kernel,
        features=header.features,
        caps=header.caps,
        host=header.host,
        blocked=header.blocked,
        remarks=tuple(header.remarks),
    )


def _said(line: str) -> str:
    """A line without its comment."""
    return line.partition("#")[0].strip()


def _entries(
    lines: Sequence[str], header: _Header, places: _Lines, reading: DumpReading
) -> Iterator[DumpEntry]:
    for number, line in enumerate(lines):
        plain = _PLAIN.fullmatch(line)
        if plain is not None:
            one_reg = reading.known.written(plain[1])
            value = int(plain[2], 16)
            if one_reg is not None and not value >> 8 * one_reg.size:
                yield DumpEntry(one_reg.id, value.to_bytes(one_reg.size, "little"), (number,))
                continue
        entry = _entry_of(line, (number,), header, places, reading)
        if entry is not None:
            yield entry


def _entry_of(
    line: str, place: Place, header: _Header, places: _Lines, reading: DumpReading
) -> DumpEntry | None:
    """The register of any line; None, and a finding where the line is wrong, where it has none."""
    mark = places.mark(place)
    said = _said(line)
    if not said:
        _read_header(line.strip(), mark, header, reading)
        return None
    if _ID.fullmatch(said):
        return DumpEntry(int(said, 16), None, place)
    pair = named_value(said)
    if pair is None or len(pair[0]) > MAX_NAME:
        message = f"{shown(said)} is not an id as 0x6030..., an id with its value or NAME VALUE"
        reading.add(mark, "dump-syntax", message)
        return None
    name, value = pair
    id = _id(name, mark, header, reading)
    return None if id is None else _entry(id, name, value, place, mark, reading)


def _id(name: str, mark: Mark, header: _Header, reading: DumpReading) -> int | None:
    """The id that a line begins with, or that of the register that it names."""
    if _ID.fullmatch(name):
        return int(name, 16)
    of = reading.of_name(name, mark)
    if isinstance(of, OneReg):
        return of.id
    has_name, sentence = of
    if has_name:
        header.remarks.append(f"{sentence}; it is left out")
    else:
        reading.add(mark, "dump-id", sentence)
    return None


def _entry(
    id: int, name: str, text: str, place: Place, mark: Mark, reading: DumpReading
) -> DumpEntry | None:
    size = size_of(id)
    if size is None:
        return DumpEntry(id, None, place)  # refused for its size
    if _BARE.fullmatch(text) and len(text) == 2 * size:
        message = f"{shown(text)} may be bytes or a number; a number in hex begins with 0x"
        reading.add(mark, "dump-value", message)
        return None
    try:
        number = parse_value(text)
    except ValueError as error:
        reading.add(mark, "dump-value", str(error))
        return None
    value = number_bytes(number, size)
    if value is None:
        message = f"{shown(text)} has {number.bit_length()} bits; {name} has {8 * size}"
        reading.add(mark, "dump-value", message)
        return None
    return DumpEntry(id, value, place)


def _read_header(comment: str, mark: Mark, header: _Header, reading: DumpReading) -> None:
    """Reads the fact that a comment gives, if it gives one."""
    if comment.startswith(BLOCKED) and header.blocked is None:
        header.blocked = comment.removeprefix(BLOCKED)[:_MAX_REASON]
        header.remarks.append(f"is no CPU for every host: {header.blocked}")
    match = _HEADER.fullmatch(comment)
    if match is None:
        return
    key, said = match[1], match[2] or ""
    words = tuple(word for word in said.split(",") if word)
    if key == "host":
        _read_host(said, mark, header, reading)
    elif key == "kernel":
        if not is_release(said):
            reading.add(mark, "dump-syntax", "# kernel is without a release such as 6.12.117")
        elif header.kernel not in (None, said):
            message = f"a second # kernel, {said}; a file of lines is one vCPU"
            reading.add(mark, "dump-double", message)
        header.kernel = said
    elif not are_words(list(words)):
        message = f"{shown(said)} is no list of names such as sve,ptrauth"
        reading.add(mark, "dump-syntax", message)
    elif getattr(header, key) not in (None, words):
        message = f"a second # {key}, {said}; a file of lines is one vCPU"
        reading.add(mark, "dump-double", message)
    elif key == "features":
        header.features = words
    else:
        header.caps = words


def _read_host(said: str, mark: Mark, header: _Header, reading: DumpReading) -> None:
    name, _, value = said.partition("=")
    try:
        number = parse_value(value)
    except ValueError:
        message = f"{shown(said)} is not REGISTER.FIELD=VALUE, as ID_AA64MMFR2_EL1.NV=2"
        reading.add(mark, "dump-syntax", message)
        return
    of = reading.known.host_field(name, number)
    if isinstance(of, str):
        reading.add(mark, "dump-syntax", of)
    elif header.host.setdefault(of, number) != number:
        reading.add(mark, "dump-double", f"{name} is there a second time, with another value")
