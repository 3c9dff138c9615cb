# SPDX-License-Identifier: MIT
"""Answer questions about saved vCPUs, from dumps."""

from __future__ import annotations

import argparse

from onereg.commands import snapshot_predict

_COMMANDS = {"predict": snapshot_predict}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    commands = parser.add_subparsers(dest="question", required=True, metavar="QUESTION")
    for name, module in _COMMANDS.items():
        summary = (module.__doc__ or "").partition("\n")[0]
        sub = commands.add_parser(name, help=summary, description=summary)
        module.add_arguments(sub)
        sub.set_defaults(answer=module.run)


def run(options: argparse.Namespace) -> int:
    """Answers the question; returns the exit status."""
    status: int = options.answer(options)
    return status
