# SPDX-License-Identifier: MIT
"""Text from a spec stays text: no title, note or reason becomes code of what is generated.

Every free text of our own spec is replaced by a hostile one.  The C that is generated must be, to
the preprocessor, what it is with harmless texts; the Python, but for its strings, to the parser;
the Rust, without comments and strings.
"""

from __future__ import annotations

import ast
import json
import re
import shutil
import subprocess
from collections.abc import Container
from pathlib import Path
from typing import Any

import pytest
from onereg.generate import generate
from onereg.inputs import Inputs
from onereg.read import spec_files
from onereg.read.yaml_tree import Items, Node, Scalar, load_file

STATES = Path(__file__).parent / "c"
"""The states that layouts do not declare."""

FREE_TEXT = {"title", "source", "doc", "note", "why", "raw", "unlisted", "host", "nothing"}
REASONS = {"waived", "narrow", "absent", "unused"}
ABSENT = {"value", "unreachable", "cache", "host", "nothing", "source"}
"""The keys of what a register's absence means; elsewhere ``absent`` has reasons by name."""
HARMLESS = "A text"
HOSTILE = {
    "the end of a C comment": "*/ #error broken out /*",
    "the end of a C comment, twice": "**//*/",
    "the end of a call": '"); system("true',
    "a backslash": "\\",
    "a backslash at the end": "ends in \\",
    "an escape": "\\x \\N{nothing} \\",
    "a trigraph": "??/",
    "a trigraph before a quote": '??/"; #error ??/',
    "quotes of Python": "''' + 1 / 0 + '''",
    "double quotes of Python": '""" + 1 / 0 + """',
    "one double quote": '"',
    "two double quotes": '""',
    "a full stop after quotes": '""".',
    "expressions of Jinja2": "{{ 1 // 0 }}{% endfor %}{# }} %} #}",
    "a format": "%s%n {0.__class__} {",
    "a line of a preprocessor": "#error\n\n#error",
    "lines of Python": "text\nimport nothing\n",
    "an encoding": "-*- coding: utf-7 -*- +AAo-import nothing",
    "other scripts": "\N{GREEK SMALL LETTER ALPHA}\N{GRINNING FACE}\N{NO-BREAK SPACE}",
    "a long text": "long text " * 40,
    "a long word": "word" * 100,
}


def tree(node: Node, text: str, free: bool = False) -> Any:
    """A spec file with every free text replaced."""
    if isinstance(node, Scalar):
        return text if free else node.text
    if isinstance(node, Items):
        return [tree(value, text) for value in node]
    return {
        key: tree(value, text, is_text(key, value, node.entries) or free)
        for key, value in node.entries.items()
    }


def is_text(key: str, value: Node, beside: Container[str]) -> bool:
    """True if a key has free text, or a table of free texts."""
    if key == "host" and "fields" in beside:  # which value of ID register fields is safe
        return False
    return key in FREE_TEXT or (key in REASONS and not facts(value))


def facts(node: Node) -> bool:
    """Whether a node is what the absence of a register means."""
    return not isinstance(node, Scalar | Items) and node.entries.keys() <= ABSENT


def generated(directory: Path, own: Inputs, text: str) -> dict[str, str]:
    """What our own spec generates with such a text in it, JSON being YAML."""
    top = own.specs[0]
    for path in spec_files(top):
        target = directory / path.relative_to(top)
        target.parent.mkdir(parents=True, exist_ok=True)
        written = json.dumps(tree(load_file(path, path.name), text), ensure_ascii=False)
        if "\n" in text:  # JSON has no text of several lines; YAML folds a blank one to a break
            written = written.replace("\\n", "\n\n")
        target.write_text(written, encoding="utf-8")
    return generate(Inputs((directory,), own.schemas, own.templates))


def preprocessed(files: dict[str, str], directory: Path) -> str:
    """What a C compiler sees of the files with rows; macros too, comments not."""
    for path, content in files.items():
        target = directory / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(content, encoding="utf-8")
    sources = sorted((directory / "c").glob("*.c"))
    options = ["-std=c11", "-trigraphs", "-E", "-P", "-dD", f"-I{STATES}"]
    command = ["gcc", *options, *map(str, sources)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def uncommented(files: dict[str, str], directory: Path) -> str:
    """The files for QEMU's tree, which include what is not here, without their comments."""
    directory.mkdir()
    sources = []
    for path, content in files.items():
        if path.startswith("qemu/") and path.endswith((".c", ".h", ".inc")):
            target = directory / path.replace("/", "-")
            target.write_text(content, encoding="utf-8")
            sources.append(target)
    assert sources
    command = ["gcc", "-fpreprocessed", "-dD", "-E", "-P", "-x", "c", *map(str, sources)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


class Anonymous(ast.NodeTransformer):
    """Strings are all the same."""

    def visit_Constant(self, node: ast.Constant) -> ast.Constant:
        return ast.Constant("") if isinstance(node.value, str) else node


def parsed(files: dict[str, str]) -> dict[str, str]:
    """The Python modules to their parser, which reads bytes and what they say of their encoding."""
    return {
        path: ast.dump(Anonymous().visit(ast.parse(text.encode())))
        for path, text in files.items()
        if path.endswith(".py")
    }


@pytest.fixture(scope="module")
def harmless(own_inputs: Inputs, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    return generated(tmp_path_factory.mktemp("harmless"), own_inputs, HARMLESS)


@pytest.fixture(scope="module", params=HOSTILE)
def hostile(
    request: pytest.FixtureRequest, own_inputs: Inputs, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, str]:
    return generated(tmp_path_factory.mktemp("hostile"), own_inputs, HOSTILE[request.param])


def test_the_texts_reach_what_is_generated(harmless: dict[str, str]) -> None:
    files = {path for path, text in harmless.items() if HARMLESS in text}
    assert {Path(path).suffix for path in files} == {".c", ".h", ".md", ".py", ".rs"}


@pytest.fixture(scope="module")
def harmless_c(
    harmless: dict[str, str], tmp_path_factory: pytest.TempPathFactory
) -> tuple[str, str]:
    """Preprocessed, and without comments."""
    if not shutil.which("gcc"):
        pytest.skip("no gcc")
    folder = tmp_path_factory.mktemp("harmless-c")
    return preprocessed(harmless, folder / "a"), uncommented(harmless, folder / "b")


def test_c_is_the_same(
    hostile: dict[str, str], harmless_c: tuple[str, str], tmp_path: Path
) -> None:
    assert preprocessed(hostile, tmp_path / "a") == harmless_c[0]
    assert uncommented(hostile, tmp_path / "b") == harmless_c[1]


def test_markdown_is_the_same(hostile: dict[str, str], harmless: dict[str, str]) -> None:
    """The same lines, cells and links, and no tag."""
    assert outline(hostile) == outline(harmless)


def outline(files: dict[str, str]) -> dict[str, list[tuple[str, int, int]]]:
    """Of each line of a page how it begins, its cells and its links."""
    found = {}
    for path, text in files.items():
        if path.startswith("docs/"):
            lines = text.splitlines()[2:]  # a comment that has nothing of a spec
            plain = [re.sub(r"`[^`]*`", "", re.sub(r"\\.", "", line)) for line in lines]
            assert not any("<" in line for line in plain), path
            found[path] = [
                (line[:1] if line[:1] in "|-#" else "", bare.count("|"), bare.count("]("))
                for line, bare in zip(lines, plain, strict=True)
            ]
    return found


def test_python_is_the_same(hostile: dict[str, str], harmless: dict[str, str]) -> None:
    assert parsed(hostile) == parsed(harmless)


RUST_TEXT = re.compile(r'"(?:[^"\\]|\\.)*"|//[^\n]*', re.DOTALL)
"""A string or a comment; of other kinds of either there is none."""


def without_texts(files: dict[str, str]) -> dict[str, str]:
    """The Rust, without what is in strings and comments."""
    found = {}
    for path, text in files.items():
        if path.endswith(".rs"):
            assert not re.search(r"/\*|\br#*\"", RUST_TEXT.sub("", text)), path
            found[path] = RUST_TEXT.sub(lambda match: match[0][:1], text)
    assert found
    return found


def test_rust_is_the_same(hostile: dict[str, str], harmless: dict[str, str]) -> None:
    assert without_texts(hostile) == without_texts(harmless)
