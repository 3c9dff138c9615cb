# SPDX-License-Identifier: MIT
"""Reads dumps: finds the format of a file by its content."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from onereg.dumps.cpu_json import is_cpu_json, read_cpu_json
from onereg.dumps.cpu_table import is_cpu_table, read_cpu_table
from onereg.dumps.firecracker import is_firecracker, read_firecracker
from onereg.dumps.json_text import JsonError, JsonText
from onereg.dumps.model import Dump
from onereg.dumps.named_json import is_named_json, read_named_json
from onereg.dumps.project_json import is_project_json, read_project_json
from onereg.dumps.qemu_properties import is_qemu_properties, read_qemu_properties
from onereg.dumps.reading import MAX_BYTES, MAX_DUMPS, MAX_LINES, DumpReading, KnownRegisters
from onereg.dumps.save import MAGIC, is_save, read_save
from onereg.dumps.text_lines import is_text_lines, read_text_lines
from onereg.errors import Mark, OneregError
from onereg.inputs.files import NotRegularError, read_regular

_DOCUMENTS: Sequence[
    tuple[Callable[[Any], bool], Callable[[Mapping[str, Any], JsonText, DumpReading], Dump]]
] = (
    (is_project_json, read_project_json),
    (is_firecracker, read_firecracker),
    (is_cpu_json, read_cpu_json),
    (is_named_json, read_named_json),
)
"""The formats of JSON documents: how each is known, and its reader."""
FORMATS = (
    "lines such as 0x6030... 0x1f or NAME 0x1f, a dump of onereg_dump, a save of the generated "
    "code, a JSON object of names and values, a fingerprint or CPU template of Firecracker, or a "
    "form of `onereg cpu template`"
)
"""The formats in words."""


def read_dumps(path: Path, known: KnownRegisters) -> list[Dump]:
    """Every vCPU of a file.

    Raises :class:`SpecError` with all that is wrong with it, and :class:`OneregError` where it
    cannot be read at all.
    """
    return parse_dumps(read_dump_bytes(path), str(path), known)


def read_dump_bytes(path: Path) -> bytes:
    """The bytes of a file, at most one more than a dump may have; raises OneregError."""
    try:
        return read_regular(path, MAX_BYTES)
    except (IsADirectoryError, NotRegularError):
        raise OneregError(f"{path}: is no regular file") from None
    except OSError as error:
        raise OneregError(f"{path}: cannot be read: {error.strerror}") from None


def parse_dumps(data: bytes, name: str, known: KnownRegisters) -> list[Dump]:
    """As :func:`read_dumps`, of the bytes of a file, of which ``name`` is what findings call it."""
    reading = DumpReading(name, known)
    start = Mark(name, 1, 1)
    if len(data) > MAX_BYTES:
        message = f"is larger than {MAX_BYTES >> 20} MiB; a vCPU has some 20 thousand bytes"
        raise reading.refuse(start, "dump-file", message)
    if is_save(data):
        dumps = [read_save(data, reading)]
    elif data and MAGIC.startswith(data):
        raise reading.refuse(start, "dump-syntax", "the save ends inside its header")
    else:
        text = _text(data, reading)
        if begins_document(text):
            dumps = list(_documents(text, reading))
        elif text.strip():
            dumps = [_text_reader(text, reading)(text, reading)]
        else:
            raise reading.refuse(start, "dump-format", f"is empty; onereg reads: {FORMATS}")
    if reading.findings:
        raise reading.error()
    return dumps


def _text_reader(text: str, reading: DumpReading) -> Callable[[str, DumpReading], Dump]:
    """The reader of a text that is no JSON; SpecError where it is of no format."""
    if "\0" not in text:
        if is_cpu_table(text):
            return read_cpu_table
        if is_qemu_properties(text):
            return read_qemu_properties
        if is_text_lines(text, reading):
            return read_text_lines
    message = f"is of no format that onereg reads: {FORMATS}"
    raise reading.refuse(Mark(reading.path, 1, 1), "dump-format", message)


def is_for_lines(beginning: bytes) -> bool:
    """True if a text that begins so can be read line by line: it is no JSON and no save."""
    return not beginning.lstrip().startswith((b"{", b"[", b"\xef\xbb\xbf", MAGIC[:1]))


def begins_document(text: str) -> bool:
    """True if a text begins as JSON does."""
    return text.lstrip()[:1] in ("{", "[")


def _text(data: bytes, reading: DumpReading) -> str:
    if data.count(b"\n") > MAX_LINES:
        message = f"has more than {MAX_LINES} lines"
        raise reading.refuse(Mark(reading.path, 1, 1), "dump-file", message)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start]
        line = before.count(b"\n") + 1
        column = error.start - (before.rfind(b"\n") + 1) + 1
        message = f"byte {error.start} is not UTF-8; a dump is text, or a save of onereg"
        raise reading.refuse(Mark(reading.path, line, column), "dump-file", message) from None


def _documents(text: str, reading: DumpReading) -> list[Dump]:
    """The vCPUs of one JSON document, or of JSON Lines."""
    dumps: list[Dump] = []
    for number, document in enumerate(_split(text, reading)):
        try:
            found = document.parse()
        except JsonError as error:
            reading.add(error.mark, "dump-syntax", str(error))
            continue
        if len(dumps) == MAX_DUMPS:
            message = f"has more than {MAX_DUMPS} vCPUs; give a part of the file"
            raise reading.refuse(document.mark(()), "dump-file", message)
        for is_one, read in _DOCUMENTS:
            if is_one(found):
                dumps.append(read(found, document, reading))
                break
        else:
            message = f"is JSON, but of no format that onereg reads: {FORMATS}"
            reading.add(document.mark(()), "dump-format", message)
            if number == 0:  # those behind it will be the same
                raise reading.error()
    return dumps


def _split(text: str, reading: DumpReading) -> Iterator[JsonText]:
    """The documents of a text: one, or one a line where every line begins as one does."""
    lines = text.split("\n")
    said = [number for number, line in enumerate(lines) if line and not line.isspace()]
    if len(said) > 1 and all(begins_document(lines[number]) for number in said):
        yield from (JsonText(reading.path, lines[number], number + 1) for number in said)
    else:
        yield JsonText(reading.path, text)
