# SPDX-License-Identifier: MIT
"""Changes of named kernels: ``spec/kvm/kernels``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from onereg.diff.book import rule
from onereg.diff.changes import Class, Difference, Side, Subject
from onereg.diff.pairing import Both
from onereg.diff.subjects import change, named, reworded
from onereg.model import NamedKernel


@rule("kernel-added", Class.ADDITION)
def a_kernel_is_new(both: Both) -> Iterator[Difference]:
    """A named kernel that the old spec does not know."""
    for kernel in both.kernels.added:
        yield Difference(_subject(kernel), "is new", f"({kernel.title})")


@rule("kernel-removed", Class.BEHAVIOUR)
def a_kernel_is_gone(both: Both) -> Iterator[Difference]:
    """A named kernel that the new spec does not know: ``--kernel`` refuses it."""
    for kernel in both.kernels.removed:
        yield Difference(_subject(kernel, Side.OLD), "is gone")


@rule("kernel-meaning", Class.BEHAVIOUR)
def a_kernel_is_another(both: Both) -> Iterator[Difference]:
    """The release that a named kernel is made from, or how it is known, has changed."""
    for old, new in both.kernels.kept:
        for what, before, after in (
            ("release", old.release, new.release),
            ("uname", old.uname, new.uname),
        ):
            if before != after:
                yield change(_subject(new), what, before, after)


@rule("kernel-registers", Class.BEHAVIOUR)
def a_kernel_treats_a_register_otherwise(both: Both) -> Iterator[Difference]:
    """A register is as in another release in a named kernel."""
    for old, new in both.kernels.kept:
        before = {both.now(name, old.arch): release for name, release in old.registers.items()}
        for name in dict.fromkeys((*before, *new.registers)):
            was, is_ = _as_in(old, before, name), _as_in(new, new.registers, name)
            if was != is_ or (name in before) != (name in new.registers):
                yield change(_subject(new), name, was, is_)


@rule("kernel-words", Class.DOCUMENTATION)
def a_kernel_is_described_otherwise(both: Both) -> Iterator[Difference]:
    """The title or the source of a named kernel has changed."""
    for old, new in both.kernels.kept:
        for what, before, after in (
            ("title", old.title, new.title),
            ("source", old.source, new.source),
        ):
            if before != after:
                yield reworded(_subject(new), what, before, after)


def _as_in(kernel: NamedKernel, registers: Mapping[str, str | None], name: str) -> str:
    if name not in registers:
        return "that of its release"
    release = registers[name]
    return "not listed" if release is None else f"that of {release}"


def _subject(kernel: NamedKernel, side: Side = Side.NEW) -> Subject:
    return named("kernel", kernel.name, kernel.mark, side)
