# SPDX-License-Identifier: MIT
"""The entries of the index, and the words by which each is found."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import PurePath

from onereg.dataclass import dataclass
from onereg.docs.banks import BanksPage
from onereg.docs.links import BANKS, Link, slug
from onereg.docs.mapping import ViewPage
from onereg.docs.register_page import Instance, RegisterPage


@dataclass(frozen=True, slots=True)
class SearchEntry:
    """A row of the index."""

    link: Link
    kind: str
    """``arm64``, ``arm`` (the removed 32-bit host), ``aarch32`` (a view or a bank)."""
    id: str
    """Empty where there is none."""
    group: str
    title: str
    also: tuple[str, ...]
    """Other names."""
    encoding: str
    """``S3_0_C1_C0_0``, ``p15, 0, c1, c0, 0`` or empty."""
    fields: str
    """The page whose fields it has; empty where it has its own."""
    section: str
    """The heading of its neighbours in the index: ``arm64: system control``."""

    @property
    def of(self) -> str:
        """The kind, as the index says it."""
        return "AArch32" if self.kind == "aarch32" else self.kind


@dataclass(frozen=True, slots=True)
class Search:
    """The index."""

    entries: tuple[SearchEntry, ...]
    fields: dict[str, tuple[tuple[str, str], ...]]
    """(name, anchor) of each field, by the page that has it."""

    @property
    def sections(self) -> tuple[tuple[str, str, tuple[SearchEntry, ...]], ...]:
        """(heading, id, entries) of neighbours that belong together."""
        found = groupby(self.entries, key=lambda entry: entry.section)
        return tuple((heading, f"of-{slug(heading)}", tuple(those)) for heading, those in found)

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of the entries, as the index says them."""
        return tuple(dict.fromkeys(entry.of for entry in self.entries))

    @property
    def example(self) -> SearchEntry | None:
        """The first entry that is found by all of name, id and encoding."""
        return next((entry for entry in self.entries if entry.id and entry.encoding), None)


def make_search(
    registers: Iterable[RegisterPage], views: Iterable[ViewPage], banks: BanksPage
) -> Search:
    """All that is found: every register, every AArch32 view, every bank without a register."""
    pages = list(registers)
    entries = [entry for page in pages for entry in _register_entries(page)]
    entries += [entry for view in views for entry in _view_entries(view)]
    entries += [
        SearchEntry(
            link=Link(cell.name, BANKS, cell.anchor),
            kind="aarch32",
            id="",
            group="",
            title=cell.waived or "",
            also=(),
            encoding="",
            fields="",
            section="AArch32: banked registers without an AArch64 one",
        )
        for matrix in banks.matrices
        for cell in matrix.cells
        if cell.register is None
    ]
    return Search(tuple(entries), {page.path: page.bits.names for page in pages if page.bits.names})


def _register_entries(page: RegisterPage) -> Iterator[SearchEntry]:
    for instance in page.instances:
        anchor = instance.anchor if page.family else ""
        yield SearchEntry(
            link=Link(instance.name, page.path, anchor),
            kind=page.arch,
            id=instance.id or "",
            group=page.group,
            title=page.title,
            also=tuple(_others(instance)),
            encoding=instance.encoding,
            fields=page.path if page.bits.names else "",
            section=f"{page.arch}: {_topic(page)}",
        )


def _topic(page: RegisterPage) -> str:
    """The name of the spec's file that has the register, as words."""
    return PurePath(page.where[0].rpartition(":")[0]).stem.replace("-", " ")


def _others(instance: Instance) -> Iterator[str]:
    """Its names without encodings, with those of its AArch32 banks and views."""
    own = (instance.name, instance.encoding)
    found = [name for name in instance.also if name not in own]
    found += [m.to.text for m in instance.mapped if m.to.text != instance.name]
    if instance.one_reg is not None and instance.one_reg.symbol is not None:
        symbol = instance.one_reg.symbol
        found.append(
            symbol if instance.index is None else symbol.replace("(n,", f"({instance.index},")
        )
    return iter(dict.fromkeys(found))


def _view_entries(view: ViewPage) -> Iterator[SearchEntry]:
    for instance in view.instances:
        anchor = instance.anchor if len(view.instances) > 1 else ""
        parts = ", ".join(f"{part.of.text}[{part.of_bits}]" for part in instance.parts)
        yield SearchEntry(
            link=Link(instance.name, view.path, anchor),
            kind="aarch32",
            id="",
            group="",
            title=f"{view.title}: {parts}",
            also=instance.also,
            encoding="",
            fields="",
            section="AArch32: bits of AArch64 registers",
        )
