# SPDX-License-Identifier: MIT
"""Registers by name, as a JSON object: ``{"CLIDR_EL1": "0xa200023"}``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from onereg.dumps.json_text import JsonText
from onereg.dumps.model import Dump, DumpEntry
from onereg.dumps.reading import DumpReading, number_bytes, size_of
from onereg.errors import shown
from onereg.model import OneReg

_NAME = re.compile(r"\w{1,64}", re.ASCII)
_HEX = re.compile(r"(?:0[xX])?[0-9a-fA-F]{1,512}")


def is_named_json(document: Any) -> bool:
    """True if a document is an object of names, each with a value of its own."""
    return (
        isinstance(document, dict)
        and all(map(_NAME.fullmatch, document))
        and not any(isinstance(value, dict | list) for value in document.values())
    )


def read_named_json(document: Mapping[str, Any], text: JsonText, reading: DumpReading) -> Dump:
    """The registers of a document; a name that is not known is remarked on and left out."""
    remarks: list[str] = []
    return Dump(
        format="registers by name",
        mark=text.mark(()),
        places=text,
        entries=reading.checked(_entries(document, text, reading, remarks), text),
        is_whole=False,
        remarks=tuple(remarks),
    )


def _entries(
    document: Mapping[str, Any], text: JsonText, reading: DumpReading, remarks: list[str]
) -> Iterator[DumpEntry]:
    for name, value in document.items():
        of = reading.of_name(name, text.mark(()))
        if not isinstance(of, OneReg):
            remarks.append(f"{of[1]}; it is left out")
        else:
            bytes_ = _bytes(value, of)
            if isinstance(bytes_, bytes):
                yield DumpEntry(of.id, bytes_, (name,))
            else:
                reading.add(text.mark((name,)), "dump-value", f"{name} {bytes_}")


def _bytes(value: object, of: OneReg) -> bytes | str:
    """A value's bytes, or what is wrong with it."""
    if type(value) is int:
        number = value
    elif isinstance(value, str) and _HEX.fullmatch(value):
        number = int(value, 16)
    else:
        return f"is {shown(str(value))}; a value is a hex string such as '0x1f'"
    size = size_of(of.id) or 0
    return number_bytes(number, size) or f"does not fit {8 * size} bits"
