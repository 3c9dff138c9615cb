# SPDX-License-Identifier: MIT
"""The outputs of a run and their places: from a configuration file, or from the command line.

A project declares its outputs in ``onereg.toml``, or below ``[tool.onereg]`` of
``pyproject.toml``::

    [[output]]
    target = "c"
    layouts = ["board"]
    directory = "src/onereg"
    add-spec = ["spec"]
    templates = ["templates"]

A target that is not ours is the name of one that an installed package has, or a table of the
project's own module and templates::

    target = {module = "targets/zig.py", templates = "templates/zig"}

The file is untrusted: an unknown key, a wrong type and a path that leaves the folder of the file
are findings with their positions.
"""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from onereg.dataclass import dataclass
from onereg.errors import Finding, Mark, SpecError, did_you_mean
from onereg.inputs import Inputs, OutsideTarget
from onereg.inputs.files import InputFiles
from onereg.resources import folders_upwards, spec_directory, templates_directory
from onereg.targets import package_names, target_names

if TYPE_CHECKING:
    from onereg.output.toml_file import TomlFile, TomlStep

OWN_FILE = "onereg.toml"
SHARED_FILE = "pyproject.toml"


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an output was declared."""

    file: TomlFile
    steps: tuple[TomlStep, ...]

    def mark(self, *steps: TomlStep) -> Mark:
        """The position of one of its values."""
        return self.file.mark(*self.steps, *steps)


@dataclass(frozen=True, slots=True)
class Output:
    """The files of one target, or of all, in one directory."""

    inputs: Inputs
    directory: Path
    target: str | None = None
    """None: every target, each in a folder of its name."""
    layouts: tuple[str, ...] | None = None
    """None: all that the target renders."""
    shared: bool = False
    """Others keep files in the directory too: only one that onereg wrote can be a stray."""
    origin: Origin | None = None
    """None: the command line."""

    @property
    def is_ours(self) -> bool:
        """True where our own modules and the files of :attr:`inputs` are all that makes it."""
        return not self.inputs.outside


def find_config(start: Path) -> Path | None:
    """The configuration file for a directory: its own or the nearest above it.

    The result is relative to ``start``; None where the project, or the repository, has none.
    """
    for up in folders_upwards(start):
        # A folder, a FIFO and a link that leads nowhere are found: who reads them has a finding.
        if os.path.lexists(start / up / OWN_FILE):
            return up / OWN_FILE
        if os.path.lexists(start / up / SHARED_FILE) and _is_ours(start / up / SHARED_FILE):
            return up / SHARED_FILE
    return None


def read_outputs(config: Path, input_files: InputFiles | None = None) -> tuple[Output, ...]:
    """The outputs that a configuration file declares; SpecError with every finding."""
    from onereg.output.toml_file import TomlFile

    file = TomlFile(config, input_files)
    reader = _Reader(file, config.parent, [])
    outputs = tuple(reader.outputs())
    if reader.findings:
        raise SpecError(reader.findings)
    return outputs


def _is_ours(config: Path) -> bool:
    from onereg.output.toml_file import TomlFile

    return _table(TomlFile(config)) is not None


def _table(file: TomlFile) -> Any:
    """The part of the file that concerns onereg; None where there is no such part."""
    if file.path.name != SHARED_FILE:
        return file.data
    tool = file.data.get("tool")
    return tool.get("onereg") if isinstance(tool, dict) else None


@dataclass(frozen=True, slots=True)
class _Reader:
    """Turns a file into outputs; findings gather on the way."""

    file: TomlFile
    folder: Path
    findings: list[Finding]

    def outputs(self) -> Iterator[Output]:
        top: tuple[TomlStep, ...] = ("tool", "onereg") if self.file.path.name == SHARED_FILE else ()
        table = _table(self.file)
        if not isinstance(table, dict):
            self.add((), "config", f"no table {'.'.join(map(str, top))}")
            return
        self._refuse_unknown(table, ("output",), "the configuration", top)
        entries = table.get("output")
        if not isinstance(entries, list) or not all(isinstance(e, dict) for e in entries):
            name = ".".join([*map(str, top), "output"])
            self.add((*top, "output"), "config", f"outputs are tables, each under [[{name}]]")
        elif not entries:
            self.add((*top, "output"), "config", "no output: nothing would be generated")
        else:
            for index, entry in enumerate(entries):
                output = self._output(entry, (*top, "output", index))
                if output is not None:
                    yield output

    def _output(self, entry: dict[str, Any], at: tuple[TomlStep, ...]) -> Output | None:
        before = len(self.findings)
        self._refuse_unknown(entry, _KEYS, "an output", at)
        for key in ("target", "layouts", "directory"):
            if key not in entry:
                self.add(at, "config", f"an output needs the key {key!r}")
        outside = self._outside(entry, at)
        is_table = isinstance(entry.get("target"), dict)
        target = outside.name if outside else "" if is_table else self._text(entry, "target", at)
        layouts = self._texts(entry, "layouts", at)
        directory = self._text(entry, "directory", at)
        shared = entry.get("shared", False)
        if not isinstance(shared, bool):
            self.add((*at, "shared"), "config", "shared is true or false")
        added = self._directories(entry, "add-spec", at)
        templates = self._directories(entry, "templates", at)
        self._confine(directory, (*at, "directory"))
        if not shared and len(self.findings) == before:
            theirs = (
                [path for path in (outside.module, outside.templates) if path] if outside else []
            )
            self._keep_apart(directory, [*added, *templates, *theirs], (*at, "directory"))
        if len(self.findings) > before:
            return None
        own = spec_directory()
        return Output(
            inputs=Inputs(
                specs=(own, *added),
                schemas=own / "schema",
                templates=(*templates, templates_directory()),
                outside=(outside,) if outside else (),
            ),
            directory=self.folder / directory,
            target=target,
            layouts=tuple(layouts),
            shared=shared,
            origin=Origin(self.file, at),
        )

    def _outside(self, entry: dict[str, Any], at: tuple[TomlStep, ...]) -> OutsideTarget | None:
        """The target where it is not one of ours; None, with a finding where it is none at all."""
        said = entry.get("target")
        step = (*at, "target")
        if isinstance(said, dict):
            return self._in_the_tree(said, step)
        if not isinstance(said, str) or not said or said in target_names():
            return None
        packaged = package_names()
        if said in packaged:
            return OutsideTarget(said)
        known = [*target_names(), *packaged]
        hint = did_you_mean(said, known) or f"; there are: {', '.join(known)}"
        self.add(step, "config", f"no target {said!r}{hint}")
        return None

    def _in_the_tree(self, said: dict[str, Any], at: tuple[TomlStep, ...]) -> OutsideTarget | None:
        """A module of the project's own, which is not run here."""
        before = len(self.findings)
        self._refuse_unknown(said, ("module", "templates"), "a target", at)
        for key in ("module", "templates"):
            if not isinstance(said.get(key), str) or not said[key]:
                self.add((*at, key), "config", f"a target of your own is {_OWN_TARGET}")
                return None
        module, templates = Path(said["module"]), Path(said["templates"])
        for key in ("module", "templates"):
            self._confine(said[key], (*at, key))
        if len(self.findings) > before:
            return None
        if not (self.folder / module).is_file():
            self.add((*at, "module"), "config-path", f"{module} is no file")
        if not (self.folder / templates).is_dir():
            self.add((*at, "templates"), "config-path", f"{templates} is no directory")
        if module.suffix != ".py" or not _NAME.fullmatch(module.stem):
            message = f"{module} names no target: a module is called as its target, as zig.py"
            self.add((*at, "module"), "config", message)
        elif module.stem in target_names():
            message = f"{module.stem} is a target of ours: call the module otherwise"
            self.add((*at, "module"), "config", message)
        if len(self.findings) > before:
            return None
        return OutsideTarget(module.stem, self.folder / module, self.folder / templates)

    def add(self, at: Sequence[TomlStep], rule: str, message: str) -> None:
        self.findings.append(Finding(self.file.mark(*at), rule, message))

    def _refuse_unknown(
        self, table: dict[str, Any], known: Collection[str], what: str, at: tuple[TomlStep, ...]
    ) -> None:
        for key in table:
            if key not in known:
                hint = did_you_mean(key, known) or f" (known: {', '.join(known)})"
                self.add((*at, key), "config", f"unknown key {key!r} in {what}{hint}")

    def _text(self, entry: dict[str, Any], key: str, at: tuple[TomlStep, ...]) -> str:
        value = entry.get(key, "")
        if key in entry and (not isinstance(value, str) or not value):
            self.add((*at, key), "config", f'{key} is a text, as {key} = "{_KEYS[key]}"')
            return ""
        return str(value)

    def _texts(self, entry: dict[str, Any], key: str, at: tuple[TomlStep, ...]) -> list[str]:
        values = entry.get(key, [])
        if not isinstance(values, list) or not all(isinstance(v, str) and v for v in values):
            example = f'{key} = ["{_KEYS[key]}"]'
            self.add((*at, key), "config", f"{key} is an array of texts, as {example}")
            return []
        for index, value in enumerate(values):
            if value in values[:index]:
                self.add((*at, key, index), "config", f"{value!r} stands in {key} twice")
        return values

    def _directories(self, entry: dict[str, Any], key: str, at: tuple[TomlStep, ...]) -> list[Path]:
        found = []
        for index, name in enumerate(self._texts(entry, key, at)):
            step = (*at, key, index)
            if not self._confine(name, step):
                continue
            if not (self.folder / name).is_dir():
                self.add(step, "config-path", f"{name} is no directory")
            found.append(self.folder / name)
        return found

    def _confine(self, name: str, at: Sequence[TomlStep]) -> bool:
        """True if a path stays below the folder of the file, symbolic links followed."""
        top = self.folder.resolve()
        inside = not os.path.isabs(name) and ".." not in Path(name).parts and "\0" not in name
        if inside and (top / name).resolve().is_relative_to(top):
            return True
        where = f"the folder of {self.file.path.name}"
        self.add(at, "config-path", f"{name!r} is not within {where}; name a path below it")
        return False

    def _keep_apart(self, directory: str, inputs: Sequence[Path], at: Sequence[TomlStep]) -> None:
        """Reports inputs in an output's directory, where files that nobody generates are strays."""
        place = (self.folder / directory).resolve()
        for path in (self.file.path, *inputs):
            if path.resolve().is_relative_to(place):
                message = (
                    f"{directory} holds {path.name} too, which nothing generates; "
                    "name a folder of its own, or say shared = true"
                )
                self.add(at, "config-path", message)


_OWN_TARGET = '{module = "targets/zig.py", templates = "templates/zig"}'
_NAME = re.compile(r"[a-z][a-z0-9_]*")
"""Names of targets in a project's tree."""
_KEYS = {
    "target": "c",
    "layouts": "board",
    "directory": "src/onereg",
    "add-spec": "spec",
    "templates": "templates",
    "shared": "",
}
"""The keys of an output, each with an example."""
