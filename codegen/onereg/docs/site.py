# SPDX-License-Identifier: MIT
"""The static site: pages -> {path: text}.

Nothing in it knows where or when it was made, so that the same spec makes the same bytes; nothing
leaves the site, so that it works from a disk and without a network.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import groupby, pairwise
from pathlib import Path
from typing import Any
from urllib.parse import quote

from jinja2 import Environment, StrictUndefined

from onereg.dataclass import dataclass
from onereg.docs.banks import MatrixCell
from onereg.docs.bits import Bits, BitsUnder, FieldEntry, field_lines
from onereg.docs.changes import ChangesPage
from onereg.docs.drawing import drawing
from onereg.docs.links import (
    BANKS,
    CHANGES,
    EXPLAIN,
    ID_FORMAT,
    INDEX,
    KERNELS,
    MIGRATE,
    MODELS,
    NAMES,
    ORDER,
    Link,
)
from onereg.docs.pages import Pages
from onereg.docs.picture import ROW_BITS, BitBox, Row
from onereg.docs.register_page import PageFact
from onereg.inputs.files import InputFiles
from onereg.inputs.templates import COMPILED, TemplateFiles

POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
    "base-uri 'none'; form-action 'self'"
)
"""The Content-Security-Policy of every page: only files of the site itself."""
PROVENANCE = "`onereg docs`"
"""Every file names the command that makes it in its first lines."""

_EXPLAIN = tuple(f"explain-{part}.js" for part in ("ids", "values", "answers", "page"))
_SUPPORT = ("icon.svg", "onereg.js", "style.css", "theme.js", "dumps.js", "models.js", *_EXPLAIN)
_SEARCH = "search-data.js"
_EXPLAIN_DATA = "explain-data.js"
_MODELS_DATA = "models-data.js"
_OVERVIEWS = {
    INDEX: "Index",
    BANKS: "AArch32 banks",
    ID_FORMAT: "Id format",
    ORDER: "Restore order",
    KERNELS: "Kernels",
    CHANGES: "What changed",
    NAMES: "Other names",
    MIGRATE: "Before you migrate",
    MODELS: "CPU models",
    EXPLAIN: "Explain a log",
}
"""The pages that every page leads to, in the order of the menu."""
_WIDE = (BANKS, ORDER, KERNELS, MODELS, NAMES)
"""Those that take all the width that there is."""
_MANY = 64
"""Fields of one family from which on they share a row."""
_SPREAD = 4
"""Columns from which on a cell of the bank matrix has room for its parts side by side."""

_COLUMN, _CHARACTER, _PADDING = 27, 7.0, 8
"""Pixels of a bit in a picture, of a character in it, and beside a text."""


def make_site(
    pages: Pages, templates: Path, input_files: InputFiles | None = None
) -> dict[str, str]:
    """Every file of the site by its path; ``templates`` is the folder of the HTML ones."""
    source = TemplateFiles([templates], input_files)
    environment = _environment(source)
    files = {name: source.text(name) for name in _SUPPORT}
    for name in _OVERVIEWS:
        template = environment.get_template(f"{name}.html.j2")
        files[f"{name}.html"] = template.render(pages=pages, root="", frame=_frame(name))
    register = environment.get_template("register.html.j2")
    for page in pages.registers:
        files[f"{page.path}.html"] = register.render(page=page, root="../", frame=_frame())
    view = environment.get_template("view.html.j2")
    for view_page in pages.views:
        files[f"{view_page.path}.html"] = view.render(page=view_page, root="../", frame=_frame())
    files[_SEARCH] = _search_data(pages)
    files[_MODELS_DATA] = _script("oneregModels", pages.models.facts)
    files[_EXPLAIN_DATA] = _script("oneregExplain", pages.log_facts())
    return files


def standalone_page(templates: Path, name: str, facts: Mapping[str, object]) -> str:
    """One page that needs no other file; ``templates`` is the folder of the HTML ones."""
    template = _environment(TemplateFiles([templates])).get_template(f"{name}.html.j2")
    return template.render(facts)


def _environment(source: TemplateFiles) -> Environment:
    environment = Environment(
        loader=source,
        bytecode_cache=COMPILED,
        undefined=StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        newline_sequence="\n",
    )
    environment.globals.update(
        policy=POLICY,
        provenance=PROVENANCE,
        search_data=_SEARCH,
        explain_scripts=(_EXPLAIN_DATA, *_EXPLAIN),
    )
    environment.filters.update(FILTERS)
    return environment


@dataclass(frozen=True, slots=True)
class MenuItem:
    """A page that every page leads to."""

    name: str
    title: str
    current: bool
    """True if this is the page on which the menu stands."""


@dataclass(frozen=True, slots=True)
class Frame:
    """The frame around a page."""

    menu: tuple[MenuItem, ...]
    search: bool
    """True if the head has a search box that leads to the index, which has its own."""
    wide: bool


def _frame(here: str = "") -> Frame:
    """The frame of an overview, or of any other page."""
    menu = tuple(MenuItem(name, title, name == here) for name, title in _OVERVIEWS.items())
    return Frame(menu, search=here != INDEX, wide=here in _WIDE)


def bank_class(at: MatrixCell) -> str:
    """The classes of a cell of the bank matrix."""
    saved = "bank" if at.saved else "none"
    return f"{saved} spread" if at.columns >= _SPREAD else saved


def by_word(facts: Iterable[PageFact]) -> list[tuple[str, list[PageFact]]]:
    """Neighbours that are about one thing."""
    return [(word, list(those)) for word, those in groupby(facts, key=lambda fact: fact.word)]


def href(link: Link, root: str) -> str:
    """The URL of a link from a page below ``root``."""
    fragment = f"#{quote(link.anchor)}" if link.anchor else ""
    return f"{root}{quote(link.page)}.html{fragment}"


@dataclass(frozen=True, slots=True)
class GridCell:
    """A cell of a picture as a table has it."""

    cell: BitBox
    columns: int
    upright: bool
    """True if its label fits only when it is turned."""


@dataclass(frozen=True, slots=True)
class GridRow:
    """A row of a picture as a table has it."""

    blank: int
    """Columns before the first cell, in a row that is shorter than others."""
    cells: tuple[GridCell, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """A picture as a table: a column for each stretch in which no row has a border."""

    widths: tuple[int, ...]
    """The widths of the columns, in 32nds of the table."""
    narrow: bool
    """True if it has half a row's bits at the most."""
    rows: tuple[GridRow, ...]


def grid(picture: Sequence[Row]) -> Grid:
    """The table of a picture."""
    divided = [row for row in picture if len(row.cells) > 1]
    of = max((row.msb - row.lsb + 1 for row in divided), default=1)
    borders = {0, of}
    for row in divided:
        borders |= {cell.lsb - row.lsb for cell in row.cells}
        borders.add(row.msb - row.lsb + 1)
    edges = sorted(borders)
    places = {edge: place for place, edge in enumerate(edges)}

    def grid_row(row: Row) -> GridRow:
        if len(row.cells) == 1:
            return GridRow(0, (GridCell(row.cells[0], len(edges) - 1, False),))
        return GridRow(
            places[of] - places[row.msb - row.lsb + 1],
            tuple(
                GridCell(
                    cell,
                    places[cell.msb + 1 - row.lsb] - places[cell.lsb - row.lsb],
                    len(cell.label) * _CHARACTER + _PADDING > cell.width * _COLUMN,
                )
                for cell in row.cells
            ),
        )

    widths = [high - low for low, high in pairwise(edges)]
    bits = max((row.msb - row.lsb + 1 for row in picture), default=0)
    return Grid(
        widths=tuple(max(1, round(width * ROW_BITS / of)) for width in reversed(widths)),
        narrow=bits <= ROW_BITS // 2 or len(widths) == 1,
        rows=tuple(grid_row(row) for row in picture),
    )


def value_data(bits: Bits) -> dict[str, Any]:
    """The data of the value box, in the form of ``onereg show --format json``."""
    return {
        "bits": bits.width,
        "common": _set_data(bits.common),
        "fieldsets": [_set_data(under) for under in bits.under],
    }


def _set_data(under: BitsUnder) -> dict[str, Any]:
    return {
        "name": under.name,
        "doc": under.doc,
        "when": under.when,
        "conditions": [
            {"msb": c.msb, "lsb": c.lsb, "numbers": list(map(hex, c.numbers))}
            if c.other is None
            else {"text": c.text}
            for c in under.conditions
        ],
        "fields": [_field_data(entry) for entry in under.entries if entry.kind == "field"],
        "reserved": [
            {"kind": entry.kind, "msb": entry.msb, "lsb": entry.lsb}
            for entry in under.entries
            if entry.kind != "field"
        ],
    }


def _field_data(entry: FieldEntry) -> dict[str, Any]:
    return {
        "name": entry.name,
        "msb": entry.msb,
        "lsb": entry.lsb,
        "doc": entry.doc,
        "sign": entry.sign or None,
        "values": [{"name": v.name, "value": hex(v.number), "doc": v.doc} for v in entry.values],
    }


def changes_data(page: ChangesPage) -> dict[str, Any]:
    """The data for a comparison of two kernels: each row's runs, one state for each period."""
    return {
        "periods": [period.label for period in page.periods],
        "within": page.within,
        "rows": [
            {
                "name": row.what.text,
                "href": href(row.what, ""),
                "runs": [[run.periods, run.listed.value, run.when, run.write] for run in row.runs],
                "gone": page.moves[row.what.page].gone if row.what.page in page.moves else "",
                "new": page.moves[row.what.page].new if row.what.page in page.moves else "",
            }
            for row in page.table.rows
        ],
        "rules": [
            [rule.what.text, href(rule.what, ""), rule.kind.words, rule.text, rule.holds]
            for rule in page.rules
            if len(set(rule.holds)) > 1
        ],
    }


def format_data(pages: Pages) -> dict[str, Any]:
    """The data by which an id is taken apart."""
    return {
        "arches": {code: name for name, code in pages.id_format.arches},
        "groups": [
            {
                "name": group.name,
                "code": group.code,
                "arches": list(group.arches),
                "parts": [
                    [cell.label if cell.span.kind == "field" else "", cell.msb, cell.lsb]
                    for row in group.picture
                    for cell in row.cells
                ],
            }
            for group in pages.id_format.groups
        ],
    }


def _search_data(pages: Pages) -> str:
    """The words of the index, row for row, as a script: a page on a disk may load no JSON."""
    search = pages.search
    fields = {
        f"{path}.html": [anchor.removeprefix("field-") for _, anchor in names]
        for path, names in search.fields.items()
    }
    rows = [
        [
            entry.link.text,
            href(entry.link, ""),
            entry.id,
            entry.encoding,
            list(entry.also),
            entry.title,
        ]
        for entry in search.entries
    ]
    names = [[row.name, row.encoding, row.title, row.state] for row in pages.names]
    return _script("oneregSearch", {"rows": rows, "names": names, "fields": fields})


def _script(name: str, facts: Mapping[str, object]) -> str:
    """A script that gives facts a name."""
    head = f"/* From spec/ by {PROVENANCE}.  SPDX-License-Identifier: 0BSD */\n"
    return f"{head}var {name} = {json.dumps(facts)};\n"


FILTERS: dict[str, Callable[..., object]] = {
    "bank_class": bank_class,
    "by_word": by_word,
    "changes_data": changes_data,
    "drawing": drawing,
    "field_lines": lambda under: list(field_lines(under, _MANY)),
    "format_data": format_data,
    "grid": grid,
    "href": href,
    "value_data": value_data,
}
"""How HTML, its graphs and its scripts spell things."""
