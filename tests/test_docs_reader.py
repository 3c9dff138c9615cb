# SPDX-License-Identifier: MIT
"""The site as a reader uses it: headless Chromium, axe-core, an HTML validator.

``tests/docs/reader.mjs`` acts and reports; the tools come by ``tests/install-tools``.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from browser import MODULES, chromium
from onereg.cli import main

ROOT = Path(__file__).resolve().parent.parent
CHECKS = 50


@pytest.fixture(scope="module")
def tools() -> str:
    """Chromium; skips where a tool is missing."""
    return chromium()


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("docs") / "site"
    assert main(["docs", "--output", str(folder)]) == 0
    return folder


@pytest.fixture(scope="module")
def served() -> Iterator[str]:
    command = [sys.executable, "-u", "-m", "onereg", "docs", "--serve"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        line = process.stdout.readline()
        yield next(word for word in line.split() if word.startswith("http://"))
        process.terminate()


@pytest.fixture(scope="module")
def report(tools: str, site: Path, served: str) -> dict[str, Any]:
    """What held, by check, and what was measured."""
    script = ROOT / "tests/docs/reader.mjs"
    command = ["node", str(script), str(MODULES), tools, str(site), served]
    done = subprocess.run(command, capture_output=True, text=True, timeout=3600, check=False)
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_a_reader_is_served(report: dict[str, Any]) -> None:
    assert len(report["checks"]) > CHECKS
    assert {name: what for name, what in report["checks"].items() if what is not None} == {}


def test_figures(report: dict[str, Any], capsys: pytest.CaptureFixture[str]) -> None:
    """Printed, not judged: they are the machine's as much as the page's."""
    figures = report["figures"]
    keys = sorted(figures["keys"])
    assert figures["rows"] > 600
    with capsys.disabled():
        print(
            f"\nindex of {figures['rows']} rows: first paint {figures['paint']:.0f} ms; "
            f"{len(keys)} keystrokes drawn in {keys[len(keys) // 2]:.0f} ms, {keys[-1]:.0f} at most"
        )


def validate(folder: Path) -> subprocess.CompletedProcess[str]:
    program = MODULES / "html-validate/bin/html-validate.mjs"
    config = ROOT / "tests/docs/html-validate.json"
    command = ["node", str(program), "--config", str(config), "--formatter", "text", str(folder)]
    return subprocess.run(command, capture_output=True, text=True, timeout=3600, check=False)


def test_every_page_is_valid(tools: str, site: Path) -> None:
    done = validate(site)
    assert (done.returncode, done.stdout[-2000:], done.stderr[-2000:]) == (0, "", "")


def test_the_validator_finds_an_error(tools: str, site: Path, tmp_path: Path) -> None:
    text = (site / "index.html").read_text()
    (tmp_path / "index.html").write_text(text.replace("</main>", "</mein>"))
    assert validate(tmp_path).returncode == 1
