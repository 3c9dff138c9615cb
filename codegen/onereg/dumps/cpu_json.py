# SPDX-License-Identifier: MIT
"""A CPU as the cpu commands print it in JSON.

``{"registers": {"ID_AA64ISAR0_EL1": {"value": "0x20", "mask": "0xf0"}}}`` is of ``cpu template``; a
value alone, as ``cpu baseline`` has it, states the whole register.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from onereg.dumps.json_text import JsonText
from onereg.dumps.model import Dump
from onereg.dumps.reading import DumpReading
from onereg.dumps.stating import Stating
from onereg.errors import shown

_REGISTERS = "registers"
_HEX = re.compile(r"0x[0-9a-fA-F]{1,16}")


def is_cpu_json(document: Any) -> bool:
    """True if a document is of this format."""
    return isinstance(document, dict) and isinstance(document.get(_REGISTERS), dict)


def read_cpu_json(document: Mapping[str, Any], text: JsonText, reading: DumpReading) -> Dump:
    """The CPU of a document."""
    stating = Stating(reading, text)
    for name, said in document[_REGISTERS].items():
        place = (_REGISTERS, name)
        one_reg = stating.register(name, place)
        if one_reg is None:
            continue
        whole = {"value": said, "mask": hex((1 << 8 * one_reg.size) - 1)}
        bits = said if isinstance(said, dict) else whole
        numbers = [bits.get(key) for key in ("mask", "value")]
        if bits.keys() - whole.keys() or not all(map(_is_hex, numbers)):
            message = f'{shown(name)} is "0x20", or {{"value": "0x20", "mask": "0xf0"}}'
            reading.add(text.mark(place), "dump-value", message)
        else:
            mask, value = (int(str(number), 16) for number in numbers)
            stating.some(one_reg, mask, value, place)
    return stating.dump("a CPU in JSON")


def _is_hex(value: object) -> bool:
    return isinstance(value, str) and _HEX.fullmatch(value) is not None
