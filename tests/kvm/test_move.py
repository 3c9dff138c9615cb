# SPDX-License-Identifier: MIT
"""A vCPU moves from one kernel to another on the same model of CPU, or is refused by name.

The generated Python decides beforehand, with a scratch vCPU; the restore does what was decided.
"""

from __future__ import annotations

from typing import Any

import programs
import pytest
from lab import Lab
from onereg.model import Spec

FROM, TO = "6.12", "7.3"


def run(lab: Lab, series: str, cpu: str, *arguments: str, saved: bytes = b"") -> Any:
    result = programs.run(
        lab, series, cpu, "Python", "move", *arguments, files={"/saved": saved or b"none"}
    )
    (line,) = result.check().json_lines()
    return line


@pytest.mark.parametrize("cpu", ["cortex-a57"])
def test_a_vcpu_moves_to_a_newer_kernel(spec: Spec, lab: Lab, cpu: str) -> None:
    saved = bytes.fromhex(run(lab, FROM, cpu, "save", "pmu_v3")["saved"])
    line = run(lab, TO, cpu, "restore", "pmu_v3", "/saved", saved=saved)
    assert line["reasons"] == {}
    assert "error" not in line, line["error"]
    assert line["done"] == line["verdicts"]
    assert line["verdicts"]["TCR2_EL1"] == "drop"
    held, volatile = (
        programs.records(line["saved"]),
        {one_reg.id for one_reg in spec.of_arch("arm64") if one_reg.volatile},
    )
    verdicts = {one_reg.id: line["verdicts"].get(one_reg.name) for one_reg in spec.of_arch("arm64")}
    compared = 0
    for id, value in programs.records(saved.hex()).items():
        if verdicts[id] in ("same", "write") and id not in volatile:
            assert held[id] == value, hex(id)
            compared += 1
    assert compared > 150
