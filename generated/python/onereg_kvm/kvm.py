# SPDX-License-Identifier: 0BSD
# Edited in templates/python/kvm.py; `onereg generate` copies it.
"""The ONE_REG ioctls on a vCPU file descriptor, as ``sync`` wants them.

Names and layouts are those of include/uapi/linux/kvm.h, include/uapi/asm-generic/ioctl.h
and arch/arm64/include/uapi/asm/kvm.h.
"""

from __future__ import annotations

import errno
import fcntl
import os
import struct
from array import array
from collections.abc import Iterable, Sequence

from .identification import MASK_COUNT
from .record import Origin
from .rows import register_size

__all__ = [
    "KVM_ARM_GET_REG_WRITABLE_MASKS",
    "KVM_ARM_VCPU_FINALIZE",
    "KVM_GET_ONE_REG",
    "KVM_GET_REG_LIST",
    "KVM_SET_ONE_REG",
    "KvmIo",
    "kvm_one_reg",
    "kvm_reg_list",
    "writable_masks",
]

_IOC_WRITE = 1
_IOC_READ = 2
_IOC_TYPESHIFT = 8
_IOC_SIZESHIFT = 16
_IOC_DIRSHIFT = 30

_KVMIO = 0xAE

_KVM_ONE_REG = struct.Struct("=QQ")
"""struct kvm_one_reg { __u64 id; __u64 addr; }"""
_KVM_REG_LIST = struct.Struct("=Q")
"""struct kvm_reg_list { __u64 n; __u64 reg[0]; }"""
_INT = struct.Struct("=i")
_REG_MASK_RANGE = struct.Struct("=QI52x")
"""struct reg_mask_range { __u64 addr; __u32 range; __u32 reserved[13]; }"""


def _ioc(direction: int, number: int, argument: struct.Struct) -> int:
    """_IOC() of asm-generic/ioctl.h for KVM's ioctls."""
    return (
        direction << _IOC_DIRSHIFT
        | argument.size << _IOC_SIZESHIFT
        | _KVMIO << _IOC_TYPESHIFT
        | number
    )


def _iow(number: int, argument: struct.Struct) -> int:
    return _ioc(_IOC_WRITE, number, argument)


def _iowr(number: int, argument: struct.Struct) -> int:
    return _ioc(_IOC_READ | _IOC_WRITE, number, argument)


KVM_GET_ONE_REG = _iow(0xAB, _KVM_ONE_REG)
KVM_SET_ONE_REG = _iow(0xAC, _KVM_ONE_REG)
KVM_GET_REG_LIST = _iowr(0xB0, _KVM_REG_LIST)
KVM_ARM_GET_REG_WRITABLE_MASKS = _ioc(_IOC_READ, 0xB6, _REG_MASK_RANGE)
KVM_ARM_VCPU_FINALIZE = _iow(0xC2, _INT)

_LIST_CAPACITY = 512
"""The ids that the first try has room for: more than any kernel lists today."""


def kvm_one_reg(id: int, buffer: array[int]) -> bytes:
    """struct kvm_one_reg of a register whose value is or will be in ``buffer``.

    ``buffer`` must live, and not change its size, until the ioctl has returned.
    """
    address, _ = buffer.buffer_info()
    return _KVM_ONE_REG.pack(id, address)


def kvm_reg_list(capacity: int) -> array[int]:
    """struct kvm_reg_list with room for ``capacity`` ids: ``n`` in front, then the ids."""
    return array("Q", [capacity]) + array("Q", bytes(8 * capacity))


def writable_masks(vm_fd: int) -> Sequence[int]:
    """KVM_ARM_GET_REG_WRITABLE_MASKS of a VM: the bits of ID registers that it lets be written.

    The words are in the order of ARM64_FEATURE_ID_RANGE_IDX (arch/arm64/include/uapi/asm/kvm.h).
    OSError: ENOTTY or EINVAL from a kernel before Linux 6.7, which does not tell.
    """
    words = array("Q", bytes(8 * MASK_COUNT))
    address, _ = words.buffer_info()
    fcntl.ioctl(vm_fd, KVM_ARM_GET_REG_WRITABLE_MASKS, _REG_MASK_RANGE.pack(address, 0))
    return words.tolist()


class KvmIo:
    """``sync.Io`` of a real vCPU: ``fd`` is what KVM_CREATE_VCPU returned.

    The vCPU has been through KVM_ARM_VCPU_INIT (KVM answers ENOEXEC before).  The file
    descriptor remains the caller's.  ``init``, the target and features[7] that
    KVM_ARM_VCPU_INIT was given, goes with a save, as the kernel's release does.
    """

    def __init__(self, fd: int, init: Iterable[int] | None = None) -> None:
        self.fd = fd
        self.origin = Origin(os.uname().release, None if init is None else tuple(init))

    def get(self, id: int) -> bytes:
        """KVM_GET_ONE_REG."""
        buffer = array("B", bytes(register_size(id)))
        fcntl.ioctl(self.fd, KVM_GET_ONE_REG, kvm_one_reg(id, buffer))
        return buffer.tobytes()

    def set(self, id: int, value: bytes) -> None:
        """KVM_SET_ONE_REG; ValueError unless ``value`` has the width that the id tells."""
        if len(value) != register_size(id):
            raise ValueError(f"{id:#018x} takes {register_size(id)} bytes, not {len(value)}")
        buffer = array("B", value)
        fcntl.ioctl(self.fd, KVM_SET_ONE_REG, kvm_one_reg(id, buffer))

    def list(self) -> Sequence[int]:
        """KVM_GET_REG_LIST; repeated while the list does not fit (E2BIG, with the count in n)."""
        capacity = _LIST_CAPACITY
        while True:
            reg_list = kvm_reg_list(capacity)
            try:
                fcntl.ioctl(self.fd, KVM_GET_REG_LIST, reg_list, True)
            except OSError as error:
                if error.errno != errno.E2BIG or reg_list[0] <= capacity:
                    raise
                capacity = reg_list[0]
            else:
                return reg_list[1 : 1 + reg_list[0]].tolist()

    def finalize(self, feature: int) -> None:
        """KVM_ARM_VCPU_FINALIZE of a feature, as ``sync.KVM_ARM_VCPU_SVE``."""
        fcntl.ioctl(self.fd, KVM_ARM_VCPU_FINALIZE, _INT.pack(feature))
