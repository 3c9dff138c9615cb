# SPDX-License-Identifier: MIT
"""A CPU as VMMs are told of it: Firecracker's CPU template, QEMU's properties."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from onereg.cpu.hosts import IMPLEMENTATION, Host, cpu_registers, id_registers
from onereg.model import OneReg, Spec
from onereg.query.id_writes import writable_mask


def stated_bits(spec: Spec, cpu: Mapping[str, int], hosts: Sequence[Host]) -> dict[str, int]:
    """The bits by register that a VMM must set: those of fields in which some host differs.

    Without hosts: of fields that the newest kernel lets be written, the registers of the
    implementation excepted.
    """
    found = {}
    for one_reg in cpu_registers(spec) if hosts else id_registers(spec):
        if one_reg.name not in cpu:
            continue
        mask = 0
        if not list(one_reg.register.fields) and _differs(one_reg, cpu, hosts):
            mask = (1 << 8 * one_reg.size) - 1
        for field in one_reg.register.fields:
            if hosts:
                numbers = {
                    field.of(h.values[one_reg.name]) for h in hosts if one_reg.name in h.values
                }
                is_stated = bool(numbers - {field.of(cpu[one_reg.name])})
            else:
                is_stated = not field.mask & ~writable_mask(one_reg, spec.newest)
            mask |= field.mask if is_stated else 0
        if mask:
            found[one_reg.name] = mask
    return found


def _differs(one_reg: OneReg, cpu: Mapping[str, int], hosts: Sequence[Host]) -> bool:
    own = {h.values[one_reg.name] for h in hosts if one_reg.name in h.values}
    return bool(own - {cpu[one_reg.name]})


def implementation_of(
    cpu: Mapping[str, int], hosts: Sequence[Host], bits: Mapping[str, int], form: str
) -> tuple[list[str], list[str]]:
    """The registers of the implementation (that a form states, that it leaves out).

    They are left out where no host is given, and where the form has no place for them.
    """
    stated = [n for n in IMPLEMENTATION if n in bits and has_place(n, form)]
    given = [n for n in IMPLEMENTATION if n in cpu]
    return stated, [n for n in given if n not in stated and (n in bits or not hosts)]


def has_place(name: str, form: str) -> bool:
    """True if a form of a template can state a register of the implementation.

    QEMU has no property for any of them, and a table has rows of fields, of which REVIDR_EL1 and
    AIDR_EL1 have none.
    """
    if form in ("firecracker", "json"):
        return True
    return form != "qemu" and name == "MIDR_EL1"


def firecracker(spec: Spec, cpu: Mapping[str, int], bits: Mapping[str, int]) -> dict[str, Any]:
    """A custom CPU template: bitmaps of 64 digits, of which x is a bit that stays as it is."""
    modifiers = [
        {"addr": f"{one_reg.id:#018x}", "bitmap": _bitmap(cpu[one_reg.name], bits[one_reg.name])}
        for one_reg in cpu_registers(spec)
        if one_reg.name in bits
    ]
    return {"reg_modifiers": modifiers}


def _bitmap(value: int, mask: int) -> str:
    digits = ((str(value >> bit & 1) if mask >> bit & 1 else "x") for bit in range(63, -1, -1))
    return "0b" + "".join(digits)


def registers(cpu: Mapping[str, int], bits: Mapping[str, int]) -> dict[str, Any]:
    """Mask and value of each register of which bits are stated, as JSON has them."""
    return {
        name: {"value": f"{cpu[name] & mask:#x}", "mask": f"{mask:#x}"}
        for name, mask in bits.items()
    }


def qemu(spec: Spec, cpu: Mapping[str, int], bits: Mapping[str, int]) -> str:
    """QEMU's option, with a property for each field; plain ``host`` where no field is stated."""
    properties = [
        f"SYSREG_{one_reg.name}_{name}={number:#x}"
        for one_reg in id_registers(spec)
        if one_reg.name in bits
        for name, number in _fields(one_reg, cpu[one_reg.name], bits[one_reg.name])
    ]
    return ",".join(["-cpu host", *properties])


def _fields(one_reg: OneReg, value: int, mask: int) -> Iterator[tuple[str, int]]:
    for field in one_reg.register.fields:
        if not field.mask & ~mask:
            yield field.name, field.of(value)
