# SPDX-License-Identifier: MIT
"""How ID registers of two CPUs are compared, against a digest of Linux's own rules."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from onereg.model import OneReg, Spec
from onereg.model.fields import Field, Sign
from onereg.query.id_writes import FieldRule, host_rule, kvm_rule
from safe_rules import PLAIN, read_digest, rules

DIGEST = Path(__file__).parent / "sysreg/safe-rules.txt"
Rules = Mapping[tuple[str, int], Mapping[str, str]]

LOWER_FOR_KVM = {
    ("ID_AA64DFR0_EL1", "PMUVer"), ("ID_AA64DFR0_EL1", "DebugVer"), ("ID_DFR0_EL1", "PerfMon"),
}  # fmt: skip
"""kvm_arm64_ftr_safe_value() of arch/arm64/kvm/sys_regs.c has the lower value of these as safe."""


_SIGNED = {"6.12.90": "sexact:0", "6.12.91": "exact:0", "6.13": "sexact:0", "6.19": "sexact:0"}
EDGES = {
    ("ID_AA64DFR0_EL1", 8): {**_SIGNED, "7.0": "exact:0"},
    ("ID_DFR0_EL1", 24): {**_SIGNED, "7.0": "exact:0"},
}
"""Releases beside a change that the digest lacks: PMUVer and PerfMon were compared as signed."""


def unlike_rules(spec: Spec, known: Rules) -> Iterator[str]:
    """Fields that some release compares otherwise."""
    for one_reg in spec.of_arch("arm64"):
        named = {name for safe in one_reg.safe for name in safe.fields}
        for field in one_reg.register.fields:
            place = one_reg.name, field.lsb
            right = {**known.get(place, {}), **EDGES.get(place, {})}
            if not right and field.name in named:
                yield f"{one_reg.name}.{field.name} has a rule in no release"
            for release, rule in right.items():
                ours = _said(host_rule(one_reg, field, release), field)
                if ours != rule:
                    yield f"{one_reg.name}.{field.name} in {release}: {rule}, not {ours}"
                yield from _unlike_kvm(one_reg, field, release, rule)


def _unlike_kvm(one_reg: OneReg, field: Field, release: str, rule: str) -> Iterator[str]:
    ours = _said(kvm_rule(one_reg, field, release), field)
    if (one_reg.name, field.name) in LOWER_FOR_KVM:
        rule = ("s" if rule.startswith("s") else "") + PLAIN
    if ours != rule:
        yield f"KVM has {rule} for {one_reg.name}.{field.name} in {release}, not {ours}"


def _said(rule: FieldRule, field: Field) -> str:
    """A rule in the words of the digest."""
    sign = "s" if rule.sign is Sign.SIGNED else ""
    exact = rule.direction.value == "exact"
    return sign + rule.direction.value + (f":{rule.exact or 0}" if exact else "")


def test_fields_are_compared_as_linux_does(spec: Spec) -> None:
    known = read_digest(DIGEST)
    assert list(unlike_rules(spec, known)) == []
    assert len(known) >= 56


def test_rules_are_taken_as_they_stand() -> None:
    text = """
static const struct arm64_ftr_bits ftr_a[] = {
	S_ARM64_FTR_BITS(FTR_HIDDEN, FTR_STRICT, FTR_EXACT, ID_A_EL1_TWO_SHIFT, 4, 0x3),
	ARM64_FTR_BITS(FTR_VISIBLE_IF_IS_ENABLED(CONFIG_A), FTR_STRICT, FTR_HIGHER_SAFE, 0, 4, 0),
	ARM64_FTR_END,
};
	ARM64_FTR_REG(SYS_ID_A_EL1, ftr_a),
"""
    sysreg = "Sysreg ID_A_EL1\nField 7:4 TWO\nField 3:0 ONE\nEndSysreg\n"
    assert rules(text, sysreg) == {("ID_A_EL1", 4): "sexact:3", ("ID_A_EL1", 0): "higher"}
