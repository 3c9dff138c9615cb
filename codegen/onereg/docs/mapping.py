# SPDX-License-Identifier: MIT
"""The architectural mapping of AArch32 registers to AArch64 registers, in both directions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from onereg.dataclass import dataclass
from onereg.docs.bits import Bits, LinkTo, make_bits
from onereg.docs.links import BANKS, Link, slugs
from onereg.docs.picture import Row, Span, rows
from onereg.model import Spec, State, View
from onereg.model.notation import bit_range
from onereg.query.register_facts import cell_text

FOLDER = "aarch32"
"""The folder of the pages of AArch32 views."""


@dataclass(frozen=True, slots=True)
class Mapped:
    """An AArch32 register that is mapped to bits of an AArch64 register."""

    to: Link
    kind: str
    """``cell`` for a banked register, ``view`` for a system or floating-point one."""
    text: str
    """``r14 in mode irq``, ``bits 31:0 are FAR_EL1[63:32]``"""


@dataclass(frozen=True, slots=True)
class MappedPart:
    """Bits of an AArch32 register, and the bits that they are mapped to."""

    bits: str
    """``31:0``"""
    of: Link
    """The AArch64 register."""
    of_bits: str


@dataclass(frozen=True, slots=True)
class ViewInstance:
    """One AArch32 register of a page."""

    name: str
    anchor: str
    also: tuple[str, ...]
    parts: tuple[MappedPart, ...]


@dataclass(frozen=True, slots=True)
class ViewPage:
    """An AArch32 system or floating-point register that has no id of its own on arm64."""

    path: str
    name: str
    """A name, ``DBGBVR<n>``, or ``S0, S4 to S28``."""
    title: str
    width: int
    picture: tuple[Row, ...]
    """The first instance: a span of the kind ``part`` for each part, the rest RES0."""
    bits: Bits
    """The meaning of its bits."""
    instances: tuple[ViewInstance, ...]
    related: tuple[Link, ...]
    """The registers of the same name that the removed 32-bit host had ids for."""
    source: str
    where: str
    previous: Link | None
    next: Link | None

    @property
    def several(self) -> bool:
        """True if the page has more than one register."""
        return len(self.instances) > 1


def view_groups(spec: Spec) -> list[list[View]]:
    """The views of each page: those that are written at one place."""
    found: dict[object, list[View]] = {}
    for view in spec.views:
        found.setdefault(view.mark, []).append(view)
    return list(found.values())


def view_paths(spec: Spec) -> dict[str, str]:
    """The page of each view, by the view's name."""
    groups = view_groups(spec)
    files = slugs(group[0].name for group in groups)
    return {view.name: f"{FOLDER}/{files[group[0].name]}" for group in groups for view in group}


def view_pages(spec: Spec, paths: Mapping[tuple[str, str], str]) -> Iterator[ViewPage]:
    """The pages of all views in the order of the spec; ``paths`` are those of registers."""
    pages = view_paths(spec)
    groups = view_groups(spec)

    def to(name: str) -> Link:
        register = spec.registers["arm64", name]
        anchor = name if register.index is not None else ""
        return Link(name, paths["arm64", register.family], anchor)

    def described(name: str) -> Link:
        """A register that fields depend on, or that has them: an AArch32 one or an AArch64 one."""
        if name in pages:
            return Link(name, pages[name], "")
        if name in cells:
            return Link(name, BANKS, cell_anchor(name))
        return to(name)

    cells = {cell.name for cell in spec.cells if cell.state is State.AARCH32}
    titles = [Link(view_label(group), pages[group[0].name], "") for group in groups]
    for number, group in enumerate(groups):
        first = group[0]
        related = [
            Link(view.name, paths["arm", register.family], "")
            for view in group
            for register in (spec.registers.get(("arm", view.name)),)
            if register is not None
        ]
        yield ViewPage(
            path=pages[first.name],
            name=view_label(group),
            title=first.title,
            width=first.bits,
            picture=rows(_spans(first, len(group) > 1, spec), first.bits),
            bits=make_bits(first.fields, first.bits, described, spec.words),
            instances=tuple(_view_instance(view, to) for view in group),
            related=tuple(related),
            source=first.source,
            where=f"{first.mark.path}:{first.mark.line}",
            previous=titles[number - 1] if number else None,
            next=titles[number + 1] if number + 1 < len(titles) else None,
        )


def view_label(group: Sequence[View]) -> str:
    """One name for several views: a pattern where they are numbered one by one."""
    names = [view.name for view in group]
    if len(names) == 1:
        return names[0]
    stem = names[0].rstrip("0123456789")
    if names == [f"{stem}{number}" for number in range(len(names))]:
        return f"{stem}<n>"
    return f"{names[0]}, {names[1]} to {names[-1]}" if len(names) > 2 else ", ".join(names)


def mapped_registers(spec: Spec) -> dict[str, tuple[Mapped, ...]]:
    """The AArch32 registers that are bits of each arm64 register, by its name."""
    found: dict[str, list[Mapped]] = {}
    for cell in spec.cells:
        if cell.register is not None and cell.state is State.AARCH32:
            link = Link(cell.name, BANKS, cell_anchor(cell.name))
            found.setdefault(cell.register, []).append(Mapped(link, "cell", cell_text(cell)))
    pages = view_paths(spec)
    groups = {view.name: len(group) for group in view_groups(spec) for view in group}
    for view in spec.views:
        anchor = view.name if groups[view.name] > 1 else ""
        for part in view.parts:
            verb = "are" if part.msb != part.lsb else "is"
            noun = "bits" if part.msb != part.lsb else "bit"
            text = f"{noun} {bit_range(part.msb, part.lsb)} {verb} {part.of}"
            text += f"[{bit_range(part.of_msb, part.of_lsb)}]"
            link = Link(view.name, pages[view.name], anchor)
            found.setdefault(part.of, []).append(Mapped(link, "view", text))
    return {name: tuple(those) for name, those in found.items()}


def cell_anchor(name: str) -> str:
    """The id of a cell on the page of banks."""
    return name


def _view_instance(view: View, to: LinkTo) -> ViewInstance:
    parts = tuple(
        MappedPart(bit_range(part.msb, part.lsb), to(part.of), bit_range(part.of_msb, part.of_lsb))
        for part in view.parts
    )
    return ViewInstance(view.name, view.name, view.also, parts)


def _spans(view: View, family: bool, spec: Spec) -> Iterator[Span]:
    above = view.bits
    for part in sorted(view.parts, key=lambda part: -part.msb):
        if part.msb + 1 < above:
            yield Span("res0", "RES0", above - 1, part.msb + 1)
        name = spec.registers["arm64", part.of].family if family else part.of
        yield Span("part", f"{name}[{bit_range(part.of_msb, part.of_lsb)}]", part.msb, part.lsb)
        above = part.lsb
    if above > 0:
        yield Span("res0", "RES0", above - 1, 0)
