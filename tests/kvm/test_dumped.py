# SPDX-License-Identifier: MIT
"""The dump programs on real kernels, and `onereg audit reglist` of what they print."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import programs
import pytest
from lab import GUEST, Lab
from onereg.audit.reglist import RULES, ReglistSubject
from onereg.cli import main
from onereg.dumps.reader import read_dumps
from onereg.dumps.reading import KnownRegisters
from onereg.model import Spec
from onereg.model.ids import Encoding
from onereg.query.lookup import Lookup
from onereg.query.values import decode
from onereg.snapshot import host

SETS = ("none", "pmu_v3", "sve,pmu_v3", "ptrauth", "mte", "el1_32bit", "el2", "el2,el2_e2h0,sve")


@pytest.fixture(scope="session")
def printed(lab: Lab, series: str, cpu: str) -> dict[str, str]:
    """What each program prints, by its language."""
    return {
        language: programs.run(lab, series, cpu, language, "onereg_dump", *SETS).check().text
        for language in programs.LANGUAGES
    }


def test_the_audit_of_a_dump_finds_nothing(
    spec: Spec, printed: dict[str, str], tmp_path: Path
) -> None:
    for language, text in printed.items():
        path = tmp_path / f"{language}.jsonl"
        path.write_text(text)
        subject = ReglistSubject(spec, read_dumps(path, KnownRegisters(Lookup(spec))))
        assert len(subject.dumps) == len(SETS)
        assert len(subject.vcpus) >= 2, "KVM refuses nearly every set"
        assert RULES.judge(subject, {}).findings == ()


def test_snapshot_take_prints_what_the_programs_do(
    spec: Spec,
    lab: Lab,
    series: str,
    cpu: str,
    printed: dict[str, str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The vCPU is made in the machine, by the module that needs the standard library alone; all
    else of the command is run here.
    """
    module = Path(host.__file__)
    sets = [
        ",".join(
            "mte" if name == "mte" else str(bit)
            for name in features_of(text)
            for bit in spec.features["arm64", name].bits or (0,)
        )
        for text in SETS
    ]
    result = lab.run_python(
        series,
        cpu,
        GUEST / "taken.py",
        *(text or "none" for text in sets),
        files={"/python/host.py": module.read_bytes()},
    )
    taken = dict(zip(sets, result.check().json_lines(), strict=True))

    def take(_: str, bits: list[int], *, mte: bool) -> host.HostVcpu:
        found = taken[",".join([*map(str, bits), *(["mte"] if mte else [])])]
        if "refused" in found:
            raise host.RefusedError(found["refused"])
        values = {id: value and bytes.fromhex(value) for id, value in found["values"]}
        return host.HostVcpu(found["release"], tuple(found["init"]), values)

    monkeypatch.setattr(host, "take_vcpu", take)
    monkeypatch.setattr("platform.machine", lambda: "aarch64")
    monkeypatch.setattr("onereg.generate.read_checked", lambda *_, **__: spec)
    volatile = {f"{o.id:#018x}" for o in spec.of_arch("arm64") if o.volatile}
    granted = 0
    for text, line in zip(SETS, printed["C"].splitlines(), strict=True):
        expected = json.loads(line)
        status = main(["snapshot", "take", "--features", ",".join(features_of(text))])
        found = json.loads(capsys.readouterr().out)
        assert (status, found["refused"]) == (
            int(expected["refused"] is not None),
            expected["refused"],
        )
        if found["refused"] is None:
            granted += 1
            assert found["kernel"] == expected["kernel"]
            assert found["init"] == expected["init"]
            own, others = (
                [row for row in rows if row[0] not in volatile]
                for rows in (found["list"], [row[:2] for row in expected["list"]])
            )
            assert own == others
    assert granted >= 2


def features_of(text: str) -> list[str]:
    """The features of one of SETS, as the command orders them."""
    return sorted(name for name in text.split(",") if name != "none")


def test_both_programs_print_the_same(spec: Spec, printed: dict[str, str]) -> None:
    """But for the values of registers that change by themselves."""
    volatile = {f"{o.id:#018x}" for o in spec.of_arch("arm64") if o.volatile}

    def lines(text: str) -> list[Any]:
        found = [json.loads(line) for line in text.splitlines()]
        for line in found:
            line["list"] = [row for row in line["list"] if row[0] not in volatile]
        return found

    c, python = (lines(printed[language]) for language in programs.LANGUAGES)
    assert sum(len(line["list"]) for line in c) > 400
    assert c == python


def test_what_identification_registers_hold_has_a_meaning(
    spec: Spec, printed: dict[str, str]
) -> None:
    """No value that the spec does not know, and no reserved bit that is not as it should be."""
    registers = {
        f"{one_reg.id:#018x}": one_reg.register
        for one_reg in spec.of_arch("arm64")
        if isinstance(one_reg.register.encoding, Encoding)
        and str(one_reg.register.encoding).startswith("S3_0_C0_")
    }
    fields, strange = 0, []
    for line in map(json.loads, next(iter(printed.values())).splitlines()):
        for id, value, *_ in line["list"]:
            if id in registers and value is not None:
                number = int.from_bytes(bytes.fromhex(value), "little")
                whole = decode(registers[id].fields, number).whole
                fields += len(whole.fields)
                name = registers[id].name
                strange += [f"{name}.{f.field.name}" for f in whole.fields if not f.is_known]
                strange += [f"{name}: {r.wrong:#x}" for r in whole.reserved if r.wrong]
    assert fields > 1000
    assert strange == []
