# SPDX-License-Identifier: MIT
"""Runs one scenario of ``tests/scenarios`` in one language; its README has the words."""

from __future__ import annotations

import zlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
import yaml
from c_library import CError
from onereg_kvm import Kind, OneRegError, Options, Origin
from scenario_kvm import ScenarioKvm, encode, id_of
from scenario_rust import RustError
from scenario_walkers import PythonWalker, Walker

SCENARIOS = Path(__file__).parent.parent / "scenarios"
HEADER = 136
LAYOUTS = ("native", "kvm_regs", "banks")
LANGUAGES = ("Python", "C", "Rust")
PLACES = ("place", "live", "parked")
EXPECTED = frozenset({"calls", "error", "state", *PLACES, "raw", "kvm", "result", "bytes"})

Step = Mapping[str, Any]


def load() -> list[dict[str, Any]]:
    """Every scenario of every file."""
    files = sorted(SCENARIOS.glob("*.yaml"))
    return [one for file in files for one in yaml.safe_load(file.read_text(encoding="utf-8"))]


def cases(*languages: str) -> list[Any]:
    """Each scenario on each of its layouts in each of its languages that are asked for."""
    return [
        pytest.param(scenario, layout, language, id=f"{scenario['scenario']}-{layout}-{language}")
        for scenario in load()
        for layout in scenario.get("layouts", LAYOUTS)
        for language in scenario.get("languages", LANGUAGES)
        if language in languages
    ]


def check(scenario: Mapping[str, Any], walker: Walker) -> None:
    """Each step ends as the scenario expects."""
    runner = Runner(scenario, walker)
    for number, step in enumerate(scenario["steps"], 1):
        seen = runner.run(step)
        expected = {"error": None} | {key: step[key] for key in step.keys() & EXPECTED}
        found = {key: seen[key] for key in expected}
        of = f"{scenario['scenario']!r} with {type(walker).__name__}"
        assert found == expected, f"step {number} of {of}"


class Runner:
    """A scenario that goes on step by step."""

    def __init__(self, scenario: Mapping[str, Any], walker: Walker) -> None:
        self.kvm = ScenarioKvm(scenario.get("vcpu", {}))
        self.walker = walker
        self.saved = b""

    def run(self, step: Step) -> dict[str, Any]:
        """What there is to see after a step: all that a step may expect."""
        (name,) = step.keys() - EXPECTED
        self.kvm.calls.clear()
        seen: dict[str, Any] = {"error": None, "result": None}
        try:
            seen["result"] = getattr(self, f"do_{name}")(step[name])
        except (OneRegError, CError, RustError) as error:
            seen["error"] = str(error)
        seen["calls"] = [*self.kvm.calls]
        for key in ("state", *PLACES, "kvm"):
            seen[key] = {name: self._look(key, name) for name in step.get(key, {})}
        if "raw" in step:
            seen["raw"] = self.walker.raw()
        if "bytes" in step:
            seen["bytes"] = self.saved.hex()
        return seen

    def _look(self, where: str, name: str) -> int:
        if where == "state":
            return self.walker.load(name)
        return self.kvm.value(name) if where == "kvm" else self.walker.peek(name, where)

    # What changes something without a call of the library

    def do_change(self, values: Mapping[str, int]) -> None:
        self.kvm.change(values)

    def do_vcpu(self, given: Mapping[str, Any]) -> None:
        """Another vCPU, a fresh one."""
        self.kvm = ScenarioKvm(given)

    def do_fail(self, calls: Mapping[str, str]) -> None:
        self.kvm.fail(calls)

    def do_origin(self, given: Mapping[str, Any]) -> None:
        init = given.get("init")
        self.kvm.origin = Origin(given.get("kernel", ""), None if init is None else tuple(init))

    def do_store(self, values: Mapping[str, int]) -> None:
        for name, value in values.items():
            self.walker.store(name, value)

    def do_poke(self, homes: Mapping[str, Mapping[str, int]]) -> None:
        for home, values in homes.items():
            for name, value in values.items():
                self.walker.poke(name, home, value)

    def do_el1_aarch32(self, value: int) -> None:
        self.walker.set_el1_aarch32(value)

    def do_assign_raw(self, values: Mapping[str, int]) -> None:
        self.walker.set_raw(values)

    def do_misfit(self, lengths: Mapping[str, int]) -> None:
        self.kvm.misfits = {id_of(name): length for name, length in lengths.items()}

    def do_misfit_raw(self, texts: Mapping[str, str | None]) -> None:
        """Past the types of the library, as a VMM's own mistakes are."""
        assert isinstance(self.walker, PythonWalker)
        raw: dict[int, Any] = self.walker.raw_by_id()
        for name, text in texts.items():
            raw[id_of(name)] = 7 if text is None else bytes.fromhex(text)

    def do_shadow(self, _: None) -> None:
        self.walker.copy_to_shadow()

    # Calls of the library

    def do_prepare(self, given: str | None) -> None:
        self.walker.prepare(self.kvm, given is not None, given == "state")

    def do_open(self, given: Mapping[str, Any] | None) -> None:
        options = given or {}
        self.walker.open(
            self.kvm, options.get("secondary", False), options.get("capacity", 1 << 16)
        )

    def do_get(self, _: None) -> None:
        self.walker.get()

    def do_put(self, level: str) -> None:
        self.walker.put(level)

    def do_put_changed(self, level: str) -> None:
        self.walker.put_changed(level)

    def do_save(self, given: Mapping[str, Any] | None) -> None:
        self.saved = self.walker.save(self.kvm, (given or {}).get("capacity"))

    def do_restore(self, given: Mapping[str, Any] | None) -> None:
        options = given or {}
        self.walker.restore(self.kvm, self._input(options), options.get("secondary", False))

    def do_decide(self, given: Mapping[str, Any] | None) -> dict[str, str]:
        options = given or {}
        return self.walker.decide(self.kvm, self._input(options), self._options(options))

    def do_restore_all(self, given: Mapping[str, Any]) -> list[dict[str, str]]:
        """The last save into this vCPU, and into those of ``more`` what their registers are."""
        moves = [(self.kvm, self._input(given))]
        for each in given.get("more", ()):
            other = ScenarioKvm(each["vcpu"])
            other.calls = self.kvm.calls
            records = _records(each["save"])
            data = bytearray(self.saved[:HEADER]) + records
            data[24:28] = len(each["save"]).to_bytes(4, "little")
            moves.append((other, _seal(data)))
        return self.walker.restore_all(moves, self._options(given))

    def _options(self, given: Mapping[str, Any]) -> Options:
        """The words of ``options``."""
        said = given.get("options", {})
        scratch = said.get("scratch")
        masks = [0] * 192
        for name, mask in said.get("masks", {}).items():
            id = id_of(name)
            op1 = id >> 11 & 7
            masks[(op1 - (op1 == 3)) << 6 | (id >> 3 & 7) << 3 | id & 7] = mask
        return Options(
            scratch=None if scratch is None else ScenarioKvm(scratch),
            masks=masks if "masks" in said else None,
            kernel=said.get("kernel"),
            lowered=said.get("lowered", False),
            started=said.get("started", False),
            writable_implementation=said.get("writable_implementation", False),
            waive=frozenset(id_of(name) for name in said.get("waive", ())),
            waive_kinds=frozenset(Kind(kind) for kind in said.get("waive_kinds", ())),
        )

    def do_restore_records(self, given: Mapping[str, Any]) -> None:
        data = self._input(given)
        self.walker.restore_records(self.kvm, data, given.get("secondary", False))

    def do_apply_cpu(self, rows: Sequence[tuple[str, str, int, int]]) -> None:
        self.walker.apply_cpu(self.kvm, rows)

    def do_read_save(self, given: Mapping[str, Any] | None) -> dict[str, Any]:
        return self.walker.read_save(self._input(given or {}))

    def do_read_records(self, given: Mapping[str, Any]) -> list[str]:
        return self.walker.read_records(self._input(given))

    def _input(self, given: Mapping[str, Any]) -> bytes:
        """The last save, or records, edited."""
        data = bytearray(self.saved)
        if "records" in given:
            data[HEADER if given.get("seal") else 0 :] = _records(given["records"])
        if "many" in given:
            first, count = given["many"]
            data[:] = _records([f"{int(first, 16) + n:#x}", 0] for n in range(count))
        for at, text in given.get("bytes", {}).items():
            new = bytes.fromhex(text)
            data[at : at + len(new)] = new
        if "insert" in given:
            at, text = given["insert"]
            data[at:at] = bytes.fromhex(text)
        del data[given.get("cut", len(data)) :]
        data += bytes.fromhex(given.get("append", ""))
        return _seal(data) if given.get("seal") else bytes(data)


def _records(pairs: Any) -> bytes:
    return b"".join(
        id_of(name).to_bytes(8, "little") + encode(id_of(name), value) for name, value in pairs
    )


def _seal(data: bytearray) -> bytes:
    """With the length and the checksum that are right."""
    data[16:24] = len(data).to_bytes(8, "little")
    data[28:32] = bytes(4)
    data[28:32] = zlib.crc32(data).to_bytes(4, "little")
    return bytes(data)
