# SPDX-License-Identifier: MIT
"""Reads the registers that a host's KVM lists: JSON lines of the dump programs, or bare ids.

A line of JSON is one vCPU: ``{"kernel": "6.12.1", "features": ["sve"], "refused": null, "list":
[["0x6030...", "0000000000000000"], ...]}``; a value is its bytes in memory order, or
null.  Further items of an entry and other keys are ignored.  A line of text has an id in hex,
a value if there is one, and further words.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from onereg.audit.text_file import read_text
from onereg.errors import Finding, Mark, SpecError, shown

MAX_BYTES = 256 << 20
_ID = re.compile(r"\s*(0[xX][0-9a-fA-F]{1,16})(?:\s+([0-9a-fA-F]{2,512}))?(?:\s.*)?")
_HEX_ID = re.compile(r"0[xX][0-9a-fA-F]{1,16}")
_HEX = re.compile(r"(?:[0-9a-fA-F]{2})+")


@dataclass(frozen=True, slots=True)
class DumpEntry:
    """One listed id."""

    id: int
    value: bytes | None
    """In memory order; None where the dump has no value."""
    mark: Mark


@dataclass(frozen=True, slots=True)
class Dump:
    """The list of one vCPU."""

    mark: Mark
    kernel: str | None
    """As uname has it."""
    features: tuple[str, ...] | None
    refused: bool
    """True if KVM made no such vCPU; then the list is empty."""
    entries: tuple[DumpEntry, ...]


def read_dumps(path: Path) -> list[Dump]:
    """Every vCPU of a file; raises SpecError with a finding for each line that cannot be read."""
    lines = read_text(path, MAX_BYTES).splitlines()
    findings: list[Finding] = []
    if any(line.lstrip().startswith("{") for line in lines):
        dumps = list(_json_lines(lines, str(path), findings))
    else:
        dumps = list(_id_lines(lines, str(path), findings))
    if findings:
        raise SpecError(findings)
    return dumps


def _json_lines(lines: list[str], path: str, findings: list[Finding]) -> Iterator[Dump]:
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        mark = Mark(path, number, 1)
        try:
            found = json.loads(line)
        except (ValueError, RecursionError) as error:
            column = error.colno if isinstance(error, json.JSONDecodeError) else 1
            message = "is not JSON from here on; a line is one vCPU's object, as the dump has it"
            findings.append(Finding(Mark(path, number, column), "reglist-syntax", message))
            continue
        try:
            yield _dump(found, line, mark)
        except ValueError as error:
            findings.append(Finding(mark, "reglist-syntax", str(error)))


def _dump(found: Any, line: str, mark: Mark) -> Dump:
    if not isinstance(found, dict) or not isinstance(found.get("list"), list):
        raise ValueError('is no object with a "list" of ids, as the dump programs write')
    kernel, features = found.get("kernel"), found.get("features")
    if kernel is not None and not isinstance(kernel, str):
        raise ValueError('"kernel" is a release such as "6.12.1"')
    if features is not None and not (
        isinstance(features, list) and all(isinstance(name, str) for name in features)
    ):
        raise ValueError('"features" is a list of names such as ["sve"]')
    entries = []
    column = 0
    for item in found["list"]:
        item = [item] if isinstance(item, str) else item
        if not (isinstance(item, list) and item and isinstance(item[0], str)):
            raise ValueError(f"{shown(json.dumps(item))} in the list is no [id, value]")
        if not _HEX_ID.fullmatch(item[0]):
            raise ValueError(
                f"{shown(item[0])} in the list is no id: write it in hex, as 0x6030..."
            )
        value = item[1] if len(item) > 1 else None
        if value is not None and not (isinstance(value, str) and _HEX.fullmatch(value)):
            raise ValueError(f"the value of {item[0]} is no text of hexadecimal bytes")
        column = max(line.find(f'"{item[0]}"', column), 0)
        bytes_ = bytes.fromhex(value) if value is not None else None
        entries.append(DumpEntry(int(item[0], 16), bytes_, Mark(mark.path, mark.line, column + 1)))
    names = tuple(features) if features is not None else None
    return Dump(mark, kernel, names, found.get("refused") is not None, tuple(entries))


def _id_lines(lines: list[str], path: str, findings: list[Finding]) -> Iterator[Dump]:
    entries = []
    for number, line in enumerate(lines, 1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        match = _ID.fullmatch(line)
        if not match:
            message = (
                f"{shown(line.strip())} does not begin with an id: write it in hex, as 0x6030..."
            )
            findings.append(Finding(Mark(path, number, 1), "reglist-syntax", message))
            continue
        value = match[2] if match[2] and len(match[2]) % 2 == 0 else None
        mark = Mark(path, number, match.start(1) + 1)
        entries.append(DumpEntry(int(match[1], 16), bytes.fromhex(value) if value else None, mark))
    if entries:
        yield Dump(Mark(path, 1, 1), None, None, False, tuple(entries))
