# SPDX-License-Identifier: MIT
"""A digest of Linux's description of system registers: names, encodings, bits and values as facts.

``python tests/linux_sysreg.py FILE > tests/sysreg/linux-RELEASE.jsonl`` makes it of a release's
arch/arm64/tools/sysreg.  A line is a register.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from onereg.audit.sysreg_file import (
    Sysreg,
    SysregField,
    SysregFile,
    SysregLayout,
    SysregReserved,
    SysregVariant,
    read_sysreg_file,
)
from onereg.errors import Mark
from onereg.model.fields import Reserved, Sign
from onereg.model.ids import Encoding


def digest(file: SysregFile) -> Iterator[str]:
    """A line for each register, sorted by name."""
    for name in sorted(file.registers):
        register = file.registers[name]
        encoding = register.encoding
        line: dict[str, Any] = {
            "name": name,
            "encoding": [encoding.op0, encoding.op1, encoding.crn, encoding.crm, encoding.op2],
        }
        if register.alias_of is not None:
            line["alias_of"] = register.alias_of
        else:
            line["variants"] = [_variant(variant) for variant in file.variants(register)]
        yield json.dumps(line, separators=(",", ":"))


def _variant(variant: SysregVariant) -> list[list[Any]]:
    runs: list[list[Any]] = [
        [own.msb, own.lsb, own.name, own.sign and own.sign.value, dict(own.values)]
        for own in variant.fields
    ]
    runs += [[own.msb, own.lsb, own.kind.value] for own in variant.reserved]
    return sorted(runs, key=lambda run: -run[0])


def read_digest(path: Path) -> SysregFile:
    """The file that a digest was made of, but for its texts and the places of its lines."""
    registers = {}
    for number, text in enumerate(path.read_text().splitlines(), 1):
        line = json.loads(text)
        mark = Mark(path.name, number, 1)
        variants = [_read_variant(runs, mark) for runs in line.get("variants", ())]
        registers[line["name"]] = Sysreg(
            line["name"],
            Encoding(*line["encoding"]),
            SysregLayout(line["name"], mark, variants),
            mark,
            alias_of=line.get("alias_of"),
        )
    return SysregFile(path.name, registers, {})


def _read_variant(runs: list[list[Any]], mark: Mark) -> SysregVariant:
    fields, reserved = [], []
    for msb, lsb, word, *rest in runs:
        if not rest:
            reserved.append(SysregReserved(Reserved(word), msb, lsb))
            continue
        sign, values = rest
        own = Sign(sign) if sign else None
        fields.append(SysregField(word, msb, lsb, mark, own, tuple(values.items())))
    return SysregVariant(tuple(fields), tuple(reserved))


if __name__ == "__main__":
    print(*digest(read_sysreg_file(Path(sys.argv[1]))), sep="\n")
