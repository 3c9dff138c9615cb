# SPDX-License-Identifier: MIT
"""Compose a register's value from its fields.

``--format json`` is the object that ``onereg decode NAME VALUE --format json`` has for the value.
"""

from __future__ import annotations

import argparse
import json
import sys
from typing import TYPE_CHECKING

from onereg.commands.decode import add_context_options, read
from onereg.commands.options import add_spec_options, cpu_parts, system_names
from onereg.errors import OneregError

if TYPE_CHECKING:
    from onereg.commands.lines import LineFindings


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_spec_options(parser)
    parser.add_argument("name", metavar="NAME", help="a register by name, AArch32 name or id")
    parser.add_argument(
        "fields",
        metavar="FIELD=VALUE",
        nargs="*",
        help="VALUE is a number in hex (0x), binary (0b) or decimal, or the name of an enumerated "
        "value (M=svc); - reads them from standard input, one in each line",
    )
    parser.add_argument(
        "--from",
        dest="base",
        metavar="VALUE",
        help="the value of all other bits (default: 0, and 1 for RES1 bits)",
    )
    parser.add_argument(
        "--format", choices=("text", "json"), default="text", help="the form of the answer"
    )
    add_context_options(parser)


def run(options: argparse.Namespace) -> int:
    from onereg.commands.lines import LineFindings
    from onereg.commands.subject import command_value_of, context_of, value_object
    from onereg.query.encoding import EncodingError, encode
    from onereg.query.explained import Explainer
    from onereg.query.lookup import Lookup
    from onereg.query.subject import subject
    from onereg.query.values import decode

    spec = read(options)
    of = subject(spec, options.name, options.arch, system_names(options))
    if of.fields.opaque:
        raise OneregError(f"{of.name} has no fields: {of.fields.opaque}")
    context = context_of(spec, options)
    others = context.of(of.arch)
    findings = LineFindings()
    given = _given(options.fields, findings)
    if findings.count:
        return findings.status()
    try:
        base = None
        if options.base is not None:
            base = command_value_of(of, options.base, whole=True).value
        value = encode(of.fields, given, base, others)
    except EncodingError as error:
        raise OneregError(f"{of.name}: {error}") from None
    except ValueError as error:
        raise OneregError(f"--from: {error}") from None
    if options.format == "json":
        decoded = decode(of.fields, value, others)
        explainer = Explainer(Lookup(spec, system_names(options)), context, cpu_parts(options))
        explained = explainer.explanations(of, decoded)
        json.dump(value_object(of, decoded, explained), sys.stdout, indent=1)
        print()
    else:
        print(f"{value:#0{of.bits // 4 + 2}x}")
    return 0


def _given(arguments: list[str], findings: LineFindings) -> dict[str, str]:
    """The fields' texts by name: of the arguments, and of standard input where one is -."""
    from onereg.commands.lines import numbered_lines

    given: dict[str, str] = {}
    for argument in arguments:
        if argument == "-":
            for number, text in numbered_lines(sys.stdin.buffer):
                try:
                    _add(given, text)
                except ValueError as error:
                    findings.add(number, "bad-line", str(error))
            continue
        try:
            _add(given, argument)
        except ValueError as error:
            raise OneregError(str(error)) from None
    return given


def _add(given: dict[str, str], text: str) -> None:
    from onereg.errors import shown

    name, equals, value = (part.strip() for part in text.partition("="))
    if not (name and equals and value):
        raise ValueError(f"{shown(text)} is not FIELD=VALUE")
    if name.lower() in (known.lower() for known in given):
        raise ValueError(f"{shown(name)} is given twice")
    given[name] = value
