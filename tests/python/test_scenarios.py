# SPDX-License-Identifier: MIT
"""Every scenario of tests/scenarios, in C and in Python, on each layout that it names."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import c_library
import onereg_kvm
import pytest
import scenario_runner
from onereg.generate import read_checked
from onereg.inputs import Inputs
from onereg.output.render import render
from onereg.plan import make_plan
from onereg.targets import all_targets
from scenario_walkers import CWalker, PythonWalker, Walker
from states import GENERATED

ROOT = Path(__file__).parent.parent.parent
CASES = scenario_runner.cases("Python", "C")


@pytest.fixture(scope="session")
def banks(tmp_path_factory: pytest.TempPathFactory, own_inputs: Inputs) -> Iterator[Path]:
    """The tests' own layouts in both languages; Python's join the generated package."""
    folder = tmp_path_factory.mktemp("banks")
    specs = (*own_inputs.specs, ROOT / "tests/c/spec")
    plan = make_plan(read_checked(Inputs(specs, own_inputs.schemas, own_inputs.templates)))
    for target in all_targets():
        if target.name in ("c", "python"):
            for path, text in render(target, plan, own_inputs.templates):
                if any(name in Path(path).name for name in ("banks", "states")):
                    (folder / Path(path).name).write_text(text, encoding="utf-8")
    onereg_kvm.__path__.append(str(folder))
    yield folder
    onereg_kvm.__path__.remove(str(folder))


@pytest.fixture(scope="session")
def library(banks: Path, tmp_path_factory: pytest.TempPathFactory) -> c_library.Library:
    """The generated C; ONEREG_C_FOLDER keeps what the compiler leaves, for `make coverage`."""
    compiler = shutil.which("gcc") or shutil.which("cc") or shutil.which("clang")
    if compiler is None:
        pytest.skip("no C compiler: apt-get install gcc")
    kept = os.environ.get("ONEREG_C_FOLDER")
    folder = Path(kept) if kept else tmp_path_factory.mktemp("c")
    flags = os.environ.get("ONEREG_C_FLAGS", "-O1")
    own = [banks / "onereg_banks.c", banks / "onereg_states.c"]
    return c_library.build(GENERATED.parent / "c", folder, compiler, own, flags)


@pytest.mark.parametrize(("scenario", "layout", "language"), CASES)
def test_scenario(
    scenario: dict[str, Any], layout: str, language: str, library: c_library.Library
) -> None:
    walker: Walker = PythonWalker(layout) if language == "Python" else CWalker(library, layout)
    scenario_runner.check(scenario, walker)


def test_a_scenario_has_a_name_of_its_own() -> None:
    names = [scenario["scenario"] for scenario in scenario_runner.load()]
    assert len(names) == len(set(names))
