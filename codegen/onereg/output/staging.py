# SPDX-License-Identifier: MIT
"""Files that are written aside first and then put in place together.

A full disk or a folder that nobody may write to shows before the first file is replaced.  What
is aside stands in a folder of its own beside its target, which is locked for as long as the run
lives: a later run recognises a folder that a killed run has left, and removes it.
"""

from __future__ import annotations

import errno
import fcntl
import os
import re
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType

from onereg.dataclass import dataclass
from onereg.errors import OneregError

_PREFIX = ".onereg-"
_ASIDE = re.compile(re.escape(_PREFIX) + "[a-z0-9_]{8}")
"""The name of a folder of what is aside."""
_PART = re.compile("[0-9]+")
"""The name of a file in it."""


@dataclass(frozen=True, slots=True)
class _Staged:
    aside: Path
    target: Path


class Staging:
    """New contents of files; :meth:`commit` puts them in place, all else leaves no trace."""

    def __init__(self) -> None:
        self._staged: list[_Staged] = []
        self._asides: dict[Path, _Aside] = {}
        self._made: list[Path] = []
        """Folders that were not there, the outer one first."""

    def __enter__(self) -> Staging:
        return self

    def add(self, target: Path, data: bytes, mode: int | None = None) -> None:
        """Writes a file aside; its mode will be ``mode``, or the old file's, or a new file's.

        Raises OneregError where the target is no regular file, or cannot be written.
        """
        with _told(target):
            self._make_folder(target.parent)
            if mode is None:
                mode = _mode(target)
            aside = self._aside(target.parent) / str(len(self._staged))
            self._staged.append(_Staged(aside, target))
            with open(aside, "xb") as stream:
                stream.write(data)
            if mode is not None:
                os.chmod(aside, mode)

    def commit(self) -> None:
        """Puts all files in place, each atomically; OneregError where that stops half-way."""
        for number, staged in enumerate(self._staged):
            try:
                os.replace(staged.aside, staged.target)
            except OSError as error:
                done = f"{number} of {len(self._staged)} files are written"
                message = f"{staged.target}: cannot be replaced: {error.strerror}; {done}"
                raise OneregError(message) from None
        self._staged.clear()
        self._made.clear()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for aside in self._asides.values():
            aside.remove()
        for folder in reversed(self._made):
            with suppress(OSError):
                folder.rmdir()

    def _aside(self, folder: Path) -> Path:
        if folder not in self._asides:
            remove_leftovers(folder)
            self._asides[folder] = _Aside.made(folder)
        return self._asides[folder].path

    def _make_folder(self, folder: Path) -> None:
        if folder in self._asides:
            return
        missing = [folder, *folder.parents]
        missing = [path for path in missing if not path.exists()]
        for path in reversed(missing):
            path.mkdir(exist_ok=True)
            self._made.append(path)


def replace(target: Path, data: bytes, mode: int | None = None) -> None:
    """Writes one file atomically; its mode is ``mode``, or the old file's, or a new file's."""
    with Staging() as staging:
        staging.add(target, data, mode)
        staging.commit()


def is_aside(path: Path) -> bool:
    """True for a file of this module in its folder, of a run that lives or was killed."""
    return bool(_PART.fullmatch(path.name) and _ASIDE.fullmatch(path.parent.name))


def remove_leftovers(folder: Path) -> None:
    """Removes what killed runs have left in a folder; it is no error where that cannot be done."""
    with suppress(OSError), os.scandir(folder) as entries:
        found = [
            Path(entry.path)
            for entry in entries
            if _ASIDE.fullmatch(entry.name) and entry.is_dir(follow_symlinks=False)
        ]
        for path in found:
            with suppress(OSError):
                _Aside.of_the_dead(path).remove()


@dataclass(frozen=True, slots=True)
class _Aside:
    """A folder and the descriptor that holds its lock."""

    path: Path
    descriptor: int

    @classmethod
    def made(cls, folder: Path) -> _Aside:
        """A new one; another run may take it for a leftover until it is locked."""
        while True:
            path = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=folder))
            try:
                descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
            except FileNotFoundError:
                continue
            with suppress(OSError):  # a file system without locks: leftovers stay there
                fcntl.flock(descriptor, fcntl.LOCK_EX)
            if os.fstat(descriptor).st_nlink:
                return cls(path, descriptor)
            os.close(descriptor)

    @classmethod
    def of_the_dead(cls, path: Path) -> _Aside:
        """One that nobody has locked; OSError where a run that lives has."""
        flags = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC
        descriptor = os.open(path, flags)
        try:
            status = os.fstat(descriptor)
            if status.st_uid != os.geteuid():
                raise PermissionError(errno.EPERM, "another user's", str(path))
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BaseException:
            os.close(descriptor)
            raise
        return cls(path, descriptor)

    def remove(self) -> None:
        """Removes the folder and its files; anything else in it stays, and so does the folder."""
        try:
            with suppress(OSError):
                for name in filter(_PART.fullmatch, os.listdir(self.path)):
                    path = self.path / name
                    if stat.S_ISREG(path.lstat().st_mode):
                        path.unlink()
                self.path.rmdir()
        finally:
            os.close(self.descriptor)


def _mode(target: Path) -> int | None:
    """The mode of a file that is there; None for a new one, of which the umask decides."""
    try:
        found = os.stat(target)
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(found.st_mode):
        raise OneregError(f"{target}: is no regular file; remove it")
    return found.st_mode & 0o777


@contextmanager
def _told(target: Path) -> Iterator[None]:
    """Turns an OSError into a sentence about the target and not about what is aside."""
    try:
        yield
    except OSError as error:
        reason = error.strerror or "failed"
        raise OneregError(f"{target}: cannot be written: {reason}") from None
