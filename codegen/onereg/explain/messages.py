# SPDX-License-Identifier: MIT
"""Messages of VMMs and kernels that name no register, or mean more than the one they name."""

from __future__ import annotations

import re

from onereg.dataclass import dataclass
from onereg.explain.patterns import pattern


@dataclass(frozen=True, slots=True)
class KnownMessage:
    """A message, and what is known of it."""

    name: str
    text: re.Pattern[str]
    what: str
    cause: str
    look_at: str


def _message(name: str, text: str, what: str, cause: str, look_at: str) -> KnownMessage:
    return KnownMessage(name, pattern(text), what, cause, look_at)


MESSAGES = (
    _message(
        "qemu-put-registers",
        r"Failed to put registers after init: (?:Invalid argument|No such file)",
        "QEMU: KVM refused a register of a vCPU that was created or restored",
        "an ID or CCSIDR register that differs between CPUs (big.LITTLE), or another host's save",
        "a line Could not set register above, which QEMU 10.2 and later write; otherwise strace -e "
        "ioctl for KVM_SET_ONE_REG; taskset to the cores of one kind",
    ),
    _message(
        "qemu-cpreg-list",
        r"failed to load cpu:cpreg_vmstate_array_len|cpreg_vmstate_array_len",
        "QEMU: the source of a migration lists more registers than the destination",
        "the kernels or CPUs differ: a newer source lists registers that the destination lacks, as "
        "VENDOR_HYP_BMAP_2 since 6.16, or TCR2_EL1, PIR_EL1, PIRE0_EL1 up to 6.12",
        "the lists of both hosts: onereg audit reglist; QEMU 11.1 tolerates these four",
    ),
    _message(
        "qemu-only-incoming",
        r"in the incoming stream but unknown on the destination",
        "QEMU: the source of a migration has a register that the destination lacks, and no "
        "tolerance covers it",
        "the kernels or CPUs of both hosts differ",
        "the register named here, and the meaning of its absence: onereg show",
    ),
    _message(
        "qemu-missing-incoming",
        r"expected by the destination but not in the incoming stream",
        "QEMU: the destination of a migration has a register that the source lacks",
        "a newer kernel or CPU at the destination; the register keeps its own value there",
        "the register named here, and the meaning of its absence: onereg show",
    ),
    _message(
        "qemu-load-cpu",
        r"error while loading state for instance 0x[0-9a-fA-F]{1,8} of device 'cpu'",
        "QEMU: the state of a vCPU in a migration or save cannot be loaded",
        "a register that the destination does not have, or a value that KVM refuses",
        "the line above; onereg audit reglist on the lists of both hosts",
    ),
    _message(
        "qemu-list-size",
        r"Can't handle size of register in kernel list",
        "QEMU: KVM lists a register that has neither 32 nor 64 bits",
        "a kernel that is newer than QEMU, with registers of a new group",
        "the kernel's list: onereg audit reglist; a newer QEMU",
    ),
    _message(
        "cloud-hypervisor-core",
        r"\b[GS]etAarchCoreRegister\(",
        "cloud-hypervisor: KVM refused a core register",
        "with SVE the V registers are no core registers any more: KVM has Z<n> in their stead",
        "whether the host's CPU has SVE; a release that saves Z<n>; onereg show V0",
    ),
    _message(
        "cloud-hypervisor-sys",
        r"\b[GS]etSysRegister\(|\b[GS]etAarchSystemRegister\(",
        "cloud-hypervisor: KVM refused a system register",
        "a register whose value differs on this host, or that its kernel does not have",
        "strace -e ioctl for KVM_SET_ONE_REG, then onereg decode on its id",
    ),
    _message(
        "crosvm-register",
        r"failed to set register: ",
        "crosvm: KVM refused a register of a vCPU",
        "a feature that the vCPU was not created with, or a value that this host cannot have",
        "strace -e ioctl for KVM_SET_ONE_REG, then onereg decode on its id",
    ),
    _message(
        "secondary-refused",
        r"psci: failed to boot CPU\d{1,5} \(-22\)",
        "the VMM could not start a vCPU: KVM refused a register (EINVAL)",
        "on a big.LITTLE host CCSIDR and ID registers depend on the core that the VMM runs on",
        "taskset for the VMM; messages of the VMM on registers",
    ),
    _message(
        "undefined-without-syndrome",
        r"Internal error: (?:Oops - )?[Uu]ndefined instruction: 0 ",
        "an undefined instruction, without its syndrome, as older kernels say it",
        "the CPU does not have the instruction, or a register that it names, as a feature that the "
        "ID registers offer and the hypervisor does not",
        "the instruction at PC, in parentheses in the line Code; the lines on CPU features above",
    ),
    _message(
        "io-abort-undecoded",
        r"load/store instruction decoding not implemented|"
        r"Data abort outside memslots with no valid syndrome info",
        "KVM: a guest's access to a device that it cannot emulate: ESR_EL2.ISV is 0",
        "an access with writeback or of several registers, or an atomic one, to a device",
        "the guest's instruction at PC; accessors of plain loads and stores for devices",
    ),
    _message(
        "unsupported-sysreg",
        r"Unsupported guest (?:sys_reg|CP1[45]) access",
        "KVM: the guest used a register that KVM does not emulate, and gets an Undefined exception",
        "a guest that uses a feature which the ID registers do not offer, or firmware that expects "
        "real hardware",
        "the register in the next line; the guest's code at that pc",
    ),
    _message(
        "hyp-panic",
        r"HYP panic",
        "KVM: an exception in the hypervisor itself, at EL2; the registers that follow are EL2's",
        "a bug of the host's kernel or a corrupted one",
        "ESR, FAR and HPFAR below; the host's kernel version",
    ),
    _message(
        "hyp-not-available",
        r"HYP mode not available",
        "KVM: there is no EL2 for this kernel",
        "the kernel was booted at EL1, below another hypervisor or by firmware that keeps EL2",
        "the boot loader; nested virtualization of the hypervisor below",
    ),
)
"""In the order that they are tried; a line may have several."""


ANY_MESSAGE = pattern("|".join(message.text.pattern for message in MESSAGES))


def messages_in(text: str) -> tuple[KnownMessage, ...]:
    """Those that a line has."""
    if not ANY_MESSAGE.search(text):
        return ()
    return tuple(message for message in MESSAGES if message.text.search(text))
