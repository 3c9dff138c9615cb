# SPDX-License-Identifier: MIT
"""Who objects to a spec: functions that need no kernel, the cheapest first.

Each yields the sentences of its objections; none on our own spec.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache, cached_property
from pathlib import Path
from typing import Any

import aarch32_oracle
import oracle
import recorded
import test_answers
import test_id_writes
import test_linux_sysreg
from history import oracles
from linux_sysreg import read_digest
from onereg.audit.headers import RULES, HeadersSubject
from onereg.audit.macros import Headers, read_headers
from onereg.audit.sysreg_file import SysregFile
from onereg.errors import SpecError
from onereg.inputs.files import InputFiles
from onereg.model import OneReg, Spec
from onereg.model.fields import Reserved
from onereg.model.ids import Encoding
from onereg.plan import make_plan
from onereg.query.cpu_models import model_values
from onereg.query.listing import Vcpu, id_registers_needed, listed
from onereg.read import KINDS, load_files, spec_of
from onereg.read.schema import validate
from onereg.read.yaml_tree import Table
from onereg.rules import check

from mutation.facts import Mutation, applied, mutations

MODES = {**oracle.MODES, **oracle.AARCH64_MODES, "el3t": 0b01100, "el3h": 0b01101}
"""PSTATE.M[4:0]; the oracle leaves out EL3, which no vCPU has."""
ROOT = Path(__file__).resolve().parents[2]
SCHEMAS = ROOT / "spec/schema"
HEADERS = Path("/usr/aarch64-linux-gnu/include")
"""Those of the cross compiler; the headers are a judge where they are."""


@dataclass(frozen=True)
class Source:
    """The loaded files of our own spec, by kind."""

    files: Mapping[str, list[Table]]

    @cached_property
    def spec(self) -> Spec:
        return spec_of(self.files, SCHEMAS)

    @cached_property
    def places(self) -> dict[str, tuple[str, int]]:
        """By the path of a file, its kind and its number among those."""
        return {
            root.mark.path: (kind, number)
            for kind, roots in self.files.items()
            for number, root in enumerate(roots)
        }

    def mutations(self) -> list[Mutation]:
        """All of all files."""
        return [
            mutation
            for path, (kind, number) in sorted(self.places.items())
            for mutation in mutations(path, self.files[kind][number])
        ]

    def judged(self, mutation: Mutation) -> tuple[str, str] | None:
        """The first judge that objects and its first sentence; None of a survivor."""
        kind, number = self.places[mutation.file]
        root = applied(self.files[kind][number], mutation)
        for finding in validate(root, kind.rpartition("/")[2], SCHEMAS, InputFiles()):
            return "schema", finding.message
        roots = [*self.files[kind]]
        roots[number] = root
        try:
            spec = spec_of({**self.files, kind: roots}, SCHEMAS)
        except SpecError as error:
            return "reader", error.findings[0].message
        stumbled: tuple[str, str] | None = None
        for name, judge in JUDGES.items():
            try:
                said = next(iter(judge(spec, self.spec)), None)
            except Exception as error:  # of a table whose register is gone: a later judge says more
                stumbled = stumbled or (f"{name} (raised)", f"{type(error).__name__}: {error}")
                continue
            if said is not None:
                return name, said
        return stumbled


@cache
def own_source() -> Source:
    """Our own spec, loaded once."""
    return Source(load_files([ROOT / "spec"], SCHEMAS, KINDS, InputFiles()))


@cache
def _linux() -> SysregFile:
    return read_digest(test_linux_sysreg.DIGEST)


def _sysreg(spec: Spec, own: Spec) -> Iterator[str]:
    """Linux's description of system registers."""
    yield from test_linux_sysreg.findings(spec, _linux())
    allowed = (Reserved.RAZ, Reserved.RES0)
    for where, ours, theirs in test_linux_sysreg.reserved_bits(spec, _linux()):
        if ours is not theirs and (ours, theirs) != allowed:
            yield f"{where} is {theirs.value}, not {ours.value}"


def _tables(spec: Spec, own: Spec) -> Iterator[str]:
    """The tables that were transcribed by hand, of ids, cells, order and QEMU's members."""
    for sentences in oracles.differences(spec, make_plan(spec)).values():
        yield from sentences


def _aarch32(spec: Spec, own: Spec) -> Iterator[str]:
    """The tables of modes, views, AArch32 fields and identification registers."""
    for mode in spec.modes:
        right = MODES.get(mode.name)
        if right != mode.encoding:
            yield f"{mode.name} is {right}, not {mode.encoding}"
    for view in spec.views:
        ours = {
            bit: (part.of, part.of_lsb + bit - part.lsb)
            for part in view.parts
            for bit in range(part.lsb, part.msb + 1)
        }
        if (oracle.width(view.name), oracle.bits(view.name)) != (view.bits, ours):
            yield f"the parts of {view.name} differ"
    for name, words in oracle.IDENTIFICATION.items():
        if (register := spec.registers.get(("arm64", name))) is None:
            continue
        if register.encoding != Encoding(*words):
            yield f"{name} is {words}, not {register.encoding}"
    res1 = {}
    for one in spec.described():
        if one.arch == "aarch32":
            for fieldset in one.fields.complete():
                for bits in fieldset.reserved:
                    if bits.kind is Reserved.RES1:
                        res1[one.name] = res1.get(one.name, 0) | bits.mask
    if res1 != aarch32_oracle.RES1:
        yield "RES1 bits of AArch32 registers differ"


def _models(spec: Spec, own: Spec) -> Iterator[str]:
    """ID registers of recorded vCPUs and of real hosts."""
    hosts = {"neoverse-n1": "graviton2-6.1", "neoverse-v2": "graviton4-6.18"}
    for name, dump in hosts.items():
        held = _host(dump)
        for register, value in model_values(spec, spec.cpu_models, spec.cpu_models[name]).items():
            if held[register] != value:
                yield f"{register} of {name} is {held[register]:#x}, not {value:#x}"


@cache
def _host(dump: str) -> dict[str, int]:
    lines = (ROOT / f"tests/cpu/{dump}.txt").read_text(encoding="utf-8").splitlines()
    words = [line.split() for line in lines if not line.startswith("#")]
    return {name: int(value, 16) for name, value in words}


@cache
def _listed_by_hosts() -> frozenset[int]:
    """Every id of tests/hosts."""
    found = set()
    for path in sorted((ROOT / "tests/hosts").glob("*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            word, *rest = line.split()
            if word == "ids":
                first, step, count = (int(number, 0) for number in rest)
                found |= {first + step * number for number in range(count)}
    assert len(found) > 250
    return frozenset(found)


def _hosts(spec: Spec, own: Spec) -> Iterator[str]:
    """The ids that hosts in the cloud list."""
    ids = {one_reg.id for one_reg in spec.of_arch("arm64")}
    for id in sorted(_listed_by_hosts() - ids):
        yield f"a host lists {id:#x}"


@cache
def _recordings() -> list[recorded.Recording]:
    return [recorded.read(recorded.FOLDER / f"{model}.txt") for model in test_answers.MODELS]


def _differ(spec: Spec, own: Spec) -> dict[str, OneReg]:
    """KVM registers that a mutation has changed."""
    before = {one_reg.name: one_reg for one_reg in own.of_arch("arm64")}
    after = {one_reg.name: one_reg for one_reg in spec.of_arch("arm64")}
    return {name: one_reg for name, one_reg in after.items() if one_reg != before.get(name)}


def _answers(spec: Spec, own: Spec) -> Iterator[str]:
    """Lists and write policies of recorded kernels, of the registers that were changed."""
    changed = _differ(spec, own)
    if not changed:
        return
    small = replace(spec, one_regs=tuple(changed.values()))
    needed = id_registers_needed(spec, "arm64")
    for recording in _recordings():
        for context in recording.contexts():
            kernel = test_answers.kernel_of(spec, recording, context)
            values = {name: test_answers.held(recording, name, context) for name in needed}
            there = {name for name in changed if context in recording.answers.get(name, {})}
            ours = {o.name for o in listed(small, Vcpu("arm64", kernel, context.features, values))}
            if there != ours:
                yield f"{context}: {sorted(there ^ ours)[0]} is listed otherwise"
        few = replace(
            recording,
            answers={n: a for n, a in recording.answers.items() if n in changed},
        )
        for one_reg, context, write, answer in test_answers.answers(small, few):
            if not answer.own:
                if not one_reg.volatile:
                    yield f"{one_reg.name} cannot be read"
            elif write is None or not test_answers.is_policy(one_reg, context, write, answer):
                yield f"{one_reg.name} answers otherwise in {context.kernel}"


def _writes(spec: Spec, own: Spec) -> Iterator[str]:
    """Each recorded write of a field of an ID register that was changed."""
    changed = {n: o for n, o in _differ(spec, own).items() if o.writable or "ID_" in n}
    if not changed:
        return
    for recording in _recordings():
        for context in recording.contexts():
            there = [n for n in changed if context in recording.answers.get(n, {})]
            if context.ran or not there:
                continue
            move: Any = test_id_writes.fresh(spec, recording, context)
            for name in there:
                held = move.destination.values.get(changed[name].id)
                if held is None:
                    continue
                text = recording.answers[name][context]
                for field, value, code in test_id_writes.writes(changed[name], held, text):
                    row = test_id_writes.written(changed[name], value, move)
                    if row.verdict is test_id_writes.Verdict.UNKNOWN:
                        continue
                    if test_id_writes.answer(row.verdict, row.reads, value, held) != code:
                        yield f"{name}.{field} = {value:#x} in {context.kernel} answers {code}"


@cache
def _headers() -> Headers | None:
    return read_headers(HEADERS, ["cc"]) if HEADERS.is_dir() else None


def _uapi(spec: Spec, own: Spec) -> Iterator[str]:
    """The kernel's headers compute another number."""
    headers = _headers()
    if headers is not None and (_differ(spec, own) or spec.registers != own.registers):
        report = RULES.judge(HeadersSubject(spec, headers), spec.deviations)
        yield from (finding.message for finding in report.findings)


def _lint(spec: Spec, own: Spec) -> Iterator[str]:
    """The rules."""
    yield from (finding.message for finding in check(spec))


JUDGES: Mapping[str, Callable[[Spec, Spec], Iterator[str]]] = {
    "sysreg": _sysreg,
    "models": _models,
    "hosts": _hosts,
    "aarch32": _aarch32,
    "oracles": _tables,
    "headers": _uapi,
    "lint": _lint,
    "answers": _answers,
    "id-writes": _writes,
}
"""In the order in which they judge."""
