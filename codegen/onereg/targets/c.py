# SPDX-License-Identifier: MIT
"""The C target: C11, headers C++17 too; tables, a state struct and static assertions."""

from __future__ import annotations

from collections.abc import Iterable

from onereg.model import Level, Scope, Write
from onereg.model.notation import bit_range
from onereg.plan import FieldRow, IdRow, MemberRow, SyncRow
from onereg.targets.contract import LayoutFeature, Target


def _id(value: int) -> str:
    return f"0x{value:016x}ULL"


def _comment(text: str) -> str:
    return " ".join(text.split()).replace("*/", "* /").replace("/*", "/ *")


def _string(text: str) -> str:
    quoted = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{quoted}"'


def _modes(names: Iterable[str]) -> str:
    """A set of modes."""
    return " | ".join(f"ONEREG_MODE_{name}" for name in names)


def _live_in(row: SyncRow) -> str:
    """The modes in which a row's value is in ``live``, as a set."""
    return _modes(mode.name for mode in row.viewed_in)


def _declaration(member: MemberRow) -> str:
    """The member's declarator: an integer up to 64 bits, then two halves, then bytes."""
    count = f"[{member.count}]" if member.count else ""
    if member.bits <= 64:
        return f"uint{member.bits}_t {member.name}{count}"
    if member.bits == 128:
        return f"struct onereg_u128 {member.name}{count}"
    return f"uint8_t {member.name}{count}[{member.bits // 8}]"


def _properties(row: IdRow, prefix: str) -> str:
    """Initialisers of the members of ``struct onereg_register`` that are not as usual."""
    flags = {
        "ONEREG_VM": row.scope is Scope.VM,
        "ONEREG_ALIAS": row.alias is not None,
        "ONEREG_VOLATILE": row.volatile,
    }
    said = {
        "write": f"ONEREG_WRITE_{row.write.name}" if row.write is not Write.RW else "",
        "level": f"ONEREG_{row.level.name}" if row.level is not Level.RUNTIME else "",
        "flags": " | ".join(name for name, holds in flags.items() if holds),
        "clear": f"{prefix}{row.clear.ident}" if row.clear else "",
        "within": f"{prefix}{row.within.ident}" if row.within else "",
    }
    return "".join(f", .{key} = {value}" for key, value in said.items() if value)


def _bits(mask: int, word: int) -> str:
    """Bits of a register, as a constant of ``word`` bits."""
    return f"UINT{word}_C({mask:#0{2 + word // 4}x})"


def _span(row: FieldRow) -> str:
    """The bits of a field, high to low."""
    return bit_range(row.msb, row.lsb)


def _integer(number: int, word: int) -> str:
    """A number that no enumerator can have, of the type that a field's accessor has."""
    if number < 0:
        return f"(-INT{word}_C({-number - 1:#x}) - 1)"
    return f"UINT{word}_C({number:#x})"


def _padded(name: str) -> str:
    """A macro's name, padded so that values begin in one column, as in sysreg-defs.h."""
    return name.ljust(48)


def _number(number: int) -> str:
    """An enumerator's number."""
    return f"{number}" if number < 10 else f"{number:#x}"


TARGET = Target(
    name="c",
    files={
        "onereg_ids.h.j2": "c/onereg_ids.h",
        "onereg_registers.c.j2": "c/onereg_registers.c",
        "onereg_moves.c.j2": "c/onereg_moves.c",
        "layout.h.j2": "c/onereg_{layout}.h",
        "layout.c.j2": "c/onereg_{layout}.c",
        "onereg_aarch32.h.j2": "c/onereg_aarch32.h",
        "onereg_aarch32.c.j2": "c/onereg_aarch32.c",
        "onereg_assert.c.j2": "c/onereg_assert.c",
        "fields.h.j2": "c/fields/onereg_fields_{fields}.h",
        "fields_all.h.j2": "c/fields/onereg_fields.h",
    },
    support={
        "onereg.h": "c/onereg.h",
        "onereg_internal.h": "c/onereg_internal.h",
        "onereg_record.h": "c/onereg_record.h",
        "onereg_kvm.h": "c/onereg_kvm.h",
        "onereg.c": "c/onereg.c",
        "onereg_moves.h": "c/onereg_moves.h",
        "onereg_decision.h": "c/onereg_decision.h",
        "onereg_ends.h": "c/onereg_ends.h",
        "onereg_absence.c": "c/onereg_absence.c",
        "onereg_cpu_model.c": "c/onereg_cpu_model.c",
        "onereg_cpu_model.h": "c/onereg_cpu_model.h",
        "onereg_deciding.c": "c/onereg_deciding.c",
        "onereg_ends.c": "c/onereg_ends.c",
        "onereg_holding.c": "c/onereg_holding.c",
        "onereg_identification.c": "c/onereg_identification.c",
        "onereg_lost.c": "c/onereg_lost.c",
        "onereg_restore.c": "c/onereg_restore.c",
        "onereg_survey.c": "c/onereg_survey.c",
        "onereg_trial.c": "c/onereg_trial.c",
        "onereg_writing.c": "c/onereg_writing.c",
        "onereg_error.c": "c/onereg_error.c",
        "onereg_kvm.c": "c/onereg_kvm.c",
        "onereg_operation.c": "c/onereg_operation.c",
        "onereg_place.c": "c/onereg_place.c",
        "onereg_put.c": "c/onereg_put.c",
        "onereg_reason.c": "c/onereg_reason.c",
        "onereg_record.c": "c/onereg_record.c",
        "onereg_register.c": "c/onereg_register.c",
        "onereg_save.c": "c/onereg_save.c",
        "onereg_accessors.h": "c/fields/onereg_accessors.h",
        "onereg_dump.c": "c/tools/onereg_dump.c",
    },
    written="c/onereg_{layout}_state.h",
    filters={
        "bits": _bits,
        "span": _span,
        "integer": _integer,
        "number": _number,
        "padded": _padded,
        "id": _id,
        "hex": hex,
        "comment": _comment,
        "string": _string,
        "modes": _modes,
        "live_in": _live_in,
        "declaration": _declaration,
        "properties": _properties,
    },
    features=frozenset({LayoutFeature.STATE_PLACES, LayoutFeature.EL1_AARCH32}),
)
