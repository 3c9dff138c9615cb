# SPDX-License-Identifier: MIT
"""Spec directories as they were at a git revision.

Objects are read with ``ls-tree`` and ``cat-file``, which apply no attribute, filter or hook, and
written to a temporary directory.  The names in a tree are untrusted, and so is a revision.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePosixPath

from onereg.dataclass import dataclass
from onereg.errors import OneregError
from onereg.inputs.files import MAX_BYTES
from onereg.read import MAX_FILES

MAX_TOTAL = 64 << 20
"""The most bytes of all spec files of a revision together."""
_REGULAR = ("100644", "100755")
"""Modes of regular files; links and submodules are no spec files."""
_NO_REPOSITORY = "not a git repository"
_GIT_STATE = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_COMMON_DIR")
"""Git sets these for its hooks; they would name another repository than the directory's."""


@dataclass(frozen=True, slots=True)
class Revision:
    """A commit of the repository that a directory is in."""

    name: str
    """The name as the user wrote it."""
    commit: str
    top: Path

    def write(self, directories: Sequence[Path], folder: Path) -> tuple[Path, ...]:
        """The directories as they were, below ``folder``, each under its own name.

        A directory that git does not track is taken as it is; one that is newer than the
        revision is left out.  Raises :class:`OneregError` where all are left out.
        """
        written = [self._write(d, folder / str(i)) for i, d in enumerate(directories)]
        found = tuple(directory for directory in written if directory is not None)
        if not found:
            names = " and ".join(map(str, directories))
            raise OneregError(f"{self.name}: has no YAML file below {names}")
        return found

    def _write(self, directory: Path, folder: Path) -> Path | None:
        directory = directory.resolve()
        if not directory.is_relative_to(self.top):
            return directory
        below = directory.relative_to(self.top).as_posix()
        blobs = list(_blobs(self, below))
        if not blobs:
            tracked = _git(self.top, "ls-files", "--", f":(top,literal){below}")
            return None if tracked else directory
        target = folder / directory.name
        for blob, data in zip(blobs, _contents(self, blobs), strict=True):
            self._write_file(target, blob.path, data)
        return target

    def _write_file(self, target: Path, path: PurePosixPath, data: bytes) -> None:
        """Writes a new file; a tree may name one twice, or a file and a folder alike."""
        file = target / path
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            with open(file, "xb") as stream:
                stream.write(data)
        except (FileExistsError, NotADirectoryError):
            message = f"{self.name}:{path}: the tree has two entries of this name"
            raise OneregError(message) from None
        except OSError as error:
            message = f"{self.name}:{path}: cannot be written: {error.strerror}"
            raise OneregError(message) from None


def resolve(name: str, directory: Path) -> Revision | None:
    """The commit that a name means in the repository of a directory; None for an unknown name.

    Raises :class:`OneregError` where git cannot say.
    """
    try:
        top = os.fsdecode(_git(directory, "rev-parse", "--show-toplevel")).rstrip("\n")
    except OneregError as error:
        if _NO_REPOSITORY in str(error):
            return None
        raise
    found = _git(
        directory, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}",
        fails=True,
    )  # fmt: skip
    commit = found.decode().strip()
    return Revision(name, commit, Path(top).resolve()) if commit else None


def merge_base(one: Revision, other: Revision) -> Revision:
    """The commit at which two lines of development parted; raises OneregError without one."""
    found = _git(one.top, "merge-base", one.commit, other.commit, fails=True).decode().strip()
    if not found:
        raise OneregError(f"{one.name} and {other.name} have no commit in common")
    return Revision(f"{one.name}...{other.name}", found, one.top)


@dataclass(frozen=True, slots=True)
class _Blob:
    path: PurePosixPath
    """Below the spec directory."""
    object: str
    size: int


def _blobs(revision: Revision, below: str) -> Iterator[_Blob]:
    """The YAML files of a directory; raises OneregError where one cannot be a spec file."""
    arguments = ("ls-tree", "-r", "-l", "-z", "--full-tree", revision.commit, "--")
    listing = _git(revision.top, *arguments, *([] if below == "." else [f"{below}/"]))
    count = total = 0
    for line in listing.split(b"\0"):
        head, _, raw = line.partition(b"\t")
        path = PurePosixPath(raw.decode("utf-8", "surrogateescape"))
        if path.suffix not in (".yaml", ".yml"):
            continue
        mode, kind, object, size = head.decode().split()
        shown = f"{revision.name}:{path}"
        if mode not in _REGULAR:
            raise OneregError(f"{shown}: is no regular file")
        if ".." in path.parts or path.is_absolute():
            raise OneregError(f"{shown}: is no path within a repository")
        if kind != "blob" or not size.isdigit():  # missing, or a folder under a file's mode
            raise OneregError(f"{shown}: git has no file {object}")
        if int(size) > MAX_BYTES:
            raise OneregError(f"{shown}: larger than {MAX_BYTES} bytes; split the file")
        count, total = count + 1, total + int(size)
        if count > MAX_FILES or total > MAX_TOTAL:
            limits = f"{MAX_FILES} files or {MAX_TOTAL} bytes"
            raise OneregError(f"{revision.name}: more than {limits} below {below}")
        yield _Blob(path.relative_to(below), object, int(size))


def _contents(revision: Revision, blobs: Sequence[_Blob]) -> Iterator[bytes]:
    """The blobs' bytes, in their order."""
    names = "".join(f"{blob.object}\n" for blob in blobs).encode()
    rest = memoryview(_git(revision.top, "cat-file", "--batch", stdin=names))
    for blob in blobs:
        head = f"{blob.object} blob {blob.size}\n".encode()
        if bytes(rest[: len(head)]) != head:
            message = f"{revision.name}:{blob.path}: git has no file {blob.object}"
            raise OneregError(message)
        yield bytes(rest[len(head) : len(head) + blob.size])
        rest = rest[len(head) + blob.size + 1 :]


def _git(directory: Path, *arguments: str, stdin: bytes = b"", fails: bool = False) -> bytes:
    """The output of a git command; a failure is an OneregError, or empty output with ``fails``."""
    environment = {key: value for key, value in os.environ.items() if key not in _GIT_STATE}
    # What a partial clone lacks is missing: nothing is fetched from elsewhere.
    environment |= {"LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0", "GIT_NO_LAZY_FETCH": "1"}
    try:
        result = subprocess.run(
            ["git", "-C", str(directory), *arguments],
            input=stdin,
            env=environment,
            capture_output=True,
            check=False,
        )
    except OSError as error:
        reason = error.strerror or "cannot be run"
        raise OneregError(f"git: {reason}; name two directories instead") from None
    if result.returncode and not fails:
        lines = result.stderr.decode(errors="replace").splitlines() or ["failed"]
        said = f"git says {lines[0]!r}"
        raise OneregError(f"{directory}: git {arguments[0]} cannot be done here; {said}")
    return b"" if result.returncode else result.stdout
