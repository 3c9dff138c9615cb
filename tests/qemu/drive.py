# SPDX-License-Identifier: MIT
"""Builds state/driver.c with the code under test, and speaks with it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

import kvm_ids
from cpu_state import Env, Vcpu
from kvm_ids import ByteOrder

HERE = Path(__file__).resolve().parent
STATE = HERE / "state"
GENERATED = HERE.parent.parent / "generated/qemu/target/arm"

ARM64_HEADERS = Path("/usr/aarch64-linux-gnu/include/asm")
"""The kernel's <asm/kvm.h> of arm64, of which a host of another architecture has its own."""


@dataclass(frozen=True)
class Call:
    """What a put or a get has done."""

    ret: int
    changed: bool
    ids: list[int]
    errors: str


@dataclass
class Script:
    """Commands for the driver; each that asks says so."""

    lines: list[str] = field(default_factory=list)
    asked: int = 0

    def do(self, *words: str | int) -> None:
        self.lines.append(" ".join(f"{w:x}" if isinstance(w, int) else w for w in words))

    def ask(self, *words: str | int) -> int:
        """Where in the answers this one is."""
        self.do(*words)
        self.asked += 1
        return self.asked - 1

    def new(self, vcpu: Vcpu, vector_length: int = 16) -> None:
        """A vCPU of this kind that is all zeros."""
        self.do("new")
        if vcpu.aarch64_el1:
            self.do("aarch64")
        self.do("sve", vector_length if vcpu.sve else 0)

    def set_env(self, env: Env) -> None:
        for member, elements in env.items():
            self.do("env", member, *elements)

    def set_kvm(self, values: Mapping[str, int], ids: Mapping[str, int], host: ByteOrder) -> None:
        for name, id in ids.items():
            order = kvm_ids.byte_order(id, host)
            data = values.get(name, 0).to_bytes(kvm_ids.size(id), order)
            self.do("kvm", id, data.hex())


@dataclass(frozen=True)
class Driver:
    """A driver that was built."""

    command: Sequence[str | Path]
    host: ByteOrder
    """The byte order of its processor."""

    def run(self, script: Script) -> list[str]:
        """The answers."""
        text = "".join(f"{line}\n" for line in script.lines)
        done = subprocess.run(self.command, input=text, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr[-2000:]
        answers = done.stdout.splitlines()
        assert len(answers) == script.asked
        return answers


def call_of(answer: str) -> Call:
    ret, change, ids, errors = answer.split("\t")
    return Call(int(ret), change == "changed", [int(id, 16) for id in ids.split()], errors)


def env_of(answer: str) -> Env:
    members = (word.split("=") for word in answer.split())
    return {name: [int(v, 16) for v in values.split(",")] for name, values in members}


def values_of(answer: str, host: ByteOrder) -> dict[int, int]:
    """The values of KVM's registers by id."""
    registers = (word.split("=") for word in answer.split())
    return {
        int(id, 16): int.from_bytes(bytes.fromhex(data), kvm_ids.byte_order(int(id, 16), host))
        for id, data in registers
    }


def arm64_headers(folder: Path) -> Path:
    """A folder of arm64's <asm/kvm.h> and what it includes, and of nothing else."""
    (folder / "asm").mkdir(parents=True)
    for name in ("kvm.h", "ptrace.h", "hwcap.h", "sve_context.h"):
        (folder / "asm" / name).symlink_to(ARM64_HEADERS / name)
    return folder


def build(command: Sequence[str | Path], sources: Iterable[Path], executable: Path) -> None:
    """Compile and link; as many compilers at a time as there are processors."""
    folder = executable.parent
    folder.mkdir(parents=True, exist_ok=True)
    objects = {source: folder / f"{source.stem}.o" for source in sources}
    commands = [[*command, "-c", source, "-o", out] for source, out in objects.items()]
    with ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        list(pool.map(_run, commands))
    _run([*command, *objects.values(), "-o", executable])


def _run(command: Sequence[str | Path]) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{' '.join(map(str, command))}\n{done.stderr}"


def listed_names() -> dict[int, str]:
    """What the tool calls every id of arm64."""
    command = [sys.executable, "-m", "onereg", "list", "--format", "json"]
    rows = json.loads(subprocess.check_output(command, text=True))
    return {int(row["id"], 16): row["name"] for row in rows if row["arch"] == "arm64"}
