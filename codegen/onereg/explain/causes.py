# SPDX-License-Identifier: MIT
"""Likely causes of exceptions, by class and fault status."""

from __future__ import annotations

from onereg.query.values import Decoded

FIRST_PAGE = 0x1000
BY_CLASS = {
    "UNKNOWN": (
        "the CPU does not have the instruction, or a register that it names: code built for a "
        "feature that the ID registers do not offer, or that a hypervisor hides",
        "the instruction at PC, and the ID register field of its feature",
    ),
    "WFx": ("the guest is idle, or waits for another vCPU; no fault", None),
    "HVC64": ("a hypercall, of PSCI or SMCCC; no fault", "X0, the function that was called"),
    "HVC32": ("a hypercall, of PSCI or SMCCC; no fault", "R0, the function that was called"),
    "SMC64": ("a call of firmware, of PSCI or SMCCC; no fault", "X0, the function that was called"),
    "SVC64": ("a system call; no fault", None),
    "SVC32": ("a system call; no fault", None),
    "SYS64": (
        "a register or instruction that is trapped, to be emulated or because it does not exist "
        "for the guest",
        "who handles this register; the ID registers, if it is one of a feature that is hidden",
    ),
    "CP15_32": ("a trapped access of AArch32 code", "who handles this register"),
    "CP15_64": ("a trapped access of AArch32 code", "who handles this register"),
    "CP14_MR": ("a trapped access of AArch32 code to debug", "MDCR_EL2"),
    "FP_ASIMD": (
        "floating-point or SIMD is switched off where it was used",
        "CPACR_EL1.FPEN, CPTR_EL2.TFP",
    ),
    "SVE": ("SVE is switched off where it was used", "CPACR_EL1.ZEN, CPTR_EL2.TZ"),
    "SME": ("SME is switched off where it was used", "CPACR_EL1.SMEN, CPTR_EL2.TSM"),
    "PAC": (
        "pointer authentication is trapped: the vCPU was made without it",
        "the vCPU feature ptrauth",
    ),
    "FPAC": (
        "a pointer's signature is wrong: a corrupted return address, or keys that a restore lost",
        "APIAKeyLo_EL1 and the other keys in the save",
    ),
    "BTI": (
        "an indirect branch went to a place that is no landing pad",
        "the target of the branch, ELR_EL1",
    ),
    "ILL": (
        "an exception return to a state that is illegal, as of a restored SPSR or PSTATE",
        "SPSR_EL1, and M of it: onereg decode SPSR_EL1 VALUE",
    ),
    "PC_ALIGN": ("a jump to an address that is no multiple of 4", "ELR_EL1, and X30"),
    "SP_ALIGN": ("SP is no multiple of 16", "SP of the Exception level that was running"),
    "BRK64": (
        "code that asks for it: BUG(), WARN(), a sanitizer or a breakpoint of a debugger",
        "the immediate of BRK, and the lines above in the log",
    ),
    "SERROR": (
        "an error that came late, mostly of a device that is off or not there, or of memory",
        "accesses to devices before this line: clocks, power domains, addresses of the device tree",
    ),
}
BY_FAULT = {
    "PERM": (
        "the access is not permitted: a write to read-only memory, or to what user space cannot "
        "have",
        "the mapping of the address in FAR, SCTLR_EL1.WXN, PSTATE.PAN",
    ),
    "ACCESS": ("the Access flag of the mapping is 0", "TCR_EL1.HA, and the page tables"),
    "ADDRSZ": (
        "a table has an address that is wider than the physical address size",
        "ID_AA64MMFR0_EL1.PARANGE, TCR_EL1.IPS",
    ),
    "ALIGN": (
        "an unaligned access to Device memory, or an exclusive or atomic one that is unaligned",
        "the mapping's type, MAIR_EL1; SCTLR_EL1.A",
    ),
    "EXTABT": (
        "nothing answered at the physical address, or it answered with an error",
        "the physical address, and whether the device is there, powered and clocked",
    ),
    "MTE": ("the pointer's tag is not that of the memory: a use after free, or an overflow", "FAR"),
    "SEA": ("page tables are where no memory is", "TTBR0_EL1, TTBR1_EL1"),
    "SECC": ("an error of memory or a cache", "logs of the host's hardware errors"),
    "TLB": ("two mappings of one address that do not agree", "break-before-make in page tables"),
    "GPF": ("the memory belongs to another physical address space", "the granule protection table"),
}

TRANSLATION = {
    "jump": ("a jump through a pointer that is null or stale", "ELR_EL1, X30, FAR"),
    "null": ("a null pointer, with offset {offset}", "the member at that offset; PC, X30"),
    "data": (
        "an address that nothing maps: a null or stale pointer",
        "FAR, the address; PC, X30",
    ),
}
"""Translation faults; data accesses by the address where it is known."""
NOT_EXECUTABLE = (
    "a jump into memory that is not executable",
    "ELR_EL1, X30, the mapping of FAR",
)
_UNMAPPED = "a page that is not mapped yet, or a device that the VMM emulates (MMIO)"
_IPA = "the IPA, in HPFAR_EL2"
STAGE_2 = {
    "walk": ("the guest's page tables are where the guest has no memory", f"{_IPA}; TTBR0_EL1"),
    "jump": ("the guest runs code that is not mapped yet, or where it has no memory", _IPA),
    "no syndrome": (
        "a page that is not mapped yet; or, where it is a device's, an access with writeback "
        "or of several registers, which KVM cannot emulate: the syndrome has no register",
        f"{_IPA}; the instruction at PC",
    ),
    "data": (_UNMAPPED, _IPA),
}
"""Faults of the tables that the hypervisor has for the guest."""
GUEST_FAULT = (_UNMAPPED, "hsr and ipa of kvm_guest_fault beside it")
"""A fault of stage 2 of which the exception class alone is known."""
WHOLE_SYNDROME = "the whole of ESR_EL2"
QEMU_ID = (
    "a migration stream of QEMU under TCG, or a list of registers that it tolerates",
    "QEMU's versions on both sides; KVM has no such id",
)
UNKNOWN_ID = (
    "an id composed by hand, or one of a newer kernel",
    "onereg decode {id}; onereg audit source on the code",
)
INSTRUCTION = (
    "the CPU or the hypervisor does not have this register at this Exception level, or traps it",
    "the ID register field of its feature; onereg show '{name}'",
)
"""An undefined instruction that reaches a register."""


def cause_of_class(kind: str) -> tuple[str | None, str | None]:
    """(likely cause, what to look at) of an exception to EL2 of which the class alone is known."""
    if kind in ("DABT_LOW", "IABT_LOW"):
        return GUEST_FAULT
    return BY_CLASS.get(kind, (None, None))


def cause_of(name: str, decoded: Decoded, far: int | None) -> tuple[str | None, str | None]:
    """(likely cause, what to look at) of a syndrome; ``far`` is the address where it is known."""
    fields = {value.field.name: value for value in decoded.whole.fields}
    if name in ("DFSR", "IFSR"):
        return _short_descriptor(name, decoded)
    if "EC" not in fields or fields["EC"].meaning is None:
        return None, None
    kind = fields["EC"].meaning.name
    if kind in BY_CLASS:
        return BY_CLASS[kind]
    status = fields.get("DFSC") or fields.get("IFSC")
    if status is None or status.meaning is None:
        return None, None
    is_stage_2 = name == "ESR_EL2" and kind in ("DABT_LOW", "IABT_LOW")
    if is_stage_2 and status.meaning.name.startswith(("FAULT", "PERM", "ACCESS")):
        return _stage_2(kind, {n: v.number for n, v in fields.items()})
    fault = status.meaning.name.partition("_")[0]
    if fault == "FAULT":
        return _translation(kind, far)
    if fault == "PERM" and kind.startswith("IABT"):
        return NOT_EXECUTABLE
    return BY_FAULT.get(fault, (None, None))


def _short_descriptor(name: str, decoded: Decoded) -> tuple[str | None, str | None]:
    """The cause of an abort of AArch32 code, by the fault's name."""
    names = [value.meaning.name for value in decoded.whole.fields if value.meaning]
    for fault in (known.partition("_")[0] for known in names):
        if fault == "FAULT":
            return _translation("IABT" if name == "IFSR" else "DABT", None)
        if fault in BY_FAULT:
            return BY_FAULT[fault]
    return None, None


def _translation(kind: str, far: int | None) -> tuple[str, str]:
    if kind.startswith("IABT"):
        return TRANSLATION["jump"]
    if far is not None and far < FIRST_PAGE:
        cause, look_at = TRANSLATION["null"]
        return cause.format(offset=f"{far:#x}"), look_at
    return TRANSLATION["data"]


def _stage_2(kind: str, number: dict[str, int]) -> tuple[str, str]:
    """A fault of the tables that the hypervisor has for the guest."""
    if number.get("S1PTW"):
        return STAGE_2["walk"]
    if kind == "IABT_LOW":
        return STAGE_2["jump"]
    if not number.get("ISV"):
        return STAGE_2["no syndrome"]
    return STAGE_2["data"]
