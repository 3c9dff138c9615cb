# SPDX-License-Identifier: MIT
"""``audit reglist``: compares the list of a host's KVM with the spec's prediction."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

from onereg.audit.book import AuditBook, AuditProblem
from onereg.dataclass import dataclass
from onereg.dumps.model import Dump
from onereg.errors import OneregError
from onereg.model import Spec
from onereg.query.decoded_ids import Decoder
from onereg.query.id_registers import named_values
from onereg.query.listing import Vcpu, id_registers_needed, listed, surely_listed
from onereg.query.named_kernels import find_kernel
from onereg.query.register_facts import id_text


@dataclass(frozen=True)
class ReglistSubject:
    """The spec beside the dumps of a file."""

    spec: Spec
    dumps: Sequence[Dump]
    arch: str = "arm64"

    @cached_property
    def decoder(self) -> Decoder:
        return Decoder(self.spec)

    @cached_property
    def vcpus(self) -> Sequence[tuple[Dump, Vcpu]]:
        """The dumps that have a list, each with the facts that are known about its vCPU."""
        return [(dump, self._vcpu(dump)) for dump in self.dumps if dump.refused is None]

    def _vcpu(self, dump: Dump) -> Vcpu:
        known = {name for arch, name in self.spec.features if arch == self.arch}
        features = frozenset(known & set(dump.features)) if dump.features is not None else None
        kernel = None
        if dump.kernel is not None:
            try:
                kernel = find_kernel(self.spec, self.arch, dump.kernel, newer=True)
            except OneregError as error:
                raise OneregError(f"{dump.mark}: {error}") from None
        return Vcpu(self.arch, kernel, features, self._id_registers(dump))

    def _id_registers(self, dump: Dump) -> dict[str, int] | None:
        """The values on which the list depends; None where the dump does not have them all."""
        values, _ = named_values(dump.values, self.spec, self.arch)
        needed = id_registers_needed(self.spec, self.arch)
        if not dump.values or any(name not in values for name in needed):
            return None
        return {name: values[name] for name in needed}


RULES: AuditBook[ReglistSubject] = AuditBook("reglist", __name__)


@RULES.adds("reglist-unknown")
def a_listed_id_is_in_the_spec(subject: ReglistSubject) -> Iterator[AuditProblem]:
    """A host lists an id that the spec does not know.

    The generated code keeps its value as raw bytes; to have it by name, add the register.
    """
    for dump in subject.dumps:
        for entry in dump.entries:
            if entry.id not in subject.decoder.ids and not subject.decoder.resized(entry.id):
                why = subject.decoder.fault(entry.id)
                said = f"; {why}" if why else ""
                yield AuditProblem(
                    dump.mark_of(entry),
                    f"{id_text(entry.id)} is not in the spec: "
                    f"{subject.decoder.describe(entry.id)}{said}",
                    id_text(entry.id),
                )


@RULES.adds("reglist-size")
def a_listed_size_is_the_specs(subject: ReglistSubject) -> Iterator[AuditProblem]:
    """A host lists a register of the spec in another size."""
    for dump in subject.dumps:
        for entry in dump.entries:
            other = subject.decoder.resized(entry.id)
            if entry.id not in subject.decoder.ids and other is not None:
                yield AuditProblem(
                    dump.mark_of(entry),
                    f"{id_text(entry.id)} is {subject.decoder.describe(entry.id)}; "
                    f"the spec has {other.size * 8}, {id_text(other.id)}",
                    other.name,
                )


@RULES.adds("reglist-missing")
def a_predicted_id_is_listed(subject: ReglistSubject) -> Iterator[AuditProblem]:
    """The spec predicts a register for such a vCPU, and the host does not list it.

    The prediction takes the kernel release, the features and the values of the ID registers, as
    far as the dump has them; registers that depend on other facts are not expected.
    """
    for dump, vcpu in subject.vcpus:
        if not dump.is_whole:
            continue
        found = {entry.id for entry in dump.entries} | dump.left_out
        for one_reg in surely_listed(subject.spec, vcpu):
            if one_reg.id not in found:
                yield AuditProblem(
                    dump.mark,
                    f"lacks {one_reg.name} ({id_text(one_reg.id)}), which {one_reg.mark} "
                    f"predicts for {_said(dump)}",
                    one_reg.name,
                )


@RULES.adds("reglist-unexpected")
def a_listed_id_is_predicted(subject: ReglistSubject) -> Iterator[AuditProblem]:
    """A host lists a register of the spec for a vCPU that should not have it."""
    for dump, vcpu in subject.vcpus:
        predicted = {one_reg.id for one_reg in listed(subject.spec, vcpu)}
        for entry in dump.entries:
            one_reg = subject.decoder.ids.get(entry.id)
            if one_reg is not None and entry.id not in predicted:
                yield AuditProblem(
                    dump.mark_of(entry),
                    f"{one_reg.name} ({id_text(entry.id)}) is listed, but {one_reg.mark} "
                    f"does not have it for {_said(dump)}",
                    one_reg.name,
                )


def checked(subject: ReglistSubject) -> str:
    """The number of compared facts, in words; empty if there were none."""
    entries = sum(len(dump.entries) for dump in subject.dumps)
    if not entries:
        return ""
    vcpus = len(subject.vcpus)
    parts = sum(not dump.is_whole for dump in subject.dumps)
    known = {name for _, name in subject.spec.features}
    named = {name for dump in subject.dumps for name in dump.features or ()}
    strange = sorted(named - known)
    remark = f" (features that the spec does not know: {', '.join(strange)})" if strange else ""
    part = ", a part of what such a vCPU lists" if parts else ""
    return f"{entries} listed ids of {vcpus} vCPU{'' if vcpus == 1 else 's'}{part}{remark}"


def _said(dump: Dump) -> str:
    kernel = f"kernel {dump.kernel}" if dump.kernel else "any kernel"
    if dump.features is None:
        return f"{kernel} and any features"
    return f"{kernel} with {', '.join(dump.features) or 'no features'}"
