# SPDX-License-Identifier: MIT
"""Digests: hosts with equal digests have equal vCPUs, counters excepted."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from onereg.dumps.model import Dump, DumpEntry
from onereg.errors import OneregError
from onereg.model import Spec
from onereg.snapshot.written import host_object, snapshot_object


def digest_of(dump: Dump, spec: Spec) -> str:
    """SHA-256 of the kernel, the features and every value that does not change by itself.

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
    """A line of digests: a snapshot with ``source`` and ``digest``, without counters.

    With a base ``list`` has the rows that differ from its alone.
    """
    rows = _rows(dump, spec)
    found = {"source": dump.source, "digest": digest_of(dump, spec), **snapshot_object(dump)}
    if base is not None:
        own = _rows(base, spec)
        found["base"] = digest_of(base, spec)
        found["without"] = [f"{id:#018x}" for id in own if id not in rows]
        rows = {id: value for id, value in rows.items() if id not in own or own[id] != value}
    found["list"] = [[f"{id:#018x}", value] for id, value in rows.items()]
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
    volatile = {one_reg.id for one_reg in spec.of_arch("arm64") if one_reg.volatile}
    own: dict[int, DumpEntry | None] = {entry.id: entry for entry in dump.entries}
    entries = [
        own.pop(entry.id, None) or replace(entry, place=base.mark_of(entry))
        for entry in base.entries
        if entry.id not in dump.without and entry.id not in volatile
    ]
    more = (entry for entry in own.values() if entry is not None)
    return replace(dump, entries=(*entries, *more), base=None, without=frozenset())


def _rows(dump: Dump, spec: Spec) -> Mapping[int, str | None]:
    volatile = {one_reg.id for one_reg in spec.of_arch("arm64") if one_reg.volatile}
    return {
        entry.id: None if entry.value is None else entry.value.hex()
        for entry in dump.entries
        if entry.id not in volatile
    }
