# SPDX-License-Identifier: MIT
"""Two saved vCPUs, register by register."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum

from onereg.dataclass import dataclass
from onereg.model import OneReg, Spec
from onereg.query.subject import KnownValues
from onereg.snapshot.fields import differing
from onereg.snapshot.state import VcpuState


class VcpuDifference(Enum):
    """The difference of two vCPUs in a register."""

    MISSING = "missing"
    """The second lacks it."""
    EXTRA = "extra"
    """The first lacks it."""
    DIFFERENT = "different"
    COUNTER = "counter"
    """Different, as is to be expected: the value changes by itself."""


@dataclass(frozen=True, slots=True)
class DifferentRegister:
    """One register in which two vCPUs differ."""

    id: int
    name: str | None
    """None where the spec does not know the id."""
    difference: VcpuDifference
    first: int | None
    second: int | None
    """The values; None where a vCPU lacks it."""
    fields: tuple[str, ...]
    """The fields that differ, in words."""
    live: str | None
    """By which name the first vCPU's current mode reaches it, where it is banked: ``SP_svc``."""

    @property
    def label(self) -> str:
        """The name, or the id of a register that the spec does not know."""
        return self.name or f"{self.id:#018x}"


def compare(
    spec: Spec, first: Mapping[int, bytes], second: Mapping[int, bytes]
) -> Iterator[DifferentRegister]:
    """The registers in which two vCPUs differ, in the order of the spec, then by id."""
    by_id = {one_reg.id: one_reg for one_reg in spec.of_arch("arm64")}
    state = VcpuState(spec, first)
    banked = state.banked()
    known = KnownValues(spec)
    known.seen = {("arm64", name): value for name, value in state.values.items()}
    unknown = sorted((first.keys() | second.keys()) - by_id.keys())
    for id in (*by_id, *unknown):
        one, two = first.get(id), second.get(id)
        if one == two:
            continue
        before, after = _number(one), _number(two)
        one_reg = by_id.get(id)
        cell = banked.get(one_reg.name) if one_reg else None
        yield DifferentRegister(
            id=id,
            name=one_reg.name if one_reg else None,
            difference=_difference(one_reg, before, after),
            first=before,
            second=after,
            fields=tuple(_fields(one_reg, before, after, known)),
            live=cell.name if cell else None,
        )


def _number(value: bytes | None) -> int | None:
    return None if value is None else int.from_bytes(value, "little")


def _difference(one_reg: OneReg | None, first: int | None, second: int | None) -> VcpuDifference:
    if second is None:
        return VcpuDifference.MISSING
    if first is None:
        return VcpuDifference.EXTRA
    is_counter = one_reg is not None and one_reg.volatile
    return VcpuDifference.COUNTER if is_counter else VcpuDifference.DIFFERENT


def _fields(
    one_reg: OneReg | None, first: int | None, second: int | None, known: KnownValues
) -> Iterator[str]:
    if one_reg is not None and first is not None and second is not None and not one_reg.volatile:
        yield from differing(one_reg.register.fields, first, second, known.of("arm64"))
