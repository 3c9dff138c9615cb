# SPDX-License-Identifier: MIT
"""Write the reference of all registers as a static HTML site, or serve it to this machine."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Mapping
from pathlib import Path

from onereg.commands.options import add_spec_options, inputs
from onereg.errors import OneregError
from onereg.terminal import one_line, say, styled

_MAX_PORT = 65535


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_spec_options(parser)
    group = parser.add_mutually_exclusive_group()
    group.add_argument(
        "--output",
        type=Path,
        metavar="DIR",
        default=Path("onereg-docs"),
        help="the directory of the site: new, empty, or with an earlier site (default: "
        "onereg-docs)",
    )
    group.add_argument(
        "--serve",
        type=_port,
        nargs="?",
        const=0,
        metavar="PORT",
        help="write nothing, and serve the site on 127.0.0.1 (without a port, or with 0: on a "
        "free port)",
    )


def run(options: argparse.Namespace) -> int:
    from onereg.docs.pages import make_pages
    from onereg.docs.site import make_site
    from onereg.generate import read_checked
    from onereg.inputs.files import InputFiles
    from onereg.resources import templates_directory

    if options.serve is not None:
        print("making the pages; this takes some seconds", file=sys.stderr, flush=True)
    input_files = InputFiles()
    spec = read_checked(inputs(options), input_files, names=True, cpus=True)
    files = make_site(make_pages(spec), templates_directory() / "html", input_files)
    input_files.require_unchanged()
    if options.serve is not None:
        _serve(files, options.serve)
    else:
        _write(files, options.output)
    return 0


def _port(text: str) -> int:
    port = int(text)
    if not 0 <= port <= _MAX_PORT:
        raise ValueError
    return port


_port.__name__ = "port"  # what argparse calls it in "invalid port value"


def _write(files: Mapping[str, str], directory: Path) -> None:
    from onereg.docs.site import PROVENANCE
    from onereg.output.publish import is_made_by, remove_orphans, write

    if directory.is_symlink() or (directory.exists() and not directory.is_dir()):
        raise OneregError(f"{directory}: is no directory; name another one")
    try:
        used = directory.is_dir() and any(directory.iterdir())
        if used and not is_made_by(directory / "index.html", PROVENANCE):
            raise OneregError(f"{directory}: has files of others; name an empty directory")
        written = sum(new for _, new in write(files, directory))
        for path, removed in remove_orphans(files, directory, provenance=PROVENANCE):
            if removed:
                print(f"{styled('removed', 'yellow')} {one_line(str(directory / path))}")
            else:
                message = f"{directory / path}: is no page of onereg; left alone"
                say(message)
    except OSError as error:
        raise OneregError(f"{error.filename}: {error.strerror}") from None
    print(f"{styled('wrote', 'green')} {one_line(os.path.join(directory, 'index.html'))}")
    print(f"{len(files)} files, {written} written", file=sys.stderr)


def _serve(files: Mapping[str, str], port: int) -> None:
    from onereg.docs.serve import ADDRESS, SiteServer
    from onereg.docs.site import POLICY

    try:
        server = SiteServer(files, port, POLICY)
    except OSError as error:
        raise OneregError(f"{ADDRESS}:{port}: {error.strerror}") from None
    with server:
        print(server.url, flush=True)
        print("Ctrl-C ends it", file=sys.stderr)
        server.serve_forever()
