# SPDX-License-Identifier: MIT
"""Options that several commands share."""

from __future__ import annotations

import argparse
from pathlib import Path

from onereg.errors import OneregError
from onereg.inputs import Inputs
from onereg.resources import spec_directory, templates_directory


def add_spec_options(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("spec")
    group.add_argument("--spec", type=Path, metavar="DIR", help="a spec to use instead of our own")
    group.add_argument(
        "--add-spec",
        type=Path,
        metavar="DIR",
        action="append",
        default=[],
        help="a directory of the shape of spec/ that adds registers or layouts (repeatable)",
    )


def add_output_options(parser: argparse.ArgumentParser) -> None:
    add_spec_options(parser)
    group = parser.add_argument_group("output")
    group.add_argument(
        "--templates",
        type=Path,
        metavar="DIR",
        action="append",
        default=[],
        help="a directory of the shape of templates/ that is searched first (repeatable)",
    )
    group.add_argument(
        "--output",
        type=Path,
        metavar="DIR",
        default=Path("generated"),
        help="where the outputs are (default: generated)",
    )


def inputs(options: argparse.Namespace) -> Inputs:
    """The directories that the options name; raises OneregError where one is none."""
    own = spec_directory()
    specs = (options.spec or own, *options.add_spec)
    templates = getattr(options, "templates", [])
    for directory in (*specs, *templates):
        if not directory.is_dir():
            raise OneregError(f"{directory}: is no directory")
    return Inputs(
        specs=specs,
        schemas=own / "schema",
        templates=(*templates, templates_directory()),
    )
