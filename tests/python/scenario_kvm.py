# SPDX-License-Identifier: MIT
"""The vCPU of a scenario: what ``tests/scenarios/README.md`` says of it, and no more."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Mapping, Sequence
from typing import Any, Literal

from onereg_kvm import Origin, register_size, registers

SVE_GROUP = 0x15
SVE_VLS = registers.find("SVE_VLS").id


def id_of(name: str) -> int:
    """A register by name, or an id that the tables do not know."""
    return int(name, 16) if name.startswith("0x") else registers.find(name).id


def name_of(id: int) -> str:
    return registers.name_of(id) or f"{id:#018x}"


def order_of(id: int) -> Literal["little", "big"]:
    """KVM has SVE registers alike on every host."""
    return "little" if id >> 16 & 0xFFF == SVE_GROUP else sys.byteorder


def encode(id: int, value: int) -> bytes:
    return value.to_bytes(register_size(id), order_of(id))


class ScenarioKvm:
    """``onereg_kvm.Io``; every call of it is in ``calls``."""

    def __init__(self, given: Mapping[str, Any]) -> None:
        self.values: dict[int, bytes] = {}
        self.initialised = given.get("initialised", True)
        self.sve = given.get("sve", False)
        self.finalized = not self.sve
        self.unlisted = {id_of(name) for name in given.get("unlisted", ())}
        self.invariant = {id_of(name) for name in given.get("invariant", ())}
        self.ignored = {id_of(name) for name in given.get("ignored", ())}
        self.twice = [id_of(name) for name in given.get("twice", ())]
        self.silent = given.get("silent", False)
        self.misfits: dict[int, int] = {}
        self.limits = {id_of(name): most for name, most in given.get("limits", {}).items()}
        self.gates = {id_of(of): id_of(by) for of, by in given.get("gates", {}).items()}
        self.origin = Origin()
        self.calls: list[str] = []
        self.failing: dict[str, int] = {}
        self.fail(given.get("fail", {}))
        self.change(given.get("registers", {}))
        first, count = given.get("many", ("0", 0))
        self.change({f"{int(first, 16) + number:#x}": number for number in range(count)})

    def change(self, values: Mapping[str, int]) -> None:
        """Past all rules."""
        self.values |= {id_of(name): encode(id_of(name), new) for name, new in values.items()}

    def fail(self, calls: Mapping[str, str]) -> None:
        """The next such call fails, each by itself."""
        for call, name in calls.items():
            self.failing[call] = int(name) if name.isdigit() else getattr(errno, name)

    def value(self, name: str) -> int:
        id = id_of(name)
        return int.from_bytes(self.values[id], order_of(id))

    def get(self, id: int) -> bytes:
        self._enter(f"get {name_of(id)}")
        self._find(id)
        value = self.values[id]
        return bytes(self.misfits[id]) if id in self.misfits else value

    def set(self, id: int, value: bytes) -> None:
        number = int.from_bytes(value, order_of(id))
        self._enter(f"set {name_of(id)} {number:#x}")
        self._find(id)
        if id == SVE_VLS and self.finalized:
            raise _error(errno.EPERM)
        if id in self.invariant and value != self.values[id]:
            raise _error(errno.EINVAL)
        if id in self.limits and _is_above(number, self.limits[id]):
            raise _error(errno.EINVAL)
        if id not in self.ignored:
            self.values[id] = value

    def list(self) -> Sequence[int]:
        self._enter("list")
        if not self.finalized:
            raise _error(errno.EPERM)
        there = (id for id in self.values if id not in self.unlisted and not self._is_hidden(id))
        return [*there, *self.twice]

    def finalize(self, feature: int) -> None:
        self._enter(f"finalize {feature}")
        if not self.sve:
            raise _error(errno.EINVAL)
        if self.finalized:
            raise _error(errno.EPERM)
        self.finalized = True

    def _enter(self, call: str) -> None:
        self.calls.append(call)
        for prefix in (call, call.rpartition(" ")[0]):
            if prefix in self.failing:
                raise _error(self.failing.pop(prefix))
        if not self.initialised:
            raise _error(errno.ENOEXEC)

    def _find(self, id: int) -> None:
        if id not in self.values or self._is_hidden(id):
            raise _error(errno.ENOENT)
        if id >> 16 & 0xFFF == SVE_GROUP and id != SVE_VLS and not self.finalized:
            raise _error(errno.EPERM)

    def _is_hidden(self, id: int) -> bool:
        return id in self.gates and not any(self.values[self.gates[id]])


def _is_above(number: int, most: int) -> bool:
    """True if a number of four bits, as fields of ID registers are, is above that of a limit."""
    return any(number >> lsb & 0xF > most >> lsb & 0xF for lsb in range(0, 64, 4))


def _error(code: int) -> OSError:
    return OSError(code, os.strerror(code))
