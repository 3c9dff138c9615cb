# SPDX-License-Identifier: 0BSD
# Edited in templates/python/sync.py; `onereg generate` copies it.
"""Synchronise a vCPU's registers between KVM and a state object, by the tables.

The walk over the rows of a layout is here and nowhere else; what is particular to a
register stands in the tables.  A vCPU's life with a layout::

    prepare(io, layout, state)          # once, fresh vCPU: SVE vector lengths, finalize
    vcpu = Vcpu(io, layout)             # asks KVM, once, which registers there are
    vcpu.put(state, Level.FULL)
    vcpu.get(state)

and without one: :func:`save` and :func:`restore`.

Values are ``int`` for registers of up to 128 bits; wider ones (SVE) are ``bytes``, lowest
first on any host (arch/arm64/include/uapi/asm/kvm.h, KVM_REG_ARM64_SVE_ZREG).

Calls on different vCPUs may run at the same time; calls on one vCPU may not, and want a
vCPU that is not running.
"""

from __future__ import annotations

import errno
import os
import struct
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from . import arm64, registers
from .rows import Field, Level, Row, Scope, Write, register_size

__all__ = [
    "KVM_ARM_VCPU_SVE",
    "Difference",
    "Io",
    "Layout",
    "OneRegError",
    "Vcpu",
    "prepare",
    "restore",
    "save",
]

S = TypeVar("S")

KVM_ARM_VCPU_SVE = 4
"""The feature bit of KVM_ARM_VCPU_INIT; KVM_ARM_VCPU_FINALIZE takes it as its argument."""

_PSTATE_NRW = 0x10
"""PSTATE.M[4]: the PE is in AArch32 state."""
_PSTATE_M = 0x1F
"""PSTATE.M[4:0]: with nRW set, the AArch32 mode."""

_INT_MAX_SIZE = 16
"""Bytes of the widest register whose value is an int."""
_MAX_SIZE = 256
"""Bytes of the widest register that a ONE_REG id can name (KVM_REG_SIZE_U2048)."""

_RECORD = struct.Struct("<Q")
"""A saved register: its id in this form, then its ``register_size(id)`` bytes as KVM has them."""

_READ_FIRST = (Write.INVARIANT, Write.ID, Write.BEFORE_FINALIZE)
"""Policies under which KVM may insist on the value that the register has."""
_BEFORE_FINALIZE = [
    register for register in registers.ARM64 if register.write is Write.BEFORE_FINALIZE
]
_ERRNO_NAMES = {**errno.errorcode, errno.EOPNOTSUPP: "EOPNOTSUPP"}
"""The kernel's: ENOTSUP is the C library's second name of EOPNOTSUPP."""
_RESTORE_ORDER = {register.id: at for at, register in enumerate(registers.ARM64)}


class Io(Protocol):
    """How to reach a vCPU: :class:`kvm.KvmIo` is the real one, a test may stand in a fake.

    Every method raises OSError with KVM's errno.
    """

    def get(self, id: int) -> bytes:
        """KVM_GET_ONE_REG: the ``register_size(id)`` bytes of the register."""

    def set(self, id: int, value: bytes) -> None:
        """KVM_SET_ONE_REG; ``value`` has ``register_size(id)`` bytes."""

    def list(self) -> Sequence[int]:
        """KVM_GET_REG_LIST; EPERM while a vCPU with SVE is not finalized."""

    def finalize(self, feature: int) -> None:
        """KVM_ARM_VCPU_FINALIZE of a feature, as KVM_ARM_VCPU_SVE."""


class OneRegError(OSError):
    """What failed; ``str()`` is one line, that of C's ``onereg_strerror``::

      put SPSR_fiq (0x60300000...0050) = 0x1d3: Invalid argument (EINVAL); 41 of 362 registers done

    ``operation``: open, get, put, prepare, save or restore.  ``name``: the register's,
    "unknown" for an id that the tables do not know, or what else failed (``id`` is None
    then).  ``value``: what was to be written, None in a get.  ``errno``: KVM's answer, or
    that of these routines; then ``why`` says what they object to.  ``done`` of ``total``
    registers had been dealt with by then.
    """

    def __init__(
        self,
        operation: str,
        error: int,
        name: str,
        id: int | None = None,
        value: int | bytes | None = None,
        why: str | None = None,
        done: int = 0,
        total: int = 0,
    ) -> None:
        super().__init__(error, os.strerror(error))
        self.operation = operation
        self.name = name
        self.id = id
        self.value = value
        self.why = why
        self.done = done
        self.total = total

    def __reduce__(self) -> tuple[object, ...]:
        arguments = (self.operation, self.errno, self.name, self.id, self.value, self.why)
        return type(self), (*arguments, self.done, self.total)

    def __str__(self) -> str:
        text = f"{self.operation} {self.name}"
        if self.id is not None:
            text += f" ({self.id:#018x})"
        if self.value is not None:
            text += f" = {_hex(self.value)}"
        code = _ERRNO_NAMES.get(self.errno or 0, f"errno {self.errno}")
        text += f": {self.strerror} ({code})"
        if self.why is not None:
            text += f": {self.why}"
        if self.total:
            text += f"; {self.done} of {self.total} registers done"
        return text


def _hex(value: int | bytes) -> str:
    """``value`` in hexadecimal, highest byte first."""
    return f"{int.from_bytes(value, 'little') if isinstance(value, bytes) else value:#x}"


@dataclass(frozen=True, slots=True)
class Difference:
    """One register whose value is not the same in two states."""

    name: str
    id: int
    before: int | bytes
    after: int | bytes

    def __str__(self) -> str:
        return f"{self.name}: {_hex(self.before)} -> {_hex(self.after)}"


class Layout(Generic[S]):
    """Where objects of class ``S`` keep each register: rows in the order of a restore.

    ValueError if a place depends on the mode and there is no row of PSTATE to tell it.
    """

    def __init__(self, name: str, title: str, rows: Iterable[Row]) -> None:
        self.name = name
        self.title = title
        self.rows = tuple(rows)
        self._by_id = {row.id: row for row in self.rows}
        if arm64.PSTATE not in self._by_id:
            for row in self.rows:
                if row.live is not None:
                    register = registers.name_of(row.id)
                    raise ValueError(f"{name}: no PSTATE to tell where {register} is")

    def __contains__(self, id: object) -> bool:
        """Whether the layout keeps the register with that id."""
        return id in self._by_id

    def mode(self, state: S) -> int | None:
        """The AArch32 mode (PSTATE.M[4:0]) that ``state`` is in, None for AArch64 state."""
        row = self._by_id.get(arm64.PSTATE)
        return None if row is None else _mode(row.place.load(state))

    def load(self, state: S, id: int) -> int | bytes:
        """The value of register ``id`` in ``state``; KeyError if the layout has it not."""
        return self._by_id[id].home(self.mode(state)).load(state)

    def store(self, state: S, id: int, value: int | bytes) -> None:
        """Change register ``id`` in ``state``; KeyError if the layout has it not.

        Storing another mode in PSTATE moves no other register to where that mode has it.
        """
        row = self._by_id[id]
        for place in row.places(self.mode(state)):
            place.store(state, value)

    def differences(self, before: S, after: S) -> list[Difference]:
        """The registers whose values differ, in the order of the rows."""
        was, now = self.mode(before), self.mode(after)
        values = ((row.id, row.home(was).load(before), row.home(now).load(after))
                  for row in self.rows)
        return [
            Difference(registers.name_of(id) or "unknown", id, old, new)
            for id, old, new in values
            if old != new
        ]


def _mode(pstate: int | bytes) -> int | None:
    """The AArch32 mode that PSTATE tells, None for AArch64 state."""
    if not isinstance(pstate, int):
        raise TypeError(f"PSTATE: an int is expected, not {type(pstate).__name__}")
    return pstate & _PSTATE_M if pstate & _PSTATE_NRW else None


class _Transfer:
    """One operation on a vCPU: knows how far it is, and names the register that fails."""

    def __init__(self, io: Io, operation: str) -> None:
        self.io = io
        self.operation = operation
        self.done = 0
        self.total = 0
        self.identified = False
        """An ID register has changed: the list of registers may be too long now."""

    def error(
        self,
        error: int | None,
        name: str,
        id: int | None = None,
        value: int | bytes | None = None,
        why: str | None = None,
    ) -> OneRegError:
        """What to raise; ``error`` is None where the cause has no errno."""
        return OneRegError(
            self.operation, error or errno.EIO, name, id, value, why, self.done, self.total
        )

    def register_error(
        self,
        error: int | None,
        id: int,
        value: int | bytes | None = None,
        why: str | None = None,
    ) -> OneRegError:
        """What to raise about a register."""
        return self.error(error, registers.name_of(id) or "unknown", id, value, why)

    def list(self) -> Sequence[int]:
        try:
            return self.io.list()
        except OSError as cause:
            raise self.error(cause.errno, "KVM_GET_REG_LIST") from cause

    def get(self, id: int) -> bytes:
        try:
            return self.io.get(id)
        except OSError as cause:
            raise self.register_error(cause.errno, id) from cause

    def set(self, id: int, data: bytes) -> None:
        try:
            self.io.set(id, data)
        except OSError as cause:
            raise self.register_error(cause.errno, id, _value(data)) from cause

    def put(self, id: int, data: bytes) -> None:
        """Write a register for which :func:`_is_written` holds, as its write policy asks.

        One that the tables do not know may be invariant, too.
        """
        register = registers.by_id(id)
        if register is None or register.write in _READ_FIRST:
            self.set_if_different(id, data)
            return
        if register.clear is not None:
            self.drain(register.clear)
        self.set(id, data)

    def set_if_different(self, id: int, data: bytes) -> None:
        """Write a register whose current value KVM may insist on."""
        if self.get(id) != data:
            self.identified = True
            self.set(id, data)

    def drain(self, clear: int) -> None:
        """Empty a set/clear pair through its clear register.

        Writing back there what is set ends with none set, or with no change, on every
        kernel: a plain store in 6.1, "clear these" in 6.12, a store again since 6.15
        (arch/arm64/kvm/sys_regs.c, set_pmreg).
        """
        self.set(clear, self.get(clear))

    def settle(self, id: int, data: bytes | None) -> None:
        """Settle a before-finalize register and finalize, unless the vCPU lacks the feature.

        ``data`` None: the register may be what it is.
        """
        try:
            current = self.io.get(id)
        except OSError as cause:
            if cause.errno == errno.ENOENT and data is None:
                return
            raise self.register_error(cause.errno, id, data) from cause
        if data not in (None, current):
            self.set(id, data)
        try:
            self.io.finalize(KVM_ARM_VCPU_SVE)
        except OSError as cause:
            if cause.errno != errno.EPERM:  # EPERM: it has been finalized before
                raise self.error(cause.errno, "KVM_ARM_VCPU_FINALIZE") from cause

    def encode(self, id: int, value: int | bytes) -> bytes:
        """The bytes that KVM takes for ``value``, which must fit exactly."""
        size = register_size(id)
        expected = int if size <= _INT_MAX_SIZE else bytes
        if not isinstance(value, expected):
            name = registers.name_of(id)
            raise TypeError(f"{name}: {expected.__name__} is expected, not {value!r}")
        if isinstance(value, bytes) and len(value) == size:
            return value
        if isinstance(value, int) and 0 <= value < 1 << 8 * size:
            return value.to_bytes(size, sys.byteorder)
        why = "the value in the layout's place does not fit it"
        raise self.register_error(errno.ERANGE, id, value, why)

    def store(self, id: int, place: Field, state: object, value: int | bytes) -> None:
        """Put a value from KVM in its place, which must hold all of it."""
        if place.size is not None and isinstance(value, int) and value >> 8 * place.size:
            why = "it does not fit the layout's place"
            raise self.register_error(errno.ERANGE, id, value, why)
        place.store(state, value)


def _value(data: bytes) -> int | bytes:
    """KVM's bytes as the value of a register."""
    return int.from_bytes(data, sys.byteorder) if len(data) <= _INT_MAX_SIZE else data


def _is_written(id: int, level: Level, secondary: bool) -> bool:
    """Whether a put writes the register at all."""
    register = registers.by_id(id)
    if register is None:
        return True
    return (
        register.level <= level
        and register.alias is None
        and register.write is not Write.IGNORED
        and not (secondary and register.scope is Scope.VM)
    )


def _in_restore_order(ids: Iterable[int]) -> list[int]:
    """Known registers in the order of the table, then the others by their ids."""
    return sorted(ids, key=lambda id: (_RESTORE_ORDER.get(id, len(_RESTORE_ORDER)), id))


class Vcpu(Generic[S]):
    """A vCPU, and what KVM_GET_REG_LIST said of it.

    Registers that KVM lists and the layout does not know are kept in ``raw``: KVM's bytes by
    id.  Each get fills it, a put at Level.FULL writes it.  A VMM that migrates its state
    sends ``raw`` too, and the receiver assigns what came.

    With SVE, KVM refuses V0 to V31, which are the low halves of Z0 to Z31.  Get then fills
    the layout's V from Z, and put writes Z and leaves V alone.

    ``secondary``: of several vCPUs of a VM, all but the first; their puts leave the
    registers of the VM alone, which the first has written.  (Writing CNTVCT_EL0 once per
    vCPU makes the guest's time jump.)

    OneRegError: EPERM if the vCPU has SVE and has not been finalized (:func:`prepare`
    first), ENOEXEC before KVM_ARM_VCPU_INIT.
    """

    def __init__(self, io: Io, layout: Layout[S], secondary: bool = False) -> None:
        self.io = io
        self.layout = layout
        self.secondary = secondary
        transfer = _Transfer(io, "open")
        self._take_list(transfer)
        transfer.total = len(self._raw_ids)
        self._get_raw(transfer)

    def _take_list(self, transfer: _Transfer) -> None:
        """Ask KVM which registers the vCPU has."""
        listed = transfer.list()
        present = frozenset(listed)
        sources = ((row, _source(row.id, present)) for row in self.layout.rows)
        self._sources = [(row, source) for row, source in sources if source is not None]
        self._rows = [row for row in self.layout.rows if row.id in present]
        self._raw_ids = _in_restore_order(id for id in listed if id not in self.layout)

    @property
    def count(self) -> int:
        """How many registers the vCPU has."""
        return len(self._rows) + len(self._raw_ids)

    def get(self, state: S) -> None:
        """Read every register that the vCPU has: the layout's into ``state``, others into ``raw``.

        Attributes of registers that it lacks stay as they are.  OneRegError: ERANGE if the
        layout's place is narrower than the register and the value does not fit.
        """
        transfer = _Transfer(self.io, "get")
        transfer.total = self.count
        mode = None
        # PSTATE tells where the others go.
        for row, source in sorted(self._sources, key=lambda read: read[0].id != arm64.PSTATE):
            data = transfer.get(source)
            if source == row.id:
                value = _value(data)
            else:
                value = int.from_bytes(data[: register_size(row.id)], "little")
            for place in row.places(mode):
                transfer.store(row.id, place, state, value)
            if row.id == arm64.PSTATE:
                mode = self.layout.mode(state)
            if source == row.id:
                transfer.done += 1
        self._get_raw(transfer)

    def _get_raw(self, transfer: _Transfer) -> None:
        self.raw: dict[int, bytes] = {}
        for id in self._raw_ids:
            self.raw[id] = transfer.get(id)
            transfer.done += 1

    def put(self, state: S, level: Level) -> None:
        """Write the registers of ``level`` and below in an order that KVM accepts.

        At Level.FULL those of ``raw`` too.  Stops at the first failure.

        Not written: aliases; registers whose writes KVM ignores; with ``secondary`` the VM's.
        Of an invariant or ID register and of SVE_VLS the vCPU's value is read first, and
        nothing is written where it is equal; other vector lengths than the vCPU was
        finalized with are KVM's EPERM.

        Where an ID register loses a feature, KVM no longer has the feature's registers.  Put
        passes over them, and asks KVM anew which registers the vCPU has.

        OneRegError: ERANGE for a value that has more bits than the register.
        """
        raw = self.raw if level >= Level.FULL else {}
        transfer = _Transfer(self.io, "put")
        transfer.total = len(self._rows) + len(raw)
        mode = self.layout.mode(state)
        for row in self._rows:
            if _is_written(row.id, level, self.secondary):
                _put_if_there(transfer, row.id, row.home(mode).load(state))
            transfer.done += 1
        for id in _in_restore_order(raw):
            if _is_written(id, level, self.secondary):
                _put_if_there(transfer, id, _value(raw[id]))
            transfer.done += 1
        if transfer.identified:
            self._take_list(transfer)

    def put_changed(self, state: S, shadow: S, level: Level) -> None:
        """As put, but only the layout's registers whose value is not that in ``shadow``.

        ``shadow`` is the copy made after the last get or put.  When all have been written it
        has their values; after a failure it is as it was, so that the next call writes
        them again.
        """
        transfer = _Transfer(self.io, "put")
        transfer.total = len(self._rows)
        mode, was = self.layout.mode(state), self.layout.mode(shadow)
        put = []
        for row in self._rows:
            if _is_written(row.id, level, self.secondary):
                value = row.home(mode).load(state)
                if value != row.home(was).load(shadow):
                    _put_if_there(transfer, row.id, value)
                put.append((row, value))
            transfer.done += 1
        for row, value in put:
            row.home(mode).store(shadow, value)
        if transfer.identified:
            self._take_list(transfer)


def _put_if_there(transfer: _Transfer, id: int, value: int | bytes) -> None:
    """Write a register that was listed, unless it has gone since.

    It goes with the feature that an ID register has lost (arch/arm64/kvm/sys_regs.c,
    tcr2_visibility).
    """
    data = transfer.encode(id, value)
    try:
        transfer.put(id, data)
    except OneRegError as error:
        if error.errno != errno.ENOENT or not transfer.identified:
            raise


def _source(id: int, present: frozenset[int]) -> int | None:
    """The id that is read for a register: its own, that of the one it is within, or none."""
    register = registers.by_id(id)
    within = None if register is None else register.within
    return next((listed for listed in (id, within) if listed in present), None)


def prepare(io: Io, layout: Layout[S] | None = None, state: S | None = None) -> None:
    """Finalize a fresh vCPU, if it has SVE: after KVM_ARM_VCPU_INIT and before ``Vcpu``.

    SVE_VLS, the set of vector lengths, is taken from ``state`` if that has any; without a
    layout and a state, or where the set is empty, KVM's default stays.  A vCPU that has been
    finalized with the same set is left as it is.

    OneRegError: ENOENT if the state has vector lengths and the vCPU has no SVE; EINVAL or
    EPERM if KVM refuses the set (arch/arm64/kvm/guest.c, set_sve_vls).
    """
    transfer = _Transfer(io, "prepare")
    for register in _BEFORE_FINALIZE:
        data = None
        if layout is not None and state is not None and register.id in layout:
            data = transfer.encode(register.id, layout.load(state, register.id))
        transfer.settle(register.id, data if data is not None and any(data) else None)


def save(io: Io) -> bytes:
    """Every register that KVM lists for the vCPU, as records in the order of a restore.

    A record is the id in 8 bytes, lowest first, and the value in ``register_size(id)``
    bytes as KVM has it: the bytes of the C routine ``onereg_save``.
    """
    transfer = _Transfer(io, "save")
    ids = _in_restore_order(transfer.list())
    transfer.total = len(ids)
    records = []
    for id in ids:
        records.append(_RECORD.pack(id) + transfer.get(id))
        transfer.done += 1
    return b"".join(records)


def restore(io: Io, data: bytes, secondary: bool = False) -> None:
    """Write what :func:`save`, or C's ``onereg_save``, has read.

    The vCPU is fresh from KVM_ARM_VCPU_INIT with the same features, or the one that ``data``
    came from.  SVE_VLS is written, the vCPU finalized, then all other registers are written
    by the rules of a put at Level.FULL, in the order of this version's tables whatever that
    of ``data`` is.  A register that ``data`` does not have keeps its value, SVE_VLS included.

    The input need not be trusted: it is checked as a whole before anything is written.
    OneRegError: EBADMSG if it ends inside a record or has a register twice, EOPNOTSUPP if a
    register has a size that KVM does not define.
    """
    transfer = _Transfer(io, "restore")
    values = _parse(transfer, data)
    transfer.total = len(values)
    for register in _BEFORE_FINALIZE:
        transfer.settle(register.id, values.get(register.id))
        transfer.done += register.id in values
        values.pop(register.id, None)
    for id in _in_restore_order(values):
        if _is_written(id, Level.FULL, secondary):
            transfer.put(id, values[id])
        transfer.done += 1


def _parse(transfer: _Transfer, data: bytes) -> dict[int, bytes]:
    """The values of a save, by id."""
    values: dict[int, bytes] = {}
    at = 0
    while at < len(data):
        if len(data) - at < _RECORD.size:
            why = "it ends inside the id of a register"
            raise transfer.error(errno.EBADMSG, "input", why=why)
        (id,) = _RECORD.unpack_from(data, at)
        value = at + _RECORD.size
        at = value + register_size(id)
        if at - value > _MAX_SIZE:
            why = "its size is none that KVM defines"
            raise transfer.register_error(errno.EOPNOTSUPP, id, why=why)
        if at > len(data):
            why = "the input ends inside its value"
            raise transfer.register_error(errno.EBADMSG, id, why=why)
        if id in values:
            raise transfer.register_error(errno.EBADMSG, id, why="the input has it twice")
        values[id] = data[value:at]
    return values
