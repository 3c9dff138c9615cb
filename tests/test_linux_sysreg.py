# SPDX-License-Identifier: MIT
"""The spec beside a digest of Linux's own description of system registers, of a named release.

The digest is made by ``tests/linux_sysreg.py`` and has facts alone.  Every fact that both have is
altered in the digest once: the comparison says so, or it would not have been a comparison.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from linux_sysreg import digest, read_digest
from onereg.audit import sysreg
from onereg.audit.sysreg import SysregSubject
from onereg.audit.sysreg_file import Sysreg, SysregField, SysregFile, SysregLayout
from onereg.model import Spec
from onereg.model.fields import Field, Reserved

DIGEST = Path(__file__).parent / "sysreg/linux-7.3.4.jsonl"
TOP = 63


@pytest.fixture(scope="module")
def linux() -> SysregFile:
    return read_digest(DIGEST)


def findings(spec: Spec, file: SysregFile) -> list[str]:
    report = sysreg.RULES.judge(SysregSubject(spec, file), spec.deviations)
    return [finding.message for finding in report.findings]


def test_the_spec_says_what_linux_says(spec: Spec, linux: SysregFile) -> None:
    assert findings(spec, linux) == []
    subject = SysregSubject(spec, linux)
    same = list(subject.same())
    assert len(list(subject.pairs())) >= 98
    assert len(same) >= 1439
    assert sum(len(own.values) for _, _, own in same) >= 1058


def test_a_digest_says_all_that_it_was_made_of(linux: SysregFile) -> None:
    assert "\n".join(digest(linux)) + "\n" == DIGEST.read_text()


def reserved_bits(spec: Spec, linux: SysregFile) -> Iterator[tuple[str, Reserved, Reserved]]:
    """(register and bit, ours, theirs) of each bit that both say is reserved."""
    for register, own in SysregSubject(spec, linux).pairs():
        variants = linux.variants(own)
        if len(variants) != 1 or register.fields.opaque:
            continue
        ours = {
            bit: bits.kind
            for bits in register.fields.common.reserved
            for bit in range(TOP + 1)
            if bits.mask >> bit & 1
        }
        for bits in variants[0].reserved:
            for bit in range(bits.lsb, bits.msb + 1):
                if bit in ours:
                    yield f"{register.name}[{bit}]", ours[bit], bits.kind


def unlike_reserved_bits(spec: Spec, linux: SysregFile) -> Iterator[str]:
    """The Arm ARM has RAZ for some of Linux's Res0; RES0 for RES1 nobody has."""
    for where, ours, theirs in reserved_bits(spec, linux):
        if ours is not theirs and (ours, theirs) != (Reserved.RAZ, Reserved.RES0):
            yield f"{where} is {theirs.value}, not {ours.value}"


def test_reserved_bits_are_reserved_alike(spec: Spec, linux: SysregFile) -> None:
    bits = list(reserved_bits(spec, linux))
    assert len(bits) >= 2092
    assert list(unlike_reserved_bits(spec, linux)) == []
    assert {theirs for _, _, theirs in bits} >= {Reserved.RES0, Reserved.RES1}


def moved(field: SysregField) -> SysregField:
    if field.lsb == 0 and field.msb == TOP:
        return replace(field, lsb=1)
    step = 1 if field.msb < TOP else -1
    return replace(field, msb=field.msb + step, lsb=field.lsb + step)


def swapped(field: SysregField) -> SysregField:
    (one, first), (other, second), *rest = field.values
    return replace(field, values=((one, second), (other, first), *rest))


def is_swappable(field: Field, own: SysregField) -> bool:
    """True if the spec has a name of the first two values; it has other words for some."""
    names = {value.name for value in field.values}
    return len(own.values) > 1 and any(name in names for name, _ in own.values[:2])


def altered(
    file: SysregFile, name: str, alter: Callable[[SysregField], SysregField], of: SysregField
) -> SysregFile:
    """The file with one field of one register altered."""
    register = file.registers[name]
    variants = [
        replace(one, fields=tuple(alter(f) if f is of else f for f in one.fields))
        for one in file.variants(register)
    ]
    layout = SysregLayout(name, register.mark, variants)
    new = Sysreg(name, register.encoding, layout, register.mark)
    return SysregFile(file.path, {name: new}, {})


def test_every_encoding_is_compared(spec: Spec, linux: SysregFile) -> None:
    for register, own in SysregSubject(spec, linux).pairs():
        for change in ({"op2": own.encoding.op2 ^ 1}, {"crm": own.encoding.crm ^ 8}):
            wrong = replace(own.encoding, **change)
            file = SysregFile(linux.path, {own.name: replace(own, encoding=wrong)}, {})
            assert findings(spec, file), register.name


@pytest.mark.parametrize("alter", [moved, swapped])
def test_every_field_and_value_is_compared(
    alter: Callable[[SysregField], SysregField], spec: Spec, linux: SysregFile
) -> None:
    """One at a time, beside its register alone."""
    unseen, count = [], 0
    for register, field, own in SysregSubject(spec, linux).same():
        if alter is swapped and not is_swappable(field, own):
            continue
        small = replace(spec, registers={("arm64", register.name): register})
        count += 1
        deviates = ("sysreg-value", f"{register.name}.{field.name}") in spec.deviations
        if alter is swapped and deviates:  # a reason is written, whatever the numbers are
            continue
        if not findings(small, altered(linux, register.name, alter, own)):
            unseen.append(f"{register.name}.{field.name}")
    assert count >= {moved: 1439, swapped: 330}[alter]
    assert unseen == []
