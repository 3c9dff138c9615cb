# SPDX-License-Identifier: MIT
"""Size of the generated C and Rust, and instructions of their calls.

Both run on the same vCPU, whose calls do next to nothing, under valgrind, which counts.  Beside
them are loops by hand over the ids that the vCPU lists, into one array without places.  The size is
that of the code and the data that a program has more than one that does nothing.
"""

from __future__ import annotations

import platform
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
SOURCES = Path(__file__).parent / "callers"
C = ROOT / "generated/c"
CRATE = ROOT / "generated/rust/onereg"
COUNT = 20
CALLS = {
    "C": ("get", "put", "put_changed", "hand_get", "hand_put"),
    "Rust": ("get", "put", "put_changed"),
}
"""The calls that the program in callers/ makes; put_changed has one changed register."""


class Called(NamedTuple):
    """The cost of one call."""

    language: str
    kibibytes: int
    call: str
    instructions: int
    registers: int


def run(*command: object) -> str:
    done = subprocess.run(list(map(str, command)), check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout + done.stderr


def instructions(program: Path, call: str, count: int) -> tuple[int, int]:
    """Those of a whole run, and how many registers its vCPU has."""
    said = run(
        "valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", program, call, count
    )
    (collected,) = re.findall(r"Collected : (\d+)", said)
    return int(collected), int(said.splitlines()[0])


def size(program: Path) -> int:
    text, data, *_ = run("size", program).splitlines()[1].split()
    return int(text) + int(data)


def build_c(folder: Path, source: Path) -> Path:
    program = folder / f"c-{source.stem}"
    own = [
        path for path in C.glob("*.c") if "kvm_regs" not in path.name and "assert" not in path.name
    ]
    used = own if source.stem == "calls" else []
    options = ("-std=c11", "-O2", "-ffunction-sections", "-fdata-sections", "-Wl,--gc-sections")
    run("gcc", *options, "-D_DEFAULT_SOURCE", f"-I{C}", "-o", program, source, *used)
    return program


def build_rust(folder: Path, source: Path) -> Path:
    program, library = folder / f"rust-{source.stem}", folder / "libonereg.rlib"
    common = ("rustc", "--edition", "2021", "-C", "opt-level=3", "-C", "panic=abort")
    if not library.exists():
        features = ("--cfg", 'feature="std"', "--cfg", 'feature="alloc"')
        crate = ("--crate-type", "rlib", "--crate-name", "onereg", CRATE / "src/lib.rs")
        run(*common, *features, *crate, "-o", library)
    run(*common, "--extern", f"onereg={library}", "-o", program, source)
    return program


def compilers() -> str:
    """What the counts depend on: they are the same at each run."""
    gcc, rustc = run("gcc", "-dumpfullversion").strip(), run("rustc", "--version").split()[1]
    return f"On {platform.machine()}, with GCC {gcc} -O2 and Rust {rustc} opt-level=3."


def measure(folder: Path) -> Iterator[Called]:
    """Each call of each language."""
    (folder / "empty.c").write_text("int main(void) { return 0; }\n")
    (folder / "empty.rs").write_text("fn main() {}\n")
    for language, suffix, build in (("C", "c", build_c), ("Rust", "rs", build_rust)):
        program = build(folder, SOURCES / f"calls.{suffix}")
        empty = build(folder, folder / f"empty.{suffix}")
        kibibytes = (size(program) - size(empty)) // 1024
        for call in CALLS[language]:
            none, registers = instructions(program, call, 0)
            used = (instructions(program, call, COUNT)[0] - none) // COUNT
            yield Called(language, kibibytes, call, used, registers)
