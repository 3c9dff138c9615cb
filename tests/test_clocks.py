# SPDX-License-Identifier: MIT
"""No test judges time: a busy machine is none of its business. `make bench` prints times."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

TESTS = Path(__file__).resolve().parent
CLOCKS = {"perf_counter", "process_time", "monotonic", "thread_time", "getrusage", "timeit", "time"}


def clocks(tree: ast.AST) -> list[int]:
    """Lines that read a clock, or import one by name."""
    return [
        node.lineno
        for node in ast.walk(tree)
        if (isinstance(node, ast.Attribute) and node.attr.removesuffix("_ns") in CLOCKS)
        or (isinstance(node, ast.ImportFrom) and node.module in ("time", "timeit", "resource"))
    ]


@pytest.mark.parametrize(
    "path", sorted(TESTS.rglob("test_*.py")), ids=lambda path: path.relative_to(TESTS).as_posix()
)
def test_no_test_reads_a_clock(path: Path) -> None:
    assert clocks(ast.parse(path.read_text())) == []


@pytest.mark.parametrize(
    "text", ["time.perf_counter()", "from time import monotonic", "time.time_ns()"]
)
def test_a_clock_is_seen(text: str) -> None:
    assert clocks(ast.parse(text)) == [1]


def test_hypothesis_has_no_deadline() -> None:
    assert settings.default is not None
    assert settings.default.deadline is None
    assert HealthCheck.too_slow in settings.default.suppress_health_check
