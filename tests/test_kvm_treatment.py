# SPDX-License-Identifier: MIT
"""KVM's treatment of every register against tables that were transcribed from its sources."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import kvm_treatment as kvm
from onereg.model import Listing, OneReg, Spec
from onereg.query.restore_order import referable


def unlike_treatment(spec: Spec) -> Iterator[str]:
    """Registers whose lists, policies, levels, scopes or storage are otherwise."""
    for one_reg in spec.one_regs:
        of = one_reg.register
        name = of.name if of.name in kvm.LISTED else of.family
        ours = {
            "rules": {_said(rule) for rule in one_reg.listed},
            "level": one_reg.level.value,
            "scope": one_reg.scope.value,
            "volatile": one_reg.volatile,
            "alias": one_reg.alias,
            "clear": one_reg.clear,
            "limit": one_reg.limit,
            "follows": one_reg.follows and str(one_reg.follows),
            "write": one_reg.write.value,
        }
        right = _of_arm64(name) if of.arch == "arm64" else _of_arm(name)
        for what, value in right.items():
            if ours[what] != value:
                yield f"{what} of {of.arch} {of.name}: {value}, not {ours[what]}"


def unlike_ids(spec: Spec) -> Iterator[str]:
    """Registers with another macro, and of the 32-bit host with another number or size."""
    for one_reg in spec.one_regs:
        of = one_reg.register
        symbol = kvm.SYMBOLS.get((of.arch, of.name))
        if one_reg.symbol != symbol:
            yield f"{of.arch} {of.name} is {symbol}, not {one_reg.symbol}"
        if of.arch == "arm" and one_reg.number != kvm.ARM_NUMBERS.get(of.name):
            yield f"{of.name} is {kvm.ARM_NUMBERS.get(of.name)}, not {one_reg.number}"
        if of.arch == "arm" and of.bits != (64 if of.name in kvm.ARM_64_BITS else 32):
            yield f"{of.name} has {of.bits} bits"


def _rules(text: str) -> set[frozenset[str]]:
    return {frozenset(rule.split()) for rule in text.split(",")}


def _of_arm64(name: str) -> Mapping[str, object]:
    rules = kvm.LISTED.get(name, "")
    return {
        "rules": _rules(rules),
        "level": kvm.LEVEL.get(name, "runtime"),
        "scope": kvm.SCOPE.get(name, "vcpu"),
        "volatile": name in kvm.VOLATILE,
        "alias": kvm.ALIAS.get(name),
        "clear": kvm.CLEAR.get(name),
        "limit": name in kvm.LIMIT,
        "follows": kvm.FOLLOWS.get(name),
        "write": _policy(rules),
    }


def _policy(rules: str) -> str:
    """That of the newest rule."""
    last = rules.rpartition(",")[2].split()
    return next((word[1:] for word in last if word.startswith("=")), "rw")


def _of_arm(name: str) -> Mapping[str, object]:
    policy = "rw"
    if name in kvm.ARM_INVARIANT:
        policy = "invariant"
    elif name in kvm.ARM_CHECKED:
        policy = "checked"
    rule = f"-{kvm.ARM_NEWEST}" + (f" ={policy}" if policy != "rw" else "")
    rules = _rules(kvm.ARM_OTHER_RULES.get(name, rule))
    return {
        "rules": set() if name in kvm.ARM_UNLISTED else rules,
        "level": kvm.ARM_LEVEL.get(name, "runtime"),
        "scope": kvm.ARM_SCOPE.get(name, "vcpu"),
        "volatile": name in kvm.ARM_VOLATILE,
        "alias": kvm.ARM_ALIAS.get(name),
        "clear": None,
        "limit": False,
        "follows": None,
        "write": policy,
    }


def _said(rule: Listing) -> frozenset[str]:
    """A rule in the words of the table."""
    words = {f"+{name}" for name in rule.requires} | {f"!{name}" for name in rule.excludes}
    words |= {f"{c.register}.{c.field}>={c.at_least}" for c in rule.conditions}
    if rule.since or rule.until:
        words.add(f"{rule.since or ''}-{rule.until or ''}")
    if rule.cache:
        words.add("cache")
    if rule.write.value != "rw":
        words.add(f"={rule.write.value}")
    return frozenset(words)


def unbound(spec: Spec) -> Iterator[str]:
    """Registers that no ``before`` and no ``after`` binds to come after those that they must."""
    for arch, table in (("arm64", kvm.AFTER), ("arm", kvm.ARM_AFTER)):
        earlier = Bound(list(spec.of_arch(arch)))
        for then, firsts in table.items():
            for first in firsts:
                if first not in earlier.of(then):
                    yield f"nothing binds {then} to come after {first}"


class Bound:
    """The registers that ``before`` and ``after`` put before a register, directly or by others."""

    def __init__(self, one_regs: Sequence[OneReg]) -> None:
        groups = {n: {o.name for o in own} for n, own in referable(one_regs).items()}
        self._direct: dict[str, set[str]] = {one_reg.name: set() for one_reg in one_regs}
        for one_reg in one_regs:
            for name in one_reg.after:
                self._direct[one_reg.name] |= groups.get(name, set())
            for name in one_reg.before:
                for then in groups.get(name, ()):
                    self._direct[then].add(one_reg.name)
        self._found: dict[str, frozenset[str]] = {}

    def of(self, name: str) -> frozenset[str]:
        if name not in self._found:
            self._found[name] = frozenset()  # in a cycle
            found = set(self._direct.get(name, ()))
            for first in self._direct.get(name, ()):
                found |= self.of(first)
            self._found[name] = frozenset(found)
        return self._found[name]


def test_every_register_is_treated_as_the_kernel_treats_it(spec: Spec) -> None:
    assert list(unlike_treatment(spec)) == []
    known = {o.register.family for o in spec.of_arch("arm64")} | {
        o.name for o in spec.of_arch("arm64")
    }
    assert kvm.LISTED.keys() | kvm.LEVEL.keys() | kvm.VOLATILE <= known
    known = {one_reg.register.family for one_reg in spec.of_arch("arm")}
    assert known >= kvm.ARM_INVARIANT | kvm.ARM_CHECKED | kvm.ARM_VOLATILE


def test_ids_are_those_of_the_headers(spec: Spec) -> None:
    assert list(unlike_ids(spec)) == []
    assert {(o.register.arch, o.name) for o in spec.one_regs} >= kvm.SYMBOLS.keys()


def test_what_must_come_first_is_bound_to(spec: Spec) -> None:
    assert list(unbound(spec)) == []
