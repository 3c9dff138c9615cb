# SPDX-License-Identifier: MIT
"""Two machines, the same bytes: nothing around a run finds its way into an output."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

# A clock that stands still, long ago, and a host and a user of another name.
ELSEWHERE = """\
import getpass, os, platform, socket, sys, time
time.time = lambda: 1.0
time.time_ns = lambda: 1_000_000_000
time.gmtime = time.localtime = lambda *_: time.struct_time((1970, 1, 1, 0, 0, 1, 3, 1, 0))
socket.gethostname = platform.node = lambda: "elsewhere"
getpass.getuser = lambda: "somebody"
os.getuid = os.geteuid = lambda: 4711
os.getpid = lambda: 1
sys.argv[0] = "/elsewhere/onereg"
from onereg.cli import main
sys.exit(main(sys.argv[1:]))
"""


def pythons() -> list[str]:
    """This Python, and the newest other one at hand."""
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
    names = [f"python3.{minor}" for minor in range(20, 10, -1)]
    ours = f"python3.{sys.version_info.minor}"
    found = [
        shutil.which(name, path=str(folder))
        for name in names
        if name != ours
        for folder in (*sorted(pyenv.glob("versions/*/bin")), "/usr/bin", "/usr/local/bin")
    ]
    return [sys.executable, *[path for path in found if path][:1]]


def digests(
    tree: Path,
    output: Path,
    python: Sequence[str] = ("-m", "onereg"),
    cwd: Path | None = None,
    umask: int = 0o022,
    environment: Mapping[str, str] | None = None,
) -> dict[str, str]:
    """Every output of the tool in a tree, by path."""
    clean = {"PATH": os.environ["PATH"], "PYTHONPATH": str(tree / "codegen")}
    subprocess.run(
        [sys.executable, *python, "generate", "--output", str(output)],
        cwd=cwd or tree,
        env=clean | {"XDG_CACHE_HOME": f"{output}.cache"} | dict(environment or {}),
        umask=umask,
        check=True,
        capture_output=True,
    )
    files = sorted(path for path in output.rglob("*") if path.is_file())
    assert files
    return {
        path.relative_to(output).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in files
    }


@pytest.fixture(scope="module")
def here(tmp_path_factory: pytest.TempPathFactory, root: Path) -> dict[str, str]:
    environment = {"PYTHONHASHSEED": "0", "LC_ALL": "C.UTF-8", "TZ": "UTC", "HOME": "/"}
    return digests(root, tmp_path_factory.mktemp("here") / "out", environment=environment)


def test_the_committed_outputs_have_these_digests(here: dict[str, str], root: Path) -> None:
    for path, digest in here.items():
        data = (root / "generated" / path).read_bytes()
        assert hashlib.sha256(data).hexdigest() == digest, path


@pytest.mark.parametrize(
    ("python", "environment"),
    [
        (("-m", "onereg"), {"PYTHONHASHSEED": "1"}),
        (("-m", "onereg"), {"PYTHONHASHSEED": "4294967295", "PYTHONDONTWRITEBYTECODE": "1"}),
        (("-m", "onereg"), {"LC_ALL": "C", "LANG": "C", "PYTHONUTF8": "0"}),
        (("-m", "onereg"), {"LC_ALL": "POSIX", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}),
        (("-m", "onereg"), {"TZ": "Pacific/Chatham", "SOURCE_DATE_EPOCH": "1"}),
        (("-m", "onereg"), {"COLUMNS": "20", "TERM": "xterm", "FORCE_COLOR": "1"}),
        (("-O", "-m", "onereg"), {"HOME": "/nowhere", "USER": "somebody"}),
        (("-OO", "-B", "-m", "onereg"), {}),
        (("-X", "dev", "-m", "onereg"), {}),
        (("-c", ELSEWHERE), {}),
    ],
)
def test_the_same_bytes_in_other_surroundings(
    here: dict[str, str],
    root: Path,
    tmp_path: Path,
    python: Sequence[str],
    environment: dict[str, str],
) -> None:
    output = tmp_path / "out"
    assert digests(root, output, python, tmp_path, 0o077, environment) == here


def test_the_same_bytes_of_a_copy_elsewhere_and_of_another_version(
    here: dict[str, str], root: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "k\N{LATIN SMALL LETTER O WITH DIAERESIS}pie of it"
    for name in ("codegen", "spec", "templates"):
        shutil.copytree(
            root / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"), symlinks=True
        )
    for path in copy.rglob("*"):
        os.utime(path, (0, 0))
    package = copy / "codegen/onereg/__init__.py"
    text = package.read_text()
    package.write_text(text.replace('__version__ = "', '__version__ = "99.'))
    assert package.read_text() != text
    assert digests(copy, copy / "generated", umask=0o027) == here


def test_modes_follow_the_umask(root: Path, tmp_path: Path) -> None:
    digests(root, tmp_path / "out", umask=0o027)
    modes = {path.stat().st_mode & 0o777 for path in (tmp_path / "out").rglob("*.h")}
    assert modes == {0o640}


@pytest.mark.parametrize("python", pythons(), ids=lambda path: Path(path).name)
def test_the_same_bytes_of_a_wheel_in_another_environment(
    here: dict[str, str], root: Path, tmp_path: Path, python: str
) -> None:
    """The newest releases of the libraries, and where there is one another Python."""
    subprocess.run([python, "-m", "venv", tmp_path / "venv"], check=True)
    own = tmp_path / "venv/bin/python"
    install = [own, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", str(root)]
    subprocess.run(install, check=True, capture_output=True)
    command = [tmp_path / "venv/bin/onereg", "generate", "--output", "out"]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True)
    made = {
        path.relative_to(tmp_path / "out").as_posix(): path
        for path in (tmp_path / "out").rglob("*")
        if path.is_file()
    }
    assert {p: hashlib.sha256(made[p].read_bytes()).hexdigest() for p in made} == here
