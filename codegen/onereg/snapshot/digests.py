# SPDX-License-Identifier: MIT
"""Digests: no prediction tells hosts with equal digests apart."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from typing import Any

from onereg.decision.telling import TellingParts
from onereg.dumps.model import Dump, DumpEntry
from onereg.errors import OneregError
from onereg.model import Spec
from onereg.snapshot.written import host_object, snapshot_object


class Digester:
    """Digests by one spec, and against one base where lines have differences alone."""

    def __init__(self, spec: Spec, base: Dump | None = None) -> None:
        self._parts = TellingParts(spec)
        self._base = base
        self._base_rows = {} if base is None else self._rows(base)
        self._base_digest = None if base is None else self.digest(base)

    def digest(self, dump: Dump) -> str:
        """SHA-256 of the kernel, the features, the ids, and the values that predictions look at.

        Counters and general registers do not count, nor does the order of a file.
        """
        facts: dict[str, Any] = {
            "kernel": dump.kernel,
            "features": None if dump.features is None else sorted(dump.features),
            "caps": None if dump.caps is None else sorted(dump.caps),
            "host": host_object(dump.host),
            "list": sorted(self._rows(dump).items()),
        }
        if dump.refused is not None:
            facts["refused"] = dump.refused
        return hashlib.sha256(json.dumps(facts, sort_keys=True).encode()).hexdigest()

    def line(self, dump: Dump) -> dict[str, Any]:
        """A snapshot with ``source`` and ``digest``: one line of digests.

        With a base ``list`` has the registers alone that a prediction tells from the base's.
        """
        found = {"source": dump.source, "digest": self.digest(dump), **snapshot_object(dump)}
        if self._base is not None:
            rows, own = self._rows(dump), self._base_rows
            differ = {id for id in rows if id not in own or own[id] != rows[id]}
            found["base"] = self._base_digest
            found["without"] = [f"{id:#018x}" for id in own if id not in rows]
            found["list"] = [row for row in found["list"] if int(row[0], 16) in differ]
        return found

    def completed(self, dump: Dump) -> Dump:
        """The dump with the base's values where it has differences alone.

        Raises OneregError where the base is missing or is another one.
        """
        if dump.base is None:
            return dump
        if self._base is None or self._base_digest != dump.base:
            message = "is of differences: give the dump that they were made against, with --against"
            raise OneregError(f"{dump.mark}: {message}")
        own: dict[int, DumpEntry | None] = {entry.id: entry for entry in dump.entries}
        entries = [
            own.pop(entry.id, None) or entry._replace(place=self._base.mark_of(entry))
            for entry in self._base.entries
            if entry.id not in dump.without
        ]
        more = (entry for entry in own.values() if entry is not None)
        return replace(dump, entries=(*entries, *more), base=None, without=frozenset())

    def _rows(self, dump: Dump) -> dict[int, str | None]:
        """The part of each value that decisions depend on, by id; None of an unknown value."""
        of = self._parts.of
        return {e.id: None if e.value is None else of(e.id, e.value) for e in dump.entries}
