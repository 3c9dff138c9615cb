# SPDX-License-Identifier: MIT
"""``audit sysreg``: encodings, field positions and names against Linux's own description."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from onereg.audit.rulebook import Problem, Rulebook
from onereg.audit.sysreg_file import Sysreg, SysregField, SysregFile
from onereg.model import Field, Register, Spec
from onereg.one_reg import Encoding

_ARCH = "arm64"


@dataclass(frozen=True, slots=True)
class Subject:
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

    def fields(self) -> Iterator[tuple[Register, Field, list[SysregField]]]:
        """Each field of the spec with all of Linux's fields of the register, if it has any."""
        for register, own in self.pairs():
            theirs = [f for variant in self.file.variants(own) for f in variant]
            if theirs:
                for field in register.fields:
                    yield register, field, theirs


RULES: Rulebook[Subject] = Rulebook("sysreg")


@RULES.adds("sysreg-encoding")
def an_encoding_is_linuxes(subject: Subject) -> Iterator[Problem]:
    """Linux gives a register another encoding than the spec.

    The encoding is bits 15:0 of the id: a wrong one reads and writes another register.
    """
    for register, own in subject.pairs():
        if register.encoding != own.encoding:
            yield Problem(
                register.mark,
                f"{register.name} is {register.encoding} in the spec, but {own.encoding} "
                f"at {own.mark}",
                register.name,
            )


@RULES.adds("sysreg-name")
def a_register_is_called_what_linux_calls_it(subject: Subject) -> Iterator[Problem]:
    """Linux has a register of another name under an encoding of the spec.

    So shows itself, too, that the slot of an ID register has been allocated.
    """
    by_encoding = {
        own.encoding: own for own in subject.file.registers.values() if own.alias_of is None
    }
    for register in subject.registers():
        assert isinstance(register.encoding, Encoding)
        own = by_encoding.get(register.encoding)
        if own is not None and own.name not in (register.name, *register.also):
            yield Problem(
                register.mark,
                f"{register.encoding} is {register.name} in the spec, but {own.name} at {own.mark}",
                register.name,
            )


@RULES.adds("sysreg-field-bits")
def a_field_is_where_linux_has_it(subject: Subject) -> Iterator[Problem]:
    """A field of the spec has other bits in Linux."""
    for register, field, theirs in subject.fields():
        named = [f for f in theirs if f.name == field.name]
        if named and all((f.msb, f.lsb) != (field.msb, field.lsb) for f in named):
            yield Problem(
                field.mark,
                f"{register.name}.{field.name} is {_span(field)} in the spec, but "
                f"{_span(named[0])} at {named[0].mark}",
                f"{register.name}.{field.name}",
            )


@RULES.adds("sysreg-field-name")
def a_field_is_called_what_linux_calls_it(subject: Subject) -> Iterator[Problem]:
    """A field of the spec has another name in Linux, or has bits of several fields or of none."""
    for register, field, theirs in subject.fields():
        if any(f.name == field.name for f in theirs):
            continue
        here = [f for f in theirs if f.lsb <= field.msb and field.lsb <= f.msb]
        what = " and ".join(f"{f.name} {_span(f)} at {f.mark}" for f in here[:3])
        yield Problem(
            field.mark,
            f"{register.name}.{field.name} {_span(field)} of the spec is "
            f"{what or f'no field of {subject.file.registers[register.name].mark}'}",
            f"{register.name}.{field.name}",
        )


def checked(subject: Subject) -> str:
    """How much there was to compare, in words; empty where there was nothing."""
    pairs = list(subject.pairs())
    if not pairs:
        return ""
    fields = sum(1 for _ in subject.fields())
    return (
        f"{len(pairs)} encodings and {fields} fields against "
        f"{len(subject.file.registers)} registers of {subject.file.path}"
    )


def _span(field: Field | SysregField) -> str:
    return f"{field.msb}:{field.lsb}" if field.msb != field.lsb else f"{field.msb}"
