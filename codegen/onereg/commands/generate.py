# SPDX-License-Identifier: MIT
"""Write the outputs whose text has changed."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from onereg.commands.options import add_output_options, config_file, outputs
from onereg.terminal import one_line, say, styled

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
        help="write the files that the outputs depend on, in the syntax of Make and Ninja",
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
    from onereg.output.staging import Staging

    input_files = InputFiles()
    declared = outputs(options, input_files)
    if options.list_inputs:
        _print_paths(_inputs(declared, config_file(options), input_files))
        return 0
    key = cache.key(declared, input_files)
    if options.list_outputs:
        generated = cache.recall(key) or _generated(declared, input_files, key)
        _print_paths(_paths(declared, generated))
        return 0
    generated = _there(declared, key) or _generated(declared, input_files, key)
    rule = _rule(options, declared, generated, input_files)
    with Staging() as notes:
        if rule is not None:
            notes.add(options.depfile, rule)
        if options.stamp:
            notes.add(options.stamp, _content(options.stamp))
        _write(options, declared, generated)
        # An edit since then is in no output, and a build may not take these for newer than it.
        input_files.require_unchanged()
        notes.commit()
    return 0


def _content(stamp: Path) -> bytes:
    """The bytes of a stamp, which no reader uses; empty for a new stamp."""
    return stamp.read_bytes() if stamp.is_file() else b""


def _there(declared: Sequence[Output], key: Key) -> list[dict[str, str]] | None:
    """The outputs of an earlier run on these inputs, if every file has its text already.

    So a record writes no text: it only spares a run that would change nothing.
    """
    from onereg.output import cache
    from onereg.output.publish import has

    kept = cache.recall(key)
    if kept is None:
        return None
    pairs = zip(declared, kept, strict=True)
    return kept if all(has(output.directory, files) for output, files in pairs) else None


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
    from onereg.output.publish import remove_orphans, stage, surroundings
    from onereg.output.staging import Staging

    notes = [path for path in (options.depfile, options.stamp) if path]
    around = surroundings(declared, generated, notes)
    with Staging() as staging:
        written = [
            output.directory / path
            for output, files in zip(declared, generated, strict=True)
            for path, new in stage(files, output.directory, staging)
            if new
        ]
        staging.commit()
    for path in written:
        print(f"{styled('wrote', 'green')} {one_line(str(path))}")
    for output, files, beside in zip(declared, generated, around, strict=True):
        for stray, removed in remove_orphans(files, output.directory, beside):
            if removed:
                print(f"{styled('removed', 'yellow')} {one_line(str(output.directory / stray))}")
            else:
                message = f"{output.directory / stray}: is no output of onereg; left alone"
                say(message)
    print(f"{sum(map(len, generated))} outputs, {len(written)} written", file=sys.stderr)


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


def _print_paths(paths: Iterable[Path]) -> None:
    print(*(one_line(str(path)) for path in paths), sep="\n")


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
