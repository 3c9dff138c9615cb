# SPDX-License-Identifier: MIT
"""The generated C, compiled into a shared library and called from Python with the same fake KVM."""

from __future__ import annotations

import ctypes
import errno
import subprocess
from collections.abc import Sequence
from ctypes import (
    POINTER,
    byref,
    c_bool,
    c_char,
    c_char_p,
    c_int,
    c_size_t,
    c_uint,
    c_uint8,
    c_uint32,
    c_uint64,
    c_void_p,
)
from pathlib import Path

import onereg_kvm
from fake_kvm import FakeKvm

STATES = Path(__file__).parent.parent / "c"
"""The states that layouts do not declare."""

MAX_SIZE = 256
MAX_ROWS = 1024

NUMBER = 8
"""Bytes of the widest register that a decision tells the value of."""


class Register(ctypes.Structure):
    """struct onereg_register"""

    _fields_ = [
        ("id", c_uint64),
        ("name", c_char_p),
        ("write", c_int),
        ("level", c_int),
        ("flags", c_uint),
        ("clear", c_uint64),
        ("within", c_uint64),
    ]


class Name(ctypes.Structure):
    """struct onereg_name"""

    _fields_ = [("name", c_char_p), ("id", c_uint64)]


class Table(ctypes.Structure):
    """struct onereg_table"""

    _fields_ = [
        ("registers", POINTER(Register)),
        ("register_count", c_size_t),
        ("names", POINTER(Name)),
        ("name_count", c_size_t),
        ("order", POINTER(c_uint64)),
    ]


class Place(ctypes.Structure):
    """struct onereg_place"""

    _fields_ = [("offset", c_uint32), ("size", c_uint32)]


class Row(ctypes.Structure):
    """struct onereg_row"""

    _fields_ = [
        ("id", c_uint64),
        ("live_in", c_uint32),
        ("live", Place),
        ("parked", Place),
        ("place", Place),
        ("user", c_bool),
        ("mirror", c_bool),
    ]


class Layout(ctypes.Structure):
    """struct onereg_layout"""

    _fields_ = [
        ("name", c_char_p),
        ("state_size", c_size_t),
        ("rows", POINTER(Row)),
        ("row_count", c_size_t),
        ("el1_aarch32", Place),
    ]


GetFunction = ctypes.CFUNCTYPE(c_int, c_void_p, c_uint64, c_void_p)
ListFunction = ctypes.CFUNCTYPE(c_int, c_void_p, POINTER(c_uint64))
FinalizeFunction = ctypes.CFUNCTYPE(c_int, c_void_p, c_int)


class Origin(ctypes.Structure):
    """struct onereg_origin"""

    _fields_ = [
        ("kernel", c_char * 68),
        ("has_init", c_bool),
        ("target", c_uint32),
        ("features", c_uint32 * 7),
    ]


class Io(ctypes.Structure):
    """struct onereg_io"""

    _fields_ = [
        ("get", GetFunction),
        ("set", GetFunction),
        ("list", ListFunction),
        ("finalize", FinalizeFunction),
        ("ctx", c_void_p),
        ("origin", Origin),
    ]


class ErrorName(ctypes.Structure):
    """struct onereg_error_name"""

    _fields_ = [("id", c_uint64), ("name", c_char_p), ("field", c_char_p)]


class Error(ctypes.Structure):
    """struct onereg_error"""

    _fields_ = [
        ("operation", c_char_p),
        ("name", c_char_p),
        ("id", c_uint64),
        ("code", c_int),
        ("why", c_char_p),
        ("needed", c_size_t),
        ("done", c_size_t),
        ("total", c_size_t),
        ("size", c_size_t),
        ("value", c_uint8 * MAX_SIZE),
        ("count", c_size_t),
        ("names", ErrorName * 24),
    ]


class Decision(ctypes.Structure):
    """struct onereg_decision"""

    _fields_ = [
        ("vcpu", c_size_t),
        ("id", c_uint64),
        ("name", c_char_p),
        ("verdict", c_int),
        ("kind", c_int),
        ("reason", c_char_p),
        ("has_value", c_bool),
        ("value", c_uint64),
        ("has_reads", c_bool),
        ("reads", c_uint64),
        ("computed", c_uint64),
        ("fields", c_uint64),
    ]


class Decisions(ctypes.Structure):
    """struct onereg_decisions"""

    _fields_ = [("rows", POINTER(Decision)), ("capacity", c_size_t), ("count", c_size_t)]


class Incoming(ctypes.Structure):
    """struct onereg_incoming"""

    _fields_ = [
        ("io", POINTER(Io)),
        ("save", c_char_p),
        ("length", c_size_t),
        ("bare", c_bool),
    ]


class Options(ctypes.Structure):
    """struct onereg_options"""

    _fields_ = [
        ("scratch", POINTER(Io)),
        ("masks", POINTER(c_uint64)),
        ("kernel", c_char_p),
        ("lowered", c_bool),
        ("started", c_bool),
        ("writable_implementation", c_bool),
        ("waived", POINTER(c_uint64)),
        ("waived_count", c_size_t),
        ("waived_kinds", c_uint),
    ]


class CpuField(ctypes.Structure):
    """struct onereg_cpu_field"""

    _fields_ = [("id", c_uint64), ("name", c_char_p), ("mask", c_uint64), ("value", c_uint64)]


class Cpu(ctypes.Structure):
    """struct onereg_cpu"""

    _fields_ = [("name", c_char_p), ("fields", POINTER(CpuField)), ("count", c_size_t)]


class VcpuStruct(ctypes.Structure):
    """struct onereg_vcpu"""

    _fields_ = [
        ("layout", POINTER(Layout)),
        ("io", Io),
        ("flags", c_uint),
        ("pstate", POINTER(Row)),
        ("listed", POINTER(Register) * MAX_ROWS),
        ("listed_count", c_size_t),
        ("raw", c_void_p),
        ("raw_capacity", c_size_t),
        ("raw_length", c_size_t),
        ("raw_count", c_size_t),
        ("raw_ids", c_uint64),
        ("dropped", POINTER(Decisions)),
        ("within_count", c_size_t),
    ]


class U128(ctypes.Structure):
    """struct onereg_u128 of a little-endian host"""

    _fields_ = [("lo", c_uint64), ("hi", c_uint64)]


class CError(Exception):
    """A negative errno of an onereg function; the text is that of onereg_strerror()."""

    def __init__(self, code: int, text: str) -> None:
        super().__init__(text)
        self.code = code


def build(
    generated: Path, folder: Path, compiler: str, more: Sequence[Path] = (), flags: str = "-O1"
) -> Library:
    """The library of generated/c, and of more layouts."""
    output = folder / "libonereg.so"
    left_out = ("onereg_kvm.c", "onereg_assert.c")
    sources = sorted(path for path in generated.glob("*.c") if path.name not in left_out)
    include = [f"-I{path}" for path in (generated, STATES, *{path.parent for path in more})]
    command = [compiler, "-std=c11", *flags.split(), "-shared", "-fPIC", *include, "-o", output]
    subprocess.run([*command, *sources, *more], check=True, cwd=folder)
    return Library(ctypes.CDLL(str(output)))


class Library:
    """The routines of onereg.h, with errors as exceptions."""

    def __init__(self, loaded: ctypes.CDLL) -> None:
        self.loaded = loaded
        self.arm64 = Table.in_dll(loaded, "onereg_arm64")
        self.arm = Table.in_dll(loaded, "onereg_arm")
        self.native = self.layout("native")

    def layout(self, name: str) -> Layout:
        return Layout.in_dll(self.loaded, f"onereg_{name}_layout")

    def next_record(self, *arguments: object) -> bool:
        """onereg_next_record(), the last two by reference."""
        *given, offset, record = arguments
        found = self.loaded.onereg_next_record(*given, byref(offset), byref(record))
        return bool(found & 0xFF)

    def call(self, name: str, *arguments: object) -> None:
        """Call a function whose last parameter is a struct onereg_error."""
        error = Error()
        code = getattr(self.loaded, name)(*arguments, byref(error))
        if code:
            text = ctypes.create_string_buffer(2048)
            self.loaded.onereg_strerror(byref(error), text, c_size_t(len(text)))
            raise CError(-code, text.value.decode())

    def save(self, kvm: FakeKvm) -> bytes:
        io = io_of(kvm)
        length = c_size_t()
        self.call("onereg_save", byref(io), None, c_size_t(0), byref(length))
        buffer = ctypes.create_string_buffer(length.value)
        self.call("onereg_save", byref(io), buffer, length, byref(length))
        return buffer.raw[: length.value]

    def restore(self, kvm: FakeKvm, data: bytes, flags: int = 0) -> None:
        self.call("onereg_restore", byref(io_of(kvm)), data, c_size_t(len(data)), c_uint(flags))

    def decide_all(
        self,
        function: str,
        incoming: Sequence[tuple[FakeKvm, bytes]],
        options: onereg_kvm.Options | None = None,
        capacity: int = 4096,
    ) -> list[Decision]:
        """onereg_decide() or onereg_restore_all()."""
        ios = [io_of(kvm) for kvm, _ in incoming]
        moves = (Incoming * len(ios))()
        for move, io, (_, data) in zip(moves, ios, incoming, strict=True):
            move.io, move.save, move.length = ctypes.pointer(io), data, len(data)
        rows = (Decision * capacity)()
        decisions = Decisions(rows, capacity, 0)
        given = None if options is None else byref(c_options(options))
        count = c_size_t(len(ios))
        self.call(function, moves, count, given, byref(decisions))
        return list(rows[: decisions.count])

    def words(self, row: Decision) -> tuple[str, str]:
        """Verdict and kind of a decision."""
        verdict_name = self.loaded.onereg_verdict_name
        kind_name = self.loaded.onereg_kind_name
        verdict_name.restype = kind_name.restype = c_char_p
        return verdict_name(row.verdict).decode(), kind_name(row.kind).decode()

    def told(self, row: Decision) -> str:
        """A decision in a line, as ``scenario_walkers.told``."""
        field_name = self.loaded.onereg_field_name
        field_name.restype = c_char_p
        verdict, kind = self.words(row)
        words = [verdict, kind] if kind else [verdict]
        if row.has_value and 1 << (row.id >> 52 & 15) <= NUMBER:
            words.append(f"{row.value:#x}")
        if row.has_reads:
            words.append(f"reads {row.reads:#x}")
        fields: dict[str, None] = {}
        for bit in range(63, -1, -1):
            if row.fields >> bit & 1:
                fields[field_name(c_uint64(row.id), c_uint(bit)).decode()] = None
        named = "".join(f" {row.name.decode()}.{field}" for field in fields)
        return f"{' '.join(words)}: {row.reason.decode()}{named}"

    def new_state(self) -> ctypes.Array[ctypes.c_char]:
        """A struct onereg_native of zeros."""
        return ctypes.create_string_buffer(self.native.state_size)

    def load(
        self, state: ctypes.Array[ctypes.c_char], id: int, layout: Layout | None = None
    ) -> bytes:
        """KVM's bytes for a register of a state."""
        value = (c_uint8 * (1 << (id >> 52 & 0xF)))()
        code = self.loaded.onereg_load(byref(layout or self.native), state, c_uint64(id), value)
        assert code == 0, f"{id:#x}: {code}"
        return bytes(value)

    def store(
        self,
        state: ctypes.Array[ctypes.c_char],
        id: int,
        value: bytes,
        layout: Layout | None = None,
    ) -> None:
        code = self.loaded.onereg_store(byref(layout or self.native), state, c_uint64(id), value)
        assert code == 0, f"{id:#x}: {code}"

    def read_aarch32(self, state: ctypes.Array[ctypes.c_char], name: str) -> int:
        value = U128()
        code = self.loaded.onereg_aarch32_read(
            byref(self.native), state, name.encode(), byref(value)
        )
        if code:
            raise CError(-code, name)
        return int(value.lo | value.hi << 64)

    def write_aarch32(self, state: ctypes.Array[ctypes.c_char], name: str, value: int) -> None:
        halves = U128(value & (1 << 64) - 1, value >> 64)
        code = self.loaded.onereg_aarch32_write(byref(self.native), state, name.encode(), halves)
        if code:
            raise CError(-code, name)


def c_options(options: onereg_kvm.Options) -> Options:
    """A struct onereg_options; it keeps what it points to."""
    waived = (c_uint64 * len(options.waive))(*options.waive)
    kinds = [*onereg_kvm.Kind]
    result = Options(
        kernel=None if options.kernel is None else options.kernel.encode(),
        lowered=options.lowered,
        started=options.started,
        writable_implementation=options.writable_implementation,
        waived=waived,
        waived_count=len(waived),
        waived_kinds=sum(1 << (kinds.index(kind) + 1) for kind in options.waive_kinds),
    )
    if options.scratch is not None:
        result.scratch = ctypes.pointer(io_of(options.scratch))
    if options.masks is not None:
        result.masks = (c_uint64 * len(options.masks))(*options.masks)
    return result


class CVcpu:
    """A struct onereg_vcpu of the native layout."""

    def __init__(self, library: Library, kvm: FakeKvm, flags: int = 0) -> None:
        self.library = library
        self.io = io_of(kvm)
        self.raw = ctypes.create_string_buffer(4096)
        self.vcpu = VcpuStruct()
        library.call("onereg_prepare", byref(self.io), None, None)
        library.call(
            "onereg_open", byref(self.vcpu), byref(library.native), byref(self.io), self.raw,
            c_size_t(len(self.raw)), c_uint(flags),
        )  # fmt: skip

    def get(self, state: ctypes.Array[ctypes.c_char]) -> None:
        self.library.call("onereg_get", byref(self.vcpu), state)

    def put(self, state: ctypes.Array[ctypes.c_char], level: int) -> None:
        self.library.call("onereg_put", byref(self.vcpu), state, c_int(level))


def io_of(kvm: onereg_kvm.Io) -> Io:
    """The fake as C reaches a vCPU; it lives as long as the result."""

    def get(_: object, id: int, value: int) -> int:
        try:
            data = kvm.get(id)
        except OSError as error:
            return -(error.errno or 0)
        ctypes.memmove(value, data, len(data))
        return 0

    def set_(_: object, id: int, value: int) -> int:
        try:
            kvm.set(id, ctypes.string_at(value, 1 << (id >> 52 & 0xF)))
        except OSError as error:
            return -(error.errno or 0)
        return 0

    def list_(_: object, reg_list: ctypes._Pointer[c_uint64]) -> int:
        try:
            ids = kvm.list()
        except OSError as error:
            return -(error.errno or 0)
        room = reg_list[0]
        reg_list[0] = len(ids)
        if room < len(ids) and not getattr(kvm, "silent", False):
            return -errno.E2BIG
        for at, id in enumerate(ids[:room], 1):
            reg_list[at] = id
        return 0

    def finalize(_: object, feature: int) -> int:
        try:
            kvm.finalize(feature)
        except OSError as error:
            return -(error.errno or 0)
        return 0

    io = Io(GetFunction(get), GetFunction(set_), ListFunction(list_), FinalizeFunction(finalize))
    io.origin = c_origin(getattr(kvm, "origin", onereg_kvm.Origin()))
    return io


def c_origin(origin: onereg_kvm.Origin) -> Origin:
    """A struct onereg_origin."""
    result = Origin(origin.kernel.encode())
    if origin.init is not None:
        result.has_init = True
        result.target = origin.init[0]
        result.features = (c_uint32 * 7)(*origin.init[1:])
    return result
