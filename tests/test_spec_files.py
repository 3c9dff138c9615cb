# SPDX-License-Identifier: MIT
"""The files of spec/: an editor that follows their schema line agrees with us."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator
from onereg.read import spec_files
from referencing import Registry, Resource

ROOT = Path(__file__).resolve().parent.parent
FILES = spec_files(ROOT / "spec")
SCHEMAS = sorted((ROOT / "spec/schema").glob("*.json"))
MODELINE = re.compile(r"# yaml-language-server: \$schema=(\S+)")


class Yaml12Loader(yaml.SafeLoader):
    """YAML 1.2's core schema, as editors have it: no sexagesimal numbers, no `no`."""


Yaml12Loader.yaml_implicit_resolvers = {}
for _tag, _pattern, _first in (
    ("bool", r"true|false", "tf"),
    ("int", r"[-+]?[0-9]+|0x[0-9a-fA-F]+|0o[0-7]+", "-+0123456789"),
    ("float", r"[-+]?[0-9]+\.[0-9]+", "-+0123456789"),
    ("null", r"null|~|", ["n", "~", ""]),
):
    Yaml12Loader.add_implicit_resolver(
        f"tag:yaml.org,2002:{_tag}", re.compile(f"^(?:{_pattern})$"), list(_first)
    )


def schema(path: Path) -> Any:
    return json.loads(path.read_text())


def test_there_are_files_and_schemas() -> None:
    assert len(FILES) > 20
    assert len(SCHEMAS) > 5


@pytest.mark.parametrize("path", SCHEMAS, ids=lambda path: path.name)
def test_a_schema_is_one(path: Path) -> None:
    Draft202012Validator.check_schema(schema(path))
    assert schema(path)["$schema"] == "https://json-schema.org/draft/2020-12/schema"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_file_validates_in_an_editor(path: Path) -> None:
    """By the schema that its second line names, with the types that YAML 1.2 gives."""
    first, second, *_ = path.read_text().splitlines()
    assert first == "# SPDX-License-Identifier: MIT"
    line = MODELINE.fullmatch(second)
    assert line, second
    target = (path.parent / line[1]).resolve()
    resources = [(schema(p)["$id"], Resource.from_contents(schema(p))) for p in SCHEMAS]
    registry: Registry[Any] = Registry().with_resources(resources)
    validator = Draft202012Validator(schema(target), registry=registry)
    value = yaml.load(path.read_text(), Yaml12Loader)
    errors = [f"{error.json_path}: {error.message}" for error in validator.iter_errors(value)]
    assert errors == []
