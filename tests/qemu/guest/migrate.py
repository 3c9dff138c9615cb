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
import sys
import time
from pathlib import Path
from typing import Any

import stream
from monitor import MonitorError
from process import FOLDER, START_SECONDS, Process, Wrong, clean_folder, mode_of, pc_of, ticks

STREAM = FOLDER / "stream"
STREAM_AGAIN = FOLDER / "stream.again"
TICK_SECONDS = 600.0


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
            self._company = Process("company", self._config["programs"][0], options)
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
        source = STREAM if incoming else None
        process = Process(number, program, self._config["options"], incoming=source)
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
    clean_folder()
    try:
        Run(config).go()
    except (Wrong, MonitorError, stream.StreamError, OSError) as error:
        say({"error": str(error)})
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
