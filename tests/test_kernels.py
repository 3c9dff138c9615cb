# SPDX-License-Identifier: MIT
"""Kernels by release, by what uname -r says, and by name; what real hosts list is predicted."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import pytest
from onereg.audit.kernel_proposal import propose_kernel
from onereg.audit.reglist import ReglistSubject
from onereg.dumps.reader import read_dumps
from onereg.dumps.reading import KnownRegisters
from onereg.errors import OneregError
from onereg.inputs import Inputs
from onereg.model import Spec
from onereg.model.releases import last_key, release_key, within
from onereg.query.listing import Vcpu, id_registers_needed, listed
from onereg.query.lookup import Lookup
from onereg.query.named_kernels import find_kernel
from onereg.read import read_spec

HOSTS = sorted((Path(__file__).parent / "hosts").glob("*.txt"))
LEFT_OUT = {"PC", "CNTVCT_EL0", "CNTPCT_EL0"}
"""By the program that made the lists."""


@dataclass(frozen=True)
class Host:
    """The list of a vCPU without features on a real host."""

    kernel: str
    values: dict[str, int]
    ids: frozenset[int]


def read_host(path: Path) -> Host:
    """The first comment of each file says what a line means."""
    kernel, values, ids = "", {}, set()
    for line in path.read_text().splitlines():
        match line.split():
            case ["kernel", text]:
                kernel = text
            case ["value", name, value]:
                values[name] = int(value, 16)
            case ["ids", first, step, count]:
                ids.update(int(first, 16) + int(step, 16) * n for n in range(int(count)))
    return Host(kernel, values, frozenset(ids))


@pytest.mark.parametrize("path", HOSTS, ids=lambda path: path.stem)
def test_what_a_real_host_lists_is_predicted(spec: Spec, path: Path) -> None:
    host = read_host(path)
    assert len(host.ids) > 200
    values = dict.fromkeys(id_registers_needed(spec, "arm64"), 0) | host.values
    kernel = find_kernel(spec, "arm64", host.kernel)
    predicted = {o.id: o.name for o in listed(spec, Vcpu("arm64", kernel, frozenset(), values))}
    assert host.ids - set(predicted) == set()
    assert {name for id, name in predicted.items() if id not in host.ids} <= LEFT_OUT


def test_there_are_hosts() -> None:
    assert len(HOSTS) == 5


@pytest.mark.parametrize(
    ("text", "kernel"),
    [
        ("6.12", "6.12"),
        ("v6.12", "6.12"),
        ("v6.12-rc3", "6.12"),
        ("6.1.172", "6.1.172"),
        ("6.12.0", "6.12.0"),
        ("6.12.117+deb13-cloud-arm64", "6.12.117"),
        ("5.10.0-32-cloud-arm64", "5.10"),  # Debian counts its ABI here
        ("5.15.0-91-generic", "5.15"),
        ("6.1.172-216.329.amzn2023.aarch64", "amzn-6.1"),
        ("6.18.30-61.116.amzn2023.aarch64", "6.18.30"),
        ("amzn-5.10", "amzn-5.10"),
    ],
)
def test_a_kernel_has_many_spellings(spec: Spec, text: str, kernel: str) -> None:
    assert find_kernel(spec, "arm64", text) == kernel


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("5.4.302", "covers kernels 5.10 to 7.3, not 5.4.302; the nearest is 5.10"),
        ("9.0", "the nearest is 7.3"),
        ("amzn-6.2", "did you mean 'amzn-6.1'"),
        ("six", "is not a kernel release such as 6.12 or 6.12.117, or one of amzn-5.10"),
        ("6.12.1.1", "is not a kernel release"),
        ("6.12\n", "is not a kernel release"),
        ("", "is not a kernel release"),
    ],
)
def test_an_unknown_kernel_names_the_nearest(spec: Spec, text: str, sentence: str) -> None:
    with pytest.raises(OneregError, match=sentence):
        find_kernel(spec, "arm64", text)


def test_a_series_is_all_of_its_releases() -> None:
    assert release_key("6.12") == release_key("6.12.0") < release_key("6.12.9")
    assert release_key("6.12.9") < release_key("6.12.10") < last_key("6.12") < release_key("6.13")
    assert within("6.12.10", "6.12", "6.12")
    assert within("6.12", "6.12.10", "6.12")
    assert not within("6.12.9", "6.12.10", None)
    assert not within("6.12", None, "6.12.10")


def dump_of(folder: Path, spec: Spec, kernel: str, said: str, *more: str) -> Path:
    """A dump of a host that lists what a kernel does, some registers more, and lacks FPMR's ID."""
    values = dict.fromkeys(id_registers_needed(spec, "arm64"), 0)
    names = {o.name for o in listed(spec, Vcpu("arm64", kernel, frozenset(), values))} | {*more}
    ids = [f"{o.id:#018x}" for o in spec.of_arch("arm64") if o.name in names]
    rows = [[id, "00" * (1 << (int(id, 16) >> 52 & 15))] for id in ids]
    file = folder / "dump.jsonl"
    file.write_text(json.dumps({"kernel": said, "features": [], "list": rows}) + "\n")
    return file


def test_a_dump_makes_a_named_kernel(spec: Spec, own_inputs: Inputs, tmp_path: Path) -> None:
    file = dump_of(tmp_path, spec, "6.1", "6.1.7-3.vendor", "PIR_EL1", "CNTP_CTL_EL0")
    (dump,) = read_dumps(file, KnownRegisters(Lookup(spec)))
    ((path, text),) = propose_kernel(ReglistSubject(spec, [dump]), "vendor-6.1").items()
    (tmp_path / "own" / path).parent.mkdir(parents=True)
    (tmp_path / "own" / path).write_text(text)
    own = read_spec([*own_inputs.specs, tmp_path / "own"], own_inputs.schemas)
    assert own.kernels["arm64", "vendor-6.1"].registers == {"CNTP_CTL_EL0": "6.4", "PIR_EL1": "6.5"}
    assert find_kernel(own, "arm64", "6.1.9-4.vendor") == "vendor-6.1"
    values = dict.fromkeys(id_registers_needed(own, "arm64"), 0)
    vcpu = Vcpu("arm64", "vendor-6.1", frozenset(), values)
    assert {o.id for o in listed(own, vcpu)} == {entry.id for entry in dump.entries}


@pytest.mark.parametrize(
    ("name", "said", "more", "sentence"),
    [
        ("vendor-6.1", "6.1.7", (), "the dumps list what 6.1 does"),
        ("vendor-6.1", "6.1.7", ("HCR_EL2",), "no release lists as these dumps do: HCR_EL2"),
        ("../vendor", "6.1.7", ("PIR_EL1",), "is not a kernel's name such as amzn-6.1"),
    ],
)
def test_a_dump_that_makes_none(
    spec: Spec, tmp_path: Path, name: str, said: str, more: tuple[str, ...], sentence: str
) -> None:
    file = dump_of(tmp_path, spec, "6.1", said, *more)
    dumps = read_dumps(file, KnownRegisters(Lookup(spec)))
    with pytest.raises(OneregError, match=sentence):
        propose_kernel(ReglistSubject(spec, dumps), name)
