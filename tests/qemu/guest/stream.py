# SPDX-License-Identifier: MIT
"""The processor's state in a migration stream, by field.

A stream ends with a description of its device sections in JSON: the name and size of each field.
"""

import json
import os
import re
from pathlib import Path
from typing import Any

_TAIL = 1 << 20  # bytes: more than the device sections and their description take
_SECTION = re.compile(rb"\x04....\x03cpu\0{4}....", re.DOTALL)  # QEMU_VM_SECTION_FULL
_DESCRIPTION = re.compile(rb"\x06(....)(?=\{)", re.DOTALL)  # QEMU_VM_VMDESCRIPTION
_SUBSECTION, _FOOTER = b"\x05", b"\x7e"

# Counters go on while the guest is stopped: KVM_REG_ARM_TIMER_CNT, KVM_REG_ARM_PTIMER_CNT.
_COUNTERS = ("603000000013df1a", "603000000013df01")

# PMOVSCLR_EL0, PMOVSSET_EL0: Linux 6.2 to 6.14 ORs what is written into what a new vCPU has.
_STICKY = ("603000000013dce3", "603000000013dcf3")


class StreamError(Exception):
    """The stream is not what its description says."""


def processor(path: Path) -> dict[str, bytes]:
    """Each field of the section "cpu"; each register of KVM's list by its id."""
    with open(path, "rb") as file:
        file.seek(max(0, path.stat().st_size - _TAIL), os.SEEK_SET)
        data = file.read()
    description = _description(data)
    (device,) = (device for device in description["devices"] if device["name"] == "cpu")
    *_, section = _SECTION.finditer(data)
    fields: dict[str, bytes] = {}
    end = _take(data, section.end(), device, "", fields)
    if data[end : end + 1] != _FOOTER:
        raise StreamError(f"the section cpu does not end after {end - section.end()} bytes")
    ignored = (*_COUNTERS, *_STICKY)
    return {name: value for name, value in _registers(fields) if name not in ignored}


def _description(data: bytes) -> Any:
    """The JSON at the end, which a length precedes."""
    for header in _DESCRIPTION.finditer(data):
        if int.from_bytes(header[1]) == len(data) - header.end():
            return json.loads(data[header.end() :])
    raise StreamError("the stream has no description")


def differences(one: dict[str, bytes], other: dict[str, bytes]) -> list[str]:
    """What two of them have otherwise."""
    names = sorted(one.keys() | other.keys())
    return [
        f"{name}: {one.get(name, b'').hex()} {other.get(name, b'').hex()}"
        for name in names
        if one.get(name) != other.get(name)
    ]


def _take(data: bytes, at: int, device: Any, prefix: str, fields: dict[str, bytes]) -> int:
    """Add the fields that start at a place; where they end."""
    for number, field in enumerate(device["fields"]):
        length = field["size"] * field.get("array_len", 1)
        name = f"{prefix}{field['name']}"
        fields[name if name not in fields else f"{name} {number}"] = data[at : at + length]
        at += length
    for part in device.get("subsections", []):
        name = part["vmsd_name"]
        header = _SUBSECTION + bytes([len(name)]) + name.encode()
        if not data.startswith(header, at):
            raise StreamError(f"{name} is not where it should be")
        at = _take(data, at + len(header) + 4, part, f"{name}.", fields)
    return at


def _registers(fields: dict[str, bytes]) -> list[tuple[str, bytes]]:
    """The fields, with the two arrays of ids and values taken apart."""
    ids, values = "cpreg_vmstate_indexes", "cpreg_vmstate_values"
    words = range(0, len(fields[ids]), 8)
    registers = [(fields[ids][at : at + 8].hex(), fields[values][at : at + 8]) for at in words]
    return [(name, value) for name, value in fields.items() if name != values] + registers
