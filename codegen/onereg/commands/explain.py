# SPDX-License-Identifier: MIT
"""Explain the registers, ids, values and errors in lines of a log.

Lines pass through as they are, but for control characters, which are shown as numbers; answers
stand below.  ``--format json`` is a line of JSON for each line with findings: line (its number),
text, and findings, each of which has

    what      what it is, as a sentence
    name      the register, the System instruction or the message; or null
    kind      id, register, value, refusal, instruction, message or cut
    cause     the likely cause, or null
    look_at   what to look at next, or null
    id        the ONE_REG id, or null
    value     the value, or null
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from onereg.commands.options import add_spec_options, cpu_parts
from onereg.terminal import folded, harmless, styled

if TYPE_CHECKING:
    from typing import BinaryIO

    from onereg.explain.answer import LogAnswer
    from onereg.explain.log_explainer import LogExplainer


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_spec_options(parser)
    parser.add_argument(
        "file",
        metavar="FILE",
        nargs="?",
        default="-",
        help="a log; - (the default) for standard input",
    )
    parser.add_argument(
        "--format", choices=("text", "json"), default="text", help="the form of the answer"
    )


def run(options: argparse.Namespace) -> int:
    from onereg.commands.decode import look_up
    from onereg.explain.log_explainer import LogExplainer

    explainer = LogExplainer(look_up(options), cpu_parts(options))
    if options.file == "-":
        _explain(sys.stdin.buffer, explainer, options.format)
    else:
        with Path(options.file).open("rb") as stream:
            _explain(stream, explainer, options.format)
    return 0


def _explain(stream: BinaryIO, explainer: LogExplainer, format: str) -> None:
    if format == "json":
        for facts in explain_log(stream, explainer):
            print(json.dumps(facts), flush=True)
        return
    for _, _, answers in _answered(stream, explainer, sys.stdout.write):
        sys.stdout.writelines(line for answer in answers for line in _lines(answer))
        sys.stdout.flush()


def explain_log(stream: BinaryIO, explainer: LogExplainer) -> Iterator[dict[str, Any]]:
    """The objects of ``--format json``."""
    for number, text, answers in _answered(stream, explainer, _nothing):
        findings = [answer.facts() for answer in answers]
        yield {"line": number, "text": harmless(text), "findings": findings}


def _answered(
    stream: BinaryIO, explainer: LogExplainer, through: Callable[[str], object]
) -> Iterator[tuple[int, str, list[LogAnswer]]]:
    """(number, text, answers) of each line that has answers, after it went to ``through``."""
    from onereg.explain.answer import LogAnswer
    from onereg.explain.log_lines import TOO_LONG, log_lines
    from onereg.streams import require_reader

    for number, text, is_cut in log_lines(stream, through):
        require_reader()
        answers = explainer.answers(text)
        if is_cut:
            answers.append(LogAnswer("cut", None, TOO_LONG))
        if answers:
            yield number, text, answers


def _nothing(_: str) -> None:
    """Lines do not pass through where the output is JSON."""


def _lines(answer: LogAnswer) -> Iterator[str]:
    yield folded(f"    {styled(answer.what, 'green')}") + "\n"
    if answer.cause is not None:
        yield folded(f"      {styled('cause', 'dim')}    {answer.cause}") + "\n"
    if answer.look_at is not None:
        yield folded(f"      {styled('look at', 'dim')}  {answer.look_at}") + "\n"
