# SPDX-License-Identifier: MIT
"""Assemblers and disassemblers of others, as oracles of encodings: text <-> 32-bit words.

None of them is ours: GNU binutils, LLVM's llvm-mc (the newest there is) and Capstone.
"""

from __future__ import annotations

import importlib.util
import re
import shutil
import struct
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

GNU = "aarch64-linux-gnu-as"


class Oracle(Protocol):
    """A tool; what it does not know is None."""

    name: str

    def assemble(self, lines: Sequence[str]) -> list[int | None]:
        """The word of each line."""

    def disassemble(self, words: Sequence[int]) -> list[str]:
        """The text of each word, its white space single blanks, without comments."""


class Gnu:
    """binutils: ``as`` and ``objdump``."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        version = subprocess.run([GNU, "--version"], capture_output=True, text=True, check=True)
        self.name = f"binutils {version.stdout.splitlines()[0].split()[-1]}"

    def assemble(self, lines: Sequence[str]) -> list[int | None]:
        source, target = self.folder / "a.s", self.folder / "a.o"
        kept = dict(enumerate(lines, 1))
        for _ in range(2):  # once to learn which lines it refuses, once without them
            source.write_text("".join(f"{kept.get(n, '')}\n" for n in range(1, len(lines) + 1)))
            command = [GNU, "-march=armv9-a", "-o", target, source]
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            refused = re.findall(r"a\.s:(\d+): Error", done.stderr)
            if not refused:
                break
            kept = {n: line for n, line in kept.items() if str(n) not in set(refused)}
        assert done.returncode == 0, done.stderr
        binary = self.folder / "a.bin"
        copy = ["aarch64-linux-gnu-objcopy", "-O", "binary", "-j", ".text", target, binary]
        subprocess.run(copy, check=True)
        data = binary.read_bytes()
        words = iter(struct.unpack(f"<{len(data) // 4}I", data))
        return [next(words) if n in kept else None for n in range(1, len(lines) + 1)]

    def disassemble(self, words: Sequence[int]) -> list[str]:
        file = self.folder / "b.bin"
        file.write_bytes(struct.pack(f"<{len(words)}I", *words))
        command = ["aarch64-linux-gnu-objdump", "-D", "-z", "-b", "binary", "-m", "aarch64", file]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        found = re.findall(r"^ *[0-9a-f]+:\t[0-9a-f]{8} ?\t(.*)$", done.stdout, re.MULTILINE)
        return [_plain(text.partition("//")[0]) for text in found]


class Llvm:
    """``llvm-mc``."""

    def __init__(self, command: str) -> None:
        self.command = command
        version = subprocess.run([command, "--version"], capture_output=True, text=True, check=True)
        match = re.search(r"LLVM version (\d+)\.\S+", version.stdout)
        assert match, version.stdout
        self.major = int(match[1])
        self.name = match[0].replace(" version", "")

    def _run(self, text: str, *options: str) -> subprocess.CompletedProcess[str]:
        command = [self.command, "--triple=aarch64", "--mattr=+all", *options]
        return subprocess.run(command, input=text, capture_output=True, text=True, check=False)

    def assemble(self, lines: Sequence[str]) -> list[int | None]:
        done = self._run("".join(f"{line}\n" for line in lines), "--show-encoding")
        refused = {int(n) for n in re.findall(r"^<stdin>:(\d+):\d+: error", done.stderr, re.M)}
        bytes_ = re.findall(r"encoding: \[(0x..,0x..,0x..,0x..)\]", done.stdout)
        words = iter(
            int.from_bytes(bytes(int(b, 16) for b in word.split(",")), "little") for word in bytes_
        )
        found = [None if n in refused else next(words) for n in range(1, len(lines) + 1)]
        assert next(words, None) is None
        return found

    def disassemble(self, words: Sequence[int]) -> list[str]:
        text = "\n".join(" ".join(f"{b:#04x}" for b in w.to_bytes(4, "little")) for w in words)
        lines = [line.strip() for line in self._run(text, "--disassemble").stdout.splitlines()]
        return [_plain(line) for line in lines if line and not line.startswith(".")]


class Capstone:
    """Capstone has no assembler."""

    def __init__(self) -> None:
        import capstone

        self.name = f"Capstone {capstone.__version__}"
        mode = getattr(capstone, "CS_ARCH_AARCH64", None) or capstone.CS_ARCH_ARM64
        self._disassembler = capstone.Cs(mode, capstone.CS_MODE_ARM)

    def disassemble(self, words: Sequence[int]) -> list[str]:
        found = []
        for word in words:
            lite = next(self._disassembler.disasm_lite(word.to_bytes(4, "little"), 0), None)
            found.append(_plain(f"{lite[2]} {lite[3]}") if lite else "")
        return found


def _plain(text: str) -> str:
    return " ".join(text.split())


def gnu(folder: Path) -> Gnu | None:
    return Gnu(folder) if shutil.which(GNU) else None


def llvm() -> Llvm | None:
    """The newest that is installed."""
    names = {
        path.name
        for path in Path("/usr/bin").glob("llvm-mc*")
        if re.search(r"mc(-\d+)?$", path.name)
    }
    found = [Llvm(name) for name in names if shutil.which(name)]
    return max(found, key=lambda one: one.major, default=None)


def capstone() -> Capstone | None:
    return Capstone() if importlib.util.find_spec("capstone") else None
