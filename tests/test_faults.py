# SPDX-License-Identifier: MIT
"""Faults of a disk, and names that others choose: a sentence, exit 2, and nothing half-written."""

from __future__ import annotations

import errno
import json
import os
import re
import resource
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from onereg.cli import main
from onereg.errors import OneregError
from onereg.output import staging
from onereg.output.publish import drifts, remove_orphans, write
from onereg.output.staging import Staging
from test_diff_revisions import commit, git

TESTS = Path(__file__).resolve().parent
BASE = str(TESTS / "errors/base")
SPEC = ("--spec", BASE)
PYTHON = (*SPEC, "--target", "python")
LONG = "n" * 300
LONG_PATH = "/".join(["n" * 200] * 30)
ESCAPES = "z\x1b[31m\n::error::pwn\n\x9b\u202e"
"""A name that speaks to a terminal and to GitHub's runner."""


Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def onereg(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """A function of a working directory and a command line."""

    def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
        monkeypatch.chdir(folder)
        monkeypatch.setenv("XDG_CACHE_HOME", str(folder / "cache"))
        status = main(arguments)
        printed = capsys.readouterr()
        return subprocess.CompletedProcess(arguments, status, printed.out, printed.err)

    return run


def in_a_process(folder: Path, *arguments: str, **options: Any) -> subprocess.CompletedProcess[str]:
    """Runs a command in a process of its own, with its own standard streams."""
    return subprocess.run(
        [sys.executable, "-m", "onereg", *arguments],
        cwd=folder,
        env=os.environ | {"XDG_CACHE_HOME": str(folder / "cache")},
        capture_output=True,
        text=True,
        check=False,
    )


def sentence(result: subprocess.CompletedProcess[str], status: int = 2) -> str:
    """What a run says on standard error or, a finding, on standard output: never a traceback."""
    assert result.returncode == status, result.stdout + result.stderr
    assert "Traceback" not in result.stderr
    said = result.stderr + result.stdout
    assert re.search(r"^onereg: .+|^\S+:\d+:\d+: .+", said, re.MULTILINE), said
    return said


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A working directory with a file, a folder and a FIFO in it; a repository of its own."""
    (tmp_path / ".git").mkdir()
    (tmp_path / "file").write_text("mine\n")
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "fifo")
    return tmp_path


def tree(folder: Path) -> dict[str, bytes | None]:
    """All that is below a folder but the cache, with the bytes of files."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() if path.is_file() else None
        for path in sorted(folder.rglob("*"))
        if not path.is_relative_to(folder / "cache")
    }


UNWRITABLE = ("file", "/proc/x", "/dev/null/x", LONG, LONG_PATH, "fifo")
GENERATE = ("generate", *PYTHON, "--output")


@pytest.mark.parametrize(
    "arguments",
    [
        *((*GENERATE, where) for where in UNWRITABLE),
        *(
            (*GENERATE, "out", option, where)
            for option in ("--depfile", "--stamp")
            for where in ("folder", "fifo", "file/x", "/proc/x", "/dev/null", LONG, LONG_PATH)
        ),
        *(("docs", *SPEC, "--output", where) for where in UNWRITABLE),
        *(("check", *PYTHON, "--output", where) for where in (LONG, LONG_PATH)),
        *(
            (command, "--spec", where)
            for command in ("lint", "list", "generate", "check", "diff", "docs")
            for where in ("file", "folder", "fifo", LONG, LONG_PATH)
        ),
        *(("diff", *SPEC, where) for where in ("file", "fifo", LONG, LONG_PATH)),
        *(("generate", "--config", where) for where in ("folder", "fifo", "/dev/null", LONG)),
    ],
    ids=lambda arguments: " ".join(word[:12] for word in arguments if word != BASE),
)
def test_a_place_that_cannot_be_used(arguments: tuple[str, ...], folder: Path, onereg: Run) -> None:
    before = tree(folder)
    sentence(onereg(folder, *arguments))
    assert tree(folder) == before


@contextmanager
def files_of_at_most(size: int) -> Iterator[None]:
    """No file grows beyond it; a process that writes more is told, and not killed."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.parametrize("command", ["generate", "docs"])
def test_a_file_that_grows_too_large_is_as_a_full_disk(
    command: str, folder: Path, onereg: Run
) -> None:
    """Files of earlier runs stay as they are, and no new one is there."""
    targets = ("--target", "python") if command == "generate" else ()
    arguments = (command, *SPEC, *targets, "--output")
    for there, size in (("new", 0), ("old", 2048)):
        if there == "old":
            assert onereg(folder, *arguments, there).returncode == 0
            for path in sorted((folder / there).rglob("*")):
                if path.suffix in (".py", ".html"):
                    path.write_text(path.read_text() + "\n")
        before = tree(folder)
        with files_of_at_most(size):
            result = onereg(folder, *arguments, there)
        assert "cannot be written: File too large" in sentence(result)
        assert tree(folder) == before


CALLS = ("mkdir", "open", "write", "chmod", "replace")
"""What writing asks the system for, one after the other."""


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EROFS, errno.EACCES])
def test_whichever_call_fails_first(
    call: str, code: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first, the second and so on: what was there stays whole, and nothing is beside it."""
    old = {"a/b.py": "old b\n", "c.py": "old c\n"}
    new = {"a/b.py": "new b\n", "c.py": "new c\n", "d/e/f.py": "new f\n"}
    for number in range(100):
        out = tmp_path / str(number)
        write(old, out)
        before = tree(out)
        calls = Failing(number, code)
        with monkeypatch.context() as patch:
            calls.install(call, patch)
            try:
                write(new, out)
            except OneregError as error:
                assert os.strerror(code) in str(error)
                assert ".onereg-" not in str(error)
            else:
                assert calls.count <= number
                break
        if call == "replace":  # the one step that is not taken back: each file is whole
            assert {**before, **tree(out)}.keys() == tree(out).keys()
            texts = [old.get(path, ""), new[path]] if (path := "c.py") else []
            assert (out / "c.py").read_text() in texts
        else:
            assert tree(out) == before
        assert write(new, out)
        assert drifts(new, out) == []
    assert number > 0, f"{call} was never asked for"


class Failing:
    """Lets some calls through; the next one fails."""

    def __init__(self, passes: int, code: int) -> None:
        self.passes, self.code, self.count = passes, code, 0

    def install(self, call: str, patch: pytest.MonkeyPatch) -> None:
        if call == "write":
            patch.setattr(staging, "open", self._opened, raising=False)
        elif call == "open":
            patch.setattr(staging, "open", self.wrapped(open), raising=False)
        else:
            patch.setattr(os, call, self.wrapped(getattr(os, call)))

    def wrapped(self, real: Callable[..., Any]) -> Callable[..., Any]:
        def fails(*arguments: Any, **options: Any) -> Any:
            self._next()
            return real(*arguments, **options)

        return fails

    def _opened(self, *arguments: Any, **options: Any) -> Any:
        stream = open(*arguments, **options)  # noqa: SIM115

        class Stream:
            def __enter__(self) -> Any:
                return self

            def __exit__(self, *_: object) -> None:
                stream.close()

            def write(self, data: bytes, failing: Failing = self) -> int:
                failing._next()
                return stream.write(data)

        return Stream()

    def _next(self) -> None:
        self.count += 1
        if self.count > self.passes:
            raise OSError(self.code, os.strerror(self.code), ".onereg-12345678/0")


KILLED = """
import os, signal, sys
from pathlib import Path
from onereg.output import staging
owner = {{"open": staging, "replace": os}}[{call!r}]
real, left = getattr(owner, {call!r}, open), {after}
def kills(*arguments, **options):
    global left
    left -= 1
    if left < 0:
        os.kill(os.getpid(), signal.SIGKILL)
    return real(*arguments, **options)
setattr(owner, {call!r}, kills)
from onereg.cli import main
sys.exit(main({arguments!r}))
"""


@pytest.mark.parametrize(("call", "after"), [("open", 0), ("open", 7), ("replace", 5)])
def test_a_killed_run_leaves_whole_files_and_no_finding(
    call: str, after: int, folder: Path, onereg: Run
) -> None:
    """And the next run removes what was aside, without a word."""
    arguments = [*GENERATE, "out", "--depfile", "notes/rule.d"]
    assert onereg(folder, *GENERATE, "whole").returncode == 0
    script = KILLED.format(call=call, after=after, arguments=arguments)
    killed = subprocess.run([sys.executable, "-c", script], cwd=folder, check=False)
    assert killed.returncode == -signal.SIGKILL
    left = [path for path in folder.rglob(".onereg-*") if path.is_dir()]
    assert left
    there = {path for path in tree(folder / "out") if not path.count(".onereg-")}
    whole = tree(folder / "whole")
    assert all((folder / "out" / path).is_dir() or path in whole for path in there)
    assert all((folder / "out" / path).read_bytes() == whole[path] for path in there if whole[path])
    checked = onereg(folder, "check", *PYTHON, "--output", "out", "--format", "json")
    found = [finding["rule"] for finding in json.loads(checked.stdout)]
    assert set(found) == {"drift-missing"}
    result = onereg(folder, *arguments)
    assert result.returncode == 0
    assert ".onereg-" not in result.stdout + result.stderr
    assert tree(folder / "out") == whole
    assert list(folder.rglob(".onereg-*")) == []


def test_what_a_living_run_has_aside_is_left_to_it(tmp_path: Path) -> None:
    files = {"a.py": "# `onereg generate`\n"}
    with Staging() as alive:
        alive.add(tmp_path / "a.py", b"alive")
        write(files, tmp_path)
        assert drifts(files, tmp_path) == []
        assert list(remove_orphans(files, tmp_path)) == []
        alive.commit()
    assert (tmp_path / "a.py").read_text() == "alive"
    assert sorted(tmp_path.iterdir()) == [tmp_path / "a.py"]


def test_only_what_a_run_has_left_is_removed(tmp_path: Path) -> None:
    """Not a file of others in such a folder, nor what a link leads to."""
    others = tmp_path / "others"
    others.mkdir()
    (others / "0").write_text("mine\n")
    out = tmp_path / "out"
    (out / ".onereg-aaaaaaaa").mkdir(parents=True)
    (out / ".onereg-aaaaaaaa/0").write_text("half")
    (out / ".onereg-aaaaaaaa/notes").write_text("mine\n")
    (out / ".onereg-bbbbbbbb").symlink_to(others)
    write({"a.py": ""}, out)
    assert dict(remove_orphans({"a.py": ""}, out)) == {
        ".onereg-aaaaaaaa/notes": False,
        **({".onereg-bbbbbbbb": False} if (out / ".onereg-bbbbbbbb").is_file() else {}),
    }
    assert sorted(path.name for path in (out / ".onereg-aaaaaaaa").iterdir()) == ["notes"]
    assert (others / "0").read_text() == "mine\n"


def config_is_a_folder(path: Path) -> None:
    path.mkdir()


def config_is_a_fifo(path: Path) -> None:
    os.mkfifo(path)


def config_leads_nowhere(path: Path) -> None:
    path.symlink_to("nowhere")


def config_leads_to_itself(path: Path) -> None:
    path.symlink_to(path.name)


@pytest.mark.parametrize("name", ["onereg.toml", "pyproject.toml"])
@pytest.mark.parametrize(
    "make",
    [config_is_a_folder, config_is_a_fifo, config_leads_nowhere, config_leads_to_itself],
)
def test_a_config_that_is_no_file_is_not_ignored(
    name: str, make: Callable[[Path], None], folder: Path, onereg: Run
) -> None:
    """Without it `generate` would fill ./generated, of which the project knows nothing."""
    make(folder / name)
    (folder / "below").mkdir()
    before = set(folder.rglob("*"))
    for command in ("generate", "check", "lint", "list"):
        assert re.search(
            rf"{name}:1:1: (is no file|cannot be read: )",
            sentence(onereg(folder / "below", command)),
        )
    assert {path for path in folder.rglob("*") if "cache" not in path.parts} == before


def test_a_number_of_5000_digits_is_a_finding_at_its_place(folder: Path, onereg: Run) -> None:
    (folder / "onereg.toml").write_text(f"# {'1' * 40}\n\nlimit = {'1' * 5000}\n")
    said = sentence(onereg(folder, "generate"))
    assert "onereg.toml:3:9: a number of more digits than any that is read here" in said


FORMATS = ("text", "github", "json", "sarif")


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A spec with a file and keys that somebody chose with care."""
    folder = tmp_path_factory.mktemp("hostile")
    (folder / ".git").mkdir()
    shutil.copytree(BASE, folder / "spec")
    (folder / "spec/registers" / f"{ESCAPES}.yaml").write_text("a: [\n")
    shutil.copytree(BASE, folder / "keys")
    (folder / "keys/registers/keys.yaml").write_text('"a\\n::error::pwn": 1\n')
    return folder


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize(
    ("command", "spec"), [("lint", "spec"), ("lint", "keys"), ("diff", ESCAPES)]
)
def test_names_of_others_are_harmless_in_every_format(
    command: str, spec: str, format: str, hostile: Path
) -> None:
    result = in_a_process(hostile, command, "--spec", spec, "--format", format)
    said = sentence(result) if format == "text" else result.stdout + result.stderr
    assert result.returncode == 2
    assert not set(said) & {"\x1b", "\x9b", "\u202e"}
    commands = [line for line in said.splitlines() if line.strip().startswith("::")]
    if format == "github" and spec != ESCAPES:
        assert [line.startswith("::error file=") for line in commands] == [True]
    else:
        assert commands == []
    if format in ("json", "sarif") and result.stdout:
        assert json.loads(result.stdout)


def test_names_of_others_are_harmless_where_no_finding_is(hostile: Path) -> None:
    for arguments in (
        ("show", *SPEC, ESCAPES),
        ("list", "--spec", ESCAPES),
        ("fmt", ESCAPES),
        (*GENERATE, ESCAPES),
        (*GENERATE, ESCAPES, "--list-outputs"),
        (ESCAPES,),
    ):
        result = in_a_process(hostile, *arguments)
        said = result.stdout + result.stderr
        assert said
        assert "Traceback" not in said
        assert not set(said) & {"\x1b", "\x9b", "\u202e"}
        assert not [line for line in said.splitlines() if line.strip().startswith("::")]


def hash_object(folder: Path, kind: str, data: bytes) -> str:
    command = ["git", "-C", str(folder), "hash-object", "-t", kind, "-w", "--literally", "--stdin"]
    made = subprocess.run(command, input=data, capture_output=True, check=True)
    return made.stdout.decode().strip()


def entry(mode: str, name: str, object: str) -> bytes:
    return f"{mode} {name}\0".encode() + bytes.fromhex(object)


def hostile_trees(folder: Path) -> Iterator[tuple[str, bytes, str]]:
    """(case, the entries of ``spec``, what is said of it)."""
    blob = hash_object(folder, "blob", b"a: b\n")
    inner = hash_object(folder, "tree", entry("100644", "b.yaml", blob))
    missing = "12" * 20
    good = entry("100644", "z.yaml", blob)
    yield "missing blob", entry("100644", "a.yaml", missing) + good, "git has no file"
    yield "long name", entry("100644", f"{LONG}.yaml", blob) + good, "File name too long"
    yield "long folder", entry("40000", LONG, inner) + good, "File name too long"
    yield "twice", entry("100644", "z.yaml", blob) + good, "two entries of this name"
    file = entry("100644", "a.yaml", blob)
    yield "file and folder", file + entry("40000", "a.yaml", inner), "two entries of this name"
    yield "folder as file", entry("100644", "a.yaml", inner) + good, "git has no file"
    yield "file as folder", entry("40000", "a.yaml", blob) + good, "git ls-tree cannot be done"
    yield "link", entry("120000", "a.yaml", blob) + good, "no regular file"
    yield "above", entry("40000", "..", inner) + good, "no path within"
    yield "missing tree", entry("40000", "a", missing) + good, "git ls-tree cannot be done"


def test_a_tree_that_somebody_made_by_hand(tmp_path: Path, onereg: Run) -> None:
    folder = tmp_path / "repository"
    shutil.copytree(BASE, folder / "spec")
    git(tmp_path, "init", "--initial-branch=main", str(folder))
    commit(folder, "Describe the registers")
    head = "author A <a@example.org> 0 +0000\ncommitter A <a@example.org> 0 +0000\n\nx\n"
    count = 0
    for case, entries, said in hostile_trees(folder):
        tree_object = hash_object(folder, "tree", entries)
        top = hash_object(folder, "tree", entry("40000", "spec", tree_object))
        made = hash_object(folder, "commit", f"tree {top}\n{head}".encode())
        result = onereg(folder, "diff", "--spec", "spec", made)
        assert said in sentence(result), case
        assert not list(folder.parent.glob("b.yaml")), case
        count += 1
    assert count == 10


def test_standard_output_that_cannot_be_written(folder: Path) -> None:
    """test_streams.py has the commands whose results go there."""
    with open("/dev/full", "w") as full:
        for arguments in (
            ("generate", *PYTHON, "--output", "new"),
            ("docs", *SPEC, "--output", "site"),
        ):
            command = [sys.executable, "-m", "onereg", *arguments]
            result = subprocess.run(
                command, cwd=folder, stdout=full, stderr=subprocess.PIPE, text=True, check=False
            )
            assert result.returncode == 2, arguments
            assert "standard output cannot be written: No space left" in result.stderr
            assert "Traceback" not in result.stderr
