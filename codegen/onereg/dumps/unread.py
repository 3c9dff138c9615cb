# SPDX-License-Identifier: MIT
"""Formats that hold registers, are known by their first bytes, and are not read."""

from __future__ import annotations

from collections.abc import Sequence

_UNREAD: Sequence[tuple[bytes, str]] = (
    (
        b"QEVM",  # QEMU_VM_FILE_MAGIC, migration/qemu-file-types.h
        "is a migration stream of QEMU: give onereg the output of scripts/analyze-migration.py "
        "-d state of QEMU's source",
    ),
    (
        (0x0710_1984_AAAA_0000).to_bytes(8, "little"),  # SNAPSHOT_MAGIC_ID, src/vmm/src/snapshot
        "is a microVM state of Firecracker, whose content has no documented format: give onereg a "
        "dump of cpu-template-helper, or the output of snapshot-editor info-vmstate vcpu-states",
    ),
    (
        (0x0710_1984_8664_0000).to_bytes(8, "little"),
        "is a microVM state of Firecracker on x86, and onereg reads registers of Arm",
    ),
    (
        b"\xa9hvcpu_id",  # a CBOR map of nine, and its first key
        "is a vCPU of crosvm in CBOR: give onereg its JSON, as cbor export --format=json prints it",
    ),
)
"""Each format's first bytes, and a sentence that says what to do."""


def unread_format(data: bytes) -> str | None:
    """A sentence about a file of one of these formats; None for any other."""
    return next((sentence for magic, sentence in _UNREAD if data.startswith(magic)), None)
