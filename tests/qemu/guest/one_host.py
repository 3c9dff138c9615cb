# SPDX-License-Identifier: MIT
"""Runs in the emulated machine: the part of a migration that one host has.

one_host.py FILE: a JSON object of

    program    QEMU
    options    its command line, but for what this program adds
    do         "make": a vCPU that never runs is saved; "leave": the guest is started, stopped and
               saved; "take": the guest of /stream goes on here
    seed       of the random time of the stop
    mode       the processor mode in which the guest is to be stopped
    console    "take": what the guest had written when it was stopped
    registers  "take": what KVM gave for its registers
    ticks      how many ticks the guest has to do after each start

"make" and "leave" write {"stream": PIECE} for each piece of the stream, compressed with zlib and
encoded with base64.  At last comes {"ok": true, "said": what QEMU has printed, "tick": NUMBER, ...}
or {"error": ...}.
"""

import base64
import json
import random
import re
import sys
import time
import zlib
from pathlib import Path
from typing import Any

from monitor import MonitorError
from process import FOLDER, START_SECONDS, Process, Wrong, clean_folder, mode_of, ticks

INCOMING = Path("/stream")
OUTGOING = FOLDER / "stream"
PIECE = 1 << 20
TICK_SECONDS = 600.0


def say(value: dict[str, Any]) -> None:
    print(json.dumps(value), flush=True)


def say_stream() -> None:
    compressor = zlib.compressobj(1)
    with open(OUTGOING, "rb") as file:
        while piece := file.read(PIECE):
            say({"stream": base64.b64encode(compressor.compress(piece)).decode()})
    say({"stream": base64.b64encode(compressor.flush()).decode()})


def wait_for_tick(process: Process, before: str, number: int, seconds: float) -> str:
    """All that the guest has written, once it has done so many ticks."""
    deadline = time.monotonic() + seconds
    while True:
        text = before + process.console.read_text(errors="replace")
        if len(ticks(text)) >= number:
            return text
        if time.monotonic() > deadline or process.status() != "running":
            raise Wrong(
                f"tick {number} does not come; QEMU: {process.status()} {process.said()}\n"
                f"{process.registers()}\n{text[-2000:]}"
            )
        time.sleep(0.1)


def without_btype(registers: str) -> str:
    """The text on a host without FEAT_BTI, where QEMU does not print a BTYPE of zero."""
    return re.sub(" *BTYPE=0", "", registers)


def make(config: dict[str, Any]) -> dict[str, Any]:
    """Save a vCPU as QEMU creates it."""
    process = Process(0, config["program"], config["options"], paused=True)
    try:
        process.save(OUTGOING)
    finally:
        process.kill()
    say_stream()
    return {"said": process.said()}


def leave(config: dict[str, Any]) -> dict[str, Any]:
    """Start the guest, and save it in the midst of its work."""
    chance = random.Random(config["seed"])
    process = Process(0, config["program"], config["options"])
    try:
        wait_for_tick(process, "", config["ticks"], START_SECONDS)
        process.stop_in(config["mode"], chance)
        registers = process.registers()
        console = process.console.read_text(errors="replace")
        process.save(OUTGOING)
    finally:
        process.kill()
    say_stream()
    return {
        "said": process.said(), "mode": mode_of(registers), "registers": registers,
        "console": console, "tick": len(ticks(console)),
    }  # fmt: skip


def take(config: dict[str, Any]) -> dict[str, Any]:
    """Let the guest of the stream go on."""
    process = Process(0, config["program"], config["options"], incoming=INCOMING)
    try:
        process.wait_for_stream()
        registers = process.registers()
        if without_btype(registers) != without_btype(config["registers"]):
            raise Wrong(f"registers before and after:\n{config['registers']}\n{registers}")
        process.monitor.command("cont")
        before = len(ticks(config["console"]))
        text = wait_for_tick(process, config["console"], before + config["ticks"], TICK_SECONDS)
    finally:
        process.kill()
    return {"said": process.said(), "tick": len(ticks(text))}


def main() -> int:
    config = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    clean_folder()
    try:
        say({"ok": True, **{"make": make, "leave": leave, "take": take}[config["do"]](config)})
    except (Wrong, MonitorError, OSError) as error:
        say({"error": str(error)})
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
