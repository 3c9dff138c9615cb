# SPDX-License-Identifier: MIT
"""One fact has one sentence, which the schemas have; a docstring begins with its subject."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from onereg.commands.show import lines_of
from onereg.docs.pages import Pages, make_pages
from onereg.docs.register_page import RegisterPage
from onereg.model import OneReg, Spec
from onereg.query.register_facts import RELATIONS

ROOT = Path(__file__).parents[1]
SOURCES = [
    path
    for folder in ("codegen", "spec", "templates")
    for path in (ROOT / folder).rglob("*")
    if path.is_file() and path.suffix not in (".pyc", ".svg")
]


def sentences(spec: Spec) -> list[str]:
    words = spec.words
    every = (words.write, words.scope, words.level, words.reserved)
    said = [text for texts in every for text in texts.values()] + [words.volatile]
    return [text for text in said if len(text.split()) > 2]


def test_a_sentence_stands_in_one_place(spec: Spec) -> None:
    texts = {path: " ".join(path.read_text(encoding="utf-8").split()).lower() for path in SOURCES}
    assert len(sentences(spec)) > 12
    for sentence in sentences(spec):
        there = [path.name for path, text in texts.items() if sentence.lower() in text]
        assert len(there) == 1 and there[0].endswith(".schema.json"), (sentence, there)


def test_a_sentence_begins_as_a_part_of_another(spec: Spec) -> None:
    for sentence in sentences(spec):
        assert sentence[0].islower() or sentence.split()[0].isupper(), sentence
        assert not sentence.endswith(".")


@pytest.fixture(scope="module")
def pages(spec: Spec) -> Pages:
    return make_pages(spec)


def shown(one_reg: OneReg, spec: Spec) -> dict[str, list[str]]:
    """What ``show`` says, by the word in front; a line without one goes on."""
    found: dict[str, list[str]] = {}
    word = ""
    for line in lines_of(one_reg, spec):
        match = re.match(r"  (\w*) +(.*)", line)
        if match:
            word = match[1] or word
            found.setdefault(word, []).append(match[2].lower())
    return found


def on_page(page: RegisterPage, word: str) -> list[str]:
    return [fact.text.lower() for fact in (*page.attributes, *page.access) if fact.word == word]


def test_show_and_the_page_say_the_same(spec: Spec, pages: Pages) -> None:
    one_regs = {(one_reg.arch, one_reg.name): one_reg for one_reg in spec.one_regs}
    compared = 0
    for page in pages.registers:
        one_reg = one_regs.get((page.arch, page.name))
        if page.family or one_reg is None:
            continue
        said = shown(one_reg, spec)
        assert said["Listed"] == on_page(page, "Listed"), page.name
        assert said["Write"] == on_page(page, "Write") + on_page(page, "Value"), page.name
        assert said["Scope"] == on_page(page, "Scope"), page.name
        assert said["Level"] == on_page(page, "Level"), page.name
        text = " ".join(text for texts in said.values() for text in texts)
        for word, links in page.links:
            if word in RELATIONS:
                assert all(link.text.lower() in text for link in links), page.name
        compared += 1
    assert compared > 150


def test_an_older_kernels_write_is_not_forgotten(spec: Spec) -> None:
    """KVM takes another value of an identification register from 6.5 on."""
    one_reg = next(o for o in spec.of_arch("arm64") if o.name == "ID_AA64ISAR0_EL1")
    said = shown(one_reg, spec)
    assert said["Listed"] == ["always"]
    assert said["Write"] == [
        "within kvm's mask until a vcpu has run; then only the value that it has (ebusy)",
        "kernels up to 6.4: only the value that it already has (einval otherwise)",
    ]


UNSAID_SUBJECT = re.compile(r"(What|Whether|Of)\b")


def docstrings(path: Path) -> Iterator[str]:
    """The docstrings of Python, those of attributes too, or the comments of C and JavaScript."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".py":
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
                yield str(node.value.value).lstrip()
    elif "python" in path.parts:
        yield from re.findall(r'^ *"""(?=\S)(.*)', text, re.MULTILINE)
    else:
        yield from re.findall(r"/\*[\s*]*(.*)", text)


def test_a_docstring_begins_with_its_subject() -> None:
    kinds = (".py", ".j2", ".c", ".h", ".js")
    sources = [
        path for path in SOURCES if path.suffix in kinds and ROOT / "spec" not in path.parents
    ]
    found = {path.relative_to(ROOT).as_posix(): list(docstrings(path)) for path in sources}
    assert sum(map(len, found.values())) > 2500
    wrong = [
        f"{name}: {text.splitlines()[0]}"
        for name, texts in found.items()
        for text in texts
        if UNSAID_SUBJECT.match(text)
    ]
    assert wrong == []
