# SPDX-License-Identifier: MIT
"""Write a dump of any format as a snapshot: JSON, or the save of the generated code.

Ids that the spec does not know are kept.  A save has no place for capabilities and for fields that
the host hides; they are told on standard error.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from onereg.commands.options import add_spec_options, inputs
from onereg.commands.snapshot_files import first_vcpu, known_registers
from onereg.errors import OneregError
from onereg.output.staging import replace
from onereg.terminal import say


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_spec_options(parser)
    parser.add_argument("file", type=Path, metavar="FILE", help="a dump of a vCPU")
    parser.add_argument(
        "--to", choices=("json", "save"), default="json", help="the format (default: json)"
    )
    parser.add_argument(
        "--output", type=Path, metavar="FILE", help="the file to write (default: standard output)"
    )


def run(options: argparse.Namespace) -> int:
    from onereg.generate import read_checked
    from onereg.snapshot.written import save_bytes, snapshot_object

    spec = read_checked(inputs(options))
    dump = first_vcpu(options.file, known_registers(options, spec))
    if options.to == "json":
        data = f"{json.dumps(snapshot_object(dump))}\n".encode()
    else:
        data, lost = save_bytes(dump)
        if lost:
            message = f"a save has no place for {', '.join(lost)}; left out"
            say(f"{options.file}: {message}")
    if options.output is None:
        if options.to == "save" and sys.stdout.isatty():
            raise OneregError("a save is no text for a terminal: give --output FILE")
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        return 0
    replace(options.output, data)
    return 0
