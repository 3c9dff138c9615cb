# SPDX-License-Identifier: MIT
"""The directories of a run, and the files in them that it reads."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from onereg.dataclass import dataclass
from onereg.inputs.files import InputFiles


@dataclass(frozen=True, slots=True)
class OutsideTarget:
    """A target that is not ours, as a project names it; nothing of it has run yet."""

    name: str
    module: Path | None = None
    """Its module in the project's tree; None: an installed package has it."""
    templates: Path | None = None
    """The folder of its templates, beside such a module."""


@dataclass(frozen=True, slots=True)
class Inputs:
    """The inputs of ``generate``."""

    specs: tuple[Path, ...]
    """The spec, and any that add to it."""
    schemas: Path
    templates: tuple[Path, ...]
    """Searched in order; the last is our own."""
    outside: tuple[OutsideTarget, ...] = ()
    """The targets of the outputs that are not ours."""

    @property
    def outside_names(self) -> frozenset[str]:
        """Targets that the spec may name beside ours."""
        return frozenset(target.name for target in self.outside)

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
        for outside in self.outside:
            if outside.module is not None:
                yield outside.module
            if outside.templates is not None:
                yield from input_files.below(outside.templates)

    def folders(self, target: str | None = None) -> Iterator[Path]:
        """Every folder in which a further file would be read too."""
        for directory in self.specs:
            yield from _folders(directory)
        for directory in self.templates:
            below = directory / target if target else directory
            yield from _folders(below) if below.is_dir() else [directory]
        for outside in self.outside:
            if outside.templates is not None:
                yield from _folders(outside.templates)


def spec_files(directory: Path, input_files: InputFiles | None = None) -> list[Path]:
    """The YAML files below a spec directory, sorted by path, schemas left out."""
    below = (input_files or InputFiles()).below(directory)
    found = [path for path in below if path.suffix in (".yaml", ".yml")]
    return [path for path in found if path.relative_to(directory).parts[0] != "schema"]


def _folders(directory: Path) -> list[Path]:
    return [directory, *sorted(path for path in directory.rglob("*") if path.is_dir())]
