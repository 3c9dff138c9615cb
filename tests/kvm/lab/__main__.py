# SPDX-License-Identifier: MIT
"""The lab from the command line, in the folder above: python3 -m lab --help."""

import argparse
import sys
from pathlib import Path

from . import emulator, guest_python, kernels, toolchain
from .errors import MachineError, Unavailable
from .session import CPUS, Lab


def main() -> int:
    """Run one command; its exit status, 2 when the lab cannot be used."""
    parser = argparse.ArgumentParser(prog="python3 -m lab", description=__doc__)
    commands = parser.add_subparsers(required=True)
    fetch = commands.add_parser("fetch", help="put QEMU, Python and kernels into the cache")
    fetch.add_argument("--refresh", action="store_true", help="look for newer kernels")
    fetch.add_argument("series", nargs="*", help="kernel series (default: all)")
    fetch.set_defaults(command=_fetch)
    run = commands.add_parser("run", help="run one program; its files are sent under their names")
    run.add_argument("series")
    run.add_argument("cpu", help=f"QEMU's name, e.g. {' or '.join(CPUS)}")
    run.add_argument("program", type=Path, help="static aarch64 executable, C or Python source")
    run.add_argument("arguments", nargs="*")
    run.set_defaults(command=_run)
    options = parser.parse_args()
    try:
        status: int = options.command(options)
    except (Unavailable, MachineError) as error:
        print(error, file=sys.stderr)
        return 2
    return status


def _fetch(options: argparse.Namespace) -> int:
    toolchain.ensure_tools()
    published = kernels.index(refresh=options.refresh)
    print("QEMU", ".".join(map(str, emulator.find().version)))
    guest_python.archive()
    for series in options.series or published:
        print("Linux", kernels.kernel(series).release)
    return 0


def _run(options: argparse.Namespace) -> int:
    program: Path = options.program
    with Lab() as lab:
        if program.suffix == ".py":
            result = lab.run_python(options.series, options.cpu, program, *options.arguments)
        else:
            path = f"/{program.stem}"
            content = toolchain.compile_c([program]) if program.suffix == ".c" else program
            argv = [path, *options.arguments]
            result = lab.run(options.series, options.cpu, argv, files={path: content})
    sys.stdout.buffer.write(result.stdout)
    sys.stderr.buffer.write(result.stderr)
    if result.killed_by:
        print(f"killed by {result.killed_by}", file=sys.stderr)
    return 1 if result.status is None else result.status


if __name__ == "__main__":
    sys.exit(main())
