# SPDX-License-Identifier: MIT
"""A digest of QEMU's models of CPUs: ID registers and their values, as facts.

``python tests/qemu_cpus.py CPU64.C > tests/sysreg/qemu-cpus-VERSION.txt`` makes it of
target/arm/tcg/cpu64.c.  A line is a CPU of the spec, a register and its value.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

_MODELS = {"a76": "cortex-a76", "a710": "cortex-a710"}
_FUNCTION = re.compile(r"static void aarch64_(\w+)_initfn\(Object \*obj\)\s*\{(.*?)\n\}", re.DOTALL)
_VALUE = re.compile(r"cpu->(?:isar\.)?(\w+)\s*=\s*(0x[0-9a-f]+)(?:ull)?;", re.IGNORECASE)
_OTHERS = {"midr": "MIDR_EL1", "ctr": "CTR_EL0"}


def digest(text: str) -> Iterator[str]:
    """A line for each register whose name begins as those of ID registers do, and two more."""
    for function, body in _FUNCTION.findall(text):
        for name, value in sorted(_VALUE.findall(body)) if function in _MODELS else ():
            if name.startswith(("id_", "mvfr")) or name in _OTHERS:
                register = _OTHERS.get(name, f"{name.upper()}_EL1")
                yield f"{_MODELS[function]} {register} {int(value, 16):#x}"


def read_digest(path: Path) -> dict[str, dict[str, int]]:
    """By CPU, the value of each register."""
    found: dict[str, dict[str, int]] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        model, register, value = line.split()
        found.setdefault(model, {})[register] = int(value, 16)
    return found


if __name__ == "__main__":
    print(*digest(Path(sys.argv[1]).read_text(encoding="utf-8")), sep="\n")
