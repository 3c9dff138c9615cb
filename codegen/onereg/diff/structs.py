# SPDX-License-Identifier: MIT
"""Changes of struct kvm_regs: ``spec/kvm/<arch>/structs.yaml``.

The ids that change with them are reported by ``id-changed``.
"""

from __future__ import annotations

from collections.abc import Iterator

from onereg.dataclass import dataclass
from onereg.diff.book import rule
from onereg.diff.changes import Class, Difference, Side, Subject
from onereg.diff.pairing import Both, Pairing, pair
from onereg.diff.subjects import change
from onereg.errors import Mark
from onereg.model import Spec
from onereg.model.structs import StructMember, Structs

_NONE = Structs({}, {}, {})


@dataclass(frozen=True, slots=True)
class _Member:
    """One member of one struct."""

    arch: str
    struct: str
    member: StructMember
    offset: int
    """The offset in bytes."""

    @property
    def name(self) -> str:
        return f"{self.struct}.{self.member.name}"

    @property
    def declaration(self) -> str:
        """The member in the manner of a C declaration: ``u64 spsr[5]``."""
        count = f"[{self.member.count}]" if self.member.count else ""
        return f"{self.member.type} {self.member.name}{count}"


@rule("struct-member-added", Class.ADDITION)
def a_struct_has_one_more_member(both: Both) -> Iterator[Difference]:
    """A struct of the kernel's header has a member that it did not have, or is new itself."""
    for member in _members(both).added:
        detail = f"({member.declaration} at byte {member.offset})"
        yield Difference(_subject(member), "is a new member", detail)


@rule("struct-member-removed", Class.ABI_BREAKING)
def a_struct_has_lost_a_member(both: Both) -> Iterator[Difference]:
    """A struct of the kernel's header has lost a member."""
    for member in _members(both).removed:
        detail = f"({member.declaration} at byte {member.offset})"
        yield Difference(_subject(member, Side.OLD), "is gone as a member", detail)


@rule("struct-member-renamed", Class.BEHAVIOUR)
def a_struct_member_has_another_name(both: Both) -> Iterator[Difference]:
    """A member of a struct has a new name, the same type and the same offset."""
    for old, new in _members(both).renamed:
        yield Difference(_subject(new), "is the new name", f"of {old.name}")


@rule("struct-member-type", Class.ABI_BREAKING)
def a_struct_member_has_another_type(both: Both) -> Iterator[Difference]:
    """The type of a member, or the number of its elements, has changed."""
    for old, new in _members(both).kept:
        before, after = old.member, new.member
        if (before.type, before.count) != (after.type, after.count):
            yield change(_subject(new), "declaration", old.declaration, new.declaration)


@rule("struct-member-moved", Class.ABI_BREAKING, "the ids of registers in it count from there")
def a_struct_member_has_another_offset(both: Both) -> Iterator[Difference]:
    """A member is at another offset of its struct, from which core ids are computed."""
    for old, new in _members(both).kept:
        if old.offset != new.offset:
            yield change(_subject(new), "offset", f"byte {old.offset}", f"byte {new.offset}")


@rule("struct-constant-added", Class.ADDITION)
def an_index_constant_is_new(both: Both) -> Iterator[Difference]:
    """A constant that indexes a member of a struct of the kernel's header is new."""
    for constant, old, new in _constants(both):
        if old is None:
            yield Difference(constant, "is new", f"({new})")


@rule("struct-constant", Class.ABI_BREAKING)
def an_index_constant_is_another(both: Both) -> Iterator[Difference]:
    """A constant that indexes a member of a struct has another value, or is gone."""
    for constant, old, new in _constants(both):
        if old is not None and new is None:
            yield Difference(constant, "is gone", f"(was {old})")
        elif old is not None and old != new:
            yield change(constant, "value", old, new)


def _constants(both: Both) -> Iterator[tuple[Subject, int | None, int | None]]:
    """(subject, old value, new value) of each constant of either side."""
    for arch in dict.fromkeys((*both.new.structs, *both.old.structs)):
        old, new = (spec.structs.get(arch, _NONE) for spec in (both.old, both.new))
        for name in dict.fromkeys((*new.constants, *old.constants)):
            side, marks = (Side.NEW, new.marks) if name in new.marks else (Side.OLD, old.marks)
            subject = _named(arch, f"constant {name}", marks[name], side)
            yield subject, old.constants.get(name), new.constants.get(name)


def _members(both: Both) -> Pairing[_Member]:
    return pair(
        _by_name(both.old),
        _by_name(both.new),
        lambda m: (m.arch, m.struct, m.offset, m.member.type, m.member.count),
    )


def _by_name(spec: Spec) -> dict[str, _Member]:
    return {
        f"{arch} {struct}.{member.name}": _Member(arch, struct, member, offset)
        for arch, structs in spec.structs.items()
        for struct in structs.structs
        for member, offset in structs.offsets(struct)
    }


def _subject(member: _Member, side: Side = Side.NEW) -> Subject:
    return _named(member.arch, f"struct {member.name}", member.member.mark, side)


def _named(arch: str, name: str, mark: Mark, side: Side) -> Subject:
    return Subject(name, mark, side, suffix="" if arch == "arm64" else f" of {arch}")
