# SPDX-License-Identifier: MIT
"""Options that several commands share."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from onereg import __version__
from onereg.errors import OneregError
from onereg.inputs import Inputs, OutsideTarget
from onereg.inputs.files import InputFiles
from onereg.output.project import Output, find_config, read_outputs
from onereg.resources import is_installed, spec_directory, templates_directory
from onereg.targets import package_names, target_names
from onereg.terminal import one_line

if TYPE_CHECKING:
    from onereg.model.cpu_features import CpuFeatures
    from onereg.model.cpu_parts import CpuPart
    from onereg.model.system_names import SystemName

DESCRIBE = ("spec", "add_spec", "target", "layout", "templates", "output")
"""Options that describe an output."""
_TELLING = ("lint", "check")
"""Commands whose verdict is about a spec: it is not to be mistaken."""


class _Targets(list[str]):
    """Our own targets; other names are looked for in the installed packages."""

    def __contains__(self, name: object) -> bool:
        return super().__contains__(name) or name in package_names()


def add_spec_options(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("spec")
    group.add_argument(
        "--spec",
        type=Path,
        metavar="DIR",
        help="the spec to use (default: the spec of the checkout of onereg around this folder, or "
        "else the installed spec; in both cases with the additions of onereg.toml)",
    )
    group.add_argument(
        "--add-spec",
        type=Path,
        metavar="DIR",
        action="append",
        default=[],
        help="a directory with the structure of spec/ that adds registers or layouts (repeatable)",
    )
    group.add_argument("--verbose", action="store_true", help="first print the path of the spec")


def add_config_option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--config",
        type=Path,
        metavar="FILE",
        help="the file that declares the outputs (default: onereg.toml, or [tool.onereg] of "
        "pyproject.toml, in this folder or above); no option that describes an output may stand "
        "beside it",
    )


def add_output_options(parser: argparse.ArgumentParser) -> None:
    add_config_option(parser)
    add_spec_options(parser)
    group = parser.add_argument_group("output")
    group.add_argument(
        "--target",
        choices=_Targets(target_names()),
        help="only this language, written directly into the output directory",
    )
    group.add_argument(
        "--layout",
        metavar="NAME",
        action="append",
        help="a layout to generate (repeatable; default: all layouts)",
    )
    group.add_argument(
        "--templates",
        type=Path,
        metavar="DIR",
        action="append",
        default=[],
        help="a directory with the structure of templates/ that is searched first (repeatable)",
    )
    group.add_argument(
        "--output",
        type=Path,
        metavar="DIR",
        help="the directory of the outputs (default: generated)",
    )


def inputs(options: argparse.Namespace) -> Inputs:
    """The inputs of a command that works on one spec: the options', or all inputs of the project.

    Raises OneregError where a directory does not exist.
    """
    config = None if options.spec or options.add_spec else find_config(Path())
    chosen = _described(options)
    if config is not None:
        chosen = replace(chosen, **_joined([output.inputs for output in read_outputs(config)]))
    _tell(options, [chosen])
    return chosen


def _joined(declared: Sequence[Inputs]) -> dict[str, Any]:
    """The specs of several outputs, and their targets that are not ours."""
    return {
        "specs": tuple(dict.fromkeys(path for each in declared for path in each.specs)),
        "outside": tuple(dict.fromkeys(target for each in declared for target in each.outside)),
    }


def _described(options: argparse.Namespace) -> Inputs:
    """The directories that the options name; raises OneregError where one does not exist."""
    own = spec_directory()
    specs = (options.spec or own, *options.add_spec)
    templates = getattr(options, "templates", [])
    for directory in (*specs, *templates):
        if not directory.is_dir():
            raise OneregError(f"{directory}: is no directory")
    target = getattr(options, "target", None)
    return Inputs(
        specs=specs,
        schemas=own / "schema",
        templates=(*templates, templates_directory()),
        outside=() if target is None or target in target_names() else (OutsideTarget(target),),
    )


def system_names(options: argparse.Namespace) -> Callable[[], tuple[SystemName, ...]]:
    """Reads ``spec/names`` when it is first called: most look-ups find their register without."""

    @cache
    def names() -> tuple[SystemName, ...]:
        from onereg.read import read_system_names

        chosen = inputs(options)
        return read_system_names(chosen.specs, chosen.schemas)

    return names


def cpu_features(options: argparse.Namespace) -> CpuFeatures:
    """The architectural features; read by those alone who ask for them."""
    from onereg.read import read_features_alone

    chosen = inputs(options)
    return read_features_alone(chosen.specs, chosen.schemas)


def cpu_parts(options: argparse.Namespace) -> Callable[[], tuple[CpuPart, ...]]:
    """Reads ``spec/names/parts.yaml`` when it is first called."""

    @cache
    def parts() -> tuple[CpuPart, ...]:
        from onereg.read import read_part_names

        chosen = inputs(options)
        return read_part_names(chosen.specs, chosen.schemas)

    return parts


def outputs(options: argparse.Namespace, input_files: InputFiles) -> tuple[Output, ...]:
    """The outputs: those of the options, otherwise those of the project's file, otherwise all."""
    config = config_file(options)
    if config is not None:
        declared = read_outputs(config, input_files)
        _tell(options, [output.inputs for output in declared])
        return declared
    described = _described(options)
    _refuse_default_directory(options)
    _tell(options, [described])
    return (
        Output(
            inputs=described,
            directory=options.output or Path("generated"),
            target=options.target,
            layouts=tuple(options.layout) if options.layout else None,
        ),
    )


def declared(options: argparse.Namespace, input_files: InputFiles) -> tuple[Output, ...]:
    """The declarations of the project's file; empty where the options name a spec."""
    config = config_file(options)
    return () if config is None else read_outputs(config, input_files)


def _refuse_default_directory(options: argparse.Namespace) -> None:
    """OneregError where a project declares its outputs and the options say another, but not where.

    `onereg generate --target c` would fill ./generated, of which the project knows nothing.
    """
    declaring = find_config(Path()) if options.output is None else None
    if declaring is not None:
        described = next(f"--{key}" for key in DESCRIBE if getattr(options, key, None))
        raise OneregError(
            f"{described.replace('_', '-')} describes an output beside those that {declaring} "
            "declares: give its directory too, with --output, or leave the option out"
        )


def specs(options: argparse.Namespace, input_files: InputFiles) -> list[Inputs]:
    """The spec that the options name, or those of the project's outputs, each once."""
    config = config_file(options)
    if config is None:
        chosen = [_described(options)]
    else:
        outputs = read_outputs(config, input_files)
        by_spec: dict[tuple[Path, ...], list[Inputs]] = {}
        for output in outputs:
            by_spec.setdefault(output.inputs.specs, []).append(output.inputs)
        chosen = [replace(of[0], **_joined(of)) for of in by_spec.values()]
    _tell(options, chosen)
    return chosen


def _tell(options: argparse.Namespace, chosen: Sequence[Inputs]) -> None:
    """Says on standard error which spec is read, where it is asked for or a first line is due."""
    if options.verbose or (options.command in _TELLING and options.format == "text"):
        directories = dict.fromkeys(path for each in chosen for path in each.specs)
        print(f"spec: {', '.join(map(_named, directories))}", file=sys.stderr)


def _named(directory: Path) -> str:
    if is_installed(directory):
        return f"that of onereg {__version__}, {directory}"
    path = os.path.relpath(directory)
    return one_line(str(directory) if len(path) > len(str(directory)) else path)


def config_file(options: argparse.Namespace) -> Path | None:
    """The file that declares the outputs; None where options describe them or no file exists."""
    described = [f"--{key.replace('_', '-')}" for key in DESCRIBE if getattr(options, key, None)]
    if options.config is None:
        return None if described else find_config(Path())
    if described:
        raise OneregError(
            f"--config and {described[0]}: the outputs are declared in a file or described on the "
            "command line, not both"
        )
    config: Path = options.config
    return config
