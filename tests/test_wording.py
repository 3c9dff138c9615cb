# SPDX-License-Identifier: MIT
"""A finding has our words: those of a library change with its version, and say what it expected
instead of what would be right.
"""

from __future__ import annotations

import ast
import itertools
import tomllib
from pathlib import Path

import onereg
import pytest
import yaml
from jinja2 import Environment
from onereg.cli import main
from onereg.errors import Finding, SpecError
from onereg.output import template_errors, toml_errors
from onereg.output.template_errors import Missing
from onereg.output.toml_file import TomlFile
from onereg.read import yaml_errors, yaml_tree

SOURCE = Path(onereg.__file__).parent
GOOD = "arch: arm64\nregisters:\n  FAR_EL1: {title: Fault, bits: 64}\n"
BAD_YAML = [
    "a: [b\n",
    "a: {b\n",
    "a: [b: c: d]\n",
    "a: [b}\n",
    "a: {b]\n",
    "a: [b]]\n",
    "a: b]\n- c\n",
    "a: b\n- c\n",
    "- a\nb: c\n",
    "a: b: c\n",
    "a: - b\n",
    "a: ? b\n",
    "? a\n? - b\n",
    "a: 'b\n",
    'a: "b\n',
    'a: "b\n---\n',
    "a: 'b\n...\n",
    'a: "\\q"\n',
    'a: "\\x1"\n',
    'a: "\\u12"\n',
    'a: "\\Uffffffff"\n',
    "a: @b\n",
    "a: `b\n",
    "a: %b\n",
    "%b\n",
    "%YAML 2.0\n---\na: b\n",
    "%YAML 1.1\n%YAML 1.1\n---\na: b\n",
    "%YAML x\n---\na: b\n",
    "%TAG ! tag:a,2000:\n%TAG ! tag:b,2000:\n---\na: b\n",
    "%TAG a\n---\n",
    "a: !b!c d\n",
    "a: !<b c\n",
    "a: !%zz b\n",
    "a: & b\n",
    "a: &b* c\n",
    "a: *\n",
    "a: |x\n  b\n",
    "a: |0\n  b\n",
    "a: >+-\n  b\n",
    "a:\n\tb: c\n",
    "\ta: b\n",
    "a: b\n c: d\n",
    "a:\n  b: c\n d: e\n",
    "a:\n  - b\n - c\n",
    "a: b\nc\n",
    "a: b\nc\nd: e\n",
    "a: b\n...\nc: d\n",
    "a: b\n--- c: d\n",
    "a: [b, , c]\n",
    "a: {b: c, , d}\n",
    "a: {b: c d: e}\n",
    "{a: b}}\n",
    "a: b ]\n]\n",
    ", a\n",
    "[a]: b: c\n",
    "a: [\n",
    "a: " + "[" * 2000 + "\n",
    "a: " + "{b: " * 1500 + "\n",
    "a" * 2000 + ": b\n" + "c" * 2000 + "\n",
]
BAD_TOML = [
    "a\n",
    "a =\n",
    "a = b\n",
    "= b\n",
    "a = 1 b = 2\n",
    "a = [1\n",
    "a = [1 2]\n",
    "a = {b = 1\n",
    "a = {b = 1, b = 2}\n",
    "a = {b = 1, b.c = 2}\n",
    "[a\n",
    "[[a]\n",
    "[a]\n[a]\n",
    "a = 1\na = 2\n",
    "a = 1\n[a.b]\n",
    "a.b = 1\n[a]\n",
    "[[a]]\n[a]\n",
    "a = [1]\n[[a]]\n",
    'a = "b\n',
    "a = 'b\n",
    'a = """b\n',
    "a = '''b\n",
    'a = "\\q"\n',
    'a = "\\u12"\n',
    'a = "\\ud800"\n',
    'a = "\x00"\n',
    "a = 1 # \x01\n",
    "a = 2026-02-30\n",
    "a.! = 1\n",
    "a = 25:00:00\n",
    "a = 0x\n",
    "a = " + "9" * 10_000 + "\n",
    "a = True\n",
    "a-é = 1\n",
    "!\n",
]
BAD_TEMPLATES = [
    "{% for %}",
    "{% for a in b %}",
    "{% if a %}",
    "{% endif %}",
    "{% if a %}{% endfor %}",
    "{% nothing %}",
    "{% %}",
    "{{ }}",
    "{{ a",
    "{{ a b }}",
    "{{ a.}}",
    "{{ a[ }}",
    "{{ (a }}",
    "{{ a) }}",
    "{{ 'a }}",
    "{{ a | nothing }}",
    "{{ a is nothing }}",
    "{{ 1 +* 2 }}",
    "{{ ? }}",
    "{% set 1 = 2 %}",
    "{% for loop in [] %}{% endfor %}",
    "{% block a %}{% endblock %}{% block a %}{% endblock %}",
    "{% block a-b %}{% endblock %}",
    "{% macro a(b=1, c) %}{% endmacro %}",
    "{# a",
    "{% call a %}{% endcall %}",
    "{% from 'a' import _b %}",
]
MISSING = {
    "{{ a }}": "there is no a",
    "{{ a.b.c }}": "there is no a",
    "{{ {'one': 1}.oen }}": "a dict has no 'oen' (did you mean 'one'?)",
    "{{ [1][2] }}": "a list has no element 2",
    "{{ {}['a'] }}": "a dict has no 'a'",
    "{{ ''.lowr }}": "a str has no 'lowr' (did you mean 'lower'?)",
}


def finding(text: str) -> Finding | None:
    try:
        yaml_tree.load_text(text, "file")
    except SpecError as error:
        (found,) = error.findings
        return found
    return None


@pytest.mark.parametrize("text", BAD_YAML, ids=lambda text: repr(text[:30]))
def test_yaml(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both parsers of PyYAML make the same finding, and its words are ours."""
    assert yaml_tree._Parser is not yaml_tree._PurePython, "this PyYAML was built without libyaml"
    found = finding(text)
    monkeypatch.setattr(yaml_tree, "_Parser", yaml_tree._PurePython)
    own = finding(text)
    assert own == found
    assert found is not None
    if found.rule == "bad-yaml":
        ours = yaml_errors.SENTENCES | {
            "a spec file is a mapping of keys to values",
            "a key that is not a plain word",
            "a second document begins here; a spec file holds one",
        }
        assert found.message in ours


def test_every_kind_of_yaml_error_is_met() -> None:
    met = {found.message for found in map(finding, BAD_YAML) if found}
    assert yaml_errors.SENTENCES - met <= {yaml_errors.NOT_YAML}


def test_any_damage_to_yaml() -> None:
    """A character put into a good file, anywhere: our words, whatever the parser said."""
    ours = yaml_errors.SENTENCES
    for index, character in itertools.product(range(len(GOOD)), "[]{},:'\"|>@%&*!?-\t#\\ \n"):
        found = finding(GOOD[:index] + character + GOOD[index:])
        if found and found.rule == "bad-yaml" and found.message not in ours:
            assert found.message in (
                "a key that is not a plain word",
                "a spec file is a mapping of keys to values",
                "a second document begins here; a spec file holds one",
            )


def test_an_unknown_error_of_yaml_has_a_sentence() -> None:
    mark = yaml.Mark("", 0, 2, 3, None, None)
    for error, place in (
        (yaml.scanner.ScannerError("while frobbing", mark, "found a frob", None), (3, 4)),
        (yaml.YAMLError("frob"), (1, 1)),
        (yaml.reader.ReaderError("", 0, 0, "frob", "frob"), (1, 1)),
    ):
        assert yaml_errors.explained(error) == (*place, yaml_errors.NOT_YAML)


def test_what_libyaml_alone_refuses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Is refused, in our words and at its place."""

    class Refuses:
        def __init__(self, text: str) -> None:
            mark = yaml.Mark("", 0, 0, 3, None, None)
            self.error = yaml.scanner.ScannerError("while frobbing", None, "found a frob", mark)

        def get_event(self) -> None:
            raise self.error

    monkeypatch.setattr(yaml_tree, "_Parser", Refuses)
    found = finding(GOOD)
    assert str(found) == f"file:1:4: {yaml_errors.NOT_YAML} [bad-yaml]"


@pytest.mark.parametrize("text", BAD_TOML, ids=lambda text: repr(text[:30]))
def test_toml(text: str, tmp_path: Path) -> None:
    with pytest.raises(ValueError):
        tomllib.loads(text)
    path = tmp_path / "onereg.toml"
    path.write_text(text)
    with pytest.raises(SpecError) as caught:
        TomlFile(path)
    (found,) = caught.value.findings
    assert found.message in toml_errors.SENTENCES
    assert found.mark.line <= text.count("\n") + 1


def test_every_kind_of_toml_error_is_met() -> None:
    met = set()
    for text in BAD_TOML:
        try:
            tomllib.loads(text)
        except ValueError as error:
            met.add(toml_errors.explained(error, text)[2])
    assert met == toml_errors.SENTENCES - {toml_errors.NOT_TOML}  # of a kind that is new


@pytest.mark.parametrize("text", BAD_TEMPLATES)
def test_templates(text: str) -> None:
    with pytest.raises(Exception) as caught:
        Environment(undefined=Missing).from_string(text).render(a=1, b=[])
    sentence = template_errors.explained(caught.value)
    ours = [known.split("{")[0] for known in template_errors.SENTENCES]
    assert any(sentence.startswith(known) for known in ours)


@pytest.mark.parametrize(("text", "sentence"), MISSING.items())
def test_what_a_template_lacks(text: str, sentence: str) -> None:
    with pytest.raises(Exception) as caught:
        Environment(undefined=Missing).from_string(text).render()
    assert template_errors.explained(caught.value) == sentence


@pytest.mark.parametrize(
    ("text", "finding"),
    [
        ("{", "1:2: is no JSON from here on [dump-syntax]"),
        ("[" * 100_000, "1:1: is nested too deeply [dump-syntax]"),
        ('{"a": ' + "9" * 10_000 + "}", "1:7: a number has more than 640 digits [dump-syntax]"),
        ("\udcff", "1:1: byte 0 is not UTF-8; a dump is text, or a save of onereg [dump-file]"),
    ],
)
def test_json(text: str, finding: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "id.json"
    path.write_bytes(text.encode(errors="surrogateescape"))
    base = Path(__file__).parent / "errors/base"
    assert main(["list", "--spec", str(base), "--id-registers", str(path)]) == 2
    assert capsys.readouterr().out == f"{path}:{finding}\n"


WORDED = {"json", "yaml", "tomllib", "jinja2", "jsonschema"}
"""Libraries whose exceptions have words."""
EXPLAINERS = {"yaml_errors.py", "toml_errors.py", "template_errors.py"}


@pytest.mark.parametrize(
    "path", sorted(SOURCE.rglob("*.py")), ids=lambda path: path.relative_to(SOURCE).as_posix()
)
def test_no_module_shows_what_a_library_said(path: Path) -> None:
    """What an explainer is for; elsewhere nobody makes a text of such an exception."""
    if path.name in EXPLAINERS:
        return
    for handler in ast.walk(ast.parse(path.read_text())):
        if not isinstance(handler, ast.ExceptHandler) or not handler.type or not handler.name:
            continue
        caught = ast.unparse(handler.type)
        names = {node.id for node in ast.walk(handler.type) if isinstance(node, ast.Name)}
        decodes = "json.loads" in "".join(ast.unparse(node) for node in ast.walk(handler))
        if not (names & WORDED or "Unicode" in caught or "Template" in caught or decodes):
            continue
        for node in ast.walk(handler):
            text = ast.unparse(node) if isinstance(node, ast.Call | ast.FormattedValue) else ""
            shows = (
                f"str({handler.name})",
                f"repr({handler.name})",
                f"{{{handler.name}}}",
                f"{{{handler.name}!",
            )
            assert not any(word in text for word in shows), f"{path}:{node.lineno}"  # type: ignore[attr-defined]
