# SPDX-License-Identifier: MIT
"""Every mistake of tests/history, made in a copy of our spec, is caught by whom its file says."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest
from history.bugs import README, Bug, all_bugs, copy_tree, with_table
from history.judges import JUDGES, Objections, Tools
from test_c import C11, compiler

BUGS = all_bugs()


@pytest.fixture
def tools(capsys: pytest.CaptureFixture[str]) -> Tools:
    def compile(name: str, options: list[str], source: Path) -> str:
        command = [*compiler(name), *C11, *options, "-fsyntax-only", str(source)]
        environment = os.environ | {"LC_ALL": "C"}
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        assert bool(done.stderr) == bool(done.returncode), done.stderr
        return done.stderr

    return Tools(lambda: capsys.readouterr().out, compile)


@pytest.fixture
def top(tmp_path: Path) -> Path:
    """A copy of our spec and of the headers that VMMs write."""
    copy_tree(tmp_path)
    return tmp_path


def objections(top: Path, tools: Tools) -> tuple[str, Objections]:
    """The first judge that objects, and all that it says."""
    for name, judge in JUDGES.items():
        if said := judge(top, tools):
            return name, said
    return "nobody", {}


@pytest.mark.parametrize("bug", BUGS, ids=lambda bug: bug.name)
def test_a_bug_is_caught(bug: Bug, top: Path, tools: Tools) -> None:
    for edit in bug.edits:
        edit.apply(top)
    judge, said = objections(top, tools)
    assert (judge, said.keys()) == (bug.judge, bug.says.keys()), said
    for catcher, words in bug.says.items():
        unsaid = [part for part in words if not any(part in line for line in said[catcher])]
        unexpected = [line for line in said[catcher] if not any(part in line for part in words)]
        assert (unsaid, unexpected) == ([], [])


def test_nobody_objects_to_what_is_right(top: Path, tools: Tools) -> None:
    for name, judge in JUDGES.items():
        assert judge(top, tools) == {}, name


def test_every_judge_is_needed() -> None:
    """There are mistakes that no rule and no compiler sees."""
    assert {bug.judge for bug in BUGS} == set(JUDGES)


def test_the_page_has_every_bug() -> None:
    """`python tests/history/bugs.py` writes the table."""
    page = README.read_text(encoding="utf-8")
    assert page == with_table(page)
    assert page.count("\n| [") == len(BUGS)
