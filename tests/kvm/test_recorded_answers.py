# SPDX-License-Identifier: MIT
"""Real kernels answer as tests/kvm/answers has it; with --record-answers it is written anew.

tests/test_answers.py holds the spec against the recordings.
"""

from __future__ import annotations

import pytest
import recorded
from lab import Lab
from onereg.model import Spec
from recorded import Recording
from recording import record


@pytest.mark.answers
def test_a_kernel_answers_as_recorded(
    spec: Spec, lab: Lab, series: str, cpu: str, pytestconfig: pytest.Config
) -> None:
    path = recorded.FOLDER / f"{cpu}.txt"
    before = recorded.read(path) if path.exists() else Recording()
    now = recorded.read(path) if path.exists() else Recording()
    record(lab, spec, series, cpu, now)
    assert len(now.kernels[series].granted) >= 4, "KVM grants hardly any set of features"
    if pytestconfig.getoption("--record-answers"):
        path.write_text(recorded.text(now), encoding="utf-8")
        return
    assert series in before.kernels, f"{series} is not recorded on {cpu}: make record-answers"
    kept = {name: of_series(found, series) for name, found in before.answers.items()}
    seen = {name: of_series(found, series) for name, found in now.answers.items()}
    changed = {
        name: (kept.get(name), seen.get(name))
        for name in (*kept, *(name for name in seen if name not in kept))
        if kept.get(name, {}) != seen.get(name, {})
    }
    assert changed == {}, f"{series} on {cpu}: make record-answers, if the kernel is right"


def of_series(answers: dict[recorded.Context, str], series: str) -> dict[str, str]:
    """The answers of one kernel by the letter of the vCPU."""
    return {context.letter: text for context, text in answers.items() if context.kernel == series}
