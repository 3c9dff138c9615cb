# SPDX-License-Identifier: MIT
"""Print a completion script for a shell."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping
from pathlib import Path


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("shell", choices=("bash", "zsh", "fish", "tcsh"), help="the shell")


def run(options: argparse.Namespace) -> int:
    import shtab

    from onereg.inputs import Inputs
    from onereg.output.kept_spec import checked_spec
    from onereg.query.names import all_names
    from onereg.resources import spec_directory, templates_directory

    own = spec_directory()
    spec = checked_spec(Inputs((own,), own / "schema", (templates_directory(),)))
    names = " ".join(all_names(spec))
    preamble = {
        "bash": f'_onereg_names() {{ compgen -W "{names}" -- "$1"; }}\n' + _BASH_REVISIONS,
        "zsh": f"_onereg_names() {{ local -a names=({names}); compadd -a names }}\n"
        + _ZSH_REVISIONS,
        "fish": f"function _onereg_names\n  string split ' ' '{names}'\nend\n" + _FISH_REVISIONS,
        "tcsh": "",
    }
    top: argparse.ArgumentParser = options.top
    _complete(top, "show", "name", "_onereg_names")
    _complete(top, "decode", "what", "_onereg_names")
    _complete(top, "encode", "name", "_onereg_names")
    _complete(top, "diff", "old", "_onereg_revisions")
    _complete(top, "diff", "new", "_onereg_revisions")
    _complete_files(top, shtab.FILE)
    sys.stdout.write(
        shtab.complete(top, shell=options.shell, preamble=preamble[options.shell]) + "\n"
    )
    return 0


# The name of a branch is somebody else's text: compgen -W would expand it.
_BASH_REVISIONS = """\
_onereg_revisions() {
  compgen -d -- "$1"
  git for-each-ref --format='%(refname:short)' 2>/dev/null | while read -r name; do
    case $name in "$1"*) printf '%s\\n' "$name" ;; esac
  done
}
"""
_ZSH_REVISIONS = """\
_onereg_revisions() {
  local -a revisions=(${(f)"$(git for-each-ref --format='%(refname:short)' 2>/dev/null)"})
  compadd -a revisions
  _files -/
}
"""
_FISH_REVISIONS = """\
function _onereg_revisions
  git for-each-ref --format='%(refname:short)' 2>/dev/null
  __fish_complete_directories
end
"""


def _complete_files(parser: argparse.ArgumentParser, pattern: Mapping[str, object]) -> None:
    """Lets a shell complete each argument that is a path with the names of files."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for command in action.choices.values():
                _complete_files(command, pattern)
        elif action.type is Path or action.metavar == "FILE":
            action.complete = pattern  # type: ignore[attr-defined]


def _complete(top: argparse.ArgumentParser, command: str, name: str, function: str) -> None:
    """Lets a shell function complete an argument of a command."""
    for action in top._actions:
        if isinstance(action, argparse._SubParsersAction):
            for argument in action.choices[command]._actions:
                if argument.dest == name:
                    argument.complete = {"bash": function, "zsh": function, "fish": f"({function})"}
