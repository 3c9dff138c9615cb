# SPDX-License-Identifier: MIT
"""Where the generated code and QEMU's own differ: all of it, each with the reason.

A difference says, for one value of one case, what QEMU's own code gives and what the generated
code gives.  test_compare.py wants every unequal value explained by one of them, and every one of
them met.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import kvm_ids
from cpu_state import BANK, P_WORDS, SPSR_MODE, Z_WORDS, Env, Vcpu, live, parked
from kvm_ids import ByteOrder

LOW = 0xFFFF_FFFF


@dataclass(frozen=True)
class Case:
    """One call, and what there was before it."""

    call: str
    """``put``, ``get``, ``to64`` or ``to32``."""
    vcpu: Vcpu
    env: Env
    values: Mapping[str, int]
    """KVM's registers, for a get."""
    vector_length: int = 0
    """Of the vCPU, in units of 128 bits; 0: no SVE."""
    host: ByteOrder = "little"
    """The byte order of the processor."""

    def before(self, name: str) -> int:
        """An element of the state, by its name in a result: ``banked_spsr[1]``."""
        member, _, index = name.rstrip("]").partition("[")
        return self.env[member][int(index)]

    @property
    def stale_sp(self) -> int:
        """The bank of SP that env->pstate names, whatever the Execution state."""
        return self.env["pstate"][0] & 1


@dataclass(frozen=True)
class Difference:
    name: str
    reason: str
    explains: Callable[[Case, str, int, int], bool]
    """(case, name of the value, QEMU's, ours)"""


DIFFERENCES: list[Difference] = []

BIG_ENDIAN = "sve-beyond-the-vector-length"
"""The one difference that only a big-endian host shows."""


def difference(
    reason: str,
) -> Callable[[Callable[[Case, str, int, int], bool]], Callable[[Case, str, int, int], bool]]:
    def add(explains: Callable[[Case, str, int, int], bool]) -> Callable[..., bool]:
        name = explains.__name__.replace("_", "-")
        DIFFERENCES.append(Difference(name, reason, explains))
        return explains

    return add


def _place(spot: tuple[str, int] | None) -> str | None:
    """The name of an element in a result."""
    return f"{spot[0]}[{spot[1]}]" if spot else None


@difference("A put takes a const state: it selects a value and does not move it first.")
def put_moves_no_value(case: Case, name: str, theirs: int, ours: int) -> bool:
    if case.call != "put" or name.startswith("kvm "):
        return False
    if name == "changed":
        return (theirs, ours) == (1, 0)
    flushed = ("xregs", "pc", "sp_el", "banked_spsr")
    return name.split("[")[0] in flushed and ours == case.before(name)


@difference(
    "SP_EL2 is live at EL2h, and rides in the list: the list has the live value and not a bank"
    " of long ago, and SP_EL1 is its own. QEMU takes EL1 for the current level."
)
def sp_el2_at_el2h(case: Case, name: str, theirs: int, ours: int) -> bool:
    if case.vcpu.mode != "el2h":
        return False
    sp = case.before("xregs[31]")
    if case.call == "put":
        expected = {
            "kvm SP_EL1": (sp, case.before("sp_el[1]")),
            "kvm SP_EL2": (case.before("sp_el[2]"), sp),
            "sp_el[2]": (case.before("sp_el[2]"), sp),
        }
    else:
        expected = {"xregs[31]": (case.values["SP_EL1"], case.values["SP_EL2"])}
    return expected.get(name) == (theirs, ours)


@difference(
    "In AArch32 state SP_EL0 and SP_EL1 are not live. QEMU picks a bank of xregs[31] by an"
    " env->pstate of before (the stale-SP hazard); ours looks at xregs[31] in no put, and leaves"
    " SP_EL1 there, which is what a QEMU that the state migrates to takes it for."
)
def stale_sp(case: Case, name: str, theirs: int, ours: int) -> bool:
    if not case.vcpu.is_aarch32:
        return False
    n = case.stale_sp
    if case.call == "put":
        bank = case.before(f"sp_el[{n}]")
        return name == f"kvm SP_EL{n}" and (theirs, ours) == (case.before("xregs[31]"), bank)
    if (case.call, name, n) != ("get", "xregs[31]", 0):
        return False
    return (theirs, ours) == (case.values["SP_EL0"], case.values["SP_EL1"])


@difference(
    "User mode below an AArch64 EL1 has X0 to X14 and PC as AArch32 registers; X15 to X30 keep"
    " their 64 bits. QEMU moves them through banks of 32 bits."
)
def x15_to_x30_of_a_64_bit_vcpu(case: Case, name: str, theirs: int, ours: int) -> bool:
    if case.vcpu.mode != "usr" or not case.vcpu.aarch64_el1:
        return False
    for n in range(15, 31):
        bank = _place(parked(f"X{n}")) or ""
        before = case.before(bank), case.before(f"xregs[{n}]")
        if (case.call, name) in (("put", f"kvm X{n}"), ("to64", f"xregs[{n}]")):
            return (theirs, ours) == before
        if (case.call, name) == ("to32", bank):
            return (ours, theirs) == (before[0], before[1] & LOW)
    return False


@difference(
    "A get writes the bank of a register that is live, too: every copy is up to date, and all of"
    " them migrate."
)
def banks_of_live_registers(case: Case, name: str, theirs: int, ours: int) -> bool:
    if case.call != "get" or not case.vcpu.is_aarch32:
        return False
    for register in kvm_ids.GENERAL:
        if live(case.vcpu, register) and name == _place(parked(register)):
            return (theirs, ours) == (case.before(name), case.values[register] & LOW)
    return False


@difference(
    "User and System mode have no SPSR: the live one stays what it was. QEMU has a bank for it in"
    " System mode."
)
def no_spsr_in_system_mode(case: Case, name: str, theirs: int, ours: int) -> bool:
    return (
        (case.call, case.vcpu.mode, name) == ("get", "sys", "spsr[0]")
        and theirs == case.before("banked_spsr[0]") & LOW
        and ours == case.before(name)
    )


@difference("KVM has no Monitor mode, so that a get says nothing of SPSR_mon; QEMU takes its bank.")
def no_spsr_in_monitor_mode(case: Case, name: str, theirs: int, ours: int) -> bool:
    return (
        (case.call, case.vcpu.mode, name) == ("get", "mon", "spsr[0]")
        and theirs == case.before("banked_spsr[7]") & LOW
        and ours == case.before(name)
    )


@difference(
    "SPSR_hyp comes with the list: the live one is read after the list. QEMU reads it before, and"
    " has that of the last get."
)
def spsr_of_hyp_mode(case: Case, name: str, theirs: int, ours: int) -> bool:
    return (
        (case.call, case.vcpu.mode, name) == ("get", "hyp", "spsr[0]")
        and theirs == case.before("banked_spsr[6]") & LOW
        and ours == case.values["SPSR_EL2"] & LOW
    )


@difference(
    "The Execution states share the SPSRs too: SPSR_EL1 is SPSR_svc. QEMU moves no SPSR, so that"
    " an AArch64 EL2 finds an old SPSR of the mode that it interrupted."
)
def sync_moves_the_spsr(case: Case, name: str, theirs: int, ours: int) -> bool:
    if case.vcpu.mode not in SPSR_MODE.values():
        return False
    bank = f"banked_spsr[{BANK[case.vcpu.mode]}]"
    of, to = ("spsr[0]", bank) if case.call == "to64" else (bank, "spsr[0]")
    return (
        case.call in ("to64", "to32")
        and name == to
        and (theirs, ours) == (case.before(to), case.before(of) & LOW)
    )


@difference("PSTATE is first, in put and get: it selects, and KVM narrows by the one that it has.")
def pstate_first(case: Case, name: str, theirs: int, ours: int) -> bool:
    return case.call in ("put", "get") and name == "first id" and ours == kvm_ids.CORE["PSTATE"]


@difference(
    "KVM has all bytes of a Z or P register in little-endian order. On a big-endian host QEMU"
    " converts those of the vector length only: beyond it a put has what was on the stack, and a"
    " get leaves the words as they came."
)
def sve_beyond_the_vector_length(case: Case, name: str, theirs: int, ours: int) -> bool:
    if case.host != "big" or not case.vector_length:
        return False
    z_words = 2 * case.vector_length
    p_words = (z_words + 7) // 8
    if case.call == "put" and name.startswith(("kvm Z", "kvm P", "kvm FFR")):
        words = z_words if name.startswith("kvm Z") else p_words
        return (theirs ^ ours) % (1 << 64 * words) == 0
    member, _, index = name.rstrip("]").partition("[")
    if case.call == "get" and member in ("vfp.zregs", "vfp.pregs"):
        beyond = (
            int(index) % Z_WORDS >= z_words
            if member == "vfp.zregs"
            else int(index) % P_WORDS >= p_words
        )
        return beyond and theirs.to_bytes(8, "big") == ours.to_bytes(8, "little")
    return False
