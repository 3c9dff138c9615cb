# SPDX-License-Identifier: MIT
"""Where our own spec and templates are: beside the package in a wheel, at the top of a checkout."""

from __future__ import annotations

from pathlib import Path

from onereg.errors import OneregError


def spec_directory() -> Path:
    """Our ``spec/``."""
    return _directory("spec")


def templates_directory() -> Path:
    """Our ``templates/``."""
    return _directory("templates")


def source_files() -> list[Path]:
    """The modules of the tool itself, which an output depends on as on its spec."""
    return sorted(Path(__file__).parent.rglob("*.py"))


def _directory(name: str) -> Path:
    package = Path(__file__).resolve().parent
    for candidate in (package / "data" / name, package.parents[1] / name):
        if candidate.is_dir():
            return candidate
    raise OneregError(f"{name}/ is neither in the package nor beside it; reinstall onereg")
