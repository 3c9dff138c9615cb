# SPDX-License-Identifier: MIT
"""Rules on ids: each has one name, and is composed of the register's facts."""

from __future__ import annotations

from collections.abc import Iterator

from onereg.model import OneReg, Spec
from onereg.model.ids import Cp15Encoding
from onereg.rules.book import Problem, rule


@rule("duplicate-id")
def one_name_for_one_id(spec: Spec) -> Iterator[Problem]:
    """Two registers have the same id.

    KVM would answer for only one of them, and a decoder could not name the id.
    """
    names: dict[int, OneReg] = {}
    for one_reg in spec.one_regs:
        first = names.setdefault(one_reg.id, one_reg)
        if first.name != one_reg.name:  # otherwise an entry stands twice, see duplicate-entry
            yield (
                one_reg.mark,
                f"{one_reg.name} has the id {one_reg.id:#018x} of {first.name} at {first.mark}",
            )


@rule("id-encoding")
def an_id_is_its_encoding(spec: Spec) -> Iterator[Problem]:
    """An id has another encoding than the register, and no reason is given.

    KVM swapped the ids of CNTVCT_EL0 and CNTV_CVAL_EL0 for good; an entry with `id` gives the
    reason in `why`.  A `why` without a difference is a finding too.
    """
    for one_reg in spec.one_regs:
        differs = one_reg.id_encoding != one_reg.register.encoding
        if differs and one_reg.why is None:
            yield (
                one_reg.mark,
                f"{one_reg.name} is {one_reg.register.encoding} but its id says "
                f"{one_reg.id_encoding}; give the reason in why, or remove id",
            )
        if not differs and one_reg.why is not None:
            yield (
                one_reg.mark,
                f"{one_reg.name} says why its id differs from its encoding, but it does not",
            )


@rule("id-size")
def a_width_is_the_groups(spec: Spec) -> Iterator[Problem]:
    """A register's width differs from its struct member's, or KVM's group does not have it.

    Bits 55:52 of the id give the width, and KVM copies as many bytes.  KVM answers ENOENT to a
    System register of 32 bits, although the architecture has such registers.  An MRC of cp15 moves
    32 bits; an MRRC (its encoding has no CRn) moves 64.
    """
    for one_reg in spec.one_regs:
        bits, widths = one_reg.register.bits, spec.format.groups[one_reg.group].bits
        if widths and bits not in widths:
            known = " or ".join(str(width) for width in widths)
            yield one_reg.mark, f"{one_reg.name} has {bits} bits, group {one_reg.group} {known}"
        encoding = one_reg.id_encoding
        if isinstance(encoding, Cp15Encoding) and bits != encoding.bits:
            yield (
                one_reg.mark,
                f"{one_reg.name} has {bits} bits, its encoding {encoding} moves {encoding.bits}",
            )


@rule("core-offset")
def a_core_offset_is_its_members(spec: Spec) -> Iterator[Problem]:
    """A stated core offset differs from the offset of the member.

    `number` beside `member` is optional.  If it is there, it is the offset in struct kvm_regs in
    32-bit words (KVM_REG_ARM_CORE_REG).
    """
    for one_reg in spec.one_regs:
        if one_reg.group != "core" or one_reg.number is None or one_reg.member is None:
            continue
        offset = spec.structs[one_reg.arch].resolve(one_reg.member)[0] // 4
        if offset != one_reg.number:
            yield (
                one_reg.mark,
                f"{one_reg.name}: {one_reg.member} is word {offset:#x} of struct kvm_regs, "
                f"not {one_reg.number:#x}",
            )


@rule("listed-nowhere")
def every_system_register_belongs(spec: Spec) -> Iterator[Problem]:
    """A register is described, but has neither a KVM id nor a reason for the lack of one.

    An entry of `spec/registers` without an entry of `spec/kvm` would be in no output.  `unlisted`
    gives the reason why KVM has no id for a register that layouts have in a table.
    """
    named = {(one_reg.arch, one_reg.name) for one_reg in spec.one_regs}
    told = set()
    for key, register in spec.registers.items():
        if (key in named) is (register.unlisted is None) or register.mark in told:
            continue
        told.add(register.mark)
        if register.unlisted is None:
            yield register.mark, f"{register.name} has no entry in spec/kvm/{register.arch}"
        else:
            yield (
                register.mark,
                f"{register.name} is unlisted, and has an entry in spec/kvm/{register.arch}",
            )


@rule("duplicate-entry")
def one_entry_for_one_register(spec: Spec) -> Iterator[Problem]:
    """A register stands in two sets, or twice in one."""
    seen: dict[tuple[str, str], OneReg] = {}
    for one_reg in spec.one_regs:
        first = seen.setdefault((one_reg.arch, one_reg.name), one_reg)
        if first is not one_reg:
            yield one_reg.mark, f"{one_reg.name} already has an entry at {first.mark}"
