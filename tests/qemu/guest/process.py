# SPDX-License-Identifier: MIT
"""A QEMU process in the emulated machine, its monitor, and the console of its guest."""

import random
import re
import subprocess
import time
from pathlib import Path

from monitor import Monitor, MonitorError, Stepper

FOLDER = Path("/tmp/migrate")
START_SECONDS = 1800.0
TRIES = 60  # stops at random times until the guest is in the wanted mode
BRIEF = "irq"
FIRST_STEPS = 2  # in which a pending interrupt is taken, if it is not masked

MODES = {  # by CPSR.M
    0x10: "usr", 0x11: "fiq", 0x12: "irq", 0x13: "svc", 0x17: "abt", 0x1B: "und", 0x1F: "sys",
}  # fmt: skip


class Wrong(Exception):
    """The guest has lost something."""


class Process:
    """One QEMU process, its monitor and what its guest writes."""

    def __init__(
        self,
        number: int | str,
        program: str,
        options: list[str],
        *,
        incoming: Path | None = None,
        paused: bool = False,
    ) -> None:
        self.program = program
        self.console = FOLDER / f"console.{number}"
        self.console.touch()
        self._said = FOLDER / f"said.{number}"
        self._gdb = FOLDER / f"gdb.{number}"
        monitor = FOLDER / f"qmp.{number}"
        command = [
            program, *options,
            # A guest stopped by the debugger is one that is stopped.
            "-global", "migration.store-global-state=off",
            "-serial", f"file:{self.console}",
            "-qmp", f"unix:{monitor},server=on,wait=off",
            "-gdb", f"unix:{self._gdb},server=on,wait=off",
            *(["-S"] if incoming or paused else []),
            *(["-incoming", f"file:{incoming}"] if incoming else []),
        ]  # fmt: skip
        with open(self._said, "wb") as said:
            self._process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=said, stderr=said
            )
        try:
            self.monitor = Monitor(monitor)
        except (MonitorError, OSError) as error:
            raise MonitorError(f"{error}\n{self.said()}") from error
        self._stepper: Stepper | None = None

    def said(self) -> str:
        """What QEMU has printed."""
        return self._said.read_text(errors="replace")

    def status(self) -> str:
        """QEMU's word for what the guest is doing."""
        try:
            return str(self.monitor.command("query-status")["status"])
        except MonitorError as error:
            raise Wrong(f"{error}\n{self.said()}") from error

    def registers(self) -> str:
        """What KVM gives for the stopped guest's registers."""
        return self.monitor.human("info registers")

    def stop_in(self, mode: str, chance: random.Random) -> int:
        """Stop the running guest in a mode; how many single steps that took."""
        for _ in range(TRIES):
            time.sleep(chance.uniform(0.01, 0.3))
            self.monitor.command("stop")
            if mode in ("any", mode_of(self.registers())):
                return 0
            if mode == BRIEF and (steps := self._step_into_irq(chance)):
                return steps
            self.monitor.command("cont")
        raise Wrong(f"the guest is never in mode {mode}")

    def _step_into_irq(self, chance: random.Random) -> int:
        """Step where the guest was stopped, into a pending interrupt and on for a random while.

        An operating system leaves IRQ mode after a few instructions. 0 if no interrupt comes.
        """
        if self._stepper is None:
            self._stepper = Stepper(self._gdb)
        further = chance.randrange(12)
        for steps in range(1, FIRST_STEPS + further + 1):
            self._stepper.step()
            mode = mode_of(self.registers())
            if steps >= FIRST_STEPS and mode != BRIEF:
                return 0
        return steps

    def save(self, path: Path) -> None:
        """Migrate the stopped guest to a file."""
        path.unlink(missing_ok=True)
        self.monitor.command("migrate", uri=f"file:{path}")
        while (answer := self.monitor.command("query-migrate"))["status"] != "completed":
            if answer["status"] == "failed":
                raise Wrong(f"migration failed: {answer.get('error-desc')}\n{self.said()}")
            time.sleep(0.05)

    def wait_for_stream(self) -> None:
        """Have the whole of the incoming stream."""
        while (status := self.status()) == "inmigrate":
            time.sleep(0.05)
        if status not in ("paused", "prelaunch", "postmigrate"):
            raise Wrong(f"after the migration: {status}\n{self.said()}")

    def end(self) -> None:
        """Make QEMU quit."""
        if self._stepper:
            self._stepper.close()
        self.monitor.command("quit")
        self.monitor.close()
        self._process.wait(600)

    def kill(self) -> None:
        """End it whatever it does."""
        self._process.kill()
        self._process.wait()


def clean_folder() -> None:
    """Have FOLDER, empty."""
    FOLDER.mkdir(exist_ok=True)
    for path in FOLDER.iterdir():
        path.unlink()


def mode_of(registers: str) -> str:
    """The processor mode in what `info registers` prints: svc, or EL1h."""
    match = re.search(r"^PSR=(\w+)", registers, re.MULTILINE)
    if match:
        return MODES[int(match[1], 16) & 0x1F]
    match = re.search(r"PSTATE=\w+ \S+ (?:\S+ )?(EL\d[th])", registers)
    if not match:
        raise Wrong(f"no mode in\n{registers}")
    return match[1]


def pc_of(registers: str) -> str:
    """The program counter there."""
    match = re.search(r"(?:R15| PC)=(\w+)", registers)
    assert match
    return match[1]


def ticks(console: str) -> list[int]:
    """The numbers of the whole lines "tick NUMBER"; raises Wrong if one is left out."""
    lines = console.replace("\r", "").split("\n")[:-1]
    bad = [line for line in lines if "BAD" in line or "Kernel panic" in line or "Oops" in line]
    if bad:
        raise Wrong("\n".join(bad[:20]))
    base = 16 if any(re.fullmatch(r"tick [0-9a-f]{8}", line) for line in lines) else 10
    found = [int(line.split()[1], base) for line in lines if re.fullmatch(r"tick \w+", line)]
    if found != list(range(1, len(found) + 1)):
        raise Wrong(f"ticks: {found}")
    return found
