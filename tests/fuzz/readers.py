# SPDX-License-Identifier: MIT
"""What the readers promise of any bytes: an answer, or findings that can be printed; no traceback.

Each target takes an input and returns; whatever it raises is a fault.
"""

from __future__ import annotations

import io
import tempfile
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path

from onereg.commands.explain import explain_log
from onereg.dumps.reader import parse_dumps
from onereg.dumps.reading import KnownRegisters
from onereg.errors import OneregError, SpecError
from onereg.explain.log_explainer import LogExplainer
from onereg.fmt import formatted
from onereg.inputs.files import InputFiles
from onereg.model.cpu_parts import CpuPart
from onereg.output.project import read_outputs
from onereg.query.explained import Explainer
from onereg.query.lookup import Lookup
from onereg.query.numbers import dump_value
from onereg.query.subject import KnownValues, subject_of
from onereg.query.values import decode
from onereg.read import KINDS, load_files, read_part_names, read_spec, read_system_names, spec_of
from onereg.read.schema import validate
from onereg.read.yaml_tree import Table, load_text
from onereg.rules import check
from onereg.terminal import harmless
from onereg_kvm import OneRegError, read_save

ROOT = Path(__file__).resolve().parents[2]
SPEC, SCHEMAS = ROOT / "spec", ROOT / "spec/schema"
SMALL = ROOT / "tests/cases/small/spec"


@cache
def _lookup() -> Lookup:
    return Lookup(read_spec((SPEC,), SCHEMAS), lambda: read_system_names([SPEC], SCHEMAS))


@cache
def _parts() -> tuple[CpuPart, ...]:
    return read_part_names([SPEC], SCHEMAS)


@cache
def _known() -> KnownRegisters:
    return KnownRegisters(_lookup())


@cache
def _log_explainer() -> LogExplainer:
    return LogExplainer(_lookup(), _parts)


@cache
def _scratch() -> Path:
    memory = Path("/dev/shm")
    return Path(tempfile.mkdtemp(prefix="onereg-fuzz-", dir=memory if memory.is_dir() else None))


def _printable(error: SpecError) -> None:
    """Raises AssertionError where a finding could speak to a terminal."""
    assert error.findings
    for finding in error.findings:
        text = str(finding)
        assert text.isprintable(), text


def dumps(data: bytes) -> None:
    """Files with registers of vCPUs."""
    try:
        for dump in parse_dumps(data, "dump", _known()):
            for entry in dump.entries:
                assert entry.value is None or len(entry.value) in (1, 2, 4, 8, 16, 32, 64, 128, 256)
    except SpecError as error:
        _printable(error)


def python_save(data: bytes) -> None:
    """A save, by the generated Python."""
    try:
        saved = read_save(data)
    except OneRegError as error:
        assert str(error).isprintable()
    else:
        assert saved.registers


def decoded(data: bytes) -> None:
    """Lines of a register and a value, as `onereg decode -` takes them."""
    lookup = _lookup()
    known = KnownValues(lookup.spec)
    explainer = Explainer(lookup, known, _parts)
    for line in data.decode("utf-8", "replace").splitlines()[:4]:
        name, _, text = line.partition(" ")
        if not lookup.find(name).meanings and len(data) % 16:
            continue  # the nearest names take a thousand times as long as all else
        try:
            of = subject_of(lookup, name)
            value = dump_value(text, of.name, of.bits)
        except (OneregError, ValueError) as error:
            assert str(error)
            continue
        explainer.explanations(of, decode(of.fields, value.value, known.of(of.arch), value.given))


def explain(data: bytes) -> None:
    """A log."""
    for facts in explain_log(io.BytesIO(data), _log_explainer()):
        text = facts["text"]
        assert harmless(text) == text and "\n" not in text, text  # unassigned characters may stand


def yaml(data: bytes) -> None:
    """The text of a spec file: what can be loaded can be laid out, and is the same then."""
    text = data[1:].decode("utf-8", "surrogateescape")
    try:
        tree = load_text(text, "file.yaml")
        laid_out = formatted(text, "file.yaml")
    except SpecError as error:
        _printable(error)
        return
    assert formatted(laid_out, "file.yaml") == laid_out
    assert load_text(laid_out, "file.yaml").entries.keys() == tree.entries.keys()


@cache
def _schema_files() -> InputFiles:
    return InputFiles()


@cache
def _small() -> Mapping[str, list[Table]]:
    return load_files([SMALL], SCHEMAS, KINDS, _schema_files())


def spec(data: bytes) -> None:
    """A spec of which one file, that of the first byte's number, is the input."""
    files = _small()
    places = [(kind, number) for kind in sorted(files) for number in range(len(files[kind]))]
    kind, number = places[data[0] % len(places) if data else 0]
    try:
        root = load_text(data[1:].decode("utf-8", "surrogateescape"), "file.yaml")
        findings = [*validate(root, kind.rpartition("/")[2], SCHEMAS, _schema_files())]
        if findings:
            raise SpecError(findings)
        roots = [*files[kind]]
        roots[number] = root
        read = spec_of({**files, kind: roots}, SCHEMAS)
    except SpecError as error:
        _printable(error)
        return
    for finding in check(read):
        assert str(finding).isprintable()


def toml(data: bytes) -> None:
    """The configuration of a project."""
    path = _scratch() / "onereg.toml"
    path.write_bytes(data)
    try:
        read_outputs(path)
    except SpecError as error:
        _printable(error)


READERS: Mapping[str, Callable[[bytes], None]] = {
    "dumps": dumps,
    "python_save": python_save,
    "decode": decoded,
    "explain": explain,
    "yaml": yaml,
    "spec": spec,
    "toml": toml,
}
