# SPDX-License-Identifier: MIT
"""Compare the outputs with what would be generated; never touches them."""

from __future__ import annotations

import argparse
import sys

from onereg.commands.options import add_output_options, inputs
from onereg.report import FORMATS
from onereg.terminal import styled

_DIFF_LINES = 200


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_output_options(parser)
    parser.add_argument("--format", choices=FORMATS, default="text", help="how to print findings")
    parser.add_argument(
        "--no-cache",
        action="store_true",
        help="generate anew even where nothing has changed since the last comparison",
    )


def run(options: argparse.Namespace) -> int:
    from onereg import freshness

    chosen = inputs(options)
    if not options.no_cache and freshness.is_fresh(chosen, options.output):
        return _report_clean(options)
    from onereg.errors import Finding, Mark
    from onereg.generate import generate
    from onereg.publish import compare
    from onereg.report import print_findings

    files = generate(chosen)
    freshness.remember(chosen, files)
    differences = compare(files, options.output)
    if not differences:
        return _report_clean(options)
    print_findings(
        [
            Finding(
                Mark(str(options.output / difference.path), 1, 1),
                f"drift-{difference.state.value}",
                _SENTENCES[difference.state.value],
            )
            for difference in differences
        ],
        options.format,
    )
    if options.format == "text":
        for difference in differences:
            _print_diff(difference.diff)
        print(f"run {_repair(options)} and commit the result", file=sys.stderr)
    return 1


_SENTENCES = {
    "changed": "is not what the spec generates",
    "missing": "is missing",
    "orphaned": "is nothing that the spec generates",
}


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
    words = ["onereg generate"]
    if options.spec:
        words.append(f"--spec {options.spec}")
    words += [f"--add-spec {directory}" for directory in options.add_spec]
    words += [f"--templates {directory}" for directory in options.templates]
    if str(options.output) != "generated":
        words.append(f"--output {options.output}")
    return f"`{' '.join(words)}`"
