# SPDX-License-Identifier: MIT
"""The generated Python against the KVM of the running kernel.

    kvm_roundtrip.py [FEATURE[,FEATURE...]]

Features are those of spec/kvm/arm64/features.yaml.  One JSON object per line and step, as of
tests/c/kvm_roundtrip.c::

    {"step": "put", "features": ["sve"], "registers": 276, "differences":
     [{"name": "X0", "id": "0x6030000000100000", "before": "0x1", "after": "0x2"}], "error": null}

    create    a VM and a vCPU (error: what KVM refuses; the end)
    mark      get, put with other values, get: what the second get has otherwise than was put
    put       get, put at Level.FULL, get: what the second get has otherwise than the first
    fresh     put of that state into the vCPU of a fresh VM, get: likewise
    restore   save, restore into the vCPU of a fresh VM, save: likewise
    midr      put of another MIDR_EL1; the error, null where KVM took it
    pstate    put of a PSTATE with no mode; the error

mark gives each register that a guest could change freely a value of its own.
Exit status: 0, or 1 where a step failed that has no failure to show, 2 where create was refused.
"""

from __future__ import annotations

import fcntl
import itertools
import json
import os
import struct
import sys

from onereg_kvm import (
    Difference,
    KvmIo,
    Level,
    OneRegError,
    Vcpu,
    native,
    prepare,
    read_save,
    registers,
    restore,
    save,
)

# include/uapi/linux/kvm.h, arch/arm64/include/uapi/asm/kvm.h
KVM_CREATE_VM = 0xAE01
KVM_CREATE_VCPU = 0xAE41
KVM_ENABLE_CAP = 0x4068AEA3
KVM_ARM_PREFERRED_TARGET = 0x8020AEAF
KVM_ARM_VCPU_INIT = 0x4020AEAE
KVM_CAP_ARM_MTE = 205
KVM_ARM_VCPU_PSCI_0_2 = 1 << 2
FEATURES = {
    "el1_32bit": 1 << 1,
    "pmu_v3": 1 << 3,
    "sve": 1 << 4,
    "ptrauth": 1 << 5 | 1 << 6,
    "mte": 0,
    "el2": 1 << 7,
    "el2_e2h0": 1 << 8,
}
KVM_VCPU_INIT = struct.Struct("=8I")
"""struct kvm_vcpu_init: target, features[7]"""
KVM_CAP = struct.Struct("=II4Q64x")
"""struct kvm_enable_cap: cap, flags, args[4], pad"""

PSTATE_WITHOUT_MODE = 0x14

PLAIN = """
    SP_EL0 PC SP_EL1 ELR_EL1 SPSR_EL1 SPSR_abt SPSR_und SPSR_irq SPSR_fiq TTBR0_EL1 TTBR1_EL1
    FAR_EL1 MAIR_EL1 CONTEXTIDR_EL1 TPIDR_EL0 TPIDRRO_EL0 TPIDR_EL1 CNTV_CVAL_EL0
""".split()


def new_vcpu(kvm: int, features: list[str]) -> KvmIo:
    """A vCPU with the features, the only one of a new virtual machine."""
    vm = fcntl.ioctl(kvm, KVM_CREATE_VM, 0)
    if "mte" in features:
        fcntl.ioctl(vm, KVM_ENABLE_CAP, KVM_CAP.pack(KVM_CAP_ARM_MTE, 0, 0, 0, 0, 0))
    vcpu = fcntl.ioctl(vm, KVM_CREATE_VCPU, 0)
    init = bytearray(KVM_VCPU_INIT.size)
    fcntl.ioctl(vm, KVM_ARM_PREFERRED_TARGET, init)
    target, *_ = KVM_VCPU_INIT.unpack(init)
    bits = KVM_ARM_VCPU_PSCI_0_2 | sum(FEATURES[feature] for feature in features)
    fcntl.ioctl(vcpu, KVM_ARM_VCPU_INIT, KVM_VCPU_INIT.pack(target, bits, 0, 0, 0, 0, 0, 0))
    return KvmIo(vcpu)


def change(state: native.Native, name: str, value: int | bytes) -> None:
    native.LAYOUT.store(state, registers.find(name).id, value)


def mark(state: native.Native, features: list[str]) -> None:
    """Give the registers that a guest could change freely values of their own."""
    number = itertools.count(1)
    unit = 0x01010101 if "el1_32bit" in features else 0x0101010101010101
    for name in [*(f"X{n}" for n in range(31)), *PLAIN]:
        change(state, name, unit * next(number))
    for n in range(32):  # V is the low half of Z, and as wide as the least vector length
        value = next(number) | next(number) << 64
        change(state, f"V{n}", value)
        if "sve" in features:  # a put refuses what the vCPU has no register for
            change(state, f"Z{n}", value.to_bytes(16, "little").ljust(256, b"\0"))
    for n in range(16 if "sve" in features else 0):
        change(state, f"P{n}", bytes([next(number) % 256] * 2).ljust(32, b"\0"))
    change(state, "FPSR", 0x1F)
    change(state, "FPCR", 3 << 22)
    for name in ("PMCNTENSET_EL0", "PMINTENSET_EL1", "PMOVSSET_EL0"):
        change(state, name, 1 << 31)  # the cycle counter, which every PMU has
    # A timer that expires meanwhile would set ISTATUS.
    change(state, "CNTV_CVAL_EL0", (1 << 63) - 1)


def differences(
    before: native.Native,
    raw_before: dict[int, bytes],
    after: native.Native,
    raw_after: dict[int, bytes],
) -> list[Difference]:
    """What differs, registers that the tables do not know included."""
    return before.differences(after) + byte_differences(raw_before, raw_after)


def byte_differences(before: dict[int, bytes], after: dict[int, bytes]) -> list[Difference]:
    return [
        Difference(registers.name_of(id) or "unknown", id, before.get(id, b""), after.get(id, b""))
        for id in before | after
        if before.get(id) != after.get(id)
    ]


class Machine:
    """A virtual machine whose vCPU has the features."""

    def __init__(self, kvm: int, features: list[str]) -> None:
        self.io = new_vcpu(kvm, features)

    def open(self, state: native.Native | None = None) -> None:
        prepare(self.io, native.LAYOUT, state)
        self.vcpu = Vcpu(self.io, native.LAYOUT)

    def state(self) -> native.Native:
        state = native.Native()
        self.vcpu.get(state)
        return state


class Steps:
    """The steps, in their order; each gives the differences that it is about."""

    def __init__(self, kvm: int, features: list[str]) -> None:
        self.kvm = kvm
        self.features = features
        self.machine = Machine(kvm, features)
        self.before = native.Native()

    def mark(self) -> list[Difference]:
        machine = self.machine
        machine.open()
        state = machine.state()
        raw = dict(machine.vcpu.raw)
        mark(state, self.features)
        machine.vcpu.put(state, Level.FULL)
        found = differences(state, raw, machine.state(), machine.vcpu.raw)
        listed = set(machine.io.list())  # the state has members for other registers too
        return [d for d in found if d.id in listed or registers.by_id(d.id).within in listed]

    def put(self) -> list[Difference]:
        machine = self.machine
        self.before = machine.state()
        raw = dict(machine.vcpu.raw)
        machine.vcpu.put(self.before, Level.FULL)
        return differences(self.before, raw, machine.state(), machine.vcpu.raw)

    def fresh(self) -> list[Difference]:
        fresh = Machine(self.kvm, self.features)
        fresh.open(self.before)
        raw = self.machine.vcpu.raw
        fresh.vcpu.raw = dict(raw)
        fresh.vcpu.put(self.before, Level.FULL)
        return differences(self.before, raw, fresh.state(), fresh.vcpu.raw)

    def restore(self) -> list[Difference]:
        fresh = Machine(self.kvm, self.features)
        saved = save(self.machine.io)
        restore(fresh.io, saved)
        again = read_save(save(fresh.io))
        return byte_differences(dict(read_save(saved).registers), dict(again.registers))

    def midr(self) -> list[Difference]:
        state = self.before.copy()
        state.midr_el1 ^= 0xF
        self.machine.vcpu.put(state, Level.FULL)
        return []

    def pstate(self) -> list[Difference]:
        state = self.before.copy()
        state.pstate = PSTATE_WITHOUT_MODE
        self.machine.vcpu.put(state, Level.FULL)
        return []


def as_hex(value: int | bytes) -> str:
    number = int.from_bytes(value, "little") if isinstance(value, bytes) else value
    return f"{number:#x}"


def report(
    step: str, features: list[str], count: int, found: list[Difference], error: str | None
) -> None:
    line = {
        "step": step,
        "features": features,
        "registers": count,
        "differences": [
            {
                "name": difference.name,
                "id": f"{difference.id:#018x}",
                "before": as_hex(difference.before),
                "after": as_hex(difference.after),
            }
            for difference in found
        ],
        "error": error,
    }
    print(json.dumps(line), flush=True)


def main() -> int:
    features = [name for name in "".join(sys.argv[1:2]).split(",") if name]
    kvm = os.open("/dev/kvm", os.O_RDWR | os.O_CLOEXEC)
    try:
        steps = Steps(kvm, features)
    except OSError as error:
        report("create", features, 0, [], str(error))
        return 2
    report("create", features, 0, [], None)
    for step in (steps.mark, steps.put, steps.fresh, steps.restore, steps.midr, steps.pstate):
        found: list[Difference] = []
        text = None
        try:
            found = step()
        except OneRegError as error:
            text = str(error)
        report(step.__name__, features, steps.machine.vcpu.count, found, text)
        if text and step not in (steps.midr, steps.pstate):
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
