# SPDX-License-Identifier: MIT
"""The directories of a run."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Inputs:
    """What ``generate`` reads."""

    specs: tuple[Path, ...]
    """The spec, and any that add to it."""
    schemas: Path
    templates: tuple[Path, ...]
    """Searched in order; the last is our own."""

    def files(self) -> Iterator[Path]:
        """Every file below the directories, sorted within each."""
        for directory in (*self.specs, self.schemas, *self.templates):
            yield from sorted(path for path in directory.rglob("*") if path.is_file())
