# SPDX-License-Identifier: MIT
"""The command line.

Exit status: 0 nothing to say, 1 findings or drift, 2 unusable input or command line.  A
traceback is a bug.  Results go to standard output, everything else to standard error.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence

from onereg import __version__
from onereg.commands import (
    audit,
    check,
    completion,
    decode,
    diff,
    docs,
    encode,
    fmt,
    generate,
    lint,
    list_,
    show,
)
from onereg.errors import OneregError, SpecError

_COMMANDS = {
    "generate": generate,
    "check": check,
    "lint": lint,
    "list": list_,
    "show": show,
    "decode": decode,
    "encode": encode,
    "diff": diff,
    "docs": docs,
    "fmt": fmt,
    "audit": audit,
    "completion": completion,
}


def parser() -> argparse.ArgumentParser:
    """The whole command line, for :func:`main` and for shell completion."""
    top = argparse.ArgumentParser(
        prog="onereg",
        description="KVM ONE_REG sync code for Arm VMMs, generated from one specification.",
        epilog="Exit status: 0 nothing to say, 1 findings or drift, 2 unusable input.",
    )
    top.add_argument("--version", action="version", version=f"onereg {__version__}")
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, module in _COMMANDS.items():
        summary = (module.__doc__ or "").partition("\n")[0]
        sub = commands.add_parser(name, help=summary, description=summary)
        module.add_arguments(sub)
        sub.set_defaults(run=module.run, top=top)
    return top


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command; returns the exit status."""
    options = parser().parse_args(arguments)
    try:
        status: int = options.run(options)
        sys.stdout.flush()
        return status
    except SpecError as error:
        from onereg.report import print_findings

        print_findings(error.findings, getattr(options, "format", "text"))
        return 2
    except OneregError as error:
        print(f"onereg: {error}", file=sys.stderr)
        return 2
    except BrokenPipeError:  # the reader had enough, as head does
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130
