# SPDX-License-Identifier: MIT
"""Programs for the emulated machine that are built from generated/: in C, in Python, in Rust."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from contextlib import suppress
from functools import cache as once
from pathlib import Path

from lab import GUEST, RUN_SECONDS, Lab, Result, Unavailable, rust, rust_crates, toolchain

ROOT = Path(__file__).resolve().parent.parent.parent
LANGUAGES = ("C", "Python")
"""Those of every program; some are in Rust too."""

_C = ROOT / "generated/c"
_STATES = ROOT / "tests/c"
_PYTHON = ROOT / "generated/python/onereg_kvm"
_SOURCES = {
    "kvm_roundtrip": ROOT / "tests/c/kvm_roundtrip.c",
    "example_vmm": ROOT / "tests/c/example_vmm.c",
    "aarch32_view": GUEST / "aarch32_view.c",
    "handover": GUEST / "handover.c",
    "onereg_dump": _C / "tools/onereg_dump.c",
    "pmu_masks": GUEST / "pmu_masks.c",
    "kernel_struct": GUEST / "kernel_struct.c",
    "moves": GUEST / "moves.c",
}
_SCRIPTS = {
    "kvm_roundtrip": ROOT / "tests/python/kvm_roundtrip.py",
    "example_vmm": ROOT / "tests/python/example_vmm.py",
    "aarch32_view": GUEST / "aarch32_view.py",
    "handover": GUEST / "handover.py",
    "onereg_dump": GUEST / "dump.py",
    "moves": GUEST / "moves.py",
    "pmu_masks": GUEST / "pmu_masks.py",
}
_CRATE = ROOT / "generated/rust/onereg"
_RUST = ROOT / "tests/rust/kvm"
_WORK = {
    "work": [],
    "work-sve": ["SVE=1"],
    "work-all": ["SVE=1", "PTRAUTH=1", "PMU=1"],
    "work-pmu": ["PMU=1"],
}
"""Images of aarch64_work.S, by what they are assembled with."""
_STORE = struct.pack("<2I", 0xD2A14000, 0xF9000001)
"""mov x0, #0x0a000000 (VM_MMIO); str x1, [x0]"""


def run(
    lab: Lab,
    series: str,
    cpu: str,
    language: str,
    program: str,
    *arguments: str,
    files: Mapping[str, bytes] | None = None,
    timeout: float = RUN_SECONDS,
) -> Result:
    """Run a program's version in a language; `files` are what it reads beside its images.

    All that any of them needs is there from the first on, so that a machine boots once for all.
    """
    every = {**_files(), **(files or {})}
    for rust_programs in (_rust_programs, require_adapters):
        with suppress(Unavailable):
            every |= rust_programs()
    if language == "C":
        argv = [f"/{program}", *arguments]
        return lab.run(series, cpu, argv, files=every, timeout=timeout)
    if language == "Rust":
        every |= _rust_programs()
        return lab.run(series, cpu, [f"/rust/{program}", *arguments], files=every, timeout=timeout)
    script = _SCRIPTS[program]
    return lab.run_python(series, cpu, script, *arguments, files=every, timeout=timeout)


def records(saved: str) -> dict[int, bytes]:
    """The values of a save that a program has printed in hexadecimal, by id."""
    data = bytes.fromhex(saved)
    values = {}
    at = int.from_bytes(data[12:16], "little")
    while at < len(data):
        id = int.from_bytes(data[at : at + 8], "little")
        end = at + 8 + (1 << (id >> 52 & 15))
        values[id] = data[at + 8 : end]
        at = end
    return values


@once
def require_adapters() -> dict[str, bytes]:
    """The program in Rust that uses crates of others."""
    folders = (_CRATE, _CRATE.with_name("onereg-adapters"), ROOT / "tests/rust/adapters")
    return {"/rust/adapters": rust_crates.build("adapters", folders)}


@once
def _rust_programs() -> dict[str, bytes]:
    return {
        f"/rust/{name}": rust.compile_rust(_RUST / f"{name}.rs", _CRATE, ("std", "alloc"))
        for name in ("kvm_roundtrip", "example_vmm")
    }


@once
def _files() -> dict[str, bytes]:
    runtime = [path for path in sorted(_C.glob("*.c")) if path.name != "onereg_assert.c"]
    runtime += [GUEST / "vm.c", GUEST / "vcpu_set.c"]
    programs = {
        f"/{name}": toolchain.compile_c([source, *runtime], include=[_C, _STATES, GUEST])
        for name, source in _SOURCES.items()
    }
    images = {
        f"/{name}": toolchain.assemble_a64(GUEST / "aarch64_work.S", defines=defines)
        for name, defines in _WORK.items()
    }
    images["/store"] = _STORE
    images["/modes"] = toolchain.assemble_a32(GUEST / "aarch32_modes.S")
    scripts = [*_SCRIPTS.values(), GUEST / "vm.py"]
    python = {f"/python/{path.name}": path.read_bytes() for path in scripts}
    python |= {f"/python/onereg_kvm/{path.name}": path.read_bytes() for path in _PYTHON.iterdir()
               if path.suffix == ".py"}  # fmt: skip
    return programs | images | python
