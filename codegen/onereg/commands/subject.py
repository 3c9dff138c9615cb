# SPDX-License-Identifier: MIT
"""What a name on the command line means: a register by any of its names, or an AArch32 view."""

from __future__ import annotations

import argparse
import difflib
import sys
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from onereg.errors import OneregError
from onereg.model import OneReg, Register, Spec, View
from onereg.model.fields import Fields, OtherField
from onereg.model.notation import parse_range
from onereg.query.values import Decoded, Others, check_width, decode, parse_value


@dataclass(frozen=True, slots=True)
class ValuedRegister:
    """A register whose values are taken apart."""

    name: str
    title: str
    bits: int
    arch: str
    """Where the registers are found that its fieldsets depend on."""
    id: int | None
    fields: Fields
    view: View | None
    """What it is part of, where it has no id of its own."""


def subject(spec: Spec, name: str, arch: str | None = None) -> ValuedRegister:
    """The register that a name means; raises OneregError where there is none.

    arm64 comes before the removed 32-bit host.  The name of an AArch32 view has the fields that the
    32-bit host's register of this name has, for those are what AArch32 code sees; without them
    it has those of the registers that it is part of.
    """
    from onereg.query.view_fields import view_fields

    found = [one_reg for one_reg in find_one_regs(spec, name) if arch in (None, one_reg.arch)]
    view = find_view(spec, name) if arch != "arm" else None
    if view is not None and not any(one_reg.arch == "arm64" for one_reg in found):
        own = next((o.register for o in found if _has_fields(o.register, view)), None)
        fields = own.fields if own else view_fields(view, spec)
        known_by = own.arch if own else "arm64"
        return ValuedRegister(view.name, view.title, view.bits, known_by, None, fields, view)
    if found:
        register = found[0].register
        id = found[0].id
    else:
        register, id = _unlisted(spec, name, arch), None
    return ValuedRegister(
        register.name, register.title, register.bits, register.arch, id, register.fields, None
    )


def _has_fields(register: Register, view: View) -> bool:
    return register.bits == view.bits and register.fields.said and register.fields.opaque is None


def _unlisted(spec: Spec, name: str, arch: str | None) -> Register:
    """A register that KVM has no id for."""
    for (of, known), register in spec.registers.items():
        if known.lower() == name.lower() and arch in (None, of):
            return register
    raise OneregError(unknown_name(spec, name))


def find_one_regs(spec: Spec, name: str) -> list[OneReg]:
    """The ids that a name means, or the one that it is; arm64 before arm."""
    from onereg.query.names import find

    if name[:2].lower() == "0x":
        id = parse_id(name)
        found = [one_reg for one_reg in spec.one_regs if one_reg.id == id]
        if not found:
            raise OneregError(f"{name} is no id of the spec; onereg decode {name} takes it apart")
        return found
    return find(spec, name)


def find_view(spec: Spec, name: str) -> View | None:
    """The AArch32 view of a name."""
    wanted = name.lower()
    return next((v for v in spec.views if wanted in [n.lower() for n in (v.name, *v.also)]), None)


def unknown_name(spec: Spec, name: str) -> str:
    """That there is no such register, and which are most like it."""
    from onereg.query.names import all_names

    by_lower = {known.lower(): known for known in all_names(spec)}
    near = difflib.get_close_matches(name.lower(), by_lower, n=5, cutoff=0.5)
    nearest = ", ".join(by_lower[word] for word in near)
    return f"no register {name}" + (f"; nearest: {nearest}" if nearest else "")


def parse_id(text: str) -> int:
    """A 64-bit id in hex (with or without 0x) or decimal; raises OneregError."""
    digits = text.replace("_", "")
    try:
        id = int(digits, 0)
    except ValueError:
        try:
            id = int(digits, 16)
        except ValueError:
            message = f"{text!r} is not an id: up to 16 hexadecimal digits, as `onereg list` prints"
            raise OneregError(message) from None
    if not 0 <= id < 1 << 64:
        raise OneregError(f"{text} does not fit the 64 bits of an id")
    return id


def value_of(of: ValuedRegister, text: str) -> int:
    """A value of the register; raises ValueError."""
    value = parse_value(text)
    check_width(text, value, of.name, of.bits)
    return value


def value_object(of: ValuedRegister, decoded: Decoded) -> dict[str, Any]:
    """The object of ``decode NAME VALUE --format json``."""
    from onereg.query.field_facts import value_facts
    from onereg.query.register_facts import id_text, view_text

    return {
        "name": of.name,
        "id": None if of.id is None else id_text(of.id),
        "view": view_text(of.view) if of.view else None,
        **value_facts(decoded),
    }


@dataclass(slots=True)
class KnownValues:
    """What is known of other registers: values by (arch, name), fields by (arch, name, field)."""

    spec: Spec
    registers: dict[tuple[str, str], int] = field(default_factory=dict)
    fields: dict[tuple[str, str, str], int] = field(default_factory=dict)

    def add(self, text: str) -> None:
        """``REGISTER=VALUE`` or ``REGISTER.FIELD=VALUE``; raises OneregError."""
        name, equals, number = text.partition("=")
        if not equals:
            raise OneregError(f"--with {text}: is not REGISTER=VALUE or REGISTER.FIELD=VALUE")
        register, _, of = name.strip().partition(".")
        found = list(_registers(self.spec, register))
        if not found:
            raise OneregError(f"--with {text}: {unknown_name(self.spec, register)}")
        try:
            value = parse_value(number.strip())
            fitting = [known for known in found if not value >> known.bits]
            if not fitting:
                check_width(number.strip(), value, found[0].name, found[0].bits)
        except ValueError as error:
            raise OneregError(f"--with {text}: {error}") from None
        for known in fitting:
            if of:
                self._add_field(text, known, of, value)
            else:
                self.registers[known.arch, known.name] = value

    def _add_field(self, text: str, register: Register, name: str, value: int) -> None:
        found = [known for known in register.fields if known.name.lower() == name.lower()]
        if not found:
            raise OneregError(f"--with {text}: {register.name} has no field {name}")
        if value >> found[0].width:
            message = f"{register.name}.{name} has {found[0].width} bits"
            raise OneregError(f"--with {text}: {message}")
        self.fields[register.arch, register.name, found[0].name] = value

    def of(self, arch: str) -> Others:
        """What is known to registers of one architecture."""
        return lambda of: self.number(arch, of)

    def number(self, arch: str, of: OtherField) -> int | None:
        """The number that a field has, None where it is not known."""
        said = self.fields.get((arch, of.register, of.field))
        if said is not None:
            return said
        value = self.registers.get((arch, of.register))
        if value is None:
            return None
        if of.field[0].isdigit():
            msb, lsb = parse_range(of.field)
            return value >> lsb & (1 << msb - lsb + 1) - 1
        register = self.spec.registers[arch, of.register]
        whole = decode(register.fields, value).whole
        return next((f.number for f in whole.fields if f.field.name == of.field), None)


def context_of(spec: Spec, options: argparse.Namespace) -> KnownValues:
    """What ``--with`` and ``--id-registers`` say."""
    from onereg.query.id_registers import read_id_registers

    context = KnownValues(spec)
    if options.id_registers is not None:
        arch = options.arch or "arm64"
        values, remarks = read_id_registers(options.id_registers, spec, arch)
        for remark in remarks:
            print(f"onereg: {remark}", file=sys.stderr)
        context.registers |= {(arch, name): value for name, value in values.items()}
    for text in options.known:
        context.add(text)
    return context


def _registers(spec: Spec, name: str) -> Iterable[Register]:
    """The registers of a name, of all architectures."""
    found = {(o.arch, o.name): o.register for o in find_one_regs(spec, name)}
    for (arch, known), register in spec.registers.items():
        if known.lower() == name.lower():
            found[arch, known] = register
    return found.values()
