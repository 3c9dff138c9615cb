# SPDX-License-Identifier: MIT
"""The command line.

Exit status: 0 nothing to say, 1 findings or drift, 2 unusable input or command line, even if
nobody reads the output; 141 for a filter that ends because nobody reads it.  A traceback is a
bug.  Results go to standard output, everything else to standard error.
"""

from __future__ import annotations

import argparse
import gc
import signal
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Any

from onereg import __version__
from onereg.errors import OneregError, SpecError, did_you_mean, shown
from onereg.streams import NobodyReads, standard_streams
from onereg.terminal import say

_COMMANDS = (
    "init",
    "generate",
    "check",
    "lint",
    "list",
    "show",
    "decode",
    "encode",
    "explain",
    "find",
    "diff",
    "docs",
    "fmt",
    "audit",
    "snapshot",
    "cpu",
    "completion",
    "man",
)
"""Each is a module of :mod:`onereg.commands`, ``list`` is ``list_``."""
_OF_ALL = ("completion", "man")
"""Commands that print all commands."""
COLLECTIONS = (100_000, 50, 1000)
"""Thresholds of the search for cycles: a spec is many objects, all of which a run needs to its end,
and Python's own thresholds would have them walked through again and again."""
_ENDED_BY_PIPE = 128 + signal.SIGPIPE
"""The exit status that a shell gives a program that wrote to a closed pipe."""


class _CommandParser(argparse.ArgumentParser):
    """Takes options between positional arguments too, as in ``encode PSTATE --from 0x3c5 M=svc``.

    argparse leaves that to a method of its own, which calls the one that everybody calls.
    """

    _is_intermixed = False

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> tuple[Any, list[str]]:
        has_commands = any(action.nargs == argparse.PARSER for action in self._actions)
        # What follows -- is positional; argparse forgets that between its two passes.
        has_end = "--" in (sys.argv[1:] if args is None else args)
        if self._is_intermixed or has_commands or has_end:
            return super().parse_known_args(args, namespace)
        self._is_intermixed = True
        try:
            return self.parse_known_intermixed_args(args, namespace)
        finally:
            self._is_intermixed = False


def parser(only: str | None = None) -> argparse.ArgumentParser:
    """The whole command line, for help and for shell completion.

    ``only`` is a command that was given: the modules and arguments of the others are left out.
    """
    top = argparse.ArgumentParser(
        prog="onereg",
        description="Generates the KVM ONE_REG code of Arm VMMs from one specification, and "
        "answers questions about Arm registers.",
        epilog="Exit status: 0 no findings; 1 findings, outputs that differ from the spec, or a "
        "host that will not take a vCPU or a CPU; 2 unusable input.",
    )
    top.add_argument("--version", action="version", version=f"onereg {__version__}")
    commands = top.add_subparsers(
        dest="command", required=True, metavar="COMMAND", parser_class=_CommandParser
    )
    for name in _COMMANDS:
        if only not in (None, name):
            commands.add_parser(name)
            continue
        module = import_module(f"onereg.commands.{'list_' if name == 'list' else name}")
        summary = (module.__doc__ or "").partition("\n")[0]
        sub = commands.add_parser(name, help=summary, description=summary)
        module.add_arguments(sub)
        sub.set_defaults(run=module.run, top=top)
    return top


def program() -> int:
    """Runs as a program: :func:`main`, and an end without a last search for cycles."""
    status = main()
    gc.freeze()
    return status


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command; returns the exit status."""
    gc.set_threshold(*COLLECTIONS)
    try:
        with standard_streams():
            return _run(arguments)
    except OneregError as error:  # nobody is left to tell the results to
        say(str(error))
        return 2


def _run(arguments: Sequence[str] | None) -> int:
    words = sys.argv[1:] if arguments is None else arguments
    command = next(iter(words), "-")
    if not command.startswith("-") and command not in _COMMANDS:
        hint = did_you_mean(command, _COMMANDS) or f"; there are: {', '.join(_COMMANDS)}"
        say(f"no command {shown(command)}{hint}")
        return 2
    is_enough = command in _COMMANDS and command not in _OF_ALL
    options = parser(command if is_enough else None).parse_args(words)
    try:
        status: int = options.run(options)
        return status
    except SpecError as error:
        from onereg.report import print_findings

        print_findings(error.findings, getattr(options, "format", "text"), of_spec=True)
        return 2
    except OneregError as error:
        say(str(error))
        return 2
    except OSError as error:
        place = f"{error.filename}: " if error.filename else ""
        say(f"{place}{error.strerror or type(error).__name__}")
        return 2
    except NobodyReads:
        return _ENDED_BY_PIPE
    except KeyboardInterrupt:
        return 130
