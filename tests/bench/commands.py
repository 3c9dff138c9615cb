# SPDX-License-Identifier: MIT
"""The time of commands on our own spec: look-ups, those that a build runs, hostile sources."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from bench.measure import Cost, cost, environment, least
from bench.synthetic import ROOT

ONEREG = [sys.executable, "-m", "onereg"]
LONG = 40_000
"""Repetitions in a source file: a time that grows as their square would be minutes."""
LOOKUPS = (
    "show SPSR_svc",
    "show SCTLR_EL1",
    "decode SCTLR_EL1 0x5",
    "encode SCTLR_EL1 M=1",
    "list --format json",
)


class Row(NamedTuple):
    """A command, its cost and the cost that it is compared with."""

    name: str
    cost: Cost
    beside: Cost


def lookups(folder: Path, runs: int) -> list[Row]:
    """Look-ups after the first one, which keeps the spec, beside ``--version``."""
    own = environment(folder)

    def run(words: str) -> Cost:
        return cost([*ONEREG, *words.split()], own, ROOT)

    run("--version")  # which compiles the modules
    version = least(runs, lambda: run("--version"))
    kept = [folder / "cache/onereg"]

    def first() -> Cost:
        for path in kept:
            shutil.rmtree(path, ignore_errors=True)
        return run("show X0")

    run("show X0")
    rows = [
        Row("--version", version, version),
        Row("show X0, the first", least(runs, first), version),
    ]
    return rows + [
        Row(words, least(runs, lambda words=words: run(words)), version) for words in LOOKUPS
    ]


def commands(folder: Path, runs: int) -> list[Row]:
    """Commands of a build and of a review, beside ``generate`` of everything anew."""
    own = environment(folder)
    output, edited = folder / "out", folder / "edited"
    open_ended, repeated = folder / "open.c", folder / "repeated.c"
    open_ended.write_text("f(a," * LONG)
    repeated.write_text("x = {" + "0x6030000000100000, " * LONG + "}")

    def run(*words: str | Path, status: int = 0) -> Cost:
        return cost([*ONEREG, *map(str, words)], own, ROOT, status)

    def anew() -> Cost:
        shutil.rmtree(output, ignore_errors=True)
        return run("generate", "--output", output)

    run("generate", "--output", edited)
    ids = edited / "c/onereg_ids.h"
    ids.write_text(ids.read_text().replace("ULL", "UL", 1))
    (edited / "c/onereg.c").rename(edited / "c/stray.c")
    jobs: dict[str, Callable[[], Cost]] = {
        "generate, everything new": anew,
        "generate, nothing changed": lambda: run("generate", "--output", output),
        "check, nothing changed": lambda: run("check", "--output", output),
        "check --no-cache": lambda: run("check", "--no-cache", "--output", output),
        "check, edited, missing, stray": lambda: run("check", "--output", edited, status=1),
        "lint": lambda: run("lint"),
        "fmt --check": lambda: run("fmt", "--check"),
        "diff HEAD": lambda: run("diff", "HEAD"),
        "docs": lambda: run("docs", "--output", folder / "site"),
        "audit source, never closed": lambda: run("audit", "source", open_ended, status=2),
        "audit source, much of the same": lambda: run("audit", "source", repeated),
    }
    costs = {name: least(runs, job) for name, job in jobs.items()}
    beside = costs["generate, everything new"]
    return [Row(name, found, beside) for name, found in costs.items()]
