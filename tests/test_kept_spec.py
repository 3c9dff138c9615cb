# SPDX-License-Identifier: MIT
"""The spec that look-ups keep: the same as the one that is read, or not believed."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from onereg import read
from onereg.cli import main
from onereg.model import Spec
from onereg.output import kept_spec, records
from onereg.output.plain import NotPlain, from_plain, to_plain

TESTS = Path(__file__).resolve().parent
LOOKUPS = [
    ("show", "SPSR_EL1"),
    ("show", "SCTLR_EL1", "--format", "json"),
    ("list",),
    ("decode", "SCTLR_EL1", "0x5"),
    ("encode", "SCTLR_EL1", "--from", "0x5"),
]
Answer = tuple[int, str]


class Home:
    """A copy of a small spec, and a cache of its own."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.spec = folder / "spec"
        self._cache = folder / "cache/onereg"
        self._capsys = capsys
        shutil.copytree(TESTS / "errors/base", self.spec)

    def ask(self, *words: str) -> Answer:
        status = main([*words, "--spec", str(self.spec)])
        return status, self._capsys.readouterr().out

    @property
    def record(self) -> Path:
        (found,) = self._cache.glob("spec-*.z")
        return found

    def records(self) -> list[Path]:
        return sorted(self._cache.glob("spec-*.z"))


@pytest.fixture
def home(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Home:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.chdir(tmp_path)
    return Home(tmp_path, capsys)


@pytest.fixture
def readings(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Grows whenever the spec's files are read and checked."""
    seen: list[int] = []
    real = read.read_spec

    def counted(*arguments: Any, **options: Any) -> Spec:
        seen.append(1)
        return real(*arguments, **options)

    monkeypatch.setattr(read, "read_spec", counted)
    return seen


def test_our_own_spec_is_the_same_afterwards(spec: Spec) -> None:
    """Equal, and what it shares it still shares."""
    text = json.dumps(to_plain(spec))
    again = from_plain(json.loads(text), kept_spec._classes())
    assert again == spec
    shared = [one.register for one in spec.one_regs if one.register is not None]
    registers = {id(register) for register in spec.registers.values()}
    assert [id(register) in registers for register in shared] == [
        id(one.register) in {id(r) for r in again.registers.values()}
        for one in again.one_regs
        if one.register is not None
    ]
    assert len(shared) > 500
    assert len(zlib.compress(text.encode())) * 4 < records.MAX_RECORD
    assert len(text) * 4 < records.MAX_TEXT


def test_look_ups_read_the_spec_once(home: Home, readings: list[int]) -> None:
    cold = home.ask(*LOOKUPS[0])
    assert readings == [1]
    assert home.ask(*LOOKUPS[0]) == cold
    warm = [home.ask(*words) for words in LOOKUPS]
    assert readings == [1]
    home.record.unlink()
    for words, answer in zip(LOOKUPS, warm, strict=True):
        shutil.rmtree(home._cache)
        assert home.ask(*words) == answer
    assert len(readings) == 1 + len(LOOKUPS)
    assert all(status == 0 and text for status, text in warm)


def test_an_edit_is_seen(home: Home, readings: list[int]) -> None:
    """Whatever its time says, and back again without another reading."""
    before = home.ask("show", "SPSR_EL1")
    path = home.spec / "registers/arm64.yaml"
    text, status = path.read_text(), path.stat()
    path.write_text(text.replace("title: ", "title: A "))
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
    assert home.ask("show", "SPSR_EL1") != before
    path.write_text(text)
    assert home.ask("show", "SPSR_EL1") == before
    assert len(readings) == 2
    (home.spec / "registers/new.yaml").write_text("a: [\n")
    assert home.ask("show", "SPSR_EL1")[0] == 2


def test_a_spec_with_findings_is_not_kept(home: Home, readings: list[int]) -> None:
    more = ("--add-spec", str(TESTS / "errors/bits-gap"))
    answers = [home.ask("show", "SPSR_EL1", *more) for _ in range(2)]
    assert answers[0][0] == 2
    assert answers[0] == answers[1]
    assert home.ask("decode", "SCTLR_EL1", "0x5", *more)[0] == 0
    assert len(readings) == 3
    assert home.records() == []


def plain_of(record: Path) -> dict[str, Any]:
    data = record.read_bytes()
    found: dict[str, Any] = json.loads(zlib.decompress(data[len(head_of(record, b"")) :]))
    return found


def head_of(record: Path, content: bytes) -> bytes:
    digest = record.name.removeprefix("spec-").removesuffix(".z")
    return records.record_head("spec", digest, content)


def seal(record: Path, value: Any) -> None:
    """Another value under digests that are right, as only the user could write it."""
    content = zlib.compress(json.dumps(value).encode())
    record.write_bytes(head_of(record, content) + content)


def damage_class(plain: dict[str, Any]) -> None:
    plain["objects"][0]["class"] = "Path"


def damage_enumeration(plain: dict[str, Any]) -> None:
    plain["members"][0][0] = "Register"


def damage_field(plain: dict[str, Any]) -> None:
    columns = plain["objects"][0]["columns"]
    columns["__class__"] = columns.pop(next(iter(columns)))


def damage_length(plain: dict[str, Any]) -> None:
    plain["objects"][0]["count"] += 1


def damage_place(plain: dict[str, Any]) -> None:
    plain["tuples"].append([1 << 40])


def damage_model(plain: dict[str, Any]) -> None:
    plain["model"] = 0


def damage_parts(plain: dict[str, Any]) -> None:
    del plain["tuples"]


DAMAGES: list[Callable[[dict[str, Any]], None]] = [
    damage_class, damage_enumeration, damage_field, damage_length, damage_place, damage_model,
    damage_parts,
]  # fmt: skip


def test_a_record_that_is_not_whole_is_no_record(home: Home, readings: list[int]) -> None:
    answer = home.ask("show", "SPSR_EL1")
    record = home.record
    whole = record.read_bytes()
    plain = plain_of(record)
    count = 1
    for damage in DAMAGES:
        altered = json.loads(json.dumps(plain))
        damage(altered)
        seal(record, altered)
        assert home.ask("show", "SPSR_EL1") == answer, damage.__name__
        count += 1
        assert len(readings) == count, damage.__name__
        assert record.read_bytes() == whole
    for data in (
        b"", whole[:-1], whole[:100], whole + b"x", whole[:-9] + b"x" + whole[-8:],
        head_of(record, zlib.compress(bytes(64 << 20))) + zlib.compress(bytes(64 << 20)),
    ):  # fmt: skip
        record.write_bytes(data)
        assert home.ask("show", "SPSR_EL1") == answer
        count += 1
        assert len(readings) == count
    seal(record, [[[]]])
    assert home.ask("show", "SPSR_EL1") == answer
    assert len(readings) == count + 1


def test_a_record_of_others_is_no_record(home: Home, readings: list[int]) -> None:
    answer = home.ask("show", "SPSR_EL1")
    for path, mode in ((home.record, 0o666), (home.record.parent, 0o777)):
        path.chmod(mode)
        assert home.ask("show", "SPSR_EL1") == answer
    assert len(readings) == 3
    home.record.parent.chmod(0o700)
    real = home.record.rename(home.record.parent / "elsewhere")
    (real.parent / f"spec-{digest_of(real)}.z").symlink_to(real)
    assert home.ask("show", "SPSR_EL1") == answer
    assert len(readings) == 4


def digest_of(record: Path) -> str:
    return record.read_bytes().split(b"\n")[1].decode()


def test_what_is_not_plain_is_refused() -> None:
    for value in (object(), Path(), {1, 2}, [1], (({},),), hashlib.sha256()):
        with pytest.raises(NotPlain):
            to_plain(value)
