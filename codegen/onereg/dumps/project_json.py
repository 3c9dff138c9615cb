# SPDX-License-Identifier: MIT
"""The project's own JSON, as ``onereg_dump`` and ``onereg snapshot`` print it.

One object is one vCPU: ``{"version": 1, "kernel": "6.12.1", "features": ["sve"], "refused": null,
"list": [["0x6030...", "0000000000000000"], ...]}``.  A value is its bytes in memory order, or null;
what follows it in an entry is not looked at, nor are other keys.  A file without a version is of
version 1.  ``spec/schema/snapshot.schema.json`` is the format.
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
_DIGEST = re.compile(r"[0-9a-f]{64}")
_INIT_WORDS = 8
_MAX_COUNT = 10**9
_HOST = re.compile(r"0[xX][0-9a-fA-F]{1,16}")


VERSION = 1
"""The version of the format: ``spec/schema/snapshot.schema.json`` has it."""


def is_project_json(document: Any) -> bool:
    """True if a document is of this format."""
    return isinstance(document, dict) and "list" in document


def read_project_json(document: Mapping[str, Any], text: JsonText, reading: DumpReading) -> Dump:
    """The vCPU of a document; raises SpecError where its version is newer than this reader."""
    _require_version(document, text, reading)
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
    init = document.get("init")
    if init is not None and not _is_init(init):
        message = '"init" is a list of eight numbers: target and features[7] of kvm_vcpu_init'
        reading.add(text.mark(("init",)), "dump-syntax", message)
        init = None
    if refused is not None and type(refused) is not int:
        message = '"refused" is the number of an errno, or null'
        reading.add(text.mark(("refused",)), "dump-syntax", message)
        refused = None
    return Dump(
        format="onereg's dump",
        mark=text.mark(()),
        places=text,
        entries=_plain(document["list"], reading)
        or reading.checked(_entries(document, text, reading), text),
        kernel=kernel,
        features=None if features is None else tuple(features),
        caps=None if caps is None else tuple(caps),
        host=dict(_host(document, text, reading)),
        init=None if init is None else tuple(init),
        refused=refused,
        count=_count(document, text, reading),
        base=_base(document, text, reading),
        without=frozenset(_without(document, text, reading)),
    )


def _is_init(init: object) -> bool:
    return (
        isinstance(init, list)
        and len(init) == _INIT_WORDS
        and all(type(word) is int and 0 <= word < 1 << 32 for word in init)
    )


def _require_version(document: Mapping[str, Any], text: JsonText, reading: DumpReading) -> None:
    version = document.get("version", VERSION)
    if type(version) is not int or version < 1:
        message = '"version" is the number of the format, as 1'
        raise reading.refuse(text.mark(("version",)), "dump-format", message)
    if version > VERSION:
        message = (
            f"the snapshot has version {version} of the format, and this onereg reads {VERSION}: "
            "read it with the onereg that wrote it, or a newer one"
        )
        raise reading.refuse(text.mark(("version",)), "dump-format", message)


def _count(document: Mapping[str, Any], text: JsonText, reading: DumpReading) -> int:
    count = document.get("count", 1)
    if type(count) is int and 0 < count <= _MAX_COUNT:
        return count
    message = '"count" is the number of vCPUs that a line stands for, as 1'
    reading.add(text.mark(("count",)), "dump-syntax", message)
    return 1


def _base(document: Mapping[str, Any], text: JsonText, reading: DumpReading) -> str | None:
    base = document.get("base")
    if base is None or (isinstance(base, str) and _DIGEST.fullmatch(base)):
        return base
    message = '"base" is the digest of another dump, 64 hexadecimal digits'
    reading.add(text.mark(("base",)), "dump-syntax", message)
    return None


def _without(document: Mapping[str, Any], text: JsonText, reading: DumpReading) -> Iterator[int]:
    ids = document.get("without", [])
    if not isinstance(ids, list):
        reading.add(text.mark(("without",)), "dump-syntax", '"without" is a list of ids')
        return
    for number, id in enumerate(ids):
        if isinstance(id, str) and _ID.fullmatch(id):
            yield int(id, 16)
        else:
            message = f"{shown(json.dumps(id))} is no id: write it in hex, as 0x6030..."
            reading.add(text.mark(("without", number)), "dump-id", message)


def _plain(items: object, reading: DumpReading) -> tuple[DumpEntry, ...] | None:
    """The entries of a list, if each is a known id with a value of its size; None of another list.

    A fleet has millions of registers, and hardly one with a fault: this spares them the questions
    of :func:`_entries`, which alone makes findings.
    """
    if not isinstance(items, list) or set(map(type, items)) != {list}:
        return None
    ids, fromhex = reading.known.ids, bytes.fromhex
    try:
        entries = tuple(
            [
                DumpEntry(ids[id], fromhex(value), ("list", number))
                for number, (id, value) in enumerate(items)
            ]
        )
    except (KeyError, TypeError, ValueError):
        return None
    digits = sum([len(value) for _, value in items])
    has_blanks = digits != 2 * sum([len(entry.value or b"") for entry in entries])
    return None if has_blanks or not reading.takes(entries) else entries


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
