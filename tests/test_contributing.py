# SPDX-License-Identifier: MIT
"""The recipes of CONTRIBUTING.md, followed to the letter in a copy of the tree."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PAGE = (ROOT / "CONTRIBUTING.md").read_text()
COPIED = [
    "codegen",
    "generated",
    "spec",
    "templates",
    "pyproject.toml",
    "codegen/requirements.lock",
    "Makefile",
    "README.md",
]
SHELL = "sh"


def blocks(section: str) -> Iterator[tuple[str, str]]:
    """(language, text) of each fenced block."""
    for match in re.finditer(r"^```(\w+)\n(.*?)^```$", section, re.DOTALL | re.MULTILINE):
        yield match[1], match[2]


SECTIONS = re.split(r"^## ", PAGE, flags=re.MULTILINE)[1:]
RECIPES = {
    section.splitlines()[0]: list(blocks(section)) for section in SECTIONS if any(blocks(section))
}


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A copy of the checkout, with the virtual environment that it has."""
    copy = tmp_path / "tree"
    copy.mkdir()
    for name in COPIED:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy2(ROOT / name, copy / name)
    (copy / ".venv/bin").mkdir(parents=True)
    (copy / ".venv/bin/onereg").symlink_to(Path(sys.executable).with_name("onereg"))
    (copy / ".venv/ready").touch()
    return copy


def edit(tree: Path, text: str) -> None:
    """Adds a block at the end of the file that its first line names."""
    first, _, rest = text.partition("\n")
    assert first.startswith("# "), f"{first!r} names no file"
    file = tree / first.removeprefix("# ")
    file.parent.mkdir(parents=True, exist_ok=True)
    before = file.read_text() if file.exists() else ""
    file.write_text(before + rest)


def test_there_is_a_recipe_for_what_people_add() -> None:
    assert {
        "Add a register",
        "Add a kernel release",
        "Add a VMM",
        "Add a language",
        "A check failed",
    } <= RECIPES.keys()
    for name, steps in RECIPES.items():
        assert SHELL in {language for language, _ in steps}, name


@pytest.mark.parametrize("recipe", RECIPES)
def test_a_recipe_works_as_it_stands(recipe: str, tree: Path) -> None:
    environment = os.environ | {
        "PATH": f"{tree}/.venv/bin:{os.environ['PATH']}",
        "PYTHONPATH": str(tree / "codegen"),
        "PYTHONDONTWRITEBYTECODE": "1",
        "XDG_CACHE_HOME": str(tree.parent / "cache"),
    }
    for language, text in RECIPES[recipe]:
        if language != SHELL:
            edit(tree, text)
            continue
        done = subprocess.run(
            ["sh", "-eux"],
            input=text,
            cwd=tree,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout


def test_what_a_recipe_adds_reaches_the_outputs(tree: Path) -> None:
    recipe = "Add a register"
    test_a_recipe_works_as_it_stands(recipe, tree)
    assert (
        "ONEREG_ARM64_EXAMPLE_EL1 0x603000000013c581ULL"
        in (tree / "generated/c/onereg_ids.h").read_text()
    )
    assert "example_el1" in (tree / "generated/c/onereg_native.h").read_text()


def test_every_make_target_named_exists() -> None:
    targets = set(re.findall(r"`make ([a-z-]+)`", PAGE))
    assert targets
    makefile = (ROOT / "Makefile").read_text()
    assert [target for target in targets if f"\n{target}:" not in makefile] == []
