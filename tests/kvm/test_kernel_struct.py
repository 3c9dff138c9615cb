# SPDX-License-Identifier: MIT
"""A vCPU kept in the kernel's own struct kvm_regs, by the generated C of that layout."""

from __future__ import annotations

import programs
import pytest
from lab import Lab

CORE_REGISTERS = 75


CASES = {"base": ("cortex-a57", "/work"), "sve": ("max", "/work-sve", "sve")}


@pytest.mark.parametrize("case", CASES)
def test_struct_and_list_are_the_vcpu(lab: Lab, series: str, case: str) -> None:
    """Each member is what KVM has under the header's macro, and a moved guest ends as it would."""
    cpu, *arguments = CASES[case]
    result = programs.run(lab, series, cpu, "C", "kernel_struct", *arguments)
    (line,) = result.check().json_lines()
    place = f"Linux {series} on {cpu}, {case}"
    assert (line["wrong"], line["members"]) == ([], CORE_REGISTERS), place
    assert line["raw"] > 100, place
    assert line["stayed"] != "0x0", place
    assert (line["put"], line["restore"]) == (line["stayed"],) * 2, place
