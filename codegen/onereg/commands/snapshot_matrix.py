# SPDX-License-Identifier: MIT
"""Say which host of a fleet can send its vCPUs to which, from a directory of dumps.

Each file is the dump of a fresh vCPU of a host, or lines of ``snapshot digest``.  Hosts that no
prediction tells apart are one group: the values of general registers and counters do not count.  A
file that is no dump is skipped, and named on standard error.  Exit status 0: every host can send to
every other one.  1: a move does not restore, the dumps do not tell, or a host refuses the vCPU.

``--format json`` is an object: groups (each with number, digest, kernel, features, refused, count,
hosts and differs, the registers in which it differs from the first) and moves (each with from, to,
restores and registers: name, id, verdict, reason and where they apply kind and fields).
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from onereg.commands.options import add_spec_options, inputs
from onereg.commands.progress import progress
from onereg.commands.snapshot_files import first_vcpu, known_registers
from onereg.errors import OneregError, SpecError
from onereg.terminal import folded, say, styled, table

if TYPE_CHECKING:
    from onereg.model import Spec
    from onereg.snapshot.fleet import Fleet, FleetGroup, FleetMove

_SHOWN = 4
"""Hosts, or registers, that a line about a group names."""
_SKIPPED = 8
"""Files that are no dump of which the name is told."""
_MOST_NAMES = 12
"""Registers, or runs of them, that a line about a move names."""


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
    refused = any(group.is_refusing for group in groups)
    return int(refused or not all(move.restores for move in found))


def _read(options: argparse.Namespace, spec: Spec) -> Fleet:
    """The fleet; SpecError with the faults of all of its files."""
    from onereg.commands.snapshot_cells import some_of
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
    if fleet.skipped:
        count = len(fleet.skipped)
        told = "1 file that is no dump" if count == 1 else f"{count} files that are no dump"
        say(f"{options.directory}: skips {told}: {some_of(fleet.skipped, _SKIPPED)}")
    if not fleet.groups:
        raise OneregError(f"{options.directory}: has no dump")
    return fleet


def _differs(groups: Sequence[FleetGroup], spec: Spec) -> dict[int, list[str]]:
    """The registers, with the fields, by which a prediction tells each group from the first."""
    from onereg.decision.telling import TellingParts
    from onereg.snapshot.comparison import compare

    parts = TellingParts(spec)
    found: dict[int, list[str]] = {}
    for group in groups:
        if groups[0].is_refusing or group.is_refusing:
            found[group.number] = []
            continue
        first, own = groups[0].dump.values, group.dump.values
        same = {id for id in first.keys() & own if parts.of(id, first[id]) == parts.of(id, own[id])}
        rows = compare(
            spec,
            {id: value for id, value in first.items() if id not in same},
            {id: value for id, value in own.items() if id not in same},
        )
        found[group.number] = [
            row.label
            + (f" ({', '.join(row.fields)})" if row.fields else f" ({row.difference.value})")
            for row in rows
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
                "refused": group.dump.refused,
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
                "restores": move.restores,
                "registers": [decision.facts() for decision in move.blocking],
            }
            for move in found
        ],
    }


def _print_text(groups: Sequence[FleetGroup], found: Sequence[FleetMove], spec: Spec) -> None:
    from onereg.commands.snapshot_cells import ranges, some_of
    from onereg.decision import Verdict

    differs = _differs(groups, spec)
    for group in groups:
        features = "-" if group.dump.features is None else ",".join(group.dump.features) or "none"
        told = f"group {group.number}: {group.count} of {group.dump.kernel or '-'}, {features}"
        print(folded(f"{styled(told, 'bold')}: {some_of(group.hosts, _SHOWN)}", 0))
        if group.dump.refusal is not None:
            print(folded(f"  {group.dump.refusal}", 0))
        elif differs[group.number]:
            names = ranges([row.partition(" ")[0] for row in differs[group.number]])
            print(folded(f"  unlike group 1 in {some_of(names, _SHOWN)}", 0))
    if found:
        print()
        print(folded(_LEGEND, 0))
        print(_table(groups, found), end="")
        print()
    for move in found:
        for verdict in (Verdict.REFUSE, Verdict.UNKNOWN):
            names = ranges(move.labels(verdict))
            if names:
                pair = f"{move.source.number} to {move.destination.number}"
                print(folded(f"{pair}: {verdict.value}: {some_of(names, _MOST_NAMES)}", 0))
    print(_summary(groups, found))


_LEGEND = (
    "A row sends, a column receives.  yes: the vCPU restores.  3: so many registers prevent it.  "
    "2?: of so many it is not known.  refuses: KVM refuses such a vCPU."
)


def _summary(groups: Sequence[FleetGroup], found: Sequence[FleetMove]) -> str:
    restoring = sum(move.restores for move in found)
    if not found:
        return "no move to predict: there is one host" if len(groups) == 1 else "no move to predict"
    moves = "1 move restores" if len(found) == 1 else f"{len(found)} moves restore"
    groups_told = "1 group" if len(groups) == 1 else f"{len(groups)} groups"
    return f"{restoring} of {moves}, in {groups_told}"


def _table(groups: Sequence[FleetGroup], found: Sequence[FleetMove]) -> str:
    """The grid under its heading, in a pipe too: its columns have no meaning without."""
    head = ["from", *(f"to {group.number}" for group in groups)]
    rows = _grid(groups, found)
    return table(head, rows) if sys.stdout.isatty() else table(head, [head, *rows])


def _grid(groups: Sequence[FleetGroup], found: Sequence[FleetMove]) -> Iterator[list[str]]:
    """A row for each group that sends, a cell for each that receives."""
    from onereg.commands.snapshot_cells import cell_text

    by_pair = {(m.source.number, m.destination.number): m for m in found}
    for source in groups:
        pairs = ((source.number, destination.number) for destination in groups)
        yield [str(source.number), *(cell_text(by_pair.get(pair)) for pair in pairs)]
