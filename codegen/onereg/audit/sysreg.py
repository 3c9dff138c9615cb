# SPDX-License-Identifier: MIT
"""``audit sysreg``: encodings, field positions and names against Linux's own description."""

from __future__ import annotations

from collections.abc import Iterator

from onereg.audit.book import AuditBook, AuditProblem
from onereg.audit.sysreg_file import Sysreg, SysregField, SysregFile
from onereg.dataclass import dataclass
from onereg.model import Register, Spec
from onereg.model.fields import Field, Reserved
from onereg.model.ids import Encoding
from onereg.model.notation import bit_range

_ARCH = "arm64"


@dataclass(frozen=True, slots=True)
class SysregSubject:
    """The spec beside a file of Linux's."""

    spec: Spec
    file: SysregFile

    def registers(self) -> Iterator[Register]:
        """The spec's registers that have an encoding."""
        for register in self.spec.registers.values():
            if register.arch == _ARCH and isinstance(register.encoding, Encoding):
                yield register

    def pairs(self) -> Iterator[tuple[Register, Sysreg]]:
        """Registers that both have, by name."""
        for register in self.registers():
            own = self.file.registers.get(register.name)
            if own is not None:
                yield register, own

    def described(self) -> Iterator[tuple[Register, list[SysregField]]]:
        """Registers whose bits both describe, with all fields that Linux gives them."""
        for register, own in self.pairs():
            theirs = [f for variant in self.file.variants(own) for f in variant.fields]
            if theirs and register.fields.said and not register.fields.opaque:
                yield register, theirs

    def fields(self) -> Iterator[tuple[Register, Field, list[SysregField]]]:
        """Each field of the spec with all of Linux's fields of the register."""
        for register, theirs in self.described():
            for field in register.fields:
                yield register, field, theirs

    def same(self) -> Iterator[tuple[Register, Field, SysregField]]:
        """Fields that both have, by name and bits."""
        for register, field, theirs in self.fields():
            for own in theirs:
                if (own.name, own.msb, own.lsb) == (field.name, field.msb, field.lsb):
                    yield register, field, own


RULES: AuditBook[SysregSubject] = AuditBook("sysreg", __name__)


@RULES.adds("sysreg-encoding")
def an_encoding_is_linuxes(subject: SysregSubject) -> Iterator[AuditProblem]:
    """Linux gives a register another encoding than the spec.

    The encoding is bits 15:0 of the id: a wrong one reads and writes another register.
    """
    for register, own in subject.pairs():
        if register.encoding != own.encoding:
            yield AuditProblem(
                register.mark,
                f"{register.name} is {register.encoding} in the spec, but {own.encoding} "
                f"at {own.mark}",
                register.name,
            )


@RULES.adds("sysreg-name")
def a_register_is_called_what_linux_calls_it(subject: SysregSubject) -> Iterator[AuditProblem]:
    """Linux has a register of another name under an encoding of the spec.

    This also shows that the architecture has allocated a reserved ID register.
    """
    by_encoding = {
        own.encoding: own for own in subject.file.registers.values() if own.alias_of is None
    }
    for register in subject.registers():
        assert isinstance(register.encoding, Encoding)
        own = by_encoding.get(register.encoding)
        if own is not None and own.name not in (register.name, *register.also):
            yield AuditProblem(
                register.mark,
                f"{register.encoding} is {register.name} in the spec, but {own.name} at {own.mark}",
                register.name,
            )


@RULES.adds("sysreg-field-bits")
def a_field_is_where_linux_has_it(subject: SysregSubject) -> Iterator[AuditProblem]:
    """A field of the spec has other bits in Linux, and no fieldset has it where Linux does."""
    for register, field, theirs in subject.fields():
        named = [f for f in theirs if f.name == field.name]
        ours = {(f.msb, f.lsb) for f in register.fields.named(field.name)}
        if named and all((f.msb, f.lsb) not in ours for f in named):
            yield AuditProblem(
                field.mark,
                f"{register.name}.{field.name} is {_span(field)} in the spec, but "
                f"{_span(named[0])} at {named[0].mark}",
                f"{register.name}.{field.name}",
            )


@RULES.adds("sysreg-field-name")
def a_field_is_called_what_linux_calls_it(subject: SysregSubject) -> Iterator[AuditProblem]:
    """A field of the spec has another name in Linux, or has bits outside Linux's field.

    The spec may divide a field of Linux further, as ESR_EL1.ISS.  It may also have a newer field
    where Linux has reserved bits.
    """
    for register, field, theirs in subject.fields():
        if any(f.name == field.name for f in theirs):
            continue
        here = [f for f in theirs if f.lsb <= field.msb and field.lsb <= f.msb]
        if all(_divides(field, f) or _elsewhere(register, f) for f in here):
            continue
        what = " and ".join(f"{f.name} {_span(f)} at {f.mark}" for f in here[:3])
        yield AuditProblem(
            field.mark,
            f"{register.name}.{field.name} {_span(field)} of the spec is {what}",
            f"{register.name}.{field.name}",
        )


def _divides(field: Field, own: SysregField) -> bool:
    """True if a field is a proper part of one of Linux's."""
    return own.lsb <= field.lsb and field.msb <= own.msb and field.width < own.msb - own.lsb + 1


def _elsewhere(register: Register, own: SysregField) -> bool:
    """True if some fieldset has a field with the name and the bits of Linux's."""
    return any((f.msb, f.lsb) == (own.msb, own.lsb) for f in register.fields.named(own.name))


@RULES.adds("sysreg-field-missing")
def no_field_of_linux_is_reserved(subject: SysregSubject) -> Iterator[AuditProblem]:
    """Linux has a field in bits that belong to no field of the spec.

    Linux has fields named IMPDEF for IMPLEMENTATION DEFINED bits; the spec has none.
    """
    for register, theirs in subject.described():
        covered = 0
        for field in register.fields:
            covered |= field.mask
        for bits in register.fields.common.reserved:
            if bits.kind is Reserved.IMPDEF:
                covered |= bits.mask
        for own in theirs:
            if any(not covered >> bit & 1 for bit in range(own.lsb, own.msb + 1)):
                yield AuditProblem(
                    register.fields.mark,
                    f"{register.name} has no field for {own.name} {_span(own)} at {own.mark}",
                    f"{register.name}.{own.name}",
                )


@RULES.adds("sysreg-value")
def an_enumerated_value_is_linuxes(subject: SysregSubject) -> Iterator[AuditProblem]:
    """Linux has an enumerated value that the spec lacks, or has under another number."""
    for register, field, own in subject.same():
        numbers = {value.name: value.number for value in field.values}
        for name, number in own.values if field.values else ():
            ours = numbers.get(name)
            if ours == number or (ours is None and field.value(number)):
                continue
            what = f"{ours:#b}" if ours is not None else "missing"
            yield AuditProblem(
                field.mark,
                f"{register.name}.{field.name} {name} is {what} in the spec, but {number:#b} "
                f"at {own.mark}",
                f"{register.name}.{field.name}",
            )


@RULES.adds("sysreg-number")
def an_enumerated_value_has_a_binary_number(subject: SysregSubject) -> Iterator[AuditProblem]:
    """Linux's file has a number of an enumerated value with digits that are not binary.

    Linux's own script accepts the line.  The value cannot be compared with the spec.
    """
    for own in subject.file.numberless:
        message = (
            f"{own.word} of {own.field} {own.name} is no binary number: the value is not compared"
        )
        yield AuditProblem(own.mark, message, own.name)


@RULES.adds("sysreg-sign")
def a_field_is_ordered_as_in_linux(subject: SysregSubject) -> Iterator[AuditProblem]:
    """A field of an ID register is signed in Linux and unsigned in the spec, or the reverse.

    In other registers Linux calls an enumeration unsigned without a meaning, and old releases give
    no signs.
    """
    for register, field, own in subject.same():
        if own.sign not in (None, field.sign) and _identifies(register):
            ours, theirs = (sign.value if sign else "unordered" for sign in (field.sign, own.sign))
            yield AuditProblem(
                field.mark,
                f"{register.name}.{field.name} is {ours} in the spec, but {theirs} at {own.mark}",
                f"{register.name}.{field.name}",
            )


def _identifies(register: Register) -> bool:
    """True if it is in the space of the ID registers, op0 3 and CRn 0."""
    encoding = register.encoding
    return isinstance(encoding, Encoding) and (encoding.op0, encoding.crn) == (3, 0)


def checked(subject: SysregSubject) -> str:
    """The number of compared facts, in words; empty if there were none."""
    pairs = list(subject.pairs())
    if not pairs:
        return ""
    fields = list(subject.same())
    values = sum(len(own.values) for _, _, own in fields)
    return (
        f"{len(pairs)} encodings, {len(fields)} fields and {values} values against "
        f"{len(subject.file.registers)} registers of {subject.file.path}"
    )


def _span(field: Field | SysregField) -> str:
    return bit_range(field.msb, field.lsb)
