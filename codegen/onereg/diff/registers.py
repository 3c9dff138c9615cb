# SPDX-License-Identifier: MIT
"""Changes of registers themselves: ``spec/registers``."""

from __future__ import annotations

from collections.abc import Iterator

from onereg.diff.book import rule
from onereg.diff.changes import Class, Difference, Side, Subject
from onereg.diff.pairing import Both, RegisterPair
from onereg.diff.subjects import change, of_one_reg, of_register, reworded, row
from onereg.model import Register, Spec
from onereg.query.kernels import kernels_of, listed_text
from onereg.query.register_facts import id_text


@rule("register-added", Class.ADDITION)
def a_register_is_new(both: Both) -> Iterator[Difference]:
    """A register that the old spec does not have, with its KVM id and the rules of its listing."""
    kernels = kernels_of(both.new) if both.entries.added else {}
    for entry in both.entries.added:
        subject = _subject(entry, both.new, Side.NEW)
        if entry.one_reg is None:
            yield Difference(subject, "is new", "and has no id")
        else:
            listed = listed_text(entry.one_reg, kernels[entry.one_reg.arch])
            yield Difference(
                subject,
                "is new",
                f"with the id {id_text(entry.one_reg.id)}, listed {listed}",
                shared=f"listed {listed}",
            )


@rule("register-removed", Class.ABI_BREAKING, "saved values of it have no name any more")
def a_register_is_gone(both: Both) -> Iterator[Difference]:
    """A register that only the old spec has.

    If a kernel lists it all the same, its value is saved as raw bytes.  But no layout has a place
    for it, code that names it does not compile, and no order or write policy is known for it.
    """
    for entry in both.entries.removed:
        subject = _subject(entry, both.old, Side.OLD)
        id = f"(the id was {id_text(entry.one_reg.id)})" if entry.one_reg else ""
        yield Difference(subject, "is gone", id, shared="")


@rule("register-renamed", Class.BEHAVIOUR, "saved states are not affected")
def a_register_has_another_name(both: Both) -> Iterator[Difference]:
    """A register has a new name, the same id and the same encoding.

    For example, the architecture has allocated an unallocated register.  Saved states have ids and
    no names, so they stay valid.  Code that uses the old name does not compile any more.
    """
    for old, new in both.entries.renamed:
        yield Difference(
            _subject(new, both.new, Side.NEW),
            "is the new name",
            f"of {old.register.name}, with the same id and encoding",
            shared=f"of {old.register.family}, with the same ids and encodings",
        )


@rule("register-replaced", Class.ABI_BREAKING, "uncertain whether it is a rename")
def a_register_has_taken_anothers_place(both: Both) -> Iterator[Difference]:
    """A register is gone, and a new one has its id or its encoding, but not both.

    It may have been renamed and corrected, or be another register.  A person must decide.
    """
    for old, new in both.entries.doubtful:
        same, other = "encoding", "id"
        if old.one_reg and new.one_reg and old.one_reg.id == new.one_reg.id:
            same, other = "id", "encoding"
        yield Difference(
            _subject(new, both.new, Side.NEW),
            f"has the {same}",
            f"of {old.register.name}, which is gone, and another {other}",
            shared=f"of {old.register.family}, which is gone, and another {other}",
        )


@rule("register-width", Class.ABI_BREAKING, "KVM copies another number of bytes")
def a_register_has_another_width(both: Both) -> Iterator[Difference]:
    """The number of bits of a register has changed, and so has the size of its saved value."""
    for old, new in both.entries.kept:
        if _width(old) != _width(new):
            yield change(of_register(new.register), "width", _width(old), _width(new))


def _width(entry: RegisterPair) -> str:
    """The width in bits; also in bytes where the id has another size."""
    bits, one_reg = entry.register.bits, entry.one_reg
    if one_reg is None or one_reg.size * 8 == bits:
        return f"{bits} bits"
    return f"{bits} bits in {one_reg.size} bytes"


@rule("register-unlisted", Class.DOCUMENTATION)
def the_reason_for_no_id_is_another(both: Both) -> Iterator[Difference]:
    """The reason why KVM has no id for a register has changed."""
    for old, new in both.entries.kept:
        before, after = old.register.unlisted, new.register.unlisted
        if before != after and (old.one_reg is None) == (new.one_reg is None):
            yield reworded(of_register(new.register), "reason for no id", before, after)


@rule("register-encoding", Class.ABI_BREAKING)
def a_register_has_another_encoding(both: Both) -> Iterator[Difference]:
    """The operands of the instructions that reach a register have changed.

    The id of a system register follows the operands; the spec notes where KVM's id does not.
    """
    for old, new in _kept(both):
        if old.encoding != new.encoding:
            yield change(of_register(new), "encoding", old.encoding, new.encoding)


@rule("register-title", Class.DOCUMENTATION)
def a_register_has_another_title(both: Both) -> Iterator[Difference]:
    """The heading of a register has changed; generated comments have it."""
    for old, new in _kept(both):
        if old.title != new.title:
            yield reworded(of_register(new), "title", old.title, new.title)


@rule("register-source", Class.DOCUMENTATION)
def a_register_has_another_source(both: Both) -> Iterator[Difference]:
    """The document that a register's description was taken from has changed."""
    for old, new in _kept(both):
        if old.source != new.source:
            yield reworded(of_register(new), "source of the description", old.source, new.source)


@rule("register-family", Class.DOCUMENTATION)
def a_register_is_written_in_another_row(both: Both) -> Iterator[Difference]:
    """A register is written in another family, or with another ``n``, or no longer in one.

    Other rules compare the facts about the register.
    """
    for old, new in both.entries.kept:
        before, after = old.register, new.register
        family = both.now(before.family, before.arch)
        if (family, before.index) != (after.family, after.index):
            yield change(of_register(after), "row", row(before), row(after))


@rule("synonym-added", Class.ADDITION)
def a_register_has_one_more_name(both: Both) -> Iterator[Difference]:
    """A register has one more name by which look-up finds it."""
    for old, new in _kept(both):
        for name in new.also:
            if name not in old.also:
                yield Difference(of_register(new), "new synonym", name)


@rule("synonym-removed", Class.BEHAVIOUR, "look-up no longer finds it by that name")
def a_register_has_lost_a_name(both: Both) -> Iterator[Difference]:
    """A register has lost a name by which look-up found it, its new own name apart."""
    for old, new in _kept(both):
        for name in old.also:
            if name not in (*new.also, new.name):
                yield Difference(of_register(new), "synonym removed", name)


def _subject(entry: RegisterPair, spec: Spec, side: Side) -> Subject:
    if entry.one_reg is None:
        return of_register(entry.register, side)
    return of_one_reg(entry.one_reg, spec, side)


def _kept(both: Both) -> Iterator[tuple[Register, Register]]:
    for old, new in both.entries.kept:
        yield old.register, new.register
