# SPDX-License-Identifier: MIT
"""A digest of the crate arm-sysregs: the encodings of AArch32 names, as facts.

``python tests/coprocessor_encodings.py LIB.RS > tests/sysreg/arm-sysregs-encodings.txt`` makes it
of arm-sysregs/src/lib.rs, github.com/ArmFirmwareCrates/arm-sysregs, which is made of Arm's
machine-readable data.  A line is a name in small letters, and coproc, opc1, CRn, CRm, opc2, or
coproc, opc1, CRm of 64 bits.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from onereg.model.system_names import CoprocessorEncoding

_ACCESS = re.compile(
    r"\w+_sysreg!\(\s*(\w+): \(p(\d+), (\d+), c(\d+)(?:, c(\d+), (\d+))?\)", re.ASCII
)


def digest(text: str) -> Iterator[str]:
    """A line for each name, sorted; the crate has CRm before CRn."""
    for name, coproc, opc1, crm, crn, opc2 in sorted(_ACCESS.findall(text)):
        yield " ".join(
            [name, coproc, opc1, *([crn] if crn else []), crm, *([opc2] if opc2 else [])]
        )


def read_digest(path: Path) -> dict[str, set[CoprocessorEncoding]]:
    """The encodings of each name; some have one of 32 bits and one of 64."""
    found: dict[str, set[CoprocessorEncoding]] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        name, *words = line.split()
        numbers = [int(word) for word in words]
        if len(numbers) == 5:
            coproc, opc1, crn, crm, opc2 = numbers
            encoding = CoprocessorEncoding(coproc, crn, opc1, crm, opc2)
        else:
            coproc, opc1, crm = numbers
            encoding = CoprocessorEncoding(coproc, None, opc1, crm, None)
        found.setdefault(name, set()).add(encoding)
    return found


if __name__ == "__main__":
    print(*digest(Path(sys.argv[1]).read_text(encoding="utf-8")), sep="\n")
