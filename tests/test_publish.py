# SPDX-License-Identifier: MIT
"""Files: written only where they differ, atomically, inside the output directory alone."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest
from onereg.errors import OneregError
from onereg.generate import generate
from onereg.inputs import Inputs
from onereg.output.publish import (
    DriftKind,
    Surroundings,
    drifts,
    is_made_by,
    remove_orphans,
    write,
)
from onereg.targets import all_targets

SHARED = Surroundings(shared=True)
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


@pytest.fixture(scope="module")
def generated(own_inputs: Inputs) -> dict[str, str]:
    return generate(own_inputs)


def test_every_output_says_in_its_head_what_made_it(
    generated: dict[str, str], tmp_path: Path
) -> None:
    """In every format: without it a file that is left among others' would never be found."""
    formats = {Path(path).suffix for path in generated}
    assert formats >= {".c", ".h", ".inc", ".md", ".py", ".typed"}
    list(write(generated, tmp_path))
    assert [path for path in generated if not is_made_by(tmp_path / path)] == []


def support_files() -> list[tuple[str, str]]:
    """(file of ``templates/``, output) of each file that is copied."""
    return [
        (f"templates/{target.name}/{source}", output.replace("{layout}", "qemu"))
        for target in all_targets()
        for source, output in target.support.items()
    ]


@pytest.mark.parametrize(("source", "path"), support_files(), ids=lambda name: name)
def test_a_copy_says_where_it_is_edited_and_is_found_when_it_is_left(
    generated: dict[str, str], tmp_path: Path, source: str, path: str
) -> None:
    head = "".join(generated[path].splitlines(keepends=True)[:8])
    assert f"Edited in {source};" in head
    beside = str(Path(path).parent / "beside")
    others = {other: text for other, text in generated.items() if other != path} | {beside: ""}
    (tmp_path / path).parent.mkdir(parents=True)
    (tmp_path / path).write_text(generated[path], encoding="utf-8")
    (tmp_path / path).with_name("mine.c").write_text("/* mine */\n")
    strays = [d.path for d in drifts(others, tmp_path, SHARED) if d.state is DriftKind.ORPHANED]
    assert strays == [path]


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
        raise OSError(errno.ENOSPC, "no space left")

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(OneregError, match=r"a\.c: cannot be replaced: no space left; 0 of 1 files"):
        list(write({"c/a.c": "new"}, output))
    assert (output / "c/a.c").read_text() == FILES["c/a.c"]
    assert sorted(p.name for p in (output / "c").iterdir()) == ["a.c"]


def test_a_mode_stays(output: Path) -> None:
    (output / "c/a.c").chmod(0o640)
    list(write({"c/a.c": "new"}, output))
    assert (output / "c/a.c").stat().st_mode & 0o777 == 0o640
