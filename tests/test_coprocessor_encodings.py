# SPDX-License-Identifier: MIT
"""Encodings of AArch32 names against those of a crate that is made of Arm's own data."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from coprocessor_encodings import read_digest
from onereg.model import Spec
from onereg.model.ids import Cp15Encoding
from onereg.model.system_names import CoprocessorEncoding

DIGEST = Path(__file__).parent / "sysreg/arm-sysregs-encodings.txt"
Encodings = Mapping[str, set[CoprocessorEncoding]]

OF_KVM = {
    **{f"CCSIDR{n}": CoprocessorEncoding(15, 0, 1, 0, 0) for n in range(12)},
    "TTBR0_32": CoprocessorEncoding(15, 2, 0, 0, 0),
    "TTBR1_32": CoprocessorEncoding(15, 2, 0, 0, 1),
    "L2CTLR": CoprocessorEncoding(15, 9, 1, 0, 2),
}
"""Registers that the crate lacks, from cp15_regs[] of arch/arm/kvm/coproc.c of Linux 5.6."""

OF_ANOTHER = {"vpidr", "vmpidr", "vdisr", "cnthp_tval", "cnthp_ctl", "cnthp_cval", "par"}
"""Names for which the crate has an access of another Exception level or of another width."""


def of_registers(spec: Spec) -> Iterator[tuple[str, CoprocessorEncoding]]:
    """The registers of the 32-bit host."""
    for register in spec.registers.values():
        own = register.encoding
        if isinstance(own, Cp15Encoding):
            yield register.name, CoprocessorEncoding(15, own.crn, own.opc1, own.crm, own.opc2)


def of_names(spec: Spec) -> Iterator[tuple[str, CoprocessorEncoding]]:
    """The names that KVM has no id for."""
    for name in spec.names:
        if isinstance(name.encoding, CoprocessorEncoding):
            yield name.name, name.encoding


def unlike_encodings(spec: Spec, known: Encodings) -> Iterator[str]:
    """Registers and names that have another encoding."""
    for name, encoding in of_registers(spec):
        right = {OF_KVM[name]} if name in OF_KVM else known[name.lower()]
        if encoding not in right:
            yield f"{name} is {right}, not {encoding}"
    for name, encoding in of_names(spec):
        named = known.get(name.lower(), set())
        if named and name.lower() not in OF_ANOTHER and encoding not in named:
            yield f"{name} is {named}, not {encoding}"


def test_encodings_are_arms(whole_spec: Spec) -> None:
    known = read_digest(DIGEST)
    assert list(unlike_encodings(whole_spec, known)) == []
    assert sum(name.lower() in known for name, _ in of_names(whole_spec)) >= 180
    assert len(list(of_registers(whole_spec))) >= 68
