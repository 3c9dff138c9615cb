# SPDX-License-Identifier: MIT
"""Branches of both run times that the scenarios take: all, but for those of untaken.txt.

    python tests/scenarios/measure.py

Each line with a branch that is not taken is printed, and the exit status is 1; so it is
where untaken.txt has a line that is no such branch any more.
"""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent.parent
UNTAKEN = Path(__file__).with_name("untaken.txt")
C = ROOT / "generated/c"
PYTHON = ROOT / "generated/python/onereg_kvm"
C_FILES = sorted(path.name for path in (ROOT / "templates/c").glob("onereg*.c"))
C_FILES.append("onereg_internal.h")
LEFT_OUT = {"onereg_dump.c", "onereg_kvm.c"}
"""The tool that dumps a host, and the ioctls: neither is reached with a vCPU of a scenario."""
PYTHON_FILES = [
    f"{name}.py"
    for name in (
        "absence",
        "cpu_model",
        "deciding",
        "ends",
        "errors",
        "holding",
        "identification",
        "losing",
        "operation",
        "reasons",
        "record",
        "restoring",
        "rows",
        "saving",
        "survey",
        "sync",
        "trial",
        "verdicts",
        "writing",
    )
]


class Branch(NamedTuple):
    """A line of which some branch is not taken."""

    file: str
    line: int
    function: str
    source: str

    @property
    def key(self) -> tuple[str, str, str]:
        return self.file, self.function, self.source


class Measured(NamedTuple):
    """One language."""

    total: int
    taken: int
    missed: list[Branch]


def run_scenarios(folder: Path) -> None:
    data = folder / "python.coverage"
    files = ",".join(str(PYTHON / name) for name in PYTHON_FILES)
    environment = os.environ | {
        "ONEREG_C_FOLDER": str(folder),
        "ONEREG_C_FLAGS": "-O0 -g --coverage",
        "COVERAGE_FILE": str(data),
    }
    pytest = ["-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/python/test_scenarios.py"]
    command = [sys.executable, "-m", "coverage", "run", "--branch", f"--include={files}", *pytest]
    subprocess.run(command, cwd=ROOT, env=environment, check=True)
    report = ["json", "-q", "-o", str(folder / "python.json")]
    subprocess.run([sys.executable, "-m", "coverage", *report], env=environment, check=True)


def measured_c(folder: Path) -> Measured:
    output = folder / "c.json"
    command = [sys.executable, "-m", "gcovr", "--root", str(C), "--json", str(output)]
    subprocess.run([*command, str(folder)], cwd=folder, check=True, stderr=subprocess.DEVNULL)
    total, taken, missed = 0, 0, []
    for file in json.loads(output.read_text())["files"]:
        name = Path(file["file"]).name
        if name not in C_FILES or name in LEFT_OUT:
            continue
        source = (C / name).read_text().splitlines()
        for line in file["lines"]:
            counts = [branch["count"] for branch in line["branches"]]
            total += len(counts)
            taken += sum(count > 0 for count in counts)
            if 0 in counts or (not counts and not line["count"]):
                number = line["line_number"]
                missed.append(
                    Branch(name, number, line["function_name"], source[number - 1].strip())
                )
    return Measured(total, taken, missed)


def measured_python(folder: Path) -> Measured:
    total, taken, missed = 0, 0, []
    for path, file in json.loads((folder / "python.json").read_text())["files"].items():
        source = Path(path).read_text().splitlines()
        total += file["summary"]["num_branches"]
        taken += file["summary"]["covered_branches"]
        lines = {start for start, _ in file["missing_branches"]} | {*file["missing_lines"]}
        within = functions(Path(path))
        missed += [
            Branch(Path(path).name, line, within.get(line, ""), source[line - 1].strip())
            for line in sorted(lines)
        ]
    return Measured(total, taken, missed)


def functions(path: Path) -> dict[int, str]:
    """The function that each line of a module is in."""
    return {
        line: node.name
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.FunctionDef)
        for line in range(node.lineno, (node.end_lineno or node.lineno) + 1)
    }


def excused() -> dict[tuple[str, str, str], str]:
    """The reason of each (file, function, source) that no scenario reaches."""
    reasons = {}
    for line in UNTAKEN.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            file, function, source, reason = _parts(line)
            reasons[file, function, source] = reason
    return reasons


def _parts(line: str) -> tuple[str, str, str, str]:
    """File, function, source and reason; the source may have the separator, too."""
    file, function, rest = line.split(" | ", 2)
    source, reason = rest.rsplit(" | ", 1)
    return file, function, source, reason


def main() -> int:
    reasons = excused()
    used: set[tuple[str, str, str]] = set()
    failed = False
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        run_scenarios(folder)
        for language, measured in (
            ("C", measured_c(folder)),
            ("Python", measured_python(folder)),
        ):
            keys = {branch.key for branch in measured.missed}
            used |= keys
            for branch in measured.missed:
                if branch.key not in reasons:
                    failed = True
                    print(f"{branch.line}: {' | '.join(branch.key)}")
            print(
                f"{language}: {measured.taken} of {measured.total} branches taken, "
                f"{len(keys & reasons.keys())} lines with a reason"
            )
    for key in sorted(reasons.keys() - used):
        failed = True
        print(f"untaken.txt: {' | '.join(key)}: the scenarios take it, or it is gone")
    return failed


if __name__ == "__main__":
    sys.exit(main())
