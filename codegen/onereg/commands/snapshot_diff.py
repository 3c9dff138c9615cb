# SPDX-License-Identifier: MIT
"""Compare the registers of two dumps by name.

A row has the difference (missing in B, extra in B, different, counter), the register, its value in
A and in B, and the fields that differ.  Registers of the current mode's bank have that name, as
SP_svc, beside theirs.  Exit status 0: no difference but in counters.  1: there are differences.

``--format json`` is an array of objects: difference, name, id, first, second, fields, live.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from onereg.commands.options import add_spec_options, inputs
from onereg.commands.snapshot_files import first_vcpu, known_registers
from onereg.terminal import table

if TYPE_CHECKING:
    from onereg.snapshot.comparison import DifferentRegister

_HEAD = ("", "register", "in A", "in B", "fields")
_WIDE = 20
"""Characters of the longest number that is shown whole in a table."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_spec_options(parser)
    parser.add_argument("first", type=Path, metavar="A", help="a dump of a vCPU")
    parser.add_argument("second", type=Path, metavar="B", help="a dump to compare with it")
    parser.add_argument(
        "--format", choices=("text", "json", "html"), default="text", help="the form of the answer"
    )


def run(options: argparse.Namespace) -> int:
    from onereg.generate import read_checked
    from onereg.snapshot.comparison import VcpuDifference, compare

    spec = read_checked(inputs(options))
    known = known_registers(options, spec)
    first, second = (first_vcpu(path, known) for path in (options.first, options.second))
    rows = sorted(
        compare(spec, first.values, second.values),
        key=lambda row: list(VcpuDifference).index(row.difference),
    )
    if options.format == "json":
        json.dump([_object(row) for row in rows], sys.stdout, indent=1)
        print()
    elif options.format == "html":
        from onereg.commands.snapshot_pages import comparison_page

        print(comparison_page(first.source, second.source, rows), end="")
    else:
        _print_text(rows)
    return int(any(row.difference is not VcpuDifference.COUNTER for row in rows))


def _object(row: DifferentRegister) -> dict[str, object]:
    return {
        "difference": row.difference.value,
        "name": row.name,
        "id": f"{row.id:#018x}",
        "first": None if row.first is None else f"{row.first:#x}",
        "second": None if row.second is None else f"{row.second:#x}",
        "fields": list(row.fields),
        "live": row.live,
    }


def _print_text(rows: Sequence[DifferentRegister]) -> None:
    print(table(_HEAD, [_cells(row) for row in rows]), end="")
    counts = Counter(row.difference.value for row in rows)
    figures = ", ".join(f"{count} {name}" for name, count in counts.items())
    print(figures or "no difference", file=sys.stderr)


def _cells(row: DifferentRegister) -> tuple[str, ...]:
    name = row.label
    first, second = (_number(value) for value in (row.first, row.second))
    live = f" ({row.live})" if row.live else ""
    return row.difference.value, f"{name}{live}", first, second, "; ".join(row.fields)


def _number(value: int | None) -> str:
    """A number; of a long one the two ends, where a terminal's columns would not hold it."""
    if value is None:
        return "-"
    text = f"{value:#x}"
    if sys.stdout.isatty() and len(text) > _WIDE:
        return f"{text[:10]}..{text[-8:]}"
    return text
