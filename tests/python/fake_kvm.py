# SPDX-License-Identifier: MIT
"""A vCPU that answers KVM_GET_ONE_REG and the like as an arm64 kernel does, without a kernel.

Stands in for ``onereg_kvm.KvmIo``.  What it knows of KVM is written down here a second time, from
the kernel's sources, and not taken from the generated tables: the ids are computed from
``struct kvm_regs`` and from encodings.  The kernels differ in the PMU's set and clear registers,
see ``Pmu``; in all else this is 6.12.
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterable, Sequence
from enum import Enum
from typing import Literal

from onereg_kvm import Origin

U32, U64, U128, U256, U512, U2048 = (0x6000000000000000 | size << 52 for size in (2, 3, 4, 5, 6, 8))
CORE, SYSREG, FW, SVE, FW_BMAP = (group << 16 for group in (0x10, 0x13, 0x14, 0x15, 0x16))


def sysreg(op0: int, op1: int, crn: int, crm: int, op2: int) -> int:
    """ARM64_SYS_REG() of asm/kvm.h."""
    return U64 | SYSREG | op0 << 14 | op1 << 11 | crn << 7 | crm << 3 | op2


def core(size: int, offset: int) -> int:
    """The id of the member of struct kvm_regs at a byte offset."""
    return size | CORE | offset // 4


X = [core(U64, 8 * n) for n in range(31)]
SP, PC, PSTATE = core(U64, 248), core(U64, 256), core(U64, 264)
SP_EL1, ELR_EL1 = core(U64, 272), core(U64, 280)
SPSR = [core(U64, 288 + 8 * n) for n in range(5)]
V = [core(U128, 336 + 16 * n) for n in range(32)]
FPSR, FPCR = core(U32, 848), core(U32, 852)

Z = [U2048 | SVE | n << 5 for n in range(32)]
P = [U256 | SVE | 0x400 | n << 5 for n in range(16)]
FFR = U256 | SVE | 0x600
VLS = U512 | SVE | 0xFFFF

MIDR, REVIDR, AIDR = sysreg(3, 0, 0, 0, 0), sysreg(3, 0, 0, 0, 6), sysreg(3, 1, 0, 0, 7)
ID_REGISTERS = [sysreg(3, 0, 0, crm, op2) for crm in range(1, 8) for op2 in range(8)]
BITMAPS = [U64 | FW_BMAP | n for n in range(4)]

PMCNTENSET, PMCNTENCLR = sysreg(3, 3, 9, 12, 1), sysreg(3, 3, 9, 12, 2)
PMINTENSET, PMINTENCLR = sysreg(3, 0, 9, 14, 1), sysreg(3, 0, 9, 14, 2)
PMOVSSET, PMOVSCLR = sysreg(3, 3, 9, 14, 3), sysreg(3, 3, 9, 12, 3)
PMSWINC = sysreg(3, 3, 9, 12, 4)
CLEAR_OF = {PMCNTENSET: PMCNTENCLR, PMINTENSET: PMINTENCLR, PMOVSSET: PMOVSCLR}
SET_OF = {clear: of for of, clear in CLEAR_OF.items()}

TIMER_CNT = sysreg(3, 3, 14, 3, 2)
"""CNTVCT_EL0, under the encoding of CNTV_CVAL_EL0."""

KVM_ARM_VCPU_SVE = 4

AARCH32_PRIVILEGED = {0x11, 0x12, 0x13, 0x17, 0x1B, 0x1F}
AARCH32_USER = 0x10
AARCH64 = {0x0, 0x4, 0x5}


class Pmu(Enum):
    """What a write to a set or clear register of the PMU does (sys_regs.c, set_pmreg)."""

    STORE = "6.1"
    CLEAR_OR = "6.12"
    ASSIGN = "6.15"


class FakeKvm:
    """A vCPU after KVM_ARM_VCPU_INIT that lists ``ids``.

    ``sve``: it has SVE, with the vector lengths ``host_vls`` (a bit per quadword count), and is
    not finalized.  ``el1_32bit``: its EL1 is in AArch32 state.  ``fail``: (operation, id) -> the
    errno that the next such call gets; the operation is get or set.  ``log``: every get and set
    that was made, as (operation, id).  ``tick``: what TIMER_CNT gains at each look.  ``gates``:
    ID register -> the registers that are there only while it is not 0.
    """

    def __init__(
        self,
        ids: Iterable[int],
        sve: bool = False,
        el1_32bit: bool = False,
        pmu: Pmu = Pmu.CLEAR_OR,
        host_vls: int = 0b1111,
    ) -> None:
        self.sve = sve
        self.el1_32bit = el1_32bit
        self.pmu = pmu
        self.host_vls = host_vls
        self.finalized = not sve
        self.initialized = True
        self.has_run = False
        self.tick = 0
        self.fail: dict[tuple[str, int], int] = {}
        self.log: list[tuple[str, int]] = []
        self.lists = 0
        self.gates: dict[int, set[int]] = {}
        self.origin = Origin()
        self.values = {id: bytes(self.size(id)) for id in ids if id not in (SVE_IDS | set(V))}
        self.values |= {id: bytes(self.size(id)) for id in (SVE_IDS if sve else V)}
        if sve:
            self.values[VLS] = host_vls.to_bytes(64, "little")
        self.values[PSTATE] = self.number(0x1D3 if el1_32bit else 0x3C5)

    @staticmethod
    def size(id: int) -> int:
        return 1 << (id >> 52 & 0xF)

    @staticmethod
    def number(value: int, size: int = 8) -> bytes:
        return value.to_bytes(size, sys.byteorder)

    def __getitem__(self, id: int) -> int:
        """What KVM has now, past all rules."""
        return int.from_bytes(self.values[SET_OF.get(id, id)], byte_order(id))

    def __setitem__(self, id: int, value: int) -> None:
        self.values[SET_OF.get(id, id)] = value.to_bytes(self.size(id), byte_order(id))

    # The four calls of sync.Io

    def get(self, id: int) -> bytes:
        self._enter("get", id)
        if id == PMSWINC:
            return bytes(8)
        if id == TIMER_CNT:
            self[id] += self.tick
        return self.values[SET_OF.get(id, id)]

    def set(self, id: int, value: bytes) -> None:
        self._enter("set", id)
        assert len(value) == self.size(id), "the kernel would read past the buffer"
        if id == VLS:
            self._set_vls(value)
        elif id == PSTATE:
            self._check_mode(int.from_bytes(value, sys.byteorder))
        elif id in (MIDR, REVIDR, AIDR) and value != self.values[id]:
            raise error(errno.EINVAL)
        elif id in ID_REGISTERS + BITMAPS and value != self.values[id] and self.has_run:
            raise error(errno.EBUSY)
        if id in CLEAR_OF or id in SET_OF:
            self._set_pmu(id, value)
        elif id != PMSWINC:
            self.values[id] = value
        if id & 0x0FFF0000 == CORE:
            self._narrow()

    def list(self) -> Sequence[int]:
        self.lists += 1
        if not self.initialized:
            raise error(errno.ENOEXEC)
        if not self.finalized:
            raise error(errno.EPERM)
        return tuple(id for id in self.values if not self._is_hidden(id))

    def finalize(self, feature: int) -> None:
        if feature != KVM_ARM_VCPU_SVE or not self.sve:
            raise error(errno.EINVAL)
        if self.finalized:
            raise error(errno.EPERM)
        self.finalized = True

    # What the kernel does inside

    def _enter(self, operation: str, id: int) -> None:
        self.log.append((operation, id))
        code = self.fail.pop((operation, id), None)
        if code is not None:
            raise error(code)
        if not self.initialized:
            raise error(errno.ENOEXEC)
        if self.sve and id in V:
            raise error(errno.EINVAL)
        if id not in self.values or self._is_hidden(id):
            raise error(errno.ENOENT)
        if not self.finalized and id in SVE_IDS and id != VLS:
            raise error(errno.EPERM)

    def _is_hidden(self, id: int) -> bool:
        return any(id in hidden and not self[gate] for gate, hidden in self.gates.items())

    def _set_vls(self, value: bytes) -> None:
        if self.finalized:
            raise error(errno.EPERM)
        wanted = int.from_bytes(value, "little")
        largest = (1 << wanted.bit_length()) - 1
        if not wanted or wanted != self.host_vls & largest:
            raise error(errno.EINVAL)

    def _check_mode(self, pstate: int) -> None:
        mode = pstate & 0x1F
        if mode in AARCH32_PRIVILEGED:
            allowed = self.el1_32bit
        elif mode in AARCH64:
            allowed = not self.el1_32bit
        else:
            allowed = mode == AARCH32_USER
        if not allowed:
            raise error(errno.EINVAL)

    def _set_pmu(self, id: int, value: bytes) -> None:
        old, new = self[id], int.from_bytes(value, sys.byteorder)
        if self.pmu is Pmu.CLEAR_OR:
            new = old & ~new if id in SET_OF else old | new
        self[id] = new

    def _narrow(self) -> None:
        """After any write of a core register while PSTATE is of AArch32 state (set_core_reg)."""
        mode = self[PSTATE] & 0x1F
        if not mode & 0x10:
            return
        for id in (*X[: 15 if mode in (0x10, 0x1F) else 31], PC):
            self[id] &= 0xFFFFFFFF


SVE_IDS = {VLS, *Z, *P, FFR}


def byte_order(id: int) -> Literal["little", "big"]:
    """How KVM has a value in memory: SVE registers are the same on every host."""
    return "little" if id in SVE_IDS else sys.byteorder


def error(code: int) -> OSError:
    return OSError(code, os.strerror(code))
