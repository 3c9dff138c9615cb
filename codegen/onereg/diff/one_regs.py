# SPDX-License-Identifier: MIT
"""Changes of KVM's ids, and of how KVM treats registers: ``spec/kvm``."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from onereg.dataclass import dataclass
from onereg.diff.book import rule
from onereg.diff.changes import Class, Difference, Side
from onereg.diff.pairing import Both
from onereg.diff.subjects import change, hexadecimal, of_one_reg, reworded, spelt
from onereg.model import OneReg
from onereg.query.register_facts import id_text


@rule("id-changed", Class.ABI_BREAKING, "breaks migration")
def an_id_is_another(both: Both) -> Iterator[Difference]:
    """The id of a register has changed.

    A state saved before the change has the old id in it, and a kernel answers to one of the two
    only: either the old spec was wrong or the new one is.
    """
    for old, new in both.one_regs:
        if old.id != new.id:
            yield change(of_one_reg(new, both.new), "id", id_text(old.id), id_text(new.id))


@rule("id-added", Class.ADDITION)
def a_register_has_an_id_now(both: Both) -> Iterator[Difference]:
    """A register that was described without an id has one now."""
    for old, new in both.entries.kept:
        if old.one_reg is None and new.one_reg is not None:
            subject = of_one_reg(new.one_reg, both.new)
            yield Difference(subject, "has an id now", f"({id_text(new.one_reg.id)})")


@rule("id-removed", Class.ABI_BREAKING, "saved values of it have no name any more")
def a_register_has_no_id_any_more(both: Both) -> Iterator[Difference]:
    """A register is still described, but it has no KVM id any more."""
    for old, new in both.entries.kept:
        if old.one_reg is not None and new.one_reg is None:
            subject = of_one_reg(old.one_reg, both.old, Side.OLD)
            yield Difference(subject, "has no id any more", f"(was {id_text(old.one_reg.id)})")


@rule("id-composition", Class.BEHAVIOUR)
def an_id_is_composed_otherwise(both: Both) -> Iterator[Difference]:
    """The parts of an id have changed: its group, its member of struct kvm_regs or its number.

    The static assertion that compares the id with <asm/kvm.h> is composed of the same parts.
    """
    parts: tuple[tuple[str, Callable[[OneReg], object]], ...] = (
        ("group", lambda o: o.group),
        ("member", lambda o: o.member),
        ("number", lambda o: None if o.number is None else hexadecimal(o.number)),
        ("encoding in the id", lambda o: o.id_encoding),
    )
    for old, new in both.one_regs:
        for what, value in parts:
            if what == "encoding in the id" and _follows_the_register(old, new):
                continue
            if value(old) != value(new):
                yield change(of_one_reg(new, both.new), what, value(old), value(new))


def _follows_the_register(old: OneReg, new: OneReg) -> bool:
    """True if both sides use the register's own encoding in the id: see register-encoding."""
    return all(one_reg.id_encoding == one_reg.register.encoding for one_reg in (old, new))


@rule("id-reason", Class.DOCUMENTATION)
def the_reason_of_an_id_is_another(both: Both) -> Iterator[Difference]:
    """The reason for an id that contradicts the register's encoding has changed."""
    for old, new in both.one_regs:
        if old.why != new.why:
            yield reworded(of_one_reg(new, both.new), "reason of the id", old.why, new.why)


@rule("symbol-changed", Class.BEHAVIOUR)
def a_macro_is_another(both: Both) -> Iterator[Difference]:
    """The macro of the kernel's headers that yields the id has changed.

    The generated C asserts that the macro equals the id.
    """
    for old, new in both.one_regs:
        if old.symbol != new.symbol:
            yield change(of_one_reg(new, both.new), "symbol", old.symbol, new.symbol)


@rule("write-changed", Class.BEHAVIOUR)
def a_write_is_treated_otherwise(both: Both) -> Iterator[Difference]:
    """KVM treats a write in another way, so a put may write at other times, or not at all."""
    for old, new in both.one_regs:
        if old.write != new.write:
            yield change(of_one_reg(new, both.new), "write", old.write, new.write)


@rule("scope-changed", Class.BEHAVIOUR)
def a_register_belongs_to_another(both: Both) -> Iterator[Difference]:
    """A register belongs to the VM instead of the vCPU, or the reverse.

    A register of the VM is written through its first vCPU only.
    """
    for old, new in both.one_regs:
        if old.scope != new.scope:
            yield change(of_one_reg(new, both.new), "scope", old.scope, new.scope)


@rule("level-changed", Class.BEHAVIOUR)
def a_put_writes_at_another_time(both: Both) -> Iterator[Difference]:
    """A put of another level writes a register: runtime, reset or full."""
    for old, new in both.one_regs:
        if old.level != new.level:
            yield change(of_one_reg(new, both.new), "level", old.level, new.level)


@rule("volatile-changed", Class.BEHAVIOUR)
def a_value_changes_by_itself(both: Both) -> Iterator[Difference]:
    """A register newly changes by itself, or no longer does; comparisons skip such registers."""
    for old, new in both.one_regs:
        if old.volatile != new.volatile:
            yield change(of_one_reg(new, both.new), "volatile", old.volatile, new.volatile)


@dataclass(frozen=True, slots=True)
class _Reference:
    """A key of an entry that names another register."""

    key: str
    value: Callable[[OneReg], str | None]


_REFERENCES = (
    _Reference("alias", lambda o: o.alias),
    _Reference("clear", lambda o: o.clear),
    _Reference("within", lambda o: o.within),
    _Reference("follows", lambda o: None if o.follows is None else str(o.follows)),
)


@rule("twin-changed", Class.BEHAVIOUR)
def a_register_refers_to_another(both: Both) -> Iterator[Difference]:
    """The register or field from which a register has its value has changed.

    It is the register of which this one is an alias, its write-one-to-clear twin, the wider
    register that contains it, or the field of an ID register from which KVM computes it.  An alias
    is never written, a twin is drained first, and a contained register is not listed beside the
    wider one.
    """
    for old, new in both.one_regs:
        for reference in _REFERENCES:
            before, after = reference.value(old), reference.value(new)
            if (both.now(before, old.arch) if before else None) != after:
                subject = of_one_reg(new, both.new)
                yield change(subject, reference.key, before, after)


@rule("edge-added", Class.BEHAVIOUR)
def an_order_is_demanded(both: Both) -> Iterator[Difference]:
    """A register must be written before or after something that it was not bound to before."""
    for new, key, _, added in _edges(both):
        if added:
            yield Difference(of_one_reg(new, both.new), f"is now {key}", spelt(added))


@rule("edge-removed", Class.BEHAVIOUR)
def an_order_is_no_longer_demanded(both: Both) -> Iterator[Difference]:
    """A register is no longer bound to be written before or after something."""
    for new, key, removed, _ in _edges(both):
        if removed:
            yield Difference(of_one_reg(new, both.new), f"is no longer {key}", spelt(removed))


def _edges(both: Both) -> Iterator[tuple[OneReg, str, tuple[str, ...], tuple[str, ...]]]:
    """(register, before or after, names removed, names added)."""
    for old, new in both.one_regs:
        for key, olds, news in (
            ("before", old.before, new.before),
            ("after", old.after, new.after),
        ):
            was = tuple(both.now(name, old.arch) for name in olds)
            if set(was) != set(news):
                yield (
                    new,
                    key,
                    tuple(name for name in was if name not in news),
                    tuple(name for name in news if name not in was),
                )


@rule("set-changed", Class.DOCUMENTATION)
def a_register_is_in_another_set(both: Both) -> Iterator[Difference]:
    """A register is written in another set of ``spec/kvm``.

    Other rules compare the defaults of the set and its place in the order.
    """
    for old, new in both.one_regs:
        if old.set != new.set:
            yield change(of_one_reg(new, both.new), "set", old.set, new.set)


@rule("kvm-source", Class.DOCUMENTATION)
def the_source_of_an_entry_is_another(both: Both) -> Iterator[Difference]:
    """The kernel file and function that an entry was taken from has changed."""
    for old, new in both.one_regs:
        if old.source != new.source:
            yield reworded(of_one_reg(new, both.new), "source", old.source, new.source)


@rule("note-changed", Class.DOCUMENTATION)
def a_note_is_another(both: Both) -> Iterator[Difference]:
    """A note for the reader has changed."""
    for old, new in both.one_regs:
        if old.note != new.note:
            yield reworded(of_one_reg(new, both.new), "note", old.note, new.note)
