# SPDX-License-Identifier: MIT
"""The fields of the crate: what its rows are to be, and the walker's check of some, from the model.

Rust takes minutes to compile a check of all of them.  So a macro for each kind of row is checked
with the registers that no CPU has, and rows are compared as text.
"""

from __future__ import annotations

from collections.abc import Iterator

from model_fields import Accessor, accessors, entries, fieldsets, reserved, without_accessors
from onereg.model import Described, Spec
from onereg.model.fields import Reserved
from onereg.query.names import ident
from onereg.targets.rust import TARGET

HEAD = """\
// SPDX-License-Identifier: MIT
#![allow(clippy::all)]
use crate::fields::Row;
"""


def _joined(*words: str) -> str:
    return ident("_".join(word.replace("<n>", "n") for word in words if word))


def _word(name: str) -> str:
    return str(TARGET.filters["word"](ident(name)))


def rows(spec: Spec) -> dict[str, set[tuple[str, str, int, int]]]:
    """By type the kind, the name, the highest and the lowest bit of each field."""
    found: dict[str, set[tuple[str, str, int, int]]] = {}
    for register in entries(spec):
        if not without_accessors(register):
            for fieldset in fieldsets(register):
                kind = f"{_module(register)}::{_joined(register.family, fieldset.name)}"
                found[kind] = set()
    for accessor in accessors(spec):
        field = accessor.field
        of = _joined(accessor.register.family, accessor.fieldset.name)
        row = (_kind(accessor), _word(field.name), field.msb, field.lsb)
        found[f"{_module(accessor.register)}::{of}"].add(row)
    return found


def _kind(accessor: Accessor) -> str:
    if accessor.field.values:
        return "named"
    if accessor.signed:
        return "signed"
    return "flag" if accessor.field.width == 1 else "number"


def _is_checked(accessor: Accessor) -> bool:
    """Whether the walker calls the functions of a field."""
    return accessor.register.family.startswith("TOY_")


def _module(register: Described) -> str:
    """Where the register's types are."""
    if register.arch == "arm64":
        return "onereg::fields"
    stem = register.fields.mark.path.rpartition("/")[2].removesuffix(".yaml").replace("-", "_")
    return f"onereg::fields::{register.arch}_{stem}"


def _row(accessor: Accessor) -> str:
    register, fieldset, field = accessor.register, accessor.fieldset, accessor.field
    kind = f"{_module(register)}::{_joined(register.family, fieldset.name)}"
    word, name = f"u{accessor.word}", ident(field.name)
    if field.values:
        signed = f"(bits as i128) << {127 - field.msb + field.lsb} >> {127 - field.msb + field.lsb}"
        extended = signed if accessor.signed else "bits as i128"
        read = (
            f"{{ let bits = match {kind}(v as {word}).{_word(field.name)}() "
            f"{{ Ok(named) => named as u64, Err(bits) => bits }}; {extended} }}"
        )
        width = field.msb - field.lsb + 1
        low = f"-(1_i128 << {width - 1})" if accessor.signed else "0"
        high = f"1_i128 << {width - 1 if accessor.signed else width}"
        write = (
            f"{{ if n < {low} || n >= {high} {{ return None; }} let mut r = {kind}(v as {word}); "
            f"let bits = n as u64 & (u64::MAX >> {64 - width}); "
            f"r.set_{name}_bits(bits).ok()?; Some({word}::from(r) as u64) }}"
        )
    else:
        flag = field.msb == field.lsb and not accessor.signed
        read = f"{kind}(v as {word}).{_word(field.name)}() as i128"
        result = "" if flag else ".ok()?"
        as_bool = "match n { 0 => false, 1 => true, _ => return None }"
        number = as_bool if flag else "n.try_into().ok()?"
        write = (
            f"{{ let mut r = {kind}(v as {word}); r.set_{name}({number}){result}; "
            f"Some({word}::from(r) as u64) }}"
        )
    return (
        f'    Row {{ name: "{kind}.{name}", get: |v| {read}, set: |v, n| {write}, '
        f"bits: {register.bits}, msb: {field.msb}, lsb: {field.lsb}, "
        f"is_signed: {str(accessor.signed).lower()} }},"
    )


def _values(spec: Spec) -> Iterator[str]:
    """Named values as the bits of their fields, and reserved bits."""
    for accessor in filter(_is_checked, accessors(spec)):
        register, field = accessor.register, accessor.field
        kind = _joined(register.family, accessor.fieldset.name, field.family)
        for value in field.values:
            rust = f"{_module(register)}::{kind}::{_word(value.name)}"
            yield f'    ("{rust}", {rust} as i128, {value.number:#x}),'
    for register in entries(spec):
        if without_accessors(register):
            continue
        for fieldset in fieldsets(register):
            kind = f"{_module(register)}::{_joined(register.family, fieldset.name)}"
            for which in (Reserved.RES0, Reserved.RES1):
                rust = f"{kind}::{which.name}"
                yield f'    ("{rust}", {rust} as i128, {reserved(fieldset, which):#x}),'


def field_rows(spec: Spec) -> tuple[str, int, int]:
    """The module of the walker, and how many rows and values it has."""
    checked = [_row(accessor) for accessor in filter(_is_checked, accessors(spec))]
    values = list(dict.fromkeys(_values(spec)))
    text = [
        HEAD,
        "#[rustfmt::skip]",
        "pub const ROWS: &[Row] = &[",
        *checked,
        "];",
        "#[rustfmt::skip]",
        "pub const VALUES: &[(&str, i128, i128)] = &[",
        *values,
        "];",
    ]
    return "\n".join(text) + "\n", len(checked), len(values)
