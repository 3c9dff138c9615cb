# SPDX-License-Identifier: MIT
"""`onereg check` finds whatever has happened to any generated file, and touches none."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from onereg.cli import main
from onereg.output.records import LIBRARIES

ROOT = Path(__file__).resolve().parent.parent
OUTPUTS = sorted(
    path.relative_to(ROOT / "generated").as_posix()
    for path in (ROOT / "generated").rglob("*")
    if path.is_file() and not any(part.strip("._").endswith("cache") for part in path.parts)
)


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory, outputs: Mapping[str, str]) -> Path:
    """A directory with all outputs, which each test leaves as it was."""
    folder = tmp_path_factory.mktemp("check") / "out"
    for path, text in outputs.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(text.encode())
    return folder


@pytest.fixture(autouse=True)
def cache(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    """One of the tests' own, warm after the first."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.getbasetemp() / "check-cache"))


def input_files(folder: Path) -> dict[Path, tuple[int, int, int]]:
    """The kernel changes st_ctime whenever a file is written to, or its attributes change."""
    found = ((p, p.stat()) for p in folder.rglob("*"))
    return {p: (s.st_ino, s.st_size, s.st_ctime_ns) for p, s in found}


def drift(output: Path, capsys: pytest.CaptureFixture[str], *options: str) -> list[tuple[str, str]]:
    """(path, rule) of every finding; the tree is as it was."""
    before = input_files(output)
    capsys.readouterr()
    status = main(["check", "--output", str(output), "--format", "json", *options])
    findings = json.loads(capsys.readouterr().out)
    assert status == (1 if findings else 0)
    assert input_files(output) == before
    return [(str(Path(f["path"]).relative_to(output)), f["rule"]) for f in findings]


def test_there_are_outputs_to_check(outputs: Mapping[str, str]) -> None:
    assert sorted(outputs) == OUTPUTS


EDITS: dict[str, Callable[[bytes], bytes]] = {
    "a line more": lambda text: text + b"\n",
    "a character less": lambda text: text[:-1],
    "a blank in front": lambda text: b" " + text,
    "a character in the middle": lambda text: text[:70] + b"~" + text[71:],
}
HALVES = {"these": OUTPUTS[::2], "the others": OUTPUTS[1::2]}
"""Every file is edited once, while its neighbours stay as they were."""


@pytest.mark.parametrize("half", HALVES)
@pytest.mark.parametrize("edit", EDITS)
def test_one_character_of_any_file(
    edit: str, half: str, output: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    texts = {path: (output / path).read_bytes() for path in HALVES[half]}
    edited = {path: EDITS[edit](text) for path, text in texts.items()}
    edited = {path: text for path, text in edited.items() if text != texts[path]}
    assert len(edited) > len(texts) - 5  # an empty file has no character to take away
    for path, text in edited.items():
        (output / path).write_bytes(text)
    found = drift(output, capsys, "--all")
    for path, text in texts.items():
        (output / path).write_bytes(text)
    assert sorted(found) == [(path, "drift-changed") for path in sorted(edited)]
    assert drift(output, capsys) == []


@pytest.mark.parametrize("half", HALVES)
def test_any_file_deleted_and_a_stray_beside_it(
    half: str, output: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    moved = {path: f"{path}.orig" for path in HALVES[half]}
    for path, stray in moved.items():
        (output / path).rename(output / stray)
    found = drift(output, capsys, "--all")
    for path, stray in moved.items():
        (output / stray).rename(output / path)
    missing = [(path, "drift-missing") for path in moved]
    assert sorted(found) == sorted(missing + [(path, "drift-orphaned") for path in moved.values()])
    assert drift(output, capsys) == []


def test_a_link_and_a_folder_in_the_place_of_a_file(
    output: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for path in ("c/onereg.c", "python/onereg_kvm/arm.py"):
        file, aside = output / path, output.parent / "aside"
        file.rename(aside)
        file.symlink_to(aside)
        assert (path, "drift-missing") in drift(output, capsys)
        file.unlink()
        file.mkdir()
        assert drift(output, capsys) == [(path, "drift-missing")]
        file.rmdir()
        aside.rename(file)


def test_what_the_cache_says_is_what_would_be_generated(
    output: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = output / "c/onereg_ids.h"
    text = file.read_bytes()
    file.write_bytes(text.replace(b"SPSR", b"SPRS", 1))
    assert drift(output, capsys) == drift(output, capsys, "--no-cache") != []
    file.write_bytes(text)


def test_the_diff_says_what_the_edit_was(output: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = output / "c/onereg_ids.h"
    text = file.read_text()
    file.write_text(text.replace("ONEREG_ARM64_SPSR_EL1 0x6030000000100048", "ONEREG_X 0", 1))
    capsys.readouterr()
    assert main(["check", "--output", str(output)]) == 1
    file.write_text(text)
    report = capsys.readouterr()
    assert "\n-#define ONEREG_X 0ULL" in report.out
    assert "\n+#define ONEREG_ARM64_SPSR_EL1 0x6030000000100048ULL" in report.out
    assert report.err.endswith(f"run `onereg generate --output {output}` and commit the result\n")


def test_it_loads_no_library_that_renders(output: Path) -> None:
    """Where the inputs are those of the last generation: that is why it is quick."""
    assert main(["check", "--output", str(output)]) == 0
    command = [sys.executable, "-X", "importtime", "-m", "onereg", "check", "--output", str(output)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    loaded = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}
    assert "onereg.output.cache" in loaded
    assert loaded.isdisjoint(LIBRARIES)


def test_many_files_of_one_state_are_counted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """As in a folder that has no outputs."""
    command = ["check", "--output", str(tmp_path / "none"), "--target", "c"]
    assert main(command) == 1
    report = capsys.readouterr()
    lines = report.out.splitlines()
    missing = [line for line in lines if line.endswith(": is missing [drift-missing]")]
    assert len(missing) == 3
    assert len(lines) < 800
    rest = re.search(r"^(\d+) more files, each of which is missing; --all names them$", lines[-1])
    assert rest
    assert main([*command, "--all"]) == 1
    every = capsys.readouterr().out.splitlines()
    assert sum("[drift-missing]" in line for line in every) == 3 + int(rest[1])
    assert main([*command, "--format", "json"]) == 1
    assert len(json.loads(capsys.readouterr().out)) == 3 + int(rest[1])


def test_a_stray_that_generate_leaves_is_told_otherwise(
    output: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    stray = output / "c/notes.txt"
    stray.write_text("mine")
    assert main(["check", "--output", str(output)]) == 1
    report = capsys.readouterr()
    stray.unlink()
    assert "notes.txt:1:1: is nothing that onereg has made: move it, or say" in report.out
    assert "onereg generate" not in report.err
