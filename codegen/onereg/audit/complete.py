# SPDX-License-Identifier: MIT
"""``audit complete``: the registers that hand-written source saves, beside those of a vCPU."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path

from onereg.audit.book import AuditBook, AuditProblem
from onereg.audit.claims import LiteralClaim, MemberClaim, NameClaim, OffsetClaim, OperandsClaim
from onereg.audit.mentions import ArrayRegisters, Mentions, mentions
from onereg.audit.source import SourceSubject, read_source
from onereg.audit.source_files import Counts, source_files
from onereg.dataclass import dataclass
from onereg.errors import Mark
from onereg.model import OneReg, Spec, Write
from onereg.query.listing import Vcpu, surely_listed
from onereg.query.register_facts import id_text

_IDENTITY = {Write.ID, Write.INVARIANT, Write.IGNORED}
_NAMES_SHOWN = 8


@dataclass(frozen=True)
class CompleteSubject:
    """The registers that source reaches, beside what a vCPU lists."""

    source: SourceSubject
    mentions: Sequence[Mentions]
    vcpu: Vcpu
    root: Path

    @cached_property
    def lists(self) -> Sequence[Mark]:
        """The place at which the source asks KVM for the list."""
        return [mark for one in self.mentions for mark in one.lists]

    @cached_property
    def reached(self) -> frozenset[str]:
        """The names of the registers that the source has an id, a member or a name of."""
        source, found = self.source, set[str]()
        by_encoding = {
            o.id_encoding or o.register.encoding: o for o in source.spec.of_arch("arm64")
        }
        for literal in source.claims(LiteralClaim):
            one = source.decoder.ids.get(literal.id) or source.decoder.resized(literal.id)
            found |= {one.name} if one is not None else set()
        for member in source.claims(MemberClaim):
            place = source.member(member)
            core = source.members.get(place[:2]) if isinstance(place, tuple) else None
            found |= {core.name} if core is not None else set()
        for offset in source.claims(OffsetClaim):
            found |= {one.name for one in source.here(offset)[:1]}
        for operands in source.claims(OperandsClaim):
            one = by_encoding.get(operands.encoding)
            found |= {one.name} if one is not None else set()
        for call in source.claims(NameClaim):
            found |= {one.name for one in source.named(call, "arm64")}
        for own in self.mentions:
            found |= own.registers
        return frozenset(found)

    @cached_property
    def missing(self) -> Sequence[OneReg]:
        """The registers of the vCPU that are not reached, nor another id of their storage."""
        if self.lists or not self.reached:
            return []
        listed = list(surely_listed(self.source.spec, self.vcpu))
        saved = self.reached | {o.alias for o in listed if o.alias and o.name in self.reached}
        return [o for o in listed if o.name not in saved and o.alias not in saved]


RULES: AuditBook[CompleteSubject] = AuditBook("complete", __name__)


@RULES.adds("complete-missing")
def a_register_of_the_vcpu_is_saved(subject: CompleteSubject) -> Iterator[AuditProblem]:
    """A guest can change a register of a vCPU, and the source has neither its id nor its name.

    After a restore the destination's own value is in such a register.  For example, a guest that
    gets the pointer-authentication keys of another machine dies at its next return.
    """
    for one_reg in subject.missing:
        if one_reg.write not in _IDENTITY:
            yield AuditProblem(
                Mark(str(subject.root), 1, 1),
                f"{one_reg.name} ({id_text(one_reg.id)}, {one_reg.register.title}) is not saved",
                one_reg.name,
            )


@RULES.adds("complete-identity")
def the_identity_of_the_cpu_is_saved(subject: CompleteSubject) -> Iterator[AuditProblem]:
    """The source leaves out registers that identify the CPU: ID registers and registers like them.

    Without them a restore cannot tell that the destination has another CPU, and the guest uses
    features that are not there.
    """
    names = [one_reg.name for one_reg in subject.missing if one_reg.write in _IDENTITY]
    if names:
        verb = "is" if len(names) == 1 else "are"
        more = f" and {len(names) - _NAMES_SHOWN} more" if len(names) > _NAMES_SHOWN else ""
        yield AuditProblem(
            Mark(str(subject.root), 1, 1),
            f"{len(names)} of the registers that identify the CPU {verb} not saved: "
            f"{', '.join(names[:_NAMES_SHOWN])}{more}",
            "identity",
        )


def read_complete(spec: Spec, paths: Sequence[Path], vcpu: Vcpu) -> CompleteSubject:
    """The source below some paths, beside a vCPU."""
    known = ArrayRegisters(spec)
    own = [
        mentions(str(path), language, text, known)
        for path, language, text in source_files(paths, Counts())
    ]
    return CompleteSubject(read_source(spec, paths), own, vcpu, paths[0])


def checked(subject: CompleteSubject) -> str:
    """The number of compared facts, in words; empty if there were none."""
    if subject.lists:
        return (
            f"{subject.lists[0]}, which asks KVM for the list of registers (KVM_GET_REG_LIST): "
            "source that saves that list is complete by construction"
        )
    if not subject.reached:
        return ""
    listed = [one.name for one in surely_listed(subject.source.spec, subject.vcpu)]
    reached = sum(name in subject.reached for name in listed)
    return f"{reached} registers in the source against {len(listed)} that such a vCPU surely lists"
