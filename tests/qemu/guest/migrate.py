# SPDX-License-Identifier: MIT
"""Runs in the emulated machine: stops a KVM guest at random times, migrates it to a file and
resumes it in another QEMU process, again and again.

migrate.py FILE: a JSON object of

    programs   QEMUs; the guest moves from each to the next, and from the last to the first
    options    their command line, but for what this program adds
    count      migrations
    seed       of the random numbers
    modes      the processor modes in which the guest is to be stopped, in turn; [] for any
    ticks      how many ticks the guest has to do after each migration
    exact      whether a process that saves what it was given, not having run, saves the same
    company    whether another such guest runs on the same processor all the time

One JSON object a migration goes to standard output: number, program, mode, pc, steps (of a
debugger, to get into a mode that lasts a few instructions), tick (the guest's, at the stop),
megabytes and seconds; at last {"ok": true, ...} or {"error": ...}.
"""

import json
import random
import re
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import stream
from monitor import Monitor, MonitorError, Stepper

FOLDER = Path("/tmp/migrate")
STREAM = FOLDER / "stream"
STREAM_AGAIN = FOLDER / "stream.again"
START_SECONDS = 1800.0
TICK_SECONDS = 600.0
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

    def __init__(self, number: int | str, program: str, options: list[str], incoming: bool) -> None:
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
            *(["-S", "-incoming", f"file:{STREAM}"] if incoming else []),
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
        """Have the whole of STREAM."""
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


class Run:
    """The guest's way through all processes."""

    def __init__(self, config: dict[str, Any]) -> None:
        self._config = config
        self._chance = random.Random(config["seed"])
        self._consoles: list[Path] = []
        self._process: Process
        self._company: Process | None = None

    def go(self) -> None:
        """Start the guest, and migrate it `count` times."""
        started = time.monotonic()
        if self._config["company"]:
            options = self._config["options"]
            self._company = Process("company", self._config["programs"][0], options, False)
        self._process = self._start(incoming=False)
        try:
            self._wait_for_tick(1, START_SECONDS)
            say({"started": round(time.monotonic() - started, 1)})
            for number in range(1, self._config["count"] + 1):
                self._migrate(number)
            say({"ok": True, "ticks": self._tick()})
        finally:
            self._process.kill()
            if self._company:
                self._company.kill()

    def _migrate(self, number: int) -> None:
        modes = self._config["modes"] or ["any"]
        time.sleep(self._chance.uniform(0, 0.6))
        old = self._process
        steps = old.stop_in(modes[number % len(modes)], self._chance)
        started = time.monotonic()
        before = old.registers()
        tick = self._tick()
        old.save(STREAM)
        old.end()
        new = self._process = self._start(incoming=True)
        new.wait_for_stream()
        after = new.registers()
        if before != after:
            raise Wrong(f"registers before and after:\n{before}\n{after}")
        if self._config["exact"]:
            new.save(STREAM_AGAIN)
            lost = stream.differences(stream.processor(STREAM), stream.processor(STREAM_AGAIN))
            if lost:
                raise Wrong("saved, and saved again unchanged:\n" + "\n".join(lost))
        new.monitor.command("cont")
        seconds = time.monotonic() - started
        self._wait_for_tick(tick + self._config["ticks"], TICK_SECONDS)
        say(
            {
                "number": number, "program": new.program, "mode": mode_of(before),
                "pc": pc_of(before), "steps": steps, "tick": tick,
                "megabytes": round(STREAM.stat().st_size / 1e6, 1), "seconds": round(seconds, 1),
            }
        )  # fmt: skip

    def _start(self, *, incoming: bool) -> Process:
        number = len(self._consoles)
        programs = self._config["programs"]
        program = programs[number % len(programs)]
        process = Process(number, program, self._config["options"], incoming)
        self._consoles.append(process.console)
        return process

    def _wait_for_tick(self, number: int, seconds: float) -> None:
        deadline = time.monotonic() + seconds
        while self._tick() < number:
            if time.monotonic() > deadline:
                status = self._process.status()
                raise Wrong(
                    f"tick {number} does not come; QEMU: {status} {self._process.said()}\n"
                    f"{self._process.registers()}\n{self._text()[-2000:]}"
                )
            time.sleep(0.1)

    def _tick(self) -> int:
        if self._company:
            ticks(self._company.console.read_text(errors="replace"))
        return len(ticks(self._text()))

    def _text(self) -> str:
        return "".join(path.read_text(errors="replace") for path in self._consoles)


def say(value: dict[str, Any]) -> None:
    print(json.dumps(value), flush=True)


def main() -> int:
    config = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    FOLDER.mkdir(exist_ok=True)
    for path in FOLDER.iterdir():
        path.unlink()
    try:
        Run(config).go()
    except (Wrong, MonitorError, stream.StreamError, OSError) as error:
        say({"error": str(error)})
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
