# SPDX-License-Identifier: 0BSD
# Edited in templates/python/survey.py; `onereg generate` copies it.
"""The list and the values of a vCPU once the identification registers of a save stand."""

from __future__ import annotations

import errno
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from . import registers
from .ends import Ends, Reach, is_dated, move_of, parse_release, reach, within
from .moves import Release
from .operation import Io, Operation, number_of
from .record import Origin
from .trial import Trial
from .verdicts import Options

__all__ = ["Arrival", "survey"]


@dataclass(slots=True)
class Arrival:
    """A saved vCPU, and the vCPU that it is to be restored into."""

    io: Io
    values: Mapping[int, bytes]
    """KVM's bytes by id: the save."""
    source: Origin
    partial: bool = False
    """The values may be some of a vCPU's: what they lack keeps its value."""
    secondary: bool = False
    """The registers of the VM are left alone."""
    finalized: bool = True
    """KVM tells the list of the vCPU."""
    uncertain: set[int] = field(default_factory=set)
    """Registers that may be listed in the end or not, both of which the decision allows."""


def survey(operation: Operation, arrival: Arrival, options: Options, trial: Trial | None) -> Ends:
    """Ask the vCPU, and try the save on a scratch vCPU if there is one.

    Nothing is written to the vCPU itself.  OneRegError: KVM's errno of what it does not tell.
    """
    saved = {id: number_of(data) for id, data in arrival.values.items()}
    origin: Origin = getattr(arrival.io, "origin", Origin())
    kernel = parse_release(origin.kernel if options.kernel is None else options.kernel)
    if trial is None:
        own = {id: number_of(operation.get(id)) for id in operation.list()}
        there = _predicted(own, saved, kernel, arrival.uncertain)
    else:
        trial.run(arrival.values, arrival.secondary)
        there = {id: _held(operation, trial, id) for id in trial.listed}
    return Ends(
        saved=_partly(saved, there) if arrival.partial else saved.get,
        source=parse_release(arrival.source.kernel),
        there=there,
        kernel=kernel,
        options=options,
        attempts={} if trial is None else trial.attempts,
        finalized=arrival.finalized,
    )


def _partly(
    saved: Mapping[int, int], there: Mapping[int, int | None]
) -> Callable[[int], int | None]:
    """The guest's ID registers where the values are some of a vCPU's: the destination's own."""
    return lambda id: saved[id] if id in saved else there.get(id)


def _predicted(
    own: Mapping[int, int],
    saved: Mapping[int, int],
    kernel: Release | None,
    uncertain: set[int],
) -> dict[int, int | None]:
    """The registers that will be listed, by the table.

    One that is listed only while the guest can reach it goes, and one that the guest cannot reach
    now may come.
    """
    there: dict[int, int | None] = dict(own)
    for register in registers.ARM64:
        id, move = register.id, move_of(register.id)
        if not move.hidden or (kernel is not None and not within(kernel, move.hidden_since, None)):
            continue
        now, then = reach(id, own.get), reach(id, lambda of: saved.get(of, own.get(of)))
        if id in own and now is Reach.SOME and then is Reach.NONE:
            del there[id]
            uncertain.add(id)
        elif id in saved and id not in own and now is Reach.NONE and then is Reach.SOME:
            there[id] = None
            if is_dated(id, kernel):
                uncertain.add(id)
    return there


def _held(operation: Operation, trial: Trial, id: int) -> int | None:
    """The values that the vCPU itself holds.

    None where it does not tell before it is finalized.  The scratch vCPU's value counts of a
    register that the vCPU has not yet.
    """
    try:
        return number_of(operation.read(id))
    except OSError as cause:
        if cause.errno == errno.EPERM:
            return None
        if cause.errno != errno.ENOENT:
            raise operation.register_error(cause.errno, id) from cause
    return trial.held(id)
