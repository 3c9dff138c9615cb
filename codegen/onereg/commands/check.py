# SPDX-License-Identifier: MIT
"""Compare the outputs with the spec; change nothing."""

from __future__ import annotations

import argparse
import shlex
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from onereg.commands.options import DESCRIBE, add_output_options, outputs
from onereg.report import FORMATS
from onereg.terminal import styled

if TYPE_CHECKING:
    from onereg.output.publish import Drift

_DIFF_LINES = 200


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_output_options(parser)
    parser.add_argument(
        "--format", choices=FORMATS, default="text", help="the form of the findings"
    )
    parser.add_argument(
        "--all",
        action="store_true",
        help="name every file and print every difference, however many",
    )
    parser.add_argument(
        "--no-cache",
        action="store_true",
        help="generate again, even if nothing has changed since the last comparison",
    )


def run(options: argparse.Namespace) -> int:
    from onereg.inputs.files import InputFiles
    from onereg.output import cache
    from onereg.output.publish import drifts, surroundings

    input_files = InputFiles()
    declared = outputs(options, input_files)
    key = cache.key(declared, input_files)
    generated = None if options.no_cache else cache.recall(key)
    if generated is None:
        from onereg.generate import generate_outputs

        generated = generate_outputs(declared, input_files)
        input_files.require_unchanged()
        cache.remember(key, generated)
    around = surroundings(declared, generated)
    differences = [
        (output.directory / difference.path, difference)
        for output, files, beside in zip(declared, generated, around, strict=True)
        for difference in drifts(files, output.directory, beside)
    ]
    input_files.require_unchanged()
    if not differences:
        return _report_clean(options)
    _report(differences, options)
    return 1


def _report(differences: Sequence[tuple[Path, Drift]], options: argparse.Namespace) -> None:
    from onereg.errors import Finding, Mark
    from onereg.report import print_findings

    repair = _repair(options)
    told = [(path, difference, _state(path, difference)) for path, difference in differences]
    shown = told if options.all or options.format != "text" else _folded(told)
    print_findings(
        [
            Finding(
                Mark(path.as_posix(), difference.line, 1),
                f"drift-{difference.state.value}",
                _SENTENCES[state] + _advice(state, repair, options),
            )
            for path, difference, state in shown
        ],
        options.format,
    )
    if options.format == "text":
        if len(shown) < len(told):
            print(f"{len(told)} files differ in all", file=sys.stderr)
        for _, difference, _ in shown:
            _print_diff(difference.diff)
        _print_rest(told, shown)
        if any(state != _FOREIGN for _, _, state in told):
            print(f"run {repair} and commit the result", file=sys.stderr)


_Told = tuple[Path, "Drift", str]
_FOREIGN = "foreign"
_SENTENCES = {
    "changed": "differs from the spec's output: edited by hand, or older than the spec",
    "missing": "is missing",
    "orphaned": "is nothing that the spec generates",
    _FOREIGN: "is nothing that onereg has made: move it, or say `shared = true` of the output",
}
_MANY = 20
"""Files of one state that are named one by one."""
_FIRST = 3
"""The number of files that are shown where there are more."""


def _state(path: Path, difference: Drift) -> str:
    """The state of a file; for a stray also whether `onereg generate` leaves it."""
    from onereg.output.publish import DriftKind, is_made_by

    stray = difference.state is DriftKind.ORPHANED
    return _FOREIGN if stray and not is_made_by(path) else difference.state.value


def _advice(state: str, repair: str, options: argparse.Namespace) -> str:
    return "" if options.format == "text" or state == _FOREIGN else f"; run {repair}"


def _folded(told: Sequence[_Told]) -> list[_Told]:
    """All files of a state, or the first ones of many."""
    counts = Counter(state for _, _, state in told)
    seen: Counter[str] = Counter()
    kept = []
    for each in told:
        seen[each[2]] += 1
        if counts[each[2]] <= _MANY or seen[each[2]] <= _FIRST:
            kept.append(each)
    return kept


def _print_rest(told: Sequence[_Told], shown: Sequence[_Told]) -> None:
    """The number of files of each state that are not named."""
    rest = Counter(state for _, _, state in told)
    rest.subtract(state for _, _, state in shown)
    for state, count in rest.items():
        if count:
            print(f"{count} more files, each of which {_SENTENCES[state]}; --all names them")


def _report_clean(options: argparse.Namespace) -> int:
    if options.format == "text":
        print("outputs are as the spec generates them", file=sys.stderr)
    else:
        from onereg.report import print_findings

        print_findings([], options.format)
    return 0


def _print_diff(diff: str) -> None:
    lines = diff.splitlines()
    for line in lines[:_DIFF_LINES]:
        style = {"+": "green", "-": "red", "@": "cyan"}.get(line[:1])
        print(styled(line, style) if style else line)
    if len(lines) > _DIFF_LINES:
        print(f"... {len(lines) - _DIFF_LINES} more lines of this diff")


def _repair(options: argparse.Namespace) -> str:
    """The command that makes the outputs right again."""
    words = ["onereg", "generate"]
    for key in (*DESCRIBE, "config"):
        value = getattr(options, key)
        for each in value if isinstance(value, list) else [value] if value else []:
            words += [f"--{key.replace('_', '-')}", str(each)]
    return f"`{shlex.join(words)}`"
