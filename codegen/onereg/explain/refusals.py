# SPDX-License-Identifier: MIT
"""Why KVM refuses a register: by the error, the spec's write policy and the values.

An error of ``KVM_SET_ONE_REG`` and ``KVM_GET_ONE_REG`` says little; EINVAL of an ID register is one
for a value above the host's and for a field that this kernel does not let be written.
"""

from __future__ import annotations

from onereg.dataclass import dataclass
from onereg.explain.patterns import pattern
from onereg.model import OneReg, Spec, Write
from onereg.query.field_facts import comparison_facts
from onereg.query.kernels import listing_text
from onereg.query.listing import lacking
from onereg.query.numbers import dump_value
from onereg.query.values import compare_values, decode

FAILED = pattern(
    r"\b(?:could not|couldn't|failed to|unable to|cannot|can't|error|fail(?:ed|ure)?)\b"
    r".{0,60}?\b(?:set|get|write|read|restore|save|put|load)\w{0,10}\b.{0,40}?\b(?:one_?)?reg"
    r"|\bKVM_[GS]ET_ONE_REG\b.{0,200}?(?:= -1 |fail)|\bno such register\b"
    r"|\bunknown on the destination\b|\b[GS]etOneReg\b",
    any_case=True,
)
READ = pattern(r"\b(?:get|read|save)\w{0,10}\b|KVM_GET_ONE_REG|GetOneReg", any_case=True)
ERRNOS = (
    (
        "ENOENT",
        pattern(
            r"ENOENT|No such file|\bos error 2\b|unknown to KVM|no such register"
            r"|unknown on the destination"
        ),
    ),
    ("EPERM", pattern(r"EPERM|Operation not permitted|\bos error 1\b")),
    ("EBUSY", pattern(r"EBUSY|Device or resource busy|\bos error 16\b")),
    ("ENOEXEC", pattern(r"ENOEXEC|Exec format error|\bos error 8\b")),
    ("EINVAL", pattern(r"EINVAL|Invalid argument|\bos error 22\b|\(is [0-9a-fA-F]{1,16}\)")),
)
VALUES = pattern(
    r"\bto (?:value )?(0[xX][0-9a-fA-F]{1,16}|[0-9a-fA-F]{1,16})\b"
    r"(?: \(is (0[xX][0-9a-fA-F]{1,16}|[0-9a-fA-F]{1,16})\))?"
)
_COMPARE = "the same register on both hosts: onereg decode {name} VALUE OTHER"


@dataclass(frozen=True, slots=True)
class Failure:
    """An access of a register that failed, as a line describes it."""

    errno: str | None
    is_read: bool
    wanted: str | None
    """The value that was to be written, as it stands there."""
    own: str | None
    """The value that the register has."""


def failure_of(text: str) -> Failure | None:
    """The failed access of a register that a line describes; None if it describes none."""
    if not FAILED.search(text):
        return None
    errno = next((name for name, expression in ERRNOS if expression.search(text)), None)
    values = VALUES.search(text)
    wanted, own = (values[1], values[2]) if values else (None, None)
    return Failure(errno, READ.search(text) is not None and not values, wanted, own)


def values_of(failure: Failure, one_reg: OneReg) -> tuple[int | None, int | None]:
    """(value to be written, value that is held); None where they are not given or do not fit."""
    return _value(failure.wanted, one_reg), _value(failure.own, one_reg)


def _value(text: str | None, one_reg: OneReg) -> int | None:
    if text is None:
        return None
    try:
        return dump_value(text, one_reg.name, one_reg.register.bits).value
    except ValueError:
        return None


def differences(one_reg: OneReg, wanted: int | None, own: int | None) -> str | None:
    """The fields in which two values differ, as ``SSBS: 1 against 0``."""
    if wanted is None or own is None or one_reg.register.fields.opaque:
        return None
    fields = one_reg.register.fields
    facts = comparison_facts(compare_values(decode(fields, wanted), decode(fields, own)))
    is_sure = len({fact["fieldset"] for fact in facts}) < 2
    texts = (fact["text"] if is_sure else f"{fact['fieldset']} {fact['text']}" for fact in facts)
    return "; ".join(dict.fromkeys(texts)) or None


def cause_of_refusal(failure: Failure, one_reg: OneReg, spec: Spec) -> tuple[str, str]:
    """(likely cause, what to look at) of a failed access of a register that KVM has an id for."""
    name = one_reg.name
    if one_reg.within is not None and failure.errno in (None, "EINVAL", "ENOENT"):
        return (
            f"the vCPU has SVE: {name} is then a part of {one_reg.within}, which KVM lists in its "
            "stead",
            f"whether KVM_GET_REG_LIST has {one_reg.within}; save and restore that",
        )
    if failure.errno == "ENOENT" and lacking(one_reg, spec) is not None:
        when = "; or ".join(dict.fromkeys(map(listing_text, one_reg.listed))) or "nowhere"
        cause = f"this vCPU does not have it; KVM lists it: {when}"
        return cause, (
            "the kernels of both hosts and the features given to KVM_ARM_VCPU_INIT: onereg show "
            f"{name}, onereg list --kernel RELEASE"
        )
    if failure.errno == "EPERM" or (failure.errno is None and one_reg.name == "SVE_VLS"):
        return (
            "it is too late or too early: SVE_VLS is written before KVM_ARM_VCPU_FINALIZE, SVE "
            "registers are accessed after it",
            "the order of KVM_ARM_VCPU_INIT, SVE_VLS, KVM_ARM_VCPU_FINALIZE",
        )
    if failure.errno == "EBUSY":
        return (
            "the vCPU, or another of its VM, has run: identification is fixed since",
            "writes of ID registers before the first KVM_RUN",
        )
    if failure.errno == "ENOEXEC":
        return "KVM_ARM_VCPU_INIT was not called yet", "the order of the VMM's calls"
    if failure.is_read:
        return (
            "KVM refuses the read: the id is not one of this vCPU, or the buffer has another size",
            f"KVM_GET_REG_LIST of this vCPU; onereg show {name}",
        )
    return _refused_value(one_reg)


def _refused_value(one_reg: OneReg) -> tuple[str, str]:
    """EINVAL of a write, or an error that is not named."""
    name = one_reg.name
    compare = _COMPARE.format(name=name)
    if one_reg.group == "demux":
        return (
            "the value describes another cache than this CPU's: hosts that differ, or a vCPU that "
            "was read on one cluster of a big.LITTLE system and written on another",
            f"{compare}; the kernel: since 6.3 it takes other values; taskset to one cluster",
        )
    if one_reg.group in ("fw", "fw-bitmap"):
        return (
            "the save wants a firmware service, or a version, that this kernel does not offer",
            f"the kernels of both hosts: onereg show {name}",
        )
    match one_reg.write:
        case Write.ID:
            return (
                "the value has more in a field than this host offers, or another value in a field "
                "that this kernel does not let be written; KVM says EINVAL of both",
                f"{compare}; a CPU model that both hosts have, and the kernel's writable fields",
            )
        case Write.INVARIANT:
            return (
                "KVM takes only the value that it has already: the hosts' CPUs or kernels differ, "
                "or the register is read-only",
                f"{compare}; do not write it, compare it",
            )
        case Write.BEFORE_FINALIZE:
            return (
                "a vector length that this host does not have, or a set with a gap",
                f"{compare}; the CPU's vector lengths",
            )
        case Write.CHECKED:
            return (
                "KVM checks the value and refuses this one: the vCPU or the host cannot have it",
                f"onereg show {name}; {compare}",
            )
    return (
        "KVM stores any value of this register: the id, the size of the buffer, or the vCPU's "
        "features differ from the caller's assumption",
        f"KVM_GET_REG_LIST of this vCPU; onereg show {name}",
    )
