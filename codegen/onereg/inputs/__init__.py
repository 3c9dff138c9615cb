# SPDX-License-Identifier: MIT
"""The directories of a run, and the files in them that it reads."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from onereg.inputs.files import InputFiles


@dataclass(frozen=True, slots=True)
class Inputs:
    """The inputs of ``generate``."""

    specs: tuple[Path, ...]
    """The spec, and any that add to it."""
    schemas: Path
    templates: tuple[Path, ...]
    """Searched in order; the last is our own."""

    def files(self, target: str | None, input_files: InputFiles) -> Iterator[Path]:
        """Every path that is read for a target, or for all; sorted within each directory.

        Folders and unreadable files are among them.
        """
        for directory in self.specs:
            yield from spec_files(directory, input_files)
        yield from (path for path in input_files.below(self.schemas) if path.suffix == ".json")
        for directory in self.templates:
            below = directory / target if target else directory
            yield from input_files.below(below)

    def folders(self, target: str | None = None) -> Iterator[Path]:
        """Every folder in which a further file would be read too."""
        for directory in self.specs:
            yield from _folders(directory)
        for directory in self.templates:
            below = directory / target if target else directory
            yield from _folders(below) if below.is_dir() else [directory]


def spec_files(directory: Path, input_files: InputFiles | None = None) -> list[Path]:
    """The YAML files below a spec directory, sorted by path, schemas left out."""
    below = (input_files or InputFiles()).below(directory)
    found = [path for path in below if path.suffix in (".yaml", ".yml")]
    return [path for path in found if path.relative_to(directory).parts[0] != "schema"]


def _folders(directory: Path) -> list[Path]:
    return [directory, *sorted(path for path in directory.rglob("*") if path.is_dir())]
