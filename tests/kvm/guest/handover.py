# SPDX-License-Identifier: MIT
"""A guest that has stopped half-way goes on in a second VM; the generated Python moves it.

    handover.py move GUEST IMAGE FEATURES [NAME...]
    handover.py restore GUEST IMAGE FEATURES FILE [NAME...]
    handover.py start GUEST IMAGE FEATURES [CPU]

Arguments and output are those of handover.c, whose first comment describes them.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from onereg_kvm import (
    Cpu,
    CpuField,
    KvmIo,
    Level,
    OneRegError,
    Options,
    Vcpu,
    apply_cpu,
    arm64,
    native,
    prepare,
    read_save,
    registers,
    restore,
    restore_records,
    save,
)
from vm import MMIO, Vm, Write

GUESTS = {"aarch64": (0x3C5, 1), "aarch32": (0x1D3, 7)}
"""PSTATE at the entry (A64_PSTATE, A32_PSTATE), and how often it stops."""
REPORTS = MMIO + 0x100
"""What is written below tells of a stop or an end."""

Raw = dict[int, bytes]


@dataclass(frozen=True)
class Guest:
    """What runs, and in what VM."""

    image: Path
    pstate: int
    stops: int
    features: Sequence[str]
    vl_128: bool

    def open(self) -> Vm:
        return Vm(self.features)

    def start(self) -> Vm:
        """A VM that runs to the first stop."""
        vm = self.open()
        lengths = native.Native(sve_vls=bytes([self.vl_128]).ljust(64, b"\0"))
        prepare(vm.io, native.LAYOUT, lengths)
        vm.load(self.image, self.pstate)
        vm.run()
        return vm


def guest_of(name: str, image: str, features: str) -> Guest:
    names = features.split(",")
    vl_128 = "vl_128" in names
    wanted = {"sve" if name == "vl_128" else name for name in names if name != "base"}
    return Guest(Path(image), *GUESTS[name], sorted(wanted), vl_128)


def go_on(vm: Vm) -> list[Write]:
    """Run to the next write that is no report."""
    writes = [vm.run()]
    while writes[-1].address >= REPORTS:
        writes.append(vm.run())
    return writes


def id_of(name: str | None) -> int | None:
    return None if name is None else registers.find(name).id


def move_saved(io: KvmIo, saved: bytes, without: int | None) -> None:
    if without is None:
        restore(io, saved)
        return
    values = read_save(saved).registers
    if without == arm64.SVE_VLS:
        prepare(io)
    register = registers.by_id(without)
    gone = {without, register and register.clear}  # its twin shows it
    restore_records(io, {id: value for id, value in values.items() if id not in gone})


def get_native(io: KvmIo) -> tuple[native.Native, Raw]:
    vcpu = Vcpu(io, native.LAYOUT)
    state = native.Native()
    vcpu.get(state)
    return state, dict(vcpu.raw)


def move_native(io: KvmIo, source: native.Native, raw: Raw, without: int | None) -> None:
    state = source.copy()
    fresh = native.Native()
    if without == arm64.SVE_VLS:
        state.sve_vls = fresh.sve_vls
    prepare(io, native.LAYOUT, state)
    vcpu = Vcpu(io, native.LAYOUT)
    vcpu.get(fresh)
    for register in registers.ARM64:
        # With a Z its V, which put would refuse.
        if without is not None and without in (register.id, register.within):
            native.LAYOUT.store(state, register.id, native.LAYOUT.load(fresh, register.id))
    vcpu.raw = dict(raw)
    vcpu.put(state, Level.FULL)


def report(
    stop: int, how: str, without: str | None, writes: list[Write], saved: bytes | None = None
) -> None:
    line: dict[str, object] = {"stop": stop, "how": how, "without": without, "writes": writes}
    if saved is not None:
        line["saved"] = saved.hex()
    print(json.dumps(line), flush=True)


def move_at_every_stop(guest: Guest, names: Sequence[str]) -> None:
    first = guest.start()
    for stop in range(guest.stops):
        saved = save(first.io)
        state, raw = get_native(first.io)
        for without in (None, *names):
            for how in ("save", "native"):
                vm = guest.open()
                vm.memory[:] = first.memory[:]
                if how == "native":
                    move_native(vm.io, state, raw, id_of(without))
                else:
                    move_saved(vm.io, saved, id_of(without))
                report(stop, how, without, go_on(vm))
                vm.close()
        report(stop, "stay", None, go_on(first), saved)


def restore_from(guest: Guest, path: Path, names: Sequence[str]) -> None:
    vm, scratch = guest.open(), guest.open()
    vm.load(guest.image, guest.pstate)
    waive = frozenset(registers.find(name).id for name in names)
    restore(vm.io, path.read_bytes(), options=Options(scratch=scratch.io, waive=waive))
    scratch.close()
    saved = save(vm.io)
    report(0, "save", None, go_on(vm), saved)


def cpu_of(path: Path) -> Cpu:
    rows = (line.split() for line in path.read_text().splitlines())
    fields = (
        CpuField(registers.find(name).id, field, int(mask, 16), int(value, 16))
        for name, field, mask, value in rows
    )
    return Cpu("of a file", tuple(fields))


def start_with(guest: Guest, cpu: Cpu) -> None:
    vm = guest.open()
    try:
        apply_cpu(vm.io, cpu)
    except OneRegError as error:
        print(json.dumps({"error": str(error)}))
        return
    prepare(vm.io)
    vm.load(guest.image, guest.pstate)
    vm.run()
    saved = save(vm.io)
    report(0, "stay", None, go_on(vm), saved)


def main() -> None:
    command, name, image, features, *rest = sys.argv[1:]
    guest = guest_of(name, image, features)
    if command == "restore":
        restore_from(guest, Path(rest[0]), rest[1:])
    elif command == "start":
        start_with(guest, cpu_of(Path(rest[0])) if rest else Cpu("the host's", ()))
    else:
        move_at_every_stop(guest, rest)


if __name__ == "__main__":
    main()
