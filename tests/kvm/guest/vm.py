# SPDX-License-Identifier: MIT
"""vm.c in Python: one VM, one memory slot, one vCPU, run from one MMIO write to the next.

The names and the reasons are those of vm.h and vm.c.
"""

from __future__ import annotations

import ctypes
import fcntl
import mmap
import os
import struct
from collections.abc import Collection
from pathlib import Path
from typing import NamedTuple

from onereg_kvm import KvmIo, arm64

MEMORY = 0x40000000
MEMORY_SIZE = 0x00200000
MMIO = 0x0A000000

FEATURES = {
    "el1_32bit": 1 << 1,
    "pmu_v3": 1 << 3,
    "sve": 1 << 4,
    "ptrauth": 1 << 5 | 1 << 6,
    "el2": 1 << 7,
    "el2_e2h0": 1 << 8,
}
"""KVM_ARM_VCPU_INIT's bits, by the names of spec/kvm/arm64/features.yaml."""

# include/uapi/linux/kvm.h
_KVM_CREATE_VM = 0xAE01
_KVM_GET_VCPU_MMAP_SIZE = 0xAE04
_KVM_CREATE_VCPU = 0xAE41
_KVM_SET_USER_MEMORY_REGION = 0x4020AE46
_KVM_RUN = 0xAE80
_KVM_ENABLE_CAP = 0x4068AEA3
_KVM_ARM_VCPU_INIT = 0x4020AEAE
_KVM_ARM_PREFERRED_TARGET = 0x8020AEAF
_KVM_CREATE_DEVICE = 0xC00CAEE0
_KVM_SET_DEVICE_ATTR = 0x4018AEE1
_KVM_CAP_ARM_MTE = 205
_KVM_EXIT_MMIO = 6
_KVM_DEV_TYPE_ARM_VGIC_V3 = 7

_MEMORY_REGION = struct.Struct("=IIQQQ")  # slot, flags, guest_phys_addr, memory_size, address
_ENABLE_CAP = struct.Struct("=II96x")  # cap, flags; args[4], pad[64]
_VCPU_INIT = struct.Struct("=8I")  # target, features[7]
_CREATE_DEVICE = struct.Struct("=III")  # type, fd, flags
_DEVICE_ATTR = struct.Struct("=IIQQ")  # flags, group, attr, address
_RUN = struct.Struct("=xB6xI20xQ8sIB")
"""struct kvm_run: immediate_exit, exit_reason; mmio: phys_addr, data, len, is_write"""

# arch/arm64/include/uapi/asm/kvm.h
_PSCI_0_2 = 1 << 2
_PMU_V3_CTRL, _PMU_V3_IRQ, _PMU_V3_INIT = 0, 0, 1
_VGIC_GRP_ADDR, _VGIC_ADDR_TYPE_DIST, _VGIC_ADDR_TYPE_REDIST = 0, 2, 3
_VGIC_GRP_CTRL, _VGIC_CTRL_INIT = 4, 0

_VGIC_DIST = 0x08000000
_VGIC_REDIST = 0x080A0000
_PMU_PPI = 23


class Write(NamedTuple):
    """One write of the guest outside of its memory."""

    address: int
    value: int


class Vm:
    """A VM with its vCPU, which is not finalized yet; OSError where KVM refuses the features."""

    def __init__(self, features: Collection[str]) -> None:
        """``features``: of FEATURES, "mte", and "pair" for a second vCPU, which is never run."""
        self._kvm = os.open("/dev/kvm", os.O_RDWR | os.O_CLOEXEC)
        self.fd = fcntl.ioctl(self._kvm, _KVM_CREATE_VM, 0)
        self._fds = [self.fd, self._kvm]
        self.memory = mmap.mmap(-1, MEMORY_SIZE, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
        region = _MEMORY_REGION.pack(0, 0, MEMORY, MEMORY_SIZE, _address(self.memory))
        fcntl.ioctl(self.fd, _KVM_SET_USER_MEMORY_REGION, region)
        try:
            vcpus = self._add_vcpus(features)
        except OSError:
            self._close_all()
            raise
        self._vcpu = vcpus[0]
        self._run = mmap.mmap(self._vcpu, fcntl.ioctl(self._kvm, _KVM_GET_VCPU_MMAP_SIZE, 0))
        self._fds.insert(0, self._add_gic())
        for vcpu in vcpus if "pmu_v3" in features else ():
            _set_attr(vcpu, _PMU_V3_CTRL, _PMU_V3_IRQ, struct.pack("=Q", _PMU_PPI))
            _set_attr(vcpu, _PMU_V3_CTRL, _PMU_V3_INIT)
        self.ios = [KvmIo(vcpu) for vcpu in vcpus]
        self.io = self.ios[0]

    def load(self, image: Path, pstate: int) -> None:
        """Copy a flat program to the start of the memory and point PC and PSTATE at it."""
        program = image.read_bytes()
        self.memory[: len(program)] = program
        self.io.set(arm64.PSTATE, struct.pack("=Q", pstate))
        self.io.set(arm64.PC, struct.pack("=Q", MEMORY))

    def run(self) -> Write:
        """Run to the next MMIO write, and complete it: the registers are those after it."""
        self._enter(False)
        _, reason, address, data, length, is_write = _RUN.unpack_from(self._run)
        if reason != _KVM_EXIT_MMIO or not is_write:
            raise RuntimeError(f"exit reason {reason}, no MMIO write")
        self._enter(True)
        return Write(address, int.from_bytes(data[:length], "little"))

    def close(self) -> None:
        """End the VM."""
        self._run.close()
        self._close_all()

    def _close_all(self) -> None:
        for fd in self._fds:
            os.close(fd)

    def _add_vcpus(self, features: Collection[str]) -> list[int]:
        if "mte" in features:
            fcntl.ioctl(self.fd, _KVM_ENABLE_CAP, _ENABLE_CAP.pack(_KVM_CAP_ARM_MTE, 0))
        init = bytearray(_VCPU_INIT.size)
        fcntl.ioctl(self.fd, _KVM_ARM_PREFERRED_TARGET, init)
        target, *_ = _VCPU_INIT.unpack(init)
        bits = _PSCI_0_2 | sum(FEATURES[name] for name in {*features} - {"mte", "pair"})
        vcpus = []
        for number in range(2 if "pair" in features else 1):
            vcpus.append(fcntl.ioctl(self.fd, _KVM_CREATE_VCPU, number))
            self._fds.insert(0, vcpus[-1])
        for vcpu in vcpus:
            fcntl.ioctl(vcpu, _KVM_ARM_VCPU_INIT, _VCPU_INIT.pack(target, bits, *[0] * 6))
        return vcpus

    def _enter(self, immediate_exit: bool) -> None:
        """KVM_RUN; EINTR is what immediate_exit asks for, and else a signal's."""
        self._run[1] = immediate_exit
        while True:
            try:
                fcntl.ioctl(self._vcpu, _KVM_RUN, 0)
                return
            except InterruptedError:
                if immediate_exit:
                    return

    def _add_gic(self) -> int:
        device = bytearray(_CREATE_DEVICE.pack(_KVM_DEV_TYPE_ARM_VGIC_V3, 0, 0))
        fcntl.ioctl(self.fd, _KVM_CREATE_DEVICE, device)
        _, gic, _ = _CREATE_DEVICE.unpack(device)
        fd = int(gic)
        for kind, place in (
            (_VGIC_ADDR_TYPE_DIST, _VGIC_DIST),
            (_VGIC_ADDR_TYPE_REDIST, _VGIC_REDIST),
        ):
            _set_attr(fd, _VGIC_GRP_ADDR, kind, struct.pack("=Q", place))
        _set_attr(fd, _VGIC_GRP_CTRL, _VGIC_CTRL_INIT)
        return fd


def _set_attr(device: int, group: int, attr: int, value: bytes = b"") -> None:
    buffer = ctypes.create_string_buffer(value, max(1, len(value)))
    address = ctypes.addressof(buffer) if value else 0
    fcntl.ioctl(device, _KVM_SET_DEVICE_ATTR, _DEVICE_ATTR.pack(0, group, attr, address))


def _address(memory: mmap.mmap) -> int:
    return ctypes.addressof(ctypes.c_char.from_buffer(memory))
