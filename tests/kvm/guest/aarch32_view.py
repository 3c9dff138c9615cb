# SPDX-License-Identifier: MIT
"""The generated Python's AArch32 view of a guest that stops in every mode.

    aarch32_view.py IMAGE REQUESTS

Arguments and output are those of aarch32_view.c, whose first comment describes them.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from onereg_kvm import Level, Vcpu, aarch32, native, save
from onereg_kvm.views import NameInModeError
from vm import MMIO, Vm, Write

A32_PSTATE = 0x1D3
STOPS = 7
REPORTS = MMIO + 0x100


def read(view: aarch32.View, name: str) -> str | None:
    """In hexadecimal, None where the name means nothing in the mode."""
    try:
        return hex(view.read(name))
    except NameInModeError:
        return None


def go_on(vm: Vm) -> list[Write]:
    writes = [vm.run()]
    while writes[-1].address >= REPORTS:
        writes.append(vm.run())
    return writes


def main() -> None:
    image, requests = map(Path, sys.argv[1:])
    lines = [line.split() for line in requests.read_text().splitlines()]
    vm = Vm(["el1_32bit"])
    vm.load(image, A32_PSTATE)
    vcpu = Vcpu(vm.io, native.LAYOUT)
    vm.run()
    state = native.Native()
    for stop in range(STOPS):
        vcpu.get(state)
        shadow = state.copy()
        view = aarch32.View(state, native.LAYOUT)
        found = {name: read(view, name) for kind, name, *_ in lines if kind == "read"}
        saved = save(vm.io)
        for kind, *write in lines:
            if kind == "write" and int(write[0]) == stop:
                _, name, value = write
                view.write(name, int(value, 16))
        vcpu.put_changed(state, shadow, Level.RUNTIME)
        writes = go_on(vm)
        line = {"stop": stop, "read": found, "saved": saved.hex(), "writes": writes}
        print(json.dumps(line), flush=True)


if __name__ == "__main__":
    main()
