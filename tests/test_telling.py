# SPDX-License-Identifier: MIT
"""Values that no decision looks at: other ones change no prediction, and no digest."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace

import pytest
import recorded
from onereg.decision.telling import TellingParts
from onereg.dumps.model import Dump, DumpEntry, TextPlaces
from onereg.errors import Mark
from onereg.model import Spec
from onereg.snapshot.digests import Digester
from onereg.snapshot.dumped import dumped_vcpu
from onereg.snapshot.prediction import Predictor

START = Mark("recorded", 1, 1)
CONTEXTS = 9
TRIES = 64
"""Random values of which one has the same part: vectors are long, and most of them are full."""


def dumps_of(spec: Spec, model: str) -> Iterator[Dump]:
    """Some of the vCPUs that real kernels are recorded to have had, of old and new ones."""
    answers = recorded.read(recorded.FOLDER / f"{model}.txt")
    by_name = {one_reg.name: one_reg for one_reg in spec.of_arch("arm64")}
    contexts = sorted(answers.contexts())
    for context in contexts[:: max(1, len(contexts) // CONTEXTS)]:
        entries = []
        for name, found in answers.answers.items():
            if context in found:
                one_reg = by_name[name]
                held = recorded.parse(found[context]).held or 0
                value = held.to_bytes(one_reg.size, "little")
                entries.append(DumpEntry(one_reg.id, value, START))
        features = tuple(name for name in recorded.SETS[context.letter.lower()].split(",") if name)
        own = tuple(name for name in features if ("arm64", name) in spec.features)
        yield Dump("recorded", START, TextPlaces(), tuple(entries), context.kernel, own)


def other(dump: Dump, parts: TellingParts, chance: random.Random) -> Dump:
    """The same vCPU with other values of equal parts."""
    entries = []
    for entry in dump.entries:
        assert entry.value is not None
        part = parts.of(entry.id, entry.value)
        tries = (chance.randbytes(len(entry.value)) for _ in range(TRIES))
        found = next((value for value in tries if parts.of(entry.id, value) == part), entry.value)
        entries.append(entry._replace(value=found))
    return replace(dump, entries=tuple(entries))


@pytest.mark.parametrize("model", ("cortex-a57", "neoverse-v1", "max"))
def test_values_that_do_not_tell_change_nothing(spec: Spec, model: str) -> None:
    parts, digester, predictor = TellingParts(spec), Digester(spec), Predictor(spec)
    chance = random.Random(20150401)
    dumps = list(dumps_of(spec, model))
    others = [other(dump, parts, chance) for dump in dumps]
    assert [digester.digest(dump) for dump in others] == [digester.digest(dump) for dump in dumps]
    changed = {
        was.id
        for dump, its in zip(dumps, others, strict=True)
        for was, now in zip(dump.entries, its.entries, strict=True)
        if was.value != now.value
    }
    names = {one_reg.name for one_reg in spec.of_arch("arm64") if one_reg.id in changed}
    assert {"X0", "PSTATE", "TTBR0_EL1", "SP_EL0"} <= names
    refusing = 0
    for start, its_start in zip(dumps, others, strict=True):
        for end, its_end in zip(dumps, others, strict=True):
            before, after = (
                {
                    (one.id, one.verdict)
                    for one in predictor.predict(dumped_vcpu(a, spec), dumped_vcpu(b, spec))
                    if not one.verdict.restores
                }
                for a, b in ((start, end), (its_start, its_end))
            )
            assert before == after
            refusing += bool(before)
    assert 0 < refusing < len(dumps) ** 2


@pytest.mark.parametrize(
    ("name", "value", "same"),
    [
        ("X0", 7, True),
        ("CNTVCT_EL0", 7, True),
        ("CNTP_CVAL_EL0", 7, False),  # absence means 0
        ("MIDR_EL1", 7, False),
        ("PSTATE", 0x8000_03C4, True),
        ("PSTATE", 0x1D3, False),
    ],
)
def test_the_values_that_tell(spec: Spec, name: str, value: int, same: bool) -> None:
    parts = TellingParts(spec)
    (one_reg,) = (one for one in spec.of_arch("arm64") if one.name == name)
    before = 0x3C5 if name == "PSTATE" else 0
    was, now = (
        parts.of(one_reg.id, number.to_bytes(one_reg.size, "little")) for number in (before, value)
    )
    assert (was == now) == same


def test_an_unknown_value_is_no_value_of_any_kind(spec: Spec) -> None:
    """A register without a value cannot be restored, a general one with any value can."""
    (dump, *_) = dumps_of(spec, "max")
    (x0,) = (one for one in spec.of_arch("arm64") if one.name == "X0")
    entries = [one._replace(value=None) if one.id == x0.id else one for one in dump.entries]
    unknown = replace(dump, entries=tuple(entries))
    digester, predictor, fresh = Digester(spec), Predictor(spec), dumped_vcpu(dump, spec)
    assert digester.digest(unknown) != digester.digest(dump)
    decisions = {one.id: one for one in predictor.predict(dumped_vcpu(unknown, spec), fresh)}
    assert not decisions[x0.id].verdict.restores
