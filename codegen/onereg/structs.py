# SPDX-License-Identifier: MIT
"""Offsets and sizes of C struct members, from which core register ids are computed.

``KVM_REG_ARM_CORE_REG(name)`` is ``offsetof(struct kvm_regs, name) / sizeof(__u32)``: the
spec holds the struct as <asm/kvm.h> and <asm/ptrace.h> declare it, and natural alignment
(AAPCS64, AAPCS32) does the rest, the padding before fp_regs included.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

_INTEGERS = {"u8": 1, "u16": 2, "u32": 4, "u64": 8, "u128": 16}
_STEP = re.compile(r"([A-Za-z_]\w*)(?:\[(\w+)\])?", re.ASCII)


@dataclass(frozen=True, slots=True)
class StructMember:
    name: str
    type: str
    count: int
    """0: not an array."""


@dataclass(frozen=True, slots=True)
class Structs:
    """The structs of one architecture; ``kvm_regs`` is the outermost."""

    structs: Mapping[str, tuple[StructMember, ...]]
    constants: Mapping[str, int]

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
                offset += self._index(match[2], member, path) * self._size(member.type)
            elif member.count:
                raise LookupError(f"{path!r}: {member.name} is an array and wants an index")
            kind = member.type
        if kind not in _INTEGERS:
            raise LookupError(f"{path!r} is the whole of struct {kind}, not a register")
        return offset, _INTEGERS[kind]

    def size(self) -> int:
        """sizeof(struct kvm_regs)."""
        return self._size("kvm_regs")

    def _index(self, text: str, member: StructMember, path: str) -> int:
        index = int(text) if text.isdigit() else self.constants.get(text)
        if index is None:
            raise LookupError(f"{path!r}: the constant {text} is not defined")
        if index >= member.count:
            raise LookupError(f"{path!r}: {member.name} has {member.count} elements")
        return index

    def _member(self, struct: str, name: str, path: str) -> tuple[StructMember, int]:
        offset = 0
        for member in self.structs[struct]:
            offset = _align(offset, self._alignment(member.type))
            if member.name == name:
                return member, offset
            offset += self._size(member.type) * max(member.count, 1)
        raise LookupError(f"{path!r}: struct {struct} has no member {name}")

    def _size(self, kind: str) -> int:
        if kind in _INTEGERS:
            return _INTEGERS[kind]
        end = 0
        for member in self._members(kind):
            end = _align(end, self._alignment(member.type))
            end += self._size(member.type) * max(member.count, 1)
        return _align(end, self._alignment(kind))

    def _alignment(self, kind: str) -> int:
        if kind in _INTEGERS:
            return _INTEGERS[kind]
        return max(self._alignment(member.type) for member in self._members(kind))

    def _members(self, kind: str) -> tuple[StructMember, ...]:
        if kind not in self.structs:
            raise LookupError(f"{kind} is neither u8 to u128 nor a struct defined above")
        return self.structs[kind]


def _align(offset: int, alignment: int) -> int:
    return -(-offset // alignment) * alignment
