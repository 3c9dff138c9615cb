# SPDX-License-Identifier: MIT
"""Other generators, and onereg, on the same map of registers.

Those of PyPI are in .venv/peers (tests/bench/requirements.lock).  reggen is in no registry: $REGGEN
names the folder ``util`` of a checkout of OpenTitan, and without it there is no row.  The kernel's
script is from Debian's package of the kernel's source.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from bench import synthetic
from bench.commands import ONEREG
from bench.measure import Cost, cost, environment, least

sys.path.append(str(synthetic.ROOT / "tests/kvm"))

from lab import cache as kept
from lab.archive import Archive
from lab.kernels import RELEASES

BIN = synthetic.ROOT / ".venv/peers/bin"
KERNEL = "linux-source-6.12"
SCRIPT = "arch/arm64/tools/gen-sysreg.awk"
_FEW = 20
"""Registers of the map by which each generator's modules are compiled, before the first run."""
_HDL_REGISTERS = """
from pathlib import Path
from hdl_registers.generator.c.header import CHeaderGenerator
from hdl_registers.parser.toml import from_toml
CHeaderGenerator(from_toml("bench", Path("bench.toml")), Path()).create()
"""


class Peer(NamedTuple):
    """A generator, and what it makes of the map in the folder that it runs in."""

    name: str
    does: str
    write: Callable[[int, Path], object]
    command: list[str | Path]
    output: str
    """The header; empty for one that goes to standard output."""


def peers() -> list[Peer]:
    """All that can be had here."""
    found = [
        Peer(
            f"hdl-registers {_version('hdl_registers')}",
            "C header; reads TOML without a schema or positions",
            synthetic.write_hdl_registers,
            [BIN / "python", "-c", _HDL_REGISTERS],
            "bench_regs.h",
        ),
        Peer(
            f"PeakRDL {_version('peakrdl')}, c-header {_version('peakrdl-cheader')}",
            "C header; compiles SystemRDL",
            synthetic.write_systemrdl,
            [BIN / "peakrdl", "c-header", "map.rdl", "-o", "map.h"],
            "map.h",
        ),
        Peer(
            f"Corsair {_version('corsair')}",
            "C header; reads JSON",
            synthetic.write_corsair,
            [BIN / "corsair", "-r", "map.json", "-c", "csrconfig"],
            "map.h",
        ),
    ]
    reggen = os.environ.get("REGGEN")
    if reggen:
        tool = Path(reggen).resolve() / "regtool.py"
        command = [BIN / "python", tool, "-D", "-o", "map.h", "map.hjson"]
        does = "C header; reads Hjson and checks it"
        found.append(Peer("reggen of OpenTitan", does, synthetic.write_reggen, command, "map.h"))
    script = _kernel_script()
    command = ["awk", "-f", script, "map"]
    does = "C header of the kernel; no documentation"
    name = f"gen-sysreg.awk of {KERNEL.removeprefix('linux-source-')}"
    return [*found, Peer(name, does, synthetic.write_sysreg, command, "")]


def compare(count: int, folder: Path, runs: int) -> list[tuple[str, str, Cost]]:
    """(name, what it does, cost) of onereg's commands, and of each peer."""
    own = environment(folder)
    spec = synthetic.write_alone(count, folder / "alone")
    small = synthetic.write_alone(_FEW, folder / "few")
    rows = []
    for words, does in (
        (["lint"], "every rule, findings with positions"),
        (
            ["generate", "--target", "c"],
            "the rules and C, with accessors of fields and documentation",
        ),
        (["generate"], "the rules, C, Python, Rust, QEMU and the reference"),
    ):
        _cold(words, small, folder, 1)  # which compiles the modules
        rows.append((f"onereg {' '.join(words)}", does, _cold(words, spec, folder, runs)))
    for number, peer in enumerate(peers()):
        place, few = folder / f"peer{number}", folder / f"few{number}"
        for registers, into in ((count, place), (_FEW, few)):
            into.mkdir()
            peer.write(registers, into)
        cost(peer.command, own, few)

        def run(peer: Peer = peer, place: Path = place) -> Cost:
            return cost(peer.command, own, place)

        found = least(runs, run)
        text = (place / peer.output).read_text() if peer.output else found.output
        last = text.lower().partition(f"BENCH{count - 1}_EL1".lower())[2]
        lacking = [f.name for f in synthetic.FIELDS if f.name.lower() not in last]
        assert not lacking, f"{peer.name}: the last register lacks {lacking}"
        rows.append((peer.name, peer.does, found))
    return rows


def _cold(words: list[str], spec: Path, folder: Path, runs: int) -> Cost:
    """The cost of a command without cache and outputs."""
    own = environment(folder)
    target = folder / "out"
    output = ["--output", target] if words[0] == "generate" else []
    command = [*ONEREG, *words, "--spec", spec, *output]

    def run() -> Cost:
        subprocess.run(["rm", "-rf", folder / "cache", target], check=True)
        return cost(command, own, synthetic.ROOT)

    return least(runs, run)


def _version(package: str) -> str:
    program = f"import importlib.metadata as m; print(m.version({package!r}))"
    return subprocess.check_output([BIN / "python", "-c", program], text=True).strip()


def _kernel_script() -> Path:
    def fill(into: Path) -> None:
        Archive("arm64", RELEASES).unpack([KERNEL], into / "packages")
        (source,) = (into / "packages/usr/src").glob("linux-source-*.tar.*")
        with tarfile.open(source) as files:
            for member in files:  # in order, and the rest is not unpacked
                if member.name.endswith(f"/{SCRIPT}"):
                    stream = files.extractfile(member)
                    assert stream is not None
                    (into / Path(SCRIPT).name).write_bytes(stream.read())
                    break
        subprocess.run(["rm", "-rf", into / "packages"], check=True)

    return kept.tree("kernel-scripts", KERNEL, fill) / Path(SCRIPT).name
