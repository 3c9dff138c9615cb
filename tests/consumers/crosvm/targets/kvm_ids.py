# SPDX-License-Identifier: 0BSD
"""KVM's ids of the registers that crosvm names by number or by encoding."""

from __future__ import annotations

from onereg.model.ids import Encoding
from onereg.plan import IdRow, Plan
from onereg.targets.contract import Target


def by_encoding(plan: Plan) -> list[tuple[int, IdRow]]:
    """(crosvm's 16 bits of an encoding, row) of each register that MRS names and KVM has."""
    found = []
    for row in plan.arm64.rows:
        encoding = plan.spec.registers["arm64", row.name].encoding
        if isinstance(encoding, Encoding):
            found.append((_encoded(encoding), row))
    return sorted(found, key=lambda pair: pair[0])


def numbered(plan: Plan, prefix: str, count: int) -> str:
    """The constants of so many numbered registers from 0 on, as the elements of an array.

    KeyError for one that KVM has no id for.
    """
    rows = dict(plan.arm64.by_name)
    return ", ".join(f"ids::{rows[f'{prefix}{number}'].ident}" for number in range(count))


def of_group(plan: Plan, group: str) -> list[tuple[int, IdRow]]:
    """(number, row) of each id of a group that KVM numbers itself."""
    one_regs = {one_reg.id: one_reg for one_reg in plan.spec.of_arch("arm64")}
    rows = [row for row in plan.arm64.rows if row.group == group]
    return sorted(((one_regs[row.id].number or 0, row) for row in rows), key=lambda pair: pair[0])


def _encoded(encoding: Encoding) -> int:
    """The bits of the encoding, as those of an instruction from bit 5 on."""
    upper = encoding.op0 << 14 | encoding.op1 << 11
    return upper | encoding.crn << 7 | encoding.crm << 3 | encoding.op2


TARGET = Target(
    name="kvm_ids",
    plan=(1, 1),
    files={"onereg_kvm_ids.rs.j2": "kvm_ids/onereg_kvm_ids.rs"},
    filters={
        "by_encoding": by_encoding,
        "hex": hex,
        "numbered": numbered,
        "of_group": of_group,
    },
)
