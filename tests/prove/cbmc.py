# SPDX-License-Identifier: MIT
"""CBMC of Debian, unpacked into the cache as the lab's emulator is, and started from there."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cache
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "kvm"))

from lab import cache as kept
from lab.archive import Archive, host_architecture

RELEASE = "trixie"
"""The release of Debian, which has CBMC 6.6."""
LINKERS = {"amd64": "ld-linux-x86-64.so.2", "arm64": "ld-linux-aarch64.so.1"}


class Answer(Enum):
    """What CBMC says of all properties of a program together."""

    HOLDS = "holds"
    FAILS = "FAILS"
    NONE = "no answer in time"


@dataclass(frozen=True)
class Verification:
    """One run of CBMC."""

    answer: Answer
    properties: int
    """Assertions, bounds, pointers, overflows, shifts and unwound loops that were looked at."""
    text: str


@cache
def _folder() -> Path:
    def fill(into: Path) -> None:
        Archive(host_architecture(), [RELEASE]).unpack_closure("cbmc", into / "root")

    return kept.tree("cbmc", f"{RELEASE}-{host_architecture()}", fill) / "root/usr"


def _command(program: str) -> list[str | Path]:
    folder = _folder()
    (linker,) = folder.glob(f"lib/*/{LINKERS[host_architecture()]}")
    libraries = f"{linker.parent}:{folder}/lib"
    return [linker, "--library-path", libraries, folder / "bin" / program]


def version() -> str:
    """As CBMC says it."""
    return subprocess.check_output([*_command("cbmc"), "--version"], text=True).split()[0]


def compile_c(sources: Sequence[Path], options: Sequence[str], program: Path) -> None:
    """Make what CBMC reads of C."""
    subprocess.run([*_command("goto-cc"), *options, *sources, "-o", program], check=True)


def remove_bodies(program: Path, functions: Sequence[str]) -> None:
    """Take functions out, so that a harness can give others in their place."""
    for function in functions:
        step = [*_command("goto-instrument"), "--remove-function-body", function]
        subprocess.run([*step, program, program], check=True, capture_output=True)


def give_any_result(program: Path, function: str) -> None:
    """In the place of a function, one that returns any value and does nothing."""
    tool = _command("goto-instrument")
    kinds = ["--generate-function-body-options", "nondet-return"]
    for step in (
        ["--remove-function-body", function],
        ["--generate-function-body", function, *kinds],
    ):
        subprocess.run([*tool, *step, program, program], check=True, capture_output=True)


CHECKS = ("--unwinding-assertions",)
"""Beside the checks that CBMC 6 makes by itself: of bounds, pointers, overflows, shifts."""
NO_CHECKS = (
    "--no-standard-checks",
    "--no-unwinding-assertions",
    "--slice-formula",
    "--stop-on-fail",
)


def verify(program: Path, options: Sequence[str], seconds: int) -> Verification:
    """Look for a broken property in every run of a program."""
    command = [*_command("cbmc"), program, *options]
    try:
        done = subprocess.run(command, timeout=seconds, capture_output=True, text=True, check=False)
    except subprocess.TimeoutExpired:
        return Verification(Answer.NONE, 0, "")
    text = done.stdout + done.stderr
    lines = text.splitlines()
    properties = sum(line.startswith("[") for line in lines)
    if "VERIFICATION SUCCESSFUL" in text and properties:
        return Verification(Answer.HOLDS, properties, text)
    if "VERIFICATION FAILED" in text:
        failed = "\n".join(line for line in lines if line.endswith("FAILURE"))
        return Verification(Answer.FAILS, properties, failed)
    raise SystemExit(f"CBMC gave no verdict\n{text[-2000:]}")
