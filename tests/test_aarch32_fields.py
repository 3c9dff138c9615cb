# SPDX-License-Identifier: MIT
"""The fields of every AArch32 view and cell against a table that was transcribed by hand."""

from __future__ import annotations

from collections.abc import Iterator

import aarch32_oracle as oracle
import oracle as parts
import pytest
from onereg.model import AARCH32, Spec, State
from onereg.model.fields import Fields, Reserved

MODES = {**parts.MODES, **parts.AARCH64_MODES, **parts.MODES_OF_EL3}


def said(spec: Spec) -> dict[str, Fields]:
    found = {view.name: view.fields for view in spec.views}
    return found | {c.name: c.fields for c in spec.cells if c.state is State.AARCH32}


def differences(spec: Spec) -> Iterator[str]:
    """Modes, views, fields and RES1 bits that are otherwise than in the tables."""
    for mode in spec.modes:
        if (mode.encoding, mode.el) != (MODES[mode.name], parts.LEVELS[mode.name]):
            yield f"{mode.name} is {MODES[mode.name]:#x} of EL{parts.LEVELS[mode.name]}"
    for view in spec.views:
        ours = {
            bit: (part.of, part.of_lsb + bit - part.lsb)
            for part in view.parts
            for bit in range(part.lsb, part.msb + 1)
        }
        if (parts.width(view.name), parts.bits(view.name)) != (view.bits, ours):
            yield f"the parts of {view.name} differ"
    for name, fields in said(spec).items():
        wanted = set(oracle.fields((oracle.VIEWS | oracle.CELLS)[name]))
        if {(field.name, field.msb, field.lsb) for field in fields} != wanted:
            yield f"{name} has other fields"
    if res1_bits(spec) != oracle.RES1:
        yield "RES1 bits of AArch32 registers differ"


def res1_bits(spec: Spec) -> dict[str, int]:
    """The RES1 bits of each view and cell that has any."""
    found: dict[str, int] = {}
    for name, fields in said(spec).items():
        for fieldset in fields.complete():
            for bits in fieldset.reserved:
                if bits.kind is Reserved.RES1:
                    found[name] = found.get(name, 0) | bits.mask
    return found


def test_the_table_has_every_view_and_every_cell(spec: Spec) -> None:
    assert {view.name for view in spec.views} == set(oracle.VIEWS)
    cells = {cell.name for cell in spec.cells if cell.state is State.AARCH32}
    assert cells == set(oracle.CELLS)
    assert len(oracle.VIEWS) + len(oracle.CELLS) == len(said(spec)) > 300


@pytest.mark.parametrize("name", [*oracle.VIEWS, *oracle.CELLS])
def test_fields_are_those_of_aarch32(spec: Spec, name: str) -> None:
    fields = said(spec)[name]
    assert fields.said
    wanted = set(oracle.fields((oracle.VIEWS | oracle.CELLS)[name]))
    assert {(field.name, field.msb, field.lsb) for field in fields} == wanted


def test_res1_bits(spec: Spec) -> None:
    assert res1_bits(spec) == oracle.RES1


def test_modes_and_views_are_those_of_the_tables(spec: Spec) -> None:
    assert {mode.name for mode in spec.modes} == MODES.keys() == parts.LEVELS.keys()
    assert list(differences(spec)) == []


def test_every_bit_is_accounted_for(spec: Spec) -> None:
    counted = 0
    for one in spec.described():
        if one.arch == AARCH32 and not one.fields.opaque:
            for fieldset in one.fields.complete():
                counted += 1
                runs = (*fieldset.fields, *fieldset.reserved)
                bits = sorted(bit for run in runs for bit in range(run.lsb, run.msb + 1))
                assert bits == list(range(one.bits)), (one.name, fieldset.name)
    assert counted > 250
