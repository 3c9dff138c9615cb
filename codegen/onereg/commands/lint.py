# SPDX-License-Identifier: MIT
"""Check the spec against every rule."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from onereg.commands.explain_rule import add_explain_option, print_explanation
from onereg.commands.options import add_config_option, add_spec_options, declared, specs
from onereg.report import FORMATS

if TYPE_CHECKING:
    from onereg.errors import Finding
    from onereg.inputs import Inputs
    from onereg.model import Spec
    from onereg.output.project import Output


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_config_option(parser)
    add_spec_options(parser)
    parser.add_argument(
        "--format", choices=FORMATS, default="text", help="the form of the findings"
    )
    add_explain_option(parser)


def _layouts_named(spec: Spec, outputs: Sequence[Output], of: Inputs) -> Iterator[Finding]:
    """Findings about the layouts that the outputs of this spec name."""
    from onereg.output.named_layouts import config_finding, layout_mistakes

    there = {
        layout.name: None if layout.targets is None else [named.name for named in layout.targets]
        for layout in spec.layouts
    }
    for output in outputs:
        if output.inputs.specs == of.specs and output.origin is not None:
            for index, message in layout_mistakes(output, there):
                yield config_finding(output.origin, index, message)


def run(options: argparse.Namespace) -> int:
    from onereg.rules.book import LINT

    if options.explain is not None:
        return print_explanation(options.explain, "lint")
    from onereg.inputs.files import InputFiles
    from onereg.read import read_spec
    from onereg.report import print_findings
    from onereg.rules import check

    input_files = InputFiles()
    found: set[Finding] = set()
    for chosen in specs(options, input_files):
        spec = read_spec(
            chosen.specs,
            chosen.schemas,
            input_files,
            names=True,
            cpus=True,
            outside=chosen.outside_names,
        )
        found.update(check(spec))
        found.update(_layouts_named(spec, declared(options, input_files), chosen))
    input_files.require_unchanged()
    findings = sorted(found)
    print_findings(findings, options.format, of_spec=True)
    if not findings and options.format == "text":
        count = f"{len(spec.one_regs)} ids, {len(LINT.rules())} rules"
        print(f"{count}: nothing to say", file=sys.stderr)
    return 1 if findings else 0
