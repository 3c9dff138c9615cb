# SPDX-License-Identifier: 0BSD
"""The Go target: constants for the registers that a VMM names, in the form that gofmt has."""

from __future__ import annotations

from dataclasses import dataclass

from onereg.plan import IdRow, IdTable
from onereg.targets.contract import Target

PREFIX = "_KVM_ARM64_REGS_"
NAMES = {
    "R0": "X0",
    "R1": "X1",
    "R2": "X2",
    "R3": "X3",
    "R8": "X8",
    "R18": "X18",
    "PC": "PC",
    "PSTATE": "PSTATE",
    "SP_EL1": "SP_EL1",
    "CNTKCTL_EL1": "CNTKCTL_EL1",
    "CPACR_EL1": "CPACR_EL1",
    "MAIR_EL1": "MAIR_EL1",
    "MDSCR_EL1": "MDSCR_EL1",
    "SCTLR_EL1": "SCTLR_EL1",
    "TCR_EL1": "TCR_EL1",
    "TIMER_CNT": "CNTVCT_EL0",
    "TPIDR_EL1": "TPIDR_EL1",
    "TTBR0_EL1": "TTBR0_EL1",
    "TTBR1_EL1": "TTBR1_EL1",
    "VBAR_EL1": "VBAR_EL1",
}
"""The VMM's names, and those of the architecture."""


@dataclass(frozen=True)
class Constant:
    """A constant of Go."""

    name: str
    """With the spaces that line the values up."""
    row: IdRow


def constants(table: IdTable) -> list[Constant]:
    """One for each name; LookupError for a register that KVM has no id for."""
    rows = dict(table.by_name)
    unknown = [name for name in NAMES.values() if name not in rows]
    if unknown:
        raise LookupError(f"KVM has no id for {', '.join(unknown)}")
    width = max(map(len, NAMES))
    return [Constant(f"{PREFIX}{own:<{width}}", rows[name]) for own, name in NAMES.items()]


TARGET = Target(
    name="go",
    plan=(1, 0),
    files={"onereg_arm64.go.j2": "go/onereg_arm64.go"},
    filters={"constants": constants, "hex": hex},
)
