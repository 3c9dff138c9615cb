# SPDX-License-Identifier: MIT
"""Layouts that are right: which register a place is for."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from onereg.cli import main
from onereg.targets.python import TARGET as PYTHON

ROOT = Path(__file__).resolve().parent.parent
BASE = Path(__file__).parent / "errors/base"
HEAD = """# SPDX-License-Identifier: MIT
layout: vmm
title: A virtual machine monitor
struct: vmm_state
"""


def lint(folder: Path, layout: str, capsys: pytest.CaptureFixture[str]) -> str:
    """What lint says of the small good spec with a layout."""
    (folder / "layouts").mkdir(exist_ok=True)
    (folder / "layouts/vmm.yaml").write_text(HEAD + layout)
    main(["lint", "--spec", str(BASE), "--add-spec", str(folder)])
    return capsys.readouterr().out


def place_of(name: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """What `onereg show` says of a register's place."""
    assert main(["show", name, "--spec", str(BASE), "--add-spec", str(folder)]) == 0
    [line] = [line for line in capsys.readouterr().out.splitlines() if "Layout" in line]
    return line.partition("vmm: ")[2]


SINGLE = """
members: {x: {bits: 64, count: 2}, last: {bits: 64}, spsr: {bits: 64}, sys: {bits: 64, count: 2}}
places:
  SPSR_EL1: spsr
  SCTLR_EL1: sys[0]
  TCR_EL1: sys[1]
"""


@pytest.mark.parametrize("rows", ["  X2: last\n  X<n>: x[<n>]\n", "  X<n>: x[<n>]\n  X2: last\n"])
def test_the_row_of_one_register_counts_before_that_of_its_family(
    rows: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert lint(tmp_path, SINGLE + rows, capsys) == ""
    assert place_of("X1", tmp_path, capsys) == "vmm_state.x[1]"
    assert place_of("X2", tmp_path, capsys) == "vmm_state.last"


def test_all_registers_of_a_family_have_rows_of_their_own(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = "  X0: last\n  X1: x[1]\n  X2: x[0]\n"
    assert lint(tmp_path, SINGLE + rows, capsys) == ""
    assert place_of("X2", tmp_path, capsys) == "vmm_state.x[0]"


def test_a_register_of_a_family_is_waived(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = "  X0: last\n  X1: x[1]\nwaived: {X<n>: for none, X2: for a reason}\n"
    assert "X0 has the place last and is waived too" in lint(tmp_path, SINGLE + rows, capsys)
    alone = rows.replace("X<n>: for none, ", "").replace(
        "waived", 'unused: {"x[0]": for X2}\nwaived'
    )
    assert lint(tmp_path, SINGLE + alone, capsys) == ""
    assert place_of("X2", tmp_path, capsys) == "nowhere: for a reason"


def test_n_is_a_familys_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = lint(tmp_path, SINGLE + "  X<n>: x[<n>]\n  X2: x[<n>]\n", capsys)
    assert "'x[<n>]' uses n, but has no family [bad-place]" in found


def test_a_layout_hides_no_function_of_the_python_package() -> None:
    package = ROOT / "generated/python/onereg_kvm"
    module = ast.parse((package / "__init__.py").read_text())
    [names] = [
        ast.literal_eval(node.value)
        for node in module.body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__"
    ]
    functions = {n for n in names if n.islower() and not (package / f"{n}.py").exists()}
    assert functions and functions == PYTHON.reserved
