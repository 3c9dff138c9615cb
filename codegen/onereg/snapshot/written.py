# SPDX-License-Identifier: MIT
"""Dumps as the project's own formats: a line of JSON, and the save of the generated code.

Both keep every id and value, those that the spec does not know among them, and what the file says
of its kernel and features.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from onereg.dumps.model import Dump
from onereg.dumps.project_json import VERSION
from onereg.dumps.save import encode_save
from onereg.errors import OneregError


def snapshot_object(dump: Dump) -> dict[str, Any]:
    """The object of a vCPU in ``spec/schema/snapshot.schema.json``."""
    found: dict[str, Any] = {"version": VERSION}
    if dump.kernel is not None:
        found["kernel"] = dump.kernel
    if dump.features is not None:
        found["features"] = list(dump.features)
    if dump.init is not None:
        found["init"] = list(dump.init)
    if dump.caps is not None:
        found["caps"] = list(dump.caps)
    if dump.host:
        found["host"] = host_object(dump.host)
    found["refused"] = dump.refused
    found["list"] = [
        [f"{e.id:#018x}", e.value.hex() if e.value is not None else None] for e in dump.entries
    ]
    return found


def host_object(host: Mapping[tuple[str, str], int]) -> dict[str, str]:
    """The fields of a host that its vCPU does not show, as in the JSON."""
    return {f"{register}.{field}": f"{value:#x}" for (register, field), value in host.items()}


def save_bytes(dump: Dump) -> tuple[bytes, list[str]]:
    """The save of a vCPU, and the facts that it cannot hold; OneregError if it lacks a value."""
    lacking = [entry.id for entry in dump.entries if entry.value is None]
    if dump.refused is not None:
        raise OneregError(f"{dump.source}: KVM has refused the vCPU, so that it has no save")
    if lacking:
        count = len(lacking)
        what = "1 register has no value" if count == 1 else f"{count} registers have no value"
        raise OneregError(f"{dump.source}: {what}, and a save needs the value of each")
    lost = [
        name
        for name, told in (
            ("caps", dump.caps),
            ("host", dump.host),
            ("features", dump.features if dump.init is None else None),
        )
        if told
    ]
    return encode_save(dump.values, dump.kernel, dump.init), lost
