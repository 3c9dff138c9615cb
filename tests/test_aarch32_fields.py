# SPDX-License-Identifier: MIT
"""The fields of every AArch32 view and cell against a table that was transcribed by hand."""

from __future__ import annotations

import aarch32_oracle as oracle
import pytest
from onereg.model import AARCH32, Spec, State
from onereg.model.fields import Fields, Reserved


def said(spec: Spec) -> dict[str, Fields]:
    found = {view.name: view.fields for view in spec.views}
    return found | {c.name: c.fields for c in spec.cells if c.state is State.AARCH32}


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
    found = {}
    for name, fields in said(spec).items():
        for fieldset in fields.complete():
            for bits in fieldset.reserved:
                if bits.kind is Reserved.RES1:
                    found[name] = found.get(name, 0) | bits.mask
    assert found == oracle.RES1


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
