# SPDX-License-Identifier: MIT
"""``onereg fmt``: one layout for every spec file, its comments and its meaning kept."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st
from onereg.cli import main
from onereg.errors import SpecError
from onereg.fmt import _plain, formatted
from onereg.fmt.canonical import write
from onereg.fmt.source import SourceGroup, SourceValue, comments, read
from onereg.inputs import spec_files
from onereg.read.yaml_tree import load_text

ROOT = Path(__file__).resolve().parent.parent
FILES = {path.relative_to(ROOT).as_posix(): path.read_text() for path in spec_files(ROOT / "spec")}


def fmt(text: str) -> str:
    return formatted(text, "x.yaml")


def tree(text: str) -> object:
    return _plain(load_text(text, "x.yaml"))


def test_our_own_spec_is_canonical(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["fmt", "--check"]) == 0
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("a:   b", "a: b\n"),
        ("a: b   \r\nc: d\r\n", "a: b\nc: d\n"),
        ("\n\na: b\n\n\n\nc: d\n\n", "a: b\n\nc: d\n"),
        ("a:\n\n  b: c\n", "a:\n  b: c\n"),
        ("a:\n      b:\n            c: d\n", "a:\n  b:\n    c: d\n"),
        ("a:\n- b\n-   c\n", "a:\n  - b\n  - c\n"),
        ("a:\n- b: c\n  d: e\n", "a:\n  - b: c\n    d: e\n"),
        ("a:\n- - b\n  - c\n", "a:\n  - - b\n    - c\n"),
        ("a:\n- # why\n  b\n", "a:\n  # why\n  - b\n"),
        ("a:\n-\n  # why\n  b: c\n", "a:\n  # why\n  - b: c\n"),
        ("{a: b, c: d}", "a: b\nc: d\n"),
        ("a: { b : c,d: [ e , f ] , }\n", "a: {b: c, d: [e, f]}\n"),
        ("a: {b: c,\n    d: e}\n", "a: {b: c, d: e}\n"),
        ("a: {}\nb: []\nc: { }\n", "a: {}\nb: []\nc: {}\n"),
        ("? a\n: b\n", "a: b\n"),
        ("--- # top\na: b\n...\n", "# top\na: b\n"),
        # Quotes that another tool needs, and that it does not.
        ("a: 'b c'\n\"d\": 'e'\n", "a: b c\nd: e\n"),
        ("a: '6.10'\nb: '0x1f'\nc: 'no'\n", 'a: "6.10"\nb: "0x1f"\nc: "no"\n'),
        ("a: ['31:28', '2026-01-01', '~', '1_0']\n", 'a: ["31:28", "2026-01-01", "~", "1_0"]\n'),
        ("a: 'b: c'\nd: 'e #f'\ng: 'h'' i'\n", 'a: "b: c"\nd: "e #f"\ng: "h\' i"\n'),
        ("a: ''\nb: '  '\nc: '\"'\n", "a: \"\"\nb: \"  \"\nc: '\"'\n"),
        ("a: ['b[3]', \"c,d\", 'e']\nf: 'g[3]'\n", 'a: ["b[3]", "c,d", e]\nf: g[3]\n'),
        ("a: \"b\\\"c\\\\\"\n", "a: 'b\"c\\'\n"),
        # Comments
        ("a: b #c\n", "a: b  #c\n"),
        ("a:    # why\n    b: c\n    # end\nd: e\n", "a:  # why\n  b: c\n  # end\nd: e\n"),
        ("a:\n  b: c\n# next\nd: e\n", "a:\n  b: c\n# next\nd: e\n"),
        ("a:\n  b: c\n\n  # end of a\n\n# next\nd: e\n# end\n",) * 2,
        ("a: [b, # one\n  c] # two\n", "a:  # two\n  - b  # one\n  - c\n"),
        ("a: {b: c,\n  # why\n  d: e}\n", "a:\n  b: c\n  # why\n  d: e\n"),
        ("a: [b, c\n  # end\n  ]\n", "a:\n  - b\n  - c\n  # end\n"),
        # Texts of several lines
        ("a: >-\n      b\n      c\nd: e\n", "a: >-\n  b\n  c\nd: e\n"),
        ("a:\n    b: | # why\n       c\n         d\n", "a:\n  b: |  # why\n    c\n      d\n"),
        ("a: |\n    b\n\n    c\n", "a: |\n  b\n\n  c\n"),
        ("a: b\n     c\n", "a: b\n  c\n"),
        ("a: 'b\n\n     c'\n", "a: 'b\n\n  c'\n"),
        ("a: |\n    b  \n", "a: |\n  b  \n"),
        ("a: >\n  b # no comment\n  # nor this\n", "a: >\n  b # no comment\n  # nor this\n"),
        # Rows that the author has begun to align
        ("a:   {x: 1}\nbcd: {x: 2}\n", "a:   {x: 1}\nbcd: {x: 2}\n"),
        ("a:  {x: 1}\n# why\nbcd: {x: 2}\n", "a:   {x: 1}\n# why\nbcd: {x: 2}\n"),
        ("a: {x: 1}\nbcd: {x: 2}\n", "a: {x: 1}\nbcd: {x: 2}\n"),
        ("a:  {x: 1}\nbcd: e\nfg: {x: 2}\n", "a: {x: 1}\nbcd: e\nfg: {x: 2}\n"),
        ("a: {x: 1,  y: 2}\nb: {x: 100, y: 2}\n", "a: {x: 1,   y: 2}\nb: {x: 100, y: 2}\n"),
        ("a: {x: 1,  y: 2}\nb: {y: 100, x: 2}\n", "a: {x: 1, y: 2}\nb: {y: 100, x: 2}\n"),
    ],
)  # fmt: skip
def test_layout(before: str, after: str) -> None:
    assert fmt(before) == after
    assert fmt(after) == after


def test_braces_that_do_not_fit_are_a_block() -> None:
    words = [f"word{i}" for i in range(15)]
    fits, wide = f"a: [{', '.join(words)}]\n", f"a: [{', '.join([*words, 'word15'])}]\n"
    assert (len(fits.rstrip()) <= 120) and (len(wide.rstrip()) > 120)
    assert fmt(fits) == fits
    assert fmt(wide) == "a:\n" + "".join(f"  - {word}\n" for word in [*words, "word15"])


def damaged_indentation(text: str, width: int) -> str:
    """Another width of a step; the keys of an item stay below its first."""
    items: list[tuple[int, int]] = []  # where the keys of each open item are, and were
    lines = []
    for line in text.splitlines(keepends=True):
        content = line.lstrip(" ")
        was = len(line) - len(content)
        while items and was < items[-1][1]:
            items.pop()
        start, before = items[-1] if items else (0, 0)
        now = start + (was - before) // 2 * width
        if content.startswith("- "):
            items.append((now + 2, was + 2))
        lines.append(" " * now + content)
    return "".join(lines)


def in_rows(pattern: str, replacement: str) -> Callable[[str], str]:
    """Damage to lines that hold no comment and no quotes."""

    def damage(text: str) -> str:
        return "".join(
            line if set(line) & set("#\"'") else re.sub(pattern, replacement, line)
            for line in text.splitlines(keepends=True)
        )

    return damage


damages = st.lists(
    st.sampled_from(
        [
            lambda text: text.replace("\n", "\r\n"),
            lambda text: re.sub(r"(?<=[\]},])\n|\n(?=\n)", "  \n", text),
            lambda text: re.sub(r"\n\n", "\n\n\n\n", text),
            in_rows(r"^( *[\w<>]+: )(?!true)([A-Za-z]\w*)$", r'\1"\2"'),
            in_rows(r"(\{.*: )(?!true)([A-Za-z]\w*)([,}])", r"\1'\2'\3"),
            in_rows(r"(?<=[:,] )([\[{])(?=\w)", r"\1  "),
        ]
    ),
    max_size=3,
    unique_by=id,
)


@given(name=st.sampled_from(sorted(FILES)), width=st.integers(1, 7), damage=damages)
def test_damage_comes_back_canonical(name: str, width: int, damage: list[Any]) -> None:
    text = damaged_indentation(FILES[name], width)
    for step in damage:
        text = step(text.replace("\r", ""))
    assert tree(text) == tree(FILES[name])
    assert fmt(text) == FILES[name]


def groups(value: SourceValue) -> list[SourceGroup]:
    if not isinstance(value, SourceGroup):
        return []
    return [value, *(group for entry in value.entries for group in groups(entry.value))]


@given(name=st.sampled_from(sorted(FILES)), data=st.data())
def test_blocks_for_braces_keep_the_meaning(name: str, data: st.DataObject) -> None:
    root = read(FILES[name])
    for group in groups(root):
        group.is_flow = group.is_flow and data.draw(st.booleans())
    text = write(root)
    assert tree(text) == tree(FILES[name])
    assert fmt(text) == text


@given(name=st.sampled_from(sorted(FILES)), data=st.data())
def test_comments_anywhere_are_kept(name: str, data: st.DataObject) -> None:
    lines = FILES[name].splitlines()
    for number in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(lines)))
        indent = data.draw(st.integers(0, 9))
        lines.insert(at, f"{' ' * indent}# comment {number}")
    text = "\n".join(lines) + "\n"
    try:
        if tree(text) != tree(FILES[name]):
            return  # within a text of several lines it is part of it
    except SpecError:
        return
    result = fmt(text)
    assert sorted(comments(result)) == sorted(comments(text))
    assert tree(result) == tree(text)
    assert fmt(result) == result


texts = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Zl", "Zp")), max_size=12)
trees = st.recursive(
    texts,
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(texts, inner, max_size=4)),
    max_leaves=12,
)


@given(
    value=st.dictionaries(texts, trees, min_size=1, max_size=4),
    flow=st.sampled_from([True, False, None]),
    indent=st.integers(2, 8),
    width=st.sampled_from([10, 40, 200]),
    style=st.sampled_from([None, "'", '"', "|", ">"]),
)
@example(value={"a": "1_0"}, flow=False, indent=2, width=40, style='"')
def test_any_tree_comes_back_or_is_left(
    value: dict[str, Any], flow: bool | None, indent: int, width: int, style: str | None
) -> None:
    text = yaml.safe_dump(
        value, default_flow_style=flow, indent=indent, width=width, default_style=style,
        allow_unicode=True, sort_keys=False,
    )  # fmt: skip
    text = text.replace("!!str ", "")
    try:
        before = tree(text)
    except SpecError:
        return
    try:
        result = fmt(text)
    except SpecError as error:
        assert error.findings[0].rule == "unformattable"
        return
    assert tree(result) == before
    assert fmt(result) == result


def test_files_are_written_and_their_mode_is_kept(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spec = tmp_path / "spec"
    (spec / "schema").mkdir(parents=True)
    good, bad, wrong = (spec / name for name in ("good.yaml", "bad.yaml", "wrong.yaml"))
    good.write_text("a: b\n")
    bad.write_text("a:   b\n")
    bad.chmod(0o640)
    (spec / "schema/other.yaml").write_text("a:    b")
    assert main(["fmt", "--check", str(spec)]) == 1
    out = capsys.readouterr()
    assert f"--- {bad}" in out.out
    assert "-a:   b\n+a: b\n" in out.out
    assert "2 files, 1 would be formatted" in out.err
    assert bad.read_text() == "a:   b\n"
    assert main(["fmt", str(spec)]) == 0
    assert capsys.readouterr().out == f"formatted {bad}\n"
    assert (bad.read_text(), bad.stat().st_mode & 0o777) == ("a: b\n", 0o640)
    assert main(["fmt", "--check", str(spec)]) == 0
    bad.write_text("a:   b\n")
    wrong.write_text("a: [b\n")
    capsys.readouterr()
    assert main(["fmt", str(spec)]) == 2
    assert f"{wrong}:2:1: " in capsys.readouterr().out
    assert (bad.read_text(), wrong.read_text()) == ("a: b\n", "a: [b\n")


def test_what_is_no_spec_file_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "real.yaml").write_text("a:   b\n")
    link = tmp_path / "link.yaml"
    link.symlink_to("real.yaml")
    assert main(["fmt", str(link)]) == 2
    assert "is a symbolic link" in capsys.readouterr().err
    (tmp_path / "empty").mkdir()
    assert main(["fmt", str(tmp_path / "empty")]) == 2
    assert "no YAML file below this directory" in capsys.readouterr().err
    assert main(["fmt", str(tmp_path / "nowhere.yaml")]) == 2
    assert "cannot be read" in capsys.readouterr().out


def test_what_would_lose_its_meaning_is_left(tmp_path: Path) -> None:
    file = tmp_path / "x.yaml"
    file.write_text('a: "b\\\n  c"\n')
    assert fmt(file.read_text()) == 'a: "b\\\n  c"\n'
    file.write_text("a: |+\n  b\n\n\nc: d\n")
    with pytest.raises(SpecError, match="unformattable"):
        fmt(file.read_text())
    assert main(["fmt", str(file)]) == 2
    assert file.read_text() == "a: |+\n  b\n\n\nc: d\n"
