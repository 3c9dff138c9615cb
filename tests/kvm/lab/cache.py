# SPDX-License-Identifier: MIT
"""The cache folder: what was fetched once is there, whole, for every later run.

A tree appears under its final name by one rename, so an interrupted run leaves nothing that
looks finished, and a lock held while it is made keeps two runs from making it twice.
"""

import contextlib
import fcntl
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from .progress import waiting_for


def root() -> Path:
    """$ONEREG_CACHE, else onereg below $XDG_CACHE_HOME, else ~/.cache/onereg; made if missing."""
    own = os.environ.get("ONEREG_CACHE")
    base = os.environ.get("XDG_CACHE_HOME")
    path = Path(own) if own else Path(base or Path.home() / ".cache") / "onereg"
    path.mkdir(parents=True, exist_ok=True)
    return path.resolve()


@contextlib.contextmanager
def locked(name: str) -> Iterator[None]:
    """Hold a lock that other processes using the same cache respect; it dies with the process."""
    folder = root() / "locks"
    folder.mkdir(exist_ok=True)
    with open(folder / name, "w", encoding="ascii") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def tree(kind: str, name: str, fill: Callable[[Path], None]) -> Path:
    """The folder kind/name, made by `fill(empty folder)` unless it exists already."""
    target = root() / kind / name
    if target.is_dir():
        return target
    with locked(f"{kind}-{name}"):
        if target.is_dir():
            return target
        target.parent.mkdir(parents=True, exist_ok=True)
        prefix = f".{name}."
        for leftover in target.parent.glob(f"{prefix}*"):  # of an interrupted run: we hold the lock
            shutil.rmtree(leftover, ignore_errors=True)
        scratch = Path(tempfile.mkdtemp(prefix=prefix, dir=target.parent))
        try:
            scratch.chmod(0o755)
            with waiting_for(f"fetching {kind}/{name}"):
                fill(scratch)
            scratch.rename(target)
        finally:
            shutil.rmtree(scratch, ignore_errors=True)
    return target


def write_text(path: Path, text: str) -> None:
    """Replace a file in one step."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile("w", dir=path.parent, delete=False, encoding="utf-8") as file:
        file.write(text)
    os.replace(file.name, path)
