# SPDX-License-Identifier: MIT
"""The Rust target: the crate ``onereg``."""

from __future__ import annotations

import re
from collections.abc import Iterable

from onereg.model import Level, Scope, Write
from onereg.plan import IdRow, LayoutPlan, MemberPlace, MemberRow, PlaceRow, SyncRow
from onereg.targets.contract import Target

_INT_MAX_BITS = 128
"""Up to here a value is an integer, above it is an array of bytes."""

_KEYWORDS = frozenset(
    # The Rust Reference, "Keywords": strict and reserved, of every edition up to 2024.
    """
    abstract as async await become box break const continue do dyn else enum extern false final
    fn for gen if impl in let loop macro match mod move mut override priv pub ref return static
    struct trait true try type typeof unsafe unsized use virtual where while yield
    """.split()
)


def _doc(text: str) -> str:
    """Text within a comment of documentation, without its full stop."""
    line = " ".join(text.split()).rstrip(".")
    return re.sub(r"([\\`*_\[\]<>|~])", r"\\\1", line)


def _string(text: str) -> str:
    """A string literal."""
    quoted = " ".join(text.split()).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{quoted}"'


def _grouped(number: int, digits: int = 0) -> str:
    """A hexadecimal literal, four digits a group."""
    text = f"{number:0{digits}x}"
    first = len(text) % 4
    groups = ([text[:first]] if first else []) + [
        text[at : at + 4] for at in range(first, len(text), 4)
    ]
    return f"0x{'_'.join(groups)}"


def _id(number: int) -> str:
    """A 64-bit id."""
    return _grouped(number, 16)


def _camel(name: str) -> str:
    """A name as that of a type or of a variant: ``kvm_regs`` as ``KvmRegs``."""
    return "".join(word.capitalize() for word in name.split("_"))


def _word(name: str) -> str:
    """A name as an identifier."""
    return f"r#{name}" if name in _KEYWORDS else name


def _path(place: PlaceRow, layout: LayoutPlan) -> str:
    """A place of a state, as ``fp_regs.vregs[3]``."""
    assert isinstance(place, MemberPlace)  # rule layout-target
    member = ".".join(map(_word, place.member.split(".")))
    if place.index is None:
        return member
    return f"{member}[{dict(layout.constants).get(str(place.index), place.index)}]"


def _type(place: PlaceRow) -> str:
    """The type of a place, as a path before ``::``."""
    return f"u{place.bits}" if place.bits <= _INT_MAX_BITS else f"<[u8; {place.bytes}]>"


def _member_type(member: MemberRow) -> str:
    """The type of a member."""
    one = f"u{member.bits}" if member.bits <= _INT_MAX_BITS else f"[u8; {member.bits // 8}]"
    return f"[{one}; {member.count}]" if member.count else one


def _zero(member: MemberRow) -> str:
    """The value of a member at first."""
    one = "0" if member.bits <= _INT_MAX_BITS else f"[0; {member.bits // 8}]"
    return f"[{one}; {member.count}]" if member.count else one


def _modes(names: Iterable[str]) -> str:
    """Modes as the elements of an array."""
    return ", ".join(f"Mode::{_camel(name)}" for name in names)


def _live_in(row: SyncRow) -> str:
    """The modes in which a row's value is in ``live``, as a pattern."""
    return " | ".join(f"Mode::{_camel(mode.name)}" for mode in row.viewed_in)


def _mode(layout: LayoutPlan) -> str:
    """The name of the parameter that has the mode."""
    return "mode" if layout.moves else "_mode"


def _register(row: IdRow, module: str) -> str:
    """A row of the table of registers."""
    said = {
        "write": f"Write::{_camel(row.write.name)}" if row.write is not Write.RW else "",
        "level": f"Level::{_camel(row.level.name)}" if row.level is not Level.RUNTIME else "",
        "scope": f"Scope::{_camel(row.scope.name)}" if row.scope is not Scope.VCPU else "",
        "alias": f"Some({_string(row.alias)})" if row.alias else "",
        "volatile": "true" if row.volatile else "",
        "clear": f"Some({module}::{row.clear.ident})" if row.clear else "",
        "within": f"Some({module}::{row.within.ident})" if row.within else "",
    }
    plain = f"Register::plain({_string(row.name)}, {module}::{row.ident})"
    given = "".join(f"{key}: {value}, " for key, value in said.items() if value)
    return f"Register {{ {given}..{plain} }}" if given else plain


def _rendered(layouts: Iterable[LayoutPlan]) -> list[LayoutPlan]:
    """The layouts that this target renders."""
    return [layout for layout in layouts if TARGET.renders(layout.targets)]


_COPIED = """
    Cargo.toml README.md src/errno.rs src/error.rs src/fakes.rs src/id_list.rs src/io.rs
    src/layout.rs src/lib.rs src/progress.rs src/put.rs src/raw.rs src/reason.rs src/record.rs
    src/rows.rs src/save_format.rs src/saving.rs src/sync.rs src/table.rs src/value.rs src/view.rs
""".split()

TARGET = Target(
    name="rust",
    files={
        "src/aarch32.rs.j2": "rust/onereg/src/aarch32.rs",
        "src/ids.rs.j2": "rust/onereg/src/ids.rs",
        "src/layouts.rs.j2": "rust/onereg/src/layouts.rs",
        "src/registers.rs.j2": "rust/onereg/src/registers.rs",
        "src/state.rs.j2": "rust/onereg/src/layouts/{layout}.rs",
    },
    support={path: f"rust/onereg/{path}" for path in _COPIED},
    filters={
        "camel": _camel,
        "doc": _doc,
        "hex": hex,
        "id": _id,
        "live_in": _live_in,
        "member_type": _member_type,
        "mode": _mode,
        "modes": _modes,
        "path": _path,
        "register": _register,
        "rendered": _rendered,
        "string": _string,
        "type": _type,
        "word": _word,
        "zero": _zero,
    },
)
