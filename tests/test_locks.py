# SPDX-License-Identifier: MIT
"""The locks are whole, and of what pyproject.toml and package.json ask for."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).resolve().parent.parent
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text())
NEEDED = [Requirement(text) for text in PROJECT["project"]["dependencies"]]
BUILD = [Requirement(text) for text in PROJECT["build-system"]["requires"]]
FAST = [Requirement(text) for text in PROJECT["project"]["optional-dependencies"]["fast"]]
TESTS = [Requirement(text) for text in PROJECT["project"]["optional-dependencies"]["test"]]
PEERS = list(map(Requirement, ("corsair", "hdl-registers", "peakrdl", "peakrdl-cheader", "hjson")))
LOCKS = {
    "codegen/requirements.lock": NEEDED + FAST + BUILD,
    "tests/requirements.lock": NEEDED + TESTS,
    "tests/lowest.lock": NEEDED,
    "tests/bench/requirements.lock": PEERS,
}


def pins(lock: str) -> dict[str, Version]:
    """The version of each distribution that a lock names."""
    found = re.findall(r"^([\w.-]+)==(\S+)", (ROOT / lock).read_text(), re.MULTILINE)
    return {canonicalize_name(name): Version(version) for name, version in found}


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_has_a_version_that_is_allowed_of_each_requirement(lock: str) -> None:
    locked = pins(lock)
    for requirement in LOCKS[lock]:
        version = locked.get(canonicalize_name(requirement.name))
        assert version in requirement.specifier if version else False, f"{requirement}: {version}"


@pytest.mark.parametrize("lock", LOCKS)
def test_each_version_has_digests_and_none_has_an_address(lock: str) -> None:
    text = (ROOT / lock).read_text()
    assert "://" not in text
    entries = re.split(r"^(?=[\w.-]+==)", text, flags=re.MULTILINE)[1:]
    assert len(entries) == len(pins(lock))
    assert [entry.split()[0] for entry in entries if "--hash=sha256:" not in entry] == []


def test_the_locks_that_share_an_environment_agree() -> None:
    first, second = pins("codegen/requirements.lock"), pins("tests/requirements.lock")
    shared = first.keys() & second.keys()
    assert shared
    assert {name for name in shared if first[name] != second[name]} == set()


def test_the_lowest_lock_has_the_bounds_of_the_project() -> None:
    locked = pins("tests/lowest.lock")
    for requirement in NEEDED:
        (lowest,) = (bound for bound in requirement.specifier if bound.operator == ">=")
        assert locked[canonicalize_name(requirement.name)] == Version(lowest.version)


def test_the_lock_of_npm_is_of_package_json_and_has_digests_only() -> None:
    wanted = json.loads((ROOT / "tests/package.json").read_text())
    packages = json.loads((ROOT / "tests/package-lock.json").read_text())["packages"]
    own = packages.pop("")
    for kind in ("dependencies", "optionalDependencies"):
        assert own[kind] == wanted[kind]
    assert packages
    for name, entry in packages.items():
        assert entry["integrity"].startswith("sha512-"), name
        assert "resolved" not in entry, name
