# SPDX-License-Identifier: MIT
"""The source of projects in which generated code replaces theirs; nothing of it is kept here."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "kvm"))

from lab import Lab

PROJECTS = ("crosvm", "firecracker")


def pytest_addoption(parser: pytest.Parser) -> None:
    for project in PROJECTS:
        parser.addoption(
            f"--{project}-source", metavar="DIR", help=f"the unpacked source of {project}"
        )


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """A project's tests are for those who have its source."""
    project = collection_path.stem.removeprefix("test_")
    if project in PROJECTS and config.getoption(f"--{project}-source", None) is None:
        return True
    return None


@pytest.fixture(scope="session")
def lab() -> Iterator[Lab]:
    """Machines that live as long as the session."""
    with Lab() as machines:
        yield machines
