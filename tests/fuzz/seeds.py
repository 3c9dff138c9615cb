# SPDX-License-Identifier: MIT
"""Inputs to begin with: what the tests have already, in the form that each target takes."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from onereg_kvm import arm64
from onereg_kvm.record import Origin, encode_records, encode_save
from onereg_kvm.rows import register_size

ROOT = Path(__file__).resolve().parents[2]
TESTS = ROOT / "tests"
C = ROOT / "generated/c"

OWN_SAVE = 32
"""fuzz_restore.c: the save is the vCPU's own, with some bytes changed."""
ANY_ID = struct.pack("<H", 0xFFFF)
"""hostile_kvm.c: an id of 8 bytes follows."""


@cache
def hosts() -> tuple[dict[int, bytes], ...]:
    """Registers of real hosts, and X0, PSTATE, V0 and the vector lengths beside them."""
    found = []
    for path in sorted((TESTS / "cpu").glob("*.txt")):
        lines = [line.split() for line in path.read_text(encoding="utf-8").splitlines()]
        rows = [(getattr(arm64, words[0], None), words[1]) for words in lines if len(words) == 2]
        values = {
            id: int(text, 16).to_bytes(register_size(id), "little") for id, text in rows if id
        }
        more = (arm64.PSTATE, arm64.X0, arm64.SPSR_EL1, arm64.SVE_VLS, arm64.Z0, arm64.CNTVCT_EL0)
        values |= {id: (0x1D3).to_bytes(register_size(id), "little") for id in more}
        found.append(values)
    return tuple(found)


def _vcpu(values: dict[int, bytes], most: int) -> bytes:
    """What hostile_init() takes."""
    rows = list(values.items())[:most]
    parts = [ANY_ID + struct.pack("<QB", id, 0) + (value + bytes(8))[:8] for id, value in rows]
    return struct.pack("<HB", len(rows), 0) + b"".join(parts)


def _saves() -> Iterator[bytes]:
    for values in hosts():
        yield encode_save(values, Origin("6.12.117", (5, 4, 0, 0, 0, 0, 0, 0)))
        yield encode_records(values)


def _vcpus() -> Iterator[bytes]:
    for values in hosts():
        for most in (3, 12, 100):
            yield _vcpu(values, most)


def _restores() -> Iterator[bytes]:
    for number, vcpu in enumerate(_vcpus()):
        yield bytes((OWN_SAVE, number % 7, 0, 0)) + vcpu + bytes(4)
        save = next(_saves())
        yield bytes((16, number % 7, 0, 0)) + vcpu + save


def _rust() -> Iterator[bytes]:
    yield from _saves()
    for number, vcpu in enumerate(_vcpus()):
        yield bytes((number % 8,)) + vcpu + bytes(range(60))
        yield bytes((1,)) + vcpu + next(_saves())


def _syncs() -> Iterator[bytes]:
    steps = bytes((0, 0, 2, 1, 2, 2, 0, 4, 8, 0)) + bytes(8) + bytes((2, 1))
    for number, vcpu in enumerate(_vcpus()):
        yield bytes((number % 4, 0, 0xFF, 0x0F, 0)) + bytes(8) + vcpu + steps


def _aarch32() -> Iterator[bytes]:
    text = (C / "onereg_aarch32.c").read_text(encoding="utf-8")
    names = dict.fromkeys(re.findall(r'"(\w+)"', text))
    assert len(names) > 100
    for number, name in enumerate(names):
        words = struct.pack("<QQB", number, 0, 0x10 + number % 16)
        yield bytes((number % 4, len(name))) + name.encode() + words + bytes(range(8))


def _files(*patterns: str) -> Iterator[bytes]:
    for pattern in patterns:
        for path in sorted(TESTS.glob(pattern)):
            yield path.read_bytes()


def _dumps() -> Iterator[bytes]:
    yield from _files("cpu/*.txt", "dumps/*.json", "dumps/*.registers", "audit/dump-*/*.[jt]*")
    yield from _saves()
    yield b'{"version": 1, "kernel": "6.12.117", "registers": {"0x6030000000100000": "0x1"}}\n'
    yield b"X0 0x1\nSPSR_EL1 0x3c5\n# kernel 6.12.117\n# features sve,pmu_v3\n"
    yield b'{"MIDR_EL1": "0x410fd0c0", "ID_AA64PFR0_EL1": 17}'
    yield b'{"reg_modifiers": [{"addr": "0x603000000013c020", "bitmap": "0b1xx0"}]}'


def _decodes() -> Iterator[bytes]:
    yield from (b"SPSR_svc 0x1d3\nESR_EL1 0x96000004\nMIDR_EL1 410fd0c0\n", b"PSTATE=0x3c5\n")
    yield from (
        b"0x603000000013df1a\n",
        b"S3_3_C14_C0_2 7\nDFAR: 0b1xx0\n",
        b"-1\n",
        b"TTBCR 1<<31\n",
    )
    yield b"".join(f"{name} 0x1\n".encode() for name in list(vars(arm64))[::9] if name.isupper())


def _logs() -> Iterator[bytes]:
    for path in sorted(TESTS.glob("test_explain*.py")):
        yield path.read_bytes()[2000:3500]
    yield b"kvm [1]: Unsupported guest sys_reg access at: 80000000 [000003c5]\n"
    yield b" { Op0( 3), Op1( 0), CRn( 0), CRm( 4), Op2( 0), func_read },\n"
    yield b"[Firmware Bug]: ESR_EL1 0x96000004 SPSR = 600003c5\n"
    yield b"put X0 (0x6030000000100000): EINVAL\n"


def _specs() -> Iterator[bytes]:
    for number, path in enumerate(sorted((TESTS / "cases/small/spec").rglob("*.yaml"))):
        yield bytes((number,)) + path.read_bytes()


def _tomls() -> Iterator[bytes]:
    yield from _files("consumers/*/onereg.toml", "consumers/*/pyproject.toml")
    yield b'[[output]]\ntarget = "c"\nlayouts = ["native"]\ndirectory = "src"\nshared = true\n'
    yield b'[[output]]\ntarget = {module = "a.py", templates = "t"}\ndirectory = "d"\n'


SEEDS = {
    "read_save": _saves,
    "save": _vcpus,
    "restore": _restores,
    "sync": _syncs,
    "aarch32": _aarch32,
    "rust": _rust,
    "dumps": _dumps,
    "python_save": _saves,
    "decode": _decodes,
    "explain": _logs,
    "yaml": _specs,
    "spec": _specs,
    "toml": _tomls,
}
"""By the name of the target."""


def write(target: str, folder: Path) -> None:
    """One file for each seed of a target."""
    folder.mkdir(parents=True, exist_ok=True)
    count = 0
    for seed in SEEDS[target]():
        (folder / f"seed-{count:03}").write_bytes(seed)
        count += 1
    assert count, target
