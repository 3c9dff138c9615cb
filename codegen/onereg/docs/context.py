# SPDX-License-Identifier: MIT
"""The facts that many pages need, computed once, and the paths of the pages of registers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from onereg.dataclass import dataclass
from onereg.docs.links import Link, slugs
from onereg.docs.mapping import Mapped
from onereg.docs.ordering import OrderFacts
from onereg.model import OneReg, Register, Spec
from onereg.query.kernels import Kernels


@dataclass(frozen=True, slots=True)
class PageContext:
    """Facts that many pages need, computed once."""

    spec: Spec
    paths: Mapping[tuple[str, str], str]
    """Pages by (arch, family)."""
    one_regs: Mapping[tuple[str, str], OneReg]
    """By (arch, name)."""
    mapped: Mapping[str, tuple[Mapped, ...]]
    """AArch32 registers by the arm64 register that has their bits."""
    views: Mapping[str, str]
    """The pages of AArch32 views, by the view's name."""
    order: OrderFacts
    kernels: Mapping[str, Kernels]
    """By architecture."""

    def link(self, arch: str, name: str, text: str = "") -> Link:
        """A link to a register or a family, by the name that it has in the spec."""
        register = self.spec.registers.get((arch, name))
        family = register.family if register else name
        path = self.paths.get((arch, family), "")
        anchor = instance_anchor(name) if register and register.family != name else ""
        return Link(text or name, path, anchor if path else "")


def instance_anchor(name: str) -> str:
    """The id of an instance on the page of its family; it has no hyphen, as all others have."""
    return re.sub(r"[^A-Za-z0-9_]", "_", name)


def pages_of(registers: Iterable[Register]) -> dict[tuple[str, str], list[Register]]:
    """The registers of each page, by (arch, family), in the order of the spec."""
    found: dict[tuple[str, str], list[Register]] = {}
    for register in registers:
        found.setdefault((register.arch, register.family), []).append(register)
    return found


def page_paths(families: Iterable[tuple[str, str]]) -> dict[tuple[str, str], str]:
    """The path of each page; a folder for each architecture."""
    by_arch: dict[str, list[str]] = {}
    for arch, family in families:
        by_arch.setdefault(arch, []).append(family)
    return {
        (arch, family): f"{arch}/{name}"
        for arch, those in by_arch.items()
        for family, name in slugs(those).items()
    }
