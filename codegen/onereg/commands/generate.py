# SPDX-License-Identifier: MIT
"""Write the outputs whose text has changed."""

from __future__ import annotations

import argparse
import sys

from onereg.commands.options import add_output_options, inputs
from onereg.terminal import styled


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_output_options(parser)


def run(options: argparse.Namespace) -> int:
    from onereg import freshness
    from onereg.generate import generate
    from onereg.publish import remove_orphans, write

    chosen = inputs(options)
    files = generate(chosen)
    written = 0
    for path, new in write(files, options.output):
        if new:
            written += 1
            print(f"{styled('wrote', 'green')} {options.output / path}")
    for path, removed in remove_orphans(files, options.output):
        if removed:
            print(f"{styled('removed', 'yellow')} {options.output / path}")
        else:
            message = f"{options.output / path}: is no output of onereg; left alone"
            print(f"onereg: {message}", file=sys.stderr)
    freshness.remember(chosen, files)
    print(f"{len(files)} outputs, {written} written", file=sys.stderr)
    return 0
