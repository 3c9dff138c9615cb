# SPDX-License-Identifier: 0BSD
# Edited in templates/python/sync.py; `onereg generate` copies it.
"""Synchronise a vCPU's registers between KVM and a state object, by the tables.

The walk over the rows of a layout is here and nowhere else; what is particular to a
register stands in the tables.  A vCPU's life with a layout::

    prepare(io, layout, state)          # once, fresh vCPU: SVE vector lengths, finalize
    vcpu = Vcpu(io, layout)             # asks KVM, once, which registers there are
    vcpu.put(state, Level.FULL)
    vcpu.get(state)

and without one: ``save`` and ``restore`` of ``saving``.

Values are ``int`` for registers of up to 128 bits; wider ones (SVE) are ``bytes``, lowest
first on any host (arch/arm64/include/uapi/asm/kvm.h, KVM_REG_ARM64_SVE_ZREG).

Calls on different vCPUs may run at the same time; calls on one vCPU may not, and want a
vCPU that is not running.
"""

from __future__ import annotations

import errno
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from . import arm64, registers
from .errors import in_hex
from .losing import Lacking
from .operation import (
    BEFORE_FINALIZE,
    Io,
    Operation,
    in_restore_order,
    is_written,
    number_of,
    value_of,
)
from .record import Reader
from .registers import Mode
from .rows import Field, Level, Row, register_size
from .verdicts import Decision

__all__ = ["Difference", "Layout", "Vcpu", "prepare"]

S = TypeVar("S")

_PSTATE_NRW = 0x10
"""PSTATE.M[4]: the PE is in AArch32 state."""
_PSTATE_M = 0x1F
"""PSTATE.M[4:0]: with nRW set, the AArch32 mode."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One register whose value is not the same in two states."""

    name: str
    id: int
    before: int | bytes
    after: int | bytes

    def __str__(self) -> str:
        return f"{self.name}: {in_hex(self.before)} -> {in_hex(self.after)}"


class Layout(Generic[S]):
    """Where objects of class ``S`` keep each register: rows in the order of a restore.

    ``el1_aarch32`` is not 0 where EL1 is in AArch32 state; None where no row depends on it.

    ValueError if a place depends on the mode and there is no row of PSTATE to tell it.
    """

    def __init__(
        self, name: str, title: str, rows: Iterable[Row], el1_aarch32: Field | None = None
    ) -> None:
        self.name = name
        self.title = title
        self.rows = tuple(rows)
        self.el1_aarch32 = el1_aarch32
        self._by_id = {row.id: row for row in self.rows}
        if arm64.PSTATE not in self._by_id:
            for row in self.rows:
                if row.live is not None or row.parked is not None:
                    register = registers.name_of(row.id)
                    raise ValueError(f"{name}: no PSTATE to tell where {register} is")

    def __contains__(self, id: object) -> bool:
        """True if the layout keeps the register with that id."""
        return id in self._by_id

    def row(self, id: int) -> Row | None:
        """Where the layout keeps the register with that id, None where it does not."""
        return self._by_id.get(id)

    def mode(self, state: S) -> int | None:
        """The AArch32 mode (PSTATE.M[4:0]) that ``state`` is in, None for AArch64 state."""
        row = self._by_id.get(arm64.PSTATE)
        return None if row is None else _mode(row.place.load(state))

    def where(self, state: S) -> tuple[int | None, bool]:
        """The mode of ``state``, and whether it is User mode below an EL1 in AArch64 state."""
        mode = self.mode(state)
        if mode != Mode.USR or self.el1_aarch32 is None:
            return mode, False
        return mode, not self.el1_aarch32.load(state)

    def load(self, state: S, id: int) -> int | bytes:
        """The value of register ``id`` in ``state``; KeyError if the layout has it not."""
        return self._by_id[id].home(*self.where(state)).load(state)

    def store(self, state: S, id: int, value: int | bytes) -> None:
        """Change register ``id`` in ``state``; KeyError if the layout has it not.

        Storing another mode in PSTATE moves no other register to where that mode has it.
        """
        row = self._by_id[id]
        for place in row.places(*self.where(state)):
            place.store(state, value)

    def differences(self, before: S, after: S) -> list[Difference]:
        """The registers whose values differ, in the order of the rows."""
        was, now = self.where(before), self.where(after)
        values = ((row.id, row.home(*was).load(before), row.home(*now).load(after))
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


class Vcpu(Generic[S]):
    """A vCPU, and what KVM_GET_REG_LIST said of it.

    Registers that KVM lists and the layout does not know are kept in ``raw``: KVM's bytes by
    id.  Each get fills it, a put at Level.FULL writes it.  A VMM that migrates its state
    sends ``raw`` too, and the receiver assigns what came.  Where those are not the registers
    that this vCPU has, the next get, or the put at Level.FULL when it has written them, asks
    KVM again and gives ``raw`` its own.

    With SVE, KVM refuses V0 to V31, which are the low halves of Z0 to Z31.  Get then fills
    the layout's V from Z, and put writes Z; it refuses a
    V that is neither what Z will be nor what the vCPU has.

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
        operation = Operation(io, "open")
        self._take_list(operation)
        self.raw: dict[int, bytes] = {}
        self.dropped: list[Decision] = []
        """Registers of the last put that the vCPU lacks and that nobody misses."""
        operation.total = len(self._raw_ids)
        self._get_raw(operation)

    def _take_list(self, operation: Operation) -> None:
        """Ask KVM which registers the vCPU has."""
        listed = operation.list()
        present = frozenset(listed)
        sources = ((row, _source(row.id, present)) for row in self.layout.rows)
        self._sources = [(row, source) for row, source in sources if source is not None]
        self._rows = [row for row in self.layout.rows if row.id in present]
        self._raw_ids = [id for id in listed if id not in self.layout]

    @property
    def count(self) -> int:
        """How many registers the vCPU has."""
        return len(self._rows) + len(self._raw_ids)

    def get(self, state: S) -> None:
        """Read every register that the vCPU has: the layout's into ``state``, others into ``raw``.

        Attributes of registers that it lacks stay as they are.  OneRegError: ERANGE if the
        layout's place is narrower than the register and the value does not fit.
        """
        operation = Operation(self.io, "get")
        if list(self.raw) != self._raw_ids:  # another machine's
            self._take_list(operation)
            self.raw = {}
        operation.total = self.count
        where: tuple[int | None, bool] = (None, False)
        # PSTATE tells where the others go.
        for row, source in sorted(self._sources, key=lambda read: read[0].id != arm64.PSTATE):
            data = operation.get(source)
            if source == row.id:
                value = value_of(data)
            else:
                value = int.from_bytes(data[: register_size(row.id)], "little")
            for place in row.places(*where):
                operation.store(row.id, place, state, value)
            if row.id == arm64.PSTATE:
                where = self.layout.where(state)
            if source == row.id:
                operation.done += 1
        self._get_raw(operation)

    def _get_raw(self, operation: Operation) -> None:
        for id in self._raw_ids:
            self.raw[id] = operation.get(id)
            operation.done += 1

    def put(self, state: S, level: Level) -> None:
        """Write the registers of ``level`` and below in an order that KVM accepts.

        At Level.FULL those of ``raw`` too.  Stops at the first failure.

        Not written: aliases; registers whose writes KVM ignores; with ``secondary`` the VM's.
        Of an invariant or ID register and of SVE_VLS the vCPU's value is read first, and
        nothing is written where it is equal; other vector lengths than the vCPU was
        finalized with are KVM's EPERM.

        A register of the layout, or of ``raw``, that the vCPU lacks is dropped where its absence
        means the value, or where the guest cannot reach it by the ID registers of the state;
        otherwise the put is refused before anything is written.  A zero of the layout is never in
        the way: a state has it where no get has filled it.  ``dropped`` has what was dropped.

        Where an ID register changes, KVM may lose the registers of a feature, or come to have
        them.  Put drops those that have gone by the same rule, asks KVM again which registers
        the vCPU has, and writes the layout's that have come.  ``raw`` has the registers of the new list then:
        the values that it had, and KVM's of those that have come.

        OneRegError: ERANGE for a value that has more bits than the register; before anything is
        written EINVAL for a V that would be lost where the vCPU has SVE, and ECANCELED where
        values would be lost (``error.names`` has all); EIO where an ID register has not brought
        a register that the state has.
        """
        raw = Reader("put").values(self.raw) if level >= Level.FULL else {}
        operation = Operation(self.io, "put")
        operation.total = len(self._rows) + len(raw)
        source = _Source(self.layout, state, None, level)
        lacking = self._lacking(operation, source)
        foreign = level >= Level.FULL and list(raw) != self._raw_ids
        self._check(operation, source, lacking, raw if foreign else None)
        self._put_rows(operation, source, lacking)
        for id in in_restore_order(raw):
            if is_written(id, Level.FULL, self.secondary):
                lacking.put(id, raw[id], foreign)
            operation.done += 1
        if operation.identified or foreign:
            self._renew_list(operation, source, lacking)
        lacking.check(self._values_lacking(operation, source))

    def put_changed(self, state: S, shadow: S, level: Level) -> None:
        """As put, but only the layout's registers whose value is not that in ``shadow``.

        ``shadow`` is the copy made after the last get or put.  When all have been written it
        has their values; after a failure it is as it was, so that the next call writes
        them again.
        """
        operation = Operation(self.io, "put")
        operation.total = len(self._rows)
        source = _Source(self.layout, state, shadow, level)
        lacking = self._lacking(operation, source)
        self._check(operation, source, lacking, None)
        self._put_rows(operation, source, lacking)
        if operation.identified:
            self._renew_list(operation, source, lacking)
        lacking.check(self._values_lacking(operation, source))
        for row in self._rows:
            if is_written(row.id, level, self.secondary):
                place = row.home(*source.where)
                place.store(shadow, place.load(state))

    def _lacking(self, operation: Operation, source: _Source[S]) -> Lacking:
        """Who decides about registers that the vCPU lacks."""

        def number(id: int) -> int | None:
            row = self.layout.row(id)
            if row is not None:
                return number_of(source.load(operation, row))
            data = self._raw_value(id)
            return None if data is None else number_of(data)

        lacking = Lacking(operation, number, source.level >= Level.FULL)
        self.dropped = lacking.dropped
        return lacking

    def _check(
        self,
        operation: Operation,
        source: _Source[S],
        lacking: Lacking,
        foreign: Mapping[int, bytes] | None,
    ) -> None:
        """Refuse what would be lost, of another machine's ``raw`` too."""
        self._check_narrower(operation, source)
        values = [*self._values_lacking(operation, source)]
        if foreign is not None:
            listed = {*operation.list()}
            values += [
                (id, foreign[id])
                for id in in_restore_order(foreign)
                if id not in listed and is_written(id, Level.FULL, self.secondary)
            ]
        lacking.refuse(values)

    def _values_lacking(
        self, operation: Operation, source: _Source[S]
    ) -> Iterator[tuple[int, bytes]]:
        """Values of the layout that the vCPU has no register for; zero is none."""
        has = {row.id for row, _ in self._sources}
        for row in self.layout.rows:
            if row.id not in has and is_written(row.id, source.level, self.secondary):
                data = source.load(operation, row)
                if any(data) and not source.is_unchanged(row):
                    yield row.id, data

    def _put_rows(self, operation: Operation, source: _Source[S], lacking: Lacking) -> None:
        """Write the rows of a level, or with a shadow those of them that differ from it."""
        for row in self._rows:
            self._put_row(operation, source, lacking, row)

    def _put_row(
        self, operation: Operation, source: _Source[S], lacking: Lacking, row: Row
    ) -> None:
        if is_written(row.id, source.level, self.secondary):
            data = source.load(operation, row)
            if not source.is_unchanged(row):
                lacking.put(row.id, data)
        operation.done += 1

    def _check_narrower(self, operation: Operation, source: _Source[S]) -> None:
        """Refuse a V register that a put would lose.

        Z is written in its stead and has another value, and V is not what the vCPU has now,
        either.
        """
        for row, wider in self._sources:
            if wider == row.id:
                continue
            data = source.load(operation, row)
            if source.is_unchanged(row) or self._is_in_wider(operation, source, data, wider):
                continue
            if not _is_low(data, operation.get(wider)):
                why = (
                    "with SVE it is the low half of Z, which is "
                    "written in its stead: give both one value"
                )
                raise operation.register_error(errno.EINVAL, row.id, value_of(data), why)

    def _is_in_wider(
        self, operation: Operation, source: _Source[S], data: bytes, wider: int
    ) -> bool:
        """True if a value is in the wider register that the put has, of the layout or of raw."""
        row = self.layout.row(wider)
        if row is not None:
            return _is_low(data, source.load(operation, row))
        wide = self._raw_value(wider)
        return wide is not None and _is_low(data, wide)

    def _raw_value(self, id: int) -> bytes | None:
        """A value of ``raw``; None where it has none, or one of another size."""
        data = self.raw.get(id)
        fits = isinstance(data, bytes) and len(data) == register_size(id)
        return data if fits else None

    def _renew_list(self, operation: Operation, source: _Source[S], lacking: Lacking) -> None:
        """Ask KVM again, and fit the rows and ``raw`` to its list."""
        had = {row.id for row in self._rows}
        self._take_list(operation)
        for row in self._rows:
            if row.id not in had:
                self._put_row(operation, source, lacking, row)
        self.raw = {
            id: self.raw[id] if id in self.raw else operation.get(id) for id in self._raw_ids
        }


class _Source(Generic[S]):
    """The values that a put has to write: a state, or its differences from a shadow."""

    def __init__(self, layout: Layout[S], state: S, shadow: S | None, level: Level) -> None:
        self.level = level
        self.where = layout.where(state)
        self._state = state
        self._shadow = shadow
        self._shadow_where = self.where if shadow is None else layout.where(shadow)

    def load(self, operation: Operation, row: Row) -> bytes:
        """KVM's bytes for the value of a row."""
        return operation.encode(row.id, row.home(*self.where).load(self._state))

    def is_unchanged(self, row: Row) -> bool:
        """True if a row has the value in the shadow that KVM is about to be given."""
        if self._shadow is None:
            return False
        old = row.home(*self._shadow_where).load(self._shadow)
        return old == row.home(*self.where).load(self._state)


def _is_low(data: bytes, wider: bytes) -> bool:
    """True if the bytes of V are the low half of those of Z."""
    return int.from_bytes(wider[: len(data)], "little") == value_of(data)


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
    operation = Operation(io, "prepare")
    for register in BEFORE_FINALIZE:
        data = None
        if layout is not None and state is not None and register.id in layout:
            data = operation.encode(register.id, layout.load(state, register.id))
        operation.settle(register.id, data if data is not None and any(data) else None)
