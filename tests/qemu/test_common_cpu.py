# SPDX-License-Identifier: MIT
"""A guest of QEMU with the CPU that two hosts have in common moves from the richer to the poorer.

The CPU is the baseline that `onereg cpu baseline` computes from the streams of two vCPUs which
QEMU has only created.  The table is compiled into QEMU (guest_cpu.py).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import guests
import pytest
from crossing import CrossingError, Host, leave, make, take
from guest_cpu import with_cpu
from onereg.cpu import tables, templates
from onereg.cpu.baseline import baseline
from onereg.cpu.dumped import GivenFacts, host_of
from onereg.cpu.hosts import Host as CpuHost
from onereg.cpu.judging import Judge
from onereg.dumps.model import Dump
from onereg.dumps.reading import KnownRegisters
from onereg.model import Spec
from qemu_tree import Program, Tree
from splice import Result

SERIES, RICHER, POORER = "7.3", "neoverse-n2", "neoverse-v1"
OPTIONS = ("-cpu", "host,pauth=off,sve128=on,sve256=off")
"""The vector length that both have; their algorithms of pointer authentication differ."""
CAPABILITY = "KVM_CAP_ARM_WRITABLE_IMP_ID_REGS"
"""Enabled by guest_cpu.py: the guest keeps its MIDR_EL1."""
FIELD = "ID_AA64ISAR0_EL1"
"""A register in which the poorer has less."""


@pytest.fixture(scope="module")
def hosts(
    patched: Program, cpus: Spec, known: KnownRegisters, read_stream: Callable[[bytes], Dump]
) -> list[CpuHost]:
    """The two, by what a fresh vCPU has."""
    if patched.version.startswith("10."):
        pytest.skip("QEMU 10 lacks a part that these edits need")
    guest = guests.linux_a64()
    found = []
    for cpu in (RICHER, POORER):
        fresh = make(guest, Host(SERIES, cpu, patched, OPTIONS))
        facts = GivenFacts(SERIES, frozenset({"sve", "pmu_v3"}), frozenset({CAPABILITY}))
        found.append(host_of(read_stream(fresh.stream), known, facts))
    return found


@pytest.fixture(scope="module")
def common(hosts: list[CpuHost], cpus: Spec) -> Mapping[str, int]:
    """Their baseline."""
    found = baseline(cpus, hosts)
    assert found.is_offered, [lowering.blocked for lowering in found.lowerings]
    return found.values


def test_a_guest_with_the_common_cpu_goes_on_at_the_poorer(
    hosts: list[CpuHost], common: Mapping[str, int], cpus: Spec, patched_tree: Tree,
    spliced: Result, seed: int, read_stream: Callable[[bytes], Dump],
) -> None:  # fmt: skip
    program = built(patched_tree, spliced, table_of(cpus, common, hosts))
    guest = guests.linux_a64()
    left = leave(guest, Host(SERIES, RICHER, program, OPTIONS), seed, mode=guest.modes[0])
    seen = values(read_stream(left.stream), cpus)
    assert [name for name in common if seen.get(name, common[name]) != common[name]] == []
    arrival = take(guest, Host(SERIES, POORER, program, OPTIONS), left)
    assert arrival.error is None, arrival.error
    assert arrival.ticks >= 3


def test_one_field_more_is_refused_by_name(
    hosts: list[CpuHost], common: Mapping[str, int], cpus: Spec, patched_tree: Tree,
    spliced: Result, seed: int,
) -> None:  # fmt: skip
    """By the name that `onereg cpu check` gives: when the vCPU is created there."""
    richer, poorer = hosts
    more = {**common, FIELD: richer.values[FIELD]}
    judge = Judge(cpus)
    assert all(verdict.verdict.restores for verdict in judge.field_verdicts(richer, more))
    refused = [
        f"{verdict.register}.{verdict.field}"
        for verdict in judge.field_verdicts(poorer, more)
        if not verdict.verdict.restores
    ]
    assert refused
    program = built(patched_tree, spliced, table_of(cpus, more, hosts))
    guest = guests.linux_a64()
    left = leave(guest, Host(SERIES, RICHER, program, OPTIONS), seed, mode=guest.modes[0])
    assert left.tick
    with pytest.raises(CrossingError) as caught:
        make(guest, Host(SERIES, POORER, program, OPTIONS))
    assert f"; {len(refused)} in all: {', '.join(refused)}" in str(caught.value)


def table_of(cpus: Spec, cpu: Mapping[str, int], hosts: list[CpuHost]) -> str:
    bits = templates.stated_bits(cpus, cpu, hosts)
    return tables.c_table("common", tables.table_rows(cpus, cpu, bits))


def built(tree: Tree, spliced: Result, table: str) -> Program:
    """QEMU with this CPU in it."""
    tree.edit(with_cpu(spliced.files, table))
    return tree.build()


def values(dump: Dump, cpus: Spec) -> dict[str, int]:
    names = {one_reg.id: one_reg.name for one_reg in cpus.of_arch("arm64")}
    return {names[id]: int.from_bytes(data, "little") for id, data in dump.values.items()}
