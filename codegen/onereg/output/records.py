# SPDX-License-Identifier: MIT
"""Results of earlier runs, kept in the user's cache directory as plain data.

A record is a JSON value under a digest of all that made it.  It is believed where it is whole, of
this very digest, and in a file and a folder that are the user's own and that nobody else may
write to.  On any doubt there is no record.  Loading one runs no code.
"""

from __future__ import annotations

import hashlib
import json
import os
import stat
import sys
import zlib
from collections.abc import Callable, Iterable
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from onereg.errors import OneregError
from onereg.inputs.files import FileState, file_state, is_private, read_regular
from onereg.output.staging import replace

LIBRARIES = ("jinja2", "yaml", "jsonschema", "jsonschema_rs")
KEPT = 20
"""Records of a kind that are kept; older ones are dropped."""
MAX_RECORD = 8 << 20
"""The most bytes of a record; one of all outputs has 0.6 MB."""
MAX_TEXT = 32 << 20
"""Bytes that it unfolds to; all outputs have 4 MB."""
_HEAD = "onereg {kind} 2\n{key}\n{content}\n"
"""The head of a record: its kind, the digest of the inputs and that of the content."""


def recall(kind: str, digest: str) -> Any:
    """The value that was recorded; None without a record."""
    try:
        if not is_private(os.stat(_folder())):
            return None
        data = read_regular(_file(kind, digest), MAX_RECORD, private=True)
        return json.loads(_unfolded(data, kind, digest))
    except (OSError, ValueError, RecursionError, zlib.error):
        return None


def remember(kind: str, digest: str, value: Any) -> None:
    """Records a value; a cache that cannot be written is no error."""
    text = json.dumps(value, separators=(",", ":")).encode()
    content = zlib.compress(text, level=1)
    head = record_head(kind, digest, content)
    if len(text) > MAX_TEXT or len(head) + len(content) > MAX_RECORD:
        return
    with suppress(OSError, OneregError):
        _folder().mkdir(mode=0o700, parents=True, exist_ok=True)
        if not is_private(os.stat(_folder())):
            return
        file = _file(kind, digest)
        if os.path.lexists(file) and not stat.S_ISREG(file.lstat().st_mode):
            file.unlink()
        replace(file, head + content, mode=0o600)
        _drop_old(kind)


def record_head(kind: str, digest: str, content: bytes) -> bytes:
    """The head of the record with this content."""
    seal = hashlib.sha256(content).hexdigest()
    return _HEAD.format(kind=kind, key=digest, content=seal).encode()


def new_digest() -> hashlib._Hash:
    """The digest of a run, which begins with the version of Python."""
    return hashlib.sha256(sys.version.encode())


def add_file(digest: hashlib._Hash, path: Path, read: Callable[[Path], bytes]) -> None:
    """Adds the bytes that ``read`` gives of a file, or that it could not read them."""
    try:
        data = read(path)
        said = str(len(data))
    except OSError as error:  # a folder, or a path that will be a finding
        data, said = b"", f"unreadable {error.errno}"
    digest.update(f"{path}\0{said}\0".encode(errors="surrogateescape"))
    digest.update(data)


def add_libraries(digest: hashlib._Hash) -> None:
    """Adds the state of the libraries that make a difference."""
    found = [spec.origin for spec in map(find_spec, LIBRARIES) if spec and spec.origin]
    digest.update(repr((found, states(map(Path, found)))).encode(errors="surrogateescape"))


def states(paths: Iterable[Path]) -> tuple[FileState, ...]:
    """The state of each file, which writing to it moves on."""
    return tuple(map(file_state, paths))


def _drop_old(kind: str) -> None:
    def age(path: Path) -> int:
        return path.lstat().st_mtime_ns

    for old in sorted(_folder().glob(f"{kind}-*"), key=age)[:-KEPT]:
        with suppress(OSError):
            old.unlink()


def _folder() -> Path:
    home = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    return Path(home) / "onereg"


def _file(kind: str, digest: str) -> Path:
    return _folder() / f"{kind}-{digest}.z"


def _unfolded(data: bytes, kind: str, digest: str) -> bytes:
    """The content of a record; ValueError if it belongs to other inputs, or was altered."""
    length = len(record_head(kind, digest, b""))
    head, content = data[:length], data[length:]
    if len(data) > MAX_RECORD or head != record_head(kind, digest, content):
        raise ValueError("no record of these inputs")
    unfolding = zlib.decompressobj()
    text = unfolding.decompress(content, MAX_TEXT)
    if not unfolding.eof or unfolding.unused_data:
        raise ValueError("not a whole text, or too long a one")
    return text
