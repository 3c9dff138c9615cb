# SPDX-License-Identifier: MIT
"""The Markdown pages: links lead somewhere, tables are whole, and no text becomes markup."""

from __future__ import annotations

import posixpath
import re
from pathlib import Path

import pytest
from onereg.model import Spec
from onereg.targets.markdown import TARGET

DOCS = Path(__file__).parent.parent / "generated/docs"
PAGES = sorted(DOCS.rglob("*.md"))
LINK = re.compile(r"(?<!\\)\[(?:\\.|[^\]\\])+\]\(([^)]+)\)")
CELL = re.compile(r"(?<!\\)\|")


def test_every_register_has_a_page(spec: Spec) -> None:
    titles = set()
    for path in PAGES:
        if path.parent != DOCS:
            titles.add(path.read_text().split("\n# ")[1].split(", ")[0].replace("\\", ""))
    assert {register.family for register in spec.registers.values()} <= titles
    names = [path.relative_to(DOCS).as_posix().lower() for path in PAGES]
    assert len(names) == len(set(names)) > 350


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.relative_to(DOCS).as_posix())
def test_page(path: Path) -> None:
    text = path.read_text()
    assert len(text) < 1 << 16
    assert text.startswith("<!-- SPDX-License-Identifier: 0BSD -->\n")
    links = LINK.findall(text)
    assert links
    for target in links:
        assert not posixpath.isabs(target) and ":" not in target
        assert (path.parent / target).resolve().is_file(), target
    width = None
    for line in text.splitlines():
        if not line.startswith("|"):
            width = None
            continue
        cells = len(CELL.split(line.rstrip()))
        assert width in (None, cells), line
        assert line.rstrip().endswith("|"), line
        width = cells


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("SCTLR_EL1", "SCTLR_EL1"),
        ("a | b", r"a \| b"),
        ("`x`", r"\`x\`"),
        ("[a](b)", r"\[a\](b)"),
        ("<script>", r"\<script\>"),
        ("*a* _b_", r"\*a\* \_b\_"),
        ("two\n\n# lines", "two # lines"),
        ("# heading", r"\# heading"),
        ("- item", r"\- item"),
        ("a\\", "a\\\\"),
        ("&lt;", r"\&lt;"),
    ],
)
def test_text_is_no_markup(text: str, written: str) -> None:
    assert TARGET.filters["text"](text) == written


def test_a_code_span_ends_where_it_should() -> None:
    assert TARGET.filters["code"]("a`b|c\nd") == r"`a'b\|c d`"
