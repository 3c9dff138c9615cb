# SPDX-License-Identifier: MIT
"""A digest of the Sail model of the A profile: names and places of fields, as facts.

``python tests/sail_fields.py V8_BASE.SAIL > tests/sysreg/sail-arm-VERSION.txt`` makes it of the
model that Arm's own description was translated to, github.com/rems-project/sail-arm.  A line is a
register that the spec has, of both Execution states, as the tables of ``aarch32_oracle`` have it.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import aarch32_oracle
from onereg.model import Described, Spec
from onereg.read import read_spec

_BITFIELD = re.compile(r"bitfield (\w+?)_Type : bits\(\d+\) =\s*\{([^}]*)\}", re.ASCII)
_FIELD = re.compile(r"(\w+) : ([^,]+?)\s*(?:,|$)", re.ASCII)
_RUN = re.compile(r"(\d+)(?:\.\.(\d+))?")
ROOT = Path(__file__).resolve().parent.parent

Places = Mapping[str, frozenset[tuple[int, int]]]
"""By field, (msb, lsb) of each of its places."""


def named(register: Described) -> str:
    """The name of a register in the model, which has one for all of a family."""
    return re.sub(r"<.*?>", "", register.family)


def digest(text: str, names: set[str]) -> Iterator[str]:
    """A line for each register of these names, sorted by name."""
    for name, body in sorted(_BITFIELD.findall(text)):
        if name in names:
            words = (f"{field}={_place(place)}" for field, place in _FIELD.findall(body))
            yield f"{name}: {' '.join(words)}"


def _place(text: str) -> str:
    """Runs of bits, the highest first; those side by side are one."""
    runs: list[list[int]] = []
    for high, low in _RUN.findall(text):
        msb, lsb = int(high), int(low or high)
        if runs and runs[-1][1] == msb + 1:
            runs[-1][1] = lsb
        else:
            runs.append([msb, lsb])
    return ",".join(f"{msb}:{lsb}" if msb > lsb else f"{msb}" for msb, lsb in runs)


def read_digest(path: Path) -> dict[str, Places]:
    """The fields of each register."""
    found: dict[str, Places] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        name, _, table = line.partition(": ")
        places: dict[str, set[tuple[int, int]]] = {}
        for field, msb, lsb in aarch32_oracle.fields(table):
            places.setdefault(field, set()).add((msb, lsb))
        found[name] = {field: frozenset(runs) for field, runs in places.items()}
    return found


def described(spec: Spec) -> Iterator[Described]:
    """One register of each family whose bits the spec describes."""
    seen = set()
    for register in spec.described():
        key = register.arch, register.family
        if key not in seen and register.fields.said and not register.fields.opaque:
            seen.add(key)
            yield register


if __name__ == "__main__":
    own = read_spec([ROOT / "spec"], ROOT / "spec/schema")
    model = Path(sys.argv[1]).read_text(encoding="utf-8")
    print(*digest(model, {named(register) for register in described(own)}), sep="\n")
