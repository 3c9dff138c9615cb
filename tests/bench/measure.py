# SPDX-License-Identifier: MIT
"""The cost of a process: its own processor time, which others disturb least, and its memory."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple


class Cost(NamedTuple):
    """User and system time in seconds, and the most memory at one time in MB."""

    seconds: float
    megabytes: float
    output: str


def cost(
    command: Sequence[str | Path],
    environment: Mapping[str, str],
    folder: Path | None = None,
    status: int = 0,
) -> Cost:
    """The cost of a command that ends with this status."""
    with subprocess.Popen(
        command, env=environment, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    ) as process:
        assert process.stdout is not None
        said = process.stdout.read().decode(errors="replace")
        # wait4 tells of this process alone, getrusage of all that have ended.
        _, ended, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(ended)
    assert process.returncode == status, f"{command}: {process.returncode}\n{said[-2000:]}"
    return Cost(used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, said)


def least(runs: int, run: Callable[[], Cost]) -> Cost:
    """The run with the least time of several, which others have disturbed least."""
    return min((run() for _ in range(runs)), key=lambda found: found.seconds)


def environment(folder: Path) -> dict[str, str]:
    """An environment with a cache and compiled modules of its own, below a folder."""
    own = {"XDG_CACHE_HOME": str(folder / "cache"), "PYTHONPYCACHEPREFIX": str(folder / "compiled")}
    unset = {"PYTHONDONTWRITEBYTECODE"}
    return {name: value for name, value in os.environ.items() if name not in unset} | own
