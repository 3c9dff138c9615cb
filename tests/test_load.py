# SPDX-License-Identifier: MIT
"""Spec files are text from anywhere: what an engineer writes arrives as meant, and whatever
else a file may be is a finding with its place, exit status 2, nothing written, no traceback.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from onereg.cli import main
from onereg.errors import SpecError
from onereg.model import Spec
from onereg.read import read_spec, spec_files, yaml_tree
from onereg.read.shown_directories import shown_directories
from onereg.resources import spec_directory
from onereg.rules import check

BASE = Path(__file__).parent / "errors" / "base"
FULL_WIDTH = "\N{FULLWIDTH DIGIT THREE}\N{FULLWIDTH DIGIT ONE}"
HEAD = "arch: arm64\ntitle: T\nsource: S\nregisters:\n"


def registers(entry: str) -> str:
    """A file of registers with one more, which ``spec/kvm`` need not know to be read."""
    return HEAD + entry


def read(directory: Path, text: str, path: str = "registers/arm64.yaml") -> Spec:
    target = directory / "added" / path
    target.parent.mkdir(parents=True)
    target.write_text(text, encoding="utf-8")
    return read_spec([BASE, directory / "added"], spec_directory() / "schema")


# --- As meant ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "msb", "lsb"),
    [
        ("31:28", 31, 28),
        ("7:0", 7, 0),
        ("1:1", 1, 1),
        ("10", 10, 10),
        ("010", 10, 10),
        ("08", 8, 8),
    ],
)
def test_bit_ranges(tmp_path: Path, written: str, msb: int, lsb: int) -> None:
    """YAML 1.1 would read 31:28 as 1888 (base 60) and 010 as 8 (base 8)."""
    entry = f"  SPSR_EL1: {{fields: {{VA: {{bits: {written}, doc: D}}}}}}\n"
    spec = read(tmp_path, registers(entry), "fields/arm64.yaml")
    (field,) = spec.registers["arm64", "SPSR_EL1"].fields
    assert (field.msb, field.lsb) == (msb, lsb)


@pytest.mark.parametrize(
    ("written", "number"),
    [("0x1f", 31), ("0X1F", 31), ("31", 31), ("031", 31), ("0b11111", 31), ("0x1_f", 31)],
)
def test_numbers(tmp_path: Path, written: str, number: int) -> None:
    text = f"source: S\nmodes:\n  sys: {{encoding: {written}, title: System, waived: W}}\n"
    spec = read(tmp_path, text, "aarch32/modes.yaml")
    assert [mode.encoding for mode in spec.modes if mode.name == "sys"] == [number]


@pytest.mark.parametrize(
    "written", ["0o37", "31.0", "3e1", "+31", "-1", ".inf", "0x", "1:1", FULL_WIDTH]
)
def test_what_is_no_number(
    tmp_path: Path, written: str, capsys: pytest.CaptureFixture[str]
) -> None:
    text = f"source: S\nmodes:\n  sys: {{encoding: {written}, title: System}}\n"
    path = tmp_path / "added/aarch32/modes.yaml"
    path.parent.mkdir(parents=True)
    path.write_text(text, encoding="utf-8")
    assert main(["lint", "--spec", str(BASE), "--add-spec", str(tmp_path / "added")]) == 2
    wanted = f"added/aarch32/modes.yaml:3:19: {written!r} is not a number such as 14 or 0x1f"
    assert capsys.readouterr().out == f"{wanted} [schema]\n"


@pytest.mark.parametrize("written", ["4", "0x4", "04"])
def test_feature_bits(tmp_path: Path, written: str) -> None:
    text = f"arch: arm64\nfeatures:\n  el2: {{title: T, bits: [{written}]}}\n"
    spec = read(tmp_path, text, "kvm/arm64/features.yaml")
    assert spec.features["arm64", "el2"].bits == (4,)


def test_an_overlay_makes_a_bare_name_a_register(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The overlay cannot delete our row; findings tell its files from ours of the same path."""
    base, added = BASE.parents[1] / "diff/base", tmp_path / "base"
    entry = (
        "  SCTLR_EL3: {title: T, bits: 64, unlisted: T, encoding: {op0: 3, op1: 6, CRn: 1, CRm: 0"
    )
    (added / "registers").mkdir(parents=True)
    (added / "registers/arm64.yaml").write_text(registers(f"{entry}, op2: 0}}}}\n"))
    (added / "fields").mkdir()
    opaque = f"{HEAD}  SCTLR_EL3: {{opaque: T}}\n"
    (added / "fields/arm64.yaml").write_text(opaque)
    spec = read_spec([base, added], spec_directory() / "schema", names=True)
    assert "SCTLR_EL3" not in {name.name for name in spec.names}
    assert "ALIAS_EL3" in {name.name for name in spec.names}
    arguments = ["--spec", str(base), "--add-spec", str(added)]
    assert main(["lint", *arguments]) == 0
    (added / "registers/arm64.yaml").write_text(registers(f"{entry}, op2: 1}}}}\n"))
    assert main(["lint", *arguments]) == 1
    assert (
        "<onereg>/base/names/names.yaml:6:3: SCTLR_EL3 is S3_6_C1_C0_0, but S3_6_C1_C0_1 at "
        "base/registers/arm64.yaml:5:3 [system-name-twice]\n"
    ) in capsys.readouterr().out
    outer = added.rename(tmp_path / "other").parent  # two directories of one name have their paths
    for folder in ("a/base", "b/base"):
        (outer / folder).mkdir(parents=True)
    assert shown_directories([base, outer / "a/base", outer / "b/base"]) == [
        "<onereg>/base",
        f"{outer}/a/base",
        f"{outer}/b/base",
    ]


def test_releases_compare_by_number(tmp_path: Path) -> None:
    """YAML would read 6.10 as 6.1, which is not after 6.9."""
    kvm = tmp_path / "added/kvm/arm64/added.yaml"
    kvm.parent.mkdir(parents=True)
    kvm.write_text(
        "arch: arm64\ngroup: sysreg\nsource: S\nsets:\n  added:\n    title: T\n    registers:\n"
        "      FAR_EL1: {listed: [{since: 6.9, until: 6.10}], absent: {nothing: T}}\n",
        encoding="utf-8",
    )
    entry = "  FAR_EL1: {title: T, bits: 64, encoding: {op0: 3, op1: 0, CRn: 6, CRm: 0, op2: 0}}\n"
    spec = read(tmp_path, registers(entry))
    (listing,) = spec.one_regs[-1].listed
    assert (listing.since, listing.until) == ("6.9", "6.10")
    assert check(spec) == []


@pytest.mark.parametrize("name", ["off", "on", "no", "yes", "n", "y", "true", "null", "Off", "NO"])
def test_names_that_yaml_takes_for_something_else(tmp_path: Path, name: str) -> None:
    entry = f"  {name}: {{title: {name}, bits: 64}}\n"
    register = read(tmp_path, registers(entry)).registers["arm64", name]
    assert (register.name, register.title) == (name, name)


def test_byte_order_mark_and_crlf(tmp_path: Path) -> None:
    """What an editor of another system leaves behind changes nothing."""
    text = "\ufeff" + registers("  FAR_EL1: {title: T, bits: 64}\n").replace("\n", "\r\n")
    register = read(tmp_path, text).registers["arm64", "FAR_EL1"]
    assert (register.mark.line, register.mark.column) == (5, 3)


# --- Unusable ---------------------------------------------------------------------------------


@dataclass(frozen=True)
class Unusable:
    """A file's text or bytes, or what makes it; and the end of the finding about it."""

    what: str
    content: str | bytes | Callable[[Path], None]
    finding: str


def nested(opening: str, closing: str, levels: int) -> str:
    return registers(f"  FAR_EL1: {opening * levels}{closing * levels}\n")


def sparse(path: Path) -> None:
    with path.open("wb") as stream:
        stream.truncate(1 << 33)


def laughs() -> str:
    lines = ["a: &a [lol, lol, lol, lol, lol, lol, lol, lol, lol]"]
    for name, before in zip("bcdefghi", "abcdefgh", strict=True):
        lines.append(f"{name}: &{name} [{', '.join(['*' + before] * 9)}]")
    return "\n".join(lines) + "\n"


FILE = "added/registers/arm64.yaml"
UNUSABLE = [
    Unusable("empty", "", "1:1: empty; a spec file is a mapping [bad-yaml]"),
    Unusable("comments only", "# nothing\n", "1:1: empty; a spec file is a mapping [bad-yaml]"),
    Unusable("a word", "arm64\n", "1:1: a spec file is a mapping of keys to values [bad-yaml]"),
    Unusable(
        "a program",
        b"\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0",
        "1:1: U+007F is not a character of text [not-text]",
    ),
    Unusable(
        "a zero byte",
        registers("  FAR\0_EL1: {}\n"),
        "5:6: U+0000 is not a character of text [not-text]",
    ),
    Unusable(
        "an escape character",
        registers("  FAR_EL1: {}  # \x1b[2J\n"),
        "5:18: U+001B is not a character of text [not-text]",
    ),
    Unusable(
        "an escaped zero byte",
        registers('  FAR_EL1: {title: "Fault\\0", bits: 64}\n'),
        "5:20: U+0000 is not a character of text [not-text]",
    ),
    Unusable(
        "an escaped surrogate",
        registers('  FAR_EL1: {title: "\\uD800", bits: 64}\n'),
        "5:20: U+D800 is not a character of text [not-text]",
    ),
    Unusable(
        "an escaped line break in one line",
        registers('  FAR_EL1: {title: "Fault\\nAddress", bits: 64}\n'),
        "5:20: U+000A within one line of text [not-text]",
    ),
    Unusable(
        "a tab in one line",
        registers("  FAR_EL1: {title: Fault\tAddress, bits: 64}\n"),
        "5:20: U+0009 within one line of text [not-text]",
    ),
    Unusable(
        "words in another order than they are read",
        registers("  FAR_EL1: {title: Fault \u202eAddress, bits: 64}\n"),
        "5:26: U+202E RIGHT-TO-LEFT OVERRIDE is not a character of text [not-text]",
    ),
    Unusable(
        "Latin-1",
        "arch: arm64\ntitle: café\n".encode("latin-1"),
        "2:11: byte 0xe9 is not UTF-8; a spec file is UTF-8 text [bad-yaml]",
    ),
    Unusable(
        "Latin-1 after UTF-8",
        b"\xef\xbb\xbfarch: arm64\ntitle: caf\xc3\xa9 caf\xe9\n",
        "2:16: byte 0xe9 is not UTF-8; a spec file is UTF-8 text [bad-yaml]",
    ),
    Unusable(
        "UTF-16",
        "arch: arm64\n".encode("utf-16"),
        "1:1: byte 0xff is not UTF-8; a spec file is UTF-8 text [bad-yaml]",
    ),
    Unusable(
        "a tab",
        registers("\tFAR_EL1: {}\n"),
        "5:1: a tab where a key or a value begins; indent with spaces [bad-yaml]",
    ),
    Unusable(
        "an open brace",
        registers("  FAR_EL1: {title: T\n"),
        "6:1: a mapping without its } or a comma [bad-yaml]",
    ),
    Unusable(
        "two documents",
        registers("  FAR_EL1: {title: T, bits: 64}\n---\na: b\n"),
        "6:1: a second document begins here; a spec file holds one [bad-yaml]",
    ),
    Unusable(
        "17 levels of flow",
        nested("[", "]", 16),
        "5:27: nested more than 16 levels deep [too-large]",
    ),
    Unusable(
        "100,000 levels of flow",
        nested("[", "]", 100_000),
        "5:27: nested more than 16 levels deep [too-large]",
    ),
    Unusable(
        "levels of blocks",
        registers("".join(f"{' ' * depth}a:\n" for depth in range(1, 400))),
        "20:17: nested more than 16 levels deep [too-large]",
    ),
    Unusable(
        "2 MiB",
        registers("# filler\n" * (1 << 18)),
        "1:1: larger than 1048576 bytes; split the file [too-large]",
    ),
    Unusable("8 GiB", sparse, "1:1: larger than 1048576 bytes; split the file [too-large]"),
    Unusable(
        "many values",
        registers("  FAR_EL1: [" + "1," * 100_001 + "]\n"),
        "5:199991: more than 100000 values; split the file [too-large]",
    ),
    Unusable(
        "billion laughs",
        laughs(),
        "1:4: an anchor; write the value out, a spec has no aliases [no-aliases]",
    ),
    Unusable(
        "an alias of nothing",
        registers("  FAR_EL1: *far\n"),
        "5:12: an alias; write the value out, a spec has no aliases [no-aliases]",
    ),
    Unusable(
        "an anchor of itself",
        registers("  FAR_EL1: &far [*far]\n"),
        "5:12: an anchor; write the value out, a spec has no aliases [no-aliases]",
    ),
    Unusable(
        "a merge",
        registers("  FAR_EL1: {title: T, bits: 64, <<: {n: 0..3}}\n"),
        "5:33: unknown key '<<' in a register (known: also, bits, encoding, n, source, title, "
        "unlisted) [schema]",
    ),
    Unusable(
        "a Python object",
        registers("  FAR_EL1: !!python/object/apply:os.system [true]\n"),
        "5:12: the tag 'tag:yaml.org,2002:python/object/apply:os.system'; types come from the "
        "schema [no-tags]",
    ),
    Unusable(
        "a newline in a name",
        registers("  ? |\n    FAR_EL1\n  : {title: T, bits: 64}\n"),
        "5:5: 'FAR_EL1\\n' is not a register's name, or a family's such as DBGBVR<n>_EL1 [schema]",
    ),
    Unusable(
        "a newline in a number",
        registers(
            "  FAR_EL1:\n    title: T\n    bits: 64\n    encoding:\n      op0: |\n        3\n"
        ),
        "9:12: '3\\n' is not a number, or a bit expression of n such as \"0b10:n[4:3]\" [schema]",
    ),
    Unusable(
        "a symbolic link to itself",
        lambda path: path.symlink_to(path.name),
        "1:1: cannot be read: Too many levels of symbolic links [unreadable-file]",
    ),
    Unusable(
        "a dangling symbolic link",
        lambda path: path.symlink_to("nowhere"),
        "1:1: cannot be read: No such file or directory [unreadable-file]",
    ),
    Unusable("a directory", Path.mkdir, "1:1: cannot be read: Is a directory [unreadable-file]"),
    Unusable(
        "a FIFO",
        os.mkfifo,
        "1:1: not a regular file; a spec file is YAML text [unreadable-file]",
    ),
    Unusable(
        "a device",
        lambda path: path.symlink_to("/dev/zero"),
        "1:1: not a regular file; a spec file is YAML text [unreadable-file]",
    ),
    Unusable(
        "a disk error",
        lambda path: path.symlink_to("/proc/self/mem"),
        "1:1: cannot be read: Input/output error [unreadable-file]",
    ),
]


@pytest.mark.parametrize("case", UNUSABLE, ids=lambda case: case.what)
@pytest.mark.parametrize("command", ["lint", "generate"])
def test_unusable(
    case: Unusable, command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / FILE
    path.parent.mkdir(parents=True)
    if callable(case.content):
        case.content(path)
    else:
        data = case.content.encode() if isinstance(case.content, str) else case.content
        path.write_bytes(data)
    output = tmp_path / "generated"
    arguments = ["--spec", str(BASE), "--add-spec", str(tmp_path / "added")]
    if command == "generate":
        arguments += ["--output", str(output)]
    assert main([command, *arguments]) == 2
    assert capsys.readouterr().out == f"{FILE}:{case.finding}\n"
    assert not output.exists()


@pytest.mark.parametrize(
    ("path", "text", "place"),
    [
        (
            "kvm/arm64/structs.yaml",
            "arch: arm64\nstructs:\n  kvm_regs:\n    - {member: a, type: kvm_regs}\n",
            "",
        ),
        (
            "aarch32/modes.yaml",
            f"source: S\nmodes:\n  sys: {{encoding: {'9' * 5000}, title: System}}\n",
            "added/aarch32/modes.yaml:3:19: ",
        ),
        (
            "aarch32/modes.yaml",
            "source: S\nmodes:\n  sys:\n    title: System\n    encoding: |\n      31\n",
            "added/aarch32/modes.yaml:5:15: ",
        ),
        (
            "kvm/arm64/added.yaml",
            "arch: arm64\ngroup: sve\nsource: S\n"
            "sets: {added: {title: T, registers: {X<n>: {number: n}}}}\n",
            "added/kvm/arm64/added.yaml:2:8: ",
        ),
        (
            "kvm/id-format.yaml",
            "source: S\narches: {arm64: 0x60}\n"
            "groups: {core: {title: T, coproc: 0x10, arches: [arm64]}}\n",
            "added/kvm/id-format.yaml:1:1: ",
        ),
        (
            "kvm/id-format.yaml",
            'source: S\nreleases: {oldest: "6.1", newest: "7.3"}\narches: {arm: 0x40}\n'
            "groups: {core: {title: T, coproc: 0x10, arches: [arm64]}}\n",
            "",
        ),
    ],
    ids=[
        "a struct in itself",
        "5000 digits",
        "a newline after a number",
        "a group that id-format lacks",
        "no releases",
        "an architecture that id-format lacks",
    ],
)
def test_well_formed_but_meaningless(
    path: str, text: str, place: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "added" / path
    target.parent.mkdir(parents=True)
    target.write_text(text, encoding="utf-8")
    assert main(["lint", "--spec", str(BASE), "--add-spec", str(tmp_path / "added")]) == 2
    report = capsys.readouterr().out
    assert report.startswith(place)
    assert re.match(r"[\w./-]+:\d+:\d+: .* \[[a-z-]+\]\n", report)


def test_both_parsers_give_the_same_tree(monkeypatch: pytest.MonkeyPatch) -> None:
    """PyYAML may lack libyaml."""
    paths = spec_files(spec_directory())
    assert yaml_tree._Parser is not yaml_tree._PurePython, "this PyYAML was built without libyaml"
    fast = [yaml_tree.load_file(path, path.name) for path in paths]
    monkeypatch.setattr(yaml_tree, "_Parser", yaml_tree._PurePython)
    assert [yaml_tree.load_file(path, path.name) for path in paths] == fast


def test_pure_python_refuses_what_libyaml_refuses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(yaml_tree, "_Parser", yaml_tree._PurePython)
    with pytest.raises(SpecError) as caught:
        yaml_tree.load_text('title: "\\uD800"\n', "file")
    assert str(caught.value) == "file:1:8: U+D800 is not a character of text [not-text]"


def test_a_text_may_have_lines() -> None:
    root = yaml_tree.load_text("note: >-\n  one\n\n  two\ntitle: |\n  a\tb\n  c\n", "file")
    assert root["note"] == yaml_tree.Scalar("one\ntwo", root["note"].mark)
    assert root["title"] == yaml_tree.Scalar("a\tb\nc\n", root["title"].mark)


def test_what_cannot_be_read_is_closed(tmp_path: Path) -> None:
    before = os.listdir("/proc/self/fd")
    for _ in range(3):
        with pytest.raises(SpecError):
            yaml_tree.load_file(tmp_path, "directory")
    assert os.listdir("/proc/self/fd") == before


def test_patterns_are_anchored() -> None:
    """We match the whole text, an editor searches in it: a pattern has to say both."""
    patterns = [
        pattern
        for path in (spec_directory() / "schema").glob("*.json")
        for pattern in re.findall(r'"pattern": (".*")', path.read_text())
    ]
    assert len(patterns) > 10
    assert [
        p for p in patterns if not re.fullmatch(r"\^([^|]*|[^|]*\(.*\)[^|]*)\$", json.loads(p))
    ] == []


def test_structs_within_structs_are_measured_once(tmp_path: Path) -> None:
    """Each holds the one above twice: 2^200 members, and deeper than Python's stack."""
    lines = ["arch: arm64", "structs:", "  s0: [{member: a, type: u8}]"]
    for n in range(1, 2000):
        lines.append(f"  s{n}: [{{member: a, type: s{n - 1}}}, {{member: b, type: s{n - 1}}}]")
    lines.append("  kvm_regs: [{member: regs, type: u64}, {member: tower, type: s1999}]\n")
    with pytest.raises(SpecError) as caught:
        read(tmp_path, "\n".join(lines), "kvm/arm64/structs.yaml")
    assert {finding.rule for finding in caught.value.findings} == {"bad-member"}


def test_unreadable_by_permission(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Asked of os.open, for a test that runs as root may read everything."""
    path = tmp_path / FILE
    path.parent.mkdir(parents=True)
    path.write_text("arch: arm64\n")
    real = os.open

    def refuse(name: str | Path, *rest: int) -> int:
        if Path(name) == path:
            raise PermissionError(13, "Permission denied")
        return real(name, *rest)

    monkeypatch.setattr("onereg.inputs.files.os.open", refuse)
    assert main(["lint", "--spec", str(BASE), "--add-spec", str(tmp_path / "added")]) == 2
    out = capsys.readouterr().out
    assert out == f"{FILE}:1:1: cannot be read: Permission denied [unreadable-file]\n"


def test_all_unusable_files_of_a_run_are_reported(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "added/registers"
    folder.mkdir(parents=True)
    (folder / "a.yaml").write_text("")
    (folder / "b.yaml").symlink_to("b.yaml")
    (folder / "c.yaml").write_text(registers("  FAR_EL1: {bits: 64, tilte: T}\n"))
    assert main(["lint", "--spec", str(BASE), "--add-spec", str(tmp_path / "added")]) == 2
    assert capsys.readouterr().out.splitlines() == [
        "added/registers/a.yaml:1:1: empty; a spec file is a mapping [bad-yaml]",
        "added/registers/b.yaml:1:1: cannot be read: Too many levels of symbolic links "
        "[unreadable-file]",
        "added/registers/c.yaml:5:3: a register needs the key 'title' [schema]",
        "added/registers/c.yaml:5:23: unknown key 'tilte' in a register (did you mean 'title'?) "
        "[schema]",
    ]


def test_a_directory_loop_ends(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "added/registers"
    folder.mkdir(parents=True)
    (folder / "again").symlink_to(folder, target_is_directory=True)
    (folder / "a.yaml").write_text("")
    assert main(["lint", "--spec", str(BASE), "--add-spec", str(tmp_path / "added")]) == 2
    out = capsys.readouterr().out
    assert out == "added/registers/a.yaml:1:1: empty; a spec file is a mapping [bad-yaml]\n"


def test_no_such_directory(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lint", "--spec", str(tmp_path / "nowhere")]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err == f"onereg: {tmp_path / 'nowhere'}: is no directory\n"
