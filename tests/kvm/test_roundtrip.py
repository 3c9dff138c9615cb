# SPDX-License-Identifier: MIT
"""The generated C and Python against each kernel: what is put or restored is what is there then.

tests/c/kvm_roundtrip.c and tests/python/kvm_roundtrip.py, whose first comments describe the steps,
run for each set of vCPU features.  Whatever a step finds changed must be what the spec says of
the register.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterator
from functools import cache as once
from typing import Any

import programs
import pytest
from lab import Lab
from onereg.model import OneReg, Spec, Write
from onereg.model.releases import within
from onereg.query.listing import Vcpu, unmet_features

FEATURES = (
    (),
    ("el1_32bit",),
    ("pmu_v3",),
    ("sve",),
    ("ptrauth",),
    ("sve", "ptrauth", "pmu_v3"),
    ("mte",),
    ("el2",),
    ("el2", "el2_e2h0"),
    ("pmu_v3", "sve", "ptrauth", "mte", "el2", "el2_e2h0"),
    ("el1_32bit", "pmu_v3", "sve", "ptrauth", "mte", "el2", "el2_e2h0"),
)
MOVES = ("put", "fresh", "restore")
"""The steps that any difference is a failure of, unless the spec explains it."""
ONLY_COMPARED = {"same", "views"}
"""Steps of C and of Rust that show no differences."""
REFUSALS = {"midr": "MIDR_EL1", "pstate": "PSTATE"}
STATUS_BITS = {"CNTV_CTL_EL0": 1 << 2, "CNTP_CTL_EL0": 1 << 2}
"""Of checked registers the bits that KVM computes: ISTATUS tells whether the timer has expired."""
ENOENT, EINVAL = 2, 22
HEADER, CHECKSUM = 136, 28
"""Of a save (onereg_record.h): the bytes of the header, and where its checksum is."""
REFUSED = 2  # exit status
PSTATE_WITHOUT_MODE = 0x14

Features = tuple[str, ...]
Steps = dict[str, dict[str, Any]]
Roundtrip = Callable[[str, str, str, Features], Steps]


@pytest.fixture(scope="session")
def roundtrip(lab: Lab) -> Roundtrip:
    """What each step said, by its name; only "create" where KVM refused the features."""

    @once
    def run(series: str, cpu: str, language: str, features: Features) -> Steps:
        names = ",".join(features)
        result = programs.run(lab, series, cpu, language, "kvm_roundtrip", names)
        if result.status != REFUSED:
            result.check()
        steps = {line["step"]: line for line in result.json_lines()}
        if result.status != REFUSED:
            missing = {*MOVES, *REFUSALS} - set(steps)
            assert not missing, f"{where(series, cpu, features, language)}: {missing}"
        return steps

    return run


@pytest.fixture(scope="session")
def capabilities(lab: Lab) -> Callable[[str, str], dict[str, int]]:
    """What KVM_CHECK_EXTENSION says, by the name of guest/probe.c."""

    @once
    def ask(series: str, cpu: str) -> dict[str, int]:
        (answer,) = lab.probe(series, cpu, "caps")
        found: dict[str, int] = answer
        return found

    return ask


def test_features_are_refused_for_a_reason(
    spec: Spec,
    series: str,
    cpu: str,
    roundtrip: Roundtrip,
    capabilities: Callable[[str, str], dict[str, int]],
) -> None:
    """And granted where there is none."""
    for features in FEATURES:
        reasons = [
            *unmet_features(spec, Vcpu("arm64", series, frozenset(features), None)),
            *missing_capabilities(spec, features, capabilities(series, cpu)),
        ]
        for language in programs.LANGUAGES:
            refusal = roundtrip(series, cpu, language, features)["create"]["error"]
            place = where(series, cpu, features, language)
            assert (refusal is not None) == bool(reasons), f"{place}: {refusal}; {reasons}"
            if refusal:
                errno = re.search(r"rrno (\d+)", refusal)
                assert errno and int(errno[1]) in (ENOENT, EINVAL), f"{place}: {refusal}"


def test_every_change_is_the_policy_of_the_register(
    spec: Spec, series: str, cpu: str, roundtrip: Roundtrip
) -> None:
    one_regs = {one_reg.name: one_reg for one_reg in spec.of_arch("arm64")}
    compared = 0
    for language, features, steps in granted(series, cpu, roundtrip):
        for name, step in steps.items():
            if name in REFUSALS or name in ONLY_COMPARED:
                continue
            place = f"{where(series, cpu, features, language)}, {name}"
            assert step["error"] is None, f"{place}: {step['error']}"
            unexplained = [
                f"{change['name']} ({change['id']}): {change['before']} -> {change['after']}"
                for change in step["differences"]
                if not explained(one_regs.get(change["name"]), series, name, change)
            ]
            assert unexplained == [], place
            compared += step["registers"]
    assert compared > 2 * len(programs.LANGUAGES) * 3 * 200, "hardly any register was compared"


def test_a_refusal_names_the_register(
    spec: Spec, series: str, cpu: str, roundtrip: Roundtrip
) -> None:
    ids = {one_reg.name: one_reg.id for one_reg in spec.of_arch("arm64")}
    values = {"MIDR_EL1": "0x[0-9a-f]+", "PSTATE": f"{PSTATE_WITHOUT_MODE:#x}"}
    reasons = {
        "MIDR_EL1": ": this host cannot give it, or does not let it be written",
        "PSTATE": "",
    }
    for language, features, steps in granted(series, cpu, roundtrip):
        for step_name, name in REFUSALS.items():
            step, value, why = steps[step_name], values[name], reasons[name]
            text = (
                rf"put {name} \({ids[name]:#018x}\) = {value}: Invalid argument \(EINVAL\){why}; "
                rf"\d+ of {step['registers']} registers done"
            )
            place = where(series, cpu, features, language)
            assert re.fullmatch(text, step["error"] or "none"), f"{place}: {step['error']}"


def test_c_and_python_say_the_same(spec: Spec, series: str, cpu: str, roundtrip: Roundtrip) -> None:
    """Of each step the number of registers, the names of those that changed, and the error.

    A register whose value changes by itself may have changed in one run and not in the other.
    """
    volatile = {one_reg.name for one_reg in spec.of_arch("arm64") if one_reg.volatile}
    for features in FEATURES:
        c, python = (
            {
                name: gist(step, volatile)
                for name, step in roundtrip(series, cpu, language, features).items()
                if name not in ONLY_COMPARED
            }
            for language in programs.LANGUAGES
        )
        if "put" in c or "put" in python:
            assert c == python, where(series, cpu, features, "C, Python")


def test_rust_does_the_same_as_c(spec: Spec, series: str, cpu: str, roundtrip: Roundtrip) -> None:
    """The same steps and errors, the same calls in the same order, the same bytes in the save.

    Registers that change by themselves, or have a bit that does, are apart, in the calls too: a
    restore writes no value that is there already.  So is the checksum over all.
    """
    ids = {one_reg.name: one_reg.id for one_reg in spec.of_arch("arm64")}
    volatile = {one_reg.name for one_reg in spec.of_arch("arm64") if one_reg.volatile}
    apart = {ids[name] for name in volatile | STATUS_BITS.keys()}
    compared = 0
    for features in FEATURES:
        c, rust = (roundtrip(series, cpu, language, features) for language in ("C", "Rust"))
        place = where(series, cpu, features, "C, Rust")
        assert list(c) == list(rust), place
        for name in c.keys() - ONLY_COMPARED:
            assert gist(c[name], volatile) == gist(rust[name], volatile), f"{place}, {name}"
        if "put" not in c:
            continue
        calls = [
            [
                [call for call in calls.split(" ") if int(call[1:], 16) not in apart]
                for calls in step["same"]["calls"]
            ]
            for step in (c, rust)
        ]
        assert calls[0] == calls[1], place
        assert min(map(len, calls[0])) > 400, place
        saved = [step["same"]["saved"] for step in (c, rust)]
        records = [programs.records(one) for one in saved]
        assert list(records[0]) == list(records[1]), place
        assert len(records[0]) == c["restore"]["registers"], place
        for id in records[0].keys() - apart:
            assert records[0][id] == records[1][id], f"{place}: {id:#x}"
        heads = [bytes.fromhex(one)[:HEADER] for one in saved]
        assert heads[0][:CHECKSUM] == heads[1][:CHECKSUM], place
        assert heads[0][CHECKSUM + 4 :] == heads[1][CHECKSUM + 4 :], place
        assert c.get("views") == rust.get("views"), place
        assert ("views" in c) == ("el1_32bit" in features), place
        compared += 1
    assert compared >= 3, "hardly any set of features was granted"


@pytest.mark.parametrize("language", programs.LANGUAGES)
def test_put_of_pmu_masks_to_a_used_vcpu(lab: Lab, series: str, cpu: str, language: str) -> None:
    """What a put or restore asks for is there then, whatever bits were set before.

    A write to PMCNTENSET_EL0, PMINTENSET_EL1 or PMOVSSET_EL0 stores in 6.1, sets the bits in 6.12
    and stores again since 6.15.
    """
    result = programs.run(lab, series, cpu, language, "pmu_masks", "/work-pmu")
    guest, *steps = result.check().json_lines()
    place = f"Linux {series} on {cpu}, {language}"
    for register in ("PMCNTENSET_EL0", "PMINTENSET_EL1"):
        assert guest["found"][register] >> 31 & 1, f"{place}: the guest has not set {register}"
    for how in ("put", "put_changed", "restore"):
        assert sum(step["how"] == how for step in steps) >= 5, f"{place}: {how}"
    wrong = [step for step in steps if step["found"] != step["wanted"]]
    assert wrong == [], place


def test_example_in_c(lab: Lab, series: str, cpu: str) -> None:
    """The README's."""
    result = programs.run(lab, series, cpu, "C", "example_vmm").check()
    size = re.fullmatch(r"(\d+) bytes; PC is 0x80000000 in the second VM\n", result.text)
    assert size and int(size[1]) > 200 * 16, result.text
    assert result.stderr == b""


def test_example_in_python(spec: Spec, lab: Lab, series: str, cpu: str) -> None:
    """The README's: nothing but time differs in the second VM, and what is refused has a name."""
    result = programs.run(lab, series, cpu, "Python", "example_vmm").check()
    *changes, refusal = result.text.splitlines()
    volatile = {one_reg.name for one_reg in spec.of_arch("arm64") if one_reg.volatile}
    assert {change.partition(":")[0] for change in changes} <= volatile, result.text
    assert re.fullmatch(r"put PSTATE \(0x\w+\) = 0xbad: Invalid argument .*", refusal)
    assert result.stderr == b""


def test_example_in_rust(lab: Lab, series: str, cpu: str) -> None:
    """The README's."""
    result = programs.run(lab, series, cpu, "Rust", "example_vmm").check()
    size = re.fullmatch(r"(\d+) bytes; PC is 0x80000000 in the second VM\n", result.text)
    assert size and int(size[1]) > 200 * 16, result.text
    assert result.stderr == b""


def granted(series: str, cpu: str, roundtrip: Roundtrip) -> Iterator[tuple[str, Features, Steps]]:
    """The steps with each set of features that KVM grants, in both languages."""
    for features in FEATURES:
        for language in programs.LANGUAGES:
            steps = roundtrip(series, cpu, language, features)
            if "put" in steps:
                yield language, features, steps


def explained(one_reg: OneReg | None, series: str, step: str, change: dict[str, str]) -> bool:
    """Whether the spec says that the register may change so in such a step.

    It may where its value changes by itself; where it shows another register, which has got a
    value ("mark": not that of its own); and in another vCPU where KVM ignores what is
    written, so that the vCPU keeps a value of its own.
    """
    if one_reg is None:
        return False
    if one_reg.volatile:
        return True
    if step == "mark":
        if one_reg.alias is not None or one_reg.within is not None:
            return True
        changed = int(change["before"], 16) ^ int(change["after"], 16)
        return one_reg.write is Write.CHECKED and changed == STATUS_BITS.get(one_reg.name)
    return step != "put" and any(
        rule.write is Write.IGNORED and within(series, rule.since, rule.until)
        for rule in one_reg.listed
    )


def missing_capabilities(
    spec: Spec, features: Features, capabilities: dict[str, int]
) -> Iterator[str]:
    """Sentences on features that this KVM on this processor does not have."""
    for name in features:
        capability = spec.features["arm64", name].capability
        if capability and not capabilities[capability.removeprefix("KVM_CAP_").lower()]:
            yield f"{name}: {capability} is 0"


def gist(step: dict[str, Any], volatile: Container[str]) -> tuple[int, list[str], str | None]:
    changed = [change["name"] for change in step["differences"]]
    return step["registers"], [name for name in changed if name not in volatile], step["error"]


def where(series: str, cpu: str, features: Features, language: str) -> str:
    return f"Linux {series} on {cpu}, {'+'.join(features) or 'base'}, {language}"
