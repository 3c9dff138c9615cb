# SPDX-License-Identifier: 0BSD
# Edited in templates/python/restoring.py; `onereg generate` copies it.
"""A saved vCPU is restored, or refused before anything is written.

The decision about all registers of all vCPUs comes first.  Then the identification registers are
written, and the list of registers is taken again; then all others; then each value is read back.
"""

from __future__ import annotations

import errno
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from . import registers
from .deciding import decisions, disagreements, is_shared
from .ends import Ends
from .errors import OneRegError
from .operation import (
    BEFORE_FINALIZE,
    Io,
    Operation,
    data_of,
    in_restore_order,
    is_written,
    number_of,
    value_of,
)
from .record import Origin, Reader
from .rows import Level, Write
from .survey import Arrival, survey
from .trial import Trial
from .verdicts import Decision, Options, Verdict

__all__ = ["Incoming", "decide", "decide_all", "restore", "restore_all", "restore_records"]

Decisions = tuple[Decision, ...]

_HELD = (Verdict.SAME, Verdict.WRITE, Verdict.RESET, Verdict.CHANGED)
"""Verdicts after which the destination holds a value that is known."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """One vCPU of a VM that moves."""

    io: Io
    """The vCPU to restore into, fresh from KVM_ARM_VCPU_INIT with the same features."""
    data: bytes
    """The save: the bytes that :func:`save`, or C's ``onereg_save``, has read."""


def decide(io: Io, data: bytes, options: Options | None = None) -> Decisions:
    """The decision of :func:`restore` alone: one for each register of the save and of the vCPU.

    Nothing is written but to the scratch vCPU, if there is one.  A vCPU with SVE must have been
    finalized, or there must be a scratch vCPU: KVM tells no list before.  OneRegError as
    :func:`restore`, but for ECANCELED: a refusal is among the decisions.
    """
    return decide_all([Incoming(io, data)], options)[0]


def decide_all(incoming: Iterable[Incoming], options: Options | None = None) -> list[Decisions]:
    """The decision of :func:`restore_all` alone, by vCPU.

    Those on registers that the VM has once are with the first; a later vCPU has one only where its
    save has another value.
    """
    arrivals, known = _arrivals("decide", incoming), options or Options()
    for arrival in arrivals if known.scratch else ():
        _see_finalized(Operation(arrival.io, "decide"), arrival)
    return [each.rows for each in _decide("decide", arrivals, known)]


def restore(
    io: Io, data: bytes, secondary: bool = False, options: Options | None = None
) -> Decisions:
    """Write what :func:`save`, or C's ``onereg_save``, has read; the result tells what was done.

    The vCPU is fresh from KVM_ARM_VCPU_INIT with the same features, or the one that ``data``
    came from.  ``secondary``: the registers of the VM are left alone, because another vCPU has
    written them; :func:`restore_all` is the better way.

    What becomes of each register is decided before anything is written.  SVE_VLS is written and
    the vCPU finalized, then the identification registers are written, and the list is taken again.
    All other registers follow in the order of this version's tables, and are read back.  A vCPU
    with SVE that has not been finalized is finalized before the decision, unless there is a
    scratch vCPU: KVM tells no list before.

    The input need not be trusted: it is checked as :func:`read_save` does.  OneRegError:

    - EBADMSG, EOPNOTSUPP: the input is no save, or of another format, architecture or byte order.
    - ECANCELED: registers stand in the way, ``error.names`` has all; nothing has been written.
    - EIO: KVM lists other registers than was decided, or holds other values; ``error.names``.
    - KVM's errno of a call that failed.
    """
    values = Reader("restore").save(data)
    arrival = Arrival(io, values.registers, values.origin, secondary=secondary)
    return _restore([arrival], options or Options())[0]


def restore_all(incoming: Iterable[Incoming], options: Options | None = None) -> list[Decisions]:
    """As :func:`restore`, of all vCPUs of a VM: nothing is written before all is decided.

    The registers that the VM has once are written to the first vCPU.
    """
    return _restore(_arrivals("restore", incoming), options or Options())


def restore_records(
    io: Io, values: Mapping[int, bytes], secondary: bool = False, options: Options | None = None
) -> Decisions:
    """As :func:`restore`, of KVM's bytes by id, as those of ``Vcpu.raw``.

    Nothing tells whether they are a whole vCPU: a register that they lack keeps its value.  They
    are checked as :func:`read_records` checks records, before anything is written.
    """
    checked = Reader("restore").values(values)
    arrival = Arrival(io, checked, Origin(), partial=True, secondary=secondary)
    return _restore([arrival], options or Options())[0]


def _arrivals(operation: str, incoming: Iterable[Incoming]) -> list[Arrival]:
    """The saves, each checked; all vCPUs but the first are secondary."""
    saves = [(each.io, Reader(operation).save(each.data)) for each in incoming]
    return [
        Arrival(io, saved.registers, saved.origin, secondary=number > 0)
        for number, (io, saved) in enumerate(saves)
    ]


@dataclass(frozen=True, slots=True)
class _Decided:
    """One vCPU of which all is decided."""

    operation: Operation
    arrival: Arrival
    ends: Ends
    rows: Decisions


def _decide(operation: str, arrivals: Sequence[Arrival], options: Options) -> list[_Decided]:
    trial = None if options.scratch is None else Trial(operation, options.scratch)
    found: list[_Decided] = []
    for arrival in arrivals:
        own = Operation(arrival.io, operation)
        ends = survey(own, arrival, options, trial)
        ids = arrival.values.keys() | (set() if arrival.partial else ends.there.keys())
        rows = [*decisions((id for id in ids if not _is_left(id, arrival)), ends)]
        if found:
            rows = [*disagreements(ids, found[0].ends, ends), *rows]
        found.append(_Decided(own, arrival, ends, tuple(rows)))
    return found


def _is_left(id: int, arrival: Arrival) -> bool:
    return arrival.secondary and is_shared(id)


def _restore(arrivals: Sequence[Arrival], options: Options) -> list[Decisions]:
    for arrival in arrivals:
        _prepare(arrival, options)
    found = _decide("restore", arrivals, options)
    _refuse(found)
    for each in found:
        each.operation.total = len(each.arrival.values)
        if not each.arrival.finalized:
            _settle(each.operation, each.arrival)
        _write(each, identification=True)
    for each in found:
        _check_list(each)
    for each in found:
        _write(each, identification=False)
    for each in found:
        _read_back(each)
    return [each.rows for each in found]


def _see_finalized(operation: Operation, arrival: Arrival) -> None:
    try:
        operation.list()
    except OneRegError as error:
        if error.errno != errno.EPERM:
            raise
        arrival.finalized = False


def _prepare(arrival: Arrival, options: Options) -> None:
    """See whether KVM tells the list; without a scratch vCPU it must."""
    operation = Operation(arrival.io, "restore")
    _see_finalized(operation, arrival)
    if not arrival.finalized and options.scratch is None:
        operation.total = len(arrival.values)
        _settle(operation, arrival)
        arrival.finalized = True


def _settle(operation: Operation, arrival: Arrival) -> None:
    """Settle what must be before the vCPU is finalized, and finalize."""
    for register in BEFORE_FINALIZE:
        operation.settle(register.id, arrival.values.get(register.id))


def _refuse(found: Sequence[_Decided]) -> None:
    """Name all registers that stand in the way."""
    refused = [(each, row) for each in found for row in each.rows if not row.verdict.restores]
    if refused:
        names = dict.fromkeys(name for _, row in refused for name in row.names)
        each, first = refused[0]
        data = each.arrival.values.get(first.id)
        value = None if data is None else value_of(data)
        raise each.operation.register_error(
            errno.ECANCELED, first.id, value, first.reason, tuple(names)
        )


def _write(each: _Decided, identification: bool) -> None:
    """Write the identification registers, or all others, as decided."""
    operation, arrival = each.operation, each.arrival
    for row in each.rows:
        if _identifies(row.id) is not identification:
            continue
        if row.value is not None and _is_written(row.id, arrival):
            operation.put(row.id, data_of(row.id, row.value))
        operation.done += row.id in arrival.values


def _identifies(id: int) -> bool:
    register = registers.by_id(id)
    return register is not None and register.write is Write.ID


def _is_written(id: int, arrival: Arrival) -> bool:
    settled = any(register.id == id for register in BEFORE_FINALIZE)
    return not settled and is_written(id, Level.FULL, arrival.secondary)


def _check_list(each: _Decided) -> None:
    """Compare the list with the one that the decision was made for."""
    operation = each.operation
    listed = {*operation.list()}
    others = (listed ^ each.ends.there.keys()) - each.arrival.uncertain
    if others:
        first, *_ = ids = in_restore_order(others)
        why = "it has come" if first in listed else "it has gone"
        names = tuple(registers.name_of(id) or f"{id:#018x}" for id in ids)
        why = f"the vCPU lists other registers than was decided: {why}"
        raise operation.register_error(errno.EIO, first, None, why, names)


def _read_back(each: _Decided) -> None:
    """Compare what is held with what was decided."""
    operation = each.operation
    others = [row for row in each.rows if _is_held(row) and not _is_as_decided(each, row)]
    if others:
        names = tuple(name for row in others for name in row.names)
        first = others[0]
        value = value_of(data_of(first.id, _expected(each, first)))
        why = "the vCPU holds another value afterwards"
        raise operation.register_error(errno.EIO, first.id, value, why, names)


def _is_held(row: Decision) -> bool:
    """True if it is decided what the destination holds in the end."""
    register = registers.by_id(row.id)
    return row.verdict in _HELD and not (register is not None and register.volatile)


def _is_as_decided(each: _Decided, row: Decision) -> bool:
    held = number_of(each.operation.get(row.id))
    return not (held ^ _expected(each, row)) & ~row.computed


def _expected(each: _Decided, row: Decision) -> int:
    if row.reads is not None:
        return row.reads
    return number_of(each.arrival.values[row.id]) if row.value is None else row.value
