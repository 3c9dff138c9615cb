# SPDX-License-Identifier: MIT
"""vCPUs move between every ordered pair of kernels, and the decision comes true for each register.

Saves are taken on each kernel and restored on all, so that each machine boots twice.  By default
three kernels on one model of CPU; with --kernels, every model, and all sets of features where there
are more than three kernels.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

import moving
import programs
import pytest
from lab import Lab
from moving import GUESTS, Outcome, Vcpus
from onereg.model import Spec

OLD, BETWEEN, NEW = "6.1", "6.12", "7.3"
SETS = ("base", "pmu_v3", "pair,pmu_v3")
IN_THE_WAY = ("ID_AA64MMFR2_EL1.CCIDX", "ID_MMFR4_EL1.CCIDX", "ID_AA64MMFR1_EL1.")
"""What may keep a vCPU of Linux 6.1 from 6.12."""
FREE = ("cortex-a57", "neoverse-n1")
"""Models without what is in the way."""


@pytest.mark.pairs
@pytest.mark.parametrize("language", programs.LANGUAGES)
def test_a_vcpu_moves_as_was_decided(
    spec: Spec, lab: Lab, cpu: str, kernels: tuple[str, ...], language: str
) -> None:
    """In C all vCPUs between all kernels, in Python, which takes its time there, by turns."""
    features = [*GUESTS] if len(kernels) > 3 else SETS
    volatile = {one_reg.name for one_reg in spec.of_arch("arm64") if one_reg.volatile}
    saved = [
        vcpus for series in kernels for vcpus in moving.take(lab, series, cpu, features, language)
    ]
    outcome = Outcome()
    for number, to in enumerate(kernels):
        arriving = saved if language == "C" else [*in_turn(saved, to, number)]
        lines = moving.restore(lab, to, cpu, arriving, language)
        for vcpus, line in zip(arriving, lines, strict=True):
            moving.judge(outcome, vcpus, to, f"{cpu}, {language}", line, volatile)
        if to == BETWEEN:
            older = [vcpus for vcpus in arriving if vcpus.series == OLD]
            saved += moving.relay(lab, to, cpu, older, language)
    write_figures(outcome, cpu, language)
    assert outcome.wrong == []
    assert outcome.figures["moves that restore"] > len(kernels)
    check_pairs(outcome, cpu)


def in_turn(saved: list[Vcpus], to: str, number: int) -> Iterator[Vcpus]:
    """Of each other kernel one, another one for each destination."""
    for series in dict.fromkeys(vcpus.series for vcpus in saved):
        own = [vcpus for vcpus in saved if vcpus.series == series]
        if series != to:
            yield own[number % len(own)]
            number += 1


def check_pairs(outcome: Outcome, cpu: str) -> None:
    """The moves that are promised, and what may be in the way of others, by name."""
    assert (OLD, BETWEEN) in outcome.in_the_way
    assert (BETWEEN, NEW) in outcome.in_the_way
    for (one, other), sets in outcome.in_the_way.items():
        for features, names in sets.items():
            where = (one, other, cpu, features, names)
            if (one, other) in ((BETWEEN, NEW), (f"{OLD}+{BETWEEN}", NEW)):
                assert names == set(), where
            if (one, other) in ((OLD, BETWEEN), (OLD, NEW)):
                assert all(name.startswith(IN_THE_WAY) for name in names), where
                assert names == set() or cpu not in FREE, where
    if cpu in FREE:
        assert (f"{OLD}+{BETWEEN}", NEW) in outcome.in_the_way


def write_figures(outcome: Outcome, cpu: str, language: str) -> None:
    """To a file of the folder that ONEREG_FIGURES names, for a person to read."""
    folder = os.environ.get("ONEREG_FIGURES")
    if folder:
        text = json.dumps(
            {
                "figures": dict(sorted(outcome.figures.items())),
                "in the way": {
                    " to ".join(pair): {each: sorted(names) for each, names in sets.items()}
                    for pair, sets in outcome.in_the_way.items()
                },
                "wrong": [str(what) for what in outcome.wrong],
            },
            indent=1,
        )
        (Path(folder) / f"{cpu}-{language}.json").write_text(text)
