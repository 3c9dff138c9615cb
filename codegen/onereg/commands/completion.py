# SPDX-License-Identifier: MIT
"""Print a completion script for a shell."""

from __future__ import annotations

import argparse
import sys


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("shell", choices=("bash", "zsh", "tcsh"))


def run(options: argparse.Namespace) -> int:
    import shtab

    from onereg.generate import read_checked
    from onereg.inputs import Inputs
    from onereg.names import all_names
    from onereg.resources import spec_directory, templates_directory

    own = spec_directory()
    spec = read_checked(Inputs((own,), own / "schema", (templates_directory(),)))
    names = " ".join(all_names(spec))
    preamble = {
        "bash": f'_onereg_names() {{ compgen -W "{names}" -- "$1"; }}\n',
        "zsh": f"_onereg_names() {{ local -a names=({names}); compadd -a names }}\n",
        "tcsh": "",
    }
    top: argparse.ArgumentParser = options.top
    _complete_names(top)
    sys.stdout.write(
        shtab.complete(top, shell=options.shell, preamble=preamble[options.shell]) + "\n"
    )
    return 0


def _complete_names(top: argparse.ArgumentParser) -> None:
    """Lets the argument of ``show`` complete to register names."""
    for action in top._actions:
        if isinstance(action, argparse._SubParsersAction):
            for argument in action.choices["show"]._actions:
                if argument.dest == "name":
                    argument.complete = {
                        "bash": "_onereg_names",
                        "zsh": "_onereg_names",
                    }
