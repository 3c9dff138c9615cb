# SPDX-License-Identifier: MIT
"""``python -m mutation [--most N] [--seconds S]`` from tests/: judges mutations, writes the score.

A verdict is a line of ``.mutation.jsonl`` at the top of the checkout; a later run goes on there.
``--most`` is the number of mutations of each kind, taken evenly; without it all are judged.
``--seconds`` bounds the processor time of this run.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import time
from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from mutation.facts import Mutation
from mutation.judges import judged
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


def digest() -> str:
    """Of the spec and of all judges: verdicts on others, or by others, do not count."""
    total = hashlib.sha256()
    tests = ROOT / "tests"
    inputs = [*(ROOT / "spec").rglob("*.yaml"), *(ROOT / "codegen/onereg").rglob("*.py")]
    inputs += [*tests.glob("*.py"), *(tests / "qemu").glob("*.py")]
    inputs += [tests / "history/oracles.py", *(tests / "mutation").glob("*.py")]
    inputs += [*(tests / "kvm/answers").glob("*.txt"), *(tests / "sysreg").glob("*")]
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


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--most", type=int, metavar="N")
    parser.add_argument("--seconds", type=float, metavar="S", default=float("inf"))
    options = parser.parse_args()
    inputs = digest()
    all_of_them = own_source().mutations()
    chosen = all_of_them if options.most is None else evenly(all_of_them, options.most)
    done = kept(inputs)
    with RESULTS.open("a", encoding="utf-8") as file:
        for mutation in chosen:
            if time.process_time() > options.seconds:
                break
            if mutation.key not in done:
                done[mutation.key] = row = verdict(mutation)
                print(json.dumps({**row, "inputs": inputs}), file=file, flush=True)
    text = page(README.read_text(encoding="utf-8"), all_of_them, done)
    README.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
