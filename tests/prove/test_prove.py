# SPDX-License-Identifier: MIT
"""The harnesses of tests/prove are C that fits the generated code, and the table has each proof."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from fuzz.build import TESTS_C, C, own_layouts

from prove.__main__ import HARNESSES, README, lower_limits
from prove.proofs import PROOFS

CBMC = [
    "-D__CPROVER_assume(c)=(void)(c)",
    "-D__CPROVER_assert(c,t)=(void)((c)?(t):t)",
    "-D__CPROVER_havoc_slice(p,n)=(void)((p)?(n):0)",
    "-D__CPROVER_havoc_object(p)=(void)(p)",
    "-D__CPROVER_r_ok(p,n)=((p)&&(n)>0)",
    "-D__CPROVER_w_ok(p,n)=((p)&&(n)>0)",
    "-D__CPROVER_same_object(p,q)=((p)&&(q))",
    "-D__CPROVER_allocate(n,z)=((void *)((n)+(z)))",
]
"""CBMC's own functions, for a compiler."""


def test_each_harness_compiles(tmp_path: Path) -> None:
    if shutil.which("gcc") is None:
        pytest.skip("gcc is missing: apt-get install gcc")
    own_layouts(tmp_path)
    copies = tmp_path / "generated"
    include = [f"-I{folder}" for folder in (copies, HARNESSES, tmp_path, TESTS_C)]
    for proof in PROOFS:
        lower_limits(proof.limits, proof.tables, copies)
        macros = [f"-D{name}={value}" for name, value in proof.cases[0].items()]
        for name in (proof.harness, *proof.others):
            source = HARNESSES / f"{name}.c"
            command = ["gcc", "-std=c11", "-fsyntax-only", "-Wall", "-Werror", *CBMC]
            done = subprocess.run([*command, *macros, *include, source], capture_output=True)
            assert done.returncode == 0, done.stderr.decode()
        for name in proof.sources:
            assert (C / f"{name}.c").exists() or (tmp_path / f"{name}.c").exists()


def test_the_real_tables_are_as_the_proofs_take_them(tmp_path: Path) -> None:
    if shutil.which("gcc") is None:
        pytest.skip("gcc is missing: apt-get install gcc")
    judge = [CBMC[0], *CBMC[2:], "-include", "assert.h", "-D__CPROVER_assert(c,t)=assert((c))"]
    real = [C / f"onereg_{name}.c" for name in ("register", "registers", "moves", "place")]
    program = tmp_path / "tables"
    command = ["gcc", "-std=c11", "-Wall", "-Werror", *judge, f"-I{C}", f"-I{HARNESSES}"]
    subprocess.run([*command, HARNESSES / "tables.c", *real, "-o", program], check=True)
    subprocess.run([program], check=True)


def test_the_table_has_each_proof() -> None:
    text = README.read_text(encoding="utf-8")
    for proof in PROOFS:
        assert f"| {proof.harness} | {proof.statement} | {proof.bound} | " in text
    assert "FAILS" not in text.partition("<!-- table -->")[2]
