# SPDX-License-Identifier: MIT
"""A vCPU of this host's KVM: made, read and closed again.

It never runs.  Needs the standard library alone, so that it can be tried on any kernel.
"""

from __future__ import annotations

import ctypes
import errno
import fcntl
import os
import struct
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

_KVM_CREATE_VM = 0xAE01  # linux/kvm.h and asm/kvm.h
_KVM_CREATE_VCPU = 0xAE41
_KVM_ENABLE_CAP = 0x4068AEA3
_KVM_GET_ONE_REG = 0x4010AEAB
_KVM_GET_REG_LIST = 0xC008AEB0
_KVM_ARM_PREFERRED_TARGET = 0x8020AEAF
_KVM_ARM_VCPU_INIT = 0x4020AEAE
_KVM_ARM_VCPU_FINALIZE = 0x4004AEC2
_KVM_CAP_ARM_MTE = 205
_PSCI_0_2, _SVE = 2, 4
"""Bits of struct kvm_vcpu_init.features."""
_ENABLE_CAP = struct.Struct("=IIQQQQ64x")
_INIT = struct.Struct("=8I")
_MAX_IDS = 4096
_SIZE_SHIFT, _SIZE_MASK = 52, 0xF
_WIDEST = 8
"""The code of 256 bytes, the widest register."""


class RefusedError(Exception):
    """KVM refuses such a vCPU; ``errno`` is the number."""

    def __init__(self, number: int) -> None:
        self.errno = number
        super().__init__(os.strerror(number))


@dataclass(frozen=True, slots=True)
class HostVcpu:
    """A vCPU as this host's KVM makes it."""

    release: str
    """As ``uname -r`` says it."""
    init: tuple[int, ...]
    """Target and features[7] of struct kvm_vcpu_init."""
    values: dict[int, bytes | None]
    """By id, in the order of the list; None where KVM gives no value."""


def take_vcpu(device: str, bits: Iterable[int], *, mte: bool = False) -> HostVcpu:
    """The registers of a fresh vCPU that has the feature bits of struct kvm_vcpu_init.

    Raises OSError where KVM cannot be used, :class:`RefusedError` where it refuses the features.
    """
    wanted = {_PSCI_0_2, *bits}
    with (
        _opened(os.open(device, os.O_RDWR | os.O_CLOEXEC)) as kvm,
        _opened(fcntl.ioctl(kvm, _KVM_CREATE_VM, 0)) as vm,
    ):
        if mte:
            _enable_mte(vm)
        with _opened(fcntl.ioctl(vm, _KVM_CREATE_VCPU, 0)) as vcpu:
            init = _initialise(vm, vcpu, wanted)
            return HostVcpu(os.uname().release, init, dict(_registers(vcpu)))


def _enable_mte(vm: int) -> None:
    try:
        fcntl.ioctl(vm, _KVM_ENABLE_CAP, _ENABLE_CAP.pack(_KVM_CAP_ARM_MTE, 0, 0, 0, 0, 0))
    except OSError as error:
        raise RefusedError(error.errno or 0) from None


@contextmanager
def _opened(descriptor: int) -> Iterator[int]:
    try:
        yield descriptor
    finally:
        os.close(descriptor)


def _initialise(vm: int, vcpu: int, bits: set[int]) -> tuple[int, ...]:
    buffer = bytearray(_INIT.size)
    fcntl.ioctl(vm, _KVM_ARM_PREFERRED_TARGET, buffer)
    words = list(_INIT.unpack(buffer))
    for bit in bits:
        words[1 + bit // 32] |= 1 << bit % 32
    try:
        fcntl.ioctl(vcpu, _KVM_ARM_VCPU_INIT, _INIT.pack(*words))
        if _SVE in bits:
            fcntl.ioctl(vcpu, _KVM_ARM_VCPU_FINALIZE, struct.pack("=i", _SVE))
    except OSError as error:
        raise RefusedError(error.errno or 0) from None
    return tuple(words)


def _registers(vcpu: int) -> Iterator[tuple[int, bytes | None]]:
    buffer = bytearray(8 * (1 + _MAX_IDS))
    struct.pack_into("=Q", buffer, 0, _MAX_IDS)
    fcntl.ioctl(vcpu, _KVM_GET_REG_LIST, buffer)
    (count,) = struct.unpack_from("=Q", buffer)
    for id in struct.unpack_from(f"={count}Q", buffer, 8):
        yield id, _value(vcpu, id)


def _value(vcpu: int, id: int) -> bytes | None:
    code = id >> _SIZE_SHIFT & _SIZE_MASK
    if code > _WIDEST:
        return None
    value = (ctypes.c_uint8 * (1 << code))()
    try:
        fcntl.ioctl(vcpu, _KVM_GET_ONE_REG, struct.pack("=QQ", id, ctypes.addressof(value)))
    except OSError as error:
        if error.errno in (errno.EBADF, errno.EFAULT):
            raise
        return None
    return bytes(value)
