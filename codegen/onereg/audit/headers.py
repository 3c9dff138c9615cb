# SPDX-License-Identifier: MIT
"""``audit headers``: compares numbers of the spec with those that kernel headers compute."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property

from onereg.audit.book import AuditBook, AuditProblem
from onereg.audit.macros import Headers
from onereg.dataclass import dataclass
from onereg.errors import Mark
from onereg.model import Spec
from onereg.model.ids import (
    ARCH_MASK,
    ARCH_SHIFT,
    COPROC_MASK,
    COPROC_SHIFT,
    MAX_SIZE_CODE,
    SIZE_MASK,
    SIZE_SHIFT,
)
from onereg.model.releases import within
from onereg.model.structs import INTEGERS, Structs
from onereg.plan.ids import id_table
from onereg.query.listing import since
from onereg.query.register_facts import id_text

_ARCH = "arm64"
_IDENTIFIER = re.compile(r"\b[A-Za-z_]\w*")
_OURS = re.compile(r"KVM_(REG_(ARM|SIZE)|ARM_VCPU_|SPSR_|NR_SPSR|ARM64_SVE)\w*|_*ARM64_SYS_REG\w*")
"""Names that a fact of the spec should stand behind."""


@dataclass(frozen=True, slots=True)
class HeaderFact:
    """Something that the spec says and the compiler can compute."""

    kind: str
    """``id``, ``struct`` or ``code``."""
    what: str
    """The subject of the claim, for a sentence."""
    expression: str
    expected: int
    since: str | None
    """The first release whose headers have it, None where all that the spec covers do."""
    mark: Mark | None
    """Where the spec says it, None where only the file is known."""

    def macros(self) -> Iterator[str]:
        """The names of the header that the expression uses."""
        for name in _IDENTIFIER.findall(self.expression):
            if name.isupper():
                yield name


@dataclass(frozen=True)
class HeadersSubject:
    """The spec's facts beside the headers' values."""

    spec: Spec
    headers: Headers

    @cached_property
    def facts(self) -> Sequence[HeaderFact]:
        return tuple(_facts(self.spec))

    @cached_property
    def values(self) -> Mapping[HeaderFact, int]:
        """The facts that the headers can compute, each with the computed value."""
        known = [f for f in self.facts if self.headers.names.keys() >= set(f.macros())]
        values = self.headers.evaluate([fact.expression for fact in known])
        return dict(zip(known, values, strict=True))

    @cached_property
    def known(self) -> frozenset[str]:
        """Names that a fact uses, and those that they are defined by."""
        names = {name for fact in self.facts for name in fact.macros()}
        names.update(f.capability for f in self.spec.features.values() if f.capability)
        fresh = set(names)
        while fresh:
            bodies = [self.headers.names[name].body for name in fresh if name in self.headers.names]
            fresh = {word for body in bodies for word in _IDENTIFIER.findall(body)} - names
            names |= fresh
        return frozenset(names)


RULES: AuditBook[HeadersSubject] = AuditBook("headers", __name__)


@RULES.adds("headers-id")
def an_id_is_the_headers(subject: HeadersSubject) -> Iterator[AuditProblem]:
    """The kernel's header composes another id for a register than the spec.

    KVM answers to the header's id; the spec's id is another register's, or no register's.
    """
    yield from _differences(subject, "id", id_text)


@RULES.adds("headers-struct")
def a_member_is_where_the_header_has_it(subject: HeadersSubject) -> Iterator[AuditProblem]:
    """A member of struct kvm_regs has another offset, size or number of elements in the header.

    The ids of core registers are offsets in this struct.
    """
    yield from _differences(subject, "struct", str)


@RULES.adds("headers-code")
def a_code_is_the_headers(subject: HeadersSubject) -> Iterator[AuditProblem]:
    """A code of the id format, a feature's bit or a constant has another value in the header."""
    yield from _differences(subject, "code", hex)


@RULES.adds("headers-missing")
def the_headers_have_what_the_spec_names(subject: HeadersSubject) -> Iterator[AuditProblem]:
    """A macro that the spec names is not in the headers, although they are new enough.

    linux/version.h tells how new they are.  Without it, only macros that every release of the
    spec must have are reported as missing.
    """
    headers = subject.headers
    wanted: dict[str, tuple[str | None, str, Mark | None]] = {}
    for fact in subject.facts:
        for name in fact.macros():
            wanted.setdefault(name, (fact.since, fact.what, fact.mark))
    for feature in subject.spec.features.values():
        if feature.capability:
            sentence = f"the feature {feature.name}"
            wanted.setdefault(feature.capability, (feature.since, sentence, feature.mark))
    for name, (first, what, mark) in wanted.items():
        old = first is not None and not (headers.release and within(headers.release, first, None))
        if name not in headers.names and not old:
            yield AuditProblem(
                mark or _struct_mark(headers),
                f"{name}, which the spec names for {what}, is not in {headers.directory}",
                name,
            )


@RULES.adds("headers-unknown")
def the_spec_knows_what_the_headers_have(subject: HeadersSubject) -> Iterator[AuditProblem]:
    """The headers have a macro or an enumerator of ONE_REG that the spec does not know.

    A new register, group, firmware bitmap or vCPU feature shows up here first.
    spec/deviations/headers.yaml lists names that are no facts of the spec, with the reason.
    """
    headers = subject.headers
    for name in sorted(headers.names):
        if _OURS.fullmatch(name) and name not in subject.known:
            yield AuditProblem(
                headers.mark(name),
                f"{name} is not in the spec; add the fact that it names, or give the reason in "
                "spec/deviations",
                name,
            )


def checked(subject: HeadersSubject) -> str:
    """The number of compared facts, in words; empty if there were none."""
    counts = {kind: 0 for kind in ("id", "struct", "code")}
    for fact in subject.values:
        counts[fact.kind] += 1
    if not all(counts.values()):
        return ""
    names = sum(1 for name in subject.headers.names if _OURS.fullmatch(name))
    return (
        f"{counts['id']} ids, {counts['struct']} offsets and sizes, {counts['code']} codes "
        f"and {names} names of {subject.headers.directory}"
    )


def _differences(
    subject: HeadersSubject, kind: str, shown: Callable[[int], str]
) -> Iterator[AuditProblem]:
    for fact, value in subject.values.items():
        if fact.kind == kind and value != fact.expected:
            headers = subject.headers
            own = fact.expression if fact.expression in headers.names else None
            there = f" at {headers.mark(own)}" if own and fact.mark else ""
            yield AuditProblem(
                fact.mark or (headers.mark(own) if own else _struct_mark(headers)),
                f"{fact.what} is {shown(fact.expected)} in the spec, but {fact.expression}"
                f"{there} is {shown(value)}",
                fact.expression,
            )


def _struct_mark(headers: Headers) -> Mark:
    """Where struct kvm_regs is; its members may come from elsewhere."""
    paths = [folder / "asm/kvm.h" for folder in headers.folders]
    path = next(path for path in paths if path.is_file())
    lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    line = next((n for n, text in enumerate(lines, 1) if text.startswith("struct kvm_regs")), 1)
    return Mark(str(path), line, 1)


def _facts(spec: Spec) -> Iterator[HeaderFact]:
    yield from _ids(spec)
    yield from _structs(spec.structs[_ARCH])
    yield from codes(spec)
    yield from _firmware(spec)


def _ids(spec: Spec) -> Iterator[HeaderFact]:
    one_regs = {one_reg.name: one_reg for one_reg in spec.of_arch(_ARCH)}
    for row in id_table(spec, _ARCH).rows:
        one_reg = one_regs[row.name]
        expression = row.kernel
        if expression is None and row.group == "demux":
            expression = (
                f"(KVM_REG_ARM64 | KVM_REG_SIZE_U{row.bytes * 8} | KVM_REG_ARM_DEMUX | "
                "KVM_REG_ARM_DEMUX_ID_CCSIDR | "
                f"({one_reg.number} << KVM_REG_ARM_DEMUX_VAL_SHIFT & KVM_REG_ARM_DEMUX_VAL_MASK))"
            )
        if expression is not None:
            first = since(one_reg, spec)
            yield HeaderFact("id", row.name, expression, row.id, first, one_reg.mark)


def _structs(structs: Structs) -> Iterator[HeaderFact]:
    yield _struct("sizeof(struct kvm_regs)", "sizeof(struct kvm_regs)", structs.size())
    for name, path, count in _paths(structs, "kvm_regs", ""):
        whole = f"((struct kvm_regs *)0)->{path}"
        first = f"{path}[0]" if count else path
        offset, size = structs.resolve(first)
        yield _struct(f"the offset of {name}", f"offsetof(struct kvm_regs, {path})", offset)
        yield _struct(f"the size of {name}", f"sizeof({whole})", size * max(count, 1))


def _struct(what: str, expression: str, expected: int) -> HeaderFact:
    return HeaderFact("struct", what, expression, expected, None, None)


def _paths(structs: Structs, kind: str, prefix: str) -> Iterator[tuple[str, str, int]]:
    """(name, path, number of elements) of every scalar or array of scalars."""
    for member in structs.structs[kind]:
        path = f"{prefix}{member.name}"
        if member.type in INTEGERS:
            yield path, path, member.count
        else:
            yield from _paths(structs, member.type, f"{path}.")


def codes(spec: Spec) -> Iterator[HeaderFact]:
    """The codes of the id format, constants of struct kvm_regs and bits of features."""
    format = spec.format
    for macro, value in (
        ("KVM_REG_ARCH_MASK", ARCH_MASK << ARCH_SHIFT),
        ("KVM_REG_SIZE_MASK", SIZE_MASK << SIZE_SHIFT),
        ("KVM_REG_SIZE_SHIFT", SIZE_SHIFT),
        ("KVM_REG_ARM_COPROC_MASK", COPROC_MASK << COPROC_SHIFT),
        ("KVM_REG_ARM_COPROC_SHIFT", COPROC_SHIFT),
        *((f"KVM_REG_{arch.upper()}", code << ARCH_SHIFT) for arch, code in format.arches.items()),
        *((f"KVM_REG_SIZE_U{8 << n}", n << SIZE_SHIFT) for n in range(MAX_SIZE_CODE + 1)),
    ):
        yield HeaderFact("code", macro, macro, value, None, None)
    for n in range(MAX_SIZE_CODE + 1):
        macro = f"KVM_REG_SIZE_U{8 << n}"
        yield HeaderFact(
            "code", f"the bytes of {macro}", f"KVM_REG_SIZE({macro})", 1 << n, None, None
        )
    for group in format.groups.values():
        if _ARCH not in group.arches or group.symbol is None:
            continue
        code = group.coproc << COPROC_SHIFT
        yield HeaderFact("code", f"the group {group.name}", group.symbol, code, None, None)
        for field, (msb, lsb) in group.fields.items():
            what, macro = f"{field} of the group {group.name}", f"{group.symbol}_{field.upper()}"
            mask = (1 << msb - lsb + 1) - 1 << lsb
            yield HeaderFact("code", what, f"{macro}_MASK", mask, None, None)
            yield HeaderFact("code", what, f"{macro}_SHIFT", lsb, None, None)
    for name, value in spec.structs[_ARCH].constants.items():
        yield HeaderFact("code", name, name, value, None, None)
    for (arch, _), feature in spec.features.items():
        if arch == _ARCH:
            for symbol, bit in zip(feature.symbols, feature.bits, strict=True):
                what = f"the feature {feature.name}"
                yield HeaderFact("code", what, symbol, bit, feature.since, feature.mark)


def _firmware(spec: Spec) -> Iterator[HeaderFact]:
    """The bits of the bitmaps of firmware features: enumerators called after their field."""
    for one_reg in spec.of_arch(_ARCH):
        if one_reg.group != "fw-bitmap" or one_reg.symbol is None:
            continue
        service = re.sub(r"_BMAP(_\d+)?$", "", one_reg.symbol)
        for field in one_reg.register.fields:
            yield HeaderFact(
                "code",
                f"{one_reg.name}.{field.name}",
                f"{service}_BIT_{field.name}",
                field.lsb,
                since(one_reg, spec),
                field.mark,
            )
