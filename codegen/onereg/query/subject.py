# SPDX-License-Identifier: MIT
"""The register that a spelling means, with its fields, and the known values of others."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import field

from onereg.dataclass import dataclass
from onereg.errors import OneregError
from onereg.model import AARCH32, Cell, Described, OneReg, Register, Spec, State, View
from onereg.model.fields import Fields, OtherField
from onereg.model.system_names import SystemName
from onereg.query.lookup import Lookup, Meaning
from onereg.query.numbers import whole_command_value
from onereg.query.values import Others, check_width, decode, parse_value


@dataclass(frozen=True, slots=True)
class ValuedRegister:
    """A register whose values are taken apart."""

    name: str
    title: str
    bits: int
    arch: str
    """The architecture of the registers that its fieldsets depend on."""
    id: int | None
    fields: Fields
    view: View | None
    """The register that it is part of, where it has no id of its own."""


def subject(
    spec: Spec,
    text: str,
    arch: str | None = None,
    names: Callable[[], Sequence[SystemName]] | None = None,
) -> ValuedRegister:
    """The register that a spelling means; raises OneregError if no register with fields has it.

    arm64 comes before the removed 32-bit host.  The name of an AArch32 register, a view or a cell,
    means what AArch32 code sees under it, unless an AArch64 register has this very name.
    """
    return subject_of(Lookup(spec, names), text, arch)


def subject_of(lookup: Lookup, text: str, arch: str | None = None) -> ValuedRegister:
    """:func:`subject`, by a look-up that serves many."""
    meanings = [one for one in lookup.find(text).meanings if is_of(one, arch)]
    cell = find_cell(lookup.spec, text) if arch != "arm" else None
    if cell is not None and not any(o.name == cell.name for o in _of_arm64(meanings)):
        id = next((o.id for o in _of_arm64(meanings) if o.name == cell.register), None)
        return ValuedRegister(cell.name, cell.title, cell.bits, AARCH32, id, cell.fields, None)
    if not meanings:
        raise lookup.unknown(text)
    first = meanings[0]
    if isinstance(first, View):
        return ValuedRegister(
            first.name, first.title, first.bits, AARCH32, None, first.fields, first
        )
    if isinstance(first, SystemName):
        register = _reached(first, lookup)
        return ValuedRegister(
            first.name, register.title, register.bits, register.arch, None, register.fields, None
        )
    known = _register(first)
    assert known is not None
    id = first.id if isinstance(first, OneReg) else None
    return ValuedRegister(known.name, known.title, known.bits, known.arch, id, known.fields, None)


def is_of(meaning: Meaning, arch: str | None) -> bool:
    """True if a meaning belongs to ``arch``, or if ``arch`` is None."""
    match meaning:
        case OneReg() | Register():
            return arch in (None, meaning.arch)
    return arch != "arm"


def _register(meaning: Meaning) -> Register | None:
    match meaning:
        case OneReg():
            return meaning.register
        case Register():
            return meaning
    return None


def _reached(name: SystemName, lookup: Lookup) -> Register:
    """The register of the spec that a name reaches; raises OneregError if there is no such one."""
    passed: set[str] = set()
    of = name
    while of.alias is not None and of.alias not in passed:
        passed.add(of.alias)
        register = lookup.spec.registers.get(("arm64", of.alias))
        if register is not None and register.fields.said:
            return register
        of = next((other for other in lookup.names if other.name == of.alias), of)
    what = f"{name.title}, {name.encoding}" if name.title else str(name.encoding)
    raise OneregError(
        f"{name.name} ({what}): the spec gives its bits no meaning, and KVM has no id for it"
    )


def _of_arm64(meanings: Sequence[Meaning]) -> list[OneReg]:
    return [one for one in meanings if isinstance(one, OneReg) and one.arch == "arm64"]


def find_cell(spec: Spec, name: str) -> Cell | None:
    """The AArch32 cell of a name."""
    wanted = name.lower()
    cells = (cell for cell in spec.cells if cell.state is State.AARCH32)
    return next((cell for cell in cells if cell.name.lower() == wanted), None)


@dataclass(slots=True)
class KnownValues:
    """Known values of other registers, by (arch, name), and of fields, by (arch, name, field)."""

    spec: Spec
    names: Callable[[], Sequence[SystemName]] | None = None
    registers: dict[tuple[str, str], int] = field(default_factory=dict)
    fields: dict[tuple[str, str, str], int] = field(default_factory=dict)
    seen: dict[tuple[str, str], int] = field(default_factory=dict)
    """Values of the same dump by (arch, name); ``registers`` and ``fields`` come before them."""
    remarks: list[str] = field(default_factory=list)
    """How values were read, where that is not sure."""

    def add(self, text: str) -> None:
        """``REGISTER=VALUE`` or ``REGISTER.FIELD=VALUE``; raises OneregError."""
        name, equals, number = text.partition("=")
        if not equals:
            raise OneregError(f"--with {text}: is not REGISTER=VALUE or REGISTER.FIELD=VALUE")
        register, _, of = name.strip().partition(".")
        lookup = Lookup(self.spec, self.names)
        found = _registers(lookup, register)
        if not found:
            raise OneregError(f"--with {text}: {lookup.unknown(register)}")
        try:
            if of:
                value = parse_value(number.strip())
            else:
                widest = max(found, key=lambda known: known.bits)
                given = whole_command_value(number.strip(), widest.name, widest.bits)
                value = given.value
                self.remarks += [given.remark] if given.remark else []
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

    def _add_field(self, text: str, register: Described, name: str, value: int) -> None:
        found = [known for known in register.fields if known.name.lower() == name.lower()]
        if not found:
            raise OneregError(f"--with {text}: {register.name} has no field {name}")
        if value >> found[0].width:
            message = f"{register.name}.{name} has {found[0].width} bits"
            raise OneregError(f"--with {text}: {message}")
        self.fields[register.arch, register.name, found[0].name] = value

    def register(self, arch: str, name: str) -> int | None:
        """The value of a register, None where it is not known."""
        key = (arch, name)
        return self.registers.get(key, self.seen.get(key))

    def of(self, arch: str) -> Others:
        """The known values, for the fieldsets of the registers of one architecture."""
        return lambda of: self.number(arch, of)

    def number(self, arch: str, of: OtherField) -> int | None:
        """The number that a field has, None where it is not known."""
        register = described(self.spec, arch, of.register)
        if register is None:
            return None
        said = self.fields.get((register.arch, register.name, of.field))
        if said is not None:
            return said
        value = self._value(register)
        if value is None:
            return None
        whole = decode(register.fields, value).whole
        return next((f.number for f in whole.fields if f.field.name == of.field), None)

    def _value(self, register: Described) -> int | None:
        """The value of a register; a view's is that of its parts where all of them are known."""
        value = self.register(register.arch, register.name)
        if value is None and isinstance(register, View):
            value = 0
            for part in register.parts:
                whole = self.register("arm64", part.of)
                if whole is None:
                    return None
                bits = whole >> part.of_lsb & (1 << part.msb - part.lsb + 1) - 1
                value |= bits << part.lsb
        return value


def _registers(lookup: Lookup, text: str) -> list[Described]:
    """The registers of a name, of all architectures; AArch32 ones too."""
    found: dict[tuple[str, str], Described] = {}
    for register in map(_register, lookup.find(text).meanings):
        if register is not None:
            found[register.arch, register.name] = register
    for described in lookup.spec.described():
        if described.name.lower() == text.lower():
            found[described.arch, described.name] = described
    return list(found.values())


def described(spec: Spec, arch: str, name: str) -> Described | None:
    """The register of that name on which a fieldset of this architecture depends.

    AArch32 registers depend on AArch32 ones and on AArch64 ones.
    """
    arches = (AARCH32, "arm64") if arch == AARCH32 else (arch,)
    found = {one.arch: one for one in spec.described() if one.name == name}
    return next((found[of] for of in arches if of in found), None)
