# SPDX-License-Identifier: MIT
"""The Rust target: the crate ``onereg``, and ``onereg-adapters`` beside it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import PurePosixPath

from onereg.model import Level, Scope, Write
from onereg.model.notation import bit_range
from onereg.plan import (
    FieldFile,
    FieldGroup,
    FieldRef,
    FieldRow,
    FieldValueRow,
    HeldRow,
    IdRow,
    LayoutPlan,
    MemberPlace,
    MemberRow,
    PlaceRow,
    PromiseRow,
    Release,
    SyncRow,
    ValueRow,
    WhereRow,
)
from onereg.targets.contract import LayoutFeature, Target

_INT_MAX_BITS = 128
"""Up to here a value is an integer, above it is an array of bytes."""

_BELOW = " | Execution::UserBelowAArch64"
"""The pattern's other half, of a place that User mode has whatever EL1 is."""

_KEYWORDS = frozenset(
    # The Rust Reference, "Keywords": strict and reserved, of every edition up to 2024.
    """
    abstract as async await become box break const continue do dyn else enum extern false final
    fn for gen if impl in let loop macro match mod move mut override priv pub ref return static
    struct trait true try type typeof unsafe unsized use virtual where while yield
    """.split()
)
_PATHS = frozenset({"Self", "crate", "self", "super"})
"""Keywords that cannot be identifiers in any spelling."""


def _line(text: str) -> str:
    """Text on one line."""
    return " ".join(text.split())


def _doc(text: str) -> str:
    """Text within a comment of documentation, without its full stop."""
    line = _line(text).rstrip(".")
    return re.sub(r"([\\`*_\[\]<>|~])", r"\\\1", line)


def _string(text: str) -> str:
    """A string literal."""
    quoted = _line(text).replace("\\", "\\\\").replace('"', '\\"')
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
    if name in _PATHS:
        return f"{name}_"
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
    """The Execution states in which a row's value is in ``live``, as a pattern."""
    modes = " | ".join(f"Mode::{_camel(mode.name)}" for mode in row.viewed_in)
    below = any(mode.name == "USR" for mode in row.viewed_in)
    return f"Execution::AArch32(Some({modes})){_BELOW if below else ''}"


def _parked_in(row: SyncRow) -> str:
    """The Execution states in which a row's value is in ``parked``, as a pattern."""
    return f"Execution::AArch32(_){_BELOW if row.user else ''}"


def _live_and_parked_in(row: SyncRow) -> str:
    """The Execution states in which ``parked`` is a second place, as a pattern."""
    live = _live_in(row)
    return live if row.user else live.removesuffix(_BELOW)


def _live_or_parked_in(row: SyncRow) -> str:
    """The Execution states in which ``place`` is a further place, as a pattern."""
    if row.parked is None:
        return _live_in(row)
    below = row.user or (row.live is not None and _live_in(row).endswith(_BELOW))
    return f"Execution::AArch32(_){_BELOW if below else ''}"


def _execution(layout: LayoutPlan) -> str:
    """The name of the parameter that has the Execution state."""
    return "_execution" if layout.settled else "execution"


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


def _release(release: Release | None) -> str:
    """A kernel release."""
    if release is None:
        return "None"
    return f"Some(Release({release.major}, {release.minor}, {release.stable}))"


def _bit_field(ref: FieldRef) -> str:
    """A field of a register, as a ``BitField``."""
    return f"BitField {{ id: ids::{ref.reg.ident}, lsb: {ref.lsb}, width: {ref.width} }}"


def _promise(row: PromiseRow) -> str:
    """Bits that promise something of the host, as a ``Promise``."""
    return f"Promise {{ bits: {_grouped(row.mask)}, host: {_bit_field(row.host)} }}"


def _wheres(rows: Iterable[WhereRow]) -> str:
    """Conditions on fields, as the elements of an array."""
    return ", ".join(
        f"Where {{ field: {_bit_field(row.field)}, values: &{list(row.numbers)} }}" for row in rows
    )


def _values_since(rows: Iterable[ValueRow]) -> str:
    """Values by release, as the elements of an array."""
    return ", ".join(
        f"ValueSince {{ since: {_release(row.since)}, value: {_grouped(row.value)} }}"
        for row in rows
    )


def _change(row: HeldRow) -> str:
    """Bits that are held otherwise, as a ``Change``."""
    number = "" if row.number is None else f"({row.number})"
    counters = f"Some({_bit_field(row.counters)})" if row.counters else "None"
    return (
        f"Change {{ mask: {_grouped(row.mask)}, held: Held::{_camel(row.held)}, "
        f"since: {_release(row.since)}, until: {_release(row.until)}, "
        f"takes: Takes::{_camel(row.takes or 'any')}{number}, "
        f"counters: {counters}, when: &[{_wheres(row.when)}] }}"
    )


def _span(row: FieldRow) -> str:
    """The bits of a field, high to low."""
    return f"[{bit_range(row.msb, row.lsb)}]"


def _accessors(row: FieldRow, group: FieldGroup) -> str:
    """The kind of a field, the names of its functions and the type of its value."""
    width = row.msb - row.lsb + 1
    get, set_ = _word(row.attribute), f"set_{row.attribute}"
    if group.enumeration:
        return f"named {get} {set_} {set_}_bits: {group.enumeration}"
    if width == 1 and not group.signed:
        return f"flag {get} {set_}: bool"
    of = next(bits for bits in (8, 16, 32, 64) if width <= bits)
    return f"signed {get} {set_}: i{of}" if group.signed else f"number {get} {set_}: u{of}"


def _bits_of(value: FieldValueRow, group: FieldGroup) -> str:
    """A named value as the bits of its field."""
    first = group.fields[0]
    bits = value.number & (2 << first.msb - first.lsb) - 1
    return f"{bits}" if bits < 10 else _grouped(bits)


def _others(files: Iterable[FieldFile]) -> list[FieldFile]:
    """The files whose registers arm64 has no ids for."""
    return [file for file in _by_name(files) if file.arch != "arm64"]


def _by_name(files: Iterable[FieldFile]) -> list[FieldFile]:
    """The modules in the order of Rust's formatter."""
    return sorted(files, key=lambda file: file.name)


def _rendered(layouts: Iterable[LayoutPlan]) -> list[LayoutPlan]:
    """The layouts that this target renders."""
    rendered = [layout for layout in layouts if TARGET.renders(layout.targets)]
    return sorted(rendered, key=lambda layout: layout.name)


_COPIED = """
    Cargo.toml README.md src/absence.rs src/arrival.rs src/bitfields.rs src/cpu_model.rs
    src/deciding.rs src/dropped.rs src/ends.rs src/errno.rs src/error.rs src/error_parts.rs
    src/fakes.rs
    src/holding.rs src/id_list.rs src/identification.rs src/io.rs src/layout.rs src/lib.rs
    src/losing.rs src/moves.rs src/options.rs src/progress.rs src/put.rs src/raw.rs src/reach.rs
    src/reason.rs src/record.rs src/release.rs src/restoring.rs src/rows.rs src/save_format.rs
    src/saving.rs src/set.rs src/sorting.rs src/survey.rs src/sync.rs src/table.rs src/trial.rs
    src/unsaved.rs src/value.rs src/verdicts.rs src/view.rs src/writing.rs
""".split()

_ADAPTERS = ("Cargo.toml", "src/kvm.rs", "src/lib.rs", "src/serialized.rs")

_FILES = {
    "src/fields.rs.j2": "rust/onereg/src/fields.rs",
    "src/fields/file.rs.j2": "rust/onereg/src/fields/{fields}.rs",
    "src/aarch32.rs.j2": "rust/onereg/src/aarch32.rs",
    "src/arm64_moves.rs.j2": "rust/onereg/src/arm64_moves.rs",
    "src/ids.rs.j2": "rust/onereg/src/ids.rs",
    "src/layouts.rs.j2": "rust/onereg/src/layouts.rs",
    "src/registers.rs.j2": "rust/onereg/src/registers.rs",
    "src/state.rs.j2": "rust/onereg/src/layouts/{layout}.rs",
}

_CRATES = frozenset({"alloc", "core", "std"})


def _reserved() -> frozenset[str]:
    """The modules and crates that the root of the crate names; keywords that are no identifiers."""
    modules = (PurePosixPath(path) for path in (*_FILES.values(), *_COPIED))
    return _PATHS | _CRATES | {path.stem for path in modules if path.parent.name == "src"}


TARGET = Target(
    name="rust",
    files=_FILES,
    support={path: f"rust/onereg/{path}" for path in _COPIED}
    | {f"adapters/{path}": f"rust/onereg-adapters/{path}" for path in _ADAPTERS},
    filters={
        "accessors": _accessors,
        "bits_of": _bits_of,
        "by_name": _by_name,
        "grouped": _grouped,
        "line": _line,
        "others": _others,
        "span": _span,
        "camel": _camel,
        "change": _change,
        "doc": _doc,
        "execution": _execution,
        "hex": hex,
        "id": _id,
        "live_and_parked_in": _live_and_parked_in,
        "live_in": _live_in,
        "live_or_parked_in": _live_or_parked_in,
        "member_type": _member_type,
        "modes": _modes,
        "parked_in": _parked_in,
        "path": _path,
        "register": _register,
        "release": _release,
        "rendered": _rendered,
        "string": _string,
        "type": _type,
        "values_since": _values_since,
        "promise": _promise,
        "wheres": _wheres,
        "word": _word,
        "zero": _zero,
    },
    features=frozenset({LayoutFeature.STATE_PLACES, LayoutFeature.EL1_AARCH32}),
    reserved=_reserved(),
)
