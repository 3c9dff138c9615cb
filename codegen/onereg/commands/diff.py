# SPDX-License-Identifier: MIT
"""List the changes between two specs, in sentences and by class."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from onereg.commands.explain_rule import add_explain_option, print_explanation
from onereg.commands.options import add_config_option, add_spec_options, declared, specs
from onereg.report import FORMATS
from onereg.terminal import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onereg.diff.effects import Effect
    from onereg.diff.report import DiffReport
    from onereg.diff.sources import SpecSource
    from onereg.inputs import Inputs
    from onereg.model import Spec
    from onereg.output.project import Output

_CLASSES = ("abi-breaking", "behaviour", "addition", "documentation")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_config_option(parser)
    add_spec_options(parser)
    parser.add_argument(
        "old",
        nargs="?",
        default="HEAD",
        metavar="OLD",
        help="a spec directory; a git revision, as HEAD~1 or main; or a range, as main... "
        "(default: HEAD)",
    )
    parser.add_argument(
        "new",
        nargs="?",
        metavar="NEW",
        help="a spec directory or a git revision (default: the working tree)",
    )
    parser.add_argument(
        "--format", choices=(*FORMATS, "markdown"), default="text", help="the form of the changes"
    )
    parser.add_argument(
        "--fail-on",
        choices=_CLASSES,
        metavar="CLASS",
        help=f"exit 1 if a change has this class or a worse one: {', '.join(_CLASSES)}",
    )
    add_explain_option(parser)


def run(options: argparse.Namespace) -> int:
    if options.explain is not None:
        return print_explanation(options.explain, "diff")
    import tempfile

    from onereg.diff.changes import Class
    from onereg.diff.report import joined, print_report
    from onereg.inputs.files import InputFiles

    input_files = InputFiles()
    outputs = declared(options, input_files)
    with tempfile.TemporaryDirectory(prefix="onereg-") as folder:
        told = joined(
            [
                _compared(options, chosen, outputs, Path(folder) / str(number))
                for number, chosen in enumerate(specs(options, input_files))
            ]
        )
    print_report(told, options.format)
    limit = Class(options.fail_on) if options.fail_on else None
    return 1 if limit and any(change.kind <= limit for change in told.changes) else 0


def _compared(
    options: argparse.Namespace, chosen: Inputs, outputs: Sequence[Output], folder: Path
) -> DiffReport:
    from onereg.diff import compare
    from onereg.diff.report import DiffReport
    from onereg.diff.sources import sources

    old, new = sources(options.old, options.new, chosen, folder)
    before, after = old.read(), new.read()
    of_spec = [output for output in outputs if output.inputs.specs == chosen.specs]
    effects = _effects(old, before, new, after, chosen, of_spec)
    return DiffReport(old, new, compare(before, after), effects)


def _effects(
    old: SpecSource,
    before: Spec,
    new: SpecSource,
    after: Spec,
    chosen: Inputs,
    outputs: Sequence[Output],
) -> Sequence[Effect] | None:
    """The outputs that differ, of those that a project declares or else of all.

    None, with a remark, where a rule of today finds the old spec bad.  Raises SpecError where it
    finds the new one bad.
    """
    from onereg.diff.effects import effects
    from onereg.generate import generate_declared, generate_from
    from onereg.rules import check

    findings = check(after)
    if findings:
        raise new.blame(findings)
    findings = check(before)
    if findings:
        error = old.blame(findings)
        count = f"{len(findings)} finding{'' if len(findings) == 1 else 's'}"
        remark = f"{count} in {old.name}, the first {error.findings[0]}"
        say(f"outputs are not compared: {remark}")
        return None
    if outputs:
        return list(effects(*(generate_declared(spec, outputs) for spec in (before, after))))
    templates = chosen.templates
    return list(effects(generate_from(before, templates), generate_from(after, templates)))
