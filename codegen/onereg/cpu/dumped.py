# SPDX-License-Identifier: MIT
"""Hosts out of dumps."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from onereg.cpu.hosts import Host, RefusingHost
from onereg.dataclass import dataclass
from onereg.dumps.model import Dump
from onereg.dumps.reading import KnownRegisters
from onereg.errors import Finding, SpecError
from onereg.model import OneReg
from onereg.query.listing import requires
from onereg.query.named_kernels import find_kernel

_BEYOND_IDENTIFICATION = "SCTLR_EL1"
"""A register that every vCPU lists: a dump with it has more than the ID registers."""


@dataclass(frozen=True, slots=True)
class GivenFacts:
    """Facts about vCPUs whose file does not name them; None where they are not given."""

    kernel: str | None = None
    """In the spec's spelling."""
    features: frozenset[str] | None = None
    capabilities: frozenset[str] | None = None
    """As ``KVM_CAP_ARM_WRITABLE_IMP_ID_REGS``."""


NOTHING_GIVEN = GivenFacts()


def host_of(
    dump: Dump,
    known: KnownRegisters,
    given: GivenFacts = NOTHING_GIVEN,
) -> Host:
    """The host whose fresh vCPU a dump has.

    Raises SpecError where the file has no value of an ID register, and OneregError for a kernel
    that there is not.
    """
    by_id = known.by_id
    own = known.names
    values = {
        own[id]: int.from_bytes(data, "little") for id, data in dump.values.items() if id in own
    }
    if dump.states_cpu:
        message = "states the CPU of a guest; a dump of a fresh vCPU says what a host has"
        raise SpecError([Finding(dump.mark, "cpu-dump", message)])
    if not any(name.startswith("ID_AA64") for name in values):
        message = "no ID register of arm64 has a value here; a dump of a fresh vCPU has all"
        raise SpecError([Finding(dump.mark, "cpu-dump", message)])
    names = None if dump.features is None else frozenset(dump.features)
    if names is None:
        names = given.features if given.features is not None else _features(values, by_id, dump)
    caps = given.capabilities if dump.caps is None else frozenset(map(_capability, dump.caps))
    return Host(
        source=dump.source,
        kernel=_kernel(dump, known, given),
        features=names,
        values=values,
        hidden=dump.host,
        is_whole=dump.is_whole,
        left_out=dump.left_out,
        capabilities=caps or frozenset(),
    )


def refusing_host_of(
    dump: Dump, known: KnownRegisters, given: GivenFacts = NOTHING_GIVEN
) -> RefusingHost:
    """The host whose KVM has refused the vCPU of a dump."""
    assert dump.refused is not None
    return RefusingHost(dump.mark, _kernel(dump, known, given), dump.features, dump.refused)


def contradictions(dump: Dump, known: KnownRegisters, given: GivenFacts) -> Iterator[str]:
    """The options whose fact the file names, and names otherwise: they do not count for it."""
    kernel = _kernel(dump, known, NOTHING_GIVEN)
    if None not in (kernel, given.kernel) and kernel != given.kernel:
        yield "--kernel"
    if dump.features is not None and given.features not in (None, frozenset(dump.features)):
        yield "--features"
    if dump.caps is not None and given.capabilities not in (
        None,
        frozenset(map(_capability, dump.caps)),
    ):
        yield "--caps"


def _kernel(dump: Dump, known: KnownRegisters, given: GivenFacts) -> str | None:
    return find_kernel(known.spec, "arm64", dump.kernel) if dump.kernel else given.kernel


def _features(
    values: Mapping[str, int], by_id: Mapping[int, OneReg], dump: Dump
) -> frozenset[str] | None:
    """The features without which a register would not be listed; None of a part of a vCPU."""
    if not dump.is_whole or _BEYOND_IDENTIFICATION not in values:
        return None
    listed = [by_id[entry.id] for entry in dump.entries if entry.id in by_id]
    return frozenset(name for one_reg in listed for name in requires(one_reg))


def _capability(text: str) -> str:
    """The header's name of a capability."""
    return text if text.startswith("KVM_CAP_") else f"KVM_CAP_ARM_{text.upper()}"
