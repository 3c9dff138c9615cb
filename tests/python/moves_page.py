# SPDX-License-Identifier: MIT
"""The page tests/kvm/moves.md: which kernels a vCPU moves between, and what stands in the way.

    PYTHONPATH=tests python tests/python/moves_page.py

It is the tool's decision about recorded vCPUs; tests/kvm/test_pairs.py moves real ones.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from pathlib import Path

import recorded_moves
from onereg.decision import Decision
from onereg.model import Spec
from onereg.model.changed import Takes
from onereg.query.named_kernels import find_kernel
from onereg.read import read_spec
from recorded import SETS, Context
from recorded_moves import RecordedMove

ROOT = Path(__file__).resolve().parent.parent.parent
PAGE = ROOT / "tests/kvm/moves.md"
KERNELS = ("5.10", "6.1", "6.12", "6.18", "7.1", "7.3")
MODELS = ("cortex-a57", "neoverse-n1", "neoverse-v1", "neoverse-n2", "max")
MOST = ("h", "c")
"""The sets of features, the first that both kernels grant."""

_HEAD = """\
<!-- SPDX-License-Identifier: MIT -->
<!-- Written by tests/python/moves_page.py from tests/kvm/answers and spec/. -->
# Moves between kernels

A fresh vCPU of one kernel goes to another on the same model of CPU, with its registers as they were
recorded in `answers/`. It moves (yes), or all that stands in the way is named below the table.

| kind | meaning |
|---|---|
| `lost` | the destination has no such register, and its value matters to the guest |
| `missing` | the save has no such register, and nothing says its value |
| `invariant` | the destination takes its own value only |
| `limit` | the destination has less |
| `not-writable` | the destination's kernel does not let the field be written |

Each may be waived by name. A field that the destination hides, as NV, is taken to be in its CPU as
it is in the save's, which a scratch vCPU finds out.
"""


def text(spec: Spec) -> str:
    """The whole page."""
    return _HEAD + "".join(section(spec, model) for model in MODELS)


def section(spec: Spec, model: str) -> str:
    """The part of the page about one model."""
    return "".join(f"\n{line}" for line in _lines(spec, model)) + "\n"


def _lines(spec: Spec, model: str) -> Iterator[str]:
    ways = {
        (one, other): in_the_way(spec, model, one, other)
        for one in KERNELS
        for other in KERNELS
        if one != other
    }
    marks = {way: f"{n}" for n, way in enumerate(dict.fromkeys(filter(None, ways.values())), 1)}
    yield f"## {model}"
    yield ""
    yield f"| from \\ to | {' | '.join(KERNELS)} |"
    yield "|---" * (len(KERNELS) + 1) + "|"
    for one in KERNELS:
        cells = [_cell(ways.get((one, other)), marks) for other in KERNELS]
        yield f"| {one} | {' | '.join(cells)} |"
    yield ""
    for way, mark in marks.items():
        yield f"{mark}. {way}"


def _cell(way: str | None, marks: Mapping[str, str]) -> str:
    if way is None:
        return ""
    return f"{marks[way]}" if way else "yes"


def in_the_way(spec: Spec, model: str, one: str, other: str) -> str:
    """All that stands in the way of a move, by kind; empty where it restores."""
    kernels = recorded_moves.recording_of(model).kernels
    letter = next(c for c in MOST if c in kernels[one].granted and c in kernels[other].granted)
    move = RecordedMove(
        model, Context(one, letter), Context(other, letter),
        (find_kernel(spec, "arm64", kernels[one].release),
         find_kernel(spec, "arm64", kernels[other].release)),
        masked=False, started=False,
    )  # fmt: skip
    saved = recorded_moves.values(spec, model, move.source, 1)
    own = recorded_moves.values(spec, model, move.destination, 1)
    rows = recorded_moves.expected(spec, move, saved, own, hidden(spec, saved))
    refused = [row for row in rows if not row.verdict.restores]
    kinds = {row.kind.value if row.kind else row.verdict.value for row in refused}
    said = []
    for kind in sorted(kinds):
        own_names = (name for row in refused if _is(row, kind) for name in names(row))
        said.append(f"{kind}: {', '.join(_shortened(own_names))}")
    return f"{'; '.join(said)} ({SETS[letter]})" if said else ""


def hidden(spec: Spec, saved: Mapping[int, int]) -> dict[tuple[str, str], int]:
    """The fields that a newer kernel hides and takes, as the same CPU has them."""
    return {
        (one_reg.name, field.name): field.of(saved[one_reg.id])
        for one_reg in spec.of_arch("arm64")
        for rule in one_reg.changed
        for field in one_reg.register.fields
        if rule.takes is Takes.HOST and rule.mask == field.mask and one_reg.id in saved
    }


def _is(row: Decision, kind: str) -> bool:
    return kind == (row.kind.value if row.kind else row.verdict.value)


def names(row: Decision) -> Iterator[str]:
    """The register, or the fields that decide."""
    fields = row.keys.get("fields")
    if not isinstance(fields, list) or row.kind is None or row.kind.value == "invariant":
        yield row.name
        return
    yield from (f"{row.name}.{field['field']}" for field in fields)


def _shortened(words: Iterable[str]) -> Iterator[str]:
    """Numbered registers that follow each other as a span: PMEVCNTR0_EL0 to PMEVCNTR30_EL0."""
    split = [re.fullmatch(r"([A-Z]+)(\d+)(_EL\d)?", word) or word for word in words]
    keyed = groupby(split, lambda w: w if isinstance(w, str) else (w[1], w[3]))
    for key, group in keyed:
        own = [w if isinstance(w, str) else w[0] for w in group]
        if isinstance(key, str) or len(own) < 3:
            yield from own
        else:
            yield f"{own[0]} to {own[-1]}"


if __name__ == "__main__":
    PAGE.write_text(text(read_spec((ROOT / "spec",), ROOT / "spec/schema")), encoding="utf-8")
