# SPDX-License-Identifier: MIT
"""Which registers KVM_GET_REG_LIST returns for a vCPU, predicted from the spec.

The judge is a real kernel: tests/kvm compares this prediction with what each kernel lists.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from onereg.dataclass import dataclass
from onereg.model import Condition, Listing, OneReg, Register, Spec, Write
from onereg.model.releases import ReleaseKey, last_key, release_key, within
from onereg.query.named_kernels import base_release, release_for

_CTYPE_BITS = 3
# CLIDR_EL1.Ctype<n>: separate instruction and data caches, instruction only, data only, unified.
_INSTRUCTION_CACHE = {0b001, 0b011}
_DATA_OR_UNIFIED_CACHE = {0b010, 0b011, 0b100}


@dataclass(frozen=True, slots=True)
class Vcpu:
    """The facts on which the list of a vCPU depends."""

    arch: str
    kernel: str | None
    """A release such as ``6.12`` or ``6.12.117``, or a kernel that the spec names; None for any."""
    features: frozenset[str] | None
    """None for any."""
    id_registers: Mapping[str, int] | None
    """The vCPU's ID register values by name, CLIDR_EL1 among them; None for any."""


def listed(spec: Spec, vcpu: Vcpu) -> Iterator[OneReg]:
    """The ids that such a vCPU may list, in the order of the spec.

    An attribute of ``vcpu`` that is None leaves no register out.  Raises LookupError for an ID
    register that a rule needs and ``id_registers`` lacks.
    """
    for one_reg in spec.of_arch(vcpu.arch):
        if any(_holds(rule, one_reg, spec, vcpu) for rule in one_reg.listed):
            yield one_reg


def surely_listed(spec: Spec, vcpu: Vcpu) -> Iterator[OneReg]:
    """The ids that such a vCPU lists whatever is None in ``vcpu``, in the order of the spec."""
    for one_reg in spec.of_arch(vcpu.arch):
        rules = [rule for rule in one_reg.listed if _decides(rule, vcpu)]
        if any(_holds(rule, one_reg, spec, vcpu) for rule in rules):
            yield one_reg


def _decides(rule: Listing, vcpu: Vcpu) -> bool:
    """True if the facts known of the vCPU decide the rule."""
    if vcpu.kernel is None and (rule.since or rule.until):
        return False
    if vcpu.features is None and (rule.requires or rule.excludes):
        return False
    return vcpu.id_registers is not None or not (rule.conditions or rule.cache)


def since(one_reg: OneReg, spec: Spec) -> str | None:
    """First release that lists it, None where that is older than the spec covers."""
    firsts = [rule_since(rule, one_reg, spec) for rule in one_reg.listed]
    first = min(firsts, key=lambda f: release_key(f) if f else (0, 0, 0), default=None)
    if first is None or release_key(first) <= release_key(spec.oldest):
        return None
    return first


def until(one_reg: OneReg, spec: Spec) -> str | None:
    """Last release that lists it (inclusive), None where it is still there."""
    lasts = [rule.until for rule in one_reg.listed]
    if not lasts or None in lasts:
        return None
    last = max((rule for rule in lasts if rule), key=last_key)
    return last if last_key(last) < last_key(spec.newest) else None


def policies(one_reg: OneReg, kernel: str | None, spec: Spec) -> tuple[Write, ...]:
    """The ways in which a kernel may treat a write of a register that it lists; None: any kernel.

    Two rules that differ in something else than the release, as a feature, have one policy.  A
    named kernel has that of the release from which it has the register.
    """
    release = kernel and release_for(spec, one_reg.arch, kernel, one_reg.name)
    of_release = [
        rule.write
        for rule in one_reg.listed
        if release is None or within(release, rule_since(rule, one_reg, spec), rule.until)
    ]
    return tuple(dict.fromkeys(of_release)) or (one_reg.write,)


def lacking(one_reg: OneReg, spec: Spec) -> str | None:
    """Which vCPUs of the releases that the spec covers lack a register that others have, in words.

    None where all of them have it, or where no vCPU has it.
    """
    first, last = release_key(spec.oldest), last_key(spec.newest)
    rules = [rule for rule in one_reg.listed if _overlaps(rule, first, last)]
    if not rules:
        return None
    always = sorted(
        (release_key(rule.since) if rule.since else first, rule.until)
        for rule in rules
        if not (rule.requires or rule.excludes or rule.conditions or rule.cache)
    )
    reached = None
    for since, until in always:
        if reached is None and since > first:
            break
        if reached is not None and not _follows(since, reached):
            return f"by kernels after {reached[0]}.{reached[1]}"
        if until is None or last_key(until) >= last:
            return None
        reached = max(last_key(until), reached or first)
    if reached is not None:
        return f"by kernels after {reached[0]}.{reached[1]}"
    return "for every vCPU of every kernel"


def _overlaps(rule: Listing, first: ReleaseKey, last: ReleaseKey) -> bool:
    if rule.since is not None and release_key(rule.since) > last:
        return False
    return rule.until is None or last_key(rule.until) >= first


def _follows(since: ReleaseKey, until: ReleaseKey) -> bool:
    """True if no release is between the two, as far as their numbers tell."""
    return since <= (until[0], until[1] + 1, 0) or since == (until[0] + 1, 0, 0)


def requires(one_reg: OneReg) -> tuple[str, ...]:
    """The features that every rule of the newest kernel asks for, or of the last that lists it."""
    rules = [rule for rule in one_reg.listed if rule.until is None] or one_reg.listed
    if not rules:
        return ()
    common = set(rules[0].requires).intersection(*(rule.requires for rule in rules))
    return tuple(name for name in rules[0].requires if name in common)


def unmet_features(spec: Spec, vcpu: Vcpu) -> Iterator[str]:
    """Sentences on features that such a vCPU cannot have."""
    for name in sorted(vcpu.features or ()):
        feature = spec.features[vcpu.arch, name]
        release = vcpu.kernel and base_release(spec, vcpu.arch, vcpu.kernel)
        if release and not within(release, feature.since, None):
            yield f"{name} needs kernel {feature.since}; this is {vcpu.kernel}"
        for need in feature.needs:
            if need not in (vcpu.features or ()):
                yield f"{name} needs {need} too"
        for other in feature.excludes:
            if other in (vcpu.features or ()):
                yield f"{name} and {other} exclude each other"


def rule_since(rule: Listing, one_reg: OneReg, spec: Spec) -> str | None:
    candidates = [rule.since, *(spec.features[one_reg.arch, f].since for f in rule.requires)]
    known = [release for release in candidates if release is not None]
    return max(known, key=release_key) if known else None


def _holds(rule: Listing, one_reg: OneReg, spec: Spec, vcpu: Vcpu) -> bool:
    if vcpu.kernel:
        release = release_for(spec, vcpu.arch, vcpu.kernel, one_reg.name)
        if not release or not within(release, rule_since(rule, one_reg, spec), rule.until):
            return False
    if vcpu.features is not None:
        if not vcpu.features.issuperset(rule.requires):
            return False
        if vcpu.features.intersection(rule.excludes):
            return False
    if vcpu.id_registers is None:
        return True
    if rule.cache and not _cache_exists(one_reg.number or 0, _value(vcpu, "CLIDR_EL1")):
        return False
    return all(_condition_holds(c, spec.registers, vcpu) for c in rule.conditions)


def _condition_holds(
    condition: Condition, registers: Mapping[tuple[str, str], Register], vcpu: Vcpu
) -> bool:
    register = registers[vcpu.arch, condition.register]
    field = next(field for field in register.fields if field.name == condition.field)
    value = _value(vcpu, condition.register) >> field.lsb
    return value & (1 << field.msb - field.lsb + 1) - 1 >= condition.at_least


def _cache_exists(csselr: int, clidr: int) -> bool:
    """is_valid_cache() of arch/arm64/kvm/sys_regs.c up to 6.2: CSSELR_EL1 is Level, InD."""
    ctype = clidr >> _CTYPE_BITS * (csselr >> 1) & (1 << _CTYPE_BITS) - 1
    return ctype not in ctypes_without(csselr)


def ctypes_without(csselr: int) -> tuple[int, ...]:
    """The values of CLIDR_EL1.Ctype<n> that say that a value of CSSELR_EL1 selects no cache."""
    there = _INSTRUCTION_CACHE if csselr & 1 else _DATA_OR_UNIFIED_CACHE
    return tuple(ctype for ctype in range(1 << _CTYPE_BITS) if ctype not in there)


def _value(vcpu: Vcpu, register: str) -> int:
    assert vcpu.id_registers is not None
    if register not in vcpu.id_registers:
        raise LookupError(f"the ID registers lack {register}, on which the list depends")
    return vcpu.id_registers[register]


def id_registers_needed(spec: Spec, arch: str) -> Sequence[str]:
    """The ID registers that some listing rule asks for."""
    names = {c.register for o in spec.of_arch(arch) for rule in o.listed for c in rule.conditions}
    if any(rule.cache for o in spec.of_arch(arch) for rule in o.listed):
        names.add("CLIDR_EL1")
    return sorted(names)
