# SPDX-License-Identifier: MIT
"""A digest of the crate arm-sysregs: names and places of fields, as facts.

``python tests/crate_fields.py LIB.RS > tests/sysreg/arm-sysregs-fields.txt`` makes it of
arm-sysregs/src/lib.rs, github.com/ArmFirmwareCrates/arm-sysregs, which is made of Arm's
machine-readable data.  A line is a register that the spec has, as in the digest of ``sail_fields``.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from onereg.read import read_spec
from sail_fields import ROOT, described, named

_REGISTER = re.compile(
    r"/// `(\w+)` system register value\.\s*(?:#\[[^\]]*\]\s*)*"
    r"pub struct (\w+): u\d+ \{(.*?)\n    \}",
    re.DOTALL | re.ASCII,
)
_BIT = re.compile(r"/// `(\w+)` bit\.\s*const \w+ = 1(?: << (\d+))?;", re.ASCII)
_METHODS = re.compile(r"^impl (\w+) \{(.*?)^\}", re.DOTALL | re.MULTILINE | re.ASCII)
_SHIFT = re.compile(
    r"/// Offset of the `(\w+)` field\.\s*pub const (\w+)_SHIFT: u32 = (\d+);", re.ASCII
)
_MASK = re.compile(
    r"/// Mask for the `\w+` field\.\s*pub const (\w+)_MASK: u\d+ =\s*(0b[01_]+|0x[0-9a-f_]+|\d+);",
    re.ASCII,
)


def digest(text: str, names: set[str]) -> Iterator[str]:
    """A line for each register of these names, sorted by name."""
    structs = {}
    places: dict[str, list[tuple[int, int, str]]] = defaultdict(list)
    for register, struct, body in _REGISTER.findall(text):
        structs[struct] = register
        places[register] += [(int(lsb or 0),) * 2 + (name,) for name, lsb in _BIT.findall(body)]
    for struct, body in _METHODS.findall(text):
        if struct in structs:
            shifts = {constant: (name, int(lsb)) for name, constant, lsb in _SHIFT.findall(body)}
            for constant, mask in _MASK.findall(body):
                name, lsb = shifts[constant]
                width = int(mask, 0).bit_count()
                places[structs[struct]].append((lsb + width - 1, lsb, name))
    for register in sorted(places.keys() & names):
        words = (
            f"{name}={msb}:{lsb}" if msb > lsb else f"{name}={msb}"
            for msb, lsb, name in sorted(places[register], reverse=True)
        )
        yield f"{register}: {' '.join(words)}"


if __name__ == "__main__":
    own = read_spec([ROOT / "spec"], ROOT / "spec/schema")
    crate = Path(sys.argv[1]).read_text(encoding="utf-8")
    print(*digest(crate, {named(register) for register in described(own)}), sep="\n")
