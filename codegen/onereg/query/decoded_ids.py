# SPDX-License-Identifier: MIT
"""An id in words, and the reason why KVM has no such register."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property

from onereg.model import OneReg, Spec
from onereg.model.ids import (
    CORE_WORD_BYTES,
    SIZE_MASK,
    SIZE_SHIFT,
    Cp15Encoding,
    DecodedId,
    Encoding,
)
from onereg.model.structs import INTEGERS, Structs
from onereg.model.system_names import CoprocessorEncoding, SystemEncoding, SystemName
from onereg.query.qemu_ids import qemu_text
from onereg.query.register_facts import id_text

_ALL_BUT_SIZE = ~(SIZE_MASK << SIZE_SHIFT)


class Decoder:
    """The ids of a spec, and words for ids that it does not have."""

    def __init__(self, spec: Spec, names: Callable[[], Sequence[SystemName]] = tuple) -> None:
        """``names`` are those that KVM has no id for."""
        self._spec = spec
        self._read_names = names
        self._format = spec.format
        self._structs = spec.structs
        self.ids = {one_reg.id: one_reg for one_reg in spec.one_regs}
        self._sizeless = {one_reg.id & _ALL_BUT_SIZE: one_reg for one_reg in spec.one_regs}

    @cached_property
    def _scalars(self) -> dict[str, list[tuple[str, int, int]]]:
        return {arch: list(scalars(structs)) for arch, structs in self._structs.items()}

    @cached_property
    def core_encodings(self) -> Mapping[Encoding, OneReg]:
        """Encodings of registers that KVM has in the core group only."""
        return {
            o.register.encoding: o
            for o in self._spec.of_arch("arm64")
            if o.group == "core" and isinstance(o.register.encoding, Encoding)
        }

    @cached_property
    def names(self) -> Mapping[SystemEncoding, str]:
        """Names by their encodings: of AArch32 registers, and those that KVM has no id for."""
        own: dict[SystemEncoding, str] = {
            name.encoding: name.name for name in reversed(self._read_names())
        }
        for register in self._spec.registers.values():
            e = register.encoding
            if isinstance(e, Cp15Encoding):
                own[CoprocessorEncoding(15, e.crn, e.opc1, e.crm, e.opc2)] = register.name
        return own

    def decode(self, id: int) -> DecodedId:
        """The parts of an id."""
        return self._format.decode(id)

    def describe(self, id: int) -> str:
        """``SPSR_fiq``, or the parts of an id that is not known, as ``sysreg S3_0_C1_C2_3``.

        A register that is known in another size is shown with the size: ``SPSR_fiq as 512 bits``.
        """
        if id in self.ids:
            return self.ids[id].name
        what = self.decode(id)
        other = self.resized(id)
        if other is not None:
            return f"{other.name} as {(what.size or 0) * 8} bits"
        return f"{what.arch or f'architecture {what.arch_code:#x}'} {_place(what)}"

    def resized(self, id: int) -> OneReg | None:
        """The register that an unknown id would name if its size were another."""
        if id in self.ids or self.decode(id).size is None:
            return None
        return self._sizeless.get(id & _ALL_BUT_SIZE)

    def fault(self, id: int) -> str | None:
        """Why no KVM ever has such an id, or None where one may."""
        what = self.decode(id)
        if what.arch is None:
            other = self._format.foreign_arch(what.arch_code)
            if other is not None:
                return f"bits 63:56 are {what.arch_code:#x}, which is {other}"
            return f"bits 63:56 are {what.arch_code:#x}, no architecture"
        if what.reserved:
            return f"bits {id_text(what.reserved)} are not zero"
        if what.size is None:
            return f"bits 55:52 are {id >> SIZE_SHIFT & SIZE_MASK:#x}, no size"
        if what.group is None:
            proposed = self._format.proposed_group(what.coproc)
            said = f"; patches that are not merged have {proposed} there" if proposed else ""
            return f"bits 27:16 are {what.coproc:#x}, no group of {what.arch}{said}"
        if what.group.bits and what.size * 8 not in what.group.bits:
            widths = " or ".join(str(bits) for bits in what.group.bits)
            return f"the group {what.group.name} has {widths} bits, not {what.size * 8}"
        if what.group.name == "core":
            return self.core_fault(what.arch, what.number * CORE_WORD_BYTES, what.size)
        return None

    def core_only(self, id: int) -> OneReg | None:
        """The core register whose encoding a system-register id carries."""
        encoding = _encoding(self.decode(id))
        if encoding is None or self.fault(id):
            return None
        return self.core_encodings.get(encoding)

    def qemu(self, id: int) -> tuple[str | None, str] | None:
        """(name, sentence) of an id that is QEMU's own, as in a migration stream under TCG."""
        return qemu_text(id, self.names)

    def why(self, id: int) -> str | None:
        """Why the spec has no such id, as a sentence; None where it has."""
        if id in self.ids:
            return None
        text = id_text(id)
        other = self.resized(id)
        if other is not None:
            said = f". {other.note}" if other.note else ""
            right = f"it has {other.size * 8}: {id_text(other.id)}"
            return f"{text} is {self.describe(id)}; {right}{said}"
        own = self.qemu(id)
        if own is not None:
            return f"{own[1]}; KVM has no such id"
        fault = self.fault(id)
        if fault is not None:
            return f"{text} is no id: {fault}"
        core = self.core_only(id)
        if core is not None:
            return core_sentence(text, core)
        encoding = _encoding(self.decode(id))
        name = self.names.get(encoding) if encoding is not None else None
        said = f" ({name})" if name is not None else ""
        covered = f"{self._spec.oldest} to {self._spec.newest}"
        return f"{text} is {self.describe(id)}{said}, which no kernel from {covered} lists"

    def core_fault(self, arch: str, offset: int, size: int | None) -> str | None:
        """Why no register in struct kvm_regs begins at an offset, or has that size (None: any)."""
        whole = self._structs[arch].size()
        if offset >= whole:
            return f"byte {offset} is beyond struct kvm_regs, which has {whole}"
        for path, start, bytes in self._scalars[arch]:
            if not start <= offset < start + bytes:
                continue
            if path.rpartition(".")[2].startswith("__"):
                return f"byte {offset} is {path}, no register"
            if start != offset:
                return f"byte {offset} is within {path}, which begins at {start}"
            if size not in (None, bytes):
                return f"{path} has {bytes * 8} bits, not {(size or 0) * 8}"
            return None
        return f"byte {offset} is padding of struct kvm_regs"


def core_sentence(text: str, one_reg: OneReg) -> str:
    """That a system-register id is of a register that KVM has in the core group."""
    return (
        f"{text} makes a system-register id of {one_reg.name}; KVM has it as a core register only, "
        f"{id_text(one_reg.id)}"
    )


def _encoding(what: DecodedId) -> Encoding | None:
    """The A64 encoding that an id carries."""
    o = what.operands
    if what.arch != "arm64" or "op0" not in o:
        return None
    return Encoding(o["op0"], o["op1"], o["CRn"], o["CRm"], o["op2"])


def scalars(
    structs: Structs, kind: str = "kvm_regs", prefix: str = ""
) -> Iterator[tuple[str, int, int]]:
    """(path, offset, bytes) of every scalar of struct kvm_regs, elements of arrays one by one."""
    for member in structs.structs[kind]:
        for index in range(max(member.count, 1)):
            path = f"{prefix}{member.name}" + (f"[{index}]" if member.count else "")
            if member.type in INTEGERS:
                yield (path, *structs.resolve(path))
            else:
                yield from scalars(structs, member.type, f"{path}.")


def _place(what: DecodedId) -> str:
    """The group, and the meaning of bits 15:0 in it."""
    if what.group is None:
        return f"group {what.coproc:#x}, number {what.number:#x}"
    if "op0" in what.operands:
        o = what.operands
        return f"sysreg {Encoding(o['op0'], o['op1'], o['CRn'], o['CRm'], o['op2'])}"
    if what.group.name == "core":
        return f"core, byte {what.number * CORE_WORD_BYTES} of struct kvm_regs"
    return f"{what.group.name} {what.number:#x}"
