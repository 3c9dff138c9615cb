# SPDX-License-Identifier: MIT
"""Moves between recorded kernels: what each vCPU held, and the tool's decision about it."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import permutations

import recorded
from onereg.decision import Decision, Destination, Source, decide
from onereg.model import OneReg, Scope, Spec
from onereg.query.listing import Vcpu, id_registers_needed, listed
from onereg_kvm import Options, Origin, register_size, registers
from onereg_kvm.record import encode_save
from recorded import Answer, Context, Recording

MODELS = sorted(path.stem for path in recorded.FOLDER.glob("*.txt"))
ALL_BITS = (1 << 64) - 1
ALL = bool(os.environ.get("ONEREG_ALL_MOVES"))
"""Every pair of kernels on every model; otherwise the models take turns, for the sake of time."""


@dataclass(frozen=True)
class RecordedMove:
    """A vCPU of one kernel that goes to another on the same model of CPU."""

    model: str
    source: Context
    destination: Context
    kernels: tuple[str | None, str | None]
    """The releases, None where nobody says."""
    masked: bool
    """Whether the writable masks are known."""
    started: bool

    def __str__(self) -> str:
        return f"{self.model}: {self.source} to {self.destination}, {self.kernels}"


class RecordedIo:
    """A vCPU that only tells."""

    def __init__(self, values: dict[int, int], kernel: str | None) -> None:
        self.values = values
        self.origin = Origin(kernel or "")

    def get(self, id: int) -> bytes:
        return self.values[id].to_bytes(register_size(id), "little")

    def set(self, id: int, value: bytes) -> None:
        raise AssertionError(f"{id:#x} is written")

    def list(self) -> list[int]:
        return list(self.values)

    def finalize(self, feature: int) -> None:
        raise AssertionError("it is finalized")


@cache
def recording_of(model: str) -> Recording:
    return recorded.read(recorded.FOLDER / f"{model}.txt")


def moves(model: str) -> Iterator[RecordedMove]:
    """Every ordered pair of kernels, each with some of the vCPUs and of what may be known."""
    recording = recording_of(model)
    for number, (one, other) in enumerate(permutations(recording.kernels, 2)):
        if not ALL and number % len(MODELS) != MODELS.index(model):
            continue
        granted = [recording.kernels[kernel].granted for kernel in (one, other)]
        letters = [c for c in granted[0] if c.lower() in {d.lower() for d in granted[1]}]
        for turn in range(1):
            letter = letters[(number * 3 + turn) % len(letters)]
            fresh = letter.lower() if letter.lower() in granted[1] else letter
            said = (number + turn) % 3 or turn == 0
            known = tuple(kernel if said else None for kernel in (one, other))
            yield RecordedMove(
                model, Context(one, letter), Context(other, fresh), (known[0], known[1]),
                masked=(number + turn) % 2 == 0, started=number % 7 == 6 and turn == 1,
            )  # fmt: skip


def values(spec: Spec, model: str, context: Context, seed: int) -> dict[int, int]:
    """What a recorded vCPU holds; a made-up number where that is not recorded."""
    found = {}
    for name, answers in recording_of(model).answers.items():
        if context in answers:
            one_reg = by_name(spec)[name]
            held = recorded.parse(answers[context]).held
            made_up = 1 if one_reg.name == "SVE_VLS" else (one_reg.id >> 3 & 0xFF) + seed
            found[one_reg.id] = made_up if held is None else held
    return found


_BY_NAME: dict[int, dict[str, OneReg]] = {}


def by_name(spec: Spec) -> Mapping[str, OneReg]:
    """The registers of arm64, looked up once for each spec."""
    if id(spec) not in _BY_NAME:
        _BY_NAME[id(spec)] = {o.name: o for o in spec.of_arch("arm64")}
    return _BY_NAME[id(spec)]


def masks(spec: Spec, move: RecordedMove) -> dict[str, int]:
    """The fields of ID registers of which the destination took another value."""
    found = {}
    for name, answers in recording_of(move.model).answers.items():
        one_reg = by_name(spec)[name]
        if one_reg.register.encoding is None or move.destination not in answers:
            continue
        answer: Answer = recorded.parse(answers[move.destination])
        if one_reg.scope is Scope.VM and one_reg.group == "sysreg" and "=" in answer.others:
            found[name] = ALL_BITS
    return found


def expected(
    spec: Spec,
    move: RecordedMove,
    saved: Mapping[int, int],
    own: Mapping[int, int],
    host: Mapping[tuple[str, str], int] | None = None,
) -> tuple[Decision, ...]:
    """The tool's decision, on the list that there is with the ID registers of the save."""
    names = {one_reg.id: one_reg.name for one_reg in spec.of_arch("arm64")}
    there: dict[int, int | None] = {id: own.get(id) for id in then_listed(spec, move, saved, own)}
    limits = {names[id]: value for id, value in own.items()}
    return decide(
        spec,
        Source(saved, move.kernels[0]),
        Destination(
            there,
            kernel=move.kernels[1],
            limits=limits,
            masks=masks(spec, move) if move.masked else None,
            capabilities=frozenset(),
            started=move.started,
            host=host or {},
        ),
    )


def then_listed(
    spec: Spec, move: RecordedMove, saved: Mapping[int, int], own: Mapping[int, int]
) -> set[int]:
    """What the destination lists; the rules that ask for ID registers see those of the save."""
    named = by_name(spec)
    identification = {
        name: saved.get(named[name].id, own.get(named[name].id, 0))
        for name in id_registers_needed(spec, "arm64")
    }
    kernel = move.kernels[1] or move.destination.kernel
    vcpu = Vcpu("arm64", kernel, move.destination.features, identification)
    bound = {o.id for o in named.values() if any(rule.conditions for rule in o.listed)}
    return own.keys() - bound | {o.id for o in listed(spec, vcpu) if o.id in bound}


def options_of(spec: Spec, move: RecordedMove) -> Options:
    """The options of the generated code for a move."""
    words = [0] * 192
    for name, mask in masks(spec, move).items():
        id = registers.find(name).id
        op0, op1, crn, crm = id >> 14 & 3, id >> 11 & 7, id >> 7 & 15, id >> 3 & 15
        if op0 == 3 and op1 in (0, 1, 3) and crn == 0 and crm < 8:
            words[(op1 - (op1 == 3)) << 6 | crm << 3 | id & 7] = mask
    return Options(masks=words if move.masked else None, started=move.started)


def save_of(saved: Mapping[int, int], kernel: str | None) -> bytes:
    """The save of a recorded vCPU."""
    values = {id: value.to_bytes(register_size(id), "little") for id, value in saved.items()}
    return encode_save(values, Origin(kernel or ""))
