# SPDX-License-Identifier: MIT
"""Print a line of JSON for each vCPU of dumps, with a digest that equal vCPUs share.

vCPUs count as equal if no prediction tells them apart: the values of counters and of general
registers do not count.  A vCPU that KVM has refused has a line, too.  With
``--against`` a line has only the registers that differ from that dump.
``onereg snapshot matrix`` reads the lines, grouped by digest or not.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from onereg.commands.options import add_spec_options, inputs
from onereg.commands.snapshot_files import first_vcpu, known_registers


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_spec_options(parser)
    parser.add_argument("files", type=Path, nargs="+", metavar="FILE", help="a dump of vCPUs")
    parser.add_argument(
        "--against",
        type=Path,
        metavar="FILE",
        help="a dump that all readers of the lines have, to shorten the lines",
    )


def run(options: argparse.Namespace) -> int:
    from onereg.dumps.reader import read_dumps
    from onereg.generate import read_checked
    from onereg.snapshot.digests import Digester

    spec = read_checked(inputs(options))
    known = known_registers(options, spec)
    base = None if options.against is None else first_vcpu(options.against, known)
    digester = Digester(spec, base)
    for path in options.files:
        for dump in read_dumps(path, known):
            print(json.dumps(digester.line(dump)))
    return 0
