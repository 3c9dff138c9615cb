# SPDX-License-Identifier: MIT
"""The quick judge of a file's shape, jsonschema-rs, and the reference, jsonschema, agree."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from onereg.errors import SpecError
from onereg.inputs.files import InputFiles
from onereg.read import schema, spec_files
from onereg.read.schema import accepts, plain, validate, whole_schema
from onereg.read.schema_findings import validator
from onereg.read.yaml_tree import load_file

ROOT = Path(__file__).resolve().parent.parent
SCHEMAS = ROOT / "spec/schema"
Place = tuple[str | int, ...]

ODD = ("", " ", "0", "00", "-1", "0x1F", "1.10", "3\n", "é", "X0\u2028", "v" * 300, "X<n>_EL1")
"""Texts that are right in some places and wrong in others."""
TURNS: tuple[Callable[[Any], Any], ...] = (
    *(lambda _, text=text: text for text in ODD),
    lambda value: [value],
    lambda _: [],
    lambda _: {},
    lambda value: {"unknown": value},
    lambda value: value | {"unknown": "1"} if isinstance(value, dict) else value,
    lambda value: value * 2 if isinstance(value, list) else value,
)


def loaded(folder: Path) -> Iterator[tuple[str, Any]]:
    """The kind and the value of each file that has the lines of one, the smallest first."""
    for file in sorted(spec_files(folder), key=lambda file: (file.stat().st_size, file)):
        try:
            value = plain(load_file(file, file.name))
            _, second, *_ = file.read_text(encoding="utf-8").split("\n", 2)
        except (SpecError, UnicodeDecodeError, ValueError):
            continue
        if second.endswith(".schema.json"):
            yield Path(second).name.removesuffix(".schema.json"), value


def both(kind: str, value: Any) -> bool:
    """The answer of both, which is the same."""
    common, text = ((SCHEMAS / f"{name}.schema.json").read_bytes() for name in ("common", kind))
    slow = validator(whole_schema(common, text)).is_valid(value)
    assert accepts(common, text, value) is slow, (kind, value)
    return slow


def places(value: Any, at: Place = ()) -> Iterator[Place]:
    yield at
    inner = value.items() if isinstance(value, dict) else enumerate(value)
    if not isinstance(value, str):
        for key, found in inner:
            yield from places(found, (*at, key))


def edited(value: Any, at: Place, turn: Callable[[Any], Any] | None) -> Any:
    """A copy with one value turned, or without it."""
    found = {"top": copy.deepcopy(value)}
    *path, last = ("top", *at)
    inner: Any = found
    for step in path:
        inner = inner[step]
    if turn is None:
        del inner[last]
    else:
        inner[last] = turn(inner[last])
    return found.get("top", {})


def test_they_agree_about_our_files() -> None:
    files = list(loaded(ROOT / "spec"))
    assert len(files) > 80
    assert all(both(kind, value) for kind, value in files)


def test_they_agree_about_files_with_a_fault(root: Path) -> None:
    answers = [
        both(kind, value)
        for folder in sorted((root / "tests/errors").iterdir())
        if folder.is_dir()
        for kind, value in loaded(folder)
    ]
    assert answers.count(False) > 10 < answers.count(True)


def test_they_agree_about_any_edit() -> None:
    """A place of each key of each kind, in the smallest file that has it."""
    met: dict[tuple[str, str | int], tuple[str, Any, Place]] = {}
    for kind, value in loaded(ROOT / "spec"):
        keys = json.loads((SCHEMAS / f"{kind}.schema.json").read_text())
        words = set(re.findall(r'"([a-z_0-9]+)": ?\{', json.dumps(keys)))
        for at in places(value):
            if at and at[-1] in words:
                met.setdefault((kind, at[-1]), (kind, value, at))
    answers = []
    for number, (kind, value, at) in enumerate(met.values()):
        turns = (None, TURNS[number % len(TURNS)], TURNS[(number * 5 + 3) % len(TURNS)])
        answers += [both(kind, edited(value, at, turn)) for turn in turns]
    assert answers.count(False) > 100 < answers.count(True)


def test_without_it_the_findings_are_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the wheel is missing, jsonschema judges all files."""
    file = ROOT / "spec/layouts/native.yaml"
    wrong = tmp_path / "wrong.yaml"
    wrong.write_text(file.read_text().replace("layout: native", "lay: native"))

    def found() -> list[list[str]]:
        trees = [load_file(path, path.name) for path in (file, wrong)]
        return [[*map(str, validate(tree, "layout", SCHEMAS, InputFiles()))] for tree in trees]

    with_it = found()
    monkeypatch.setattr(schema, "jsonschema_rs", None)
    assert found() == with_it
    assert [len(lines) for lines in with_it] == [0, 2]
