# SPDX-License-Identifier: MIT
"""Whether outputs are known to be what their inputs generate, without generating.

A digest of all inputs (spec, schemas, templates, the tool's own source) leads to the digests
of the outputs they once made, in the user's cache directory.  Only "nothing has changed" is
ever answered from it: on any doubt the caller generates and compares text with text.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path

from onereg.inputs import Inputs
from onereg.publish import orphans, replace

_LIBRARIES = ("jinja2", "yaml", "jsonschema")
_KEPT = 20
"""Records kept; older ones are dropped."""


def is_fresh(inputs: Inputs, directory: Path) -> bool:
    """Whether ``directory`` holds exactly what ``inputs`` generated the last time."""
    try:
        digests = json.loads(_record(inputs).read_text(encoding="utf-8"))
        if not isinstance(digests, dict) or not digests or orphans(digests, directory):
            return False
        return all(
            not (directory / path).is_symlink()
            and hashlib.sha256((directory / path).read_bytes()).hexdigest() == digest
            for path, digest in digests.items()
        )
    except (OSError, ValueError):
        return False


def remember(inputs: Inputs, files: Mapping[str, str]) -> None:
    """Records what the inputs generate; a cache that cannot be written is no error."""
    digests = {path: hashlib.sha256(text.encode()).hexdigest() for path, text in files.items()}
    with suppress(OSError):
        record = _record(inputs)
        record.parent.mkdir(parents=True, exist_ok=True)
        replace(record, json.dumps(digests).encode())
        records = sorted(
            record.parent.glob("outputs-*.json"), key=lambda path: path.stat().st_mtime
        )
        for old in records[:-_KEPT]:
            old.unlink()


def _record(inputs: Inputs) -> Path:
    home = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    return Path(home) / "onereg" / f"outputs-{_digest(inputs)}.json"


def _digest(inputs: Inputs) -> str:
    digest = hashlib.sha256(sys.version.encode())
    package = Path(__file__).parent
    for path in [*inputs.files(), *sorted(package.rglob("*.py"))]:
        data = path.read_bytes()
        digest.update(f"{path}\0{len(data)}\0".encode(errors="surrogateescape"))
        digest.update(data)
    for name in _LIBRARIES:
        found = find_spec(name)
        if found is not None and found.origin is not None:
            status = os.stat(found.origin)
            digest.update(f"{name}\0{status.st_mtime_ns}\0{status.st_size}\0".encode())
    return digest.hexdigest()
