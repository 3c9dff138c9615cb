# SPDX-License-Identifier: MIT
"""``python -m mutation [--most N]`` from tests/: judges mutations, prints and writes the score.

A verdict is a line of ``.mutation.jsonl`` at the top of the checkout; a later run goes on there.
``--most`` is the number of mutations of each kind, taken evenly; without it all are judged.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
from collections import Counter, defaultdict
from collections.abc import Iterable
from multiprocessing import Pool
from typing import Any

from mutation.facts import Mutation
from mutation.judges import ROOT, own_source

RESULTS = ROOT / ".mutation.jsonl"
README = ROOT / "tests/mutation/README.md"
_BEGIN, _END = "<!-- table -->\n", "<!-- end of table -->\n"


def evenly(all_of_them: Iterable[Mutation], most: int) -> list[Mutation]:
    """At most so many of each kind, from one end of the spec to the other."""
    by_kind: dict[str, list[Mutation]] = defaultdict(list)
    for mutation in all_of_them:
        by_kind[mutation.kind].append(mutation)
    chosen = []
    for found in by_kind.values():
        count = min(most, len(found))
        chosen += [found[number * len(found) // count] for number in range(count)]
    return chosen


def verdict(mutation: Mutation) -> dict[str, Any]:
    """A line of the results."""
    said = own_source().judged(mutation)
    judge, sentence = said or (None, None)
    return {"key": mutation.key, "kind": mutation.kind, "judge": judge, "says": sentence}


def digest() -> str:
    """Of the spec and of all judges: verdicts on others, or by others, do not count."""
    total = hashlib.sha256()
    inputs = [*(ROOT / "spec").rglob("*.yaml"), *(ROOT / "codegen/onereg").rglob("*.py")]
    inputs += [*(ROOT / "tests").glob("*.py"), *(ROOT / "tests/history").glob("*.py")]
    inputs += [*(ROOT / "tests/mutation").glob("*.py"), *(ROOT / "tests/kvm/answers").glob("*.txt")]
    for path in sorted(inputs):
        total.update(path.read_bytes())
    return total.hexdigest()


def kept(inputs: str) -> dict[str, dict[str, Any]]:
    """The verdicts of earlier runs on the same inputs, by mutation."""
    if not RESULTS.exists():
        return {}
    lines = RESULTS.read_text(encoding="utf-8").split("\n")[:-1]
    rows = [json.loads(line) for line in lines]
    return {row["key"]: row for row in rows if row["inputs"] == inputs}


def table(rows: Iterable[dict[str, Any]], there: Counter[str]) -> str:
    """The score by kind, and the survivors."""
    by_kind: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in rows:
        by_kind[row["kind"]].append(row)
    lines = ["| kind | possible | judged | caught | score | by |", "|---|--:|--:|--:|--:|---|"]
    for kind, found in sorted(by_kind.items()):
        judges = Counter(row["judge"] for row in found if row["judge"])
        caught = judges.total()
        by = ", ".join(f"{name} {count}" for name, count in judges.most_common())
        lines.append(
            f"| {kind} | {there[kind]} | {len(found)} | {caught} "
            f"| {100 * caught // len(found)} % | {by} |"
        )
    total = sum(map(len, by_kind.values()))
    caught = sum(row["judge"] is not None for found in by_kind.values() for row in found)
    lines.append(f"| all | {there.total()} | {total} | {caught} | {100 * caught // total} % | |")
    lines += ["", "Survivors:", ""]
    for kind, found in sorted(by_kind.items()):
        lines += [f"- {kind}: `{row['key']}`" for row in found if row["judge"] is None]
    return "\n".join(lines) + "\n"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--most", type=int, metavar="N")
    most = parser.parse_args().most
    source, inputs = own_source(), digest()
    all_of_them = source.mutations()
    chosen = all_of_them if most is None else evenly(all_of_them, most)
    done = kept(inputs)
    fresh = [mutation for mutation in chosen if mutation.key not in done]
    with RESULTS.open("a", encoding="utf-8") as file, Pool(os.cpu_count()) as pool:
        for row in pool.imap_unordered(verdict, fresh, chunksize=4):
            done[row["key"]] = row
            print(json.dumps({**row, "inputs": inputs}), file=file, flush=True)
    there = Counter(mutation.kind for mutation in all_of_them)
    text = table((done[mutation.key] for mutation in all_of_them if mutation.key in done), there)
    print(text)
    head, _, rest = README.read_text(encoding="utf-8").partition(_BEGIN)
    README.write_text(head + _BEGIN + text + _END + rest.partition(_END)[2], encoding="utf-8")


if __name__ == "__main__":
    main()
