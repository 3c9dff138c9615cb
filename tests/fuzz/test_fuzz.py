# SPDX-License-Identifier: MIT
"""The harnesses of tests/fuzz keep their promises on some inputs; those in C are in test_c.py."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from fuzz import seeds
from fuzz.__main__ import README, TARGETS, table
from fuzz.build import C_TARGETS, build_rust
from fuzz.read_run import plainly
from fuzz.readers import READERS

INPUTS = {"explain": 20, "decode": 20, "spec": 60}
"""Fewer than of the others: each of these takes some milliseconds."""


def test_rust_keeps_its_promises(tmp_path: Path) -> None:
    if not shutil.which("cargo"):
        pytest.skip("no cargo: apt-get install cargo")
    program = build_rust(tmp_path / "target", fast=False)
    seeds.write("rust", tmp_path / "rust")
    command = [program, "600", "300", tmp_path / "rust"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("target", READERS)
def test_a_reader_keeps_its_promises(target: str, tmp_path: Path) -> None:
    seeds.write(target, tmp_path / target)
    most = INPUTS.get(target, 200)
    assert plainly(READERS[target], tmp_path / target, 600, most) == most


def test_every_target_is_run_and_has_seeds() -> None:
    assert [*TARGETS] == [*C_TARGETS, "rust", *READERS]
    assert {*TARGETS} == {*seeds.SEEDS}


def test_the_table_is_that_of_the_totals() -> None:
    assert "".join(table()) in README.read_text(encoding="utf-8")
