# SPDX-License-Identifier: MIT
"""Digests: hosts with equal digests have equal vCPUs, counters excepted."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from typing import Any

from onereg.dumps.model import Dump, DumpEntry
from onereg.errors import OneregError
from onereg.model import Spec
from onereg.snapshot.written import host_object, snapshot_object


def digest_of(dump: Dump, spec: Spec) -> str:
    """SHA-256 of the kernel, the features, the ids and all values that do not change by themselves.

    The order of a file does not count.
    """
    facts = {
        "kernel": dump.kernel,
        "features": None if dump.features is None else sorted(dump.features),
        "caps": None if dump.caps is None else sorted(dump.caps),
        "host": host_object(dump.host),
        "list": sorted(_rows(dump, spec).items()),
    }
    return hashlib.sha256(json.dumps(facts, sort_keys=True).encode()).hexdigest()


def digest_object(dump: Dump, spec: Spec, base: Dump | None = None) -> dict[str, Any]:
    """A snapshot with ``source`` and ``digest``: one line of digests.

    With a base ``list`` has the registers alone that differ from its, counters excepted.
    """
    found = {"source": dump.source, "digest": digest_of(dump, spec), **snapshot_object(dump)}
    if base is not None:
        rows, own = _rows(dump, spec), _rows(base, spec)
        differ = {id for id in rows if id not in own or own[id] != rows[id]}
        found["base"] = digest_of(base, spec)
        found["without"] = [f"{id:#018x}" for id in own if id not in rows]
        found["list"] = [row for row in found["list"] if int(row[0], 16) in differ]
    return found


def completed(dump: Dump, base: Dump | None, spec: Spec) -> Dump:
    """The dump with the base's values where it has differences alone.

    Raises OneregError where the base is missing or is another one.
    """
    if dump.base is None:
        return dump
    if base is None or digest_of(base, spec) != dump.base:
        message = "is of differences: give the dump that they were made against, with --against"
        raise OneregError(f"{dump.mark}: {message}")
    own: dict[int, DumpEntry | None] = {entry.id: entry for entry in dump.entries}
    entries = [
        own.pop(entry.id, None) or replace(entry, place=base.mark_of(entry))
        for entry in base.entries
        if entry.id not in dump.without
    ]
    more = (entry for entry in own.values() if entry is not None)
    return replace(dump, entries=(*entries, *more), base=None, without=frozenset())


def _rows(dump: Dump, spec: Spec) -> dict[int, str | None]:
    """By id: the value, or None of a counter."""
    volatile = {one_reg.id for one_reg in spec.of_arch("arm64") if one_reg.volatile}
    return {
        entry.id: None if entry.value is None or entry.id in volatile else entry.value.hex()
        for entry in dump.entries
    }
