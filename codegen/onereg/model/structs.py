# SPDX-License-Identifier: MIT
"""Offsets and sizes of C struct members, from which core register ids are computed.

``KVM_REG_ARM_CORE_REG(name)`` is ``offsetof(struct kvm_regs, name) / sizeof(__u32)``: the
spec holds the struct as <asm/kvm.h> and <asm/ptrace.h> declare it, and natural alignment
(AAPCS64, AAPCS32) does the rest, the padding before fp_regs included.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import field

from onereg.dataclass import dataclass
from onereg.errors import Mark

INTEGERS = {"u8": 1, "u16": 2, "u32": 4, "u64": 8, "u128": 16}
"""Size and alignment of the integer types, in bytes."""
_STEP = re.compile(r"([A-Za-z_]\w*)(?:\[(\w{1,64})\])?", re.ASCII)


@dataclass(frozen=True, slots=True)
class StructMember:
    name: str
    type: str
    count: int
    """0: not an array."""
    mark: Mark


@dataclass(frozen=True, slots=True)
class Structs:
    """The structs of one architecture; ``kvm_regs`` is the outermost."""

    structs: Mapping[str, tuple[StructMember, ...]]
    """``read`` puts each struct after those that it contains, so that no struct contains itself."""
    constants: Mapping[str, int]
    marks: Mapping[str, Mark]
    """Where each constant is written."""
    _measured: dict[str, tuple[int, int]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    """(size, alignment) of the structs so far."""

    def __post_init__(self) -> None:
        for name in self.structs:
            self._measure(name)

    def resolve(self, path: str) -> tuple[int, int]:
        """(offset, size) in bytes of a member of struct kvm_regs, as ``fp_regs.vregs[3]``.

        Raises LookupError with a sentence where the path names no scalar member.
        """
        offset, kind = 0, "kvm_regs"
        for step in path.split("."):
            if kind not in self.structs:
                raise LookupError(f"{path!r} goes on below {kind}, which is no struct")
            match = _STEP.fullmatch(step)
            if not match:
                raise LookupError(f"{step!r} is not a member or member[index]")
            member, at = self._member(kind, match[1], path)
            offset += at
            if match[2] is not None:
                offset += self._index(match[2], member, path) * self._measure(member.type)[0]
            elif member.count:
                raise LookupError(f"{path!r}: {member.name} is an array and wants an index")
            kind = member.type
        if kind not in INTEGERS:
            raise LookupError(f"{path!r} is the whole of struct {kind}, not a register")
        return offset, INTEGERS[kind]

    def size(self) -> int:
        """sizeof(struct kvm_regs)."""
        return self._measure("kvm_regs")[0]

    def offsets(self, struct: str) -> Iterator[tuple[StructMember, int]]:
        """The members of a struct, each with its offset in bytes."""
        offset = 0
        for member in self.structs[struct]:
            size, alignment = self._measure(member.type)
            offset = _align(offset, alignment)
            yield member, offset
            offset += size * max(member.count, 1)

    def _index(self, text: str, member: StructMember, path: str) -> int:
        index = int(text) if text.isdigit() else self.constants.get(text)
        if index is None:
            raise LookupError(f"{path!r}: the constant {text} is not defined")
        if not member.count:
            raise LookupError(f"{path!r}: {member.name} is not an array")
        if index >= member.count:
            raise LookupError(f"{path!r}: {elements(member.name, member.count)}")
        return index

    def _member(self, struct: str, name: str, path: str) -> tuple[StructMember, int]:
        for member, offset in self.offsets(struct):
            if member.name == name:
                return member, offset
        raise LookupError(f"{path!r}: struct {struct} has no member {name}")

    def _measure(self, kind: str) -> tuple[int, int]:
        """(size, alignment) of a type in bytes."""
        if kind in INTEGERS:
            return INTEGERS[kind], INTEGERS[kind]
        if kind not in self._measured:
            end, strictest = 0, 1
            for member in self.structs[kind]:
                size, alignment = self._measure(member.type)
                end = _align(end, alignment) + size * max(member.count, 1)
                strictest = max(strictest, alignment)
            self._measured[kind] = _align(end, strictest), strictest
        return self._measured[kind]


def elements(name: str, count: int) -> str:
    """How many elements an array has, in words."""
    return f"{name} has {count} element{'' if count == 1 else 's'}"


def _align(offset: int, alignment: int) -> int:
    return -(-offset // alignment) * alignment
