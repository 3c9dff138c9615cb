# SPDX-License-Identifier: MIT
"""All pages of the reference, computed from a spec in which the rules have found nothing.

Start here to write them in a further language: :func:`make_pages` has everything that is said, in
the order in which it is said, and every :class:`~onereg.docs.links.Link` leads to one of the pages
(``page``, a path without an extension) and to an id on it (``anchor``).  A writer gives each page
an extension and each of these ids a place:

==================================  =============================================================
page                                ids
==================================  =============================================================
``RegisterPage.path``               ``Instance.anchor`` of a family's; of the bits,
                                    ``FieldEntry.anchor`` and ``BitsUnder.anchor``
``ViewPage.path``                   ``ViewInstance.anchor``
``banks``                           ``BankCell.anchor``
``order``                           ``Node.anchor``
``id-format``                       ``arches``, ``sizes``, ``groups``
``names``                           ``NameRow.name``
``index``, ``kernels``, ``changes``,
``explain``, ``migrate``, ``models``
==================================  =============================================================
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property
from itertools import groupby
from typing import TYPE_CHECKING, Any

from onereg.dataclass import dataclass
from onereg.docs.banks import BanksPage, banks_page
from onereg.docs.changes import ChangesPage, changes_page
from onereg.docs.context import PageContext, page_paths, pages_of
from onereg.docs.id_format import IdFormatPage, id_format_page
from onereg.docs.kernels import KernelTable, kernel_table
from onereg.docs.links import Link
from onereg.docs.mapping import ViewPage, mapped_registers, view_pages, view_paths
from onereg.docs.ordering import OrderGraph, order_facts
from onereg.docs.register_page import RegisterPage
from onereg.docs.registers import register_page
from onereg.docs.system_names import NameRow, NamesOfState, name_rows, names_by_state
from onereg.model import Spec
from onereg.query.kernels import kernels_of

if TYPE_CHECKING:
    from onereg.docs.migrating import MigratingPage
    from onereg.docs.models import ModelsPage
    from onereg.docs.search import Search


@dataclass(frozen=True)
class Pages:
    """The whole reference.

    The parts that only the site prints are computed when it asks for them, and their modules are
    imported then: the reference in ``generated/`` does not pay for them.
    """

    spec: Spec
    registers: tuple[RegisterPage, ...]
    """One for each entry of ``spec/registers``, by architecture, in the order of the files."""
    views: tuple[ViewPage, ...]
    """One for each entry of ``spec/aarch32/views.yaml``."""
    banks: BanksPage
    id_format: IdFormatPage
    orders: tuple[OrderGraph, ...]
    """One for each architecture."""
    kernels: tuple[KernelTable, ...]
    """One for each architecture."""
    changes: tuple[ChangesPage, ...]
    """One for each architecture."""
    names: tuple[NameRow, ...]
    """Names that KVM has no id for; empty where the spec was read without them."""
    oldest: str
    newest: str
    """The kernel releases that the spec covers."""

    @cached_property
    def search(self) -> Search:
        """The entries of the search, and the facts that it needs."""
        from onereg.docs.search import make_search

        return make_search(self.registers, self.views, self.banks)

    @cached_property
    def migrating(self) -> MigratingPage:
        """The words of the page for those who operate hosts."""
        from onereg.docs.migrating import migrating_page

        return migrating_page(self.spec)

    @cached_property
    def models(self) -> ModelsPage:
        """The models of CPUs, and the instances of ID registers that they have."""
        from onereg.docs.models import models_page

        instances = {
            (page.arch, own.name): page for page in self.registers for own in page.instances
        }
        return models_page(self.spec, instances)

    def log_facts(self) -> dict[str, Any]:
        """The facts by which a page explains a log."""
        from onereg.explain.script_facts import script_facts

        return script_facts(self.spec)

    @property
    def compared(self) -> ChangesPage:
        """The architecture whose kernels a vCPU may move between: the first."""
        return self.changes[0]

    @property
    def states(self) -> tuple[NamesOfState, ...]:
        """The names that KVM has no id for, by Execution state."""
        return names_by_state(self.names)

    @property
    def hosts(self) -> tuple[tuple[str, tuple[RegisterPage, ...]], ...]:
        """The registers' pages by the architecture, in words."""
        by_host = groupby(self.registers, key=lambda page: page.host)
        return tuple((host, tuple(pages)) for host, pages in by_host)


def make_pages(spec: Spec) -> Pages:
    """The contents of all pages of a spec."""
    arches = list(spec.format.arches)
    families = pages_of(sorted(spec.registers.values(), key=lambda one: arches.index(one.arch)))
    kernels = kernels_of(spec)
    context = PageContext(
        spec=spec,
        paths=page_paths(families),
        one_regs={(one_reg.arch, one_reg.name): one_reg for one_reg in spec.one_regs},
        mapped=mapped_registers(spec),
        views=view_paths(spec),
        order=order_facts(spec),
        kernels=kernels,
    )
    registers = _chained([register_page(those, context) for those in families.values()])
    views = tuple(view_pages(spec, context.paths))
    banks = banks_page(context)
    tables = tuple(
        kernel_table(
            facts,
            [
                (Link(page.name, page.path, ""), page.availability)
                for page in registers
                if page.arch == arch and page.availability is not None
            ],
        )
        for arch, facts in kernels.items()
    )
    return Pages(
        spec=spec,
        registers=registers,
        views=views,
        banks=banks,
        id_format=id_format_page(spec),
        orders=context.order.graphs,
        kernels=tables,
        changes=tuple(
            changes_page(table, [page for page in registers if page.arch == table.arch])
            for table in tables
        ),
        names=name_rows(spec),
        oldest=spec.oldest,
        newest=spec.newest,
    )


def _chained(pages: Sequence[RegisterPage]) -> tuple[RegisterPage, ...]:
    """Each with links to its neighbours."""
    links = [Link(page.name, page.path, "") for page in pages]
    return tuple(
        replace(
            page,
            previous=links[number - 1] if number else None,
            next=links[number + 1] if number + 1 < len(links) else None,
        )
        for number, page in enumerate(pages)
    )
