# SPDX-License-Identifier: MIT
"""Reads dumps: finds the format of a file by its content."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from onereg.dumps.cpu_json import is_cpu_json, read_cpu_json
from onereg.dumps.cpu_table import is_cpu_table, read_cpu_table
from onereg.dumps.crosvm import is_crosvm, read_crosvm
from onereg.dumps.firecracker import is_firecracker, read_firecracker
from onereg.dumps.json_text import JsonError, JsonText
from onereg.dumps.model import Dump
from onereg.dumps.named_json import is_named_json, read_named_json
from onereg.dumps.project_json import is_project_json, read_project_json
from onereg.dumps.qemu_migration import is_qemu_migration, read_qemu_migration
from onereg.dumps.qemu_properties import is_qemu_properties, read_qemu_properties
from onereg.dumps.qemu_registers import (
    begins_qemu_registers,
    is_qemu_registers,
    read_qemu_registers,
)
from onereg.dumps.reading import MAX_BYTES, MAX_LINES, DumpReading, KnownRegisters
from onereg.dumps.reg_list import begins_reg_list, is_reg_list, read_reg_list
from onereg.dumps.save import MAGIC, is_save, read_save
from onereg.dumps.text_lines import is_text_lines, named_value, read_text_lines
from onereg.dumps.unread import unread_format
from onereg.dumps.vcpu_states import begins_vcpu_states, is_vcpu_states, read_vcpu_states
from onereg.errors import Mark, OneregError
from onereg.inputs.files import NotRegularError, read_regular

_DocumentReader = Callable[[Mapping[str, Any], JsonText, DumpReading], Iterable[Dump]]


def _single(
    read: Callable[[Mapping[str, Any], JsonText, DumpReading], Dump],
) -> _DocumentReader:
    """The reader of a format that has one vCPU in a document."""

    def read_one(
        document: Mapping[str, Any], text: JsonText, reading: DumpReading
    ) -> Iterable[Dump]:
        reading.begin_vcpu(text.mark(()))
        return (read(document, text, reading),)

    return read_one


_DOCUMENTS: Sequence[tuple[Callable[[Any], bool], _DocumentReader]] = (
    (is_project_json, _single(read_project_json)),
    (is_firecracker, _single(read_firecracker)),
    (is_qemu_migration, read_qemu_migration),
    (is_crosvm, _single(read_crosvm)),
    (is_cpu_json, _single(read_cpu_json)),
    (is_named_json, _single(read_named_json)),
)
"""The formats of JSON documents: how each is known, and its reader."""
_TEXTS: Sequence[
    tuple[
        Callable[[str, DumpReading], bool],
        Callable[[str, DumpReading], Iterable[Dump]],
    ]
] = (
    (is_qemu_registers, read_qemu_registers),
    (is_reg_list, read_reg_list),
    (is_vcpu_states, read_vcpu_states),
    (lambda text, _: is_cpu_table(text), lambda *text: (read_cpu_table(*text),)),
    (lambda text, _: is_qemu_properties(text), lambda *text: (read_qemu_properties(*text),)),
    (is_text_lines, lambda *text: (read_text_lines(*text),)),
)
"""The formats of lines: how each is known, and its reader."""
_BEGINNINGS = (begins_qemu_registers, begins_reg_list, begins_vcpu_states)
FORMATS = (
    "lines such as 0x6030... 0x1f or NAME 0x1f, a dump of onereg_dump, a save of the generated "
    "code, a JSON object of names and values, a fingerprint, CPU template or snapshot-editor's "
    "vcpu-states of Firecracker, QEMU's analyze-migration.py or info registers, the list of the "
    "kernel's get-reg-list, a vCPU of crosvm's snapshot in JSON, or a form of `onereg cpu template`"
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
    unread = unread_format(data)
    if unread is not None:
        raise reading.refuse(start, "dump-format", unread)
    if is_save(data):
        dumps = [read_save(data, reading)]
    elif data and MAGIC.startswith(data):
        raise reading.refuse(start, "dump-syntax", "the save ends inside its header")
    else:
        text = _text(data, reading)
        if begins_document(text):
            dumps = list(_documents(text, reading))
        elif text.strip():
            dumps = list(_lines(text, reading))
        else:
            raise reading.refuse(start, "dump-format", f"is empty; onereg reads: {FORMATS}")
    if reading.findings:
        raise reading.error()
    return dumps


def _lines(text: str, reading: DumpReading) -> Iterable[Dump]:
    """The vCPUs of a text that is no JSON."""
    for is_one, read in _TEXTS:
        if "\0" not in text and is_one(text, reading):
            return read(text, reading)
    message = f"is of no format that onereg reads: {FORMATS}"
    raise reading.no_dump(Mark(reading.path, 1, 1), "dump-format", message)


def is_for_lines(first: bytes) -> bool:
    """True if a text can be read line by line: its first line with content is a name and a value,
    and none that programs print above registers.
    """
    line = first.decode("utf-8", "replace").strip()
    return named_value(line) is not None and not any(begins(line) for begins in _BEGINNINGS)


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
        raise reading.no_dump(Mark(reading.path, line, column), "dump-file", message) from None


def _documents(text: str, reading: DumpReading) -> list[Dump]:
    """The vCPUs of one JSON document, or of JSON Lines."""
    dumps: list[Dump] = []
    for number, document in enumerate(_split(text, reading)):
        try:
            found = document.parse()
        except JsonError as error:
            reading.add(error.mark, "dump-syntax", str(error))
            continue
        for is_one, read in _DOCUMENTS:
            if is_one(found):
                dumps += read(found, document, reading)
                break
        else:
            message = f"is JSON, but of no format that onereg reads: {FORMATS}"
            if number == 0:  # those behind it will be the same
                raise reading.no_dump(document.mark(()), "dump-format", message)
            reading.add(document.mark(()), "dump-format", message)
    return dumps


def _split(text: str, reading: DumpReading) -> Iterator[JsonText]:
    """The documents of a text: one, or one a line where every line begins as one does."""
    lines = text.split("\n")
    said = [number for number, line in enumerate(lines) if line and not line.isspace()]
    if len(said) > 1 and all(begins_document(lines[number]) for number in said):
        yield from (JsonText(reading.path, lines[number], number + 1) for number in said)
    else:
        yield JsonText(reading.path, text)
