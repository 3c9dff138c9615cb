# SPDX-License-Identifier: MIT
"""How long the commands take: whole processes, median of several runs, never asserted."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

RUNS = 7
ONEREG = [sys.executable, "-m", "onereg"]


def seconds(command: list[str], environment: dict[str, str]) -> float:
    begin = time.perf_counter()
    subprocess.run(command, env=environment, check=True, capture_output=True)
    return time.perf_counter() - begin


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        environment = os.environ | {"XDG_CACHE_HOME": folder}
        output = str(Path(folder) / "out")
        jobs = {
            "generate, everything new": [*ONEREG, "generate", "--output", output],
            "generate, nothing changed": [*ONEREG, "generate"],
            "check, nothing changed": [*ONEREG, "check"],
            "check --no-cache": [*ONEREG, "check", "--no-cache"],
            "lint": [*ONEREG, "lint"],
            "list --format json": [*ONEREG, "list", "--format", "json"],
            "show SPSR_svc": [*ONEREG, "show", "SPSR_svc"],
            "--version": [*ONEREG, "--version"],
        }
        for name, command in jobs.items():
            times = []
            for _ in range(RUNS):
                if "new" in name:
                    subprocess.run(["rm", "-rf", output], check=True)
                times.append(seconds(command, environment))
            median = statistics.median(times)
            print(f"{name:<28} median {median:.2f} s, {min(times):.2f} to {max(times):.2f}")


if __name__ == "__main__":
    main()
