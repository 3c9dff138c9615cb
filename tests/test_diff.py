# SPDX-License-Identifier: MIT
"""What ``onereg diff`` says of a change of the spec, under which rule and class.

Each directory of ``tests/diff`` is called after a rule: ``edit.diff`` changes the small spec in
``tests/diff/base`` so that the rule has something to say, ``expected.txt`` has the whole report,
but for what it does to the outputs, which is the templates' business.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from pathlib import Path
from typing import Any

import onereg.model
import onereg.model.absent
import onereg.model.changed
import onereg.model.cpu_features
import onereg.model.cpu_models
import onereg.model.fields
import onereg.model.id_fields
import onereg.model.ids
import onereg.model.structs
import onereg.model.system_names
import pytest
from onereg.cli import main
from onereg.diff import book, compare
from onereg.errors import Mark
from onereg.model import Cell, Layout, Spec, Words
from onereg.model.fields import Fields
from onereg.model.ids import DecodedId
from onereg.model.structs import INTEGERS, Structs
from onereg.read import read_spec

ROOT = Path(__file__).resolve().parent.parent
DIFF = ROOT / "tests/diff"
BASE = DIFF / "base"
FIXTURES = sorted(path for path in DIFF.iterdir() if path.is_dir() and path != BASE)


def hunks(edit: str) -> Iterator[tuple[str, list[str], list[str]]]:
    """(path, lines before, lines after) of each hunk; hunks are apart by an empty line."""
    path = ""
    for block in edit.split("\n\n"):
        lines = block.splitlines()
        if lines and lines[0].startswith("--- "):
            path = lines.pop(0)[4:]
        if lines:
            assert path and all(line[0] in " -+" for line in lines), block
            yield (
                path,
                [s[1:] for s in lines if s[0] in " -"],
                [s[1:] for s in lines if s[0] in " +"],
            )


def apply(edit: str, spec: Path) -> None:
    """Changes the files of a spec; each hunk's old lines are there exactly once."""
    for path, before, after in hunks(edit):
        file = spec / path
        text = file.read_text() if file.exists() else ""
        old, new = ("".join(f"{line}\n" for line in lines) for lines in (before, after))
        if old:
            assert text.count(old) == 1, f"{path}: {old!r}"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text.replace(old, new) if old else text + new)


def edited(fixture: Path, folder: Path) -> Path:
    """A copy of the base, named ``base`` too, with the edit of a fixture."""
    spec = folder / "base"
    shutil.copytree(BASE, spec)
    apply((fixture / "edit.diff").read_text(), spec)
    for file in spec.rglob("*.yaml"):
        if not file.stat().st_size:
            file.unlink()
    return spec


def rule_of(line: str) -> str:
    return line.rpartition("[")[2].rstrip("]")


@pytest.mark.parametrize("fixture", FIXTURES, ids=lambda path: path.name)
def test_report(fixture: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spec = edited(fixture, tmp_path)
    assert main(["diff", str(BASE), str(spec)]) == 0
    told = capsys.readouterr().out.replace(f"{spec}/", "new/").replace(f"{BASE}/", "old/")
    changes = [line for line in told.splitlines() if not line.startswith("output ")]
    assert changes == (fixture / "expected.txt").read_text().splitlines()
    kind = book.DIFF.rules()[fixture.name].kind.value
    assert any(f": {kind}: " in line and rule_of(line) == fixture.name for line in changes)


def test_every_rule_has_a_fixture() -> None:
    assert {fixture.name for fixture in FIXTURES} == set(book.DIFF.rules())


def test_the_base_is_good_and_does_not_differ_from_itself(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["lint", "--spec", str(BASE)]) == 0
    assert main(["diff", str(BASE), str(BASE), "--fail-on", "documentation"]) == 0
    assert capsys.readouterr().out == ""


def test_every_rule_can_be_explained(capsys: pytest.CaptureFixture[str]) -> None:
    for name, rule in book.DIFF.rules().items():
        assert main(["diff", "--explain", name]) == 0
        assert capsys.readouterr().out.startswith(f"{rule.kind.value}: ")
    assert main(["diff", "--explain", "id-changes"]) == 2
    assert "did you mean 'id-changed'?" in capsys.readouterr().err


# Of the model: where things are written, and what only says again what another attribute says.
NO_FACT = {
    (Cell, "family"),  # cells in families are general-purpose registers: no accessor has the name
    (Cell, "index"),
    (Layout, "keys"),
    (Layout, "marks"),
    (Layout, "strays"),  # names that a rule of lint refuses
    (Spec, "outside_targets"),  # of a project's outputs, which are no part of a spec
    (Spec, "words"),  # of the tool's own schemas, the same on both sides
    (Structs, "marks"),
    (Structs, "_measured"),
}


def facts(kind: type[Any]) -> Iterator[str]:
    """The attributes of a dataclass of the model that say something."""
    for attribute in fields(kind):
        if (kind, attribute.name) not in NO_FACT and attribute.type != "Mark":
            yield attribute.name


Step = tuple[type[Any], str]


def mutants(value: Any, *steps: Step) -> Iterator[tuple[tuple[Step, ...], Any]]:
    """Each way to change one fact within a value, with the attributes that lead to it."""
    if isinstance(value, Mark):
        return
    if isinstance(value, Fields) and value.same_as is not None:
        # The other facts are those of the register that has the fields.
        yield (*steps, (Fields, "same_as")), replace(value, same_as=None)
    elif is_dataclass(value) and not isinstance(value, type):
        for name in facts(type(value)):
            for path, mutant in mutants(getattr(value, name), *steps, (type(value), name)):
                yield path, replace(value, **{name: mutant})
    elif isinstance(value, Enum):
        yield steps, next(other for other in type(value) if other is not value)
    elif isinstance(value, bool):
        yield steps, not value
    elif isinstance(value, int):
        yield steps, value + 1
    elif isinstance(value, str):
        yield steps, "u16" if value in INTEGERS else f"{value}_changed"
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield steps, {k: v for k, v in value.items() if k != key}
            for path, mutant in mutants(item, *steps):
                yield path, {**value, key: mutant}
    elif isinstance(value, tuple):
        for i, item in enumerate(value):
            if not isinstance(item, int):
                yield steps, value[:i] + value[i + 1 :]
            for path, mutant in mutants(item, *steps):
                yield path, (*value[:i], mutant, *value[i + 1 :])
    else:
        assert value is None, value


def test_every_fact_of_the_model_is_compared() -> None:
    """A new attribute of the model has a rule, or is named above as no fact."""
    spec = read_spec([BASE], ROOT / "spec/schema", names=True, cpus=True)
    with_id = {(one_reg.arch, one_reg.name) for one_reg in spec.one_regs}  # compared as theirs
    bare = {key: register for key, register in spec.registers.items() if key not in with_id}
    spec = replace(spec, registers=bare)
    compared: set[Step] = set()
    silent = []
    for path, mutant in mutants(spec):
        compared.update(path)
        if not compare(spec, mutant):
            silent.append(path)
    assert silent == []
    modules = (
        onereg.model.absent,
        onereg.model.changed,
        onereg.model.cpu_features,
        onereg.model.cpu_models,
        onereg.model.fields,
        onereg.model.id_fields,
        onereg.model,
        onereg.model.ids,
        onereg.model.structs,
        onereg.model.system_names,
    )
    kinds = {k for module in modules for k in vars(module).values() if is_dataclass(k)}
    wanted = {(kind, name) for kind in kinds - {DecodedId, Mark, Words} for name in facts(kind)}
    assert wanted - compared == set()
