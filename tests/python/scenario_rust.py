# SPDX-License-Identifier: MIT
"""The generated Rust as a scenario drives it: a process, whose vCPU is here.

``tests/rust/walker`` is the other end.  A step is a line; before its answer come lines of calls on
the vCPU, each of which is answered with a line.
"""

from __future__ import annotations

import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import onereg_kvm
from onereg.plan import LayoutPlan
from onereg_kvm import Io, Mode, Options, Origin
from scenario_kvm import ScenarioKvm, encode, id_of, name_of, order_of
from scenario_walkers import CpuRows, origin_of, told

AARCH32_MODES = frozenset(mode.value for mode in Mode)


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

    def step(self, kvms: Mapping[int, Io], *words: object) -> str:
        """Have a step done; the result, or RustError.  ``kvms``: the vCPUs by number."""
        self.say(" ".join(map(str, words)))
        while True:
            word, _, rest = self._output.readline().rstrip("\n").partition(" ")
            if word == "done":
                return rest
            if word == "error":
                raise RustError(rest)
            assert word == "call", f"the walker has ended: {word} {rest}"
            number, *call = rest.split(" ")
            self.say(_answer(kvms[int(number)], call))


def _answer(kvm: Io, call: list[str]) -> str:
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


SCRATCH = 7
"""The number of the scratch vCPU."""


def _options(options: Options) -> str:
    """Options as the walker takes them: a word for each, with commas between."""
    words = ["options"]
    words += ["scratch"] if options.scratch is not None else []
    if options.masks is not None:
        words.append("masks:" + "".join(f"{mask:016x}" for mask in options.masks))
    if options.kernel is not None:
        words.append(f"kernel:{options.kernel.encode().hex()}")
    flags = ("lowered", "started", "writable_implementation")
    words += [flag for flag in flags if getattr(options, flag)]
    words += [f"waive:{id:x}" for id in sorted(options.waive)]
    words += [f"waive_kind:{kind.value}" for kind in options.waive_kinds]
    return ",".join(words)


@dataclass(frozen=True)
class RustDecision:
    """A row of a decision."""

    vcpu: int
    id: int
    verdict: str
    kind: str
    reason: str
    value: int | None
    reads: int | None
    computed: int
    fields: tuple[str, ...]

    @classmethod
    def parse(cls, row: str) -> RustDecision:
        vcpu, id, verdict, kind, reason, value, reads, computed, fields = row.split("\x1f")
        value_of, reads_of = (int(text, 16) if text else None for text in (value, reads))
        names = tuple(fields.split(",")) if fields else ()
        said = (verdict, kind, reason, value_of, reads_of, int(computed, 16), names)
        return cls(int(vcpu), int(id, 16), *said)

    @property
    def told(self) -> str:
        """The decision in a line."""
        names = [f"{name_of(self.id)}.{field}" for field in self.fields]
        return told(self.verdict, self.kind, self.reason, self.value, self.reads, names)


def _role(secondary: bool) -> str:
    return "secondary" if secondary else "first"


class RustWalker:
    """The crate ``onereg``."""

    def __init__(self, process: RustProcess, layout: LayoutPlan) -> None:
        self._process = process
        self._kvms: dict[int, Io] = {}
        self._rows = {row.reg.name: row for row in layout.rows}
        process.say(f"layout {layout.name}")

    def ask(self, *words: object) -> str:
        """A step that no other language has."""
        return self._step(*words)

    def _step(self, *words: object) -> str:
        return self._process.step(self._kvms, *words)

    def _use(self, kvm: Io, number: int = 0) -> None:
        """The vCPU of the steps that follow."""
        self._kvms[number] = kvm
        origin: Origin = getattr(kvm, "origin", Origin())
        self._step("origin", number, origin.kernel.encode().hex(), *(origin.init or ()))

    def prepare(self, kvm: ScenarioKvm, with_layout: bool, with_state: bool) -> None:
        self._use(kvm)
        self._step("prepare", "state" if with_state else "default")

    def open(self, kvm: ScenarioKvm, secondary: bool, capacity: int) -> None:
        self._use(kvm)
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
        modes = {mode.encoding for mode in self._rows[name].viewed_in}
        if home == "live":
            return min(modes)
        return min(AARCH32_MODES - modes) if home == "parked" else "-"

    def set_el1_aarch32(self, value: int) -> None:
        self._step("el1_aarch32", value)

    def dropped(self) -> list[str]:
        """The decisions about what the last put has dropped, as texts."""
        return self._step("dropped").split("\t")

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
        self._use(kvm)
        return bytes.fromhex(self._step("save"))

    def restore(self, kvm: ScenarioKvm, data: bytes, secondary: bool) -> None:
        self._use(kvm)
        self._step("restore", _role(secondary), data.hex())

    def restore_records(self, kvm: ScenarioKvm, data: bytes, secondary: bool) -> None:
        self._use(kvm)
        self._step("restore_records", _role(secondary), data.hex())

    def decisions(self, io: Io, data: bytes, options: Options) -> list[RustDecision]:
        """``decide``, row by row."""
        self._use(io)
        if options.scratch is not None:
            self._use(options.scratch, SCRATCH)
        rows = self._step("decide", _options(options), data.hex())
        return [RustDecision.parse(row) for row in rows.split("\t")]

    def decide(self, kvm: ScenarioKvm, data: bytes, options: Options) -> dict[str, str]:
        return {name_of(row.id): row.told for row in self.decisions(kvm, data, options)}

    def restore_all(
        self, moves: Sequence[tuple[ScenarioKvm, bytes]], options: Options
    ) -> list[dict[str, str]]:
        for number, (kvm, _) in enumerate(moves):
            self._use(kvm, number)
        if options.scratch is not None:
            self._use(options.scratch, SCRATCH)
        saves = [data.hex() for _, data in moves]
        rows = self._step("restore_all", _options(options), *saves).split("\t")
        found = [RustDecision.parse(row) for row in rows]
        return [
            {name_of(row.id): row.told for row in found if row.vcpu == number}
            for number in range(len(moves))
        ]

    def apply_cpu(self, kvm: Io, rows: CpuRows) -> None:
        self._use(kvm)
        fields = (f"{id_of(name):x},{field},{mask:x},{bits:x}" for name, field, mask, bits in rows)
        self._step("apply_cpu", *fields)

    def apply_table(self, kvm: Io) -> None:
        """Apply the table of a CPU that the walker is compiled with."""
        self._use(kvm)
        self._step("apply_table")

    def read_save(self, data: bytes) -> dict[str, Any]:
        version, minor, kernel, init, *ids = self._step("read_save", data.hex()).split(" ")
        words = None if init == "-" else tuple(map(int, init.split(",")))
        origin = origin_of(bytes.fromhex(kernel[1:]).decode(), words)
        names = [name_of(int(id, 16)) for id in ids]
        return origin | {"version": int(version), "minor": int(minor), "registers": names}

    def read_records(self, data: bytes) -> list[str]:
        return [name_of(int(id, 16)) for id in self._step("read_records", data.hex()).split()]
