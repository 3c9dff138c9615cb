# SPDX-License-Identifier: MIT
"""What changed between two kernels: rules of writes, and verdicts as the decision has them."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from onereg.decision import Destination, Source, Verdict
from onereg.decision.absence import in_the_save_alone, there_alone
from onereg.decision.sides import Move
from onereg.docs.changes import ChangesPage, RuleKind
from onereg.docs.pages import Pages, make_pages
from onereg.model import OneReg, Spec
from onereg.query.id_writes import refusals, writable_mask


@pytest.fixture(scope="module")
def pages(spec: Spec) -> Pages:
    return make_pages(spec)


@pytest.fixture(scope="module")
def page(pages: Pages) -> ChangesPage:
    """That of arm64."""
    return pages.compared


def registers(spec: Spec) -> dict[str, OneReg]:
    return {one_reg.name: one_reg for one_reg in spec.of_arch("arm64")}


def mask(one_reg: OneReg, part: str) -> int:
    """The bits of a field, or of a run as ``63:60``."""
    run = re.fullmatch(r"(\d+)(?::(\d+))?", part)
    if run:
        msb, lsb = int(run[1]), int(run[2] or run[1])
        return (1 << msb - lsb + 1) - 1 << lsb
    return next(one_reg.register.fields.named(part)).mask


def test_the_writable_fields_are_those_of_the_kernel(spec: Spec, page: ChangesPage) -> None:
    named = registers(spec)
    for number, period in enumerate(page.periods):
        found = dict.fromkeys(named, 0)
        for rule in page.rules:
            if rule.kind is RuleKind.WRITABLE and rule.holds[number]:
                found[rule.what.text] |= mask(named[rule.what.text], rule.text)
        for name, one_reg in named.items():
            for release in (period.first, period.last):
                assert found[name] == writable_mask(one_reg, release), (name, release)


def test_the_refused_values_are_those_of_the_kernel(spec: Spec, page: ChangesPage) -> None:
    named = registers(spec)
    for number, period in enumerate(page.periods):
        told = [r.what.text for r in page.rules if r.kind is RuleKind.REFUSED and r.holds[number]]
        there = [name for name, one in named.items() for _ in refusals(one, period.first)]
        assert sorted(told) == sorted(there)


def test_news_is_where_rules_begin_and_end(page: ChangesPage) -> None:
    said = sum(
        len(text.split("; " if "ritable" not in word else ", "))
        for news in page.news
        for word, those in news.rules
        for _, text in those
        if "ritable" in word
    )
    changed = sum(
        one is not other
        for rule in page.rules
        if rule.kind is RuleKind.WRITABLE
        for one, other in zip(rule.holds, rule.holds[1:], strict=False)
    )
    assert said == changed > 100
    assert [news.after.first for news in page.news] == [p.first for p in page.periods][:0:-1]
    listed = [news.listing for news in page.news if news.listing]
    assert listed == list(page.table.steps)
    assert all(page.table.periods[place].first <= "9" for place in page.within)


def verdicts(spec: Spec, one_reg: OneReg, value: int) -> Iterator[tuple[str, Verdict]]:
    """(side, verdict) of a move of a vCPU whose other registers are zero, and of one from there."""
    ids = {one.name: one.id for one in spec.of_arch("arm64")}
    zero = {id: 0 for id in ids.values() if id != one_reg.id}
    newest = spec.newest
    away = Move(spec, Source(zero | {one_reg.id: value}), Destination(zero, newest), ids)
    yield "gone", in_the_save_alone(one_reg, value, away).verdict
    home = Move(spec, Source(zero), Destination(zero | {one_reg.id: value}, newest), ids)
    yield "new", there_alone(one_reg, home).verdict


def test_a_verdict_is_one_of_the_decision(spec: Spec, pages: Pages, page: ChangesPage) -> None:
    told = 0
    for register in pages.registers:
        for instance in register.instances:
            one_reg = instance.one_reg
            if register.arch != "arm64" or one_reg is None or one_reg.absent is None:
                continue
            texts = page.moves[register.path]
            values = {0, 1, *(value.value for value in one_reg.absent.values)}
            for value in values:
                for side, verdict in verdicts(spec, one_reg, value):
                    text = texts.gone if side == "gone" else texts.new
                    assert verdict.value in text or verdict is Verdict.UNKNOWN, (one_reg.name, text)
                    told += 1
    assert told > 300
