# SPDX-License-Identifier: MIT
"""The ioctl wrapper, on a kernel of which only ioctl() is faked."""

from __future__ import annotations

import ctypes
import errno
import fcntl
import os
import sys
from collections.abc import Callable

import fake_kvm
import pytest
from fake_kvm import FakeKvm
from onereg_kvm import (
    KvmIo,
    Level,
    OneRegError,
    Origin,
    Vcpu,
    arm64,
    kvm,
    native,
    prepare,
    read_save,
    register_size,
    restore,
    save,
)
from states import UNKNOWN, change, fake, fill


def test_ioctl_numbers() -> None:
    """As the compiler has them from linux/kvm.h."""
    assert kvm.KVM_GET_ONE_REG == 0x4010AEAB
    assert kvm.KVM_SET_ONE_REG == 0x4010AEAC
    assert kvm.KVM_GET_REG_LIST == 0xC008AEB0
    assert kvm.KVM_ARM_VCPU_FINALIZE == 0x4004AEC2


@pytest.fixture
def kernel(monkeypatch: pytest.MonkeyPatch) -> FakeKvm:
    """The system call ioctl() of a kernel in which file descriptor 7 is a vCPU."""
    vcpu_ = fake(sve=True)
    calls: dict[int, Callable[[object], None]] = {}

    def one_reg(argument: object) -> tuple[int, int]:
        assert isinstance(argument, bytes)
        assert len(argument) == 16
        return int.from_bytes(argument[:8], sys.byteorder), int.from_bytes(
            argument[8:], sys.byteorder
        )

    def get_one_reg(argument: object) -> None:
        id, address = one_reg(argument)
        data = vcpu_.get(id)
        ctypes.memmove(address, data, len(data))

    def set_one_reg(argument: object) -> None:
        id, address = one_reg(argument)
        vcpu_.set(id, ctypes.string_at(address, register_size(id)))

    def get_reg_list(argument: object) -> None:
        listed = list(vcpu_.list())
        room, argument[0] = argument[0], len(listed)  # type: ignore[index]
        if room < len(listed):
            raise fake_kvm.error(errno.E2BIG)
        for at, id in enumerate(listed):
            argument[1 + at] = id  # type: ignore[index]

    def finalize(argument: object) -> None:
        assert isinstance(argument, bytes)
        vcpu_.finalize(int.from_bytes(argument, sys.byteorder))

    calls[kvm.KVM_GET_ONE_REG] = get_one_reg
    calls[kvm.KVM_SET_ONE_REG] = set_one_reg
    calls[kvm.KVM_GET_REG_LIST] = get_reg_list
    calls[kvm.KVM_ARM_VCPU_FINALIZE] = finalize

    def ioctl(fd: int, request: int, argument: object, mutate: bool = True) -> int:
        if fd != 7:
            raise fake_kvm.error(errno.EBADF)
        calls[request](argument)
        return 0

    monkeypatch.setattr(fcntl, "ioctl", ioctl)
    return vcpu_


@pytest.mark.parametrize("capacity", [1, 512])
def test_real_io_moves_a_whole_vcpu(
    kernel: FakeKvm, monkeypatch: pytest.MonkeyPatch, capacity: int
) -> None:
    monkeypatch.setattr(kvm, "_LIST_CAPACITY", capacity)
    io = KvmIo(7)
    prepare(io)
    fill(kernel, seed=16)
    data = save(io)
    assert read_save(data).origin == Origin(os.uname().release)
    kernel.origin = io.origin
    assert data == save(kernel)
    restore(io, data)
    assert list(io.list()) == list(kernel.list())
    vcpu = Vcpu(io, native.LAYOUT)
    state = native.Native()
    vcpu.get(state)
    change(state, "X1", 0x1234)
    vcpu.put(state, Level.FULL)
    assert kernel[arm64.X1] == 0x1234


def test_real_io_passes_kvms_errors_on(kernel: FakeKvm) -> None:
    io = KvmIo(7)
    with pytest.raises(OSError, match="Operation not permitted"):
        io.list()
    with pytest.raises(OSError, match="No such file"):
        io.get(UNKNOWN)
    with pytest.raises(OneRegError, match=r"open KVM_GET_REG_LIST: Bad file descriptor"):
        Vcpu(KvmIo(8), native.LAYOUT)
    with pytest.raises(ValueError, match="takes 8 bytes, not 4"):
        io.set(arm64.X0, bytes(4))


def test_real_io_does_not_retry_for_ever(kernel: FakeKvm, monkeypatch: pytest.MonkeyPatch) -> None:
    """E2BIG with a count for which there was room is no reason to try again."""

    def ioctl(*_: object) -> int:
        raise fake_kvm.error(errno.E2BIG)

    monkeypatch.setattr(fcntl, "ioctl", ioctl)
    with pytest.raises(OSError, match="Argument list too long"):
        KvmIo(7).list()
