# SPDX-License-Identifier: MIT
"""What an error says, and what a difference says."""

from __future__ import annotations

import errno
import pickle
from collections.abc import Callable

import pytest
from fake_kvm import FakeKvm
from onereg_kvm import Level, OneRegError, Vcpu, arm64, native, registers, save
from states import IDS, change, fake, opened, taken


def test_refused_register_is_named() -> None:
    kvm = fake(el1_32bit=True)
    state = taken(kvm)
    change(state, "SPSR_fiq", 0x1D3)
    vcpu, _ = opened(kvm)
    kvm.fail[("set", arm64.SPSR_fiq)] = errno.EINVAL
    with pytest.raises(OneRegError) as caught:
        vcpu.put(state, Level.RUNTIME)
    error = caught.value
    total = len(kvm.values)
    done = [id for id in IDS if id in kvm.values].index(arm64.SPSR_fiq)
    assert str(error) == (
        "put SPSR_fiq (0x6030000000100050) = 0x1d3: Invalid argument (EINVAL); "
        f"{done} of {total} registers done"
    )
    assert isinstance(error, OSError)
    assert (error.operation, error.name, error.id) == ("put", "SPSR_fiq", arm64.SPSR_fiq)
    assert (error.value, error.errno, error.done, error.total) == (0x1D3, 22, done, total)
    assert isinstance(error.__cause__, OSError)
    copied = pickle.loads(pickle.dumps(error))
    assert (type(copied), str(copied)) == (OneRegError, str(error))


@pytest.mark.parametrize(
    ("operation", "run"),
    [("get", lambda kvm: Vcpu(kvm, native.LAYOUT).get(native.Native())), ("save", save)],
)
def test_failed_read_is_named(operation: str, run: Callable[[FakeKvm], object]) -> None:
    kvm = fake()
    kvm.fail[("get", arm64.PAR_EL1)] = errno.EFAULT
    with pytest.raises(OneRegError) as caught:
        run(kvm)
    text = str(caught.value)
    assert text.startswith(f"{operation} PAR_EL1 (0x603000000013c3a0): Bad address (EFAULT); ")
    assert text.endswith(f" of {len(kvm.values)} registers done")


def test_wide_values_are_printed_highest_byte_first() -> None:
    kvm = fake(sve=True)
    state = taken(kvm)
    change(state, "Z2", bytes([0x11, 0x22, 0x33]) + bytes(253))
    change(state, "FFR", bytes(31) + b"\x80")
    vcpu, _ = opened(kvm)
    for name, text in (("Z2", "= 0x332211:"), ("FFR", "= 0x80" + "00" * 31 + ":")):
        kvm.fail[("set", registers.find(name).id)] = errno.EINVAL
        with pytest.raises(OneRegError, match=text):
            vcpu.put(state, Level.RUNTIME)


def test_an_errno_without_a_name_is_printed_as_a_number() -> None:
    kvm = fake()
    kvm.fail[("get", arm64.PSTATE)] = 524  # ENOTSUPP, which KVM's own code has leaked before
    with pytest.raises(OneRegError, match=r"get PSTATE .*: errno 524;"):
        Vcpu(kvm, native.LAYOUT).get(native.Native())


def test_differences_have_names_and_values() -> None:
    before, after = native.Native(), native.Native()
    change(after, "TCR_EL1", 0x10)
    change(after, "P0", b"\1" + bytes(31))
    assert [str(difference) for difference in before.differences(after)] == [
        "TCR_EL1: 0x0 -> 0x10",
        "P0: 0x0 -> 0x1",
    ]
    assert before != after
    assert before == native.Native()


def test_a_copy_is_of_its_own() -> None:
    state = native.Native()
    copied = state.copy()
    for register in registers.ARM64:
        change(copied, register.name, 1 if register.size <= 16 else b"\1" * register.size)
    assert state == native.Native()
    assert len(state.differences(copied)) == len(registers.ARM64)
