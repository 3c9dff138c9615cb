# SPDX-License-Identifier: MIT
"""Every finding that onereg can make: where it points, what it says, under which rule.

Each directory of ``tests/errors`` is of the shape of ``spec/`` and adds mistakes to the small
good spec in ``tests/errors/base``.  Its files say in comments what the report must be, line by
line: ``# expect: path:line:column: sentence [rule]``.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import onereg
import pytest
from onereg.cli import main

ERRORS = Path(__file__).parent / "errors"
BASE = ERRORS / "base"
FIXTURES = sorted(path for path in ERRORS.iterdir() if path.is_dir() and path != BASE)
CONFIGS = [path for path in FIXTURES if any(path.glob("*.toml"))]
"""The folders of projects that declare their outputs."""
TEMPLATES = [path for path in FIXTURES if path.name.startswith("template") and path not in CONFIGS]
"""Of the shape of ``templates/``, unlike the other fixtures."""
SPECS = [path for path in FIXTURES if path not in TEMPLATES and path not in CONFIGS]
MARKER = "# expect: "


def expected(fixture: Path) -> list[str]:
    """The report that a fixture's files ask for, in the order of the files."""
    return [
        line.partition(MARKER)[2].removesuffix(" #}")
        for path in sorted(fixture.rglob("*"))
        if path.is_file()
        for line in path.read_text(encoding="utf-8").splitlines()
        if MARKER in line
    ]


def assert_report(report: list[str], fixture: Path) -> None:
    """Each line of the report is expected, and each that is expected is there."""
    wanted = expected(fixture)
    assert wanted, f"{fixture.name} expects nothing"
    unexpected = [line for line in report if line not in wanted]
    missing = [line for line in wanted if line not in report]
    assert (unexpected, missing) == ([], [])
    assert len(report) == len(wanted)


def rule_of(line: str) -> str:
    match = re.search(r" \[([a-z-]+)\]$", line)
    assert match, f"{line!r} names no rule"
    return match[1]


# Where a finding is made, and which argument of the call is its rule.
RULE_ARGUMENT = {"rule": 0, "target_rule": 0, "Finding": 1, "_fail": 1, "add": 1, "convert": 1}


ELSEWHERE = {"audit", "commands", "cpu", "diff", "dumps", "fmt"}
"""Packages whose rules have tests of their own: test_audit.py, test_decode.py, test_diff.py, ..."""


@cache
def rules_in_code() -> frozenset[str]:
    """The id of every rule, from the calls in onereg's source that make findings."""
    return frozenset(rules_in_calls())


def rules_in_calls() -> Iterator[str]:
    for path in sorted(Path(onereg.__file__).parent.rglob("*.py")):
        if path.parent.name in ELSEWHERE:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            position = RULE_ARGUMENT.get(name)
            if position is None or len(node.args) <= position:
                continue
            argument = node.args[position]
            if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                yield argument.value


def test_the_base_is_good(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lint", "--spec", str(BASE)]) == 0
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("fixture", SPECS, ids=lambda path: path.name)
def test_report(fixture: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status = main(["lint", "--spec", str(BASE), "--add-spec", str(fixture)])
    assert_report(capsys.readouterr().out.splitlines(), fixture)
    assert status in (1, 2)


@pytest.mark.parametrize("fixture", TEMPLATES, ids=lambda path: path.name)
def test_report_on_a_template(
    fixture: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    output = tmp_path / "generated"
    monkeypatch.chdir(ERRORS)
    arguments = ["--spec", str(BASE), "--templates", fixture.name, "--output", str(output)]
    assert main(["generate", *arguments]) == 2
    assert_report(capsys.readouterr().out.splitlines(), fixture)
    assert not output.exists()


@pytest.mark.parametrize("fixture", CONFIGS, ids=lambda path: path.name)
def test_report_on_a_configuration(
    fixture: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(fixture)
    files = sorted(fixture.rglob("*"))
    assert main(["check", "--no-cache"]) == 2
    assert_report(capsys.readouterr().out.splitlines(), fixture)
    assert main(["generate"]) == 2
    assert sorted(fixture.rglob("*")) == files


@pytest.mark.parametrize("fixture", FIXTURES, ids=lambda path: path.name)
def test_a_fixture_is_called_after_its_rule(fixture: Path) -> None:
    rules = [rule for rule in rules_in_code() if fixture.name.startswith(rule)]
    assert rules, f"{fixture.name} begins with no rule's id"
    assert max(rules, key=len) in {rule_of(line) for line in expected(fixture)}


def test_every_rule_has_a_fixture() -> None:
    provoked = {rule_of(line) for fixture in FIXTURES for line in expected(fixture)}
    assert provoked == rules_in_code()
