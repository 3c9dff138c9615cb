# SPDX-License-Identifier: MIT
"""Dumps that are broken or hostile: findings with their places, bounded, and no traceback."""

from __future__ import annotations

import json
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from onereg.cli import main
from onereg.dumps import reader, reading
from onereg.dumps.reader import parse_dumps
from onereg.dumps.reading import KnownRegisters
from onereg.errors import SpecError
from onereg.model import Spec
from onereg.query.lookup import Lookup

BASE = str(Path(__file__).parent / "errors/base")
X0 = "0x6030000000100000"


@pytest.fixture(scope="module")
def known(spec: Spec) -> KnownRegisters:
    return KnownRegisters(Lookup(spec))


def findings(data: bytes | str, known: KnownRegisters) -> list[str]:
    with pytest.raises(SpecError) as caught:
        parse_dumps(data.encode() if isinstance(data, str) else data, "dump", known)
    return [str(finding) for finding in caught.value.findings]


@pytest.mark.parametrize(
    ("data", "finding"),
    [
        (b"", "1:1: is empty"),
        (b" \n\t\n", "1:1: is empty"),
        (b"\0" * 100, "1:1: is of no format that onereg reads"),
        (b"\x7fELF\x02\x01\x01\0", "1:1: is of no format that onereg reads"),
        (b"int main(void)\n{\n\treturn 0;\n}\n", "1:1: is of no format that onereg reads"),
        (b"# Title\n\nSome words.\n" * 1000, "1:1: is of no format that onereg reads"),
        (b"Total 12\n", "1:1: is of no format that onereg reads"),
        (b"\xff\xfe{\0}\0", "1:1: byte 0 is not UTF-8"),
        (b"0x6030000000100000\n\n  \xe9", "3:3: byte 22 is not UTF-8"),
        (b"\x89ONE", "1:1: the save ends inside its header"),
        (b"\x89PNG\r\n\x1a\n", "1:1: byte 0 is not UTF-8"),
        (b"[" * 100_000, "1:1: is nested too deeply"),
        (b'{"a":' * 100_000, "1:1: is nested too deeply"),
        (b'{"list": [' + b"[" * 100_000, "1:1: is nested too deeply"),
        (b"[1, 2]", "1:1: is JSON, but of no format"),
        (b'{"a": {"b": 1}}\n' * 1000, "1:1: is JSON, but of no format"),
        (b'{"list": [1e999]}', "1:11: 'Infinity' is no"),
        (b'{"list": [-Infinity]}', "1:11: -Infinity is no number of JSON"),
        (b'{"list": [], "list": []}', "1:14: 'list' is there a second time"),
        (b'{"x": [{"y": [","], "z": 1, "\\u0079": 2}]}', "1:29: 'y' is there a second time"),
        (b'{"list": [' + b"7" * 5000 + b"]}", "1:11: a number has more than 640 digits"),
        (b'{"list": [NaNt]}', "1:11: NaN is no number of JSON"),
        (b'{"list": [-Infinitya]}', "1:11: -Infinity is no number of JSON"),
        (b'{"list": [' + b"7" * 5000 + b".x]}", "1:11: a number has more than 640 digits"),
        (
            b'{"list": [\n["0x6030000000100000", "00"]\n]}',
            "2:1: X0 (0x6030000000100000) has a",
        ),
        (b'{"list": ["\\ud800"]}', "1:11: '\\ud800' is no id"),
        (b'{"kernel": "6.1\\u001b[31m", "list": []}', '1:12: "kernel" is a release'),
        (b'{"features": ["\\u001b[31m"], "list": []}', '1:14: "features" is a list'),
        (b'{"guest_cpu_config": []}', '1:22: "guest_cpu_config" is an object'),
        (
            b'{"cpuid_modifiers": [], "msr_modifiers": []}',
            "1:1: is a Firecracker CPU con",
        ),
        (b'{"reg_modifiers": {}}', '1:19: "reg_modifiers" is a list'),
        (b'{"reg_modifiers": [1]}', "1:20: '1' in reg_modifiers is no object"),
        (b'{"reg_modifiers": [{"addr": 1, "bitmap": "0b1"}]}', '1:20: has no "addr"'),
        (
            b'{"reg_modifiers": [{"addr": "0x6030000000100000"}]}',
            "1:20: 0x6030000000100000 has no",
        ),
        (
            b'{"reg_modifiers": [{"addr": "0x6030000000100000", "bitmap": "1%064d"}]}' % 0,
            "1:20: the bitmap of X0 (0x6030000000100000) does not fit 64 bits",
        ),
        (b'{"vcpu_features": [{"index": 7, "bitmap": "0b1"}]}', "1:20: a vCPU feature is as"),
        (b'{"kvm_capabilities": [171]}', '1:22: "kvm_capabilities" is a list'),
        (b'{"X0": true}', "1:8: X0 is 'True'; a value is a hex string"),
        (b'{"X0": 1.5}', "1:8: X0 is '1.5'"),
        (b'{"X0": null}', "1:8: X0 is 'None'"),
        (b'{"X0": "0x1", "x0": "0x2"}', "1:21: X0 (0x6030000000100000) is there a second time"),
        (b"X0 1\nX0 1\n", "2:1: X0 (0x6030000000100000) is there a second time"),
        (b"0x2030000000000001 1\n", "1:1: 0x2030000000000001 is an id of x86, and"),
        (b"0x8030000000000001\n", "1:1: 0x8030000000000001 is an id of RISC-V, and"),
        (b"0x60a0000000100000 1\n", "1:1: 0x60a0000000100000 has 0xa in bits 55:52"),
        (b"X0 1\nDFAR 1\n", "2:1: DFAR is AArch32's view of FAR_EL1, which a dump has"),
        (b"X0 1\n\x1b[31mX1 2\n", "2:1: '\\x1b[31mX1 2' is not an id"),
    ],
)
def test_what_is_wrong_is_said_once_with_its_place(
    data: bytes, finding: str, known: KnownRegisters
) -> None:
    (said,) = findings(data, known)
    assert said.startswith(f"dump:{finding}")
    assert said.isprintable()


def test_many_faults_are_counted(known: KnownRegisters) -> None:
    said = findings("X0 1\n" + "X1 one\n" * 5000, known)
    assert len(said) == reading.MAX_FINDINGS
    assert "; and 4980 more findings in this file [dump-value]" in said[-1]
    said = findings('{"list": []}\n' + "{\n" * 100, known)
    assert len(said) == reading.MAX_FINDINGS


@pytest.mark.parametrize(
    ("limit", "data", "sentence"),
    [
        ("MAX_BYTES", "#" * 101, "is larger than 0 MiB"),
        ("MAX_LINES", "\n" * 101, "has more than 100 lines"),
        ("MAX_DUMPS", '{"list": []}\n' * 101, "has more than 100 vCPUs"),
    ],
)
def test_files_are_bounded(
    limit: str, data: str, sentence: str, known: KnownRegisters, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading if limit == "MAX_DUMPS" else reader, limit, 100)
    (said,) = findings(data, known)
    assert sentence in said


def test_registers_are_bounded(known: KnownRegisters, monkeypatch: pytest.MonkeyPatch) -> None:
    ids = [f"{0x603000000013C000 + n:#x}" for n in range(reading.MAX_ENTRIES + 1)]
    (said,) = findings("\n".join(ids), known)
    assert said.startswith(f"dump:{len(ids)}:1: has more than 4096 registers, more than any vCPU")
    monkeypatch.setattr(reading, "MAX_ALL_ENTRIES", 3)
    (said,) = findings('{"list": ["0x6030000000100000", "0x6030000000100002"]}\n' * 2, known)
    assert said.startswith("dump:2:33: has more than 3 registers")


@pytest.mark.parametrize("kind", ["one", "bomb", "lines", "names"])
def test_a_large_file_is_refused_in_bounded_memory(
    kind: str, known: KnownRegisters, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No more than the file itself and a few parts of its size."""
    size = 1 << 20
    monkeypatch.setattr(reading, "MAX_STRANGE", 2)
    monkeypatch.setattr(reading, "MAX_DUMPS", 100)
    texts = {
        "one": '{"list": [' + "[]," * (size // 3),
        "bomb": "[" + "{}," * (size // 3) + "{}]",
        "lines": '{"list":[]}\n' * (size // 12),
        "names": "{" + ",".join(f'"A{n}":0' for n in range(size // 12)) + "}",
    }
    data = texts[kind].encode()
    tracemalloc.start()
    with pytest.raises(SpecError) as caught:
        parse_dumps(data, "dump", known)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert len(caught.value.findings) <= reading.MAX_FINDINGS
    assert peak < 40 * size


def test_a_gigabyte_is_not_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A file with a hole: no more of it is read than the bound."""
    path = tmp_path / "dump"
    with path.open("wb") as stream:
        stream.truncate(1 << 30)
    assert main(["list", "--spec", BASE, "--id-registers", str(path)]) == 2
    assert f"{path}:1:1: is larger than 64 MiB" in capsys.readouterr().out


TOKENS = '{ } [ ] , : "list" "kernel" "reg_modifiers" "addr" "bitmap" "X0" "0b1x" null 1 - # = NaN'
ODD = ("\x89ONEREG\n", "\0", "\ud800", "\u2028", '"guest_cpu_config"')
FOREIGN = (
    "CPU#0\n", "R00=00000000 R01=00000000\n", "PSR=000001d3", "vcpu 0:\nmpidr: 0x0\n", "QEVM",
    "\tARM64_SYS_REG(3, 0, 2, 0, 3),\n", "v: There are 1 missing registers", '"x"', '"sys"', '"v"',
    '"cpu (1)"', '"cpreg_vmstate_indexes"', '"cpreg_vmstate_values"', '"cpsr"', '"00 00 01 d3"',
)  # fmt: skip
PIECES = st.sampled_from(
    (*FOREIGN, *TOKENS.split(), f'"{X0}"', X0, "X0", " ", "\n", "0x1", "# kernel", "# host", *ODD)
)


@given(pieces=st.lists(PIECES, max_size=40), more=st.binary(max_size=8))
def test_whatever_is_read_is_a_dump_or_findings(
    pieces: list[str], more: bytes, known: KnownRegisters
) -> None:
    data = "".join(pieces).encode(errors="surrogatepass") + more
    try:
        dumps = parse_dumps(data, "dump", known)
    except SpecError as error:
        assert error.findings
        for finding in error.findings:
            assert str(finding).isprintable()
            assert finding.mark.line <= data.count(b"\n") + 1
    else:
        for dump in dumps:
            for entry in dump.entries:
                assert dump.mark_of(entry).line <= data.count(b"\n") + 1


@given(draw=st.data())
def test_a_position_is_that_of_the_value(draw: st.DataObject, known: KnownRegisters) -> None:
    """Of a document with white space anywhere, the text at a place is the value that was there."""
    from onereg.dumps.json_text import JsonText

    tree = draw.draw(
        st.recursive(
            st.none() | st.integers() | st.text(max_size=5),
            lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=3), inner),
            max_leaves=12,
        )
    )
    indent = draw.draw(st.sampled_from([None, 0, 2]))
    text = json.dumps(tree, indent=indent, ensure_ascii=draw.draw(st.booleans()))
    document = JsonText("dump", text, 5)
    assert document.parse() == tree
    lines = text.split("\n")

    def check(value: object, place: tuple[str | int, ...]) -> None:
        mark = document.mark(place)
        rest = "\n".join([lines[mark.line - 5][mark.column - 1 :], *lines[mark.line - 4 :]])
        assert json.JSONDecoder().raw_decode(rest)[0] == value
        if isinstance(value, dict):
            for key, inner in value.items():
                check(inner, (*place, key))
        elif isinstance(value, list):
            for index, inner in enumerate(value):
                check(inner, (*place, index))

    check(tree, ())
