# SPDX-License-Identifier: MIT
"""Finds our own spec and templates: in the checkout that one works in, or with the tool.

An installed tool has them beside its modules, a tool that runs from a checkout at the top of
the checkout.  Within a checkout of onereg every tool takes those of the checkout: a user who
edits a spec there asks about that spec.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from onereg.errors import OneregError

_MARKS = ("spec/schema/common.schema.json", "spec/kvm/id-format.yaml")
"""Files that a checkout of onereg has, and no other project that has a ``spec/``."""
_WORLD_WRITABLE = 0o002


def spec_directory() -> Path:
    """Our ``spec/``."""
    return _directory("spec")


def templates_directory() -> Path:
    """Our ``templates/``."""
    return _directory("templates")


def source_files() -> list[Path]:
    """The modules of the tool itself, which an output depends on as on its spec."""
    walk = os.walk(Path(__file__).parent)
    found = (os.path.join(folder, name) for folder, _, names in walk for name in names)
    return [Path(path) for path in sorted(found) if path.endswith(".py")]


def folders_upwards(start: Path) -> Iterator[Path]:
    """A directory and those above it in which a project may be, as paths from ``start``.

    They end with the repository that the directory is in, or with a checkout of onereg.  A folder
    above in which anybody may put a file is passed over.
    """
    folder, up = start.resolve(), Path()
    while True:
        if up == Path() or not folder.stat().st_mode & _WORLD_WRITABLE:
            yield up
            if is_checkout(folder):
                return
        if (folder / ".git").exists() or folder == folder.parent:
            return
        folder, up = folder.parent, up / ".."


def is_checkout(folder: Path) -> bool:
    """True if a directory is the top of a checkout of onereg."""
    return all((folder / mark).is_file() for mark in _MARKS)


def is_installed(directory: Path) -> bool:
    """True if a directory is part of the installed package, and not for a user to write to."""
    return _package() in directory.resolve().parents


def _package() -> Path:
    return Path(__file__).resolve().parent


def _directory(name: str) -> Path:
    package = _package()
    checkouts = [up for up in folders_upwards(Path()) if is_checkout(up)]
    for folder in (*checkouts, package / "data", package.parents[1]):
        if (folder / name).is_dir():
            return folder / name
    raise OneregError(f"{name}/ is neither in the package nor beside it; reinstall onereg")
