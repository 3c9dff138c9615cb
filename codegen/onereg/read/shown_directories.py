# SPDX-License-Identifier: MIT
"""Names of spec directories, as findings show them: no two are alike."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from onereg.errors import OWN


def shown_directories(directories: Sequence[Path]) -> list[str]:
    """Each directory's path if it is given as one below here, otherwise its own name.

    If another directory has the name of the first, which is ours, the first begins with ``OWN``.
    Others that share a name have their whole paths.
    """
    names = [path.as_posix() if _is_below(path) else path.name for path in directories]
    if names[0] in names[1:] and not _is_below(directories[0]):
        names[0] = f"{OWN}{names[0]}"
    return [
        path.as_posix() if names.count(name) > 1 else name
        for path, name in zip(directories, names, strict=True)
    ]


def _is_below(directory: Path) -> bool:
    return bool(directory.parts) and not directory.is_absolute() and ".." not in directory.parts
