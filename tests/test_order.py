# SPDX-License-Identifier: MIT
"""The order of a restore: what must come first does, in our own spec."""

from __future__ import annotations

import pytest
from onereg.model import Spec
from onereg.order import restore_order


@pytest.fixture(scope="module")
def position(spec: Spec) -> dict[str, int]:
    order = restore_order(list(spec.of_arch("arm64")))
    return {one_reg.name: i for i, one_reg in enumerate(order)}


# By the kernel's documentation and sources; facts of KVM, not of the spec.
FIRST_THEN = [
    ("SVE_VLS", "Z0"),  # KVM_ARM_VCPU_FINALIZE is between
    ("SVE_VLS", "ID_AA64PFR0_EL1"),
    ("ID_AA64PFR0_EL1", "SCTLR_EL1"),  # Documentation/virt/kvm/arm/vcpu-features.rst
    ("ID_AA64DFR0_EL1", "PMCR_EL0"),
    ("MIDR_EL1", "SCTLR_EL1"),
    ("PMCR_EL0", "PMCNTENSET_EL0"),  # PMCR_EL0.N masks the sets
    ("PMCR_EL0", "PMEVCNTR0_EL0"),
    ("CNTVOFF_EL2", "CNTVCT_EL0"),
    ("PSTATE", "X0"),  # guest.c narrows X registers while PSTATE is AArch32
    ("PSTATE", "X30"),
    ("PSTATE", "PC"),
    ("PSTATE", "SPSR_fiq"),
    ("HCR_EL2", "SCTLR_EL1"),
    ("PSCI_VERSION", "PC"),
    ("CLIDR_EL1", "CCSIDR0"),
]


@pytest.mark.parametrize(("first", "then"), FIRST_THEN)
def test_what_must_come_first_does(position: dict[str, int], first: str, then: str) -> None:
    assert position[first] < position[then]


def test_every_register_has_a_place_in_the_order(spec: Spec, position: dict[str, int]) -> None:
    assert len(position) == len(list(spec.of_arch("arm64")))
