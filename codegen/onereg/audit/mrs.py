# SPDX-License-Identifier: MIT
"""``audit mrs``: names, encodings, fields and mappings against Arm's machine-readable data."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cached_property

from onereg.audit.book import AuditBook, AuditProblem
from onereg.audit.mrs_file import MrsData, MrsField, MrsRegister
from onereg.dataclass import dataclass
from onereg.errors import Mark
from onereg.model import Register, Spec, View
from onereg.model.fields import Field
from onereg.model.ids import Cp15Encoding, Encoding
from onereg.model.system_names import CoprocessorEncoding, SystemEncoding

_FEATURE = re.compile(r"\bFEAT_\w+", re.ASCII)


@dataclass(frozen=True)
class MrsSubject:
    """The spec, with its names, beside Arm's data."""

    spec: Spec
    data: MrsData

    @cached_property
    def named(self) -> Mapping[tuple[bool, str], list[tuple[SystemEncoding, Mark]]]:
        """The encodings that the spec has for each name, by (is_aarch32, name)."""
        found: dict[tuple[bool, str], list[tuple[SystemEncoding, Mark]]] = {}
        for (arch, name), register in self.spec.registers.items():
            if register.encoding is not None:
                place = found.setdefault((arch == "arm", name), [])
                place.append((_wide(register.encoding), register.mark))
        for one in self.spec.names:
            place = found.setdefault((one.is_aarch32, one.name), [])
            place += [(encoding, one.mark) for encoding in (one.encoding, one.low) if encoding]
        return found

    @cached_property
    def names(self) -> Mapping[SystemEncoding, set[str]]:
        """The names of each encoding."""
        found: dict[SystemEncoding, set[str]] = {}
        for (_, name), places in self.named.items():
            for encoding, _ in places:
                found.setdefault(encoding, set()).add(name)
        for register in self.spec.registers.values():
            if register.encoding is not None:
                found.setdefault(_wide(register.encoding), set()).update(register.also)
        return found

    def pairs(self) -> Iterator[tuple[Register, MrsRegister]]:
        """AArch64 registers that both describe, by name."""
        for own in self.data.registers:
            register = self.spec.registers.get(("arm64", own.name))
            if register is not None and not own.aarch32:
                yield register, own

    def described(self) -> Iterator[tuple[Register, MrsRegister]]:
        """Registers whose bits both the spec and Arm describe."""
        for register, own in self.pairs():
            if own.fields and register.fields.said and not register.fields.opaque:
                yield register, own

    def fields(self) -> Iterator[tuple[Register, Field, MrsRegister]]:
        """Each field of the spec, and the register that Arm has."""
        for register, own in self.described():
            for field in register.fields:
                yield register, field, own

    def same(self) -> Iterator[tuple[Register, Field, MrsField]]:
        """Fields that both have, by name and bits."""
        for register, field, own in self.fields():
            for other in own.fields:
                if (other.name, other.msb, other.lsb) == (field.name, field.msb, field.lsb):
                    yield register, field, other

    def views(self) -> Iterator[tuple[View, MrsRegister]]:
        """AArch32 registers whose mapping to AArch64 registers both the spec and Arm give."""
        views = {view.name: view for view in self.spec.views}
        for own in self.data.registers:
            if own.aarch32 and own.mappings and own.name in views:
                yield views[own.name], own


RULES: AuditBook[MrsSubject] = AuditBook("mrs", __name__)


@RULES.adds("mrs-encoding")
def an_encoding_is_arms(subject: MrsSubject) -> Iterator[AuditProblem]:
    """Arm gives a name another encoding than the spec."""
    for own in subject.data.registers:
        for name, encoding in own.encodings:
            places = subject.named.get((own.aarch32, name))
            if places and all(encoding != there for there, _ in places):
                there, mark = places[0]
                yield AuditProblem(
                    mark, f"{name} is {there} in the spec, but {encoding} for Arm", name
                )


@RULES.adds("mrs-name")
def a_name_of_arms_is_known(subject: MrsSubject) -> Iterator[AuditProblem]:
    """Arm has a register, or another name for an encoding, that the spec does not have."""
    top = Mark(str(subject.data.paths[0]) if subject.data.paths else "mrs", 1, 1)
    for own in subject.data.registers:
        for name, encoding in own.encodings:
            if (own.aarch32, name) in subject.named:
                continue
            ours = subject.names.get(encoding, set())
            if name not in ours:
                known = f", which is {', '.join(sorted(ours))}" if ours else ""
                yield AuditProblem(top, f"the spec has no {name}, {encoding}{known}", name)


@RULES.adds("mrs-field-bits")
def a_field_is_where_arm_has_it(subject: MrsSubject) -> Iterator[AuditProblem]:
    """A field of the spec has other bits in Arm's data, and no fieldset has it where Arm does."""
    for register, field, own in subject.fields():
        named = [f for f in own.fields if f.name == field.name]
        ours = {(f.msb, f.lsb) for f in register.fields.named(field.name)}
        if named and all((f.msb, f.lsb) not in ours for f in named):
            yield AuditProblem(
                field.mark,
                f"{register.name}.{field.name} is {_span(field)} in the spec, but "
                f"{_span(named[0])} for Arm",
                f"{register.name}.{field.name}",
            )


@RULES.adds("mrs-field-name")
def a_field_is_called_what_arm_calls_it(subject: MrsSubject) -> Iterator[AuditProblem]:
    """A field of the spec has another name in Arm's data."""
    for register, field, own in subject.fields():
        if any(f.name == field.name for f in own.fields):
            continue
        here = [f for f in own.fields if (f.msb, f.lsb) == (field.msb, field.lsb)]
        if here:
            yield AuditProblem(
                field.mark,
                f"{register.name}.{field.name} {_span(field)} of the spec is {here[0].name}",
                f"{register.name}.{field.name}",
            )


@RULES.adds("mrs-field-missing")
def no_field_of_arms_is_reserved(subject: MrsSubject) -> Iterator[AuditProblem]:
    """Arm has a field in bits that belong to no field of the spec."""
    for register, own in subject.described():
        covered = 0
        for field in register.fields:
            covered |= field.mask
        for other in own.fields:
            mask = (1 << other.msb + 1) - (1 << other.lsb)
            if mask & ~covered and other.msb < register.bits:
                yield AuditProblem(
                    register.fields.mark,
                    f"{register.name} has no field for {other.name} {_span(other)} of Arm's",
                    f"{register.name}.{other.name}",
                )


@RULES.adds("mrs-value")
def an_enumerated_value_is_arms(subject: MrsSubject) -> Iterator[AuditProblem]:
    """Arm enumerates a number of a field to which the spec gives no meaning."""
    for register, field, own in subject.same():
        missing = [n for n in own.values if field.values and not field.value(n)]
        if missing:
            numbers = ", ".join(f"{number:#b}" for number in missing)
            yield AuditProblem(
                field.mark,
                f"{register.name}.{field.name} has no value {numbers} of Arm's",
                f"{register.name}.{field.name}",
            )


@RULES.adds("mrs-mapping")
def an_aarch32_register_is_what_arm_maps_it_to(subject: MrsSubject) -> Iterator[AuditProblem]:
    """Arm maps an AArch32 register to other bits of an AArch64 register than its view says."""
    for view, own in subject.views():
        for mapping in own.mappings:
            ours = [part for part in view.parts if part.of == mapping.of]
            if not ours:
                continue  # of a register that KVM does not keep, or by another condition
            if all(
                part.msb <= mapping.msb
                and mapping.lsb <= part.lsb
                and part.of_lsb - part.lsb == mapping.of_lsb - mapping.lsb
                for part in ours
            ):
                continue
            yield AuditProblem(
                view.mark,
                f"{view.name}[{mapping.msb}:{mapping.lsb}] is "
                f"{mapping.of}[{mapping.of_msb}:{mapping.of_lsb}] for Arm",
                view.name,
            )


@RULES.adds("mrs-feature")
def a_feature_that_the_spec_names_is_arms(subject: MrsSubject) -> Iterator[AuditProblem]:
    """The spec names a feature that Arm's Features.json does not have."""
    known = subject.data.features
    if not known:
        return
    for register in subject.spec.registers.values():
        for field in register.fields:
            docs = [field.doc, *(value.doc for value in field.values)]
            for feature in sorted({name for doc in docs for name in _FEATURE.findall(doc)} - known):
                yield AuditProblem(
                    field.mark, f"{register.name}.{field.name}: Arm has no {feature}", feature
                )


@RULES.adds("mrs-feature-told")
def a_feature_is_told_as_arm_has_it(subject: MrsSubject) -> Iterator[AuditProblem]:
    """Arm tells a feature by an ID register field, or a least value of it, that the spec lacks."""
    for name, own in subject.spec.cpu_features.by_name.items():
        bounds = {(b.register, b.field.lower(), b.low) for b in own.bounds()}
        registers = {(arch, register) for arch, register in subject.spec.registers}
        for register, field, low in sorted(subject.data.told.get(name, ())):
            is_known = ("arm64", register) in registers and register.startswith(("ID_", "MVFR"))
            if is_known and (register, field.lower(), low) not in bounds:
                message = f"{name} begins with {low} of {register}.{field} for Arm"
                yield AuditProblem(own.mark, message, name)


@RULES.adds("mrs-feature-missing")
def a_feature_of_arms_is_known(subject: MrsSubject) -> Iterator[AuditProblem]:
    """Arm tells a feature by a field of the spec, and the spec does not have the feature."""
    if not subject.spec.cpu_features.by_name:
        return
    for name, told in sorted(subject.data.told.items()):
        if not name.startswith("FEAT_") or name in subject.spec.cpu_features.by_name:
            continue
        for register, field, low in sorted(told):
            known = subject.spec.registers.get(("arm64", register))
            of = next(known.fields.named(field), None) if known else None
            if of is not None and register.startswith(("ID_", "MVFR")):
                message = f"no feature {name}, which begins with {low} of {register}.{field}"
                yield AuditProblem(of.mark, message, name)
                break


@RULES.adds("mrs-feature-requires")
def a_feature_requires_what_arm_says(subject: MrsSubject) -> Iterator[AuditProblem]:
    """Arm says that a feature implies another, and the spec knows both and does not say so."""
    features = subject.spec.cpu_features.by_name
    for name, own in features.items():
        required = {one for r in own.requirements if not r.beside for one in r.one_of}
        for other in sorted(subject.data.implied.get(name, set()) & set(features) - required):
            yield AuditProblem(own.mark, f"{name} requires {other} for Arm", f"{name} {other}")


def checked(subject: MrsSubject) -> str:
    """The number of compared facts, in words; empty if there were none."""
    names = [
        name
        for own in subject.data.registers
        for name, _ in own.encodings
        if (own.aarch32, name) in subject.named
    ]
    fields = list(subject.same())
    values = sum(len(own.values) for _, _, own in fields)
    views = sum(1 for _ in subject.views())
    if not names and not subject.data.features:
        return ""
    return (
        f"{len(names)} encodings, {len(fields)} fields, {values} values and {views} mappings "
        f"against {len(subject.data.registers)} registers and {len(subject.data.features)} "
        f"features of Arm's; {subject.data.unread} things of an unknown shape passed over"
    )


def _wide(encoding: Encoding | Cp15Encoding) -> SystemEncoding:
    if isinstance(encoding, Encoding):
        return encoding
    return CoprocessorEncoding(15, encoding.crn, encoding.opc1, encoding.crm, encoding.opc2)


def _span(field: Field | MrsField) -> str:
    return f"{field.msb}:{field.lsb}" if field.msb != field.lsb else f"{field.msb}"
