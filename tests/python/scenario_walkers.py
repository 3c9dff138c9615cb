# SPDX-License-Identifier: MIT
"""The generated Python and the generated C as a scenario drives them."""

from __future__ import annotations

import ctypes
import importlib
import sys
from collections.abc import Mapping, Sequence
from ctypes import POINTER, byref, c_int, c_size_t, c_uint, c_uint8, c_void_p
from types import ModuleType, SimpleNamespace
from typing import Any, Protocol

import c_library
import onereg_kvm
from onereg_kvm import Io, Level, Options, Vcpu, native, register_size
from scenario_kvm import ScenarioKvm, encode, id_of, name_of, order_of

LEVELS = {"runtime": Level.RUNTIME, "reset": Level.RESET, "full": Level.FULL}
HOMES = ("place", "live", "parked")

CpuRows = Sequence[tuple[str, str, int, int]]
"""Register, field, its bits and their value."""


class Walker(Protocol):
    """One language: each operation raises an exception whose text is the error's."""

    def prepare(self, kvm: ScenarioKvm, with_layout: bool, with_state: bool) -> None: ...
    def open(self, kvm: ScenarioKvm, secondary: bool, capacity: int) -> None: ...
    def get(self) -> None: ...
    def put(self, level: str) -> None: ...
    def put_changed(self, level: str) -> None: ...
    def copy_to_shadow(self) -> None: ...
    def load(self, name: str) -> int: ...
    def store(self, name: str, value: int) -> None: ...
    def peek(self, name: str, home: str) -> int: ...
    def poke(self, name: str, home: str, value: int) -> None: ...
    def set_el1_aarch32(self, value: int) -> None: ...
    def raw(self) -> dict[str, int]: ...
    def set_raw(self, values: Mapping[str, int]) -> None: ...
    def save(self, kvm: ScenarioKvm, capacity: int | None) -> bytes: ...
    def restore(self, kvm: ScenarioKvm, data: bytes, secondary: bool) -> None: ...
    def restore_records(self, kvm: ScenarioKvm, data: bytes, secondary: bool) -> None: ...
    def decide(self, kvm: ScenarioKvm, data: bytes, options: Options) -> dict[str, str]: ...
    def restore_all(
        self, moves: Sequence[tuple[ScenarioKvm, bytes]], options: Options
    ) -> list[dict[str, str]]: ...
    def apply_cpu(self, kvm: Io, rows: CpuRows) -> None: ...
    def read_save(self, data: bytes) -> dict[str, Any]: ...
    def read_records(self, data: bytes) -> list[str]: ...


def told(
    verdict: str, kind: str, reason: str, value: int | None, reads: int | None, names: Sequence[str]
) -> str:
    """A decision in a line."""
    words = [verdict, kind] if kind else [verdict]
    words += [] if value is None else [f"{value:#x}"]
    words += [] if reads is None else [f"reads {reads:#x}"]
    fields = "".join(f" {name}" for name in names if "." in name)
    return f"{' '.join(words)}: {reason}{fields}"


def origin_of(kernel: str, init: tuple[int, ...] | None) -> dict[str, Any]:
    return {"kernel": kernel, "init": None if init is None else [*init]}


class PythonWalker:
    """``onereg_kvm``."""

    def __init__(self, layout: str) -> None:
        self._module: ModuleType = importlib.import_module(f"onereg_kvm.{layout}")
        self._layout = self._module.LAYOUT
        self._state = self._new_state()
        self._shadow: Any = None

    def _new_state(self) -> Any:
        return native.Native() if self._module is native else _object_of(self._layout)

    def prepare(self, kvm: ScenarioKvm, with_layout: bool, with_state: bool) -> None:
        layout = self._layout if with_layout else None
        onereg_kvm.prepare(kvm, layout, self._state if with_state else None)

    def open(self, kvm: ScenarioKvm, secondary: bool, capacity: int) -> None:
        self._vcpu = Vcpu(kvm, self._layout, secondary)

    def get(self) -> None:
        self._vcpu.get(self._state)

    def put(self, level: str) -> None:
        self._vcpu.put(self._state, LEVELS[level])

    def put_changed(self, level: str) -> None:
        self._vcpu.put_changed(self._state, self._shadow, LEVELS[level])

    def copy_to_shadow(self) -> None:
        self._shadow = self._new_state()
        if self._layout.el1_aarch32 is not None:
            self._layout.el1_aarch32.store(self._shadow, self._layout.el1_aarch32.load(self._state))
        for row in self._layout.rows:
            for home in HOMES:
                place = getattr(row, home)
                if place is not None:
                    place.store(self._shadow, place.load(self._state))

    def load(self, name: str) -> int:
        return _number(self._layout.load(self._state, id_of(name)))

    def store(self, name: str, value: int) -> None:
        id = id_of(name)
        wide = register_size(id) > 16
        self._layout.store(self._state, id, encode(id, value) if wide else value)

    def peek(self, name: str, home: str) -> int:
        return _number(getattr(self._layout.row(id_of(name)), home).load(self._state))

    def poke(self, name: str, home: str, value: int) -> None:
        getattr(self._layout.row(id_of(name)), home).store(self._state, value)

    def set_el1_aarch32(self, value: int) -> None:
        self._layout.el1_aarch32.store(self._state, value)

    def raw_by_id(self) -> dict[int, bytes]:
        return self._vcpu.raw

    def raw(self) -> dict[str, int]:
        return {name_of(id): int.from_bytes(v, order_of(id)) for id, v in self._vcpu.raw.items()}

    def set_raw(self, values: Mapping[str, int]) -> None:
        self._vcpu.raw = {id_of(name): encode(id_of(name), new) for name, new in values.items()}

    def save(self, kvm: ScenarioKvm, capacity: int | None) -> bytes:
        return onereg_kvm.save(kvm)

    def restore(self, kvm: ScenarioKvm, data: bytes, secondary: bool) -> None:
        onereg_kvm.restore(kvm, data, secondary)

    def restore_records(self, kvm: ScenarioKvm, data: bytes, secondary: bool) -> None:
        try:
            values = dict(onereg_kvm.read_records(data))
        except onereg_kvm.OneRegError as error:
            error.operation = "restore"  # C reads and restores in one
            raise
        onereg_kvm.restore_records(kvm, values, secondary)

    def decide(self, kvm: ScenarioKvm, data: bytes, options: Options) -> dict[str, str]:
        return self._told(onereg_kvm.decide(kvm, data, options))

    def restore_all(
        self, moves: Sequence[tuple[ScenarioKvm, bytes]], options: Options
    ) -> list[dict[str, str]]:
        incoming = [onereg_kvm.Incoming(kvm, data) for kvm, data in moves]
        return [self._told(rows) for rows in onereg_kvm.restore_all(incoming, options)]

    def apply_cpu(self, kvm: Io, rows: CpuRows) -> None:
        fields = (onereg_kvm.CpuField(id_of(name), *row) for name, *row in rows)
        onereg_kvm.apply_cpu(kvm, onereg_kvm.Cpu("of a scenario", tuple(fields)))

    def _told(self, rows: Sequence[onereg_kvm.Decision]) -> dict[str, str]:
        return {
            name_of(row.id): told(
                row.verdict.value, row.kind.value if row.kind else "", row.reason,
                row.value if register_size(row.id) <= c_library.NUMBER else None,
                row.reads, row.names,
            )
            for row in rows
        }  # fmt: skip

    def read_save(self, data: bytes) -> dict[str, Any]:
        saved = onereg_kvm.read_save(data)
        ids = [name_of(id) for id in saved.registers]
        origin = origin_of(saved.origin.kernel, saved.origin.init)
        return origin | {"version": saved.version, "minor": saved.minor, "registers": ids}

    def read_records(self, data: bytes) -> list[str]:
        return [name_of(id) for id, _ in onereg_kvm.read_records(data)]


def _number(value: int | bytes) -> int:
    return value if isinstance(value, int) else int.from_bytes(value, "little")


def _object_of(layout: onereg_kvm.Layout[Any]) -> SimpleNamespace:
    """An object that has the attributes that a layout names, each zero."""
    state = SimpleNamespace()
    homes = [getattr(row, home) for row in layout.rows for home in HOMES]
    for place in (*homes, layout.el1_aarch32):
        if place is not None:
            *path, last = place.member.split(".")
            owner = state
            for name in path:
                if not hasattr(owner, name):
                    setattr(owner, name, SimpleNamespace())
                owner = getattr(owner, name)
            if place.index is None:
                setattr(owner, last, 0)
            elif len(getattr(owner, last, ())) <= place.index:
                setattr(owner, last, [0] * (place.index + 1))
    return state


class SavedStruct(ctypes.Structure):
    """struct onereg_saved"""

    _fields_ = [
        ("version", ctypes.c_uint16),
        ("minor", ctypes.c_uint16),
        ("origin", c_library.Origin),
        ("records", c_void_p),
        ("records_length", c_size_t),
        ("count", c_size_t),
    ]


class RecordStruct(ctypes.Structure):
    """struct onereg_record"""

    _fields_ = [("id", ctypes.c_uint64), ("size", c_size_t), ("value", POINTER(c_uint8))]


class CWalker:
    """The C library; every call is with a struct onereg_error."""

    def __init__(self, library: c_library.Library, layout: str) -> None:
        self._library = library
        self._layout = library.layout(layout)
        self._state = ctypes.create_string_buffer(self._layout.state_size)
        self._shadow = ctypes.create_string_buffer(self._layout.state_size)
        self._vcpu = c_library.VcpuStruct()
        self._rows = {row.id: row for row in self._layout.rows[: self._layout.row_count]}

    def _io(self, kvm: ScenarioKvm) -> c_library.Io:
        self._kept = c_library.io_of(kvm)
        return self._kept

    def prepare(self, kvm: ScenarioKvm, with_layout: bool, with_state: bool) -> None:
        layout = byref(self._layout) if with_layout else None
        state = self._state if with_state else None
        self._library.call("onereg_prepare", byref(self._io(kvm)), layout, state)

    def open(self, kvm: ScenarioKvm, secondary: bool, capacity: int) -> None:
        self._raw = ctypes.create_string_buffer(capacity)
        self._library.call(
            "onereg_open", byref(self._vcpu), byref(self._layout), byref(self._io(kvm)), self._raw,
            c_size_t(capacity), c_uint(secondary),
        )  # fmt: skip

    def get(self) -> None:
        self._library.call("onereg_get", byref(self._vcpu), self._state)

    def put(self, level: str) -> None:
        number = c_int([*LEVELS].index(level))
        self._library.call("onereg_put", byref(self._vcpu), self._state, number)

    def put_changed(self, level: str) -> None:
        number = c_int([*LEVELS].index(level))
        self._library.call(
            "onereg_put_changed", byref(self._vcpu), self._state, self._shadow, number
        )

    def copy_to_shadow(self) -> None:
        ctypes.memmove(self._shadow, self._state, self._layout.state_size)

    def load(self, name: str) -> int:
        id = id_of(name)
        data = self._library.load(self._state, id, self._layout)
        return int.from_bytes(data, order_of(id))

    def store(self, name: str, value: int) -> None:
        id = id_of(name)
        self._library.store(self._state, id, encode(id, value), self._layout)

    def _place(self, name: str, home: str) -> tuple[int, int]:
        place = getattr(self._rows[id_of(name)], home)
        return ctypes.addressof(self._state) + place.offset, place.size

    def peek(self, name: str, home: str) -> int:
        return int.from_bytes(ctypes.string_at(*self._place(name, home)), sys.byteorder)

    def poke(self, name: str, home: str, value: int) -> None:
        address, size = self._place(name, home)
        ctypes.memmove(address, value.to_bytes(size, sys.byteorder), size)

    def set_el1_aarch32(self, value: int) -> None:
        place = self._layout.el1_aarch32
        address = ctypes.addressof(self._state) + place.offset
        ctypes.memmove(address, value.to_bytes(place.size, sys.byteorder), place.size)

    def _records(self, address: int | None, length: int) -> list[tuple[int, bytes]]:
        offset, record = c_size_t(), RecordStruct()
        found = []
        while self._library.next_record(c_void_p(address), c_size_t(length), offset, record):
            found.append((record.id, bytes(record.value[: record.size])))
        assert offset.value == length
        return found

    def raw(self) -> dict[str, int]:
        found = self._records(self._vcpu.raw, self._vcpu.raw_length)
        assert len(found) == self._vcpu.raw_count
        return {name_of(id): int.from_bytes(value, order_of(id)) for id, value in found}

    def set_raw(self, values: Mapping[str, int]) -> None:
        data = b"".join(
            id_of(name).to_bytes(8, "little") + encode(id_of(name), value)
            for name, value in values.items()
        )
        ctypes.memmove(self._raw, data, len(data))
        self._vcpu.raw_length = len(data)

    def save(self, kvm: ScenarioKvm, capacity: int | None) -> bytes:
        io = self._io(kvm)
        length = c_size_t()
        buffer = ctypes.create_string_buffer(capacity or 1 << 17) if capacity != 0 else None
        size = c_size_t(0 if buffer is None else len(buffer))
        self._library.call("onereg_save", byref(io), buffer, size, byref(length))
        return bytes(length.value) if buffer is None else buffer.raw[: length.value]

    def restore(self, kvm: ScenarioKvm, data: bytes, secondary: bool) -> None:
        self._restore("onereg_restore", kvm, data, secondary)

    def restore_records(self, kvm: ScenarioKvm, data: bytes, secondary: bool) -> None:
        self._restore("onereg_restore_records", kvm, data, secondary)

    def _restore(self, function: str, kvm: ScenarioKvm, data: bytes, secondary: bool) -> None:
        io = self._io(kvm)
        self._library.call(function, byref(io), data, c_size_t(len(data)), c_uint(secondary))

    def decide(self, kvm: ScenarioKvm, data: bytes, options: Options) -> dict[str, str]:
        rows = self._library.decide_all("onereg_decide", [(kvm, data)], options)
        return {name_of(row.id): self._library.told(row) for row in rows}

    def restore_all(
        self, moves: Sequence[tuple[ScenarioKvm, bytes]], options: Options
    ) -> list[dict[str, str]]:
        rows = self._library.decide_all("onereg_restore_all", moves, options)
        return [
            {name_of(row.id): self._library.told(row) for row in rows if row.vcpu == number}
            for number in range(len(moves))
        ]

    def apply_cpu(self, kvm: Io, rows: CpuRows) -> None:
        fields = [(id_of(name), field.encode(), *bits) for name, field, *bits in rows]
        array = (c_library.CpuField * len(fields))(*fields)
        cpu = c_library.Cpu(b"of a scenario", array, len(fields))
        self._library.call("onereg_apply_cpu", byref(c_library.io_of(kvm)), byref(cpu))

    def read_save(self, data: bytes) -> dict[str, Any]:
        saved = SavedStruct()
        buffer = ctypes.create_string_buffer(data, len(data))
        self._library.call("onereg_read_save", buffer, c_size_t(len(data)), byref(saved))
        names = [name_of(id) for id, _ in self._records(saved.records, saved.records_length)]
        assert len(names) == saved.count
        init = (saved.origin.target, *saved.origin.features) if saved.origin.has_init else None
        origin = origin_of(saved.origin.kernel.decode(), init)
        return origin | {"version": saved.version, "minor": saved.minor, "registers": names}

    def read_records(self, data: bytes) -> list[str]:
        count = c_size_t()
        buffer = ctypes.create_string_buffer(data, len(data))
        self._library.call("onereg_check_records", buffer, c_size_t(len(data)), byref(count))
        names = [name_of(id) for id, _ in self._records(ctypes.addressof(buffer), len(data))]
        assert len(names) == count.value
        return names
