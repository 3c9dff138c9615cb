# SPDX-License-Identifier: MIT
"""The identification registers of one vCPU, as a listing rule asks for them."""

from __future__ import annotations

from collections.abc import Mapping

from onereg.model import Register, Spec
from onereg.model.ids import Encoding
from onereg.query.listing import id_registers_needed


def named_values(
    values: Mapping[int, bytes], spec: Spec, arch: str
) -> tuple[dict[str, int], list[str]]:
    """(values by name, names that are taken as zero) of KVM's bytes by id.

    A register that some listing rule asks for and that is not there is zero where the
    architecture lets its slot read as zero while it is not allocated.
    """
    named = {
        one_reg.name: int.from_bytes(values[one_reg.id], "little")
        for one_reg in spec.of_arch(arch)
        if one_reg.id in values
    }
    lacking = [
        name
        for name in id_registers_needed(spec, arch)
        if name not in named and reads_as_zero(spec.registers[arch, name])
    ]
    return named | dict.fromkeys(lacking, 0), lacking


def reads_as_zero(register: Register) -> bool:
    """True for slots of the ID register space, op0 3, op1 0, CRn 0, CRm 1 to 7, which are RAZ."""
    e = register.encoding
    return isinstance(e, Encoding) and (e.op0, e.op1, e.crn) == (3, 0, 0) and 1 <= e.crm <= 7
