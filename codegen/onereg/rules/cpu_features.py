# SPDX-License-Identifier: MIT
"""Rules on architectural features: ``spec/features``."""

from __future__ import annotations

from collections.abc import Iterator

from onereg.errors import did_you_mean
from onereg.model import Register, Spec
from onereg.model.cpu_features import Bound
from onereg.model.fields import Field, Value
from onereg.model.id_fields import ordered
from onereg.query.id_registers import reads_as_zero
from onereg.rules.book import Problem, rule


@rule("feature-field")
def a_feature_is_told_by_fields_that_there_are(spec: Spec) -> Iterator[Problem]:
    """A feature or a reason names an unknown register or field, or a number that does not fit.

    A number fits if the field can hold it, and a range runs in the order of the field's sign.
    """
    for feature in spec.cpu_features.by_name.values():
        for bound in feature.bounds():
            message = _wrong(bound, spec)
            if message:
                yield feature.mark, f"{feature.name}: {message}"
    for nameless in spec.cpu_features.nameless:
        message = _unknown(spec, nameless.register, nameless.field, nameless.value)
        if message:
            yield nameless.mark, message
    for valid in spec.cpu_features.valid.values():
        message = _unknown(spec, valid.register, None, None)
        if message:
            yield valid.mark, message


@rule("feature-unknown")
def what_a_feature_names_is_a_feature(spec: Spec) -> Iterator[Problem]:
    """A feature names an unknown feature, or itself, as required, excluded or beside it."""
    known = spec.cpu_features.by_name
    for feature in known.values():
        names = list(feature.excludes)
        for requirement in feature.requirements:
            names += (*requirement.one_of, *requirement.beside)
        for name in dict.fromkeys(names):
            if name == feature.name:
                yield feature.mark, f"{name} names itself"
            elif name not in known:
                yield feature.mark, f"{feature.name}: no feature {name}{did_you_mean(name, known)}"
    for name, mark in spec.cpu_features.of_host.items():
        if name not in known:
            yield mark, f"no feature {name}{did_you_mean(name, known)}"
    for valid in spec.cpu_features.valid.values():
        for name in valid.one_of:
            if name not in known:
                hint = did_you_mean(name, known)
                yield valid.mark, f"{valid.register}: no feature {name}{hint}"


@rule("feature-gap")
def each_value_of_an_id_field_names_its_feature(spec: Spec) -> Iterator[Problem]:
    """A value of an ID register's field indicates no feature, and no reason is given.

    The lowest value of a field means that nothing is there, so it needs no feature and no reason.
    """
    if not spec.cpu_features.by_name:
        return
    told = _told(spec)
    places = {nameless.place for nameless in spec.cpu_features.nameless}
    for register, field, value in _untold(spec, told):
        names = _names(register, field, value)
        if not places & set(names):
            message = f"{names[-1]} indicates no feature; add the feature, or a reason to nameless"
            yield value.mark, message


@rule("feature-needless")
def a_reason_is_for_a_value_without_a_feature(spec: Spec) -> Iterator[Problem]:
    """An entry under ``nameless`` is not needed: each of its values indicates a feature."""
    needed = {
        place
        for register, field, value in _untold(spec, _told(spec))
        for place in _names(register, field, value)
    }
    for nameless in spec.cpu_features.nameless:
        is_there = not _unknown(spec, nameless.register, nameless.field, nameless.value)
        if is_there and nameless.place not in needed:
            yield (
                nameless.mark,
                f"{nameless.place} needs no reason: each of its values indicates a feature",
            )


def _register(spec: Spec, name: str) -> Register | None:
    return spec.registers.get(("arm64", name))


def _wrong(bound: Bound, spec: Spec) -> str:
    """The sentence about a bound that there cannot be; empty where it is good."""
    message = _unknown(spec, bound.register, bound.field, None)
    register = _register(spec, bound.register)
    if message or register is None:
        return message
    field = next(register.fields.named(bound.field))
    numbers = range(1 << field.width)
    high = max(ordered(field, number, field.sign) for number in (numbers[-1] >> 1, numbers[-1]))
    for number in (bound.low, high if bound.high is None else bound.high):
        if number > high:
            return f"{bound.place} is at most {high}"
    if bound.high is not None and bound.high < bound.low:
        return f"{bound} runs downwards"
    return ""


def _unknown(spec: Spec, register: str, field: str | None, value: str | None) -> str:
    """The sentence about a place that there is not; empty where there is."""
    found = _register(spec, register)
    if found is None:
        names = [name for arch, name in spec.registers if arch == "arm64"]
        return f"no register {register}{did_you_mean(register, names)}"
    if field is None:
        return ""
    fields = list(found.fields.named(field))
    if not fields:
        return (
            f"{register} has no field {field}{did_you_mean(field, [f.name for f in found.fields])}"
        )
    values = [one.name for of in fields for one in of.values]
    if value is not None and value not in values:
        return f"{register}.{field} has no value {value}{did_you_mean(value, values)}"
    return ""


def _told(spec: Spec) -> set[tuple[str, int]]:
    """(place, number) of each least number that tells a feature."""
    bounds = (b for feature in spec.cpu_features.by_name.values() for b in feature.bounds())
    return {(bound.place, bound.low) for bound in bounds}


def _untold(spec: Spec, told: set[tuple[str, int]]) -> Iterator[tuple[Register, Field, Value]]:
    """The values of ID registers that tell no feature, but for the least of each field."""
    for (arch, name), register in spec.registers.items():
        if arch != "arm64" or (not reads_as_zero(register) and name != "CTR_EL0"):
            continue
        for field in register.fields:
            numbers = {value: ordered(field, value.number, field.sign) for value in field.values}
            for value, number in numbers.items():
                is_told = (f"{register.name}.{field.name}", number) in told
                if not is_told and number != min(numbers.values()):
                    yield register, field, value


def _names(register: Register, field: Field, value: Value) -> tuple[str, str, str]:
    """The places by which a reason may name a value, the widest first."""
    place = f"{register.name}.{field.name}"
    return register.name, place, f"{place}.{value.name}"
