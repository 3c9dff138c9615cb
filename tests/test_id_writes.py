# SPDX-License-Identifier: MIT
"""Writes of ID register fields: the spec's prediction against what real kernels answered.

The recordings in tests/kvm/answers have, for each field of a vCPU that never ran, the answer to its
value less one, plus one, zero and ones; here each is predicted from that vCPU's own values.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

import pytest
import recorded
from onereg.decision import Decision, Destination, Source, Verdict
from onereg.decision.sides import Move
from onereg.decision.writing import written
from onereg.model import OneReg, Spec
from onereg.model.releases import within
from onereg.query.named_kernels import find_kernel
from recorded import Context, Recording

MODELS = sorted(path.stem for path in recorded.FOLDER.glob("*.txt"))
HIDDEN = {
    ("ID_AA64PFR0_EL1", "MPAM"),
    ("ID_AA64PFR1_EL1", "MPAM_frac"),
    ("ID_AA64MMFR2_EL1", "NV"),
}
"""Fields of which recent kernels take the host's value and hide it."""


def writes(one_reg: OneReg, held: int, text: str) -> Iterator[tuple[str, int, str]]:
    """(field, the register's value, the code of the answer) of each write that was tried."""
    _, _, *groups = text.split()
    for group in groups:
        codes, _, lsbs = group.partition(":")
        for lsb in map(int, lsbs.split(",")):
            field = next(f for f in one_reg.register.fields if f.lsb == lsb)
            ones = (1 << field.width) - 1
            own = field.of(held)
            numbers = ((own - 1) & ones, (own + 1) & ones, 0, ones)
            for number, code in zip(numbers, recorded.codes_in(codes), strict=True):
                if code != ".":
                    yield field.name, held & ~field.mask | number << lsb, code


def judged(
    one_reg: OneReg, recording: Recording, moves: Mapping[Context, Move]
) -> Iterator[tuple[Context, str, str, Decision, bool]]:
    """(vCPU, field, value and code, decision, True if it is the code) of each recorded write."""
    for context, move in moves.items():
        text = recording.answers.get(one_reg.name, {}).get(context)
        held = move.destination.values.get(one_reg.id)
        if text is not None and held is not None:
            for field, value, code in writes(one_reg, held, text):
                row = written(one_reg, value, move)
                right = row.verdict is not Verdict.UNKNOWN and (
                    answer(row.verdict, row.reads, value, held) == code
                )
                yield context, field, f"{value:#x} {code}", row, right


def moves_to(spec: Spec, recording: Recording) -> dict[Context, Move]:
    """A move to each vCPU that never ran."""
    return {c: fresh(spec, recording, c) for c in recording.contexts() if not c.ran}


@pytest.mark.parametrize("model", MODELS)
def test_every_answer_is_predicted(spec: Spec, model: str) -> None:
    recording = recorded.read(recorded.FOLDER / f"{model}.txt")
    one_regs = {o.name: o for o in spec.of_arch("arm64") if o.writable or "ID_" in o.name}
    count: Counter[str] = Counter()
    wrong, unknown = [], set()
    moves = moves_to(spec, recording)
    for name, one_reg in one_regs.items():
        for context, field, asked, row, right in judged(one_reg, recording, moves):
            count[name] += 1
            if row.verdict is Verdict.UNKNOWN:
                unknown.add((name, field))
            elif not right:
                wrong.append((context, name, field, asked, row.reason))
    assert wrong == []
    assert unknown <= HIDDEN
    assert count.total() > 20_000
    assert len(count) > 40


def fresh(spec: Spec, recording: Recording, context: Context) -> Move:
    """A move to such a vCPU."""
    values: dict[int, int | None] = {}
    limits = {}
    for one_reg in spec.of_arch("arm64"):
        text = recording.answers.get(one_reg.name, {}).get(context)
        held = recorded.parse(text).held if text else None
        if held is not None:
            values[one_reg.id] = limits[one_reg.name] = held
    kernel = find_kernel(spec, "arm64", recording.kernels[context.kernel].release)
    there = Destination(values, kernel, limits, features=context.features, capabilities=frozenset())
    return Move.of(spec, Source({}), there)


def answer(verdict: Verdict, reads: int | None, value: int, held: int) -> str:
    """The code of guest/answers.c."""
    if not verdict.restores:
        return "i"
    if reads is None or reads == value:
        return "="
    return "o" if reads == held else f"*{reads:x};"


def test_a_field_that_wants_a_feature_is_zero_without_it(spec: Spec) -> None:
    """On every vCPU of every recorded kernel; and not zero on some vCPU that has the feature."""
    granted = [(o, rule) for o in spec.of_arch("arm64") for rule in o.granted]
    without, has = 0, set()
    for model in MODELS:
        recording = recorded.read(recorded.FOLDER / f"{model}.txt")
        for one_reg, rule in granted:
            for context, text in recording.answers.get(one_reg.name, {}).items():
                if not within(context.kernel, rule.since, rule.until):
                    continue
                held = recorded.parse(text).held or 0
                numbers = {f: next(one_reg.register.fields.named(f)).of(held) for f in rule.fields}
                if context.features.issuperset(rule.requires):
                    has |= {(one_reg.name, name) for name, number in numbers.items() if number}
                else:
                    assert not any(numbers.values()), (context, one_reg.name, numbers)
                    without += 1
    assert without > 500
    assert {register for register, _ in has} >= {
        "ID_AA64PFR0_EL1", "ID_AA64PFR1_EL1", "ID_AA64DFR0_EL1", "ID_AA64ISAR1_EL1",
        "ID_AA64ZFR0_EL1",
    }  # fmt: skip
