# SPDX-License-Identifier: MIT
"""``python -m bench [PART ...]`` from tests/: measures the parts and writes README.md.

The results of the other parts stay.  Times are processor time, the least of several runs.
"""

from __future__ import annotations

import json
import os
import platform
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from bench import commands, peers, run_time, synthetic
from bench.measure import Cost, cost, environment
from bench.stages import STAGES

TESTS = Path(__file__).resolve().parents[1]
README = Path(__file__).parent / "README.md"
RESULTS = Path(__file__).parent / "results.json"
_BEGIN, _END = "<!-- table -->\n", "<!-- end of table -->\n"
RUNS = int(os.environ.get("RUNS", "3"))
SIZES = (0, 500, 2000, 10_000)
"""Registers beside those of our spec."""
SAME = 2000
"""Registers of the map that all generators get."""
LINT = STAGES[: STAGES.index("rules") + 1]
Rows = list[list[Any]]


def stages(folder: Path) -> Rows:
    """[registers, state of the cache, MB, seconds of each stage]."""
    rows: Rows = []
    own = environment(folder)
    output = folder / "out"

    def run(specs: list[Path]) -> Cost:
        return cost([sys.executable, "-m", "bench.stages", output, *specs], own, TESTS)

    run([synthetic.write_alone(1, folder / "one")])  # which compiles the modules
    for count in SIZES:
        found: dict[str, list[Cost]] = {"cold": [], "one register changed": []}
        for _ in range(RUNS):
            spec = folder / "spec"
            shutil.rmtree(spec, ignore_errors=True)
            shutil.copytree(synthetic.ROOT / "spec", spec)
            specs = [spec]
            if count:
                specs.append(synthetic.write_addition(count, folder / f"addition{count}"))
            shutil.rmtree(output, ignore_errors=True)
            found["cold"].append(run(specs))
            _change(spec, specs[-1])
            found["one register changed"].append(run(specs))
        for name, costs in found.items():
            least = min(costs, key=lambda one: one.seconds)
            seconds = json.loads(least.output)
            rows.append([count, name, least.megabytes, [seconds[stage] for stage in STAGES]])
            print(count, name, round(least.megabytes), seconds, flush=True)
    return rows


def _change(spec: Path, added: Path) -> None:
    """Changes a sentence of one register, of the addition if there is one."""
    if added != spec:
        synthetic.change_one(added)
        return
    path = spec / "fields/arm64/timers.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("is met", "holds", 1))


def _stages_table(rows: Rows) -> Iterator[str]:
    yield f"| registers | outputs | {' | '.join(STAGES)} | lint | all | MB |\n"
    yield f"|--:|---|{'--:|' * (len(STAGES) + 3)}\n"
    for count, name, megabytes, seconds in rows:
        cells = " | ".join(f"{each:.2f}" for each in seconds)
        lint = sum(seconds[: len(LINT)])
        own = f"ours + {count:,}" if count else "ours"
        yield f"| {own} | {name} | {cells} | {lint:.2f} | {sum(seconds):.2f} | {megabytes:.0f} |\n"


def same_map(folder: Path) -> Rows:
    """[name, what it does, seconds, MB] of each generator."""
    found = peers.compare(SAME, folder, RUNS)
    for name, _, used in found:
        print(name, round(used.seconds, 2), round(used.megabytes), flush=True)
    return [[name, does, used.seconds, used.megabytes] for name, does, used in found]


def _same_map_table(rows: Rows) -> Iterator[str]:
    first = rows[0][2]
    yield "| generator | does | seconds | of our lint | MB |\n|---|---|--:|--:|--:|\n"
    for name, does, seconds, megabytes in rows:
        yield f"| {name} | {does} | {seconds:.2f} | {seconds / first:.2f} | {megabytes:.0f} |\n"


def own_commands(folder: Path) -> Rows:
    """[command, seconds, MB, its seconds divided by those of what it is compared with]."""
    found = commands.lookups(folder, RUNS) + commands.commands(folder, RUNS)
    rows = []
    for name, used, beside in found:
        rows.append([name, used.seconds, used.megabytes, used.seconds / beside.seconds])
        print(rows[-1], flush=True)
    return rows


def _own_commands_table(rows: Rows) -> Iterator[str]:
    yield "| command | seconds | ratio | MB |\n|---|--:|--:|--:|\n"
    for name, seconds, megabytes, ratio in rows:
        yield f"| `{name}` | {seconds:.2f} | {ratio:.2f} | {megabytes:.0f} |\n"


def instructions(folder: Path) -> Rows:
    """[language, KiB, call, its instructions, registers of the vCPU]."""
    rows = []
    for called in run_time.measure(folder):
        rows.append([*called])
        print(rows[-1], flush=True)
    return rows


def _instructions_table(rows: Rows) -> Iterator[str]:
    yield "| language | KiB | call | instructions | a register |\n|---|--:|---|--:|--:|\n"
    for language, kibibytes, call, used, registers in rows:
        each = round(used / registers)
        yield f"| {language} | {kibibytes:,} | `{call}` | {used:,} | {each:,} |\n"


PARTS: dict[str, tuple[str, Callable[[Path], Rows], Callable[[Rows], Iterator[str]]]] = {
    "peers": (f"The same map of {SAME:,} registers", same_map, _same_map_table),
    "stages": ("Stages, with registers added to our spec", stages, _stages_table),
    "commands": ("Commands on our spec", own_commands, _own_commands_table),
    "instructions": ("Instructions of generated code", instructions, _instructions_table),
}


def _circumstances() -> str:
    busy = f"a load average of {os.getloadavg()[0]:.0f} on {os.cpu_count()} cores"
    return f"The least of {RUNS}, with Python {platform.python_version()}, at {busy}."


def main() -> None:
    """Measures the parts that the command line names, or all."""
    results = json.loads(RESULTS.read_text(encoding="utf-8")) if RESULTS.exists() else {}
    for part in sys.argv[1:] or PARTS:
        with tempfile.TemporaryDirectory() as name:
            how = run_time.compilers() if part == "instructions" else _circumstances()
            results[part] = {"how": how, "rows": PARTS[part][1](Path(name))}
        RESULTS.write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")
        text = "".join(
            f"### {title}\n\n{results[key]['how']}\n\n{''.join(table(results[key]['rows']))}\n"
            for key, (title, _, table) in PARTS.items()
            if key in results
        )
        before, _, rest = README.read_text(encoding="utf-8").partition(_BEGIN)
        after = rest.partition(_END)[2]
        README.write_text(f"{before}{_BEGIN}{text}{_END}{after}", encoding="utf-8")


if __name__ == "__main__":
    main()
