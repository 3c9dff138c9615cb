# SPDX-License-Identifier: MIT
"""A guest is given a CPU that two hosts have in common, and moves from the richer to the poorer.

The baseline is that of `onereg cpu baseline`, of what fresh vCPUs there hold.  With one field more
than the poorer has the vCPU is refused, by the name that `onereg cpu check` gives.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import programs
import pytest
from lab import Lab
from onereg.cpu import tables, templates
from onereg.cpu.baseline import baseline
from onereg.cpu.hosts import IMPLEMENTATION, Host
from onereg.cpu.judging import Judge
from onereg.inputs import Inputs
from onereg.model import Spec
from onereg.read import read_spec

GUEST = ("aarch64", "/work", "base")
OWN_MIDR = frozenset({"KVM_CAP_ARM_WRITABLE_IMP_ID_REGS"})
"""By it a guest may have another MIDR_EL1 than its host; here a waiver takes its place."""
CHECKSUM = 0x0A000008  # A64_CHECKSUM of guest/aarch64_work.h


class Pair(NamedTuple):
    """Two models of CPU on a kernel that lets all be written that they differ in."""

    series: str
    richer: str
    poorer: str
    language: str


PAIRS = [
    Pair("7.3", "neoverse-n2", "neoverse-v1", "C"),
    pytest.param(Pair("7.3", "neoverse-n2", "neoverse-v1", "Python"), marks=pytest.mark.matrix),
]


@pytest.fixture(scope="module")
def cpus(own_inputs: Inputs) -> Spec:
    return read_spec(own_inputs.specs, own_inputs.schemas, cpus=True)


@pytest.mark.parametrize("pair", PAIRS, ids="-".join)
def test_a_guest_with_the_common_cpu_moves_to_the_poorer(lab: Lab, cpus: Spec, pair: Pair) -> None:
    hosts = [
        Host(
            cpu,
            pair.series,
            frozenset(),
            held(cpus, start(lab, pair, cpu)),
            capabilities=OWN_MIDR,
        )
        for cpu in (pair.richer, pair.poorer)
    ]
    common = baseline(cpus, hosts)
    assert common.is_offered, [lowering.blocked for lowering in common.lowerings]
    lowered, kept = (len(lowering.fields) for lowering in common.lowerings)
    assert lowered > 5 and lowered > kept
    bits = templates.stated_bits(cpus, common.values, hosts)
    rows = [*tables.table_rows(cpus, common.values, bits)]
    stayed = start(lab, pair, pair.richer, rows)
    shown = held(cpus, stayed)
    for row in rows:
        assert shown[row.register] & row.mask == row.value, row
    assert stayed["writes"][-1][0] == CHECKSUM

    field, more = above(cpus, hosts[1], common.values)
    (refused,) = (v for v in Judge(cpus).field_verdicts(hosts[1], more) if not v.verdict.restores)
    assert f"{refused.register}.{refused.field}" == field
    name, _, of = field.partition(".")
    mask = next(cpus.registers["arm64", name].fields.named(of)).mask
    files = {
        "/saved": bytes.fromhex(stayed["saved"]),
        "/above": lines([tables.CpuRow(name, of, mask, more[name] & mask)]),
    }
    run = (pair.series, pair.poorer, pair.language, "handover")
    result = programs.run(lab, *run, "start", *GUEST, "/above", files=files)
    (line,) = result.check().json_lines()
    assert line["error"].endswith(f"; 1 in all: {field}")
    result = programs.run(lab, *run, "restore", *GUEST, "/saved", *IMPLEMENTATION, files=files)
    (moved,) = result.check().json_lines()
    assert moved["writes"] == stayed["writes"]
    after = held(cpus, moved)
    differing = [
        name for name in shown if name not in IMPLEMENTATION and after[name] != shown[name]
    ]
    assert differing == []


def start(lab: Lab, pair: Pair, cpu: str, rows: Sequence[tables.CpuRow] = ()) -> dict[str, Any]:
    """A guest at its first stop, with the fields of a CPU."""
    files = {"/cpu": lines(rows)}
    arguments = ("start", *GUEST, "/cpu")
    result = programs.run(lab, pair.series, cpu, pair.language, "handover", *arguments, files=files)
    (line,) = result.check().json_lines()
    assert "error" not in line, line
    found: dict[str, Any] = line
    return found


def lines(rows: Sequence[tables.CpuRow]) -> bytes:
    text = (f"{row.register} {row.field} {row.mask:x} {row.value:x}\n" for row in rows)
    return "".join(text).encode()


def held(spec: Spec, line: Mapping[str, Any]) -> dict[str, int]:
    """The ID registers of a save, by name."""
    names = {*Judge(spec).id_registers, *IMPLEMENTATION}
    by_id = {one_reg.id: one_reg.name for one_reg in spec.of_arch("arm64")}
    saved = programs.records(line["saved"])
    return {
        by_id[id]: int.from_bytes(value, "little")
        for id, value in saved.items()
        if by_id.get(id) in names
    }


def above(spec: Spec, host: Host, cpu: Mapping[str, int]) -> tuple[str, dict[str, int]]:
    """A CPU with one more in the first field of ID_AA64ISAR0_EL1 that it is then refused for."""
    for field in spec.registers["arm64", "ID_AA64ISAR0_EL1"].fields:
        number = field.of(host.values["ID_AA64ISAR0_EL1"]) + 1
        if number < 1 << field.width:
            value = cpu["ID_AA64ISAR0_EL1"] & ~field.mask | number << field.lsb
            more = {**cpu, "ID_AA64ISAR0_EL1": value}
            refused = [v for v in Judge(spec).field_verdicts(host, more) if not v.verdict.restores]
            if len(refused) == 1:
                return f"ID_AA64ISAR0_EL1.{field.name}", more
    raise AssertionError("the host has the most of every field")
