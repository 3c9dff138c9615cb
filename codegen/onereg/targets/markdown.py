# SPDX-License-Identifier: MIT
"""The Markdown target: the pages of the reference, as a code host or ``less`` shows them.

Committed pages name the spec's files without lines: a line added to a file would change the
pages of all that comes after it.  Links have no anchors, which every code host makes otherwise.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import groupby
from typing import TYPE_CHECKING

from onereg.dataclass import dataclass
from onereg.docs.links import INDEX
from onereg.errors import OWN
from onereg.model.notation import bit_range
from onereg.targets.contract import Target

if TYPE_CHECKING:  # lint asks for the target, and needs no pages
    from onereg.docs.banks import BankCell, MatrixCell
    from onereg.docs.bits import BitsUnder, FieldEntry, FieldLine
    from onereg.docs.links import Link
    from onereg.docs.pages import Pages
    from onereg.docs.picture import BitBox, Row
    from onereg.plan import Plan
    from onereg.query.kernels import Run

_SPECIAL = re.compile(r"[\\`*\[\]<>|$~]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|&(?=#|[A-Za-z])")
"""Characters that would be markup; an underscore within a word would not."""
_KEPT = 1 << 14
"""Texts and links whose Markdown is kept: the same words come on many pages."""
_AT_START = re.compile(r"^([-+#=]|\d+(?=[.)]))")
"""Beginnings that make a line a list, a heading or a rule."""


def text(said: object) -> str:
    """Text on one line, also in a cell of a table."""
    return _escaped(str(said))


@lru_cache(_KEPT)
def _escaped(said: str) -> str:
    line = _SPECIAL.sub(lambda match: f"\\{match[0]}", " ".join(said.split()))
    return _AT_START.sub(
        lambda match: f"\\{match[0]}" if not match[0].isdigit() else match[0], line
    )


def code(said: object) -> str:
    """A name or a number in a code span, also in a cell of a table."""
    line = " ".join(str(said).split()).replace("`", "'").replace("|", "\\|")
    return f"`{line}`" if line else ""


def _link(link: Link, here: str) -> str:
    """A link from the page ``here``; the name alone where nothing describes it."""
    return f"[{text(link)}]({_path(link.page, here)})" if link.page else text(link)


def _links(links: Iterable[Link], here: str) -> str:
    return ", ".join(_link(link, here) for link in links)


@lru_cache(_KEPT)
def _path(page: str, here: str) -> str:
    target = "README" if page == INDEX else page
    # From the root, so that relpath does not ask for the working directory.
    return f"{posixpath.relpath(f'/{target}', posixpath.dirname(f'/{here}'))}.md"


def _file(where: str, here: str) -> str:
    """A link to a file of the spec, from a page of the committed outputs."""
    name = re.sub(r":\d+$", "", where).removeprefix(OWN)
    up = "../" * (2 + here.count("/"))
    inside = re.fullmatch(r"spec/[A-Za-z0-9_./-]+\.yaml", name) and ".." not in name
    return f"[{name}]({up}{name})" if inside else code(name)


def _files(where: Iterable[str], here: str) -> str:
    return ", ".join(dict.fromkeys(_file(place, here) for place in where))


def _valued(under: BitsUnder) -> Iterator[tuple[str, FieldEntry]]:
    """(name, field) of fields with enumerated values; a family comes once."""
    told: set[str] = set()
    for entry in under.entries:
        name = entry.family or entry.name
        if entry.values and name not in told:
            told.add(name)
            yield name, entry


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a bit picture."""

    bits: str
    label: str


def _columns(row: Row) -> Iterator[Column]:
    """The cells of a row; neighbours of one family are one."""
    for family, group in groupby(row.cells, lambda cell: cell.span.family or id(cell)):
        cells: Sequence[BitBox] = tuple(group)
        msb, lsb = cells[0].msb, cells[-1].lsb
        bits = bit_range(msb, lsb)
        yield Column(bits, cells[0].label if len(cells) == 1 else str(family))


def _runs(runs: Iterable[Run]) -> Iterator[str]:
    """One cell for each period."""
    for run in runs:
        policy = f" ({run.policy})" if run.policy else ""
        yield from [f"{text(run.text)}{policy}"] * run.periods


def _spread(cells: Iterable[MatrixCell]) -> Iterator[BankCell | None]:
    """One cell for each mode."""
    for at in cells:
        yield from [at.cell] * at.columns


def _field_lines(under: BitsUnder) -> list[FieldLine]:
    from onereg.docs.bits import field_lines

    return list(field_lines(under, 1))


def _pages(plan: Plan) -> Pages:
    from onereg.docs.pages import make_pages

    return make_pages(plan.spec)


TARGET = Target(
    name="markdown",
    files={
        "README.md.j2": "docs/README.md",
        "banks.md.j2": "docs/banks.md",
        "changes.md.j2": "docs/changes.md",
        "id-format.md.j2": "docs/id-format.md",
        "kernels.md.j2": "docs/kernels.md",
        "order.md.j2": "docs/order.md",
        "register.md.j2": "docs/{register}.md",
        "view.md.j2": "docs/{view}.md",
    },
    filters={
        "code": code,
        "columns": lambda row: list(_columns(row)),
        "field_lines": _field_lines,
        "file": _file,
        "files": _files,
        "link": _link,
        "links": _links,
        "single_blanks": lambda text: re.sub(r"\n{3,}", "\n\n", text),
        "runs": lambda runs: list(_runs(runs)),
        "spread": lambda cells: list(_spread(cells)),
        "text": text,
        "valued": lambda under: list(_valued(under)),
    },
    pages=_pages,
)
