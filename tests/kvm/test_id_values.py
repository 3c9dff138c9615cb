# SPDX-License-Identifier: MIT
"""Every value of every field of the ID registers on real kernels: accepted or refused as predicted.

The masks of KVM_ARM_GET_REG_WRITABLE_MASKS are compared too, on the kernels that have it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from lab import GUEST, Lab, toolchain
from lab.kernels import kernel as fetched
from onereg.cpu.hosts import IMPLEMENTATION, Host, id_registers
from onereg.cpu.writes import UNKNOWN, answer
from onereg.model import OneReg, Spec
from onereg.query.id_writes import writable_mask
from onereg.query.named_kernels import find_kernel
from recorded import SETS

_SECONDS = 900.0
_ERRNOS = {None: 0, "EINVAL": 22}
_HIDDEN = {"ID_AA64PFR0_EL1", "ID_AA64PFR1_EL1", "ID_AA64MMFR2_EL1"}
"""Registers of which recent kernels take a hidden field of the host's; see DESIGN.md."""


@dataclass
class Vcpu:
    """What the program printed of one set of features."""

    features: frozenset[str]
    has_masks: bool = True
    masks: dict[int, int] = field(default_factory=dict)
    held: dict[int, int] = field(default_factory=dict)
    writes: list[tuple[int, int, int, int]] = field(default_factory=list)


def tried(spec: Spec) -> tuple[OneReg, ...]:
    """The registers whose fields are tried."""
    others = tuple(o for o in spec.of_arch("arm64") if o.name in (*IMPLEMENTATION, "CLIDR_EL1"))
    return (*id_registers(spec), *others)


def probes(spec: Spec) -> bytes:
    """The fields of guest/id_values.c: the spec's of up to 8 bits, and the bits of none by four."""
    lines = []
    for one_reg in tried(spec):
        named = 0
        for of in one_reg.register.fields:
            named |= of.mask
            if of.width <= 8:
                lines.append(f"{one_reg.id:x} {of.lsb} {of.width}")
        lines += [f"{one_reg.id:x} {bit} 4" for bit in range(0, 64, 4) if not named >> bit & 0xF]
    return "".join(f"{line}\n" for line in lines).encode()


def vcpus(text: str) -> Iterator[Vcpu]:
    """The sets that KVM grants."""
    now = None
    for line in text.splitlines():
        first, *words = line.split()
        if first == "vcpu":
            if now is not None:
                yield now
            name, errno = words
            now = None if errno != "0" else Vcpu(frozenset(name.split(",")) - {"base"})
            continue
        assert now is not None
        numbers = [int(word, 0) for word in words]
        if first == "masks":
            now.has_masks = False
        elif first == "mask":
            now.masks[numbers[0]] = numbers[1]
        elif first == "held":
            now.held[numbers[0]] = numbers[1]
        else:
            value, errno, reads = numbers
            now.writes.append((int(first, 16), value, errno, reads))
    if now is not None:
        yield now


@pytest.mark.answers
def test_every_value_of_every_field_is_predicted(
    spec: Spec, lab: Lab, series: str, cpu: str
) -> None:
    sources = [GUEST / "id_values.c", GUEST / "vcpu_set.c", GUEST / "vm.c"]
    files = {"/id_values": toolchain.compile_c(sources), "/fields": probes(spec)}
    argv = ["/id_values", "/fields", *SETS.values()]
    printed = lab.run(series, cpu, argv, files=files, timeout=_SECONDS).check().text
    kernel = find_kernel(spec, "arm64", fetched(series).release)
    by_id = {one_reg.id: one_reg for one_reg in spec.of_arch("arm64")}
    judged, wrong, unknown = 0, [], set()
    for vcpu in vcpus(printed):
        values = {by_id[id].name: value for id, value in vcpu.held.items()}
        ids = {one_reg.name: one_reg.id for one_reg in spec.of_arch("arm64")}
        move = Host("lab", kernel, vcpu.features, values).move(spec, ids)
        for id, value, errno, reads in vcpu.writes:
            told = answer(by_id[id], value, move)
            judged += 1
            if told.errno == UNKNOWN:
                unknown.add(by_id[id].name)
            elif (_ERRNOS.get(told.errno), told.reads) != (errno, reads):
                wrong.append((sorted(vcpu.features), by_id[id].name, hex(value), errno, told))
        if vcpu.has_masks:
            said = {o.id: writable_mask(o, kernel) for o in by_id.values() if o.writable}
            assert {id: mask for id, mask in said.items() if mask} == vcpu.masks
    assert wrong == []
    assert unknown <= _HIDDEN
    assert judged > 20_000
