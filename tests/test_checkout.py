# SPDX-License-Identifier: MIT
"""Which spec a tool reads that is installed: that of the checkout it is run in, and it says so."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import onereg
import pytest
from onereg.resources import folders_upwards, is_checkout

ROOT = Path(__file__).resolve().parent.parent
BASE = ROOT / "tests/errors/base"
Run = Callable[..., subprocess.CompletedProcess[str]]


def small_spec(folder: Path) -> None:
    """A spec of a few registers with the schemas of ours."""
    shutil.copytree(BASE, folder)
    shutil.copytree(ROOT / "spec/schema", folder / "schema")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tool as a wheel installs it."""
    site = tmp_path_factory.mktemp("site")
    shutil.copytree(Path(onereg.__file__).parent, site / "onereg")
    small_spec(site / "onereg/data/spec")
    shutil.copytree(ROOT / "templates", site / "onereg/data/templates")
    return site


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A checkout of onereg in which PSTATE's neighbour has another title."""
    clone = tmp_path / "clone"
    small_spec(clone / "spec")
    shutil.copytree(ROOT / "templates", clone / "templates")
    (clone / ".git").mkdir()
    registers = clone / "spec/registers/arm64.yaml"
    registers.write_text(registers.read_text().replace("Saved Program", "Edited Program"))
    return clone


@pytest.fixture
def tool(site: Path, tmp_path: Path) -> Run:
    """Runs the installed tool in a folder."""

    def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
        paths = {"PYTHONPATH": str(site), "XDG_CACHE_HOME": str(tmp_path / "cache")}
        return subprocess.run(
            [sys.executable, "-m", "onereg", *arguments],
            cwd=folder,
            env=os.environ | paths,
            capture_output=True,
            text=True,
            check=False,
        )

    return run


def break_spec(clone: Path) -> None:
    (clone / "spec/registers/arm64.yaml").write_text("a: [b\n")


def test_a_broken_spec_of_the_checkout_is_found(tool: Run, clone: Path) -> None:
    assert tool(clone, "lint").returncode == 0
    break_spec(clone)
    result = tool(clone, "lint")
    assert result.returncode == 2
    assert result.stdout.startswith("spec/registers/arm64.yaml:2:1: ")
    assert result.stderr.splitlines()[0] == "spec: spec"
    for command in ("check", "generate", "list", "show PC", "docs", "decode SCTLR_EL1 0x5"):
        assert tool(clone, *command.split()).returncode == 2, command


def test_drift_of_the_checkout_is_found(tool: Run, clone: Path) -> None:
    assert tool(clone, "generate").returncode == 0
    result = tool(clone, "check")
    assert result.returncode == 0
    assert result.stderr == "spec: spec\noutputs are as the spec generates them\n"
    registers = clone / "spec/registers/arm64.yaml"
    registers.write_text(registers.read_text().replace("Edited Program", "Other Program"))
    result = tool(clone, "check")
    assert result.returncode == 1
    assert "Other Program" in result.stdout


def test_the_templates_are_the_checkouts_too(tool: Run, clone: Path) -> None:
    with (clone / "templates/c/onereg_ids.h.j2").open("a") as stream:
        stream.write("/* of the checkout */\n")
    assert tool(clone, "generate").returncode == 0
    assert "/* of the checkout */" in (clone / "generated/c/onereg_ids.h").read_text()


def test_below_the_top(tool: Run, clone: Path) -> None:
    (clone / "tests/deep").mkdir(parents=True)
    result = tool(clone / "tests/deep", "lint")
    assert result.stderr.splitlines()[0] == f"spec: {os.path.join('..', '..', 'spec')}"
    assert "Edited Program" in tool(clone / "spec/kvm", "show", "SPSR_EL1").stdout


def test_elsewhere_it_is_the_one_that_is_installed(tool: Run, site: Path, tmp_path: Path) -> None:
    result = tool(tmp_path, "lint")
    installed = site / "onereg/data/spec"
    assert result.stderr.splitlines()[0] == (
        f"spec: that of onereg {onereg.__version__}, {installed}"
    )
    assert "Saved Program" in tool(tmp_path, "show", "SPSR_EL1").stdout


@pytest.mark.parametrize(
    "files",
    [
        ["spec/widget_spec.rb", "spec/spec_helper.rb", "Gemfile"],
        ["spec/registers/arm64.yaml", "spec/layouts/board.yaml"],
        ["spec/kvm/id-format.yaml"],
        ["spec/schema/common.schema.json"],
        ["spec/schema/registers.schema.json", "templates/c/onereg.c"],
    ],
)
def test_the_spec_folder_of_another_project(tool: Run, tmp_path: Path, files: list[str]) -> None:
    for name in files:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("")
    assert not is_checkout(tmp_path)
    result = tool(tmp_path, "lint")
    assert result.returncode == 0
    assert result.stderr.startswith("spec: that of onereg ")


def test_not_beyond_the_repository(tool: Run, clone: Path) -> None:
    """Nor in a folder above where anybody may put files."""
    inner = clone / "vmm"
    (inner / ".git").mkdir(parents=True)
    assert tool(inner, "lint").stderr.startswith("spec: that of onereg ")
    (inner / ".git").rmdir()
    assert tool(inner, "lint").stderr.startswith("spec: ../spec\n")
    clone.chmod(0o777)
    assert tool(inner, "lint").stderr.startswith("spec: that of onereg ")
    assert tool(clone, "lint").stderr.startswith("spec: spec\n")


def test_a_checkout_is_a_project_of_its_own(tool: Run, clone: Path) -> None:
    """The configuration of the tree that a checkout is vendored in is not asked."""
    (clone.parent / "onereg.toml").write_text("nonsense")
    (clone / ".git").rmdir()
    assert list(folders_upwards(clone)) == [Path()]
    assert tool(clone, "lint").returncode == 0


LAYOUT = """\
layout: board
title: A board
struct: board
members: {sctlr: {bits: 64}}
raw: a board looks at nothing else
raw_groups: [core, sysreg]
places: {SCTLR_EL1: sctlr}
"""


def test_a_project_that_adds_to_the_spec(tool: Run, tmp_path: Path) -> None:
    """Every command reads what onereg.toml adds, not those alone that generate."""
    (tmp_path / "spec/layouts").mkdir(parents=True)
    (tmp_path / "spec/layouts/board.yaml").write_text(LAYOUT)
    (tmp_path / "onereg.toml").write_text(
        '[[output]]\ntarget = "c"\nlayouts = ["board"]\ndirectory = "src"\nadd-spec = ["spec"]\n'
    )
    shown = tool(tmp_path, "show", "SCTLR_EL1", "--verbose")
    assert "Layout     board: board.sctlr" in shown.stdout
    assert shown.stderr.startswith("spec: that of onereg ")
    assert shown.stderr.endswith("data/spec, spec\n")
    assert "board" not in tool(tmp_path, "show", "SCTLR_EL1", "--spec", str(BASE)).stdout
    assert tool(tmp_path, "fmt", "--check").stderr == "1 files, 0 would be formatted\n"
    (tmp_path / "spec/layouts/board.yaml").write_text(LAYOUT.replace("sctlr}", "nowhere}"))
    assert "nowhere" in tool(tmp_path, "list").stdout


@pytest.mark.parametrize(
    "command",
    [
        "generate", "list", "show PC", "decode SCTLR_EL1 0x5", "encode SCTLR_EL1 --from 0x5",
        "docs", "audit source spec", "diff spec spec", "check --format json", "lint --format sarif",
    ],
)  # fmt: skip
def test_every_command_can_say_which_spec_it_reads(tool: Run, clone: Path, command: str) -> None:
    arguments = command.split()
    assert "spec: " not in tool(clone, *arguments).stderr
    assert tool(clone, *arguments, "--verbose").stderr.splitlines()[0] == "spec: spec"
