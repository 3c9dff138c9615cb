# SPDX-License-Identifier: MIT
"""A guest in its work moves to another kernel, or fails to, as `onereg snapshot predict` says.

The prediction is made from the stream of the guest and that of a vCPU which QEMU has only created
at the destination, both as QEMU's scripts/analyze-migration.py prints them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import NamedTuple

import guests
import pytest
from crossing import Arrival, Host, Left, leave, make, take
from onereg.decision import Decision, Verdict
from onereg.dumps.model import Dump
from onereg.explain.log_explainer import LogExplainer
from onereg.model import Spec
from onereg.query.lookup import Lookup
from onereg.snapshot.dumped import dumped_vcpu
from onereg.snapshot.prediction import DumpedVcpu, Predictor
from onereg.snapshot.vmm_tolerance import VMM_TOLERANCES, VmmTolerance, by_vmm
from qemu_tree import Program


class Way(NamedTuple):
    """From one kernel to another on one CPU."""

    source: str
    destination: str
    cpu: str

    def __str__(self) -> str:
        return f"{self.source}-{self.destination}-{self.cpu}"


WAYS = (
    Way("6.12", "7.3", "neoverse-n1"),
    Way("6.12", "7.3", "neoverse-v1"),
    Way("7.3", "6.12", "neoverse-n1"),
    Way("6.1", "6.18", "neoverse-n1"),
    Way("6.18", "6.1", "neoverse-n1"),
)
FORWARD = WAYS[:2]
"""The ways that the generated files have to go."""
SCALABLE = ("neoverse-v1",)
HIDDEN = {"neoverse-v1": {("ID_AA64MMFR2_EL1", "NV"): 2}}
"""A field that the CPU has and KVM hides, and on which the answer to a write depends."""
TOLERANT = (11, 1)
"""The first QEMU that tolerates a register which only one end has."""

REFUSED = "Could not set register"
"""Of a line of QEMU's: KVM has refused a value."""

Tell = Callable[[str], None]
Predict = Callable[[Left, Left, Way, VmmTolerance], Sequence[Decision]]


@pytest.fixture(scope="session")
def predict(cpus: Spec, read_stream: Callable[[bytes], Dump]) -> Predict:
    """The decisions about the registers of two streams, as a QEMU carries them out."""
    predictor = Predictor(cpus)

    def vcpu(left: Left, kernel: str, cpu: str) -> DumpedVcpu:
        own = dumped_vcpu(read_stream(left.stream), cpus)
        return replace(own, kernel=kernel, hidden=HIDDEN.get(cpu, {}))

    def decisions(left: Left, fresh: Left, way: Way, vmm: VmmTolerance) -> Sequence[Decision]:
        source = vcpu(left, way.source, way.cpu)
        destination = vcpu(fresh, way.destination, way.cpu)
        own = predictor.predict(source, destination)
        return by_vmm(own, source.values, destination.values, cpus, vmm)

    return decisions


@pytest.mark.parametrize("way", WAYS, ids=str)
def test_qemu_does_as_predicted(
    way: Way, stock: Program, predict: Predict, cpus: Spec, seed: int, tell: Tell
) -> None:
    """A QEMU that gets as far as to write names the registers that the prediction names."""
    left, arrival = crossed(way, stock, seed, tell)
    fresh = make(guests.linux_a64(), Host(way.destination, way.cpu, stock))
    vmm = VMM_TOLERANCES["qemu-11.1" if release(stock) >= TOLERANT else "qemu-10.0"]
    decisions = predict(left, fresh, way, vmm)
    tell("\n".join([str(way), *told(decisions), arrival.said]))
    refused = [decision for decision in decisions if not decision.verdict.restores]
    assert (arrival.error is None) == (not refused), arrival.error or told(refused)
    if release(stock) >= TOLERANT:
        assert {decision.name for decision in refused} == refused_names(arrival.said, cpus)


@pytest.mark.parametrize("way", FORWARD, ids=str)
def test_a_guest_goes_on_with_the_generated_files(
    way: Way, patched: Program, seed: int, tell: Tell
) -> None:
    """QEMU 10 has no tolerances: it fails for TCR2_EL1, with any functions for the registers."""
    left, arrival = crossed(way, patched, seed, tell)
    assert (arrival.error is None) == (release(patched) >= TOLERANT), arrival.error
    assert arrival.ticks >= 3 or arrival.error
    scalable = int(left.console.split()[left.console.split().index("READY") + 1])
    assert (scalable > 0) == (way.cpu in SCALABLE)


def crossed(way: Way, program: Program, seed: int, tell: Tell) -> tuple[Left, Arrival]:
    """The guest as it left, and how it fares at the other end."""
    guest = guests.linux_a64()
    source = Host(way.source, way.cpu, program)
    destination = Host(way.destination, way.cpu, program)
    left = leave(guest, source, seed, mode=guest.modes[seed % len(guest.modes)])
    tell(f"{source}: stopped in {left.mode} after {left.tick} ticks, {len(left.stream)} bytes")
    return left, take(guest, destination, left)


def refused_names(said: str, cpus: Spec) -> set[str]:
    """The registers in QEMU's lines about refused values, as `onereg explain` reads them."""
    explainer = LogExplainer(Lookup(cpus), lambda: cpus.cpu_parts)
    lines = (line for line in said.splitlines() if REFUSED in line)
    answers = (answer for line in lines for answer in explainer.answers(line))
    registers = {one_reg.name for one_reg in cpus.of_arch("arm64")}
    return {answer.name for answer in answers if answer.name} & registers


def release(program: Program) -> tuple[int, ...]:
    return tuple(int(number) for number in program.version.split(".")[:2])


def told(decisions: Sequence[Decision]) -> list[str]:
    quiet = (Verdict.SAME, Verdict.WRITE)
    return [f"{d.name}: {d.verdict.value}: {d.reason}" for d in decisions if d.verdict not in quiet]
