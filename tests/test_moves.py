# SPDX-License-Identifier: MIT
"""The tables that a move is decided by say in C and Python what the spec says."""

from __future__ import annotations

import importlib
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from onereg.model import OneReg, Spec, Write
from onereg.model.changed import Changed, Takes
from onereg.model.fields import OtherField, Selector, Sign

ROOT = Path(__file__).parent.parent

PRINT = r"""
#include <inttypes.h>
#include <stdio.h>
#include "onereg_moves.h"

static void print_field(const struct onereg_bitfield *f)
{
	printf("%016" PRIx64 ".%u+%u", f->id, f->lsb, f->width);
}

static void print_where(const char *what, const struct onereg_where *w, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		printf(" %s=", what);
		print_field(&w[i].field);
		printf(":%x", w[i].values);
	}
}

int main(void)
{
	for (size_t i = 0; i < onereg_arm64_move_count; i++) {
		const struct onereg_move *m = &onereg_arm64_moves[i];

		printf("%016" PRIx64 " absent=%d limit=%d", m->id, m->absent, m->limit);
		for (size_t k = 0; k < m->value_count; k++)
			printf(" value=%x:%" PRIx64, m->values[k].since, m->values[k].value);
		print_where("where", m->unreachable, m->unreachable_count);
		for (size_t k = 0; k < m->change_count; k++) {
			const struct onereg_change *c = &m->changes[k];

			printf(" change=%" PRIx64 ":%x:%x:%d:%" PRIu64 ":%d", c->mask, c->since,
				c->until, c->takes, c->number, c->held);
			if (c->counters.id) {
				printf(" counters=");
				print_field(&c->counters);
			}
			print_where("when", c->when, c->when_count);
		}
		if (m->hidden)
			printf(" hidden=%x", m->hidden_since);
		for (size_t k = 0; k < m->policy_count; k++)
			printf(" policy=%x:%x:%d", m->policies[k].since, m->policies[k].until,
				m->policies[k].write);
		if (m->identifies)
			printf(" identifies=%d", m->identifies);
		for (size_t k = 0; k < m->field_count; k++)
			printf(" field=%s:%u+%u:%d", m->fields[k].name, m->fields[k].lsb,
				m->fields[k].width, m->fields[k].sign);
		printf("\n");
	}
	return 0;
}
"""


def said(spec: Spec) -> Iterator[OneReg]:
    for one_reg in sorted(spec.of_arch("arm64"), key=lambda o: o.id):
        varied = len({rule.write for rule in one_reg.listed}) > 1
        identifies = one_reg.write is Write.ID
        if one_reg.absent or at_run_time(one_reg) or one_reg.limit or varied or identifies:
            yield one_reg


def kind(one_reg: OneReg) -> int:
    """Unsaid, known, host, nothing."""
    if one_reg.absent is None:
        return 0
    return 3 if one_reg.absent.nothing else 2 if one_reg.absent.host else 1


def place(spec: Spec, of: OtherField) -> tuple[int, int, int]:
    (one_reg,) = [o for o in spec.of_arch("arm64") if o.name == of.register]
    (field,) = one_reg.register.fields.named(of.field)
    return one_reg.id, field.lsb, field.msb - field.lsb + 1


def release(text: str | None, stable: int = 0) -> int:
    if text is None:
        return 0
    numbers = [int(number) for number in text.split(".")]
    return numbers[0] << 24 | numbers[1] << 16 | (numbers[2] if len(numbers) > 2 else stable)


def where(what: str, spec: Spec, selectors: tuple[Selector, ...]) -> str:
    text = ""
    for selector in selectors:
        assert isinstance(selector.of, OtherField)
        id, lsb, width = place(spec, selector.of)
        values = sum({1 << number for number in selector.numbers})
        text += f" {what}={id:016x}.{lsb}+{width}:{values:x}"
    return text


def line(spec: Spec, one_reg: OneReg) -> str:
    """What the C program is to print."""
    text = f"{one_reg.id:016x} absent={kind(one_reg)} limit={one_reg.limit:d}"
    if one_reg.absent:
        for value in one_reg.absent.values:
            text += f" value={release(value.since):x}:{value.value:x}"
        text += where("where", spec, one_reg.absent.unreachable)
    for rule in at_run_time(one_reg):
        number = rule.takes if isinstance(rule.takes, int) else 0
        takes = {None: 0, Takes.HOST: 1, Takes.ABOVE: 2}.get(rule.takes, 3)  # type: ignore[arg-type]
        held = ["zero", "one", "own", "computed"].index(rule.held.value)
        mask = sum(1 << bit for bit in range(rule.lsb, rule.msb + 1))
        span = f"{release(rule.since):x}:{release(rule.until, 0xFFFF):x}"
        text += f" change={mask:x}:{span}:{takes}:{number}:{held}"
        if rule.counters:
            id, lsb, width = place(spec, rule.counters)
            text += f" counters={id:016x}.{lsb}+{width}"
        text += where("when", spec, rule.when)
    bound = [rule for rule in one_reg.listed if rule.conditions]
    if bound:
        text += f" hidden={release(bound[0].since):x}"
    if len({rule.write for rule in one_reg.listed}) > 1:
        for listing in one_reg.listed:
            span = f"{release(listing.since):x}:{release(listing.until, 0xFFFF):x}"
            text += f" policy={span}:{list(Write).index(listing.write)}"
    if one_reg.write is Write.ID:
        text += f" identifies={identifies(one_reg)}"
        for field in one_reg.register.fields:
            sign = [None, Sign.UNSIGNED, Sign.SIGNED].index(field.sign)
            text += f" field={field.name}:{field.lsb}+{field.width}:{sign}"
    return text


def identifies(one_reg: OneReg) -> int:
    """Fields, services, slots, implementation."""
    if one_reg.group == "fw-bitmap":
        return 2
    return {"pmu-identification": 3, "implementation": 4}.get(one_reg.set, 1)


@pytest.mark.parametrize("compiler", ["gcc", "clang"])
def test_the_table_in_c_is_the_spec(spec: Spec, compiler: str, tmp_path: Path) -> None:
    if shutil.which(compiler) is None:
        pytest.skip(f"{compiler} is missing")
    source, program = tmp_path / "print.c", tmp_path / "print"
    source.write_text(PRINT, encoding="utf-8")
    c = ROOT / "generated/c"
    options = ["-std=c11", "-Wall", "-Wextra", "-Wpedantic", "-Werror", f"-I{c}"]
    files = [str(source), str(c / "onereg_moves.c")]
    subprocess.run([compiler, *options, *files, "-o", str(program)], check=True)
    printed = subprocess.run([program], check=True, capture_output=True, text=True).stdout
    assert printed.splitlines() == [line(spec, one_reg) for one_reg in said(spec)]


def test_the_header_is_valid_in_cxx(tmp_path: Path) -> None:
    if shutil.which("g++") is None:
        pytest.skip("g++ is missing")
    source = tmp_path / "include.cc"
    source.write_text('#include "onereg_moves.h"\n', encoding="utf-8")
    options = ["-std=c++17", "-Wall", "-Wextra", "-Werror", "-fsyntax-only"]
    subprocess.run(["g++", *options, f"-I{ROOT / 'generated/c'}", str(source)], check=True)


@pytest.fixture
def moves(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    monkeypatch.syspath_prepend(str(ROOT / "generated/python"))
    yield importlib.import_module("onereg_kvm.moves")
    for name in [name for name in sys.modules if name.startswith("onereg_kvm")]:
        monkeypatch.delitem(sys.modules, name)


def test_the_table_in_python_is_the_spec(spec: Spec, moves: Any) -> None:
    assert list(moves.ARM64) == [one_reg.id for one_reg in said(spec)]
    for one_reg in said(spec):
        row = moves.ARM64[one_reg.id]
        assert list(moves.Absent).index(row.absent) == kind(one_reg)
        assert row.limit is one_reg.limit
        absent = one_reg.absent
        values = absent.values if absent else ()
        assert [(stable(v.since), v.value) for v in row.values] == [
            (release(v.since), v.value) for v in values
        ]
        selectors = absent.unreachable if absent else ()
        assert wheres(row.unreachable) == where("w", spec, selectors)
        for change, rule in zip(row.changes, at_run_time(one_reg), strict=True):
            assert change.mask == rule.mask
            assert change.held.value == rule.held.value
            assert stable(change.since) == release(rule.since)
            assert stable(change.until) == release(rule.until, 0xFFFF)
            takes = rule.takes.value if isinstance(rule.takes, Takes) else None
            if isinstance(rule.takes, int):
                assert (change.takes.value, change.number) == ("number", rule.takes)
            else:
                assert change.takes.value == (takes or "any")
            assert wheres(change.when) == where("w", spec, rule.when)
            there = change.counters
            wanted = place(spec, rule.counters) if rule.counters else None
            assert (there and (there.id, there.lsb, there.width)) == wanted
        bound = [rule for rule in one_reg.listed if rule.conditions]
        assert row.hidden is bool(bound)
        if bound:
            assert stable(row.hidden_since) == release(bound[0].since)
        varied = len({rule.write for rule in one_reg.listed}) > 1
        assert [(stable(p.since), stable(p.until), p.write.value) for p in row.policies] == [
            (release(rule.since), release(rule.until, 0xFFFF), rule.write.value)
            for rule in (one_reg.listed if varied else ())
        ]
        told = one_reg.write is Write.ID
        assert list(moves.Identifies).index(row.identifies) == (identifies(one_reg) if told else 0)
        assert [(f.name, f.lsb, f.width, f.sign.value) for f in row.fields] == [
            (f.name, f.lsb, f.width, f.sign.value if f.sign else "none")
            for f in (one_reg.register.fields if told else ())
        ]


def at_run_time(one_reg: OneReg) -> list[Changed]:
    """The rules that depend on no feature of the vCPU, which the run time does not know."""
    return [rule for rule in one_reg.changed if not rule.requires]


def stable(numbers: tuple[int, int, int] | None) -> int:
    return numbers[0] << 24 | numbers[1] << 16 | numbers[2] if numbers else 0


def wheres(rows: Any) -> str:
    return "".join(
        f" w={row.field.id:016x}.{row.field.lsb}+{row.field.width}"
        f":{sum({1 << number for number in row.values}):x}"
        for row in rows
    )


def test_a_field_of_a_value(moves: Any) -> None:
    assert moves.BitField(0, 8, 4).of(0xFFF5FF) == 0x5
