# SPDX-License-Identifier: MIT
"""vCPUs and states that several tests need."""

from __future__ import annotations

import random
import zlib
from pathlib import Path

import fake_kvm
import onereg_kvm
import oracle
from fake_kvm import FakeKvm
from onereg_kvm import Options, Vcpu, arm64, native, prepare, register_size, registers

GENERATED = Path(onereg_kvm.__file__).parent.parent
IDS = [register.id for register in registers.ARM64]
UNKNOWN = fake_kvm.sysreg(3, 3, 15, 15, 7)
UNKNOWN_WIDE = fake_kvm.U256 | 0x0018 << 16

AARCH32_MODES = [mode for mode in oracle.MODES if mode != "mon"]


def fake(**options: object) -> FakeKvm:
    """A vCPU with every register that the specification knows."""
    return FakeKvm(IDS, **options)  # type: ignore[arg-type]


def fill(kvm: FakeKvm, seed: int) -> None:
    """Give every register a value that its kernel might have."""
    rng = random.Random(seed)
    for id in sorted(kvm.values):
        if id not in (fake_kvm.PSTATE, fake_kvm.VLS, fake_kvm.PMSWINC, *fake_kvm.SET_OF):
            size = register_size(id)
            used = size // 8 if id in fake_kvm.SVE_IDS else size  # vectors of 256 bits of 2048
            kvm.values[id] = rng.randbytes(used) + bytes(size - used)
    if arm64.CLIDR_EL1 in kvm.values:
        kvm[arm64.CLIDR_EL1] = 0x9200003  # caches to clean, which any host takes
    if kvm[fake_kvm.PSTATE] & 0x10:
        for id in [*fake_kvm.X, fake_kvm.PC]:
            kvm[id] &= 0xFFFFFFFF


def options_for(kvm: FakeKvm) -> Options:
    """A scratch vCPU like another, of a kernel that holds whatever it takes."""
    scratch = FakeKvm(kvm.values, sve=kvm.sve, el1_32bit=kvm.el1_32bit, pmu=kvm.pmu)
    return Options(scratch=scratch, kernel="6.4")


def opened(kvm: FakeKvm, **options: bool) -> tuple[Vcpu[native.Native], native.Native]:
    """The vCPU as a VMM has it, and a state."""
    state = native.Native()
    prepare(kvm, native.LAYOUT, state)
    return Vcpu(kvm, native.LAYOUT, **options), state


def taken(kvm: FakeKvm) -> native.Native:
    """The state of a vCPU, KVM's calls of which are not counted."""
    vcpu, state = opened(kvm)
    vcpu.get(state)
    kvm.log.clear()
    return state


def sets(kvm: FakeKvm) -> list[int]:
    """The ids that were written."""
    return [id for operation, id in kvm.log if operation == "set"]


def value(state: native.Native, name: str) -> int | bytes:
    return native.LAYOUT.load(state, registers.find(name).id)


def change(state: native.Native, name: str, new: int | bytes) -> None:
    native.LAYOUT.store(state, registers.find(name).id, new)


def one(id: int, number: int = 0) -> bytes:
    return id.to_bytes(8, "little") + number.to_bytes(register_size(id), "little")


def resealed(save: bytes, records: bytes, count: int) -> bytes:
    """A save with other records, and the length, number and checksum that are right for them."""
    length = (136 + len(records)).to_bytes(8, "little")
    head = save[:16] + length + count.to_bytes(4, "little")
    checksum = zlib.crc32(head + bytes(4) + save[32:136] + records)
    return head + checksum.to_bytes(4, "little") + save[32:136] + records


def in_mode(mode: str) -> native.Native:
    """A state in an AArch32 mode in which every other register has a value of its own."""
    rng = random.Random(oracle.MODES[mode])
    state = native.Native()
    for register in registers.ARM64:
        if register.size <= 16:
            change(state, register.name, rng.getrandbits(8 * register.size))
    change(state, "PSTATE", 0x1C0 | oracle.MODES[mode])
    return state


def low(state: native.Native, register: str) -> int:
    whole = value(state, register)
    assert isinstance(whole, int)
    return whole & 0xFFFFFFFF


def patterns(bits: int) -> list[int]:
    """A marker, and a one that walks through all bits."""
    return [0xA5_C3_69_0F * (1 + (1 << 32) + (1 << 64) + (1 << 96)) & (1 << bits) - 1] + [
        1 << bit for bit in range(bits)
    ]
