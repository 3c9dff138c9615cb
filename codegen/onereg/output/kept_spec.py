# SPDX-License-Identifier: MIT
"""The checked spec for look-ups, kept as plain data (:mod:`onereg.output.records`).

The key is a digest of the bytes of every file of the spec, every schema and every module of the
tool, all of which a look-up reads.  A spec in which the rules have found something is not kept.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from contextlib import suppress
from enum import Enum
from pathlib import Path
from typing import Any

from onereg import model
from onereg.errors import Finding, SpecError
from onereg.inputs import Inputs, spec_files
from onereg.inputs.files import InputFiles, read_input
from onereg.model import Spec
from onereg.output import records
from onereg.output.plain import from_plain, to_plain
from onereg.resources import source_files

_KIND = "spec"


def checked_spec(inputs: Inputs) -> Spec:
    """The spec without names and CPUs, after every rule; raises :class:`SpecError`."""
    spec, findings = _spec(inputs)
    if findings:
        raise SpecError(findings)
    return spec


def readable_spec(inputs: Inputs) -> Spec:
    """The same, and the rules' findings are of no interest: they are not about one value."""
    return _spec(inputs)[0]


def _spec(inputs: Inputs) -> tuple[Spec, list[Finding]]:
    input_files = InputFiles()
    modules = source_files()
    source = records.states(modules)
    digest = _digest(inputs, input_files, modules)
    spec = _recalled(digest)
    if spec is not None:
        return spec, []
    from onereg.read import read_spec
    from onereg.rules import check

    outside = inputs.outside_names
    spec = read_spec(inputs.specs, inputs.schemas, input_files, outside=outside)
    findings = check(spec)
    if not findings and records.states(source_files()) == source:
        with suppress(RecursionError):
            records.remember(_KIND, digest, to_plain(spec))
    return spec, findings


def _recalled(digest: str) -> Spec | None:
    plain = records.recall(_KIND, digest)
    if plain is None:
        return None
    try:
        spec = from_plain(plain, _classes())
    except (TypeError, ValueError, LookupError, AttributeError, RecursionError):
        return None
    return spec if isinstance(spec, Spec) else None


def _classes() -> dict[str, type]:
    """The classes of the model, and of positions, by name."""
    modules = [
        name for name in sys.modules if name == "onereg.errors" or name.startswith(model.__name__)
    ]
    found = (value for name in modules for value in vars(sys.modules[name]).values())
    return {kind.__name__: kind for kind in found if _is_plain(kind)}


def _is_plain(kind: Any) -> bool:
    if not isinstance(kind, type):
        return False
    return hasattr(kind, "__dataclass_fields__") or issubclass(kind, Enum)


def _digest(inputs: Inputs, input_files: InputFiles, modules: Iterable[Path]) -> str:
    digest = records.new_digest()
    said = ([*map(str, inputs.specs)], str(inputs.schemas), sorted(inputs.outside_names))
    digest.update(repr(said).encode(errors="surrogateescape"))
    for directory in inputs.specs:
        for path in spec_files(directory, input_files):
            records.add_file(digest, path, input_files.read)
    for path in input_files.below(inputs.schemas):
        records.add_file(digest, path, input_files.read)
    for path in modules:
        records.add_file(digest, path, read_input)
    records.add_libraries(digest)
    return digest.hexdigest()
