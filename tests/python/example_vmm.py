# SPDX-License-Identifier: MIT
"""Move a vCPU from one virtual machine to another: every register that this kernel's KVM has."""

import fcntl
import os
import struct

from onereg_kvm import KvmIo, Level, OneRegError, Vcpu, aarch32, native, prepare, restore, save

KVM_CREATE_VM = 0xAE01  # linux/kvm.h and asm/kvm.h
KVM_CREATE_VCPU = 0xAE41
KVM_ARM_PREFERRED_TARGET = 0x8020AEAF
KVM_ARM_VCPU_INIT = 0x4020AEAE
KVM_ARM_VCPU_PSCI_0_2 = 2


def new_vcpu(kvm: int) -> KvmIo:
    """A vCPU, the only one of a new virtual machine."""
    vm = fcntl.ioctl(kvm, KVM_CREATE_VM, 0)
    vcpu = fcntl.ioctl(vm, KVM_CREATE_VCPU, 0)
    init = bytearray(32)  # struct kvm_vcpu_init: target, features[7]
    fcntl.ioctl(vm, KVM_ARM_PREFERRED_TARGET, init)
    target, *features = struct.unpack("=8I", init)
    features[0] |= 1 << KVM_ARM_VCPU_PSCI_0_2
    fcntl.ioctl(vcpu, KVM_ARM_VCPU_INIT, struct.pack("=8I", target, *features))
    return KvmIo(vcpu, (target, *features))


def main() -> None:
    kvm = os.open("/dev/kvm", os.O_RDWR | os.O_CLOEXEC)
    # Registers by name, in a state that has an attribute for each.
    first = new_vcpu(kvm)
    prepare(first)
    vcpu = Vcpu(first, native.LAYOUT)
    state = native.Native()
    vcpu.get(state)
    state.pc = 0x8000_0000
    aarch32.View(state, native.LAYOUT).write("SPSR_svc", 0x1D3)
    vcpu.put(state, Level.FULL)

    # A whole vCPU, registers that no table knows yet included, without a state.
    second = new_vcpu(kvm)
    restore(second, save(first))
    moved = native.Native()
    Vcpu(second, native.LAYOUT).get(moved)
    for difference in state.differences(moved):
        print(difference)  # CNTVCT_EL0 and CNTPCT_EL0: time goes on

    # What KVM refuses has a name.
    state.pstate = 0xBAD
    try:
        vcpu.put(state, Level.RUNTIME)
    except OneRegError as error:
        print(error)


if __name__ == "__main__":
    main()
