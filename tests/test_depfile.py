# SPDX-License-Identifier: MIT
"""What `onereg generate` tells a build system: lists of paths, a depfile, a stamp."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from onereg.cli import main
from onereg.errors import OneregError
from onereg.output.depfile import depfile

NINJA = str(Path(sys.executable).with_name("ninja"))
NAMES = [
    "plain.yaml",
    "a blank.yaml",
    "two  blanks.yaml",
    "a#hash.yaml",
    "a$dollar.yaml",
    "$$.yaml",
    "a\\backslash.yaml",
    "ends in\\ backslash.yaml",
    "(parentheses) & 'quotes' \"too\".yaml",
    "\N{GREEK SMALL LETTER LAMDA}.yaml",
    "folder with a blank/x.yaml",
    "a~+,@{}!",
]
LAYOUT = "layout: toy\ntitle: A toy\nstruct: toy\ndeclares: true\n"
MAKEFILE = "out: ; @touch out; echo made\n-include deps.d\n"
NINJA_FILE = """\
rule make
  command = touch out
  depfile = deps.d
{deps}
build out: make
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    for name in NAMES:
        Path(name).parent.mkdir(exist_ok=True)
        Path(name).touch()
    return tmp_path


def said(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def touch_later(name: str) -> None:
    """Makes a file newer than all others."""
    newest = max(path.stat().st_mtime_ns for path in Path().rglob("*")) + 10**9
    os.utime(name, ns=(newest, newest))


@pytest.mark.parametrize("name", NAMES)
def test_make_reads_a_path_as_it_is(folder: Path, name: str) -> None:
    Path("Makefile").write_text(MAKEFILE)
    Path("deps.d").write_text(depfile([Path("out")], [Path(other) for other in NAMES]))
    assert "made" in said("make")
    touch_later("out")
    assert "up to date" in said("make")
    touch_later(name)
    assert "made" in said("make")


def test_make_goes_on_without_an_input_that_is_gone(folder: Path) -> None:
    Path("Makefile").write_text(MAKEFILE)
    Path("deps.d").write_text(depfile([Path("out")], [Path("gone.yaml")]))
    assert "made" in said("make")


@pytest.mark.parametrize("deps", ["", "  deps = gcc"])
@pytest.mark.parametrize("name", NAMES)
def test_ninja_reads_a_path_as_it_is(folder: Path, name: str, deps: str) -> None:
    text = depfile([Path("out")], [Path(other) for other in NAMES])
    Path("build.ninja").write_text(NINJA_FILE.format(deps=deps))
    for _ in range(2):  # ninja takes what it read at the end of the first build
        Path("deps.d").write_text(text)
        said(NINJA)
    assert "no work" in said(NINJA)
    touch_later(name)
    assert "no work" not in said(NINJA, "-n")


@pytest.mark.parametrize("name", ["~a", *(f"a{mark}b" for mark in "\n\r:%*?[]|;=^<>`")])
def test_a_path_that_no_rule_can_name_is_refused(name: str) -> None:
    with pytest.raises(OneregError, match="a rule cannot name"):
        depfile([Path("out")], [Path(name)])


@pytest.fixture
def spec(folder: Path) -> Path:
    (folder / "my spec/layouts").mkdir(parents=True)
    (folder / "my spec/layouts/toy.yaml").write_text(LAYOUT)
    return folder / "my spec"


OPTIONS = ("--target", "c", "--layout", "toy", "--add-spec", "my spec", "--output", "out")


def test_outputs_are_listed_and_not_written(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for _ in range(2):  # from the cache the second time
        assert main(["generate", *OPTIONS, "--list-outputs"]) == 0
        listed = capsys.readouterr().out.splitlines()
        assert not Path("out").exists()
    assert main(["generate", *OPTIONS]) == 0
    assert sorted(listed) == sorted(str(p) for p in Path("out").rglob("*") if p.is_file())
    assert len(set(listed)) == len(listed)


def test_inputs_are_what_is_read(
    spec: Path, capsys: pytest.CaptureFixture[str], root: Path
) -> None:
    assert main(["generate", *OPTIONS, "--list-inputs"]) == 0
    listed = capsys.readouterr().out.splitlines()
    for path in ("my spec/layouts/toy.yaml", f"{root}/spec/layouts/native.yaml"):
        assert path in listed
    for path in ("templates/c/layout.c.j2", "spec/schema/layout.schema.json"):
        assert f"{root}/{path}" in listed
    assert f"{root}/codegen/onereg/output/render.py" in listed
    assert not any("templates/python" in path or path.endswith(".md") for path in listed)
    assert all(Path(path).is_file() for path in listed)
    assert len(set(listed)) == len(listed)
    opened = read_by(["generate", *OPTIONS])
    for top in (root / "spec", root / "templates/c", spec):
        missing = {path for path in opened if Path(path).is_relative_to(top)} - {
            str(Path(path).absolute()) for path in listed
        }
        assert missing == set()


def read_by(arguments: list[str]) -> set[str]:
    """The files that a run opens."""
    program = (
        "import os, sys\n"
        "def hook(event, args):\n"
        "    if event == 'open' and isinstance(args[0], (str, os.PathLike)):\n"
        "        print(os.path.abspath(args[0]), file=sys.__stderr__)\n"
        "sys.addaudithook(hook)\n"
        "from onereg.cli import main\n"
        "main(sys.argv[1:])\n"
    )
    command = [sys.executable, "-c", program, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    opened = {line for line in done.stderr.splitlines() if os.path.isfile(line)}
    assert opened
    return opened


def test_the_depfile_names_outputs_inputs_and_folders(spec: Path) -> None:
    assert main(["generate", *OPTIONS, "--depfile", "notes/out.d"]) == 0
    rule = Path("notes/out.d").read_text().split("\n\n")[0]
    targets, needed = rule.split(":", 1)
    assert "out/onereg_toy.c" in targets.split()
    words = needed.replace("\\\n", "").replace("\\ ", "\0").split()
    assert {"my\0spec/layouts/toy.yaml", "my\0spec", "my\0spec/layouts"} <= set(words)


def test_a_stamp_stands_for_the_outputs(spec: Path) -> None:
    options = [*OPTIONS, "--depfile", "out.d", "--stamp", "out.stamp"]
    assert main(["generate", *options]) == 0
    assert Path("out.d").read_text().startswith("out.stamp: \\\n")
    before = {path: path.stat().st_mtime_ns for path in Path("out").iterdir()}
    stamped = Path("out.stamp").stat().st_mtime_ns
    assert main(["generate", *options]) == 0
    assert Path("out.stamp").stat().st_mtime_ns > stamped
    assert {path: path.stat().st_mtime_ns for path in Path("out").iterdir()} == before


def test_nothing_is_stamped_where_the_spec_has_findings(spec: Path) -> None:
    (spec / "layouts/toy.yaml").write_text(LAYOUT + "structs: toy\n")
    options = [*OPTIONS, "--depfile", "out.d", "--stamp", "out.stamp"]
    assert main(["generate", *options]) == 2
    assert not any(Path(name).exists() for name in ("out", "out.d", "out.stamp"))


def test_a_configuration_is_an_input(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("onereg.toml").write_text(
        '[[output]]\ntarget = "c"\nlayouts = ["toy"]\ndirectory = "gen"\nadd-spec = ["my spec"]\n'
    )
    assert main(["generate", "--list-inputs"]) == 0
    assert "onereg.toml" in capsys.readouterr().out.splitlines()
    assert main(["generate", "--list-outputs"]) == 0
    assert "gen/onereg_toy.h" in capsys.readouterr().out.splitlines()
