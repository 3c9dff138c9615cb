# SPDX-License-Identifier: MIT
"""A record of what was generated is believed when it is whole, of these inputs and the user's own;
whatever else is in its place, ``check`` generates and answers as if nothing were there.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from onereg.cli import main
from onereg.output import records

BASE = Path(__file__).parent / "errors" / "base"
HEAD = len(records._HEAD.format(kind="outputs", key="0" * 64, content="0" * 64))


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, bytes, str]:
    """Outputs that have drifted, the record of what they should be, and the record's name."""
    folder = tmp_path_factory.mktemp("cache-made")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(folder / "cache"))
        assert run(folder / "out", "generate") == 0
        (record,) = (folder / "cache/onereg").iterdir()
        with (folder / "out/onereg_kvm/arm64.py").open("a") as stream:
            stream.write("by_hand = True\n")
        return folder / "out", record.read_bytes(), record.name


@pytest.fixture
def record(made: tuple[Path, bytes, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A record in a cache of its own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    (tmp_path / "onereg").mkdir(mode=0o700)
    path = tmp_path / "onereg" / made[2]
    path.write_bytes(made[1])
    path.chmod(0o600)
    return path


def run(output: Path, command: str = "check") -> int:
    options = ["--spec", str(BASE), "--target", "python", "--output", str(output)]
    return main([command, *options])


@pytest.fixture
def generations(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Grows by one whenever something is generated."""
    import onereg.generate

    made: list[int] = []
    real = onereg.generate.generate_outputs

    def counted(*arguments: object) -> object:
        made.append(1)
        return real(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr("onereg.generate.generate_outputs", counted)
    return made


def test_a_good_record_is_believed(
    record: Path, made: tuple[Path, bytes, str], generations: list[int]
) -> None:
    assert run(made[0]) == 1
    assert generations == []


def test_generate_writes_no_text_of_a_record(
    record: Path, made: tuple[Path, bytes, str], tmp_path: Path, generations: list[int]
) -> None:
    """It generates anew unless every file has its text already."""
    output = tmp_path / "out"
    text = (made[0] / "onereg_kvm/sync.py").read_bytes()
    for edit in (shutil.rmtree, lambda _: (output / "onereg_kvm/sync.py").unlink(), None):
        if edit is not None and output.exists():
            edit(output)
        before = len(generations)
        assert run(output, "generate") == 0
        assert len(generations) == before + (edit is not None)
        assert (output / "onereg_kvm/sync.py").read_bytes() == text


def signed(content: bytes, digest: str) -> bytes:
    """A record of any content that has the right digests."""
    seal = hashlib.sha256(content).hexdigest()
    return records._HEAD.format(kind="outputs", key=digest, content=seal).encode() + content


def folded(value: object) -> bytes:
    return zlib.compress(json.dumps(value).encode())


def drop_half(content: bytes) -> bytes:
    return content[: len(content) // 2]


CONTENTS: dict[str, Callable[[bytes], bytes]] = {
    "a text for the files": lambda _: folded(["x"]),
    "null for the files": lambda _: folded([None]),
    "no output": lambda _: folded([]),
    "two outputs": lambda _: folded([{}, {}]),
    "an object": lambda _: folded({"a": "b"}),
    "a number": lambda _: folded(7),
    "numbers for texts": lambda _: folded([{"onereg_kvm/arm64.py": 7}]),
    "a list for a text": lambda _: folded([{"onereg_kvm/arm64.py": ["x"]}]),
    "a lone surrogate in a text": lambda _: folded([{"onereg_kvm/arm64.py": "\ud800"}]),
    "a lone surrogate in a path": lambda _: folded([{"\udfff": "x"}]),
    "deep nesting": lambda _: zlib.compress(b"[" * 2_000_000),
    "deep objects": lambda _: zlib.compress(b'{"a":' * 1_000_000),
    "a number of 10,000 digits": lambda _: zlib.compress(b"[" + b"9" * 10_000 + b"]"),
    "no JSON": lambda _: zlib.compress(b"[{'a': 1}]"),
    "no UTF-8": lambda _: zlib.compress(b'[{"a": "\xff"}]'),
    "nothing": lambda _: b"",
    "nothing, compressed": lambda _: zlib.compress(b""),
    "no zlib": lambda _: b"PK\x03\x04",
    "half of the text": drop_half,
    "the last byte lost": lambda content: content[:-1],
    "something after the end": lambda content: content + b"x",
    "4 GB of zeros": lambda _: bomb(),
}


def bomb() -> bytes:
    """Unfolds to 4 GB: a stream whose blocks of zeros follow one another."""
    squeeze = zlib.compressobj(9)
    block = squeeze.compress(bytes(1 << 24)) + squeeze.flush(zlib.Z_FULL_FLUSH)
    again = squeeze.compress(bytes(1 << 24)) + squeeze.flush(zlib.Z_FULL_FLUSH)
    return block + again * 255


@pytest.mark.parametrize("content", CONTENTS.values(), ids=CONTENTS)
def test_a_poisoned_content(
    content: Callable[[bytes], bytes],
    record: Path,
    made: tuple[Path, bytes, str],
    generations: list[int],
) -> None:
    """The digests are right: what is in the record is looked at all the same."""
    digest = made[2].removeprefix("outputs-").removesuffix(".z")
    record.write_bytes(signed(content(made[1][HEAD:]), digest))
    assert run(made[0]) == 1
    assert generations == [1]
    assert record.read_bytes() == made[1]
    assert run(made[0]) == 1
    assert generations == [1]


def test_the_bomb_is_one() -> None:
    """And a record could be as long."""
    assert len(bomb()) < records.MAX_RECORD
    unfolding = zlib.decompressobj()
    assert len(unfolding.decompress(bomb(), 64 << 20)) == 64 << 20


def flipped(data: bytes) -> bytes:
    return data[:-9] + bytes([data[-9] ^ 1]) + data[-8:]


RECORDS: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda _: b"",
    "a byte": lambda _: b"x",
    "the head alone": lambda data: data[:HEAD],
    "a flipped bit": flipped,
    "of other inputs": lambda data: data.replace(data[17:81], b"0" * 64),
    "of an earlier format": lambda data: data[HEAD:],
    "too long": lambda data: data + bytes(records.MAX_RECORD),
    "zeros": lambda _: bytes(1 << 20),
}


@pytest.mark.parametrize("damage", RECORDS.values(), ids=RECORDS)
def test_a_damaged_record(
    damage: Callable[[bytes], bytes],
    record: Path,
    made: tuple[Path, bytes, str],
    generations: list[int],
) -> None:
    damaged = damage(made[1])
    assert damaged != made[1]
    record.write_bytes(damaged)
    assert run(made[0]) == 1
    assert generations == [1]
    assert record.read_bytes() == made[1]


def link(target: str) -> Callable[[Path], None]:
    return lambda path: path.symlink_to(target)


def elsewhere(path: Path) -> None:
    """A link to a record that would do."""
    path.symlink_to(path.parent.parent / "good")


STRANGERS: dict[str, Callable[[Path], None]] = {
    "a link to /dev/zero": link("/dev/zero"),
    "a link to /dev/null": link("/dev/null"),
    "a link to itself": lambda path: path.symlink_to(path.name),
    "a dangling link": link("nowhere"),
    "a link to a good record": elsewhere,
    "a FIFO": os.mkfifo,
    "a folder": Path.mkdir,
}


@pytest.mark.parametrize("stranger", STRANGERS.values(), ids=STRANGERS)
def test_no_file_of_ours(
    stranger: Callable[[Path], None],
    record: Path,
    made: tuple[Path, bytes, str],
    generations: list[int],
) -> None:
    record.rename(record.parent.parent / "good")
    stranger(record)
    assert run(made[0]) == 1
    assert generations == [1]
    if record.is_dir():
        return
    assert not record.is_symlink()
    assert record.read_bytes() == made[1]
    assert record.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("mode", [0o620, 0o602, 0o666])
def test_a_record_that_others_may_write(
    mode: int, record: Path, made: tuple[Path, bytes, str], generations: list[int]
) -> None:
    record.chmod(mode)
    assert run(made[0]) == 1
    assert generations == [1]
    assert record.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("mode", [0o770, 0o707, 0o1777])
def test_a_folder_that_others_may_write(
    mode: int, record: Path, made: tuple[Path, bytes, str], generations: list[int]
) -> None:
    record.parent.chmod(mode)
    for _ in range(2):
        assert run(made[0]) == 1
    assert generations == [1, 1]


def test_a_record_of_another_user(
    record: Path,
    made: tuple[Path, bytes, str],
    generations: list[int],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Asked of the effective user, for a test that is not root cannot give files away."""
    monkeypatch.setattr("os.geteuid", lambda: os.getuid() + 1)
    assert run(made[0]) == 1
    assert generations == [1]


def test_a_new_folder_and_record_are_the_users_alone(
    record: Path, made: tuple[Path, bytes, str]
) -> None:
    shutil.rmtree(record.parent)
    mask = os.umask(0)
    try:
        assert run(made[0]) == 1
    finally:
        os.umask(mask)
    assert record.parent.stat().st_mode & 0o777 == 0o700
    assert record.stat().st_mode & 0o777 == 0o600


def test_a_cache_that_cannot_be_written_is_no_error(
    made: tuple[Path, bytes, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    for home in (tmp_path / "file", Path("/proc/nowhere")):
        monkeypatch.setenv("XDG_CACHE_HOME", str(home))
        assert run(made[0]) == 1


def test_old_records_go_whatever_they_are(record: Path, made: tuple[Path, bytes, str]) -> None:
    for number in range(30):
        old = record.parent / f"outputs-{number:02}.z"
        [Path.touch, Path.mkdir, elsewhere][number % 3](old)
        os.utime(old, (number, number), follow_symlinks=False)
    record.unlink()
    assert run(made[0]) == 1
    assert record.exists()
    left = sorted(path.name for path in record.parent.iterdir() if not path.is_dir())
    assert "outputs-00.z" not in left
    assert len(left) <= records.KEPT


def test_a_record_holds_what_would_be_generated(
    record: Path, made: tuple[Path, bytes, str], tmp_path: Path
) -> None:
    (files,) = json.loads(zlib.decompress(made[1][HEAD:]))
    assert run(tmp_path / "anew", "generate") == 0
    assert {path: (tmp_path / "anew" / path).read_text() for path in files} == files
