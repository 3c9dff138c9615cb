# SPDX-License-Identifier: 0BSD
"""Every System register that MRS and MSR name, as a constant of crosvm's type."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from onereg.model import Spec
from onereg.model.ids import Encoding
from onereg.plan import Plan
from onereg.targets.contract import Target

_FEWEST_IN_DECIMAL = 17
"""crosvm numbers the members of a smaller family with one hexadecimal digit, as DBGBVRF_EL1."""


@dataclass(frozen=True)
class Constant:
    """A constant of Rust."""

    name: str
    encoding: Encoding


def constants(plan: Plan) -> list[Constant]:
    """One for each name, in the order of the encodings."""
    names = list(_names(plan.spec))
    sizes = Counter(family for _, family, _ in names)
    found = {_spelling(name, family, sizes[family]): encoding for name, family, encoding in names}
    pairs = sorted(found.items(), key=lambda pair: (_fields(pair[1]), pair[0]))
    return [Constant(name, encoding) for name, encoding in pairs]


def _names(spec: Spec) -> Iterator[tuple[str, str, Encoding]]:
    """(name, family, encoding) of each register that has one."""
    for register in spec.registers.values():
        if register.arch == "arm64" and isinstance(register.encoding, Encoding):
            yield register.name, register.family, register.encoding
    for name in spec.names:
        if isinstance(name.encoding, Encoding) and not name.is_instruction:
            yield name.name, name.family, name.encoding


def _spelling(name: str, family: str, members: int) -> str:
    """crosvm's name of a member of a family."""
    before, found, after = family.partition("<n>")
    if not found or members >= _FEWEST_IN_DECIMAL:
        return name
    number = name.removeprefix(before).removesuffix(after)
    return f"{before}{int(number):X}{after}"


def _fields(encoding: Encoding) -> tuple[int, int, int, int, int]:
    return encoding.op0, encoding.op1, encoding.crn, encoding.crm, encoding.op2


TARGET = Target(
    name="sysregs",
    plan=(1, 1),
    names=True,
    files={"onereg_sysregs.rs.j2": "sysregs/onereg_sysregs.rs"},
    filters={"constants": constants},
)
