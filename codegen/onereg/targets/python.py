# SPDX-License-Identifier: MIT
"""The Python target: the package ``onereg_kvm``."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterable

from onereg.model import Level, Scope, Write
from onereg.plan import (
    FieldRef,
    HeldRow,
    IdRow,
    MemberPlace,
    MemberRow,
    PartRow,
    PlaceRow,
    PromiseRow,
    Release,
    SyncRow,
    ValueRow,
    WhereRow,
)
from onereg.targets.contract import LayoutFeature, Target

_INT_MAX_BITS = 128
"""Up to here a value is an int, above it is bytes."""


def _line(text: str) -> str:
    """Text on one line, as after ``#``."""
    return " ".join(text.split())


def _comment(text: str) -> str:
    """A text as lines of a comment."""
    return textwrap.fill(_line(text), 100, initial_indent="# ", subsequent_indent="# ")


def _doc(text: str) -> str:
    """Text within a docstring, without its full stop."""
    return _line(text).replace("\\", "\\\\").replace('"""', "'''").rstrip(".")


def _string(text: str) -> str:
    """A string literal."""
    return json.dumps(_line(text), ensure_ascii=False)


def _id(number: int) -> str:
    """A 64-bit id."""
    return f"{number:#018x}"


def _number(number: int) -> str:
    """An enumerated value."""
    return f"{number}" if number < 10 else f"{number:#x}"


def _class_name(name: str) -> str:
    """The class name of a layout: ``native`` becomes ``Native``."""
    return "".join(word.capitalize() for word in name.split("_"))


def _type(member: MemberRow) -> str:
    """The annotation of a member."""
    scalar = "int" if member.bits <= _INT_MAX_BITS else "bytes"
    return f"list[{scalar}]" if member.count else scalar


def _zero(member: MemberRow) -> str:
    """The first value of a member."""
    scalar = "0" if member.bits <= _INT_MAX_BITS else f"bytes({member.bits // 8})"
    if not member.count:
        return scalar
    return f"field(default_factory=lambda: [{scalar}] * {member.count})"


def _tuple(elements: Iterable[str]) -> str:
    """A tuple of expressions."""
    every = list(elements)
    return f"({every[0]},)" if len(every) == 1 else f"({', '.join(every)})"


def _modes(names: Iterable[str]) -> str:
    """A tuple of modes."""
    return _tuple(f"Mode.{name}" for name in names)


def _live_in(row: SyncRow) -> str:
    """The modes in which a row's value is in ``live``, as a tuple."""
    return _modes(mode.name for mode in row.viewed_in)


def _parts(parts: Iterable[PartRow]) -> str:
    """The parts of an AArch32 register, as a tuple."""
    return _tuple(
        f"Part(arm64.{part.of.ident}, {part.lsb}, {part.of_lsb}, {part.width})" for part in parts
    )


def _field(place: PlaceRow) -> str:
    """A place, as a ``Field``."""
    assert isinstance(place, MemberPlace)  # rule layout-target
    index = "" if place.index is None else f", {place.index}"
    size = f", size={place.bytes}" if place.narrow else ""
    return f'Field("{place.member}"{index}{size})'


def _properties(row: IdRow, module: str) -> str:
    """Arguments of ``Register`` that are not as usual."""
    said = {
        "write": f"Write.{row.write.name}" if row.write is not Write.RW else "",
        "level": f"Level.{row.level.name}" if row.level is not Level.RUNTIME else "",
        "scope": f"Scope.{row.scope.name}" if row.scope is not Scope.VCPU else "",
        "alias": f'"{row.alias}"' if row.alias else "",
        "volatile": "True" if row.volatile else "",
        "clear": f"{module}.{row.clear.ident}" if row.clear else "",
        "within": f"{module}.{row.within.ident}" if row.within else "",
    }
    return "".join(f", {key}={value}" for key, value in said.items() if value)


def _bit_field(ref: FieldRef) -> str:
    """A field of a register, as a ``BitField``."""
    return f"BitField(arm64.{ref.reg.ident}, {ref.lsb}, {ref.width})"


def _promise(row: PromiseRow) -> str:
    """A ``Promise``."""
    return f"Promise({row.mask:#x}, {_bit_field(row.host)})"


def _wheres(rows: Iterable[WhereRow]) -> str:
    """Conditions on fields, as a tuple."""
    return _tuple(f"Where({_bit_field(row.field)}, {row.numbers})" for row in rows)


def _release(release: Release | None) -> str:
    """A kernel release, as a tuple of numbers."""
    return "None" if release is None else str(tuple(release))


def _values_since(rows: Iterable[ValueRow]) -> str:
    """Values by release, as a tuple."""
    return _tuple(f"ValueSince({_release(row.since)}, {row.value:#x})" for row in rows)


def _change(row: HeldRow) -> str:
    """Bits that are held otherwise, as a ``Change``."""
    said = {
        "since": _release(row.since) if row.since else "",
        "until": _release(row.until) if row.until else "",
        "takes": f"Takes.{row.takes.upper()}" if row.takes else "",
        "number": "" if row.number is None else str(row.number),
        "counters": _bit_field(row.counters) if row.counters else "",
        "when": _wheres(row.when) if row.when else "",
    }
    further = "".join(f", {key}={value}" for key, value in said.items() if value)
    return f"Change({row.mask:#x}, Held.{row.held.upper()}{further})"


TARGET = Target(
    name="python",
    files={
        "__init__.py.j2": "python/onereg_kvm/__init__.py",
        "aarch32.py.j2": "python/onereg_kvm/aarch32.py",
        "arm.py.j2": "python/onereg_kvm/arm.py",
        "arm64.py.j2": "python/onereg_kvm/arm64.py",
        "fields.py.j2": "python/onereg_kvm/fields/{fields}.py",
        "fields_init.py.j2": "python/onereg_kvm/fields/__init__.py",
        "layout.py.j2": "python/onereg_kvm/{layout}.py",
        "moves.py.j2": "python/onereg_kvm/moves.py",
        "registers.py.j2": "python/onereg_kvm/registers.py",
    },
    support={
        "absence.py": "python/onereg_kvm/absence.py",
        "bitfields.py": "python/onereg_kvm/bitfields.py",
        "cpu_model.py": "python/onereg_kvm/cpu_model.py",
        "deciding.py": "python/onereg_kvm/deciding.py",
        "dump.py": "python/onereg_kvm/dump.py",
        "ends.py": "python/onereg_kvm/ends.py",
        "errors.py": "python/onereg_kvm/errors.py",
        "holding.py": "python/onereg_kvm/holding.py",
        "identification.py": "python/onereg_kvm/identification.py",
        "kvm.py": "python/onereg_kvm/kvm.py",
        "losing.py": "python/onereg_kvm/losing.py",
        "operation.py": "python/onereg_kvm/operation.py",
        "py.typed": "python/onereg_kvm/py.typed",
        "reasons.py": "python/onereg_kvm/reasons.py",
        "record.py": "python/onereg_kvm/record.py",
        "restoring.py": "python/onereg_kvm/restoring.py",
        "rows.py": "python/onereg_kvm/rows.py",
        "saving.py": "python/onereg_kvm/saving.py",
        "survey.py": "python/onereg_kvm/survey.py",
        "sync.py": "python/onereg_kvm/sync.py",
        "trial.py": "python/onereg_kvm/trial.py",
        "verdicts.py": "python/onereg_kvm/verdicts.py",
        "views.py": "python/onereg_kvm/views.py",
        "writing.py": "python/onereg_kvm/writing.py",
    },
    reserved=frozenset(
        {
            "apply_cpu",
            "decide",
            "decide_all",
            "encode_records",
            "prepare",
            "read_records",
            "read_save",
            "register_size",
            "restore",
            "restore_all",
            "restore_records",
            "save",
        }
    ),
    filters={
        "change": _change,
        "values_since": _values_since,
        "promise": _promise,
        "wheres": _wheres,
        "class_name": _class_name,
        "comment": _comment,
        "doc": _doc,
        "field": _field,
        "hex": hex,
        "id": _id,
        "line": _line,
        "live_in": _live_in,
        "modes": _modes,
        "number": _number,
        "parts": _parts,
        "properties": _properties,
        "release": _release,
        "string": _string,
        "type": _type,
        "zero": _zero,
    },
    features=frozenset({LayoutFeature.STATE_PLACES, LayoutFeature.EL1_AARCH32}),
)
