# SPDX-License-Identifier: MIT
"""The rules of ``audit source``: ids and core offsets that people wrote by hand."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import permutations

from onereg.audit.abi import constants
from onereg.audit.beside import NearName
from onereg.audit.book import AuditBook, AuditProblem
from onereg.audit.claims import (
    Claim,
    CompositionClaim,
    ConstantClaim,
    LiteralClaim,
    MemberClaim,
    NameClaim,
    OffsetClaim,
    OperandsClaim,
)
from onereg.audit.source import SourceSubject
from onereg.model import OneReg
from onereg.model.ids import Encoding
from onereg.query.decoded_ids import core_sentence
from onereg.query.register_facts import id_text

_GENERAL = re.compile(r"[XRV]\d+")
_SYSREG_NAME = re.compile(r"_EL[0-3]$", re.IGNORECASE)

RULES: AuditBook[SourceSubject] = AuditBook("source", __name__)


@RULES.adds("source-impossible")
def an_id_is_possible(subject: SourceSubject) -> Iterator[AuditProblem]:
    """KVM never has this id: reserved bits, an unknown group or size, or no member of kvm_regs.

    KVM answers EINVAL or ENOENT.  The rule also reports a core offset inside a register, or in the
    padding before fp_regs.
    """
    for claim, _ in subject.literals():
        if claim.id in subject.decoder.ids or subject.decoder.resized(claim.id):
            continue
        why = subject.decoder.fault(claim.id)
        if why and not (_is_base(claim.id) and not subject.named(claim, "arm64")):
            yield AuditProblem(claim.mark, f"{claim.text} is no id: {why}", claim.text)
    for member in subject.claims(MemberClaim):
        found = subject.member(member)
        if isinstance(found, str):
            yield AuditProblem(member.mark, f"no register: {found}", member.path)
    for offset in subject.claims(OffsetClaim):
        faults = [subject.decoder.core_fault("arm64", byte, None) for byte in offset.bytes()]
        if all(faults) and subject.named(offset, "arm64"):
            message = f"{offset.text} is the offset of no core register: {faults[0]}"
            yield AuditProblem(offset.mark, message, offset.text)


@RULES.adds("source-size")
def an_id_has_the_registers_size(subject: SourceSubject) -> Iterator[AuditProblem]:
    """An id has another size than the register that it names.

    KVM refuses it (EINVAL or ENOENT), and a buffer of that size would be too small or too large:
    FPSR and FPCR have 32 bits, V registers 128, all other core registers 64.
    """
    for claim, _ in subject.literals():
        other = subject.decoder.resized(claim.id)
        if claim.id not in subject.decoder.ids and other is not None:
            yield AuditProblem(
                claim.mark,
                f"{claim.text} is {subject.decoder.describe(claim.id)}; "
                f"it has {other.size * 8}: {id_text(other.id)}",
                claim.text,
            )
    for member in subject.claims(MemberClaim):
        found = subject.member(member)
        if isinstance(found, tuple) and member.bits not in (None, found[2] * 8):
            message = f"{member.path} has {found[2] * 8} bits; this says {member.bits}"
            yield AuditProblem(member.mark, message, member.path)
    for offset in subject.claims(OffsetClaim):
        for one_reg in subject.named(offset, "arm64"):
            bits = one_reg.size * 8
            if one_reg in subject.here(offset) and offset.bits not in (None, bits):
                message = f"{one_reg.name} has {bits} bits; this says {offset.bits}"
                yield AuditProblem(offset.mark, message, offset.text)


@RULES.adds("source-unlisted")
def an_id_is_one_that_kvm_lists(subject: SourceSubject) -> Iterator[AuditProblem]:
    """An id is well formed and has a name, but no kernel of the spec's releases lists it.

    KVM answers ENOENT.  For example, CNTFRQ_EL0 has an encoding but no id, because the guest's
    frequency is the host's.
    """
    for claim, _ in subject.literals():
        known = claim.id in subject.decoder.ids or subject.decoder.resized(claim.id)
        if known or subject.decoder.fault(claim.id) or _is_base(claim.id) or not claim.names:
            continue
        if subject.decoder.core_only(claim.id) is None:
            yield AuditProblem(
                claim.mark,
                f"{claim.text} is listed by no kernel that the spec covers: "
                f"{subject.decoder.describe(claim.id)}",
                claim.text,
            )


@RULES.adds("source-core-only")
def a_core_register_has_no_sysreg_id(subject: SourceSubject) -> Iterator[AuditProblem]:
    """A system-register id for a register that KVM has as a core register only.

    SPSR_EL1, ELR_EL1, SP_EL0, SP_EL1 and the AArch32 SPSRs have an encoding, but KVM answers ENOENT
    to an id that is made of it.
    """
    for claim, _ in subject.literals():
        one_reg = subject.decoder.core_only(claim.id)
        if one_reg is not None and claim.names:
            yield AuditProblem(claim.mark, core_sentence(claim.text, one_reg), claim.text)
    for operands in subject.claims(OperandsClaim):
        one_reg = subject.decoder.core_encodings.get(operands.encoding)
        if one_reg is not None and operands.makes_id:
            yield AuditProblem(operands.mark, core_sentence(operands.text, one_reg), operands.text)
    for call in subject.claims(NameClaim):
        for one_reg in subject.named(call, "arm64"):
            if one_reg.group == "core":
                yield AuditProblem(call.mark, core_sentence(call.text, one_reg), call.text)


@RULES.adds("source-name")
def an_id_is_that_of_its_name(subject: SourceSubject) -> Iterator[AuditProblem]:
    """An id, a member or a core offset belongs to another register than the name beside it says.

    A name counts if it is declared by the id or stands in the same call or initialiser, and if it
    is a register's, apart from words such as KVM, ARM64, REG or SYS before it.
    """
    for claim, arch in subject.literals():
        yield from _contradiction(claim, subject.decoder.ids.get(claim.id), arch, subject)
    for member in subject.claims(MemberClaim):
        found = subject.member(member)
        if isinstance(found, tuple):
            one_reg = subject.members.get(found[:2])
            yield from _contradiction(member, one_reg, found[0], subject)
    for offset in subject.claims(OffsetClaim):
        here = subject.here(offset)
        if here and not any(one_reg in subject.named(offset, "arm64") for one_reg in here):
            yield from _contradiction(offset, here[0], "arm64", subject)


@RULES.adds("source-encoding")
def an_encoding_is_that_of_its_name(subject: SourceSubject) -> Iterator[AuditProblem]:
    """The operands of a system register belong to another register than the name beside them says.

    In ONE_REG ids, CNTVCT_EL0 and CNTV_CVAL_EL0 have each other's operands: KVM swapped the two
    ids for good.
    """
    by_encoding = {o.register.encoding: o for o in subject.spec.of_arch("arm64")}
    by_id_encoding = {o.id_encoding: o for o in subject.spec.of_arch("arm64") if o.id_encoding}
    for found in subject.files.values():
        rows = [claim for claim in found if isinstance(claim, OperandsClaim)]
        strange = {name for name in {row.callee for row in rows} if _reorders(name, rows, subject)}
        for claim in rows:
            named, right = _encodings(claim, subject)
            if not named or claim.encoding in right or claim.callee in strange:
                continue
            other = (by_id_encoding if claim.makes_id else by_encoding).get(claim.encoding)
            verb = "makes the id" if claim.makes_id else "is the encoding"
            own = ", ".join(sorted(str(encoding) for encoding in right))
            shown = next(_shown(*one) for one in subject.words(claim, "arm64") if one[1] in named)
            swapped = f"; {named[0].why}" if named[0].why else ""
            yield AuditProblem(
                claim.mark,
                f"{claim.text} {verb} of {other.name if other else 'no register of the spec'}, but "
                f"stands beside {shown}, which has {own}{swapped}",
                claim.text,
            )


@RULES.adds("source-double")
def an_id_has_one_name(subject: SourceSubject) -> Iterator[AuditProblem]:
    """Two names are declared for one id in one file, and neither is known to be the register's.

    The rule also reports a name that ends as a System register's does, in _EL1, beside the
    register's own name: one id was copied for the other.
    """
    for found in subject.files.values():
        first: dict[int, Claim] = {}
        for claim in found:
            if not (isinstance(claim, LiteralClaim) and claim.sure and claim.declared):
                continue
            if claim.composed:
                continue
            other = first.setdefault(claim.id, claim)
            if claim.declared == other.declared or _is_base(claim.id):
                continue
            names = (claim.declared, other.declared or "")
            words = [NearName(name, "constant") for name in names]
            unknown = [w.text for w in words if subject.names.find(w, "arm64") is None]
            if len(unknown) == 2 or any(_SYSREG_NAME.search(name) for name in unknown):
                yield AuditProblem(
                    claim.mark,
                    f"{claim.declared} has the id of {other.declared} at line {other.mark.line}: "
                    f"{subject.decoder.describe(claim.id)}",
                    claim.text,
                )


@RULES.adds("source-group")
def an_id_is_composed_with_its_group(subject: SourceSubject) -> Iterator[AuditProblem]:
    """A function that is called after a group composes an id without the group's macro.

    Without KVM_REG_ARM_DEMUX, for instance, bits 27:16 of the id stay zero, and KVM knows no such
    group.
    """
    groups = {
        group.name: group.symbol for group in subject.spec.format.groups.values() if group.symbol
    }
    for claim in subject.claims(CompositionClaim):
        words = re.split(r"_|(?<=[a-z0-9])(?=[A-Z])|(?<=[a-z])(?=[0-9])", claim.function)
        for name in {word.lower() for word in words} & groups.keys():
            others = {*groups.values(), "KVM_REG_ARM_COPROC_SHIFT", "KVM_REG_ARM_COPROC_MASK"}
            if not claim.macros & others:
                yield AuditProblem(
                    claim.mark,
                    f"{claim.function} composes an id without {groups[name]}: its group is 0",
                    claim.function,
                )


@RULES.adds("source-constant")
def a_constant_is_the_headers(subject: SourceSubject) -> Iterator[AuditProblem]:
    """A constant of KVM's headers is defined anew, with another value.

    Every id that is composed with it is another register's, or no register's.
    """
    abi = constants(subject.spec)
    for claim in subject.claims(ConstantClaim):
        right = abi[claim.name]
        if claim.value != right:
            yield AuditProblem(
                claim.mark,
                f"{claim.name} is {_number(right)} in KVM's headers; "
                f"this says {_number(claim.value)}",
                claim.name,
            )


def _number(value: int) -> str:
    return str(value) if value < 100 else f"{value:#x}"


def _contradiction(
    claim: Claim, one_reg: OneReg | None, arch: str, subject: SourceSubject
) -> Iterator[AuditProblem]:
    words = subject.words(claim, arch)
    if one_reg is None or not words or one_reg in (named for _, named in words):
        return
    if _takes_any(one_reg) and all(word.place == "variable" for word, _ in words):
        return
    yield AuditProblem(
        claim.mark,
        f"{claim.text} is {one_reg.name}, but stands beside {_shown(*words[0])}, "
        f"which is {id_text(words[0][1].id)}",
        claim.text,
    )


def _shown(word: NearName, one_reg: OneReg) -> str:
    """The register, behind the source's name of it where that is another one."""
    name = re.sub(r"\W|_", "", one_reg.name).lower()
    is_same = name in word.text.replace("_", "").lower()
    return one_reg.name if is_same else f"{word.text} ({one_reg.name})"


def _takes_any(one_reg: OneReg) -> bool:
    """True of registers that code gives the value of another one: an argument, a return address."""
    return one_reg.name in ("PC", "PSTATE", "SP_EL0") or bool(_GENERAL.fullmatch(one_reg.name))


def _encodings(claim: OperandsClaim, subject: SourceSubject) -> tuple[list[OneReg], set[object]]:
    """(the registers that are named beside operands, the operands that would be right)."""
    named = [o for o in subject.named(claim, "arm64") if o.register.encoding is not None]
    right: set[object] = {o.id_encoding or o.register.encoding for o in named}
    if not claim.makes_id:
        right |= {o.register.encoding for o in named}
    return named, right


def _reorders(callee: str, rows: Sequence[OperandsClaim], subject: SourceSubject) -> bool:
    """True if a call takes the operands in an order of its own: its uses are right in another.

    Two uses at least must say so, and more than are right in the usual order.
    """
    usual = 0
    reordered = dict.fromkeys(permutations(range(5)), 0)
    for claim in rows:
        if claim.callee != callee:
            continue
        _, right = _encodings(claim, subject)
        e = claim.encoding
        usual += e in right
        if right and e not in right:
            own = (e.op0, e.op1, e.crn, e.crm, e.op2)
            for order in reordered:
                op0, op1, crn, crm, op2 = (own[n] for n in order)
                reordered[order] += Encoding(op0, op1, crn, crm, op2) in right
    return max(reordered.values()) > max(usual, 1)


def _is_base(id: int) -> bool:
    """True if bits 15:0 are zero: the id of a number 0, or a base that numbers are added to."""
    return not id & 0xFFFF
