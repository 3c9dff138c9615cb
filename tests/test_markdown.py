# SPDX-License-Identifier: MIT
"""The Markdown pages: links lead somewhere, tables are whole, and no text becomes markup."""

from __future__ import annotations

import posixpath
import re
from pathlib import Path

import pytest
from onereg.cli import main
from onereg.model import Spec
from onereg.targets.markdown import TARGET

DOCS = Path(__file__).parent.parent / "generated/docs"
PAGES = sorted(path for path in DOCS.rglob("*.md") if path != DOCS / "plan.md")
"""The pages of the reference; that of the plan is another target's."""
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


def test_no_page_has_two_blank_lines_in_a_row() -> None:
    assert [path.name for path in PAGES if "\n\n\n" in path.read_text()] == []


NEW = {
    "registers/arm64/new.yaml": """\
arch: arm64
title: New
source: a test
registers:
  NEW_EL1: {title: New, bits: 64, encoding: {op0: 3, op1: 0, CRn: 1, CRm: 0, op2: 7}}
""",
    "kvm/arm64/new.yaml": """\
arch: arm64
group: sysreg
source: a test
sets:
  new:
    title: New
    listed: [{since: "6.9"}]
    absent: {value: 0, source: "a test"}
    after: [memory-tagging]
    registers: {NEW_EL1: {}}
""",
    "fields/arm64/new.yaml": """\
arch: arm64
title: New
source: a test
registers:
  NEW_EL1: {res0: [63:1], fields: {N: {bits: 0, doc: New}}}
""",
}


def test_a_register_more_changes_the_pages_that_are_about_it(tmp_path: Path) -> None:
    """It is listed from a release on in which nothing else changes."""
    for name, text in NEW.items():
        (tmp_path / "add" / name).parent.mkdir(parents=True)
        (tmp_path / "add" / name).write_text(text)
    output = tmp_path / "made"
    arguments = ["generate", "--target", "markdown", "--add-spec", str(tmp_path / "add")]
    assert main([*arguments, "--output", str(output)]) == 0
    made = {path.relative_to(output / "docs"): path.read_text() for path in output.rglob("*.md")}
    there = {path.relative_to(DOCS): path.read_text() for path in PAGES}
    changed = {path.as_posix() for path, text in made.items() if there.get(path) != text}
    overviews = {"README.md", "changes.md", "id-format.md", "kernels.md", "order.md"}
    assert changed >= overviews | {"arm64/NEW_EL1.md"}
    assert len(changed) <= len(overviews) + 3, changed  # the page before it, and that after it
