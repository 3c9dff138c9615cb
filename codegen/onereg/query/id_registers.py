# SPDX-License-Identifier: MIT
"""A file of one vCPU's ID registers: a JSON object of names and hex values."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from onereg.errors import OneregError, did_you_mean
from onereg.inputs.files import read_regular
from onereg.model import Register, Spec
from onereg.model.ids import Encoding
from onereg.query.listing import id_registers_needed

_MAX_BYTES = 1 << 20


def read_id_registers(path: Path, spec: Spec, arch: str) -> tuple[dict[str, int], list[str]]:
    """(values by name, remarks).

    A name that the spec does not know is remarked on and left out.  A register that some listing
    rule needs and the file lacks is zero where the architecture lets its slot read as zero
    while it is not allocated; that is remarked on too.  Raises OneregError where the file is
    not an object of ID register values.
    """
    known = [name for of, name in spec.registers if of == arch]
    values: dict[str, int] = {}
    remarks = []
    for name, value in _object(path).items():
        if name in known:
            values[name] = _value(path, name, value)
        else:
            remarks.append(f"{path}: no register {name}, left out{did_you_mean(name, known)}")
    for name in id_registers_needed(spec, arch):
        if name not in values and reads_as_zero(spec.registers[arch, name]):
            remarks.append(f"{path}: lacks {name}, taken as zero")
            values[name] = 0
    return values, remarks


def reads_as_zero(register: Register) -> bool:
    """True for slots of the ID register space, op0 3, op1 0, CRn 0, CRm 1 to 7, which are RAZ."""
    e = register.encoding
    return isinstance(e, Encoding) and (e.op0, e.op1, e.crn) == (3, 0, 0) and 1 <= e.crm <= 7


def _object(path: Path) -> dict[str, Any]:
    try:
        data = read_regular(path, _MAX_BYTES)
        if len(data) > _MAX_BYTES:
            raise OneregError(f"{path}: larger than {_MAX_BYTES} bytes")
        found = json.loads(data)
    except OSError as error:
        raise OneregError(f"{path}: cannot be read: {error.strerror}") from None
    except (ValueError, RecursionError) as error:
        place = f"{path}:"
        if isinstance(error, json.JSONDecodeError):
            place += f"{error.lineno}:{error.colno}:"
        example = '{"CLIDR_EL1": "0xa200023"}'
        raise OneregError(f"{place} is not JSON here; the file is as {example}") from None
    if not isinstance(found, dict):
        raise OneregError(f'{path}: is not a JSON object such as {{"CLIDR_EL1": "0xa200023"}}')
    return found


def _value(path: Path, name: str, value: object) -> int:
    if isinstance(value, int) and not isinstance(value, bool):
        number = value
    else:
        try:
            number = int(str(value), 16)
        except ValueError:
            message = f"{path}: {name} is {value!r}; a value is a hex string such as '0x1f'"
            raise OneregError(message) from None
    if not 0 <= number < 1 << 64:
        raise OneregError(f"{path}: {name} does not fit 64 bits")
    return number
