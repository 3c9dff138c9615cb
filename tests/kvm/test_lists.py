# SPDX-License-Identifier: MIT
"""What each kernel lists is what the spec predicts; a write does what the spec's policy says."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from lab import Lab
from onereg.model import OneReg, Spec, Write
from onereg.model.releases import within
from onereg.query.listing import Vcpu, id_registers_needed, listed, unmet_features

pytestmark = pytest.mark.oldest

FEATURES = ("el1_32bit", "pmu_v3", "sve", "ptrauth", "mte", "el2", "el2_e2h0")
EPERM, EINVAL, EBUSY = 1, 22, 16


@pytest.fixture(scope="session")
def vcpus(lab: Lab, series: str, cpu: str) -> list[dict[str, Any]]:
    """A vCPU for each of the 128 sets of features, with every register that it lists."""
    found = lab.probe(series, cpu, "subsets", ",".join(FEATURES))
    assert len(found) == 1 << len(FEATURES)
    return found


def number(value: str | None) -> int:
    assert value is not None, "a listed register cannot be read"
    return int.from_bytes(bytes.fromhex(value), "little")


def expected(spec: Spec, series: str, vcpu: dict[str, Any]) -> dict[int, OneReg]:
    """The ids that the spec predicts for the vCPU's features and its own ID registers."""
    ids = {one_reg.name: one_reg.id for one_reg in spec.of_arch("arm64")}
    values = {int(id, 16): value for id, value, *_ in vcpu["list"]}
    registers = {
        name: number(values[ids[name]]) if ids[name] in values else 0
        for name in id_registers_needed(spec, "arm64")
    }
    what = Vcpu("arm64", series, frozenset(vcpu["features"]), registers)
    return {one_reg.id: one_reg for one_reg in listed(spec, what)}


SHOWN = {
    "none": [],
    "32bit": ["el1_32bit"],
    "pmu": ["pmu_v3"],
    "sve": ["sve"],
    "pauth": ["ptrauth"],
    "mte": ["mte"],
    "pmu+sve+pauth": ["pmu_v3", "sve", "ptrauth"],
    "el2": ["el2"],
    "el2+e2h0": ["el2", "el2_e2h0"],
    "all with el2": ["pmu_v3", "sve", "ptrauth", "mte", "el2"],
}
"""The sets of features in the closing table; the test compares all 128."""


def test_the_list_is_the_predicted_one(
    spec: Spec,
    series: str,
    cpu: str,
    vcpus: list[dict[str, Any]],
    record_property: Callable[[str, object], None],
) -> None:
    compared = 0
    counts = dict.fromkeys(SHOWN, "-")
    for vcpu in vcpus:
        if vcpu["refused"] is not None:
            continue
        for shown, features in SHOWN.items():
            if vcpu["features"] == features:
                counts[shown] = str(len(vcpu["list"]))
        prediction = expected(spec, series, vcpu)
        there = {int(id, 16) for id, *_ in vcpu["list"]}
        names = {one_reg.id: one_reg.name for one_reg in spec.of_arch("arm64")}
        where = f"{series} {cpu} {vcpu['features']}"
        missing = [names.get(id, hex(id)) for id in there - set(prediction)]
        extra = [names[id] for id in set(prediction) - there]
        assert (missing, extra) == ([], []), f"{where}: spec lacks, spec has too much"
        for id, value, *_ in vcpu["list"]:
            assert len(bytes.fromhex(value)) == prediction[int(id, 16)].size, f"{where}: {id}"
        compared += 1
    assert compared >= 4, "hardly any vCPU was there to compare with"
    record_property("registers listed", [series, cpu, counts | {"sets": str(compared)}])


def test_the_spec_refuses_no_vcpu_that_the_kernel_grants(
    spec: Spec, series: str, vcpus: list[dict[str, Any]]
) -> None:
    for vcpu in vcpus:
        if vcpu["refused"] is None:
            what = Vcpu("arm64", series, frozenset(vcpu["features"]), None)
            assert list(unmet_features(spec, what)) == []


def test_writing_a_value_back_is_what_the_policy_says(
    spec: Spec, series: str, cpu: str, vcpus: list[dict[str, Any]]
) -> None:
    """The value just read is accepted and stays, except where the spec says why not."""
    unexplained = []
    for vcpu in vcpus:
        if vcpu["refused"] is not None:
            continue
        prediction = expected(spec, series, vcpu)
        for id, value, errno, after in vcpu["list"]:
            one_reg = prediction[int(id, 16)]
            if not explained(one_reg, series, value == after, errno):
                unexplained.append((vcpu["features"], one_reg.name, value, errno, after))
    assert unexplained == []


def explained(one_reg: OneReg, series: str, same: bool, errno: int) -> bool:
    if one_reg.write is Write.BEFORE_FINALIZE:
        return errno == EPERM and same
    if errno:
        return False
    if same or one_reg.volatile:
        return True
    # Writing the value of a pair of set and clear registers clears it; see spec/kvm/arm64/pmu.yaml.
    cleared = one_reg.alias is not None or one_reg.clear is not None
    return cleared and within(series, "6.2", "6.14")
