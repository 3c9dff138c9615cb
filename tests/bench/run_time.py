# SPDX-License-Identifier: MIT
"""Size of the generated C and Rust, and instructions of a get and a put.

Both run on the same vCPU, whose calls do next to nothing, under valgrind, which counts.  The size
is that of the code and the data that a program has more than one that does nothing.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOURCES = Path(__file__).parent / "callers"
C = ROOT / "generated/c"
CRATE = ROOT / "generated/rust/onereg"
CALLS = 20


def run(*command: object) -> str:
    done = subprocess.run(list(map(str, command)), check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout + done.stderr


def instructions(program: Path, gets: int, puts: int) -> int:
    said = run(
        "valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", program, gets, puts
    )
    (collected,) = re.findall(r"Collected : (\d+)", said)
    return int(collected)


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


def measure(folder: Path) -> Iterator[tuple[str, int, int, int]]:
    """(language, KiB, instructions of a get of all registers, those of a put)."""
    (folder / "empty.c").write_text("int main(void) { return 0; }\n")
    (folder / "empty.rs").write_text("fn main() {}\n")
    for language, suffix, build in (("C", "c", build_c), ("Rust", "rs", build_rust)):
        program = build(folder, SOURCES / f"calls.{suffix}")
        empty = build(folder, folder / f"empty.{suffix}")
        none = instructions(program, 0, 0)
        get = (instructions(program, CALLS, 0) - none) // CALLS
        put = (instructions(program, 0, CALLS) - none) // CALLS
        yield language, (size(program) - size(empty)) // 1024, get, put
