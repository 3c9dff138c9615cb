# SPDX-License-Identifier: MIT
"""What outputs were generated from the same inputs before, in the user's cache directory.

A digest of all that a run reads (spec, schemas, templates, the tool's own source) leads to the
texts that it made.  Only ``check`` asks: on any doubt, and with ``--no-cache``, it generates.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
import zlib
from collections.abc import Sequence
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path

from onereg.project import Output
from onereg.publish import replace
from onereg.resources import source_files

_LIBRARIES = ("jinja2", "yaml", "jsonschema")
_KEPT = 20
"""Records kept; older ones are dropped."""


def recall(outputs: Sequence[Output]) -> list[dict[str, str]] | None:
    """The files of each output as they were generated the last time, None where none were."""
    try:
        generated = json.loads(zlib.decompress(_record(outputs).read_bytes()))
    except (OSError, ValueError, zlib.error):
        return None
    return generated if isinstance(generated, list) and len(generated) == len(outputs) else None


def remember(outputs: Sequence[Output], generated: Sequence[dict[str, str]]) -> None:
    """Records what the outputs are; a cache that cannot be written is no error."""
    with suppress(OSError):
        record = _record(outputs)
        record.parent.mkdir(parents=True, exist_ok=True)
        replace(record, zlib.compress(json.dumps(generated).encode(), level=1))
        records = sorted(record.parent.glob("outputs-*"), key=lambda path: path.stat().st_mtime)
        for old in records[:-_KEPT]:
            old.unlink()


def _record(outputs: Sequence[Output]) -> Path:
    home = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    return Path(home) / "onereg" / f"outputs-{_digest(outputs)}.z"


def _digest(outputs: Sequence[Output]) -> str:
    digest = hashlib.sha256(sys.version.encode())
    read: set[Path] = set()
    for output in outputs:
        inputs = output.inputs
        choice = (output.target, output.layouts)
        folders = (*inputs.specs, inputs.schemas, *inputs.templates)
        digest.update(repr((choice, list(map(str, folders)))).encode(errors="surrogateescape"))
        for path in inputs.files(output.target):
            if path not in read:
                read.add(path)
                _add(digest, path)
    for path in source_files():
        _add(digest, path)
    for name in _LIBRARIES:
        found = find_spec(name)
        if found is not None and found.origin is not None:
            status = os.stat(found.origin)
            digest.update(f"{name}\0{status.st_mtime_ns}\0{status.st_size}\0".encode())
    return digest.hexdigest()


def _add(digest: hashlib._Hash, path: Path) -> None:
    data = path.read_bytes()
    digest.update(f"{path}\0{len(data)}\0".encode(errors="surrogateescape"))
    digest.update(data)
