# SPDX-License-Identifier: MIT
"""The table of scores, and the survivors folded by kind, file and reason."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from mutation.facts import Mutation
from mutation.judges import SAME

_BEGIN, _END = "<!-- table -->\n", "<!-- end of table -->\n"


def page(text: str, all_of_them: Iterable[Mutation], done: Mapping[str, dict[str, Any]]) -> str:
    """The page with the tables as they are now; the rest of it stays."""
    head, _, rest = text.partition(_BEGIN)
    return head + _BEGIN + table(all_of_them, done) + _END + rest.partition(_END)[2]


def table(all_of_them: Iterable[Mutation], done: Mapping[str, dict[str, Any]]) -> str:
    """The score by kind, and the survivors."""
    by_kind: dict[str, list[Mutation]] = defaultdict(list)
    for mutation in all_of_them:
        by_kind[mutation.kind].append(mutation)
    lines = [
        "| kind | possible | judged | same | caught | score | by |",
        "|---|--:|--:|--:|--:|--:|---|",
    ]
    survivors: dict[tuple[str, str], list[Mutation]] = defaultdict(list)
    total: Counter[str] = Counter()
    for kind, found in sorted(by_kind.items()):
        rows = [(mutation, done[mutation.key]) for mutation in found if mutation.key in done]
        judges = Counter(row["judge"] for _, row in rows if row["judge"])
        same = judges.pop(SAME, 0)
        caught = judges.total()
        counts = Counter(possible=len(found), judged=len(rows), same=same, caught=caught)
        total.update(counts)
        by = ", ".join(f"{name} {count}" for name, count in judges.most_common())
        lines.append(f"| {kind} | {_cells(counts)} | {by} |")
        for mutation, row in rows:
            if not row["judge"]:
                survivors[kind, mutation.file].append(mutation)
    lines.append(f"| all | {_cells(total)} | |")
    lines += ["", "| kind | file | survivors | of |", "|---|---|--:|---|"]
    for (kind, file), mutations in sorted(survivors.items()):
        entries = list(dict.fromkeys(_entry(mutation) for mutation in mutations))
        shown = ", ".join(f"`{entry}`" for entry in entries[:_SHOWN])
        more = f" and {len(entries) - _SHOWN} more" if len(entries) > _SHOWN else ""
        name = file.removeprefix("spec/")
        lines.append(f"| {kind} | `{name}` | {len(mutations)} | {shown}{more} |")
    return "\n".join(lines) + "\n"


_SHOWN = 8
_COUNTS = "possible", "judged", "same", "caught"


def _entry(mutation: Mutation) -> str:
    """The register, or what else has a name, of which a fact is."""
    path = [str(step) for step in mutation.path]
    if path[0] == "sets":
        return path[3] if path[2] == "registers" else path[1]
    return path[1] if len(path) > 1 else path[0]


def _cells(counts: Mapping[str, int]) -> str:
    """The counts and the score, of which an edit that says the same is no part."""
    caught, whole = counts["caught"], counts["judged"] - counts["same"]
    score = f"{100 * caught // whole} %" if whole else ""
    return " | ".join([*(str(counts[name]) for name in _COUNTS), score])
