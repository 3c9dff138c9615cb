# SPDX-License-Identifier: MIT
"""Predicted register lists, against counts that real kernels gave.

tests/kvm compares list with list; these counts make a wrong rule fail within a second.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from onereg.cli import main
from onereg.model import OneReg, Spec
from onereg.query.listing import Vcpu, listed, since, unmet_features, until

# What the emulated `-cpu max` has (QEMU 10.0): the ID registers that listing rules ask for.
MAX = {
    "CLIDR_EL1": 0x8200_0023,
    "ID_AA64MMFR0_EL1": 0x2 << 56,  # FGT2
    "ID_AA64MMFR3_EL1": 0,
    "ID_AA64MMFR4_EL1": 0,
    "ID_AA64PFR1_EL1": 0,
    "ID_AA64PFR2_EL1": 0,
}
# Registers listed on QEMU's `-cpu max`, measured on 6.1.192, 6.12.107 and 7.3.4.
MEASURED = [
    ("", 242, 259, 257),
    ("el1_32bit", 242, 259, 257),
    ("pmu_v3", 316, 333, 332),
    ("sve", 261, 278, 276),
    ("ptrauth", 252, 269, 267),
    ("sve,ptrauth,pmu_v3", 345, 362, 361),
]


@pytest.mark.parametrize(("features", "v6_1", "v6_12", "v7_3"), MEASURED)
def test_the_list_is_as_long_as_the_kernels(
    spec: Spec, features: str, v6_1: int, v6_12: int, v7_3: int
) -> None:
    chosen = frozenset(filter(None, features.split(",")))
    for kernel, count in (("6.1", v6_1), ("6.12", v6_12), ("7.3", v7_3)):
        vcpu = Vcpu("arm64", kernel, chosen, MAX)
        assert len(list(listed(spec, vcpu))) == count, kernel


def one(spec: Spec, name: str) -> OneReg:
    return next(one_reg for one_reg in spec.of_arch("arm64") if one_reg.name == name)


def test_releases_bound_a_register(spec: Spec) -> None:
    assert (since(one(spec, "X0"), spec), until(one(spec, "X0"), spec)) == (None, None)
    assert since(one(spec, "HCR_EL2"), spec) == "6.16"
    assert until(one(spec, "ICH_HCR_EL2"), spec) == "6.16"
    assert since(one(spec, "TCR2_EL1"), spec) == "6.5"


def test_a_rule_may_end_while_another_goes_on(spec: Spec) -> None:
    """TCR2_EL1 was listed unconditionally up to 6.12, and where TCRX is since."""
    with_tcrx = MAX | {"ID_AA64MMFR3_EL1": 1}
    for kernel, registers, there in (
        ("6.12", MAX, True),
        ("6.13", MAX, False),
        ("6.13", with_tcrx, True),
        ("6.1", with_tcrx, False),
    ):
        vcpu = Vcpu("arm64", kernel, frozenset(), registers)
        assert (one(spec, "TCR2_EL1") in list(listed(spec, vcpu))) is there, kernel


def test_sve_takes_the_place_of_the_v_registers(spec: Spec) -> None:
    names = {o.name for o in listed(spec, Vcpu("arm64", "7.3", frozenset({"sve"}), MAX))}
    assert {"Z0", "FFR", "SVE_VLS", "FPSR"} <= names
    assert "V0" not in names


def test_an_id_register_that_a_rule_asks_for_must_be_there(spec: Spec) -> None:
    with pytest.raises(LookupError, match="CLIDR_EL1"):
        list(listed(spec, Vcpu("arm64", "6.1", frozenset(), {})))


@pytest.mark.parametrize(
    ("kernel", "features", "sentence"),
    [
        ("6.12", {"el2"}, "el2 needs kernel 6.16"),
        ("7.3", {"el2", "el1_32bit"}, "exclude each other"),
    ],
)
def test_features_that_no_vcpu_has(
    spec: Spec, kernel: str, features: set[str], sentence: str
) -> None:
    vcpu = Vcpu("arm64", kernel, frozenset(features), None)
    assert any(sentence in text for text in unmet_features(spec, vcpu))


@pytest.mark.parametrize(
    ("kernel", "there"),
    [
        ("5.10", True),  # a series is its newest stable release
        ("5.10.104", False),
        ("5.10.105", True),
        ("5.11", False),
        ("5.14.21", False),
        ("5.15.27", False),
        ("5.15.28", True),
        ("5.16.14", True),
        ("5.17", True),
        ("6.12.1", True),
    ],
)
def test_a_backport_is_in_its_series_from_its_stable_release_on(
    spec: Spec, kernel: str, there: bool
) -> None:
    vcpu = Vcpu("arm64", kernel, frozenset(), MAX)
    assert (one(spec, "SMCCC_ARCH_WORKAROUND_3") in list(listed(spec, vcpu))) is there


def test_linux_5_10_lists_the_pmu_for_every_vcpu(spec: Spec) -> None:
    for kernel, there in (("5.10", True), ("5.11", False)):
        names = {o.name for o in listed(spec, Vcpu("arm64", kernel, frozenset(), MAX))}
        assert ("PMCR_EL0" in names) is there, kernel


def test_an_overlay_raises_the_newest_release(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    overlay = tmp_path / "spec"
    (overlay / "kvm").mkdir(parents=True)
    (overlay / "kvm/releases.yaml").write_text('newest: "7.4"\n')
    command = ["list", "--kernel", "7.4", "--features", ""]
    assert main(command) == 2
    assert "the spec covers kernels 5.10 to 7.3, not 7.4" in capsys.readouterr().err
    assert main([*command, "--add-spec", str(overlay)]) == 0
    raised = capsys.readouterr().out
    assert main(["list", "--kernel", "7.3", "--features", ""]) == 0
    assert raised == capsys.readouterr().out
    assert raised.count("\n") > 200
