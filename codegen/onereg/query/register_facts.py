# SPDX-License-Identifier: MIT
"""Facts about a register, as ``list``, ``show`` and ``decode`` print them in text and JSON."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from onereg.model import Cell, Layout, Level, OneReg, Spec, State, View, Words
from onereg.model.ids import NUMBER_MASK, DecodedId, Encoding, operands
from onereg.model.notation import bit_range
from onereg.query.field_facts import fields_facts
from onereg.query.id_field_facts import (
    default_facts,
    granted_facts,
    refused_facts,
    safe_facts,
    writable_facts,
)
from onereg.query.kernels import listing_text, write_texts
from onereg.query.listing import requires, since, until
from onereg.query.move_facts import absent_facts, changed_facts
from onereg.query.names import synonyms
from onereg.query.places import cell_of, home


def id_text(id: int) -> str:
    """An id as it is written everywhere: 16 hexadecimal digits."""
    return f"{id:#018x}"


def row(one_reg: OneReg, spec: Spec) -> dict[str, Any]:
    """The object of ``onereg list --format json``."""
    return {
        "name": one_reg.name,
        "id": id_text(one_reg.id),
        "arch": one_reg.arch,
        "group": one_reg.group,
        "bits": one_reg.register.bits,
        "since": since(one_reg, spec),
        "until": until(one_reg, spec),
        "requires": list(requires(one_reg)),
        "write": one_reg.write.value,
    }


def details(
    one_reg: OneReg, spec: Spec, views: Mapping[str, Sequence[View]] | None = None
) -> dict[str, Any]:
    """The object of ``onereg show --format json``: the row and all else that is known.

    ``views`` are those of :func:`views_of_registers`, for a caller who asks about many registers.
    """
    if views is None:
        views = views_of_registers(spec)
    register = one_reg.register
    cell = cell_of(one_reg.name, spec.cells) if one_reg.arch == "arm64" else None
    if cell is not None and cell.state is not State.AARCH32:
        cell = None
    return row(one_reg, spec) | {
        "title": register.title,
        "also": list(synonyms(one_reg, spec.cells)),
        **fields_facts(register.fields),
        "aarch32": {"cell": _cell_facts(cell) if cell else None, "views": _views(one_reg, views)},
        "composition": composition(one_reg, spec),
        "why": one_reg.why,
        "symbol": one_reg.symbol,
        "listed": [listing_text(rule) for rule in one_reg.listed],
        "writes": write_texts(one_reg, spec.words),
        "scope": one_reg.scope.value,
        "level": one_reg.level.value,
        "volatile": one_reg.volatile,
        "alias": one_reg.alias,
        "clear": one_reg.clear,
        "within": one_reg.within,
        "before": list(one_reg.before),
        "after": list(one_reg.after),
        "limit": one_reg.limit,
        "follows": None if one_reg.follows is None else str(one_reg.follows),
        "absent": absent_facts(one_reg.absent),
        "changed": [changed_facts(changed) for changed in one_reg.changed],
        "safe": [safe_facts(rule) for rule in one_reg.safe],
        "writable": [writable_facts(rule) for rule in one_reg.writable],
        "refused": [refused_facts(rule) for rule in one_reg.refused],
        "granted": [granted_facts(rule) for rule in one_reg.granted],
        "defaults": [default_facts(change) for change in one_reg.defaults],
        "note": one_reg.note,
        "layouts": {layout.name: place_text(one_reg, layout, spec) for layout in spec.layouts}
        if one_reg.arch == "arm64"
        else {},
        "source": {"register": register.source, "kvm": one_reg.source},
        "where": {"register": str(register.mark), "kvm": str(one_reg.mark)},
    }


def decoded(what: DecodedId, one_reg: OneReg | None) -> dict[str, Any]:
    """The object of ``onereg decode --format json``, for any id."""
    operand_numbers = dict(what.operands)
    group = what.group.name if what.group else None
    facts: dict[str, Any] = {
        "name": one_reg.name if one_reg else None,
        "id": id_text(what.id),
        "arch": what.arch,
        "group": group,
        "bits": what.size * 8 if what.size else None,
        "size": what.size,
        "coproc": f"{what.coproc:#x}",
        "encoding": operand_numbers or None,
        "generic_name": _generic_name(what),
        "offset": what.number * 4 if group == "core" else None,
        "number": f"{what.number:#x}",
        "reserved": id_text(what.reserved) if what.reserved else None,
    }
    if one_reg is not None and one_reg.why is not None:
        facts["why"] = one_reg.why
    return facts


def _generic_name(what: DecodedId) -> str | None:
    """``S3_0_C1_C0_0``; None where the id carries no A64 encoding."""
    if "op0" not in what.operands:
        return None
    o = what.operands
    return str(Encoding(o["op0"], o["op1"], o["CRn"], o["CRm"], o["op2"]))


def composition(one_reg: OneReg, spec: Spec) -> list[str]:
    """The composition of the id, one line for each part."""
    number = one_reg.id & NUMBER_MASK
    if one_reg.member is not None:
        tail = (one_reg.member, f"word {number:#x} (byte {number * 4}) of struct kvm_regs")
    elif one_reg.id_encoding is not None:
        pairs = operands(one_reg.id_encoding).items()
        tail = (str(one_reg.id_encoding), " ".join(f"{name}={value}" for name, value in pairs))
    else:
        tail = ("number", f"{number:#x}")
    parts = (
        (one_reg.arch, f"{spec.format.arches[one_reg.arch]:#04x}", "63:56"),
        (f"U{one_reg.size * 8}", f"{one_reg.size.bit_length() - 1}", "55:52"),
        (one_reg.group, f"{spec.format.groups[one_reg.group].coproc:#04x}", "27:16"),
        (*tail, "15:0"),
    )
    width = max(len(part[0]) for part in parts)
    return [f"{what:<{width}}  {value} in bits {bits}" for what, value, bits in parts]


def level_text(level: Level, words: Words) -> str:
    """The occasion on which a put writes a register, with the name in a VMM's code."""
    return f"{level.value}: {words.level[level]}"


RELATIONS: Mapping[str, Callable[[OneReg], tuple[str | None, ...]]] = {
    "Written before": lambda one_reg: one_reg.before,
    "Written after": lambda one_reg: one_reg.after,
    "Shows the storage of": lambda one_reg: (one_reg.alias,),
    "Drained first": lambda one_reg: (one_reg.clear,),
    "Low bits of": lambda one_reg: (one_reg.within,),
}
"""Relations between registers: in the order of a restore, and by their storage."""


def relations(one_reg: OneReg) -> dict[str, tuple[str, ...]]:
    """The names of registers, families or sets by the word for the relation; never empty ones."""
    found = {word: tuple(filter(None, names(one_reg))) for word, names in RELATIONS.items()}
    return {word: names for word, names in found.items() if names}


def cell_text(cell: Cell) -> str:
    """The name and mode by which an instruction reaches a banked register: ``spsr in mode svc``."""
    return f"{cell.holds} in mode {', '.join(cell.live_in)}"


def view_text(view: View) -> str:
    """The AArch64 home of a view, as ``FAR_EL1[63:32]``."""
    return ", ".join(
        f"{view.name}[{bit_range(part.msb, part.lsb)}] is "
        f"{part.of}[{bit_range(part.of_msb, part.of_lsb)}]"
        for part in view.parts
    )


def place_text(one_reg: OneReg, layout: Layout, spec: Spec) -> str:
    """The place of a register in a layout, in words."""
    name = one_reg.name
    if name in layout.waived:
        return f"nowhere: {layout.waived[name]}"
    at = home(layout, name, cell_of(name, spec.cells))
    if at.place is None:
        return f"as raw bytes: {layout.raw}" if layout.keeps_raw(one_reg) else "nowhere"
    parts = []
    if at.live is not None and at.cell is not None:
        parts.append(f"{at.live} in mode {', '.join(at.cell.live_in)}")
    if at.parked is not None:
        parts.append(f"{at.parked} in {'other modes of ' if parts else ''}AArch32 state")
    parts.append(f"otherwise {at.place}" if parts else str(at.place))
    return f"{layout.struct}.{'; '.join(parts)}"


def _cell_facts(cell: Cell) -> dict[str, Any]:
    return {"name": cell.name, "holds": cell.holds, "live_in": list(cell.live_in)}


def views_of_registers(spec: Spec) -> dict[str, list[View]]:
    """The AArch32 registers that have parts of an arm64 register, by its name."""
    views: dict[str, list[View]] = {}
    for view in spec.views:
        for name in {part.of: None for part in view.parts}:
            views.setdefault(name, []).append(view)
    return views


def _views(one_reg: OneReg, views: Mapping[str, Sequence[View]]) -> list[str]:
    found = views.get(one_reg.name, ()) if one_reg.arch == "arm64" else ()
    return [view_text(view) for view in found]
