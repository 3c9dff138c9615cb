# SPDX-License-Identifier: MIT
"""The form of a register's page, which :mod:`~onereg.docs.registers` fills in and writers print."""

from __future__ import annotations

from collections.abc import Mapping

from onereg.dataclass import dataclass
from onereg.docs.bits import Bits
from onereg.docs.id_format import IdPart
from onereg.docs.kernels import Availability
from onereg.docs.links import Link
from onereg.docs.mapping import Mapped
from onereg.model import OneReg


@dataclass(frozen=True, slots=True)
class PageFact:
    """One fact about the instances of a page, in words."""

    word: str
    """The topic, as ``Write``."""
    text: str
    only: str
    """The instances that it is about, folded into ranges; empty: all."""


@dataclass(frozen=True, slots=True)
class LayoutPlace:
    """Where a layout keeps an instance."""

    layout: str
    place: str


@dataclass(frozen=True, slots=True)
class Instance:
    """One register of a page: a member of a family, or the only one."""

    name: str
    anchor: str
    index: int | None
    id: str | None
    """The id as hexadecimal text; None where KVM has no id for it."""
    also: tuple[str, ...]
    """Other names, the encoding's generic one among them."""
    encoding: str
    """``S3_0_C1_C0_0``, ``p15, 0, c1, c0, 0`` or empty."""
    operands: Mapping[str, int]
    """The operands by the Arm ARM's names; empty without an encoding."""
    parts: tuple[IdPart, ...]
    """How the id is composed, high to low; empty without an id."""
    position: int | None
    """The position in a restore, from 1."""
    homes: tuple[LayoutPlace, ...]
    """In the order of the page's layouts; empty where no layout keeps the architecture."""
    mapped: tuple[Mapped, ...]
    """The AArch32 registers that it is architecturally mapped to."""
    one_reg: OneReg | None
    """The model's object, for facts that the page does not have."""

    @property
    def why(self) -> str:
        """The reason why the id differs from the encoding; empty where it does not."""
        return self.one_reg.why or "" if self.one_reg else ""


@dataclass(frozen=True, slots=True)
class LayoutHead:
    """A layout, as pages name it."""

    name: str
    title: str
    struct: str


@dataclass(frozen=True, slots=True)
class RegisterPage:
    """All contents of the page of one entry of ``spec/registers``."""

    path: str
    """The path of the page, without an extension: ``arm64/DBGBCRn_EL1``."""
    name: str
    """The name as the spec writes it: ``DBGBCR<n>_EL1``."""
    title: str
    arch: str
    host: str
    """The architecture in words."""
    width: int
    group: str
    """The group of the ids: ``sysreg``; empty where KVM has no id."""
    group_title: str
    set: str
    """The unit of order that it belongs to; empty where KVM has no id."""
    family: bool
    instances: tuple[Instance, ...]
    operand_names: tuple[str, ...]
    """The columns of the instances' encodings."""
    unlisted: str | None
    """The reason why KVM has no id for it."""
    purpose: tuple[str, ...]
    """Sentences: the register's purpose, and the notes on it."""
    attributes: tuple[PageFact, ...]
    """Width, encoding, other names, scope."""
    access: tuple[PageFact, ...]
    """When KVM lists it, what a write does, what comes before and after."""
    links: tuple[tuple[str, tuple[Link, ...]], ...]
    """(word, links) to other registers: before, after, alias, clear twin, the wider register."""
    layouts: tuple[LayoutHead, ...]
    homes: tuple[tuple[LayoutHead, tuple[PageFact, ...]], ...]
    """The place of it in each layout; instances that differ by index alone share one line."""
    availability: Availability | None
    """When which kernels list it; None where KVM has no id."""
    bits: Bits
    sources: tuple[PageFact, ...]
    """The sources of the facts."""
    where: tuple[str, ...]
    """The files and lines with the facts: ``spec/registers/arm64/debug.yaml:12``, and so on."""
    previous: Link | None
    next: Link | None
    """The pages before and after, in the order of the spec."""

    @property
    def first(self) -> Instance:
        """The instance whose id is taken apart."""
        return self.instances[0]

    @property
    def position(self) -> str:
        """The position in a restore: ``12``, or ``12 to 42`` for a family; empty without an id."""
        first, last = self.instances[0].position, self.instances[-1].position
        if first is None:
            return ""
        return f"{first} to {last}" if self.family else str(first)

    @property
    def varying(self) -> Availability | None:
        """When which kernels list it, where kernels or instances differ."""
        varies = self.availability is not None and self.availability.varies
        return self.availability.own if self.availability and varies else None

    @property
    def mapped(self) -> tuple[tuple[str, Mapped], ...]:
        """All registers that instances are mapped to, with the instance's name for a family."""
        return tuple(
            (instance.name if self.family else "", mapped)
            for instance in self.instances
            for mapped in instance.mapped
        )

    @property
    def rows(self) -> tuple[tuple[Instance, tuple[str, ...]], ...]:
        """Each instance with the values of ``operand_names``."""
        return tuple(
            (i, tuple(str(i.operands[name]) for name in self.operand_names)) for i in self.instances
        )
