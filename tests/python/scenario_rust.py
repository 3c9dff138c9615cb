# SPDX-License-Identifier: MIT
"""The generated Rust as a scenario drives it: a process, whose vCPU is here.

``tests/rust/walker`` is the other end.  A step is a line; before its answer come lines of calls on
the vCPU, each of which is answered with a line.
"""

from __future__ import annotations

import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import onereg_kvm
from onereg.plan import LayoutPlan
from scenario_kvm import ScenarioKvm, encode, id_of, name_of, order_of
from scenario_walkers import origin_of


class RustError(Exception):
    """An error of the crate, by its text."""


class RustProcess:
    """The walker, started once."""

    def __init__(self, program: Path) -> None:
        self._process = subprocess.Popen(
            [program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
        )
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._input, self._output = self._process.stdin, self._process.stdout

    def close(self) -> None:
        """Let it end, which it does well."""
        self._input.close()
        assert self._process.wait() == 0

    def say(self, line: str) -> None:
        self._input.write(f"{line}\n")
        self._input.flush()

    def step(self, kvm: ScenarioKvm | None, *words: object) -> str:
        """Have a step done; the result, or RustError."""
        self.say(" ".join(map(str, words)))
        while True:
            word, _, rest = self._output.readline().rstrip("\n").partition(" ")
            if word == "done":
                return rest
            if word == "error":
                raise RustError(rest)
            assert word == "call", f"the walker has ended: {word} {rest}"
            assert kvm is not None
            self.say(_answer(kvm, rest.split(" ")))


def _answer(kvm: ScenarioKvm, call: list[str]) -> str:
    try:
        match call:
            case ["get", id]:
                return f"ok {kvm.get(int(id, 16)).hex()}"
            case ["set", id, value]:
                kvm.set(int(id, 16), bytes.fromhex(value))
            case ["list"]:
                return f"ok {' '.join(f'{id:x}' for id in kvm.list())}"
            case ["finalize", feature]:
                kvm.finalize(int(feature))
            case _:
                raise AssertionError(call)
    except OSError as error:
        return f"errno {error.errno}"
    return "ok "


def _role(secondary: bool) -> str:
    return "secondary" if secondary else "first"


class RustWalker:
    """The crate ``onereg``."""

    def __init__(self, process: RustProcess, layout: LayoutPlan) -> None:
        self._process = process
        self._kvm: ScenarioKvm | None = None
        self._live_in = {row.reg.name: row.viewed_in[0].encoding for row in layout.rows if row.live}
        process.say(f"layout {layout.name}")

    def ask(self, *words: object) -> str:
        """A step that no other language has."""
        return self._step(*words)

    def _step(self, *words: object) -> str:
        return self._process.step(self._kvm, *words)

    def prepare(self, kvm: ScenarioKvm, with_layout: bool, with_state: bool) -> None:
        self._kvm = kvm
        self._step("prepare", "state" if with_state else "default")

    def open(self, kvm: ScenarioKvm, secondary: bool, capacity: int) -> None:
        self._kvm = kvm
        self._step("open", _role(secondary), capacity)

    def get(self) -> None:
        self._step("get")

    def put(self, level: str) -> None:
        self._step("put", level)

    def put_changed(self, level: str) -> None:
        self._step("put_changed", level)

    def copy_to_shadow(self) -> None:
        self._step("shadow")

    def load(self, name: str) -> int:
        return int(self._step("load", f"{id_of(name):x}"), 16)

    def store(self, name: str, value: int) -> None:
        self._step("store", f"{id_of(name):x}", f"{value:x}")

    def _mode(self, name: str, home: str) -> int | str:
        """A mode in which the register is there; ``-`` for AArch64 state."""
        return self._live_in[name] if home == "live" else "-"

    def peek(self, name: str, home: str) -> int:
        return int(self._step("peek", f"{id_of(name):x}", self._mode(name, home)), 16)

    def poke(self, name: str, home: str, value: int) -> None:
        self._step("poke", f"{id_of(name):x}", self._mode(name, home), f"{value:x}")

    def raw(self) -> dict[str, int]:
        data = bytes.fromhex(self._step("raw"))
        found = onereg_kvm.read_records(data)
        return {name_of(id): int.from_bytes(value, order_of(id)) for id, value in found}

    def set_raw(self, values: Mapping[str, int]) -> None:
        encoded = {id_of(name): encode(id_of(name), new) for name, new in values.items()}
        self._step("set_raw", onereg_kvm.encode_records(encoded).hex())

    def save(self, kvm: ScenarioKvm, capacity: int | None) -> bytes:
        self._kvm = kvm
        words = () if kvm.origin.init is None else kvm.origin.init
        self._step("origin", kvm.origin.kernel.encode().hex(), *words)
        return bytes.fromhex(self._step("save"))

    def restore(self, kvm: ScenarioKvm, data: bytes, secondary: bool) -> None:
        self._kvm = kvm
        self._step("restore", _role(secondary), data.hex())

    def restore_records(self, kvm: ScenarioKvm, data: bytes, secondary: bool) -> None:
        self._kvm = kvm
        self._step("restore_records", _role(secondary), data.hex())

    def read_save(self, data: bytes) -> dict[str, Any]:
        version, minor, kernel, init, *ids = self._step("read_save", data.hex()).split(" ")
        words = None if init == "-" else tuple(map(int, init.split(",")))
        origin = origin_of(bytes.fromhex(kernel[1:]).decode(), words)
        names = [name_of(int(id, 16)) for id in ids]
        return origin | {"version": int(version), "minor": int(minor), "registers": names}

    def read_records(self, data: bytes) -> list[str]:
        return [name_of(int(id, 16)) for id in self._step("read_records", data.hex()).split()]
