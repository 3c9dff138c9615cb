# SPDX-License-Identifier: MIT
"""Reads the hosts and the CPU that a command line of ``onereg cpu`` names."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field, replace
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from onereg.commands.progress import progress
from onereg.dataclass import dataclass
from onereg.errors import Mark, OneregError, some
from onereg.terminal import say

if TYPE_CHECKING:
    from onereg.cpu.dumped import GivenFacts
    from onereg.cpu.hosts import Host, RefusingHost
    from onereg.cpu.stated import StatedCpu
    from onereg.dumps.reading import KnownRegisters
    from onereg.model import Spec


@dataclass
class NamedHosts:
    """The vCPUs of the files of a command line."""

    hosts: list[Host] = field(default_factory=list)
    refusing: list[RefusingHost] = field(default_factory=list)
    """Those that KVM has refused."""

    def __iter__(self) -> Iterator[Host | RefusingHost]:
        yield from self.hosts
        yield from self.refusing


def add_host_options(parser: argparse.ArgumentParser) -> None:
    """Adds the options that say what files of hosts do not."""
    group = parser.add_argument_group("host")
    group.add_argument(
        "--kernel",
        metavar="KERNEL",
        help="the kernel of hosts whose file does not name it, as 6.12",
    )
    group.add_argument(
        "--features",
        metavar="LIST",
        help="the features of vCPUs whose file does not name them, as sve,pmu_v3",
    )
    group.add_argument(
        "--caps",
        metavar="LIST",
        help="the capabilities that the VMM enables on hosts whose file does not name them, as "
        "KVM_CAP_ARM_WRITABLE_IMP_ID_REGS",
    )


def given_facts(options: argparse.Namespace, spec: Spec) -> GivenFacts:
    """The facts of the options; OneregError for a kernel or a feature that there is not."""
    from onereg.commands.vcpu_options import chosen_capabilities, chosen_features, chosen_kernel
    from onereg.cpu.dumped import GivenFacts

    return GivenFacts(
        chosen_kernel(spec, "arm64", options.kernel),
        chosen_features(spec, "arm64", options.features),
        chosen_capabilities(options.caps),
    )


def named_hosts(
    paths: Sequence[Path], options: argparse.Namespace, spec: Spec, known: KnownRegisters
) -> NamedHosts:
    """Every vCPU of the files, and those that KVM has refused.

    Remarks go to standard error.  Raises SpecError and OneregError.
    """
    from onereg.commands.cpu_models import model_of
    from onereg.cpu.dumped import contradictions, host_of, refusing_host_of
    from onereg.cpu.modelled import host_of_model
    from onereg.dumps.reader import parse_dumps, read_dump_bytes

    given = given_facts(options, spec)
    found = NamedHosts()
    parsed: dict[bytes, NamedHosts] = {}  # by digest: a fleet has many equal dumps
    otherwise: dict[str, list[str]] = {}
    for number, path in enumerate(paths, 1):
        progress(number, len(paths), "files")
        model = model_of(path, options, spec)
        if model is not None:
            found.hosts.append(host_of_model(spec, model, given.kernel, given.features))
            continue
        data = read_dump_bytes(path)
        digest = sha256(data).digest()
        if digest not in parsed:
            parsed[digest] = NamedHosts()
            for dump in parse_dumps(data, str(path), known):
                for remark in dump.remarks:
                    say(f"{path}: {remark}")
                for option in contradictions(dump, known, given):
                    otherwise.setdefault(option, []).append(str(path))
                if dump.refused is None:
                    parsed[digest].hosts.append(host_of(dump, known, given))
                else:
                    parsed[digest].refusing.append(refusing_host_of(dump, known, given))
        found.hosts += [replace(host, source=str(path)) for host in parsed[digest].hosts]
        found.refusing += [
            replace(host, mark=Mark(str(path), host.mark.line, host.mark.column))
            for host in parsed[digest].refusing
        ]
    tell_unused(otherwise)
    return found


def tell_unused(otherwise: Mapping[str, Sequence[str]]) -> None:
    """Says for each option which files name another fact: it is for files that name none."""
    for option, paths in otherwise.items():
        names = some(list(dict.fromkeys(paths)))
        say(f"{option} does not count for {names}: the file names its own, and another")


def one_host(
    path: Path, options: argparse.Namespace, spec: Spec, known: KnownRegisters, *, role: str
) -> Host:
    """The only vCPU of a file; OneregError where it has more, or KVM has refused it."""
    found = named_hosts([path], options, spec, known)
    if found.refusing:
        raise OneregError(f"{path}: {found.refusing[0].reason}: it has no values")
    if len(found.hosts) != 1:
        raise OneregError(f"{path}: has {len(found.hosts)} vCPUs; {role} is one")
    return found.hosts[0]


def stated_cpu(
    path: Path, options: argparse.Namespace, spec: Spec, known: KnownRegisters
) -> StatedCpu:
    """The ID registers of a model, of a dump, or of a template that states some of their fields."""
    from onereg.commands.cpu_models import model_of
    from onereg.cpu.hosts import cpu_registers
    from onereg.cpu.stated import StatedCpu, stated_bits_of
    from onereg.dumps.reader import read_dumps

    names = {one_reg.name for one_reg in cpu_registers(spec)}
    blocked = None
    if model_of(path, options, spec) is None:
        dumps = read_dumps(path, known)
        blocked = next((dump.blocked for dump in dumps if dump.blocked), None)
        bits = stated_bits_of(dumps, known.by_id)
        if len(dumps) == 1 and (bits or dumps[0].states_cpu):
            values = {
                known.by_id[id].name: int.from_bytes(data, "little")
                for id, data in dumps[0].values.items()
                if id in known.by_id
            }
            whole = {name: value for name, value in values.items() if name in names}
            return StatedCpu(whole, {name: bits[name] for name in bits if name in names})
    host = one_host(path, options, spec, known, role="a model")
    cpu = {name: value for name, value in host.values.items() if name in names}
    return StatedCpu(cpu, blocked=blocked)
