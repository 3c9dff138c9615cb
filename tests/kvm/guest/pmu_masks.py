# SPDX-License-Identifier: MIT
"""Puts of the PMU's bit masks into a vCPU that has other bits set; by the generated Python.

    pmu_masks.py IMAGE

What it does and prints is what pmu_masks.c does, whose first comment describes it.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from onereg_kvm import Level, Vcpu, native, restore, save
from vm import Vm

A64_PSTATE = 0x3C5
CYCLE_COUNTER = 1 << 31

MASKS = (CYCLE_COUNTER | 1, 2, CYCLE_COUNTER, 3, 0, CYCLE_COUNTER | 3, 1)
"""Each lacks bits of the one before and has others."""


def set_masks(state: native.Native, mask: int) -> None:
    """The three registers differ, so that none is taken for another."""
    state.pmcntenset_el0 = mask
    state.pmintenset_el1 = mask ^ 1
    state.pmovsset_el0 = mask ^ 2


def masks_of(state: native.Native) -> dict[str, int]:
    return {
        "PMCNTENSET_EL0": state.pmcntenset_el0,
        "PMINTENSET_EL1": state.pmintenset_el1,
        "PMOVSSET_EL0": state.pmovsset_el0,
    }


def report(how: str, vcpu: Vcpu[native.Native], wanted: native.Native) -> None:
    found = native.Native()
    vcpu.get(found)
    line = {"how": how, "wanted": masks_of(wanted), "found": masks_of(found)}
    print(json.dumps(line), flush=True)


def main() -> None:
    vm = Vm(["pmu_v3"])
    vm.load(Path(sys.argv[1]), A64_PSTATE)
    vm.run()
    vcpu = Vcpu(vm.io, native.LAYOUT)
    state = native.Native()
    vcpu.get(state)
    report("guest", vcpu, state)
    saved = []
    for mask in MASKS:
        set_masks(state, mask)
        vcpu.put(state, Level.RUNTIME)
        report("put", vcpu, state)
        saved.append(save(vm.io))
    for mask in MASKS:
        shadow = state.copy()
        set_masks(state, mask)
        vcpu.put_changed(state, shadow, Level.RUNTIME)
        report("put_changed", vcpu, state)
    for mask, data in zip(MASKS, saved, strict=True):
        set_masks(state, mask)
        restore(vm.io, data)
        report("restore", vcpu, state)


if __name__ == "__main__":
    main()
