# SPDX-License-Identifier: MIT
"""Check the spec against every rule."""

from __future__ import annotations

import argparse
import sys

from onereg.commands.options import add_config_option, add_spec_options, specs
from onereg.report import FORMATS
from onereg.rulebook import explanation


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_config_option(parser)
    add_spec_options(parser)
    parser.add_argument("--format", choices=FORMATS, default="text", help="how to print findings")
    parser.add_argument("--explain", metavar="RULE", help="say what a rule is for, and stop")


def run(options: argparse.Namespace) -> int:
    from onereg.rules.book import LINT

    if options.explain:
        print(explanation(options.explain, LINT.explanations()))
        return 0
    from onereg.errors import Finding
    from onereg.inputs.files import InputFiles
    from onereg.read import read_spec
    from onereg.report import print_findings
    from onereg.rules import check

    input_files = InputFiles()
    found: set[Finding] = set()
    for chosen in specs(options, input_files):
        spec = read_spec(chosen.specs, chosen.schemas, input_files, names=True)
        found.update(check(spec))
    input_files.require_unchanged()
    findings = sorted(found)
    print_findings(findings, options.format)
    if not findings and options.format == "text":
        count = f"{len(spec.one_regs)} ids, {len(LINT.rules())} rules"
        print(f"{count}: nothing to say", file=sys.stderr)
    return 1 if findings else 0
