# SPDX-License-Identifier: MIT
"""Changes of the VMM's own functions and tables, as a layout names them."""

from __future__ import annotations

from collections.abc import Iterator

from onereg.diff.book import rule
from onereg.diff.changes import Class, Difference, Side, Subject
from onereg.diff.pairing import Both, Pairing, pair
from onereg.diff.subjects import change, spelt
from onereg.errors import Mark
from onereg.model import Accessor, Index, Layout


@rule("accessor-added", Class.ADDITION)
def an_accessor_is_new(both: Both) -> Iterator[Difference]:
    """A layout has a value that the VMM computes, and did not have it."""
    for layout, accessors in _accessors(both):
        for accessor in accessors.added:
            yield Difference(_accessor(layout, accessor), "is new", f"({_functions(accessor)})")


@rule("accessor-removed", Class.ABI_BREAKING)
def an_accessor_is_gone(both: Both) -> Iterator[Difference]:
    """A layout has lost a value that the VMM computes."""
    for old, new in both.layouts.kept:
        for accessor in _accessors_of(old, new).removed:
            subject = _accessor(old, accessor, Side.OLD)
            yield Difference(subject, "is gone", f"({_functions(accessor)})")


@rule("accessor-changed", Class.BEHAVIOUR)
def a_value_is_computed_otherwise(both: Both) -> Iterator[Difference]:
    """The functions that read and write a value, their arguments or its width have changed."""
    for layout, accessors in _accessors(both):
        for old, new in accessors.kept:
            if _functions(old) != _functions(new):
                subject = _accessor(layout, new)
                yield change(subject, "definition", _functions(old), _functions(new))


def _functions(accessor: Accessor) -> str:
    write = f"{accessor.write}({', '.join(('value', *accessor.arguments))})"
    return f"{accessor.bits} bits, {accessor.read}() and {write}"


def _accessors(both: Both) -> Iterator[tuple[Layout, Pairing[Accessor]]]:
    for old, new in both.layouts.kept:
        yield new, _accessors_of(old, new)


def _accessors_of(old: Layout, new: Layout) -> Pairing[Accessor]:
    return pair(
        {accessor.name: accessor for accessor in old.accessors.values()},
        {accessor.name: accessor for accessor in new.accessors.values()},
    )


def _accessor(layout: Layout, accessor: Accessor, side: Side = Side.NEW) -> Subject:
    return _subject(layout, f"accessor {accessor.name}", accessor.mark, side)


@rule("kvm-alone", Class.BEHAVIOUR)
def a_layout_is_for_kvm_alone(both: Both) -> Iterator[Difference]:
    """A layout has lost the code that an emulator runs, or has got it."""
    for old, new in both.layouts.kept:
        if old.kvm_alone != new.kvm_alone:
            subject = _subject(new, "kvm_alone", new.mark)
            yield change(subject, "code", _code(old), _code(new))


def _code(layout: Layout) -> str:
    return "for KVM alone" if layout.kvm_alone else "for KVM and the emulator"


@rule("execution-state", Class.BEHAVIOUR)
def the_states_are_told_apart_otherwise(both: Both) -> Iterator[Difference]:
    """How a VMM tells AArch32 from AArch64 state has changed."""
    for old, new in both.layouts.kept:
        if old.el1_aarch32 != new.el1_aarch32:
            member = new.el1_aarch32
            subject = _subject(new, "el1_aarch32", member.mark if member else new.mark)
            yield change(subject, "member", old.el1_aarch32, member)
        before, after = (
            f"{s.read}(), {s.member}" if (s := layout.execution_state) else None
            for layout in (old, new)
        )
        if before != after:
            at = new.execution_state or new
            subject = _subject(new, "execution_state", at.mark)
            yield change(subject, "selector", before, after)


@rule("index-added", Class.ADDITION)
def an_index_function_is_new(both: Both) -> Iterator[Difference]:
    """A layout has a function from a mode or level to an index that it did not have."""
    for old, new in both.layouts.kept:
        for index in _indexes(old, new).added:
            yield Difference(_index(new, index), "is new", f"({_meaning(index)})")


@rule("index-removed", Class.ABI_BREAKING)
def an_index_function_is_gone(both: Both) -> Iterator[Difference]:
    """A layout has lost a function from a mode or level to an index."""
    for old, new in both.layouts.kept:
        for index in _indexes(old, new).removed:
            subject = _index(old, index, Side.OLD)
            yield Difference(subject, "is gone", f"({_meaning(index)})")


@rule("index-changed", Class.ABI_BREAKING)
def an_index_function_is_another(both: Both) -> Iterator[Difference]:
    """The argument of an index function, or the places that its result indexes, have changed."""
    for old, new in both.layouts.kept:
        for before, after in _indexes(old, new).kept:
            if _meaning(before) != _meaning(after):
                yield change(_index(new, after), "meaning", _meaning(before), _meaning(after))


def _meaning(index: Index) -> str:
    return f"by {index.by}, of {spelt(tuple(name.name for name in index.of))}"


def _indexes(old: Layout, new: Layout) -> Pairing[Index]:
    return pair(
        {index.name: index for index in old.indexes},
        {index.name: index for index in new.indexes},
    )


def _index(layout: Layout, index: Index, side: Side = Side.NEW) -> Subject:
    return _subject(layout, f"index {index.name}", index.mark, side)


@rule("table-changed", Class.BEHAVIOUR)
def a_table_has_other_registers(both: Both) -> Iterator[Difference]:
    """The system registers that a VMM keeps a table of, or their order, have changed."""
    for old, new in both.layouts.kept:
        was = [both.now(named.name) for named in old.sysregs]
        now = [named.name for named in new.sysregs]
        for named in new.sysregs:
            if named.name not in was:
                yield Difference(_entry(new, named.name, named.mark), "is new in the table")
        for named in old.sysregs:
            if both.now(named.name) not in now:
                subject = _entry(old, named.name, named.mark, Side.OLD)
                yield Difference(subject, "is gone from the table")
        if [name for name in was if name in now] != [name for name in now if name in was]:
            subject = _subject(new, "sysregs", new.sysregs[0].mark)
            yield Difference(subject, "order of the table changed")


def _entry(layout: Layout, name: str, mark: Mark, side: Side = Side.NEW) -> Subject:
    prefix, container = f"layout {layout.name}: ", f"the layout {layout.name}"
    return Subject(name, mark, side, prefix=prefix, container=container)


def _subject(layout: Layout, name: str, mark: Mark, side: Side = Side.NEW) -> Subject:
    return Subject(name, mark, side, prefix=f"layout {layout.name}: ")
