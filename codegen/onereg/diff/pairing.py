# SPDX-License-Identifier: MIT
"""Pairs the things of both specs: by name, or as a rename.

A rename is sure where exactly one thing is gone, exactly one is new, and both have the same
identity: the id and the encoding of a register.  Where the identities agree only in part, the
pair is doubtful, and a person must say whether it was renamed or replaced.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping
from functools import cached_property
from typing import Generic, TypeVar

from onereg.dataclass import dataclass
from onereg.model import (
    Absence,
    Cell,
    Feature,
    Layout,
    Mode,
    NamedKernel,
    OneReg,
    Register,
    Spec,
    View,
)

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Pairing(Generic[T]):
    """The things of one kind on both sides, (old, new)."""

    kept: tuple[tuple[T, T], ...]
    """Pairs with the same name, and sure renames."""
    renamed: tuple[tuple[T, T], ...]
    """Those of ``kept`` whose name has changed."""
    doubtful: tuple[tuple[T, T], ...]
    removed: tuple[T, ...]
    added: tuple[T, ...]


def pair(
    old: Mapping[str, T],
    new: Mapping[str, T],
    sure: Callable[[T], Hashable] = lambda _: None,
    doubtful: Callable[[T], Iterable[Hashable]] = lambda _: (),
) -> Pairing[T]:
    """Pairs by name; then the rest by ``sure`` (None: never), then by ``doubtful``."""
    gone = [thing for name, thing in old.items() if name not in new]
    fresh = [thing for name, thing in new.items() if name not in old]
    renamed = _matches(gone, fresh, lambda thing: (sure(thing),))
    gone, fresh = _without(gone, fresh, renamed)
    unsure = _matches(gone, fresh, doubtful)
    gone, fresh = _without(gone, fresh, unsure)
    kept = [(old[name], thing) for name, thing in new.items() if name in old]
    return Pairing((*kept, *renamed), tuple(renamed), tuple(unsure), tuple(gone), tuple(fresh))


def _matches(
    gone: list[T], fresh: list[T], keys: Callable[[T], Iterable[Hashable]]
) -> list[tuple[T, T]]:
    """Pairs that share a key which one thing of each side has, and no other pair claims."""
    by_key: tuple[dict[Hashable, list[T]], dict[Hashable, list[T]]] = ({}, {})
    for things, index in zip((gone, fresh), by_key, strict=True):
        for thing in things:
            for key in keys(thing):
                if key is not None:
                    index.setdefault(key, []).append(thing)
    found: list[tuple[T, T]] = []
    taken: set[int] = set()
    for key, olds in by_key[0].items():
        news = by_key[1].get(key, [])
        if len(olds) == len(news) == 1 and not taken & {id(olds[0]), id(news[0])}:
            found.append((olds[0], news[0]))
            taken |= {id(olds[0]), id(news[0])}
    return found


def _without(gone: list[T], fresh: list[T], pairs: list[tuple[T, T]]) -> tuple[list[T], list[T]]:
    taken = {id(thing) for pair in pairs for thing in pair}
    return (
        [thing for thing in gone if id(thing) not in taken],
        [thing for thing in fresh if id(thing) not in taken],
    )


@dataclass(frozen=True, slots=True)
class RegisterPair:
    """A register, and its entry in ``spec/kvm``; None where KVM has no id for it."""

    register: Register
    one_reg: OneReg | None


class Both:
    """The two specs, with the pairs of their things."""

    def __init__(self, old: Spec, new: Spec) -> None:
        self.old, self.new = old, new

    @cached_property
    def entries(self) -> Pairing[RegisterPair]:
        return pair(_entries(self.old), _entries(self.new), _identity, _half_identity)

    @cached_property
    def one_regs(self) -> tuple[tuple[OneReg, OneReg], ...]:
        """The ids that both sides have."""
        return tuple(
            (old.one_reg, new.one_reg)
            for old, new in self.entries.kept
            if old.one_reg is not None and new.one_reg is not None
        )

    @cached_property
    def old_names(self) -> frozenset[str]:
        """The arm64 registers that have an id in the old spec."""
        return frozenset(one_reg.name for one_reg in self.old.of_arch("arm64"))

    @cached_property
    def new_names(self) -> frozenset[str]:
        """The same of the new spec."""
        return frozenset(one_reg.name for one_reg in self.new.of_arch("arm64"))

    @cached_property
    def features(self) -> Pairing[Feature]:
        return pair(
            {f"{arch} {feature.name}": feature for (arch, _), feature in self.old.features.items()},
            {f"{arch} {feature.name}": feature for (arch, _), feature in self.new.features.items()},
            lambda f: (f.bits, f.symbols, f.capability) if f.symbols or f.capability else None,
        )

    @cached_property
    def kernels(self) -> Pairing[NamedKernel]:
        return pair(
            {f"{k.arch} {k.name}": k for k in self.old.kernels.values()},
            {f"{k.arch} {k.name}": k for k in self.new.kernels.values()},
        )

    @cached_property
    def _new_features(self) -> dict[str, str]:
        return {old.name: new.name for old, new in self.features.renamed}

    def feature_now(self, name: str) -> str:
        """The name in the new spec of a feature of the old one."""
        return self._new_features.get(name, name)

    @cached_property
    def modes(self) -> Pairing[Mode]:
        return pair(
            {mode.name: mode for mode in self.old.modes},
            {mode.name: mode for mode in self.new.modes},
            lambda mode: (mode.state, mode.encoding),
        )

    @cached_property
    def cells(self) -> Pairing[Cell]:
        return pair(
            {cell.name: cell for cell in self.old.cells},
            {cell.name: cell for cell in self.new.cells},
            lambda cell: (cell.holds, cell.live_in, self.now(cell.register or "")),
        )

    def home(self, cell: Cell) -> str | None:
        """The name in the new spec of the register that holds a cell."""
        return None if cell.register is None else self.now(cell.register)

    @cached_property
    def absences(self) -> Pairing[Absence]:
        return pair(
            {f"{absence.holds} {absence.mode}": absence for absence in self.old.absences},
            {f"{absence.holds} {absence.mode}": absence for absence in self.new.absences},
        )

    @cached_property
    def views(self) -> Pairing[View]:
        return pair(
            {view.name: view for view in self.old.views},
            {view.name: view for view in self.new.views},
            lambda view: tuple(
                (self.now(part.of), part.msb, part.lsb, part.of_lsb) for part in view.parts
            ),
        )

    @cached_property
    def layouts(self) -> Pairing[Layout]:
        return pair(
            {layout.name: layout for layout in self.old.layouts},
            {layout.name: layout for layout in self.new.layouts},
            lambda layout: layout.struct,
        )

    @cached_property
    def _new_names(self) -> dict[tuple[str, str], str]:
        """New names of renamed registers, families and sets, by (arch, old name)."""
        names: dict[tuple[str, str], str] = {}
        old_sets = {(one_reg.arch, one_reg.set) for one_reg in self.old.one_regs}
        moves: dict[tuple[str, str], set[str]] = {}
        for was, is_ in self.one_regs:
            moves.setdefault((was.arch, was.set), set()).add(is_.set)
        for (arch, name), sets in moves.items():
            if len(sets) == 1 and not old_sets & {(arch, other) for other in sets}:
                names[arch, name] = sets.pop()
        for old, new in self.entries.renamed:
            names[old.register.arch, old.register.name] = new.register.name
            names[old.register.arch, old.register.family] = new.register.family
        return names

    @cached_property
    def _new_cells(self) -> dict[str, str]:
        return {old.name: new.name for old, new in self.cells.renamed}

    def now_placed(self, name: str) -> str:
        """The name in the new spec of a register or cell that has a place in an old layout."""
        return self._new_cells.get(name, self.now(name))

    def now(self, name: str, arch: str = "arm64") -> str:
        """The name in the new spec of a register, family or set of the old one."""
        return self._new_names.get((arch, name), name)


def _entries(spec: Spec) -> dict[str, RegisterPair]:
    entries = {(r.arch, r.name): RegisterPair(r, None) for r in spec.registers.values()}
    entries |= {(o.arch, o.name): RegisterPair(o.register, o) for o in spec.one_regs}
    return {f"{arch} {name}": entry for (arch, name), entry in entries.items()}


def _identity(entry: RegisterPair) -> Hashable:
    if entry.one_reg is not None:
        return entry.one_reg.id, entry.register.encoding
    if entry.register.encoding is not None:
        return entry.register.arch, entry.register.encoding
    return None


def _half_identity(entry: RegisterPair) -> Iterable[Hashable]:
    if entry.one_reg is not None:
        yield "id", entry.one_reg.id
    if entry.register.encoding is not None:
        yield "encoding", entry.register.arch, entry.register.encoding
