# SPDX-License-Identifier: MIT
"""Write the outputs whose text has changed."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from onereg.commands.options import add_output_options, config_file, outputs
from onereg.terminal import styled

if TYPE_CHECKING:
    from onereg.inputs.files import InputFiles
    from onereg.output.cache import Key
    from onereg.output.project import Output


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_output_options(parser)
    group = parser.add_argument_group("build systems")
    listing = group.add_mutually_exclusive_group()
    listing.add_argument(
        "--list-outputs", action="store_true", help="print the path of each output, and stop"
    )
    listing.add_argument(
        "--list-inputs", action="store_true", help="print the path of each file read, and stop"
    )
    group.add_argument(
        "--depfile",
        type=Path,
        metavar="FILE",
        help="write what the outputs depend on, in the syntax of Make and Ninja",
    )
    group.add_argument(
        "--stamp",
        type=Path,
        metavar="FILE",
        help="touch this file at the end, and name it in the depfile instead of the outputs",
    )


def run(options: argparse.Namespace) -> int:
    from onereg.inputs.files import InputFiles
    from onereg.output import cache
    from onereg.output.publish import replace

    input_files = InputFiles()
    declared = outputs(options, input_files)
    if options.list_inputs:
        print(*_inputs(declared, config_file(options), input_files), sep="\n")
        return 0
    key = cache.key(declared, input_files)
    if options.list_outputs:
        generated = cache.recall(key) or _generated(declared, input_files, key)
        print(*_paths(declared, generated), sep="\n")
        return 0
    generated = _generated(declared, input_files, key)
    rule = _rule(options, declared, generated, input_files)
    _write(options, declared, generated)
    # An edit since then is in no output, and a build may not take these for newer than it.
    input_files.require_unchanged()
    if rule is not None:
        options.depfile.parent.mkdir(parents=True, exist_ok=True)
        replace(options.depfile, rule)
    if options.stamp:
        options.stamp.parent.mkdir(parents=True, exist_ok=True)
        options.stamp.touch()
    return 0


def _generated(
    declared: Sequence[Output], input_files: InputFiles, key: Key
) -> list[dict[str, str]]:
    """The outputs; OneregError where an input was edited meanwhile."""
    from onereg.generate import generate_outputs
    from onereg.output import cache

    generated = generate_outputs(declared, input_files)
    input_files.require_unchanged()
    cache.remember(key, generated)
    return generated


def _write(
    options: argparse.Namespace, declared: Sequence[Output], generated: Sequence[Mapping[str, str]]
) -> None:
    from onereg.output.publish import remove_orphans, surroundings, write

    notes = [path for path in (options.depfile, options.stamp) if path]
    around = surroundings(declared, generated, notes)
    written = 0
    for output, files in zip(declared, generated, strict=True):
        for path, new in write(files, output.directory):
            if new:
                written += 1
                print(f"{styled('wrote', 'green')} {output.directory / path}")
    for output, files, beside in zip(declared, generated, around, strict=True):
        for path, removed in remove_orphans(files, output.directory, beside):
            if removed:
                print(f"{styled('removed', 'yellow')} {output.directory / path}")
            else:
                message = f"{output.directory / path}: is no output of onereg; left alone"
                print(f"onereg: {message}", file=sys.stderr)
    print(f"{sum(map(len, generated))} outputs, {written} written", file=sys.stderr)


def _rule(
    options: argparse.Namespace,
    declared: Sequence[Output],
    generated: Sequence[Mapping[str, str]],
    input_files: InputFiles,
) -> bytes | None:
    """The content of the depfile; None if the options ask for no depfile."""
    from onereg.output.depfile import depfile

    if not options.depfile:
        return None
    targets = [options.stamp] if options.stamp else list(_paths(declared, generated))
    needed = [*_inputs(declared, config_file(options), input_files), *_folders(declared)]
    return depfile(targets, needed).encode(errors="surrogateescape")


def _paths(declared: Sequence[Output], generated: Sequence[Mapping[str, str]]) -> Iterator[Path]:
    for output, files in zip(declared, generated, strict=True):
        yield from (output.directory / path for path in files)


def _inputs(declared: Sequence[Output], config: Path | None, input_files: InputFiles) -> list[Path]:
    """Every file that a run reads, the tool's own source included; each once."""
    from onereg.resources import source_files

    read = [path for output in declared for path in output.inputs.files(output.target, input_files)]
    found = dict.fromkeys([*([config] if config else []), *read, *source_files()])
    return [path for path in found if path.is_file()]


def _folders(declared: Sequence[Output]) -> list[Path]:
    found = [path for output in declared for path in output.inputs.folders(output.target)]
    return list(dict.fromkeys(found))
