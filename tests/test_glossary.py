# SPDX-License-Identifier: MIT
"""The glossary of spec/README.md explains every word of onereg's own in public names and documents.

A public name is made of words that every programmer or reader of the Arm ARM knows (``KNOWN``), and
of words that the glossary explains.  A new word belongs to one of the two.
"""

from __future__ import annotations

import ast
import re
from pathlib import Path

ROOT = Path(__file__).parents[1]
GLOSSARY = ROOT / "spec/README.md"
DOCUMENTS = (
    "README.md",
    "DESIGN.md",
    "CONTRIBUTING.md",
    "spec/README.md",
    "templates/qemu/README.md",
    "templates/rust/README.md",
)
HEADERS = ("onereg", "onereg_decision", "onereg_record", "onereg_cpu_model", "onereg_kvm")

KNOWN = frozenset(
    """
    a aarch above after alias all allocated any apply arch arm as assign before below big bit
    bits bool buffer by byte bytes call calls capacity change changed char check checked clear
    code computed const control core count cp cplusplus cpu ctx data debug decide define
    difference differences different differs disagrees done e el else encode encoding end endian
    endif enum enumerated errno error errors execution extern f fail fake fakes fd feature
    features field fields finalize finalized find firmware first flags floating fn for foreign
    format found from full get h has header hex hi host i id identification ids if ifdef ifndef
    ignored implementation in include index init int invariant io is iter keep kept kernel kind
    kinds known kvm lacking length limit list listed lo load lookup lost lsb major mask masks
    max member minor missing mode model name names needed new next no none not number of offset one
    onereg open operation options order origin own parse pmu point position prepare pstate put
    range read reads ready reason refuse reg register registers regs release remove res reset
    rest restore restores role runtime rw same saved secondary seed self services set size source
    stable started state store stored strerror struct sve system t table target text the timers
    title to total try typedef u u8 uint unknown unsigned until user value values vcpu verify
    version vfp vm void volatile where why wider with within without word words writable write
    writes written zero
    """.split()
)
"""Words of C, of the Arm ARM, of KVM and QEMU, and of plain English."""

GIVEN_UP = ("spot", "spots")
"""Words that meant a place once."""


def glossary() -> dict[str, str]:
    """The meaning of each word."""
    text = GLOSSARY.read_text(encoding="utf-8").partition("## Words of our own\n")[2]
    rows = re.findall(r"^\| ([a-z, ]+) \| (.+) \|$", text.partition("\n## ")[0], re.MULTILINE)
    return {word: meaning for words, meaning in rows[1:] for word in words.split(", ")}


def parts(name: str) -> list[str]:
    """The words of a name in any of the languages, in lower case."""
    return [word.lower() for word in re.findall(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])", name)]


def singular(word: str) -> set[str]:
    """The word, and the word without the ending of a plural."""
    return {word, word.removesuffix("s")}


def c_names() -> list[str]:
    """The identifiers of the headers that a VMM includes."""
    names: list[str] = []
    for header in HEADERS:
        text = (ROOT / f"generated/c/{header}.h").read_text(encoding="utf-8")
        code = re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)
        names += re.findall(r"\b[A-Za-z]\w*", re.sub(r'#include.*|"[^"]*"', "", code))
    return names


def python_names() -> list[str]:
    """The classes and functions that ``onereg_kvm`` exports, their members and arguments."""
    package = ROOT / "generated/python/onereg_kvm"
    init = ast.parse((package / "__init__.py").read_text(encoding="utf-8"))
    exported = next(ast.literal_eval(n.value) for n in init.body if isinstance(n, ast.Assign))
    names: list[str] = list(exported)
    for path in sorted(package.glob("*.py")):
        for top in ast.parse(path.read_text(encoding="utf-8")).body:
            if not isinstance(top, ast.FunctionDef | ast.ClassDef) or top.name not in exported:
                continue
            for node in ast.walk(top):
                if isinstance(node, ast.FunctionDef | ast.ClassDef):
                    names.append(node.name)
                elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
                    names.append(node.target.id)
                elif isinstance(node, ast.arg):
                    names.append(node.arg)
    return [name for name in names if not name.startswith("_")]


def rust_names() -> list[str]:
    """The public items and members of the crate, but for the names of registers."""
    names: list[str] = []
    for path in sorted((ROOT / "generated/rust/onereg/src").glob("*.rs")):
        if path.stem not in ("ids", "registers", "arm64_moves"):
            names += re.findall(
                r"^ *pub (?:(?:const )?fn |struct |enum |trait |type |const |mod |"
                r"(?!use )(?!const ))([A-Za-z]\w*)",
                path.read_text(encoding="utf-8"),
                re.MULTILINE,
            )
    return names


def unexplained(names: list[str], explained: dict[str, str]) -> list[str]:
    """The names that have a word which neither the field knows nor the glossary explains."""
    fit = KNOWN | explained.keys()
    return sorted({name for name in names for word in parts(name) if not singular(word) & fit})


def in_italics(text: str) -> list[str]:
    """The words that a document introduces as terms: those in italics."""
    return re.findall(r"(?<![*\w])\*([a-z]+)\*(?![*\w])", text)


def test_public_names_are_made_of_known_words() -> None:
    names = {"C": c_names(), "Python": python_names(), "Rust": rust_names()}
    assert all(len(found) > 100 for found in names.values())
    assert {where: unexplained(found, glossary()) for where, found in names.items()} == {
        "C": [],
        "Python": [],
        "Rust": [],
    }


def test_a_word_that_nobody_has_explained_is_found() -> None:
    assert unexplained(["onereg_spot", "StateNook", "live_in", "PARKED"], glossary()) == [
        "StateNook",
        "onereg_spot",
    ]
    assert unexplained(["live_in", "PARKED"], {}) == ["PARKED", "live_in"]
    assert in_italics("A *cell* is **one** thing, 2 * 3 * 4.") == ["cell"]


def test_documents_introduce_no_other_words() -> None:
    fit = glossary().keys() | {"is", "fieldset"}
    introduced = 0
    for page in DOCUMENTS:
        text = (ROOT / page).read_text(encoding="utf-8")
        terms = in_italics(text)
        introduced += len(terms)
        assert [term for term in terms if not singular(term) & fit] == [], page
        said = re.findall(r"[a-z]+", text.lower())
        assert [word for word in GIVEN_UP if word in said] == [], page
    assert introduced > 3


def test_each_word_of_the_glossary_is_in_use() -> None:
    """A word that neither a name nor a document has is no word of ours any more."""
    names = {word for name in (*c_names(), *python_names(), *rust_names()) for word in parts(name)}
    section = GLOSSARY.read_text(encoding="utf-8").partition("## Words of our own\n")[2]
    outside = GLOSSARY.read_text(encoding="utf-8").replace(section.partition("\n## ")[0], "")
    texts = [(ROOT / page).read_text(encoding="utf-8") for page in DOCUMENTS]
    texts = [outside if "## Words of our own" in text else text for text in texts]
    said = names | {word for text in texts for word in re.findall(r"[a-z]+", text.lower())}
    assert len(glossary()) > 25
    assert [word for word in glossary() if not {word, f"{word}s"} & said] == []


def test_the_header_explains_its_words_before_it_uses_them() -> None:
    text = (ROOT / "templates/c/onereg.h").read_text(encoding="utf-8")
    words, code = text.split("#ifndef ONEREG_H", 1)
    explained = set(re.findall(r"^ \*\t([a-z]+)\t", words, re.MULTILINE))
    code = re.sub(r"/\*.*?\*/", "", code, flags=re.DOTALL)
    used = {word for name in re.findall(r"\b[A-Za-z]\w*", code) for word in parts(name)}
    ours = {word for word in glossary() if word in used} - {"set"}  # there it is KVM's verb
    assert len(ours) > 10
    assert ours - explained == set()
