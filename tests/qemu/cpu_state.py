# SPDX-License-Identifier: MIT
"""Where QEMU keeps each register in CPUARMState, written down by hand beside the oracle.

``oracle`` says which AArch64 register a name means in a mode; this module says which member of
CPUARMState holds that name in that mode.  Neither reads the specification, nor anything that was
generated.  Source of the members: the comments of target/arm/cpu.h, the use TCG makes of them.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

import kvm_ids
import oracle

Env = dict[str, list[int]]
"""Members of CPUARMState; a scalar is a list of one."""

BITS = {
    "regs": 32, "xregs": 64, "pc": 64, "pstate": 64, "aarch64": 1, "uncached_cpsr": 32, "spsr": 32,
    "banked_spsr": 64, "banked_r13": 32, "banked_r14": 32, "usr_regs": 32, "fiq_regs": 32,
    "elr_el": 64, "sp_el": 64, "vfp.zregs": 64, "vfp.pregs": 64, "vfp.fpsr": 32, "vfp.fpcr": 32,
}  # fmt: skip
COUNT = {
    "regs": 16, "xregs": 32, "banked_spsr": 8, "banked_r13": 8, "banked_r14": 8, "usr_regs": 5,
    "fiq_regs": 5, "elr_el": 4, "sp_el": 4, "vfp.zregs": 32 * 32, "vfp.pregs": 17 * 4,
}  # fmt: skip
Z_WORDS, P_WORDS = 32, 4

BANK = {
    "usr": 0, "sys": 0, "svc": 1, "abt": 2, "und": 3, "irq": 4, "fiq": 5, "hyp": 6, "mon": 7,
}  # fmt: skip
"""Index of banked_r13 and banked_spsr; part of QEMU's migration format."""
R14_BANK = BANK | {"hyp": 0}
"""Index of banked_r14: Hyp mode has no LR of its own."""
EL_BANK = {1: 1, 2: 6, 3: 7}
"""Index of banked_spsr in AArch64 state: SPSR_EL1 is SPSR_svc, SPSR_EL2 is SPSR_hyp."""
INDEX_FUNCTIONS: Mapping[str, tuple[set[str], Mapping[str, int] | Mapping[int, int]]] = {
    "bank_number": ({"banked_r13", "banked_spsr"}, BANK),
    "r14_bank_number": ({"banked_r14"}, R14_BANK),
    "aarch64_banked_spsr_index": ({"banked_spsr"}, EL_BANK),
}
"""The arrays that each function's result indexes, and the results (target/arm/internals.h)."""

MODES = oracle.MODES | oracle.AARCH64_MODES

ZERO_ENV: Env = {name: [0] * COUNT.get(name, 1) for name in BITS}

SPSR_MODE = {
    "SPSR_EL1": "svc", "SPSR_abt": "abt", "SPSR_und": "und", "SPSR_irq": "irq", "SPSR_fiq": "fiq",
    "SPSR_EL2": "hyp",
}  # fmt: skip
CORE_SPSRS = [register for register in SPSR_MODE if register != "SPSR_EL2"]
"""SPSR_EL2 travels in QEMU's list of system registers, as SP_EL2 does."""

Spot = tuple[str, int]
"""A member and the index of an element."""


@dataclass(frozen=True)
class Vcpu:
    """What decides where a register is."""

    mode: str
    sve: bool = False
    aarch64_el1: bool = False

    @property
    def is_aarch32(self) -> bool:
        return self.mode in oracle.MODES

    @property
    def m(self) -> int:
        return MODES[self.mode]


def vcpus() -> Iterator[Vcpu]:
    """Every mode of every kind of vCPU: without and with AArch64 at EL1."""
    for mode in oracle.AARCH64_MODES:
        yield Vcpu(mode, sve=False, aarch64_el1=True)
        yield Vcpu(mode, sve=True, aarch64_el1=True)
    yield Vcpu("usr", sve=False, aarch64_el1=True)
    yield Vcpu("usr", sve=True, aarch64_el1=True)
    yield from (Vcpu(mode) for mode in oracle.MODES)


def label(vcpu: Vcpu) -> str:
    """For the name of a test."""
    return "-".join(
        [vcpu.mode, *(["sve"] if vcpu.sve else []), *(["a64"] if vcpu.aarch64_el1 else [])]
    )


def _meaning(mode: str, name: str) -> str | None:
    """The AArch64 register that an AArch32 name means."""
    return oracle.MONITOR.get(name) if mode == "mon" else oracle.CORE.get((mode, name))


_NAMES = [*(f"r{n}" for n in range(16)), "spsr"]
_BANKED_NAMES = [*(f"r{n}" for n in range(8, 15)), "spsr"]


def _live_spot(name: str) -> Spot:
    return ("spsr", 0) if name == "spsr" else ("regs", int(name[1:]))


def _parked_spot(mode: str, name: str) -> Spot:
    """Where what a name means in a mode is while the name means something else."""
    if name == "spsr":
        return "banked_spsr", BANK[mode]
    if name == "r13":
        return "banked_r13", BANK[mode]
    if name == "r14":
        return "banked_r14", R14_BANK[mode]
    return "fiq_regs" if mode == "fiq" else "usr_regs", int(name[1:]) - 8


def live(vcpu: Vcpu, register: str) -> Spot | None:
    """Where the value is that a name means in the current mode."""
    if not vcpu.is_aarch32:
        is_sp = oracle.STACK_POINTER[vcpu.mode] == register
        return ("xregs", 31) if is_sp else None
    names = [name for name in _NAMES if _meaning(vcpu.mode, name) == register]
    return _live_spot(names[0]) if names else None


def parked(register: str) -> Spot | None:
    """The place in AArch32 state of what no name means in the current mode."""
    spots = {
        _parked_spot(mode, name)
        for mode in oracle.MODES
        for name in _BANKED_NAMES
        if _meaning(mode, name) == register
    }
    assert len(spots) <= 1, f"{register} in {spots}"
    return spots.pop() if spots else None


def aarch64(register: str) -> Spot:
    """The place in AArch64 state of what is not live."""
    if register == "PC":
        return "pc", 0
    if register in kvm_ids.GENERAL:
        return "xregs", int(register[1:])
    if register in SPSR_MODE:
        return "banked_spsr", BANK[SPSR_MODE[register]]
    return {
        "SP_EL0": ("sp_el", 0),
        "SP_EL1": ("sp_el", 1),
        "SP_EL2": ("sp_el", 2),
        "ELR_EL1": ("elr_el", 1),
    }[register]


def spot(vcpu: Vcpu, register: str) -> Spot:
    """Where the value of a register is.

    Below an AArch64 EL1, AArch32 User mode has its own registers and no others: those behind
    the other modes' names are still 64 bits (arch/arm64/kvm/guest.c, set_core_reg, narrows X0 to
    X14 in this mode).
    """
    place = live(vcpu, register)
    if place is not None:
        return place
    if vcpu.is_aarch32 and not vcpu.aarch64_el1:
        return parked(register) or aarch64(register)
    return aarch64(register)


def copies(vcpu: Vcpu, register: str) -> set[Spot]:
    """Every place that a get writes: QEMU migrates them all, and TCG goes on from them."""
    every = {live(vcpu, register), aarch64(register)}
    if vcpu.is_aarch32:
        every.add(parked(register))
    return {place for place in every if place is not None}


PLAIN = [*kvm_ids.GENERAL, "SP_EL0", "SP_EL1", "PC", "ELR_EL1", *CORE_SPSRS]
"""What is an integer in one of several members."""


def _words(values: list[int]) -> int:
    """Host-order words, lowest first, as one number."""
    return sum(value << 64 * n for n, value in enumerate(values))


def _vector(register: str) -> tuple[str, int, int]:
    """The member, the first word and the number of words of a V, Z or P register or FFR."""
    if register == "FFR":
        return "vfp.pregs", 16 * P_WORDS, P_WORDS
    number = int(register[1:])
    if register[0] == "P":
        return "vfp.pregs", number * P_WORDS, P_WORDS
    return "vfp.zregs", number * Z_WORDS, Z_WORDS if register[0] == "Z" else 2


def expected_put(vcpu: Vcpu, env: Env) -> dict[str, int]:
    """What KVM must be given, by register."""
    values = {}
    for register in PLAIN:
        member, index = spot(vcpu, register)
        values[register] = env[member][index]
    values["PSTATE"] = env["uncached_cpsr" if vcpu.is_aarch32 else "pstate"][0]
    values["FPSR"], values["FPCR"] = env["vfp.fpsr"][0], env["vfp.fpcr"][0]
    for register in kvm_ids.SVE if vcpu.sve else kvm_ids.SIMD:
        member, first, words = _vector(register)
        values[register] = _words(env[member][first : first + words])
    return values


def expected_get(vcpu: Vcpu, env: Env, values: Mapping[str, int]) -> Env:
    """What a state becomes when it is filled from KVM."""
    after = {member: list(elements) for member, elements in env.items()}
    for register in PLAIN:
        for member, index in copies(vcpu, register):
            after[member][index] = values[register] & (1 << BITS[member]) - 1
    if vcpu.is_aarch32:
        after["xregs"][31] = values["SP_EL1"]  # what an older QEMU takes it for after a migration
    after["aarch64"] = [int(not vcpu.is_aarch32)]
    after["uncached_cpsr" if vcpu.is_aarch32 else "pstate"] = [values["PSTATE"]]
    after["vfp.fpsr"], after["vfp.fpcr"] = [values["FPSR"]], [values["FPCR"]]
    for register in kvm_ids.SVE if vcpu.sve else kvm_ids.SIMD:
        member, first, words = _vector(register)
        for n in range(words):
            after[member][first + n] = values[register] >> 64 * n & (1 << 64) - 1
    return after


def _filled(vcpu: Vcpu, value: Callable[[str, int, int], int]) -> Env:
    """A state of which each element is value(member, index, bits), and in this mode."""
    env = {
        member: [value(member, index, bits) for index in range(COUNT.get(member, 1))]
        for member, bits in BITS.items()
    }
    env["aarch64"] = [int(not vcpu.is_aarch32)]
    member = "uncached_cpsr" if vcpu.is_aarch32 else "pstate"
    env[member] = [env[member][0] & ~0x1F | vcpu.m]
    return env


def random_env(rng: random.Random, vcpu: Vcpu) -> Env:
    return _filled(vcpu, lambda _member, _index, bits: rng.getrandbits(bits))


def walking_env(step: int, vcpu: Vcpu) -> Env:
    """One bit in each element, another one in its neighbours; all bits in 64 steps."""
    return _filled(vcpu, lambda _member, index, bits: 1 << (step + 7 * index) % bits)


def random_values(rng: random.Random, vcpu: Vcpu) -> dict[str, int]:
    """Values that KVM can have of such a vCPU."""
    ids = kvm_ids.of_vcpu(vcpu.sve)
    values = {name: rng.getrandbits(8 * kvm_ids.size(id)) for name, id in ids.items()}
    values["PSTATE"] = values["PSTATE"] & ~0x1F | vcpu.m
    if vcpu.is_aarch32:
        values["PSTATE"] &= (1 << 32) - 1
        narrow = 15 if vcpu.mode in ("usr", "sys") and vcpu.aarch64_el1 else 31
        for register in (*(f"X{n}" for n in range(narrow)), "PC", *CORE_SPSRS):
            values[register] &= (1 << 32) - 1
    return values
