# SPDX-License-Identifier: MIT
"""The generated code and QEMU's own, compiled from QEMU's source and called side by side."""

from __future__ import annotations

import errno
import random
import re
import shutil
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import kvm_ids
import oracle
import pytest
from cpu_state import BANK, EL_BANK, Env, Vcpu, label, random_env, random_values, vcpus, walking_env
from differences import BIG_ENDIAN, DIFFERENCES, Case
from drive import GENERATED, Driver, Script, call_of, env_of, listed_names, values_of
from lab.errors import Unavailable
from qemu_host import BIG, LITTLE, Host, build_driver
from qemu_tree import tools
from splice import Result
from stale_sp import RESET_PSTATE, stack_pointers_after_migration, steps

CACHED_CPSR = 0xFE0F_FDE0
"""Bits of the CPSR that QEMU has in members of their own: N Z C V Q IT GE A I F T."""
CACHED_PSTATE = 0xF000_0FC0
"""The same of PSTATE: N Z C V D A I F BTYPE."""
CACHES = {
    "ZF": 32, "NF": 32, "CF": 1, "VF": 32, "QF": 1, "GE": 4, "thumb": 1, "condexec_bits": 8,
    "btype": 2, "vfp.vec_len": 3, "vfp.vec_stride": 2,
}  # fmt: skip
VECTOR_LENGTHS = (1, 4, 16)

AARCH32 = list(oracle.MODES.values())


@dataclass(frozen=True)
class Sides:
    """Two drivers of one version of QEMU."""

    theirs: Driver
    ours: Driver


def _states(vcpu: Vcpu, rng: random.Random, random_states: int) -> Iterator[Env]:
    """Walking ones, then random; in the form that QEMU keeps PSTATE and CPSR in."""
    envs = [walking_env(step, vcpu) for step in range(64)]
    envs += [random_env(rng, vcpu) for _ in range(random_states)]
    for env in envs:
        env["pstate"][0] &= ~CACHED_PSTATE
        env["uncached_cpsr"][0] &= ~CACHED_CPSR
        env["vfp.qc"] = [rng.getrandbits(32) for _ in range(4)]
        env["daif"] = [rng.getrandbits(4) << 6]
        env |= {member: [rng.getrandbits(bits)] for member, bits in CACHES.items()}
        yield env


def _cases(
    vcpu: Vcpu, random_states: int, vector_length: int, host: kvm_ids.ByteOrder
) -> Iterator[Case]:
    rng = random.Random(f"compare {label(vcpu)}")
    for env in _states(vcpu, rng, random_states):
        values = random_values(rng, vcpu) | {name: rng.getrandbits(64) for name in kvm_ids.LISTED}
        any_mode = {"aarch64": [rng.getrandbits(1)], "uncached_cpsr": [rng.choice(AARCH32)]}
        yield Case("put", vcpu, env, {}, vector_length, host)
        yield Case("get", vcpu, env | any_mode, values, vector_length, host)
        if vcpu.is_aarch32:
            yield Case("to64", vcpu, env, {})
            yield Case("to32", vcpu, env, {})


def _ids(vcpu: Vcpu) -> dict[str, int]:
    return kvm_ids.of_vcpu(vcpu.sve) | kvm_ids.LISTED


def _script(cases: list[Case], host: kvm_ids.ByteOrder) -> Script:
    script = Script()
    for case in cases:
        script.new(case.vcpu, case.vector_length)
        script.set_env(case.env)
        script.set_kvm(case.values, _ids(case.vcpu), host)
        if case.call in ("put", "get"):
            script.ask(*(("put", 3) if case.call == "put" else ("get",)))
        else:
            script.do(case.call)
        script.ask("state")
        script.ask("kvm?")
    return script


def _unequal_elements(theirs: str, ours: str) -> Iterator[tuple[str, int, int]]:
    """Of two answers to `state`, which have the same members in the same order."""
    for their, our in zip(theirs.split(), ours.split(), strict=True):
        if their != our:
            ((name, a),), ((_, b),) = env_of(their).items(), env_of(our).items()
            yield from ((f"{name}[{n}]", *pair) for n, pair in enumerate(zip(a, b, strict=True)))


def _unequal_registers(case: Case, theirs: str, ours: str) -> Iterator[tuple[str, int, int]]:
    """Of two answers to `kvm?`."""
    a, b = values_of(theirs, case.host), values_of(ours, case.host)
    yield from ((f"kvm {name}", a[id], b[id]) for name, id in _ids(case.vcpu).items())


def _unequal_calls(case: Case, theirs: str, ours: str) -> Iterator[tuple[str, int, int]]:
    """Of two answers to `put` or `get`."""
    a, b = call_of(theirs), call_of(ours)
    assert sorted(a.ids) == sorted(b.ids)
    yield "ret", a.ret, b.ret
    yield "first id", a.ids[0], b.ids[0]
    if case.call == "put":
        yield "changed", a.changed, b.changed


def _unequal(
    case: Case, theirs: Iterator[str], ours: Iterator[str]
) -> Iterator[tuple[str, int, int]]:
    """Names and values of what came out unequal."""
    found: list[tuple[str, int, int]] = []
    if case.call in ("put", "get"):
        found += _unequal_calls(case, next(theirs), next(ours))
    found += _unequal_elements(next(theirs), next(ours))
    found += _unequal_registers(case, next(theirs), next(ours))
    return ((name, a, b) for name, a, b in found if a != b)


@dataclass
class Comparison:
    cases: int
    met: Counter[str]
    """How often each difference explained a value."""
    unexplained: list[str]


def compare(sides: Sides, kinds: Iterable[Vcpu], random_states: int) -> Comparison:
    result = Comparison(0, Counter(), [])
    host = sides.theirs.host
    for vcpu in kinds:
        for vector_length in VECTOR_LENGTHS if vcpu.sve else (0,):
            cases = list(_cases(vcpu, random_states, vector_length, host))
            script = _script(cases, host)
            theirs, ours = iter(sides.theirs.run(script)), iter(sides.ours.run(script))
            for case in cases:
                result.cases += 1
                for name, their, our in _unequal(case, theirs, ours):
                    _judge(result, case, name, their, our)
    return result


def _judge(result: Comparison, case: Case, name: str, theirs: int, ours: int) -> None:
    reasons = [d.name for d in DIFFERENCES if d.explains(case, name, theirs, ours)]
    result.met.update(reasons)
    if len(reasons) != 1:
        where = f"{case.call} in {label(case.vcpu)}: {name}"
        result.unexplained.append(f"{where}: QEMU 0x{theirs:x}, ours 0x{ours:x}, {reasons}")


class BuildHost(Protocol):
    def __call__(self, edits: Mapping[str, str], host: Host = LITTLE) -> Driver: ...


@pytest.fixture(scope="session")
def build_host(qemu_source: Path, tmp_path_factory: pytest.TempPathFactory) -> BuildHost:
    """build_host(edits) is QEMU with these files changed, as a driver."""
    usr = tools.sysroot() / "usr"
    libraries = usr / "lib/aarch64-linux-gnu"
    glib = [f"-I{usr}/include/glib-2.0", f"-I{libraries}/glib-2.0/include"]

    def build(edits: Mapping[str, str], host: Host = LITTLE) -> Driver:
        for program in (host.compiler[0], *host.emulator):
            if shutil.which(program) is None:
                raise Unavailable(f"{program} is missing: tests/install-tools installs it")
        folder = tmp_path_factory.mktemp("qemu-host")
        return build_driver(qemu_source, edits, glib, folder, host)

    return build


@pytest.fixture(scope="session")
def stock_side(build_host: BuildHost) -> Driver:
    """QEMU as it is."""
    return build_host({})


@pytest.fixture(scope="session")
def sides(spliced: Result, stock_side: Driver, build_host: BuildHost) -> Sides:
    """QEMU as it is, and with the generated files in place."""
    return Sides(stock_side, build_host(spliced.files))


@pytest.fixture(scope="session")
def comparison(sides: Sides) -> Comparison:
    return compare(sides, vcpus(), random_states=60)


@pytest.fixture(scope="session")
def big_endian(spliced: Result, build_host: BuildHost) -> Comparison:
    """On a big-endian host; walking ones, for it is emulated."""
    sides = Sides(build_host({}, BIG), build_host(spliced.files, BIG))
    kinds = [Vcpu("svc"), *(Vcpu("el1h", sve=sve, aarch64_el1=True) for sve in (False, True))]
    return compare(sides, kinds, random_states=4)


def test_equal_except_for_what_is_documented(comparison: Comparison) -> None:
    """All that KVM is told and the whole resulting state, in every mode."""
    assert comparison.unexplained[:20] == []
    assert comparison.cases > 10000


def test_equal_on_a_big_endian_host(big_endian: Comparison) -> None:
    assert big_endian.unexplained[:20] == []
    assert big_endian.cases > 500


@pytest.mark.parametrize("name", [difference.name for difference in DIFFERENCES])
def test_a_documented_difference_is_there(request: pytest.FixtureRequest, name: str) -> None:
    fixture = "big_endian" if name == BIG_ENDIAN else "comparison"
    comparison: Comparison = request.getfixturevalue(fixture)
    assert comparison.met[name] > 0


def test_an_index_off_by_one_is_found(
    qemu_source: Path, stock_side: Driver, build_host: BuildHost
) -> None:
    """The bug of 2015, put into QEMU's own code, is no documented difference."""
    path = "target/arm/kvm.c"
    text = (qemu_source / path).read_text(encoding="utf-8")
    wrong = text.replace("banked_spsr[i + 1]", "banked_spsr[i]")
    assert wrong != text
    sides = Sides(stock_side, build_host({path: wrong}))
    found = compare(sides, [Vcpu("svc")], random_states=1).unexplained
    assert any("put in svc: kvm SPSR_EL1" in line for line in found)
    assert any("get in svc: banked_spsr[0]" in line for line in found)


def _both(sides: Sides, script: Script) -> tuple[list[str], list[str]]:
    return sides.theirs.run(script), sides.ours.run(script)


def test_tcg_changes_of_mode(sides: Sides) -> None:
    """QEMU's switch_mode() between a get and a put, with our bank numbers and with QEMU's."""
    rng = random.Random("modes")
    ids = _ids(Vcpu("svc"))
    script = Script()
    modes = [mode for mode in BANK if mode not in ("hyp", "mon")]
    for mode in modes:
        script.new(Vcpu(mode))
        script.set_kvm(random_values(rng, Vcpu(mode)), ids, "little")
        script.ask("get")
        for other in rng.choices(modes, k=20):
            script.do("mode", oracle.MODES[other])
            script.do("env", "spsr", rng.getrandbits(32))
        script.ask("put", 3)
        script.ask("kvm?")
    theirs, ours = _both(sides, script)
    stacks = [re.compile(f" {ids[name]:x}=[0-9a-f]*") for name in ("SP_EL0", "SP_EL1")]
    for their, our in zip(theirs[2::3], ours[2::3], strict=True):
        for stack in stacks:  # the stale SP
            their, our = stack.sub("", their), stack.sub("", our)
        assert our == their


def test_bank_numbers(sides: Sides) -> None:
    script = Script()
    for mode in oracle.MODES.values():
        script.ask("bank", mode)
    for el in EL_BANK:
        script.ask("el", el)
    theirs, ours = _both(sides, script)
    assert ours == theirs


def test_bank_constants(qemu_source: Path) -> None:
    """QEMU's numbers, which migration carries, are those of the generated assertions."""
    internals = (qemu_source / "target/arm/internals.h").read_text(encoding="utf-8")
    theirs = dict(re.findall(r"^#define (BANK_\w+)\s+(\d+)$", internals, re.MULTILINE))
    banks = (GENERATED / "reg-banks.h").read_text(encoding="utf-8")
    ours = dict(re.findall(r"^QEMU_BUILD_BUG_ON\((BANK_\w+) != (\d+)\);$", banks, re.MULTILINE))
    assert len(ours) == 8
    assert ours == theirs


def test_a_put_into_a_vcpu_that_stands_in_aarch32_state(sides: Sides) -> None:
    """KVM narrows what is written before PSTATE: with QEMU's order X0 to X14 lose their upper
    halves, with ours nothing."""
    vcpu = Vcpu("el1h", aarch64_el1=True)
    env = random_env(random.Random("narrow"), vcpu)
    script = Script()
    script.new(vcpu)
    script.set_env(env)
    script.set_kvm({"PSTATE": oracle.MODES["usr"]}, _ids(vcpu), "little")
    script.ask("put", 3)
    kvm = script.ask("kvm?")
    theirs, ours = (values_of(answers[kvm], "little") for answers in _both(sides, script))
    for n in range(31):
        id, value = kvm_ids.CORE[f"X{n}"], env["xregs"][n]
        assert ours[id] == value
        assert theirs[id] == (value & 0xFFFF_FFFF if n < 15 else value)


def test_stale_sp(sides: Sides) -> None:
    """Synced in AArch64 EL0, then in AArch32 EL0, and migrated: QEMU puts SP_EL0 into SP_EL1."""
    for driver, expected in ((sides.theirs, (0xAAAA, 0xAAAA)), (sides.ours, (0xAAAA, 0xBBBB))):
        assert stack_pointers_after_migration(*steps(driver)) == expected


def _lost_by_migration(source: Driver, target: Driver, vcpu: Vcpu, before: Vcpu) -> set[str]:
    """Registers of KVM that are not the same at the target; the source was synced before, too."""
    rng = random.Random(f"migration {label(vcpu)}")
    ids = _ids(vcpu)
    values = random_values(rng, vcpu) | {name: rng.getrandbits(32) for name in kvm_ids.LISTED}
    # QEMU's accessors drop RES0 bits, and bits 63:32 of PSTATE: ~CACHED_PSTATE_BITS has 32 bits.
    kept = {"FPSR": 0, "FPCR": 0, "PSTATE": values["PSTATE"] & 0xFFFF_FFFF}
    values |= kept
    script = Script()
    script.new(vcpu)
    for synced in (values | random_values(rng, before), values):
        script.set_kvm(synced, ids, "little")
        script.ask("get")
    state = script.ask("state")
    env = env_of(source.run(script)[state])
    if vcpu.is_aarch32:
        env["pstate"] = [RESET_PSTATE & ~CACHED_PSTATE]
    script = Script()
    script.new(vcpu)
    script.set_env(env)
    script.set_kvm({name: values[name] for name in kvm_ids.LISTED}, ids, "little")
    script.do("incoming")
    script.ask("put", 3)
    kvm = script.ask("kvm?")
    written = values_of(target.run(script)[kvm], "little")
    return {name for name, id in ids.items() if written[id] != values[name]}


LOST_TO_QEMU = {"el2h": {"SP_EL1"}} | {
    "usr": {f"X{n}" for n in range(15, 31)},
}
"""What QEMU's own put cannot hand on, of a vCPU with AArch64 at EL1: xregs[31] is SP_EL1 to it at
EL2h; X15 to X30 come from 32-bit banks in User mode."""


@pytest.mark.parametrize("before", ["el0t", "el1h"])
@pytest.mark.parametrize("vcpu", [pytest.param(vcpu, id=label(vcpu)) for vcpu in vcpus()])
def test_migration_between_qemu_and_ours(
    sides: Sides, qemu_source: Path, vcpu: Vcpu, before: str
) -> None:
    """To ours nothing is lost, wherever it comes from; to QEMU what its own put loses."""
    kvm_c = (qemu_source / "target/arm/kvm.c").read_text(encoding="utf-8")
    if vcpu.mode.startswith("el2") and "KVM_ARM_VCPU_HAS_EL2" not in kvm_c:
        return  # a QEMU that has no such vCPU
    earlier = Vcpu(before, sve=vcpu.sve, aarch64_el1=True) if vcpu.aarch64_el1 else vcpu
    assert _lost_by_migration(sides.ours, sides.ours, vcpu, earlier) == set()
    assert _lost_by_migration(sides.theirs, sides.ours, vcpu, earlier) == set()
    limit = LOST_TO_QEMU.get(vcpu.mode, set()) if vcpu.aarch64_el1 else set()
    assert _lost_by_migration(sides.ours, sides.theirs, vcpu, earlier) == limit


# ---- Tables ----


def _cpregs() -> list[int]:
    """Every id that QEMU keeps in its list: all but core and SVE."""
    return [id for id in listed_names() if id >> 16 & 0xFFF not in (0x10, 0x15)]


def test_levels(sides: Sides) -> None:
    """QEMU writes the two counters with the whole state only; ours spares a running vCPU what is
    fixed, too, and no register is written oftener than in QEMU."""
    ids = _cpregs()
    script = Script()
    for id in ids:
        script.ask("level", id)
    theirs, ours = _both(sides, script)
    later = {id: (a, b) for id, a, b in zip(ids, theirs, ours, strict=True) if a != b}
    assert later
    assert {pair for pair in later.values()} <= {("1", "2"), ("1", "3")}
    assert [id for id in later if not _is_fixed(id)] == []


def _is_fixed(id: int) -> bool:
    """Caches, firmware, its bitmaps; op0 3, CRn 0 (identification), PMMIR_EL1."""
    if id >> 16 & 0xFFF in (0x11, 0x14, 0x16):
        return True
    return (id >> 14 & 3 == 3 and id >> 7 & 15 == 0) or id & 0xFFFF == 0xC4F6


def test_names(sides: Sides, qemu_source: Path) -> None:
    """QEMU composes a name of an id's parts, and of P and FFR not even that."""
    names = listed_names()
    script = Script()
    for id in names:
        script.ask("name", id)
    theirs, ours = _both(sides, script)
    assert ours == list(names.values())
    assert not set(theirs) & set(ours)
    if "kvm_print_register_name" in (qemu_source / "target/arm/kvm.c").read_text():
        told = dict(zip(ours, theirs, strict=True))
        assert told["Z1"] == "SVE zreg n:1 slice:0"
        assert told["P1"] == told["FFR"] == "SVE ???"


def test_identification_registers(qemu_source: Path) -> None:
    """cpu-sysregs.h.inc is that of QEMU 11.1 line by line; 10.2 has fewer, 10.0 none."""
    definition = re.compile(r"^DEF\(.*\)$", re.MULTILINE)
    ours = definition.findall((GENERATED / "cpu-sysregs.h.inc").read_text(encoding="utf-8"))
    path = qemu_source / "target/arm/cpu-sysregs.h.inc"
    if path.exists():
        theirs = definition.findall(path.read_text(encoding="utf-8"))
        assert [line for line in ours if line in theirs] == theirs
        if len(theirs) > 40:
            assert ours == theirs


def test_a_refused_register(sides: Sides) -> None:
    """The same errno, and ours says which register it was."""
    script = Script()
    ids = kvm_ids.of_vcpu(sve=True)
    vcpu = Vcpu("el1h", sve=True, aarch64_el1=True)
    calls = [(name, call) for name in ids for call in ("put", "get")]
    for name, call in calls:
        script.new(vcpu)
        script.set_env({"aarch64": [1], "pstate": [vcpu.m]})
        script.set_kvm({}, ids | kvm_ids.LISTED, "little")
        script.do("fail", ids[name], errno.EINVAL)
        script.ask(*((call, 3) if call == "put" else (call,)))
    theirs, ours = _both(sides, script)
    for (name, _), their, our in zip(calls, map(call_of, theirs), map(call_of, ours), strict=True):
        assert (our.ret, their.ret) == (-errno.EINVAL, -errno.EINVAL)
        assert (their.errors, f"register {name}" in our.errors) == ("", True)
