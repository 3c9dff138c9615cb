# SPDX-License-Identifier: MIT
"""Write spec files in their canonical layout."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from onereg.errors import Finding, OneregError, SpecError
from onereg.output.project import find_config, read_outputs
from onereg.resources import is_installed, spec_directory
from onereg.terminal import one_line, styled


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "paths",
        nargs="*",
        type=Path,
        metavar="PATH",
        help="spec files, or directories with the structure of spec/ (default: the directories "
        "that onereg.toml adds, or the spec of the checkout of onereg around this folder)",
    )
    parser.add_argument(
        "--check",
        action="store_true",
        help="write nothing; print the changes, and exit 1 if there are any",
    )


def run(options: argparse.Namespace) -> int:
    from onereg.fmt import formatted
    from onereg.inputs.files import InputFiles
    from onereg.output.staging import replace
    from onereg.read.yaml_tree import read_text

    changed: list[Path] = []
    count = 0
    findings: list[Finding] = []
    for path in _files(options.paths or _own_specs()):
        count += 1
        try:
            input_files = InputFiles()
            before = read_text(path, str(path), input_files)
            after = formatted(before, str(path))
        except SpecError as error:
            findings += error.findings
            continue
        data = after.encode()
        if input_files.read(path) == data:
            continue
        changed.append(path)
        if options.check:
            _print_diff(path, before, after)
        else:
            input_files.require_unchanged()
            replace(path, data)
            print(f"{styled('formatted', 'green')} {one_line(str(path))}")
    if findings:
        raise SpecError(findings)
    verb = "would be formatted" if options.check else "formatted"
    print(f"{count} files, {len(changed)} {verb}", file=sys.stderr)
    return 1 if options.check and changed else 0


def _own_specs() -> list[Path]:
    """The specs that the project adds, or ours in a checkout; OneregError if there is neither."""
    config = find_config(Path())
    outputs = read_outputs(config) if config else ()
    added = list(dict.fromkeys(path for output in outputs for path in output.inputs.specs[1:]))
    if added:
        return added
    if is_installed(spec_directory()):
        raise OneregError("name the files or directories to format, as: onereg fmt my-spec")
    return [spec_directory()]


def _files(paths: Sequence[Path]) -> Iterator[Path]:
    """The files that the arguments name, each once; raises OneregError if one does not exist."""
    from onereg.inputs import spec_files

    seen: set[Path] = set()
    for path in paths:
        found = spec_files(path) if path.is_dir() else [path]
        if not found:
            raise OneregError(f"{path}: no YAML file below this directory")
        for file in found:
            if file.is_symlink():
                raise OneregError(f"{file}: is a symbolic link; it is not written through")
            if file not in seen:
                seen.add(file)
                yield file


def _print_diff(path: Path, before: str, after: str) -> None:
    from difflib import unified_diff

    old, new = (text.splitlines(keepends=True) for text in (before, after))
    for line in unified_diff(old, new, str(path), f"{path} (formatted)"):
        text = line.rstrip("\r\n")
        style = {"+": "green", "-": "red", "@": "cyan"}.get(text[:1])
        print(styled(text, style) if style else text)
