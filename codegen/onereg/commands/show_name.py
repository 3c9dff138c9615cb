# SPDX-License-Identifier: MIT
"""Print the facts about a name that KVM has no id for."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from typing import Any

from onereg.model.ids import Encoding
from onereg.model.system_names import Access, CoprocessorEncoding, ImmediateEncoding, SystemName
from onereg.query.lookup import Lookup
from onereg.query.spelling import encoding_number, id_number
from onereg.terminal import styled

_MOVES = {
    (False, Access.READ_WRITE): "MRS and MSR",
    (False, Access.READ): "MRS alone",
    (False, Access.WRITE): "MSR alone",
    (True, Access.READ_WRITE): "read and written",
    (True, Access.READ): "read alone",
    (True, Access.WRITE): "written alone",
}


def name_facts(name: SystemName, lookup: Lookup) -> dict[str, Any]:
    """The object of ``onereg show NAME --format json`` for such a name."""
    encoding = name.encoding
    facts: dict[str, Any] = {
        "name": name.name,
        "title": title(name, lookup),
        "kind": "instruction" if name.is_instruction else "register",
        "state": "AArch32" if name.is_aarch32 else "AArch64",
        "id": None,
        "encoding": str(encoding),
        "low": str(name.low) if name.low else None,
        "access": None if name.is_instruction else name.access.value,
        "alias": name.alias,
        "beside": name.beside,
        "where": str(name.mark),
    }
    if isinstance(encoding, Encoding):
        facts["sys_reg"] = f"{encoding_number(encoding):#x}"
        facts["number"] = f"{id_number(encoding):#x}"
    return facts


def title(name: SystemName, lookup: Lookup) -> str:
    """The title of a name; a name without one has that of the register that it reaches."""
    if name.title is not None:
        return name.title
    arch = "arm" if name.is_aarch32 else "arm64"
    register = lookup.spec.registers.get((arch, name.alias or name.name))
    if register is not None:
        return register.title
    other = next((one for one in lookup.names if one.name == name.alias and one.title), None)
    return other.title if other is not None and other.title is not None else ""


def show_name(name: SystemName, lookup: Lookup, format: str) -> None:
    """Writes the facts of a name to standard output."""
    facts = name_facts(name, lookup)
    if format == "json":
        json.dump(facts, sys.stdout, indent=1)
        print()
        return
    for line in _lines(name, facts):
        print(line)
    if name.alias is not None:
        print(f"\nSee: onereg show {name.alias if ' ' not in name.alias else repr(name.alias)}")


def _lines(name: SystemName, facts: dict[str, Any]) -> Iterator[str]:
    what = "System instruction" if name.is_instruction else "System register"
    yield f"{styled(name.name, 'bold')}  {facts['title']}, {facts['state']} {what}"
    if name.alias is not None:
        yield f"  {'Reaches':<11}{name.alias}"
    if name.beside is not None:
        yield f"  {'Beside':<11}{name.beside}"
    yield f"  {'Encoding':<11}{_spelt(name)}"
    if name.low is not None:
        yield f"  {'':<11}{name.low} is bits 31:0"
    if "sys_reg" in facts:
        yield f"  {'':<11}sys_reg() {facts['sys_reg']}, 16 bits {facts['number']}"
    if not name.is_instruction:
        yield f"  {'Access':<11}{_MOVES[name.is_aarch32, name.access]}"
    yield f"  {'KVM':<11}has no id for it"
    yield f"  {'Spec':<11}{name.mark}"


def _spelt(name: SystemName) -> str:
    match name.encoding:
        case Encoding(op0, op1, crn, crm, op2):
            return f"{name.encoding}  op0={op0} op1={op1} CRn={crn} CRm={crm} op2={op2}"
        case ImmediateEncoding(op1, first, last, op2):
            return f"op0=0 op1={op1} CRn=4 op2={op2}, the immediate is CRm, {first} to {last}"
        case CoprocessorEncoding():
            return str(name.encoding)
