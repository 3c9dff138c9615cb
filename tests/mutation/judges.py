# SPDX-License-Identifier: MIT
"""Who objects to a spec: functions that need no kernel, the cheapest first.

Each is the function, or reads the table, of a test of `make test`, and yields the sentences of its
objections; none on our own spec.  The spec before the edit serves for one thing alone: what is the
same in both is not judged again.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from functools import cache, cached_property
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, cast

import arm_features
import assemblers
import coprocessor_encodings
import qemu_cpus
import recorded
import safe_rules
import sail_fields
import test_aarch32_fields
import test_answers
import test_arm_features
import test_coprocessor_encodings
import test_cpu_features
import test_enumerators
import test_id_writes
import test_kvm_rules
import test_kvm_treatment
import test_linux_sysreg
import test_oracles
import test_qemu_cpus
import test_safe_rules
import test_sail_fields
import test_writable_masks
import writable_masks
from history import oracles
from linux_sysreg import read_digest
from onereg.audit.headers import RULES, HeadersSubject
from onereg.audit.macros import Headers, read_headers
from onereg.audit.mrs_file import MrsData
from onereg.audit.sysreg_file import SysregFile
from onereg.decision.sides import Move
from onereg.errors import SpecError
from onereg.model import OneReg, Register, Spec
from onereg.plan import make_plan
from onereg.query.listing import Vcpu
from onereg.rules.book import LINT, LintRule
from recorded import Context, Recording
from sail_fields import Places

from mutation.facts import Mutation
from mutation.meaning import say_the_same
from mutation.rereading import Key, own_source

HEADERS = Path("/usr/aarch64-linux-gnu/include")
"""Those of the cross compiler; the headers are a judge where they are."""


@dataclass(frozen=True)
class Altered:
    """A spec, and what of it is otherwise than before the edit."""

    spec: Spec
    before: Spec

    @cached_property
    def parts(self) -> frozenset[str]:
        """The attributes of a spec that differ."""
        pairs = ((f.name, getattr(self.spec, f.name), getattr(self.before, f.name)) for f in _PARTS)
        return frozenset(name for name, one, other in pairs if one is not other and one != other)

    @cached_property
    def one_regs(self) -> tuple[OneReg, ...]:
        """KVM registers of arm64."""
        if "one_regs" not in self.parts:
            return ()
        before = self._before
        return tuple(
            one_reg
            for one_reg in self.spec.of_arch("arm64")
            if before.get(one_reg.name) is not one_reg and before.get(one_reg.name) != one_reg
        )

    @cached_property
    def registers(self) -> dict[Key, Register]:
        if "registers" not in self.parts:
            return {}
        before = self.before.registers
        return {
            key: register
            for key, register in self.spec.registers.items()
            if before.get(key) is not register and before.get(key) != register
        }

    @cached_property
    def small(self) -> Spec:
        """With no other KVM registers and no other registers of the architecture."""
        return replace(self.spec, one_regs=self.one_regs, registers=self.registers)

    @cached_property
    def of_registers(self) -> Spec:
        """With no other registers, and without what AArch32 state has of its own."""
        return replace(self.spec, registers=self.registers, cells=(), views=())

    @cached_property
    def of_names(self) -> Spec:
        """With no other registers of the architecture, and no other names."""
        before = set() if "names" not in self.parts else {id(name) for name in self.before.names}
        names = () if "names" not in self.parts else self.spec.names
        names = tuple(name for name in names if id(name) not in before)
        return replace(self.spec, registers=self.registers, names=names)

    @cached_property
    def with_one_regs(self) -> Spec:
        """With no other KVM registers."""
        return replace(self.spec, one_regs=self.one_regs)

    @cached_property
    def is_of_fields(self) -> bool:
        """True if registers differ in their fields alone, which layouts do not know."""
        before = self.before.registers
        return {"registers"} <= self.parts <= {"registers", "one_regs"} and all(
            key in before and replace(register, fields=before[key].fields) == before[key]
            for key, register in self.registers.items()
        )

    @cached_property
    def has_other_shapes(self) -> bool:
        """True if a field of such a register has another name, place or order, or other numbers."""
        before = self._before
        return any(
            one_reg.name not in before or _shape(one_reg) != _shape(before[one_reg.name])
            for one_reg in self.one_regs
        )

    def differs_in(self, *names: str) -> bool:
        """True if a KVM register of arm64 has another of these attributes than before."""
        before = self._before
        return any(
            one_reg.name not in before
            or any(getattr(one_reg, n) != getattr(before[one_reg.name], n) for n in names)
            for one_reg in self.one_regs
        )

    @cached_property
    def _before(self) -> Mapping[str, OneReg]:
        return {one_reg.name: one_reg for one_reg in self.before.of_arch("arm64")}


_PARTS = fields(Spec)


def _shape(one_reg: OneReg) -> object:
    """What numbers, and not names, tell of a register's fields."""
    own = one_reg.register.fields
    return [
        (
            [(f.name, f.msb, f.lsb, f.sign, {v.number for v in f.values}) for f in one.fields],
            [(bits.kind, bits.mask) for bits in one.reserved],
        )
        for one in (own.common, *own.fieldsets)
    ]


SAME = "same"
"""Who is named where no judge is asked, because the edit is none."""


def judged(mutation: Mutation) -> tuple[str, str] | None:
    """The first judge that objects and its first sentence; None of a survivor."""
    source = own_source()
    try:
        spec = source.mutated(mutation)
    except SpecError as error:
        return ("reader", error.findings[0].message) if error.findings else ("schema", "refused")
    if say_the_same(spec, source.spec):
        return SAME, "no fact is otherwise: the edit is none"
    altered = Altered(spec, source.spec)
    stumbled: tuple[str, str] | None = None
    for name, judge in JUDGES.items():
        try:
            said = next(iter(judge(altered)), None)
        except Exception as error:  # of a table whose register is gone: a later judge says more
            stumbled = stumbled or (f"{name} (raised)", f"{type(error).__name__}: {error}")
            continue
        if said is not None:
            return name, str(said)
    return stumbled


@cache
def _linux() -> SysregFile:
    return read_digest(test_linux_sysreg.DIGEST)


def _sysreg(altered: Altered) -> Iterator[str]:
    """Linux's description of system registers."""
    if altered.registers:
        yield from test_linux_sysreg.findings(altered.small, _linux())
        yield from test_linux_sysreg.unlike_reserved_bits(altered.small, _linux())


@cache
def _models_of_fields() -> Sequence[Mapping[str, Places]]:
    return [sail_fields.read_digest(path) for path in test_sail_fields.DIGESTS]


def _sail(altered: Altered) -> Iterator[str]:
    """The Sail model of the architecture, and the kinds of reserved bits."""
    if altered.registers:
        for model in _models_of_fields():
            yield from test_sail_fields.unlike_places(altered.of_registers, model)
        yield from test_sail_fields.unlike_kinds(altered.of_registers)
        yield from test_sail_fields.unlike_tables(altered.of_registers)
        yield from test_sail_fields.unlike_conditions(altered.of_registers)
    if altered.parts & {"cells", "views"}:
        nothing = replace(altered.spec, registers={})
        for model in _models_of_fields():
            yield from test_sail_fields.unlike_places(nothing, model)
        yield from test_sail_fields.unlike_kinds(nothing)
        yield from test_sail_fields.unlike_conditions(nothing)


def _values(altered: Altered) -> Iterator[str]:
    """The numbers of values that the table has."""
    if altered.registers:
        yield from test_enumerators.unlike_values(altered.of_registers)
    if altered.parts & {"cells", "views"}:
        yield from test_enumerators.unlike_values(replace(altered.spec, registers={}))


def _treatment(altered: Altered) -> Iterator[str]:
    """The lists, policies, levels, scopes, storage and order that KVM's sources have."""
    if "one_regs" in altered.parts:
        yield from test_kvm_treatment.unlike_ids(altered.spec)
        yield from test_kvm_treatment.unlike_treatment(altered.spec)
        yield from test_kvm_treatment.unbound(altered.spec)


@cache
def _known_encodings() -> test_coprocessor_encodings.Encodings:
    return coprocessor_encodings.read_digest(test_coprocessor_encodings.DIGEST)


def _coprocessors(altered: Altered) -> Iterator[str]:
    """The encodings of AArch32 names that Arm's data has."""
    if altered.registers or "names" in altered.parts:
        yield from test_coprocessor_encodings.unlike_encodings(altered.of_names, _known_encodings())


@cache
def _known_features() -> MrsData:
    return arm_features.read_digest(test_arm_features.DIGEST)


def _features(altered: Altered) -> Iterator[str]:
    """The fields and the requirements of features that Arm's data has."""
    if "cpu_features" in altered.parts:
        yield from test_arm_features.unlike_features(altered.spec, _known_features())


@cache
def _words() -> Sequence[Mapping[str, int | None]]:
    """The word of each line, by each assembler that is there."""
    with TemporaryDirectory() as folder:
        tools = [assemblers.gnu(Path(folder)), assemblers.llvm()]
        spec = own_source().spec
        return [test_oracles.words_of(tool, spec) for tool in tools if tool is not None]


def _assemblers(altered: Altered) -> Iterator[str]:
    """The words that assemblers make of AArch64 names."""
    if altered.registers or "names" in altered.parts:
        yield from test_oracles.misaliased(altered.spec)
        for assembled in _words():
            yield from test_oracles.misassembled(altered.of_names, assembled)


def _kvm_rules(altered: Altered) -> Iterator[str]:
    """The rules on values and on absence that KVM's sources have."""
    yield from test_kvm_rules.unlike_kvm_rules(altered.with_one_regs)


@cache
def _known_masks() -> Mapping[tuple[str, str], int]:
    return writable_masks.read_digest(test_writable_masks.DIGEST)


def _masks(altered: Altered) -> Iterator[str]:
    """The writable bits that KVM's sources have."""
    yield from test_writable_masks.unlike_masks(altered.with_one_regs, _known_masks())


@cache
def _known_rules() -> test_safe_rules.Rules:
    return safe_rules.read_digest(test_safe_rules.DIGEST)


def _safe(altered: Altered) -> Iterator[str]:
    """The rules by which Linux and KVM compare ID registers."""
    yield from test_safe_rules.unlike_rules(altered.with_one_regs, _known_rules())


def _aarch32(altered: Altered) -> Iterator[str]:
    """The tables of modes, views, AArch32 fields and identification registers."""
    if altered.parts & {"modes", "cells", "views"}:
        yield from test_aarch32_fields.differences(altered.spec)
    yield from oracles.identification(altered.small)


def _tables(altered: Altered) -> Iterator[str]:
    """The tables that were transcribed by hand, of ids, cells, order and policies."""
    if altered.parts & {"one_regs", "cells", "modes", "views"}:
        for sentences in oracles.of_spec(altered.spec).values():
            yield from sentences


def _qemu(altered: Altered) -> Iterator[str]:
    """QEMU's members, in each mode."""
    touched = {name for _, name in altered.registers} | {o.name for o in altered.one_regs}
    if altered.parts & {"layouts", "cells", "modes"} or touched & {*oracles.QEMU_REGISTERS}:
        yield from oracles.of_plan(make_plan(altered.spec))


def _models(altered: Altered) -> Iterator[str]:
    """ID registers of recorded vCPUs and of real hosts."""
    if altered.parts & {"cpu_models", "registers"}:
        yield from test_cpu_features.unlike_hosts(altered.spec)
    if "cpu_models" in altered.parts:
        known = qemu_cpus.read_digest(test_qemu_cpus.DIGEST)
        yield from test_qemu_cpus.unlike_qemu(altered.spec, known)


@cache
def _listed_by_hosts() -> frozenset[int]:
    """Every id of tests/hosts."""
    found = set()
    for path in sorted((Path(__file__).parents[1] / "hosts").glob("*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            word, *rest = line.split()
            if word == "ids":
                first, step, count = (int(number, 0) for number in rest)
                found |= {first + step * number for number in range(count)}
    assert len(found) > 250
    return frozenset(found)


def _hosts(altered: Altered) -> Iterator[str]:
    """The ids that hosts in the cloud list."""
    if altered.one_regs:
        ids = {one_reg.id for one_reg in altered.spec.of_arch("arm64")}
        for id in sorted(_listed_by_hosts() - ids):
            yield f"a host lists {id:#x}"


@cache
def _recordings() -> Mapping[str, Recording]:
    return {m: recorded.read(recorded.FOLDER / f"{m}.txt") for m in test_answers.MODELS}


@cache
def _vcpus(model: str) -> Mapping[Context, Vcpu]:
    return test_answers.vcpus(own_source().spec, _recordings()[model])


@cache
def _moves(model: str) -> Mapping[Context, Move]:
    """To the vCPUs of a recording, in our own spec: an altered one differs in the register."""
    return test_id_writes.moves_to(own_source().spec, _recordings()[model])


def _lists(altered: Altered) -> Iterator[str]:
    """The lists of recorded kernels."""
    if altered.differs_in("listed", "id"):
        for model, recording in _recordings().items():
            for context, name in test_answers.unlike_lists(
                altered.with_one_regs, recording, _vcpus(model)
            ):
                yield f"{name} is listed otherwise in {context}"


def _answers(altered: Altered) -> Iterator[str]:
    """Write policies and values of recorded kernels."""
    if altered.has_other_shapes or altered.differs_in(
        "listed", "write", "volatile", "alias", "clear"
    ):
        spec, recordings = altered.with_one_regs, _recordings().values()
        for recording in recordings:
            yield from test_answers.unlike_policies(spec, recording)
            yield from sorted(test_answers.strange_values(spec, recording))
        yield from test_answers.unseen_checks(spec, recordings)


def _unlike(
    one_reg: OneReg, recording: Recording, moves: Mapping[Context, Move]
) -> Mapping[Context, Move]:
    """One vCPU of those that answer alike and that the rules of a register do not tell apart."""
    rules = (*one_reg.granted, *one_reg.refused, *one_reg.changed)
    asked = frozenset(name for rule in rules for name in rule.requires)
    answers = recording.answers.get(one_reg.name, {})
    first = {
        (context.kernel, context.features & asked, answers[context]): context
        for context in moves
        if context in answers
    }
    return {context: moves[context] for context in first.values()}


def _writes(altered: Altered) -> Iterator[str]:
    """Each recorded write of a field of an ID register."""
    facts = "listed", "write", "writable", "safe", "refused", "granted", "changed", "limit"
    if not altered.has_other_shapes and not altered.differs_in(*facts):
        return
    for model, recording in _recordings().items():
        for one_reg in altered.one_regs:
            if one_reg.writable or "ID_" in one_reg.name:
                moves = _unlike(one_reg, recording, _moves(model))
                for context, field, asked, row, right in test_id_writes.judged(
                    one_reg, recording, moves
                ):
                    if not right and (one_reg.name, field) not in test_id_writes.HIDDEN:
                        yield f"{one_reg.name}.{field} = {asked} in {context}, not {row.verdict}"


@dataclass(frozen=True)
class _Computed(Headers):
    """Headers that ask the compiler once for each expression."""

    values: dict[str, int] = field(default_factory=dict)

    def evaluate(self, expressions: Sequence[str]) -> list[int]:
        new = [text for text in dict.fromkeys(expressions) if text not in self.values]
        self.values.update(zip(new, super().evaluate(new) if new else [], strict=True))
        return [self.values[text] for text in expressions]


@cache
def _headers() -> Headers | None:
    if not HEADERS.is_dir():
        return None
    read = read_headers(HEADERS, ["cc"])
    return _Computed(**{own.name: getattr(read, own.name) for own in fields(read)})


def _uapi(altered: Altered) -> Iterator[str]:
    """The kernel's headers compute another number."""
    headers = _headers()
    if headers is not None and altered.differs_in("id", "symbol", "size"):
        report = RULES.judge(HeadersSubject(altered.spec, headers), altered.spec.deviations)
        yield from (finding.message for finding in report.findings)


class _Noted:
    """A spec that remembers which of its parts were asked for."""

    def __init__(self, spec: Spec) -> None:
        self._spec = spec
        self.asked: set[str] = set()

    def __getattr__(self, name: str) -> Any:
        self.asked |= _METHODS.get(name, {name})
        return getattr(self._spec, name)


_METHODS = {"of_arch": {"one_regs"}, "described": {"registers", "cells", "views"}}


@cache
def _rules() -> Sequence[tuple[str, LintRule, frozenset[str]]]:
    """Each rule with the parts of a spec that it reads, the quickest first."""
    found = []
    for name, rule in LINT.rules().items():
        noted = _Noted(own_source().spec)
        start = time.process_time()
        assert list(rule(cast(Spec, noted))) == []
        found.append((time.process_time() - start, name, rule, frozenset(noted.asked)))
    return [(name, rule, asked) for _, name, rule, asked in sorted(found, key=lambda row: row[0])]


def _lint(altered: Altered) -> Iterator[str]:
    """The rules that read what is otherwise."""
    for name, rule, parts in _rules():
        if parts & altered.parts and not (altered.is_of_fields and name.startswith("layout-")):
            yield from (message for _, message in rule(altered.spec))


JUDGES: Mapping[str, Callable[[Altered], Iterator[str]]] = {
    "sysreg": _sysreg,
    "sail": _sail,
    "values": _values,
    "treatment": _treatment,
    "masks": _masks,
    "rules": _kvm_rules,
    "safe": _safe,
    "models": _models,
    "hosts": _hosts,
    "aarch32": _aarch32,
    "tables": _tables,
    "headers": _uapi,
    "coprocessors": _coprocessors,
    "features": _features,
    "lint": _lint,
    "assemblers": _assemblers,
    "lists": _lists,
    "answers": _answers,
    "id-writes": _writes,
    "qemu": _qemu,
}
"""In the order in which they judge."""
