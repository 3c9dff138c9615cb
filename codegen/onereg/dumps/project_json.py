# SPDX-License-Identifier: MIT
"""The project's own JSON, as ``onereg_dump`` and ``onereg_kvm.dump`` print it.

One object is one vCPU: ``{"kernel": "6.12.1", "features": ["sve"], "refused": null, "list":
[["0x6030...", "0000000000000000"], ...]}``.  A value is its bytes in memory order, or null; what
follows it in an entry is not looked at, nor are other keys.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from onereg.dumps.json_text import JsonText
from onereg.dumps.model import Dump, DumpEntry
from onereg.dumps.reading import DumpReading, are_words, is_release
from onereg.errors import shown

_ID = re.compile(r"0[xX][0-9a-fA-F]{1,16}")
_BYTES = re.compile(r"(?:[0-9a-fA-F]{2}){1,256}")
_HOST = re.compile(r"0[xX][0-9a-fA-F]{1,16}")


def is_project_json(document: Any) -> bool:
    """True if a document is of this format."""
    return isinstance(document, dict) and "list" in document


def read_project_json(document: Mapping[str, Any], text: JsonText, reading: DumpReading) -> Dump:
    """The vCPU of a document."""
    kernel, features, caps = (document.get(key) for key in ("kernel", "features", "caps"))
    refused = document.get("refused")
    if kernel is not None and not is_release(kernel):
        message = '"kernel" is a release such as "6.12.1"'
        reading.add(text.mark(("kernel",)), "dump-syntax", message)
        kernel = None
    if features is not None and not are_words(features):
        message = '"features" is a list of names such as ["sve"]'
        reading.add(text.mark(("features",)), "dump-syntax", message)
        features = None
    if caps is not None and not are_words(caps):
        message = '"caps" is a list of capabilities such as ["KVM_CAP_ARM_MTE"]'
        reading.add(text.mark(("caps",)), "dump-syntax", message)
        caps = None
    if refused is not None and type(refused) is not int:
        message = '"refused" is the number of an errno, or null'
        reading.add(text.mark(("refused",)), "dump-syntax", message)
        refused = None
    return Dump(
        format="onereg's dump",
        mark=text.mark(()),
        places=text,
        entries=reading.checked(_entries(document, text, reading), text),
        kernel=kernel,
        features=None if features is None else tuple(features),
        caps=None if caps is None else tuple(caps),
        host=dict(_host(document, text, reading)),
        refused=refused,
    )


def _entries(
    document: Mapping[str, Any], text: JsonText, reading: DumpReading
) -> Iterator[DumpEntry]:
    items = document["list"]
    if not isinstance(items, list):
        message = '"list" is a list of ids with their values, as [["0x6030...", "00..."], ...]'
        reading.add(text.mark(("list",)), "dump-syntax", message)
        return
    for number, item in enumerate(items):
        place = ("list", number)
        parts = item if isinstance(item, list) else [item]
        id, value = (*parts, None, None)[:2]
        if not isinstance(id, str):
            message = f'{shown(json.dumps(item))} is no ["0x6030...", value]'
            reading.add(text.mark(place), "dump-syntax", message)
        elif not _ID.fullmatch(id):
            message = f"{shown(id)} is no id: write it in hex, as 0x6030..."
            reading.add(text.mark(place), "dump-id", message)
        elif value is None:
            yield DumpEntry(int(id, 16), None, place)
        elif isinstance(value, str) and _BYTES.fullmatch(value):
            yield DumpEntry(int(id, 16), bytes.fromhex(value), place)
        else:
            message = f"the value of {id} is no text of hexadecimal bytes"
            reading.add(text.mark(place), "dump-value", message)


def _host(
    document: Mapping[str, Any], text: JsonText, reading: DumpReading
) -> Iterator[tuple[tuple[str, str], int]]:
    found = document.get("host", {})
    if not isinstance(found, dict):
        message = '"host" is an object of fields, as {"ID_AA64MMFR2_EL1.NV": "0x2"}'
        reading.add(text.mark(("host",)), "dump-syntax", message)
        return
    for name, value in found.items():
        if not (isinstance(value, str) and _HOST.fullmatch(value)):
            message = f'{shown(name)} is a hexadecimal number in quotes, as "0x2"'
            reading.add(text.mark(("host", name)), "dump-value", message)
            continue
        number = int(value, 16)
        field = reading.known.host_field(name, number)
        if isinstance(field, str):
            reading.add(text.mark(("host", name)), "dump-syntax", field)
        else:
            yield field, number
