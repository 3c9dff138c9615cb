# SPDX-License-Identifier: MIT
"""Earlier outputs of the same inputs, kept in the user's cache directory.

A digest of all that a run reads (spec, schemas, templates, the tool's own source) leads to the
texts that it made.  ``check`` and ``--list-outputs`` ask, and ``generate`` asks whether its outputs
are there already: on any doubt, and with ``--no-cache``, they generate.

The digest covers the bytes that a run has read, so that a record belongs to these bytes, even if
files were edited meanwhile.  Python reads the tool's modules by itself, as late as it needs them.
They are the same after a run if neither their text nor the time of their last change differs, and
nobody can set that time back.  Modules that are imported before the digest is taken choose the
inputs, and the digest covers the chosen inputs.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from onereg.dataclass import dataclass
from onereg.inputs.files import InputFiles
from onereg.output import records
from onereg.output.project import Output
from onereg.resources import source_files

_KIND = "outputs"


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
    source = records.states(source_files())
    is_whole = all(output.is_ours for output in outputs)
    return Key(_digest(outputs, input_files), len(outputs), source, is_whole)


def recall(key: Key) -> list[dict[str, str]] | None:
    """The files of each output as last generated from these inputs; None without a record."""
    if not key.is_whole:
        return None
    found = records.recall(_KIND, key.digest)
    return found if _is_outputs(found, key.outputs) else None


def remember(key: Key, generated: Sequence[dict[str, str]]) -> None:
    """Records the outputs, unless one of the tool's modules has changed since the key was made."""
    if key.is_whole and records.states(source_files()) == key.source:
        records.remember(_KIND, key.digest, generated)


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
    digest = records.new_digest()
    read: set[Path] = set()
    for output in outputs:
        inputs = output.inputs
        choice = (output.target, output.layouts)
        folders = (*inputs.specs, inputs.schemas, *inputs.templates)
        digest.update(repr((choice, list(map(str, folders)))).encode(errors="surrogateescape"))
        for path in inputs.files(output.target, input_files):
            if path not in read:
                read.add(path)
                records.add_file(digest, path, input_files.read)
    for path in source_files():
        records.add_file(digest, path, input_files.read)
    records.add_libraries(digest)
    return digest.hexdigest()
