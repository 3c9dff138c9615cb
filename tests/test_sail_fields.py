# SPDX-License-Identifier: MIT
"""Names and places of fields, and kinds of reserved bits, against sources that are not ours.

The digests are made by ``tests/sail_fields.py`` and ``tests/crate_fields.py``, the tables by hand.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import aarch32_oracle
import conditions_oracle
import fields_oracle
import syndromes_oracle
from onereg.model import Spec
from onereg.model.fields import OwnBits, Reserved
from onereg.model.notation import bit_range
from sail_fields import Places, described, named, read_digest

DIGESTS = [
    Path(__file__).parent / "sysreg" / name
    for name in ("sail-arm-9.4.txt", "arm-sysregs-fields.txt")
]
OTHERWISE = {
    ("CCSIDR", "Associativity"): "the model has the form of FEAT_CCIDX alone",
    ("DBGBVR_EL1", "RESS"): "the model has the widest form alone",
    ("DBGWVR_EL1", "RESS"): "the model has the widest form alone",
    ("VNCR_EL2", "RESS"): "the bits depend on the size of virtual addresses",
    ("VNCR_EL2", "BADDR"): "the bits depend on the size of virtual addresses",
    ("ICH_VMCR_EL2", "VPMR"): "the model lacks the form of FEAT_GCIE",
    ("RGSR_EL1", "SEED"): "the model has the form of an IMPLEMENTATION DEFINED algorithm alone",
    ("PAR", "PA"): "the model has the Long-descriptor format alone",
    ("PAR", "SH"): "the model has the Long-descriptor format alone",
    ("TTBR1", "IRGN_0"): "the model has its two bits the other way round than in TTBR0",
    ("TTBR1", "IRGN_1"): "the model has its two bits the other way round than in TTBR0",
    ("VTTBR_EL2", "BADDR"): "the crate lacks the form of FEAT_D128",
}
"""Fields of which a digest lacks a place, by its register, and why."""


def unlike_places(spec: Spec, model: Mapping[str, Places]) -> Iterator[str]:
    """Fields that the model has in other bits, or under another name."""
    for register in described(spec):
        own = model.get(named(register), {})
        ours: dict[str, set[tuple[int, int]]] = {}
        for field in register.fields:
            ours.setdefault(field.name, set()).add((field.msb, field.lsb))
        for name, places in ours.items():
            known = own.get(name)
            if known is not None and not places <= known:
                if (named(register), name) not in OTHERWISE:
                    yield f"{register.family}.{name} is {set(known)}, not {places}"
            elif known is None:
                for other, runs in own.items():
                    if places & runs and other in ours and not ours[other] & runs:
                        yield f"{register.family}: {places} is {other}, not {name}"


def unlike_kinds(spec: Spec) -> Iterator[str]:
    """Reserved bits of another kind than in the tables."""
    for register in described(spec):
        found: dict[str, int] = {}
        for fieldset in (register.fields.common, *register.fields.fieldsets):
            for bits in fieldset.reserved:
                if bits.kind is not Reserved.RES0:
                    found[bits.kind.value] = found.get(bits.kind.value, 0) | bits.mask
        for kind, table in fields_oracle.RESERVED.items():
            right = table.get((register.arch, register.family), 0)
            if found.get(kind, 0) != right:
                name = f"{register.arch} {register.family}"
                yield f"the {kind} bits of {name} are {right:#x}, not {found.get(kind, 0):#x}"


def unlike_conditions(spec: Spec) -> Iterator[str]:
    """Registers whose bits depend on other conditions than in the table."""
    for register in described(spec):
        if register.fields.same_as is not None:
            continue
        ours = {
            fieldset.name: {
                (bit_range(s.of.msb, s.of.lsb) if isinstance(s.of, OwnBits) else str(s.of)): {
                    *s.numbers
                }
                for s in fieldset.when
            }
            for fieldset in register.fields.fieldsets
            if fieldset.when
        }
        table = conditions_oracle.CONDITIONS.get((register.arch, register.family), {})
        right = {name: conditions_oracle.parsed(text) for name, text in table.items()}
        if ours != right:
            different = [name for name in ours.keys() | right if ours.get(name) != right.get(name)]
            yield f"{register.arch} {register.family}: {different} depend on something else"


def unlike_tables(spec: Spec) -> Iterator[str]:
    """Fields that are otherwise than in the tables of what no other source describes."""
    for register in described(spec):
        table = syndromes_oracle.FIELDS.get((register.arch, register.family))
        for fieldset in (register.fields.common, *register.fields.fieldsets) if table else ():
            assert table is not None
            right = set(aarch32_oracle.fields(table.get(fieldset.name, "")))
            ours = {(field.name, field.msb, field.lsb) for field in fieldset.fields}
            if ours != right:
                yield f"{register.family} {fieldset.name}: {sorted(ours ^ right)} differ"


def test_fields_are_those_of_the_tables(spec: Spec) -> None:
    assert list(unlike_tables(spec)) == []
    known = {(register.arch, register.family) for register in described(spec)}
    assert syndromes_oracle.FIELDS.keys() <= known


def test_conditions_are_those_of_the_table(spec: Spec) -> None:
    assert list(unlike_conditions(spec)) == []
    known = {(register.arch, register.family) for register in described(spec)}
    assert conditions_oracle.CONDITIONS.keys() <= known


def test_fields_are_where_the_model_has_them(spec: Spec) -> None:
    shared = set()
    for model in map(read_digest, DIGESTS):
        assert list(unlike_places(spec, model)) == []
        shared |= {
            (register.arch, register.family, field.name, field.msb)
            for register in described(spec)
            for field in register.fields
            if (field.msb, field.lsb) in model.get(named(register), {}).get(field.name, ())
        }
    assert len(shared) >= 3200


def test_reserved_bits_are_of_the_kinds_of_the_tables(spec: Spec) -> None:
    assert list(unlike_kinds(spec)) == []
    known = {(register.arch, register.family) for register in described(spec)}
    assert {key for table in fields_oracle.RESERVED.values() for key in table} <= known
