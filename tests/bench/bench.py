# SPDX-License-Identifier: MIT
"""How long the commands take: whole processes, median of several runs, never asserted."""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

RUNS = 7
LONG = 40_000
"""Repetitions in a source file: a time that grows as their square would be minutes."""
ONEREG = [sys.executable, "-m", "onereg"]
LOOKUPS = [
    ["show", "SPSR_svc"],
    ["show", "SCTLR_EL1"],
    ["decode", "SCTLR_EL1", "0x5"],
    ["encode", "SCTLR_EL1", "M=1"],
    ["list", "--format", "json"],
]


def seconds(command: list[str], environment: dict[str, str], status: int) -> float:
    begin = time.perf_counter()
    done = subprocess.run(command, env=environment, check=False, capture_output=True)
    took = time.perf_counter() - begin
    assert done.returncode == status, done.stderr.decode()
    return took


def processor_seconds(command: list[str], environment: dict[str, str]) -> float:
    """User and system time of a process, which other processes disturb least."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, env=environment, check=True, capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def print_lookups(environment: dict[str, str]) -> None:
    """Look-ups after the first one, which keeps the spec, as multiples of --version."""
    first = processor_seconds([*ONEREG, "show", "X0"], environment)
    commands = [["--version"], *LOOKUPS]
    took = {
        " ".join(words): min(processor_seconds([*ONEREG, *words], environment) for _ in range(RUNS))
        for words in commands
    }
    print(f"{'the first look-up':<30} {first:.3f} s of the processor")
    for name, seconds_ in took.items():
        ratio = seconds_ / took["--version"]
        print(f"{name:<30} {seconds_:.3f} s of the processor, {ratio:.1f} of --version")


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        environment = os.environ | {"XDG_CACHE_HOME": folder}
        output = str(Path(folder) / "out")
        open_ended = Path(folder) / "open.c"
        open_ended.write_text("f(a," * LONG)
        repeated = Path(folder) / "repeated.c"
        repeated.write_text("x = {" + "0x6030000000100000, " * LONG + "}")
        audit = [*ONEREG, "audit", "source"]
        jobs = {
            "generate, everything new": [*ONEREG, "generate", "--output", output],
            "generate, nothing changed": [*ONEREG, "generate"],
            "check, nothing changed": [*ONEREG, "check"],
            "check --no-cache": [*ONEREG, "check", "--no-cache"],
            "lint": [*ONEREG, "lint"],
            "diff HEAD": [*ONEREG, "diff", "HEAD"],
            "fmt --check": [*ONEREG, "fmt", "--check"],
            "docs": [*ONEREG, "docs", "--output", str(Path(folder) / "site")],
            "audit source, never closed": [*audit, str(open_ended)],
            "audit source, much of the same": [*audit, str(repeated)],
        }
        print_lookups(environment)
        edited = Path(folder) / "edited"
        first = [*ONEREG, "generate", "--output", str(edited)]
        subprocess.run(first, env=environment, check=True, capture_output=True)
        ids = edited / "c/onereg_ids.h"
        ids.write_text(ids.read_text().replace("ULL", "UL", 1))
        (edited / "c/onereg.c").rename(edited / "c/stray.c")
        drift = [*ONEREG, "check", "--output", str(edited)]
        jobs["check, edited, missing, stray"] = drift
        jobs["check --no-cache, the same"] = [*drift, "--no-cache"]
        for name, command in jobs.items():
            times = []
            for _ in range(RUNS):
                if "new" in name:
                    subprocess.run(["rm", "-rf", output], check=True)
                times.append(seconds(command, environment, int(str(edited) in command)))
            median = statistics.median(times)
            print(f"{name:<30} median {median:.2f} s, {min(times):.2f} to {max(times):.2f}")


if __name__ == "__main__":
    main()
