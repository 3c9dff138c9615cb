# SPDX-License-Identifier: MIT
"""The page of names that KVM has no id for."""

from __future__ import annotations

from collections.abc import Sequence

from onereg.dataclass import dataclass
from onereg.model import Spec
from onereg.model.system_names import Access, SystemName

_ACCESSES = {Access.READ_WRITE: "", Access.READ: "read alone", Access.WRITE: "written alone"}


@dataclass(frozen=True, slots=True)
class NameRow:
    """One name; its anchor is the name, with ``aarch32-`` before an AArch32 name."""

    name: str
    encoding: str
    title: str
    """Its own, or the name of the register that it reaches."""
    state: str
    """``AArch64`` or ``AArch32``."""
    kind: str
    """``register`` or ``instruction``."""
    remark: str
    """Its uses, and the other things with the name; often empty."""

    @property
    def anchor(self) -> str:
        """The id of its row, as a URL can carry it."""
        prefix = "aarch32-" if self.state == "AArch32" else ""
        return prefix + self.name.replace(" ", "-")


@dataclass(frozen=True, slots=True)
class NamesOfState:
    """The names of one Execution state."""

    name: str
    rows: tuple[NameRow, ...]


def names_by_state(rows: Sequence[NameRow]) -> tuple[NamesOfState, ...]:
    """The names of each Execution state that has any, in the order of the names."""
    states = dict.fromkeys(row.state for row in rows)
    return tuple(
        NamesOfState(state, tuple(row for row in rows if row.state == state)) for state in states
    )


def name_rows(spec: Spec) -> tuple[NameRow, ...]:
    """Every name of ``spec/names``; empty where the spec was read without them."""
    return tuple(_row(name, spec) for name in spec.names)


def _row(name: SystemName, spec: Spec) -> NameRow:
    register = spec.registers.get(("arm" if name.is_aarch32 else "arm64", name.name))
    title = name.title or (register.title if register is not None else "")
    access = "" if name.is_instruction else _ACCESSES[name.access]
    remarks = (f"reaches {name.alias}" if name.alias else "", access, name.beside or "")
    return NameRow(
        name=name.name,
        encoding=str(name.encoding),
        title=title or f"Reaches {name.alias}",
        state="AArch32" if name.is_aarch32 else "AArch64",
        kind="instruction" if name.is_instruction else "register",
        remark="; ".join(remark for remark in remarks if remark),
    )
