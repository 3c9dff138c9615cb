# SPDX-License-Identifier: MIT
"""Say which host of a fleet can send its vCPUs to which, from a directory of dumps.

Each file is the dump of a fresh vCPU of a host, or lines of ``snapshot digest``.  Hosts that are
the same in all but counters are one group.  Exit status 0: every host can send to every other one.
1: a move does not restore, or what is given does not tell.

``--format json`` is an object: groups (each with number, digest, kernel, features, count, hosts and
differs, the registers in which it differs from the first) and moves (each with from, to, restores
and registers: name, id, verdict, reason and where they apply kind and fields).
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from onereg.commands.options import add_spec_options, inputs
from onereg.commands.progress import progress
from onereg.commands.snapshot_files import first_vcpu, known_registers
from onereg.errors import SpecError
from onereg.terminal import folded, styled, table

if TYPE_CHECKING:
    from onereg.model import Spec
    from onereg.snapshot.fleet import Fleet, FleetGroup, FleetMove

_SHOWN = 4
"""Hosts, or registers, that a line of text names."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_spec_options(parser)
    parser.add_argument("directory", type=Path, metavar="DIR", help="a directory of dumps")
    parser.add_argument(
        "--format", choices=("text", "json", "html"), default="text", help="the form of the answer"
    )
    parser.add_argument(
        "--against", type=Path, metavar="FILE", help="the dump that the digests refer to"
    )


def run(options: argparse.Namespace) -> int:
    from onereg.generate import read_checked
    from onereg.snapshot.fleet import moves
    from onereg.snapshot.prediction import Predictor

    spec = read_checked(inputs(options))
    fleet = _read(options, spec)
    groups = fleet.groups
    found = []
    for number, move in enumerate(moves(groups, Predictor(spec)), 1):
        found.append(move)
        progress(number, len(groups) ** 2, "moves")
    if options.format == "json":
        print(json.dumps(_object(groups, found, spec)))
    elif options.format == "html":
        from onereg.commands.snapshot_pages import fleet_page

        print(fleet_page(groups, found, _differs(groups, spec)), end="")
    else:
        _print_text(groups, found, spec)
    return int(any(move.blocking for move in found))


def _read(options: argparse.Namespace, spec: Spec) -> Fleet:
    """The fleet; SpecError with the faults of all of its files."""
    from onereg.snapshot.fleet import Fleet, files_of

    known = known_registers(options, spec)
    base = None if options.against is None else first_vcpu(options.against, known)
    fleet = Fleet(known, base)
    files = files_of(options.directory)
    for number, path in enumerate(files, 1):
        fleet.add(path)
        progress(number, len(files), "files")
    if fleet.findings:
        raise SpecError(fleet.findings)
    return fleet


def _differs(groups: Sequence[FleetGroup], spec: Spec) -> dict[int, list[str]]:
    """The registers, with the fields, in which each group differs from the first."""
    from onereg.snapshot.comparison import VcpuDifference, compare

    found = {}
    for group in groups:
        rows = compare(spec, groups[0].dump.values, group.dump.values)
        found[group.number] = [
            row.label
            + (f" ({', '.join(row.fields)})" if row.fields else f" ({row.difference.value})")
            for row in rows
            if row.difference is not VcpuDifference.COUNTER
        ]
    return found


def _object(groups: Sequence[FleetGroup], found: Sequence[FleetMove], spec: Spec) -> dict[str, Any]:
    differs = _differs(groups, spec)
    return {
        "groups": [
            {
                "number": group.number,
                "digest": group.digest,
                "kernel": group.dump.kernel,
                "features": None if group.dump.features is None else list(group.dump.features),
                "count": group.count,
                "hosts": group.hosts,
                "differs": differs[group.number],
            }
            for group in groups
        ],
        "moves": [
            {
                "from": move.source.number,
                "to": move.destination.number,
                "restores": not move.blocking,
                "registers": [decision.facts() for decision in move.blocking],
            }
            for move in found
        ],
    }


def _print_text(groups: Sequence[FleetGroup], found: Sequence[FleetMove], spec: Spec) -> None:
    differs = _differs(groups, spec)
    for group in groups:
        features = "-" if group.dump.features is None else ",".join(group.dump.features) or "none"
        told = f"group {group.number}: {group.count} of {group.dump.kernel or '-'}, {features}"
        print(folded(f"{styled(told, 'bold')}: {_some(group.hosts)}", 0))
        if differs[group.number]:
            print(folded(f"  unlike group 1 in {_some(differs[group.number])}", 0))
    print()
    print(table(_head(groups), _grid(groups, found)), end="")
    print()
    for move in found:
        if move.blocking:
            names = [decision.label for decision in move.blocking]
            print(
                folded(f"{move.source.number} to {move.destination.number}: {', '.join(names)}", 0)
            )
    restoring = sum(not move.blocking for move in found)
    print(f"{restoring} of {len(found)} moves between {len(groups)} groups restore")


def _head(groups: Sequence[FleetGroup]) -> list[str]:
    return ["from", *(f"to {group.number}" for group in groups)]


def _grid(groups: Sequence[FleetGroup], found: Sequence[FleetMove]) -> Iterator[list[str]]:
    """A row for each group that sends: yes, or the number of registers in the way."""
    by_pair = {(m.source.number, m.destination.number): m for m in found}
    for source in groups:
        cells = [str(source.number)]
        for destination in groups:
            move = by_pair.get((source.number, destination.number))
            cells.append(
                "-" if move is None else str(len(move.blocking)) if move.blocking else "yes"
            )
        yield cells


def _some(names: Sequence[str]) -> str:
    """The first names, and the number of the others."""
    more = len(names) - _SHOWN
    return ", ".join(names[:_SHOWN]) + (f" and {more} more" if more > 0 else "")
