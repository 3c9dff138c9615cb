# SPDX-License-Identifier: MIT
"""Nobody has to listen: a command's exit status is its verdict, whoever reads what it says."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

TESTS = Path(__file__).resolve().parent
BASE = str(TESTS / "errors/base")
FORMATS = ("text", "json", "github", "sarif")
ONEREG = [sys.executable, "-m", "onereg"]


@dataclass(frozen=True)
class Case:
    arguments: tuple[str, ...]
    status: int
    stdin: str = ""

    def __str__(self) -> str:
        return " ".join(Path(word).name or word for word in self.arguments if word[0] != "-")


def findings(*arguments: str, formats: tuple[str, ...] = FORMATS) -> Iterator[Case]:
    for format in formats:
        yield Case((*arguments, "--format", format), 1)


DRIFT = ("--spec", BASE, "--target", "python", "--output", "drifted")
CASES = [
    *findings("lint", "--spec", BASE, "--add-spec", str(TESTS / "errors/bits-gap")),
    *findings("check", *DRIFT),
    *findings("check", "--no-cache", *DRIFT, formats=("text",)),
    *findings(
        "diff", str(TESTS / "diff/base"), "edited", "--fail-on", "documentation",
        formats=(*FORMATS, "markdown"),
    ),
    *findings("audit", "reglist", str(TESTS / "audit/reglist-missing/dump.jsonl"),
              "--spec", str(TESTS / "audit/spec")),
    Case(("fmt", "--check", "unformatted.yaml"), 1),
    Case(("lint", "--spec", BASE), 0),
    Case(("lint", "--spec", BASE, "--add-spec", str(TESTS / "errors/bad-yaml")), 2),
    Case(("lint", "--explain", "cell-gap"), 0),
    Case(("check", "--spec", BASE, "--target", "python", "--output", "good"), 0),
    Case(("list", "--spec", BASE), 0),
    Case(("show", "SPSR_EL1", "--spec", BASE), 0),
    Case(("show", "NOWHERE", "--spec", BASE), 2),
    Case(("decode", "SCTLR_EL1", "0x5", "--spec", BASE), 0),
    Case(("decode", "SCTLR_EL1", "nonsense", "--spec", BASE), 2),
    Case(("decode", "SCTLR_EL1", "-", "--spec", BASE), 1, stdin="nonsense\n"),
    Case(("encode", "SCTLR_EL1", "--from", "0x5", "--spec", BASE), 0),
    Case(("generate", "--list-outputs", "--spec", BASE, "--target", "python"), 0),
    Case(("--help",), 0),
    Case(("nonsense",), 2),
]  # fmt: skip
FEW = [
    case
    for case in CASES
    if case.arguments[0] in ("lint", "check", "fmt", "diff")
    and case.status == 1
    and not {"github", "sarif", "markdown", "--no-cache"} & {*case.arguments}
] + [case for case in CASES if case.arguments[0] in ("list", "--help")]
"""Those that say something on standard output, in text and in JSON."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the commands run: outputs, good and edited, and a spec that was edited."""
    folder = tmp_path_factory.mktemp("streams")
    for name in ("good", "drifted"):
        made = run(folder, "generate", "--spec", BASE, "--target", "python", "--output", name)
        assert made.returncode == 0, made.stderr
    for path in (folder / "drifted").rglob("*.py"):
        path.write_text(path.read_text().replace("e", "E"))
    shutil.copytree(TESTS / "diff/base", folder / "edited")
    for path in (folder / "edited/registers").rglob("*.yaml"):
        path.write_text(path.read_text().replace("title: ", "title: A "))
    (folder / "unformatted.yaml").write_text("".join(f"k{n}:   v\n" for n in range(2000)))
    return folder


def environment(folder: Path) -> dict[str, str]:
    return os.environ | {"XDG_CACHE_HOME": str(folder / "cache")}


def run(
    folder: Path, *arguments: str, redirect: str = "", stdin: str = ""
) -> subprocess.CompletedProcess[str]:
    """A command as a shell runs it."""
    command = ["bash", "-c", f'set -o pipefail; "$@" {redirect}', "bash", *ONEREG, *arguments]
    return subprocess.run(
        command,
        cwd=folder,
        env=environment(folder),
        input=stdin,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("case", CASES, ids=str)
def test_the_status_is_what_it_is_to_a_reader(case: Case, folder: Path) -> None:
    result = run(folder, *case.arguments, stdin=case.stdin)
    assert result.returncode == case.status, result.stderr
    assert "Traceback" not in result.stderr
    assert result.stdout or result.stderr


@pytest.mark.parametrize(
    ("case", "redirect"),
    [(case, ">&- 2>&-") for case in CASES]
    + [(case, redirect) for case in FEW for redirect in (">&-", "2>&-")],
    ids=str,
)
def test_closed_from_the_start(case: Case, redirect: str, folder: Path) -> None:
    result = run(folder, *case.arguments, redirect=redirect, stdin=case.stdin)
    assert result.returncode == case.status, result.stderr
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize(
    ("case", "stream"),
    [(case, "both") for case in CASES]
    + [(case, stream) for case in FEW for stream in ("stdout", "stderr")],
    ids=str,
)
def test_a_reader_that_is_gone(case: Case, stream: str, folder: Path) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    result = subprocess.run(
        [*ONEREG, *case.arguments],
        cwd=folder,
        env=environment(folder),
        input=case.stdin,
        text=True,
        stdout=subprocess.PIPE if stream == "stderr" else writer,
        stderr=subprocess.PIPE if stream == "stdout" else writer,
        check=False,
    )
    os.close(writer)
    assert result.returncode == case.status, result.stderr
    assert "Traceback" not in (result.stderr or "")


@pytest.mark.parametrize(
    "arguments",
    [case.arguments for case in CASES if case.status == 1 and not case.stdin],
    ids=lambda arguments: " ".join(Path(a).name for a in arguments if a[0] != "-"),
)
def test_head_takes_a_line(arguments: tuple[str, ...], folder: Path) -> None:
    """And the findings stay findings."""
    result = run(folder, *arguments, redirect="| head -n 1")
    assert result.returncode == 1, result.stderr
    assert result.stdout.count("\n") == 1
    assert "Traceback" not in result.stderr
    assert "BrokenPipe" not in result.stderr


def test_generate_writes_everything(folder: Path) -> None:
    arguments = ("generate", "--spec", BASE, "--target", "python", "--output")
    reader, writer = os.pipe()
    os.close(reader)
    command = [*ONEREG, *arguments, "unheard"]
    subprocess.run(command, cwd=folder, env=environment(folder), stdout=writer, check=True)
    os.close(writer)
    assert run(folder, "check", *arguments[1:], "unheard").returncode == 0


def test_a_filter_ends_with_its_reader(folder: Path) -> None:
    """Its input may have no end."""
    script = 'yes "SCTLR_EL1 0x5" | "$@" | head -n 1; echo "${PIPESTATUS[1]}"'
    command = ["bash", "-c", script, "bash", *ONEREG, "decode", "-", "--spec", BASE]
    result = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True)
    assert result.stdout.splitlines()[1] == "141"
    assert result.stderr == ""


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full")
@pytest.mark.parametrize("case", FEW, ids=str)
def test_a_full_disk_is_a_failure(case: Case, folder: Path) -> None:
    """Results that are lost are no success, and no findings of which a file could tell."""
    result = run(folder, *case.arguments, redirect="> /dev/full", stdin=case.stdin)
    assert result.returncode == 2
    assert "onereg: standard output cannot be written: No space left" in result.stderr
    assert "Traceback" not in result.stderr


def test_nothing_opens_as_standard_output(folder: Path) -> None:
    """A file that took the number of a closed stream would be written into."""
    arguments = ("generate", "--spec", BASE, "--target", "python", "--output", "closed")
    assert run(folder, *arguments, redirect="<&- >&- 2>&-").returncode == 0
    assert run(folder, "check", *arguments[1:]).returncode == 0


def test_a_directory_that_cannot_be_written(folder: Path) -> None:
    result = run(folder, "generate", "--spec", BASE, "--target", "python", "--output", "/proc/x")
    assert result.returncode == 2
    assert result.stderr.startswith("onereg: /proc/x")
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize("encoding", ["ascii", "latin-1"])
def test_a_character_that_the_terminal_lacks(encoding: str, folder: Path) -> None:
    (folder / "é€.yaml").write_text("a: [b\n")
    with_encoding = environment(folder) | {"PYTHONIOENCODING": encoding}
    command = [*ONEREG, "fmt", "é€.yaml"]
    result = subprocess.run(
        command, cwd=folder, env=with_encoding, capture_output=True, check=False
    )
    assert result.returncode == 2
    assert b"\\u20ac.yaml:2:1: " in result.stdout
