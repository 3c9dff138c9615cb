# SPDX-License-Identifier: MIT
"""``python -m fuzz [SECONDS [TARGET ...]]`` from tests/: runs the targets and writes README.md.

The targets share the seconds.  Their inputs are kept in .venv/fuzz, where a later run goes on.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from fuzz import seeds
from fuzz.build import C_TARGETS, ROOT, build_c, build_rust, has_libfuzzer

CACHE = ROOT / ".venv/fuzz"
TOTALS = Path(__file__).parent / "totals.json"
README = Path(__file__).parent / "README.md"
_BEGIN, _END = "<!-- table -->\n", "<!-- end of table -->\n"
LIBFUZZER = (
    "-timeout=20",
    "-rss_limit_mb=2048",
    "-max_len=8192",
    "-print_final_stats=1",
    "-verbosity=0",
)

TARGETS = {
    "read_save": "C: `onereg_read_save`, `onereg_check_records`, any bytes",
    "save": "C: `onereg_save` of hostile vCPUs, read again and restored",
    "restore": "C: `onereg_decide`, `onereg_restore_all` of hostile saves into hostile vCPUs",
    "sync": "C: prepare, open, get, put, put of changes, on four layouts",
    "aarch32": "C: AArch32 registers of any state by any name",
    "rust": "Rust: reading, saving, deciding, restoring, get and put",
    "dumps": "Python: every format of a dump",
    "python_save": "Python: a save, by the generated package",
    "decode": "Python: names and values of `onereg decode`",
    "explain": "Python: logs of `onereg explain`",
    "yaml": "Python: the text of spec files, and their layout",
    "spec": "Python: specs, through schema, reader and rules",
    "toml": "Python: `onereg.toml`",
}


def run(target: str, seconds: int, programs: dict[str, Path]) -> tuple[int, str]:
    """The number of inputs, and what was said of one that broke a promise."""
    corpus = CACHE / target
    seeds.write(target, corpus)
    command: list[str | Path]
    if target == "rust":
        command = [programs[target], str(seconds), "0", corpus]
    elif target in C_TARGETS:
        options = LIBFUZZER if has_libfuzzer() else ()
        found = f"-artifact_prefix={CACHE}/found-{target}-"
        command = [programs[target], f"-max_total_time={seconds}", *options, found, corpus]
    else:
        python = CACHE / "atheris/bin/python"
        interpreter = python if python.exists() else Path(sys.executable)
        command = [interpreter, "-m", "fuzz.read_run", target, str(seconds), corpus]
    done = subprocess.run(
        command,
        cwd=ROOT / "tests",
        capture_output=True,
        text=True,
        check=False,
        errors="replace",
    )
    said = done.stdout + done.stderr
    counts = re.findall(r"number_of_executed_units:\s+(\d+)", said)
    if not counts:
        raise SystemExit(f"{target} did not run\n{said[-2000:]}")
    return int(counts[-1]), said if done.returncode else ""


def add(target: str, inputs: int, seconds: int) -> None:
    """Add a run to the totals of its target."""
    totals = json.loads(TOTALS.read_text(encoding="utf-8")) if TOTALS.exists() else {}
    row = totals.setdefault(target, {"inputs": 0, "seconds": 0})
    row["inputs"] += inputs
    row["seconds"] += seconds
    TOTALS.write_text(json.dumps(totals, indent=1, sort_keys=True) + "\n", encoding="utf-8")


def table() -> Iterator[str]:
    """The lines of the table."""
    totals = json.loads(TOTALS.read_text(encoding="utf-8"))
    yield "| target | runs | inputs | hours |\n|---|---|--:|--:|\n"
    for target, does in TARGETS.items():
        row = totals.get(target, {"inputs": 0, "seconds": 0})
        yield f"| {target} | {does} | {row['inputs']:,} | {row['seconds'] / 3600:.2f} |\n"
    for kind, targets in (("C", C_TARGETS), ("readers", [*TARGETS][len(C_TARGETS) + 1 :])):
        count = sum(totals[name]["inputs"] for name in targets if name in totals)
        yield f"| | all of {kind} | {count:,} | |\n"


def main() -> int:
    seconds = int(sys.argv[1]) if len(sys.argv) > 1 else 60
    chosen = sys.argv[2:] or [*TARGETS]
    each = max(1, seconds // len(chosen))
    programs: dict[str, Path] = {}
    if set(chosen) & set(C_TARGETS):
        programs |= build_c(CACHE / "c")
    if "rust" in chosen:
        programs["rust"] = build_rust(CACHE / "cargo")
    broken = 0
    for target in chosen:
        inputs, said = run(target, each, programs)
        add(target, inputs, each)
        print(
            f"{target:<12} {inputs:>12,} inputs in {each} s{': BROKEN' if said else ''}", flush=True
        )
        if said:
            broken += 1
            print(said[-4000:])
    head, _, rest = README.read_text(encoding="utf-8").partition(_BEGIN)
    text = head + _BEGIN + "".join(table()) + _END + rest.partition(_END)[2]
    README.write_text(text, encoding="utf-8")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
