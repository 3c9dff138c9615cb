# SPDX-License-Identifier: MIT
"""Files: written only where they differ, atomically, inside the output directory alone."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from onereg.errors import OneregError
from onereg.output.publish import DriftKind, drifts, remove_orphans, write

FILES = {"c/a.c": "/* a */\n", "python/b.py": "# b\n"}


@pytest.fixture
def output(tmp_path: Path) -> Path:
    assert all(new for _, new in write(FILES, tmp_path / "out"))
    return tmp_path / "out"


def test_what_was_written_compares_clean(output: Path) -> None:
    assert drifts(FILES, output) == []


def test_a_second_write_writes_nothing(output: Path) -> None:
    before = {path: (output / path).stat().st_mtime_ns for path in FILES}
    assert not any(new for _, new in write(FILES, output))
    assert before == {path: (output / path).stat().st_mtime_ns for path in FILES}


def test_a_changed_byte_a_missing_and_a_stray_file_are_found(output: Path) -> None:
    (output / "c/a.c").write_text("/* b */\n")
    (output / "python/b.py").unlink()
    (output / "stray").write_text("")
    found = {difference.path: difference.state for difference in drifts(FILES, output)}
    assert found == {
        "c/a.c": DriftKind.CHANGED,
        "python/b.py": DriftKind.MISSING,
        "stray": DriftKind.ORPHANED,
    }


def test_an_orphan_of_ours_is_removed_and_others_are_left(output: Path) -> None:
    (output / "c/old.c").write_text("/* change the spec, then run `onereg generate` */\n")
    (output / "c/notes.txt").write_text("mine\n")
    assert dict(remove_orphans(FILES, output)) == {"c/old.c": True, "c/notes.txt": False}
    assert (output / "c/notes.txt").exists()
    assert not (output / "c/old.c").exists()


@pytest.mark.parametrize("path", ["../out.c", "/tmp/out.c", "c/../../out.c"])
def test_an_output_outside_the_directory_is_refused(output: Path, path: str) -> None:
    with pytest.raises(OneregError, match="stays below"):
        list(write({"first.c": "", path: ""}, output))
    assert not (output / "first.c").exists()


def test_nothing_is_written_through_a_symbolic_link(output: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (output / "link").symlink_to(elsewhere)
    with pytest.raises(OneregError, match="symbolic link"):
        list(write({"link/a.c": ""}, output))
    assert list(elsewhere.iterdir()) == []


def test_a_failed_write_leaves_the_old_file_and_no_other(
    output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError("no space left")

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(OSError, match="no space"):
        list(write({"c/a.c": "new"}, output))
    assert (output / "c/a.c").read_text() == FILES["c/a.c"]
    assert sorted(p.name for p in (output / "c").iterdir()) == ["a.c"]


def test_a_mode_stays(output: Path) -> None:
    (output / "c/a.c").chmod(0o640)
    list(write({"c/a.c": "new"}, output))
    assert (output / "c/a.c").stat().st_mode & 0o777 == 0o640
