# SPDX-License-Identifier: MIT
"""Earlier outputs of the same inputs, kept in the user's cache directory.

A digest of all that a run reads (spec, schemas, templates, the tool's own source) leads to the
texts that it made.  Only ``check`` and ``--list-outputs`` ask: on any doubt, and with
``--no-cache``, they generate.

The digest covers the bytes that a run has read, so that a record belongs to these bytes, even if
files were edited meanwhile.  Python reads the tool's modules by itself, as late as it needs them.
They are the same after a run if neither their text nor the time of their last change differs, and
nobody can set that time back.  Modules that are imported before the digest is taken choose the
inputs, and the digest covers the chosen inputs.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
import zlib
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from onereg.errors import OneregError
from onereg.inputs.files import InputFiles, is_private, read_regular
from onereg.output.project import Output
from onereg.output.staging import replace
from onereg.resources import source_files

_LIBRARIES = ("jinja2", "yaml", "jsonschema")
_KEPT = 20
"""Records kept; older ones are dropped."""
_MAX_RECORD = 8 << 20
"""The most bytes of a record; a record of all outputs has 0.6 MB."""
_MAX_TEXT = 32 << 20
"""Bytes that it unfolds to; all outputs have 4 MB."""
_HEAD = "onereg outputs 2\n{key}\n{content}\n"
"""The head of a record: the format's name, the digest of the inputs and that of the content."""


@dataclass(frozen=True, slots=True)
class Key:
    """The inputs of a run, and the state of the tool that ran."""

    digest: str
    outputs: int
    """The number of outputs."""
    source: tuple[tuple[int, ...], ...]
    """The state of each of the tool's own modules."""
    is_whole: bool
    """True if the digest is of all that makes the outputs: of a target that is not ours, whose
    module may import and read what it likes, it is not."""


def key(outputs: Sequence[Output], input_files: InputFiles) -> Key:
    """The key of the outputs that these input files generate."""
    source = _states(source_files())
    is_whole = all(output.is_ours for output in outputs)
    return Key(_digest(outputs, input_files), len(outputs), source, is_whole)


def recall(key: Key) -> list[dict[str, str]] | None:
    """The files of each output as last generated from these inputs; None without a record."""
    if not key.is_whole:
        return None
    try:
        if not is_private(os.stat(_folder())):
            return None
        data = read_regular(_record(key), _MAX_RECORD, private=True)
        found = json.loads(_unfolded(data, key))
    except (OSError, ValueError, RecursionError, zlib.error):
        return None
    return found if _is_outputs(found, key.outputs) else None


def remember(key: Key, generated: Sequence[dict[str, str]]) -> None:
    """Records the outputs; a cache that cannot be written is no error."""
    if not key.is_whole:
        return
    text = json.dumps(generated).encode()
    content = zlib.compress(text, level=1)
    head = _head(key, content)
    if len(text) > _MAX_TEXT or len(head) + len(content) > _MAX_RECORD:
        return
    if _states(source_files()) != key.source:
        return
    with suppress(OSError, OneregError):
        _folder().mkdir(mode=0o700, parents=True, exist_ok=True)
        if not is_private(os.stat(_folder())):
            return
        replace(_record(key), head + content, mode=0o600)
        _drop_old()


def _drop_old() -> None:
    def age(path: Path) -> int:
        return path.lstat().st_mtime_ns

    for old in sorted(_folder().glob("outputs-*"), key=age)[:-_KEPT]:
        with suppress(OSError):
            old.unlink()


def _folder() -> Path:
    home = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    return Path(home) / "onereg"


def _record(key: Key) -> Path:
    return _folder() / f"outputs-{key.digest}.z"


def _head(key: Key, content: bytes) -> bytes:
    digest = hashlib.sha256(content).hexdigest()
    return _HEAD.format(key=key.digest, content=digest).encode()


def _unfolded(data: bytes, key: Key) -> bytes:
    """The content of a record; ValueError if it belongs to other inputs, or was altered."""
    length = len(_head(key, b""))
    head, content = data[:length], data[length:]
    if len(data) > _MAX_RECORD or head != _head(key, content):
        raise ValueError("no record of these inputs")
    unfolding = zlib.decompressobj()
    text = unfolding.decompress(content, _MAX_TEXT)
    if not unfolding.eof or unfolding.unused_data:
        raise ValueError("not a whole text, or too long a one")
    return text


def _is_outputs(found: Any, count: int) -> bool:
    """True if it has texts by path for each output, all of which a file can hold."""
    if not isinstance(found, list) or len(found) != count:
        return False
    if not all(isinstance(files, dict) for files in found):
        return False
    texts = [text for files in found for pair in files.items() for text in pair]
    return all(isinstance(text, str) and _is_encodable(text) for text in texts)


def _is_encodable(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:  # a lone surrogate
        return False
    return True


def _digest(outputs: Sequence[Output], input_files: InputFiles) -> str:
    digest = hashlib.sha256(sys.version.encode())
    read: set[Path] = set()
    for output in outputs:
        inputs = output.inputs
        choice = (output.target, output.layouts)
        folders = (*inputs.specs, inputs.schemas, *inputs.templates)
        digest.update(repr((choice, list(map(str, folders)))).encode(errors="surrogateescape"))
        for path in inputs.files(output.target, input_files):
            if path not in read:
                read.add(path)
                _add(digest, path, input_files)
    for path in source_files():
        _add(digest, path, input_files)
    found = [spec.origin for spec in map(find_spec, _LIBRARIES) if spec and spec.origin]
    digest.update(repr((found, _states(map(Path, found)))).encode(errors="surrogateescape"))
    return digest.hexdigest()


def _add(digest: hashlib._Hash, path: Path, input_files: InputFiles) -> None:
    try:
        data = input_files.read(path)
        said = str(len(data))
    except OSError as error:  # a folder, or a path that will be a finding
        data, said = b"", f"unreadable {error.errno}"
    digest.update(f"{path}\0{said}\0".encode(errors="surrogateescape"))
    digest.update(data)


def _states(paths: Iterable[Path]) -> tuple[tuple[int, ...], ...]:
    """Each file's identity, size and time of last change, which writing to it moves on."""
    found = [os.stat(path) for path in paths]
    return tuple((s.st_dev, s.st_ino, s.st_size, s.st_mtime_ns, s.st_ctime_ns) for s in found)
