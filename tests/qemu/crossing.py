# SPDX-License-Identifier: MIT
"""A guest's way from a host to another, two emulated machines: guest/one_host.py in each."""

from __future__ import annotations

import base64
import json
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from guests import GUEST, Guest
from lab import Machine, guest_python, kernels
from lab.emulator import Emulator
from migrations import MACHINE
from qemu_tree import Program

_SECONDS = 3600.0
_SCRIPTS = ("monitor.py", "process.py", "one_host.py")


@dataclass(frozen=True)
class Host:
    """A kernel and a CPU, and the QEMU that runs guests there."""

    series: str
    cpu: str
    program: Program
    options: Sequence[str] = ()
    """More options of QEMU, or others than the guest's."""
    emulator: Emulator | None = None
    """The lab's, unless another is needed."""

    def __str__(self) -> str:
        return f"QEMU {self.program.version} on Linux {self.series} on {self.cpu}"


@dataclass(frozen=True)
class Left:
    """A guest that has been stopped and saved; a vCPU that never ran has no console."""

    stream: bytes
    said: str
    """Text that QEMU printed."""
    console: str = ""
    registers: str = ""
    mode: str = ""
    tick: int = 0


@dataclass(frozen=True)
class Arrival:
    """The outcome on the other host."""

    error: str | None
    """The reason for which the guest did not go on, with the text that QEMU printed."""
    said: str
    ticks: int
    """Ticks since the guest was stopped."""


class CrossingError(Exception):
    """A guest could not be saved."""


def make(guest: Guest, host: Host) -> Left:
    """Save a vCPU that has not run, as QEMU creates it there."""
    return _saved(guest, host, {"do": "make"})


def leave(guest: Guest, host: Host, seed: int, *, mode: str, ticks: int = 2) -> Left:
    """Start a guest and save it in the midst of its work.

    Raises CrossingError if it does not get so far.
    """
    return _saved(guest, host, {"do": "leave", "seed": seed, "mode": mode, "ticks": ticks})


def take(guest: Guest, host: Host, left: Left, *, ticks: int = 3) -> Arrival:
    """Let a saved guest go on."""
    config = {
        "do": "take", "console": left.console, "registers": left.registers, "ticks": ticks,
    }  # fmt: skip
    *_, end = _told(guest, host, config, {"/stream": left.stream})
    if "error" in end:
        return Arrival(end["error"], end["error"], 0)
    return Arrival(None, end["said"], end["tick"] - left.tick)


def _saved(guest: Guest, host: Host, config: Mapping[str, Any]) -> Left:
    *pieces, end = _told(guest, host, config)
    if "error" in end:
        raise CrossingError(f"{host}: {end['error']}")
    packed = b"".join(base64.b64decode(piece["stream"]) for piece in pieces)
    known = {name: end[name] for name in end.keys() - {"ok"}}
    return Left(zlib.decompress(packed), **known)


def _told(
    guest: Guest, host: Host, config: Mapping[str, Any], files: Mapping[str, bytes] | None = None
) -> list[dict[str, Any]]:
    """Each line of guest/one_host.py."""
    options = [*MACHINE, *guest.options, *host.options]
    complete = {**config, "program": "/qemu", "options": options}
    contents: dict[str, bytes | Path] = {
        "/config": json.dumps(complete).encode(),
        "/qemu": host.program.path,
        **guest.files,
        **(files or {}),
        **{f"/python/{name}": GUEST / name for name in _SCRIPTS},
    }
    kernel = kernels.kernel(host.series)
    layers = [guest_python.archive()]
    with Machine(kernel, host.cpu, contents, layers=layers, emulator=host.emulator) as machine:
        argv = [guest_python.INTERPRETER, "-ESs", "/python/one_host.py", "/config"]
        result = machine.run(argv, _SECONDS)
    lines: list[dict[str, Any]] = result.json_lines()
    if not lines or not lines[-1].keys() & {"ok", "error"}:
        raise CrossingError(f"{host}: {result.stdout[-2000:]!r}\n{result.stderr.decode()}")
    return lines
