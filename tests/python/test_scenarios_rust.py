# SPDX-License-Identifier: MIT
"""Every scenario of tests/scenarios in Rust, on each of its layouts: one build, one process."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import scenario_runner
from onereg.generate import read_checked
from onereg.inputs import Inputs
from onereg.output.render import render
from onereg.plan import Plan, make_plan
from onereg.targets import all_targets
from scenario_rust import RustProcess, RustWalker

ROOT = Path(__file__).parent.parent.parent
CASES = scenario_runner.cases("Rust")


@pytest.fixture(scope="module")
def plan(own_inputs: Inputs) -> Plan:
    """Our own, and the test's own layout."""
    specs = (*own_inputs.specs, ROOT / "tests/c/spec")
    return make_plan(read_checked(Inputs(specs, own_inputs.schemas, own_inputs.templates)))


@pytest.fixture(scope="module")
def process(
    plan: Plan, own_inputs: Inputs, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[RustProcess]:
    """The walker with a crate that has the test's own layout too."""
    cargo = shutil.which("cargo")
    if cargo is None:
        pytest.skip("no cargo: apt-get install cargo")
    folder = tmp_path_factory.mktemp("rust")
    (target,) = (target for target in all_targets() if target.name == "rust")
    for path, text in render(target, plan, own_inputs.templates):
        file = folder / Path(path).relative_to("rust")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    shutil.copytree(ROOT / "tests/rust/walker", folder / "walker")
    subprocess.run(
        [cargo, "build", "--quiet", "--offline", "--target-dir", folder / "target"],
        cwd=folder / "walker",
        check=True,
    )
    process = RustProcess(folder / "target/debug/walker")
    yield process
    process.close()


@pytest.mark.parametrize(("scenario", "layout", "language"), CASES)
def test_scenario(
    scenario: dict[str, Any], layout: str, language: str, plan: Plan, process: RustProcess
) -> None:
    (of,) = (known for known in plan.layouts if known.name == layout)
    scenario_runner.check(scenario, RustWalker(process, of))


def test_rust_has_all_scenarios_but_those_of_a_buffer() -> None:
    """A save is a vector here, so that none is too small."""
    without = [
        scenario["scenario"]
        for scenario in scenario_runner.load()
        if "Rust" not in scenario.get("languages", scenario_runner.LANGUAGES)
    ]
    assert without == ["a buffer for a save"]
