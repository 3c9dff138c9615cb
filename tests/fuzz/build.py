# SPDX-License-Identifier: MIT
"""Builds the harnesses: C with clang and libFuzzer, else with gcc and random_driver.c; Rust."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path

from onereg.generate import read_checked
from onereg.inputs import Inputs
from onereg.output.render import render
from onereg.plan import make_plan
from onereg.targets import all_targets

ROOT = Path(__file__).resolve().parents[2]
C = ROOT / "generated/c"
TESTS_C = ROOT / "tests/c"
HARNESSES = Path(__file__).parent / "c"
CRATE = Path(__file__).parent / "rust"

C_TARGETS = ("read_save", "save", "restore", "sync", "aarch32")
FLAGS = (
    "-std=c11",
    "-D_DEFAULT_SOURCE",
    "-g",
    "-O2",
    "-Wall",
    "-Wextra",
    "-Wconversion",
    "-Werror",
)
SANITIZERS = ("-fsanitize=address,undefined", "-fno-sanitize-recover=all")
COVERAGE = ("-fsanitize-coverage=inline-8bit-counters,pc-table",)


def _run(command: Sequence[str | Path], **environment: str) -> None:
    done = subprocess.run(
        command, env=os.environ | environment, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise SystemExit(f"{' '.join(map(str, command))}\n{done.stdout}{done.stderr}")


@cache
def has_libfuzzer() -> bool:
    """True if clang is here with its libFuzzer, which Debian has in libclang-rt-dev."""
    program = "int LLVMFuzzerTestOneInput(const char *d, long s) { return d && s < 0; }"
    command = ["clang", "-x", "c", "-fsanitize=fuzzer,address", "-", "-o", "/dev/null"]
    try:
        return not subprocess.run(command, input=program.encode(), capture_output=True).returncode
    except OSError:
        return False


def own_layouts(folder: Path) -> list[Path]:
    """The C of the layouts of tests/c, rendered into a folder."""
    specs = (ROOT / "spec", TESTS_C / "spec")
    inputs = Inputs(specs, ROOT / "spec/schema", (ROOT / "templates",))
    plan = make_plan(read_checked(inputs))
    target = next(target for target in all_targets() if target.name == "c")
    sources = []
    for path, text in render(target, plan, inputs.templates):
        name = Path(path).name
        if name.startswith(("onereg_banks", "onereg_states")):
            (folder / name).write_text(text, encoding="utf-8")
            sources += [folder / name] if name.endswith(".c") else []
    return sources


def build_c(folder: Path) -> dict[str, Path]:
    """The program of each C target, in a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    guided = has_libfuzzer()
    include = [f"-I{place}" for place in (C, folder, TESTS_C, HARNESSES)]
    compiler = [
        "clang" if guided else "gcc",
        *FLAGS,
        *SANITIZERS,
        *include,
    ]
    judged = [*sorted(C.glob("*.c")), *own_layouts(folder)]
    others = [HARNESSES / "hostile_kvm.c", *(() if guided else (HARNESSES / "random_driver.c",))]
    objects = [folder / f"{source.stem}.o" for source in (*judged, *others)]
    commands = [
        [*compiler, *(COVERAGE if guided and source in judged else ()), "-c", source, "-o", object]
        for source, object in zip((*judged, *others), objects, strict=True)
    ]
    with ThreadPoolExecutor(max_workers=2) as pool:
        list(pool.map(_run, commands))
    programs = {}
    for name in C_TARGETS:
        programs[name] = folder / f"fuzz_{name}"
        link = ["-fsanitize=fuzzer"] if guided else []
        _run([*compiler, *link, HARNESSES / f"fuzz_{name}.c", *objects, "-o", programs[name]])
    return programs


def build_rust(folder: Path, fast: bool = True) -> Path:
    """The program of the crate; one that is not fast is built sooner."""
    manifest = CRATE / "Cargo.toml"
    profile = ["--release"] if fast else []
    command = ["cargo", "build", "--quiet", *profile, "--offline", "--manifest-path", manifest]
    _run(command, CARGO_TARGET_DIR=str(folder))
    return folder / ("release" if fast else "debug") / "onereg-fuzz"
