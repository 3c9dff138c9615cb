# SPDX-License-Identifier: MIT
"""Large fleets: what is done once for each host, each kind of host, each pair of kinds."""

from __future__ import annotations

import io
import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from onereg.cli import main
from onereg.commands import progress
from onereg.cpu import judging
from onereg.dumps.json_text import JsonText
from onereg.dumps.model import Dump, DumpEntry
from onereg.errors import Mark
from onereg.inputs import Inputs
from onereg.model import Spec
from onereg.query.cpu_features import FeatureReader
from onereg.read import read_spec
from onereg.snapshot import prediction
from onereg.snapshot.digests import Digester
from onereg.snapshot.prediction import DumpedVcpu, Predictor

HOSTS = Path(__file__).parent / "cpu"
README = Path(__file__).parent.parent / "README.md"


@pytest.fixture(scope="module")
def cpus(own_inputs: Inputs) -> Spec:
    return read_spec(own_inputs.specs, own_inputs.schemas, cpus=True)


def counting(monkeypatch: pytest.MonkeyPatch, calls: Counter[str], of: object, name: str) -> None:
    """Count the calls of a function."""
    original = getattr(of, name)

    def count(*arguments: Any, **named: Any) -> Any:
        calls[name] += 1
        return original(*arguments, **named)

    monkeypatch.setattr(of, name, count)


def test_a_baseline_looks_at_what_differs(
    cpus: Spec, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """300 hosts of which each differs in one register: so many registers are judged, and no more;
    the features of a host are read where the CPU contradicts itself, once."""
    text = (HOSTS / "graviton3-6.18.txt").read_text()
    (line,) = (row for row in text.splitlines() if row.startswith("ID_AA64ISAR0_EL1 "))
    own = int(line.split()[1], 16)
    paths = []
    for number in range(300):
        # SHA2 is 0 or 1, and AES 1 of all.
        value = own & ~0xF0FF | (number % 2) << 12 | 0x10
        lowered = text.replace(line, f"ID_AA64ISAR0_EL1 {value:#x}")
        path = tmp_path / f"{number:03}.txt"
        path.write_text(f"{lowered}# caps HOST_{number}\n", encoding="utf-8")
        paths.append(str(path))
    calls: Counter[str] = Counter()
    monkeypatch.setattr("onereg.generate.read_checked", lambda *_, **__: cpus)
    counting(monkeypatch, calls, judging, "field_decisions")
    counting(monkeypatch, calls, FeatureReader, "contradictions")
    status = main(["cpu", "baseline", *paths, "--format", "json"])
    found = json.loads(capsys.readouterr().out)
    differing = [host for host in found["hosts"] if host["lower"]]
    assert status in (0, 1)
    assert len(found["hosts"]) == 300
    assert 0 < len(differing) <= 150
    assert calls["field_decisions"] == len(differing)
    assert calls["contradictions"] <= 300 + 20


def test_facts_of_an_end_are_looked_up_once(spec: Spec, monkeypatch: pytest.MonkeyPatch) -> None:
    """Eight vCPUs in 64 moves: each is prepared once as a source, and once as a destination."""
    ids = {one_reg.name: one_reg.id for one_reg in spec.of_arch("arm64")}
    calls: Counter[str] = Counter()
    counting(monkeypatch, calls, prediction, "_source")
    counting(monkeypatch, calls, prediction, "Destination")
    counting(monkeypatch, calls, prediction, "listed")
    predictor = Predictor(spec)
    vcpus = [
        DumpedVcpu(
            {ids["ID_AA64PFR1_EL1"]: 0x20 * (n % 2), ids["ID_AA64MMFR3_EL1"]: n, ids["X0"]: n},
            "7.3",
            frozenset(),
        )
        for n in range(8)
    ]
    for source in vcpus:
        for destination in vcpus:
            assert len(predictor.predict(source, destination)) >= 3
    assert calls["_source"] == len(vcpus)
    assert calls["Destination"] == len(vcpus)
    assert 0 < calls["listed"] <= 2 * len(vcpus)


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_progress_is_told_on_a_terminal_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    lines: list[str] = []
    monkeypatch.setattr(progress, "rewrite_line", lines.append)
    for stream in (io.StringIO(), Terminal()):
        assert lines == []
        monkeypatch.setattr("sys.stderr", stream)
        for number in range(1, 1201):
            progress.progress(number, 1200, "files")
            progress.progress(number, 400, "few")
    assert lines == ["500 of 1200 files", "1000 of 1200 files", "1200 of 1200 files\n"]


HOSTS_MADE_UP = 100_000
KINDS = 24


def test_digests_of_100_000_hosts_are_grouped_by_one_statement(
    spec: Spec, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The README's statement, in DuckDB; the matrix runs on its result."""
    import duckdb  # loaded where it is asked for: its library is large

    blocks = re.findall(r"```sql\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)
    (statement,) = blocks
    digests, fleet = tmp_path / "digests", tmp_path / "fleet"
    digests.mkdir()
    fleet.mkdir()
    lines = [kind_line(spec, number) for number in range(KINDS - 1)]
    refused = {"version": 1, "kernel": "7.3.1", "features": ["sve"], "refused": 22, "list": []}
    lines.append(json.dumps(refused | {"digest": "f" * 64}).removeprefix("{"))
    for part in range(10):  # as ten sites have collected them
        with (digests / f"site{part}.jsonl").open("w", encoding="utf-8") as file:
            for number in range(part, HOSTS_MADE_UP, 10):
                file.write(f'{{"source": "host{number:06}", {lines[number % KINDS]}\n')
    monkeypatch.chdir(tmp_path)
    duckdb.connect().execute(statement)
    grouped = (fleet / "digests.jsonl").read_text(encoding="utf-8").splitlines()
    assert len(grouped) == KINDS
    assert sum(json.loads(line)["count"] for line in grouped) == HOSTS_MADE_UP
    monkeypatch.setattr("onereg.generate.read_checked", lambda *_, **__: spec)
    status = main(["snapshot", "matrix", str(fleet), "--format", "json"])
    found = json.loads(capsys.readouterr().out)
    counts = sorted(group["count"] for group in found["groups"])
    assert counts == sorted(len(range(n, HOSTS_MADE_UP, KINDS)) for n in range(KINDS))
    assert [g["count"] for g in found["groups"] if g["refused"]] == [HOSTS_MADE_UP // KINDS]
    assert len(found["moves"]) == KINDS * (KINDS - 1)
    # A host with fewer features of the CPU can send to one with more, where it can be lowered.
    assert status == 1
    assert {move["restores"] for move in found["moves"]} == {True, False}


def kind_line(spec: Spec, number: int) -> str:
    """The line of a kind of host behind its source: two kernels, twelve CPUs."""
    ids = {one_reg.name: one_reg.id for one_reg in spec.of_arch("arm64")}
    values = {"X0": 0, "ID_AA64ISAR0_EL1": 0x10 * (number % 3), "ID_AA64ISAR1_EL1": number // 6}
    entries = [
        DumpEntry(ids[name], value.to_bytes(8, "little"), (at,))
        for at, (name, value) in enumerate(values.items())
    ]
    dump = Dump(
        format="made up",
        mark=Mark("host", 1, 1),
        places=JsonText("host", "[]"),
        entries=tuple(entries),
        kernel=("6.1.117", "6.18.15")[number // 3 % 2],
        features=("pmu_v3",),
    )
    line = {key: value for key, value in Digester(spec).line(dump).items() if key != "source"}
    return json.dumps(line).removeprefix("{")
