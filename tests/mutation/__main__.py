# SPDX-License-Identifier: MIT
"""``python -m mutation [--most N] [--seconds S] [--processes N]``, from tests/: the score.

A verdict is a line of ``.mutation.jsonl`` at the top of the checkout; a later run goes on there.
``--most`` is the number of mutations of each kind, taken evenly; without it all are judged.
``--seconds`` ends the run after so many, to be gone on with later.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import time
from collections import defaultdict
from collections.abc import Iterable
from multiprocessing import Pool
from pathlib import Path
from typing import Any

from mutation.facts import Mutation
from mutation.judges import JUDGES, judged
from mutation.rereading import ROOT, own_source
from mutation.score import page

RESULTS = ROOT / ".mutation.jsonl"
README = ROOT / "tests/mutation/README.md"


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
    judge, sentence = judged(mutation) or (None, None)
    return {"key": mutation.key, "kind": mutation.kind, "judge": judge, "says": sentence}


def digest(paths: Iterable[Path]) -> str:
    total = hashlib.sha256()
    for path in sorted(paths):
        total.update(path.read_bytes())
    return total.hexdigest()


def spec_digest() -> str:
    """Of the spec and of the rules."""
    spec, rules = (ROOT / "spec").rglob("*.yaml"), (ROOT / "codegen/onereg").rglob("*.py")
    return digest([*spec, *rules])


def judges_digest() -> str:
    """Of all that judges are made of."""
    tests = ROOT / "tests"
    paths = [*tests.glob("*.py"), *(tests / "qemu").glob("*.py"), tests / "history/oracles.py"]
    paths += [*(tests / "mutation").glob("*.py"), *(tests / "sysreg").glob("*")]
    return digest([*paths, *(tests / "kvm/answers").glob("*.txt")])


def kept(spec: str, judges: str) -> dict[str, dict[str, Any]]:
    """The verdicts of earlier runs that still count, by mutation.

    Another spec makes all of them void.  A survivor is judged again by other judges.  A mutation
    that a judge has caught stays caught while there is a judge of that name.
    """
    if not RESULTS.exists():
        return {}
    lines = RESULTS.read_text(encoding="utf-8").split("\n")[:-1]
    rows = [row for row in map(json.loads, lines) if row["spec"] == spec]
    names = {*JUDGES, *(f"{name} (raised)" for name in JUDGES), "schema", "reader"}
    return {r["key"]: r for r in rows if r["judges"] == judges or r["judge"] in names}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--most", type=int, metavar="N")
    parser.add_argument("--seconds", type=float, metavar="S", default=float("inf"))
    parser.add_argument("--processes", type=int, metavar="N", default=1)
    options = parser.parse_args()
    spec, judges = spec_digest(), judges_digest()
    all_of_them = own_source().mutations()
    chosen = all_of_them if options.most is None else evenly(all_of_them, options.most)
    done = kept(spec, judges)
    fresh = [mutation for mutation in chosen if mutation.key not in done]
    end = time.monotonic() + options.seconds
    with RESULTS.open("a", encoding="utf-8") as file, Pool(options.processes) as pool:
        for row in pool.imap_unordered(verdict, fresh, chunksize=8):
            done[row["key"]] = row
            print(json.dumps({**row, "spec": spec, "judges": judges}), file=file, flush=True)
            if time.monotonic() > end:
                break
    text = page(README.read_text(encoding="utf-8"), all_of_them, done)
    README.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
