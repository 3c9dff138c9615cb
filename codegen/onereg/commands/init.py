# SPDX-License-Identifier: MIT
"""Start a project: a layout, onereg.toml, a CI job and pre-commit hooks."""

from __future__ import annotations

import argparse
import os
import shlex
from pathlib import Path

from onereg.errors import OneregError
from onereg.output.skeleton import SKELETONS
from onereg.terminal import one_line, styled


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "folder",
        nargs="?",
        type=Path,
        default=Path(),
        metavar="DIR",
        help="the folder of the project (default: this folder)",
    )
    parser.add_argument(
        "--target", choices=tuple(SKELETONS), default="c", help="the language (default: c)"
    )


def run(options: argparse.Namespace) -> int:
    from onereg.output.staging import Staging

    skeleton = SKELETONS[options.target]
    files = {options.folder / path: text for path, text in skeleton.files().items()}
    there = [str(path) for path in files if os.path.lexists(path)]
    if there:
        raise OneregError(
            f"{', '.join(there)}: stands there already, and nothing is written; "
            "name an empty folder, or move its files"
        )
    with Staging() as staging:
        for path, text in files.items():
            staging.add(path, text.encode())
        staging.commit()
    for path in files:
        print(f"{styled('wrote', 'green')} {one_line(str(path))}")
    print("next:")
    if options.folder != Path():
        print(f"    cd {one_line(shlex.quote(str(options.folder)))}")
    for command in ("onereg lint", "onereg generate", "onereg check", skeleton.compile):
        print(f"    {command}")
    print("    # for the CI job: put a copy or a submodule of onereg at third_party/onereg")
    return 0
