# SPDX-License-Identifier: MIT
"""Rows of ONE_REG ids."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import groupby

from onereg.dataclass import dataclass
from onereg.model import Level, OneReg, Scope, Spec, State, Write
from onereg.model.ids import Encoding
from onereg.query.names import ident, synonyms
from onereg.query.restore_order import restore_order


@dataclass(frozen=True, slots=True)
class IdRef:
    """Another id of the same architecture."""

    name: str
    ident: str
    id: int


@dataclass(frozen=True, slots=True)
class IdRow:
    """One ONE_REG id of one architecture."""

    name: str
    """Architectural name, as ``SPSR_EL1``."""
    ident: str
    """The name as an identifier of C and Python, as ``SPSR_EL1`` (see ``names.ident``)."""
    id: int
    bytes: int
    order: int
    """Its place in the order of a restore, from 0."""
    member: str | None
    """core: the member of struct kvm_regs, as ``regs.regs[19]``."""
    group: str
    set: str
    title: str
    write: Write
    scope: Scope
    level: Level
    volatile: bool
    alias: str | None
    clear: IdRef | None
    """The write-one-to-clear twin (see ``model.OneReg.clear``)."""
    within: IdRef | None
    """The wider register that KVM lists in its stead (see ``model.OneReg.within``)."""
    why: str | None
    kernel: str | None
    """The C expression over <asm/kvm.h> that must equal the id; None if nothing composes it."""
    guard: str | None
    """The macro that an older <asm/kvm.h> lacks, for ``#ifdef``, or None."""
    cells: tuple[str, ...]
    """The AArch32 registers that its low bits are, but for one of its own name: ``SPSR_svc``."""
    other_names: tuple[str, ...]
    """AArch32 cells and synonyms that look-up by name accepts too, as ``SPSR_svc``."""


@dataclass(frozen=True, slots=True)
class IdSet:
    """Neighbours of one set in the order of a restore."""

    name: str
    rows: tuple[IdRow, ...]


@dataclass(frozen=True, slots=True)
class IdTable:
    """The ids of one architecture, in every order in which a table has them."""

    rows: tuple[IdRow, ...]
    """In the order of a restore."""
    sets: tuple[IdSet, ...]
    """The same, set by set."""
    by_id: tuple[IdRow, ...]
    """In ascending order of the id, as ``bsearch`` wants them."""
    by_name: tuple[tuple[str, IdRow], ...]
    """Every name of every row, in the order of the code points, which is that of ``strcmp``."""
    idents: tuple[str, ...]
    """Every identifier, in the order of the code points."""
    asserted: tuple[IdRow, ...]
    """Those that <asm/kvm.h> has an expression for."""


def id_table(spec: Spec, arch: str) -> IdTable:
    """The ids of one architecture."""
    one_regs = list(spec.of_arch(arch))
    ids = {o.name: IdRef(o.name, ident(o.name), o.id) for o in one_regs}
    ordered = enumerate(restore_order(one_regs))
    rows = tuple(_id_row(one_reg, order, spec, ids) for order, one_reg in ordered)
    named = {name: row for row in rows for name in row.other_names}
    named.update((row.name, row) for row in rows)
    return IdTable(
        rows=rows,
        sets=tuple(IdSet(name, tuple(those)) for name, those in groupby(rows, lambda row: row.set)),
        by_id=tuple(sorted(rows, key=lambda row: row.id)),
        by_name=tuple(sorted(named.items(), key=lambda item: item[0])),
        idents=tuple(sorted(row.ident for row in rows)),
        asserted=tuple(row for row in rows if row.kernel),
    )


def _id_row(one_reg: OneReg, order: int, spec: Spec, ids: Mapping[str, IdRef]) -> IdRow:
    kernel = _kernel_expression(one_reg, spec)
    return IdRow(
        name=one_reg.name,
        ident=ident(one_reg.name),
        id=one_reg.id,
        bytes=one_reg.size,
        order=order,
        member=one_reg.member,
        group=one_reg.group,
        set=one_reg.set,
        title=one_reg.register.title,
        write=one_reg.write,
        scope=one_reg.scope,
        level=one_reg.level,
        volatile=one_reg.volatile,
        alias=one_reg.alias,
        clear=ids[one_reg.clear] if one_reg.clear else None,
        within=ids[one_reg.within] if one_reg.within else None,
        why=one_reg.why,
        kernel=kernel,
        guard=_guard(one_reg),
        cells=tuple(_cells(one_reg, spec)),
        other_names=tuple(synonyms(one_reg, spec.cells)),
    )


def _cells(one_reg: OneReg, spec: Spec) -> Iterator[str]:
    for cell in spec.cells if one_reg.arch == "arm64" else ():
        held = cell.register == one_reg.name and cell.state is State.AARCH32
        if held and cell.name != one_reg.name:
            yield cell.name


def _kernel_expression(one_reg: OneReg, spec: Spec) -> str | None:
    """The id as <asm/kvm.h> of arm64 composes it; the removed arm header is nowhere to ask."""
    if one_reg.arch != "arm64":
        return None
    if one_reg.symbol is not None:
        return one_reg.symbol
    group = spec.format.groups[one_reg.group].symbol
    if one_reg.group == "core" and one_reg.member is not None:
        size = f"KVM_REG_SIZE_U{one_reg.size * 8}"
        return f"(KVM_REG_ARM64 | {size} | {group} | KVM_REG_ARM_CORE_REG({one_reg.member}))"
    if isinstance(one_reg.id_encoding, Encoding):
        e = one_reg.id_encoding
        return f"ARM64_SYS_REG({e.op0}, {e.op1}, {e.crn}, {e.crm}, {e.op2})"
    return None


def _guard(one_reg: OneReg) -> str | None:
    if one_reg.arch != "arm64" or one_reg.symbol is None:
        return None
    macro = re.match(r"[A-Z_][A-Z0-9_]*", one_reg.symbol)
    return macro[0] if macro else None
