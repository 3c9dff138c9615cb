# SPDX-License-Identifier: MIT
"""The generated files are as QEMU wants its own: no warning of its compiler flags or its script."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest
from qemu_tree import BuildError, Program, Tree
from splice import GENERATED, TARGET, Result

FILES = sorted(path.name for path in (GENERATED / TARGET).iterdir())


def test_builds_without_a_warning(stock: Program, patched: Program) -> None:
    """Both with --enable-werror."""
    assert stock.path.read_bytes() != patched.path.read_bytes()


def test_a_warning_is_an_error(patched_tree: Tree, spliced: Result, patched: Program) -> None:
    path = f"{TARGET}/reg-sync.c"
    patched_tree.edit({**spliced.files, path: f"{spliced.files[path]}\nstatic int unused;\n"})
    with pytest.raises(BuildError, match="unused"):
        patched_tree.build()


@pytest.mark.parametrize("name", FILES)
def test_checkpatch(name: str, qemu_source: Path, spliced: Result, tmp_path: Path) -> None:
    path = f"{TARGET}/{name}"
    if path not in spliced.files:
        assert not (qemu_source / path).exists()
        return
    file = tmp_path / path
    file.parent.mkdir(parents=True)
    file.write_text(spliced.files[path], encoding="utf-8")
    done = subprocess.run(
        ["perl", "scripts/checkpatch.pl", "--no-tree", "--file", str(file)],
        cwd=qemu_source, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert re.search("^total: 0 errors, 0 warnings, ", done.stdout, re.MULTILINE), done.stdout
