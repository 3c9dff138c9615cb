# SPDX-License-Identifier: MIT
"""Migrations of a guest between QEMU processes in the emulated machine: guest/migrate.py."""

from __future__ import annotations

import json
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from guests import GUEST, Guest
from lab import Machine, guest_python, kernels
from lab.emulator import Emulator
from qemu_tree import Program

SERIES = "6.12"  # of the kernel whose KVM it is: Debian's, as the QEMU
CPU = "cortex-a57"  # with AArch32 at EL1
_SECONDS = 600.0  # for a migration; some 5 are usual
_SCRIPTS = ("monitor.py", "process.py", "stream.py", "migrate.py")
MACHINE = ("-accel", "kvm", "-M", "virt,gic-version=3", "-nodefaults", "-display", "none")


@dataclass
class Outcome:
    """What came of the migrations of one guest."""

    what: str
    wanted: int
    done: list[dict[str, Any]] = field(default_factory=list)
    ticks: int = 0
    error: str | None = None
    seconds: float = 0.0

    @property
    def modes(self) -> Counter[str]:
        """Migrations by the mode in which the guest was stopped."""
        return Counter(str(migration["mode"]) for migration in self.done)


def migrate(
    guest: Guest,
    programs: Sequence[Program],
    count: int,
    seed: int,
    *,
    what: str,
    exact: bool = False,
    company: bool = False,
    emulator: Emulator | None = None,
    tell: Callable[[str], None] = lambda text: None,
) -> Outcome:
    """Move a guest through processes of the programs in turn; see guest/migrate.py."""
    outcome = Outcome(what, count)
    paths = [f"/qemu/{number}" for number in range(len(programs))]
    config = {
        "programs": paths, "options": [*MACHINE, *guest.options], "count": count, "seed": seed,
        "modes": guest.modes, "ticks": 2, "exact": exact,
        "company": company,
    }  # fmt: skip
    files = {
        "/config": json.dumps(config).encode(),
        **guest.files,
        **{path: program.path for path, program in zip(paths, programs, strict=True)},
        **{f"/python/{name}": GUEST / name for name in _SCRIPTS},
    }
    started = time.monotonic()
    pending = b""

    def hear(piece: bytes) -> None:
        nonlocal pending
        *lines, pending = (pending + piece).split(b"\n")
        for line in lines:
            _take(outcome, json.loads(line), tell)

    with Machine(
        kernels.kernel(SERIES), CPU, files, layers=[guest_python.archive()], emulator=emulator
    ) as machine:
        argv = [guest_python.INTERPRETER, "-ESs", "/python/migrate.py", "/config"]
        result = machine.run(argv, _SECONDS * (1 + count), heard=hear)
    outcome.seconds = time.monotonic() - started
    if not result.ok and outcome.error is None:
        outcome.error = f"{result.killed_by or result.status}\n{result.stderr.decode()}"
    return outcome


def _take(outcome: Outcome, message: dict[str, Any], tell: Callable[[str], None]) -> None:
    """One line of guest/migrate.py."""
    if "error" in message:
        outcome.error = message["error"]
    elif "ok" in message:
        outcome.ticks = message["ticks"]
    elif "number" in message:
        outcome.done.append(message)
        tell(
            f"{outcome.what}: {len(outcome.done)} of {outcome.wanted}, stopped in {message['mode']}"
        )
