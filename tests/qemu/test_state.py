# SPDX-License-Identifier: MIT
"""The generated QEMU code on a CPUARMState of our own, judged by the oracle; no QEMU is needed."""

from __future__ import annotations

import errno
import random
import re
import shutil
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import kvm_ids
import oracle
import pytest
from cpu_state import (
    BANK,
    BITS,
    EL_BANK,
    R14_BANK,
    SPSR_MODE,
    ZERO_ENV,
    Env,
    Vcpu,
    expected_get,
    expected_put,
    label,
    random_env,
    random_values,
    spot,
    vcpus,
    walking_env,
)
from drive import (
    ARM64_HEADERS,
    GENERATED,
    STATE,
    Driver,
    Script,
    arm64_headers,
    build,
    call_of,
    env_of,
    listed_names,
    values_of,
)
from onereg.generate import read_checked
from onereg.inputs import Inputs
from onereg.output.render import render
from onereg.plan import make_plan
from onereg.targets import all_targets
from splice import code_lines
from stale_sp import get_of_qemu, put_of_qemu, stack_pointers_after_migration, steps

WARNINGS = ["-Wall", "-Wextra", "-Werror"]
COMPILERS = {
    "gcc": ["gcc", "-O1", "-fsanitize=address,undefined", "-fno-sanitize-recover=all"],
    "clang": ["clang", "-O2"],
    "powerpc64": ["powerpc64-linux-gnu-gcc", "-O2", "-static"],
}
EMULATOR = {"powerpc64": "qemu-ppc64"}
BYTE_ORDER: dict[str, kvm_ids.ByteOrder] = {"powerpc64": "big"}
PACKAGES = {
    "gcc": "gcc",
    "clang": "clang",
    "powerpc64-linux-gnu-gcc": "gcc-powerpc64-linux-gnu libc6-dev-ppc64-cross",
    "qemu-ppc64": "qemu-user",
}

ALL = [pytest.param(vcpu, id=label(vcpu)) for vcpu in vcpus()]
AARCH32 = [pytest.param(vcpu, id=label(vcpu)) for vcpu in vcpus() if vcpu.is_aarch32]


def _wants(program: str) -> None:
    if shutil.which(program) is None:
        pytest.skip(f"{program} is missing: apt-get install {PACKAGES[program]}")


def _build(name: str, generated: Path, folder: Path) -> Driver:
    """The files of a folder without a warning, as a driver.

    powerpc64 is a big-endian host that aligns a 128-bit integer as arm64 does.
    """
    command = COMPILERS[name]
    emulator = [EMULATOR[name]] if name in EMULATOR else []
    for program in (command[0], *emulator):
        _wants(program)
    if not (ARM64_HEADERS / "kvm.h").exists():
        pytest.skip("arm64's <asm/kvm.h> is missing: apt-get install libc6-dev-arm64-cross")
    include = [f"-I{STATE}", f"-I{generated}", f"-isystem{arm64_headers(folder / 'include')}"]
    flags = ["-std=gnu11", "-g", *WARNINGS, "-D_GNU_SOURCE", *include]
    sources = [*generated.glob("*.c"), *STATE.glob("*.c")]
    build([*command, *flags], sources, folder / "driver")
    return Driver([*emulator, folder / "driver"], BYTE_ORDER.get(name, "little"))


@pytest.fixture(scope="session", params=COMPILERS)
def driver(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Driver:
    """The generated files, once for each compiler."""
    return _build(request.param, GENERATED, tmp_path_factory.mktemp(request.param))


def _setup(
    script: Script, vcpu: Vcpu, env: Env, values: dict[str, int], host: kvm_ids.ByteOrder
) -> None:
    script.new(vcpu)
    script.set_env(env)
    script.set_kvm(values, kvm_ids.of_vcpu(vcpu.sve), host)


def _values(answer: str, vcpu: Vcpu, host: kvm_ids.ByteOrder) -> dict[str, int]:
    values = values_of(answer, host)
    return {name: values[id] for name, id in kvm_ids.of_vcpu(vcpu.sve).items()}


def _differences(actual: dict[str, int], expected: dict[str, int]) -> dict[str, str]:
    return {
        name: f"0x{actual[name]:x}, expected 0x{value:x}"
        for name, value in expected.items()
        if actual[name] != value
    }


def _env_differences(actual: Env, expected: Env) -> dict[str, str]:
    return {
        f"{member}[{index}]": f"0x{actual[member][index]:x}, expected 0x{value:x}"
        for member, elements in expected.items()
        for index, value in enumerate(elements)
        if actual[member][index] != value
    }


@cache
def _states(vcpu: Vcpu) -> list[Env]:
    rng = random.Random(f"put {label(vcpu)}")
    return [walking_env(step, vcpu) for step in range(64)] + [
        random_env(rng, vcpu) for _ in range(8)
    ]


def _mistakes_of_put(driver: Driver, vcpu: Vcpu) -> set[str]:
    """What is not as it must be: each id once, PSTATE first, with the oracle's value; and every
    byte of the vCPU stays what it was."""
    script = Script()
    ids = kvm_ids.of_vcpu(vcpu.sve)
    states = _states(vcpu)
    for env in states:
        _setup(script, vcpu, env, {}, driver.host)
        script.ask("put", 3)
        script.ask("kvm?")
    answers = iter(driver.run(script))
    found = set()
    for env in states:
        call = call_of(next(answers))
        if call.ids[0] != kvm_ids.CORE["PSTATE"] or sorted(call.ids) != sorted(ids.values()):
            found.add(f"ids: {[hex(id) for id in call.ids]}")
        if call.ret or call.errors or call.changed:
            found.add(f"{call.ret} {call.errors} {call.changed}")
        actual = _values(next(answers), vcpu, driver.host)
        found |= {f"{n}: {d}" for n, d in _differences(actual, expected_put(vcpu, env)).items()}
    return found


@pytest.mark.parametrize("vcpu", ALL)
def test_put_hands_kvm_the_value_of_every_register(driver: Driver, vcpu: Vcpu) -> None:
    assert _mistakes_of_put(driver, vcpu) == set()


MISTAKES = {
    "a bank beside": ("reg-places.c", "banked_spsr[BANK_SVC]", "banked_spsr[BANK_USRSYS]"),
    "SP and LR of a mode swapped": ("reg-places.c", "banked_r14[BANK_IRQ]", "banked_r13[BANK_IRQ]"),
    "another mode's": ("reg-places.c", "fiq_regs[2]", "usr_regs[2]"),
    "live in one mode less": ("reg-places.c", "MODE_USR | MODE_SYS | MODE_HYP", "MODE_USR"),
    "live in AArch64 state": ("reg-places.c", ".live_in = MODE_ABT,", ".live_in = MODE_EL1H,"),
    "an id beside": ("kvm-core-ids.c.inc", "spsr[KVM_SPSR_UND]", "spsr[KVM_SPSR_ABT]"),
    "32 bits of 64": ("reg-sync.c", "*(uint64_t *)arm_place_ptr", "*(uint32_t *)arm_place_ptr"),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_in_the_files_is_found(mistake: str, tmp_path: Path) -> None:
    """So the test can fail; each of these compiles without a warning."""
    name, right, wrong = MISTAKES[mistake]
    folder = tmp_path / "generated"
    shutil.copytree(GENERATED, folder)
    text = (folder / name).read_text(encoding="utf-8")
    assert right in text
    (folder / name).write_text(text.replace(right, wrong), encoding="utf-8")
    driver = _build("clang", folder, tmp_path)
    assert any(_mistakes_of_put(driver, vcpu) for vcpu in vcpus())


@pytest.mark.parametrize("vcpu", ALL)
def test_get_writes_every_place_and_no_other(driver: Driver, vcpu: Vcpu) -> None:
    """Each id once, PSTATE first; what no register of KVM is in keeps its value."""
    rng = random.Random(f"get {label(vcpu)}")
    script = Script()
    ids = kvm_ids.of_vcpu(vcpu.sve)
    cases = []
    for _ in range(16):
        before = random_env(rng, Vcpu(rng.choice(list(BANK)), aarch64_el1=vcpu.aarch64_el1))
        values = random_values(rng, vcpu)
        _setup(script, vcpu, before, values, driver.host)
        cases.append((before, values, script.ask("get"), script.ask("state")))
    answers = driver.run(script)
    for before, values, get, state in cases:
        call = call_of(answers[get])
        assert (call.ret, call.errors) == (0, "")
        assert call.ids[0] == kvm_ids.CORE["PSTATE"]
        assert sorted(call.ids) == sorted(ids.values())
        expected = expected_get(vcpu, before, values)
        assert _env_differences(env_of(answers[state]), expected) == {}


@pytest.mark.parametrize("vcpu", ALL)
def test_get_into_a_fresh_state_then_put_gives_the_same(driver: Driver, vcpu: Vcpu) -> None:
    rng = random.Random(f"roundtrip {label(vcpu)}")
    script = Script()
    cases = []
    for _ in range(16):
        values = random_values(rng, vcpu)
        _setup(script, vcpu, ZERO_ENV, values, driver.host)
        script.ask("get")
        script.set_kvm({}, kvm_ids.of_vcpu(vcpu.sve), driver.host)
        script.ask("put", 3)
        cases.append((values, script.ask("kvm?")))
    answers = driver.run(script)
    for values, kvm in cases:
        assert _differences(_values(answers[kvm], vcpu, driver.host), values) == {}


def test_put_into_a_vcpu_that_stands_in_aarch32_state(driver: Driver) -> None:
    """KVM narrows X0 to X14 at each write of a core register while it has such a PSTATE."""
    vcpu = Vcpu("el1h", aarch64_el1=True)
    env = random_env(random.Random("narrow"), vcpu)
    script = Script()
    _setup(script, vcpu, env, {"PSTATE": oracle.MODES["usr"]}, driver.host)
    script.ask("put", 3)
    kvm = script.ask("kvm?")
    actual = _values(driver.run(script)[kvm], vcpu, driver.host)
    assert _differences(actual, expected_put(vcpu, env)) == {}


@pytest.mark.parametrize("mode", SPSR_MODE.values())
def test_live_spsr_and_its_bank_agree_after_get(driver: Driver, mode: str) -> None:
    """The point of the 2015 review; SPSR_hyp comes with QEMU's list, after which is `load`."""
    vcpu = Vcpu(mode)
    rng = random.Random(mode)
    script = Script()
    _setup(script, vcpu, random_env(rng, vcpu), random_values(rng, vcpu), driver.host)
    script.ask("get")
    script.do("load")
    state = script.ask("state")
    env = env_of(driver.run(script)[state])
    assert env["spsr"][0] == env["banked_spsr"][BANK[mode]] & 0xFFFF_FFFF


def _after(driver: Driver, vcpu: Vcpu, command: str, envs: Iterable[Env]) -> list[Env]:
    """What a command that answers nothing makes of each state."""
    script = Script()
    for env in envs:
        _setup(script, vcpu, env, {}, driver.host)
        script.do(command)
        script.ask("state")
    return [env_of(answer) for answer in driver.run(script)]


BANK_OF_LIST = {
    "hyp": ("SPSR_EL2", ("banked_spsr", BANK["hyp"])),
    "el2h": ("SP_EL2", ("sp_el", 2)),
}
"""Modes in which a register of QEMU's list is live, and the bank that the list has it in."""


@pytest.mark.parametrize("vcpu", ALL)
@pytest.mark.parametrize("command", ["save", "load"])
def test_live_registers_of_the_list(driver: Driver, command: str, vcpu: Vcpu) -> None:
    env = random_env(random.Random(f"{command} {label(vcpu)}"), vcpu)
    expected = dict(env)
    if vcpu.mode in BANK_OF_LIST:
        register, bank = BANK_OF_LIST[vcpu.mode]
        live = spot(vcpu, register)
        (to, index), (of, at) = (bank, live) if command == "save" else (live, bank)
        expected[to] = list(env[to])
        expected[to][index] = env[of][at] & (1 << BITS[to]) - 1
    (actual,) = _after(driver, vcpu, command, [env])
    assert _env_differences(actual, expected) == {}


SHARED = [*kvm_ids.GENERAL, "PC", *SPSR_MODE]
"""What aarch64_sync_32_to_64() and aarch64_sync_64_to_32() move: the registers that the two
Execution states share."""


@pytest.mark.parametrize("vcpu", AARCH32)
@pytest.mark.parametrize("command", ["to64", "to32"])
def test_sync_of_the_execution_states(driver: Driver, command: str, vcpu: Vcpu) -> None:
    """Between the place in AArch32 state and that in AArch64 state, and nowhere else."""
    aarch64 = Vcpu("el1h")
    envs = [random_env(random.Random(seed), vcpu) for seed in range(8)]
    for env, actual in zip(envs, _after(driver, vcpu, command, envs), strict=True):
        expected = {member: list(elements) for member, elements in env.items()}
        for register in SHARED:
            here, there = spot(vcpu, register), spot(aarch64, register)
            (of, at), (to, index) = (here, there) if command == "to64" else (there, here)
            expected[to][index] = env[of][at] & (1 << BITS[to]) - 1
        assert _env_differences(actual, expected) == {}


@pytest.mark.parametrize("before", [mode for mode in BANK if mode != "hyp"])
def test_tcg_keeps_every_spsr(driver: Driver, before: str) -> None:
    """KVM to TCG, which changes modes and SPSRs, and to KVM again."""
    rng = random.Random(before)
    values = random_values(rng, Vcpu(before))
    script = Script()
    _setup(script, Vcpu(before), ZERO_ENV, values, driver.host)
    script.ask("get")
    expected = dict(values)
    modes = [mode for mode in BANK if mode not in ("hyp", "mon")]
    for mode in rng.choices(modes, k=40):
        script.do("mode", oracle.MODES[mode])
        if mode in SPSR_MODE.values():
            register = next(name for name, of in SPSR_MODE.items() if of == mode)
            expected[register] = rng.getrandbits(32)
            script.do("env", "spsr", expected[register])
        expected["PSTATE"] = expected["PSTATE"] & ~0x1F | oracle.MODES[mode]
    script.ask("put", 3)
    kvm = script.ask("kvm?")
    actual = _values(driver.run(script)[kvm], Vcpu(before), driver.host)
    assert _differences(actual, expected) == {}


def test_aarch64_state_has_its_spsr_in_the_bank(driver: Driver) -> None:
    """There TCG takes an exception to EL1 with aarch64_banked_spsr_index(), and env->spsr is no
    register."""
    vcpu = Vcpu("el1h", aarch64_el1=True)
    rng = random.Random("exception")
    env, values = random_env(rng, vcpu), random_values(rng, vcpu)
    script = Script()
    _setup(script, vcpu, env, values, driver.host)
    script.ask("get")
    state = script.ask("state")
    after_get = env_of(driver.run(script)[state])
    assert after_get["spsr"] == env["spsr"]

    banks = list(after_get["banked_spsr"])
    assert banks[EL_BANK[1]] == values["SPSR_EL1"]
    banks[EL_BANK[1]] = rng.getrandbits(64)
    script.do("env", "banked_spsr", *banks)
    script.ask("put", 3)
    kvm = script.ask("kvm?")
    actual = _values(driver.run(script)[kvm], vcpu, driver.host)
    assert _differences(actual, values | {"SPSR_EL1": banks[EL_BANK[1]]}) == {}


# ---- The stale stack pointer ----


def test_migration_from_aarch32_keeps_both_stack_pointers(driver: Driver) -> None:
    assert stack_pointers_after_migration(*steps(driver)) == (0xAAAA, 0xBBBB)


def test_the_same_migration_with_the_bank_picked_by_a_stale_pstate() -> None:
    """The scenario can fail: SP_EL0's value ends in SP_EL1."""
    assert stack_pointers_after_migration(get_of_qemu, put_of_qemu) == (0xAAAA, 0xAAAA)


# ---- Tables ----


@pytest.mark.parametrize("mode", BANK)
def test_bank_numbers(driver: Driver, mode: str) -> None:
    script = Script()
    answer = script.ask("bank", oracle.MODES[mode])
    assert driver.run(script)[answer] == f"{BANK[mode]} {R14_BANK[mode]}"


@pytest.mark.parametrize("el", EL_BANK)
def test_bank_of_an_exception_level(driver: Driver, el: int) -> None:
    script = Script()
    answer = script.ask("el", el)
    assert driver.run(script)[answer] == str(EL_BANK[el])


@pytest.fixture(scope="session")
def names() -> dict[int, str]:
    """What the tool calls every id of arm64."""
    return listed_names()


def _ask_each(driver: Driver, command: str, ids: Iterable[int]) -> list[str]:
    script = Script()
    for id in ids:
        script.ask(command, id)
    return driver.run(script)


def test_names(driver: Driver, names: dict[int, str]) -> None:
    """Every id that the tool lists."""
    assert len(names) >= 486
    assert dict(zip(names, _ask_each(driver, "name", names), strict=True)) == names


UNKNOWN = {
    0x6030_0000_0013_FFFF: "S3_7_C15_C15_7",
    0x6030_0000_0013_9F23: "S2_3_C14_C4_3",
    0x6030_0000_0010_00F0: "core register 0x60300000001000f0",
    0x6060_0000_0010_0050: "core register 0x6060000000100050",
    0x6020_0000_0011_0123: "demultiplexed register 0x6020000000110123",
    0x6030_0000_0014_00FF: "firmware register 255",
    0x6030_0000_0016_0007: "firmware feature bitmap 7",
    0x6080_0000_0015_0023: "Z1 slice 3",
    0x6080_0000_0015_03FF: "Z31 slice 31",
    0x6050_0000_0015_0421: "P1 slice 1",
    0x6050_0000_0015_05FF: "P15 slice 31",
    0x6050_0000_0015_0602: "FFR slice 2",
    0x6050_0000_0015_0800: "SVE register 0x6050000000150800",
    0x6030_0000_0012_0000: "register 0x6030000000120000",
    0: "register 0x0",
    0xFFFF_FFFF_FFFF_FFFF: "register 0xffffffffffffffff",
}


def test_names_of_ids_that_the_specification_does_not_have(driver: Driver) -> None:
    """Composed of the parts of the id; never the name of another register."""
    assert dict(zip(UNKNOWN, _ask_each(driver, "name", UNKNOWN), strict=True)) == UNKNOWN


RUNTIME, RESET, FULL = "1", "2", "3"


def _level(id: int) -> str:
    """What is fixed while a vCPU runs is written with the whole state, or at a reset where KVM's
    reset computes it; so are the two counters, which KVM sets for the whole VM."""
    group, number = id >> 16 & 0xFFF, id & 0xFFFF
    op0, op1, crn = number >> 14, number >> 11 & 7, number >> 7 & 15
    if group in (0x11, 0x14, 0x16):  # caches, firmware, its feature bitmaps
        return FULL
    if group != 0x13:
        return RUNTIME
    if number in (0xC005, 0xC801):  # MPIDR_EL1, CLIDR_EL1
        return RESET
    if (op0, op1, crn) in ((3, 0, 0), (3, 1, 0)):  # identification
        return FULL
    if number in (0xD801, 0xC4F6):  # CTR_EL0, PMMIR_EL1
        return FULL
    return FULL if number in (0xDF1A, 0xDF01) else RUNTIME  # KVM's *TIMER_CNT


def test_levels(driver: Driver, names: dict[int, str]) -> None:
    ids = [id for id in names if id >> 16 & 0xFFF not in (0x10, 0x15)]
    levels = dict(zip(ids, _ask_each(driver, "level", ids), strict=True))
    assert {names[id]: level for id, level in levels.items() if level != _level(id)} == {}
    assert _ask_each(driver, "level", UNKNOWN) == [RUNTIME] * len(UNKNOWN)


def test_identification_registers() -> None:
    """cpu-sysregs.h.inc has the encodings of the Arm ARM."""
    text = (GENERATED / "cpu-sysregs.h.inc").read_text(encoding="utf-8")
    lines = re.findall(r"^DEF\((\w+), (\d+), (\d+), (\d+), (\d+), (\d+)\)$", text, re.MULTILINE)
    assert {name: tuple(map(int, numbers)) for name, *numbers in lines} == oracle.IDENTIFICATION
    assert len(lines) == len(oracle.IDENTIFICATION) == text.count("DEF(")


# ---- Errors ----


@pytest.mark.parametrize("sve", [False, True], ids=["simd", "sve"])
@pytest.mark.parametrize("command", ["put", "get"])
def test_an_error_names_the_register(driver: Driver, command: str, sve: bool) -> None:
    """Name, id, value and errno; the call ends at once and returns the errno."""
    vcpu = Vcpu("el1h", sve=sve, aarch64_el1=True)
    env = random_env(random.Random(command), vcpu)
    ids = kvm_ids.of_vcpu(sve)
    values = expected_put(vcpu, env)
    script = Script()
    for id in ids.values():
        _setup(script, vcpu, env, values, driver.host)
        script.do("fail", id, errno.EINVAL)
        script.ask("put", 3) if command == "put" else script.ask("get")
    for (name, id), answer in zip(ids.items(), driver.run(script), strict=True):
        call = call_of(answer)
        assert call.ret == -errno.EINVAL
        assert call.ids[-1] == id
        assert f"register {name}, KVM id 0x{id:x}" in call.errors
        assert call.errors.endswith(": Invalid argument")
        if command == "put":
            told = re.search(r" to (0x[0-9a-f]+): ", call.errors)
            assert told is not None
            assert int(told[1], 16) == values[name]


@pytest.mark.parametrize("name", ["SP_svc", "LR_usr", "R8_fiq", "SPSR_svc", "SP_hyp"])
def test_an_error_in_aarch32_state_names_the_cell_too(driver: Driver, name: str) -> None:
    vcpu = Vcpu("irq")
    register = oracle.BANKED[name]
    script = Script()
    _setup(script, vcpu, random_env(random.Random(name), vcpu), {}, driver.host)
    script.do("fail", kvm_ids.CORE[register], errno.ENOENT)
    answer = script.ask("put", 3)
    assert f"register {register} ({name}), KVM id 0x" in call_of(driver.run(script)[answer]).errors


# ---- What the files look like ----

BRACKETS = re.compile(r"\[([^][]*)\]")
ARITHMETIC = re.compile(r"[\w)]\s*(<<|>>|[-+*/%&|^?])(?!>)|~")  # but not a->b, nor *a


def index_arithmetic(text: str) -> list[str]:
    """Lines of C in which an index, or an offset from an array of the state, is computed."""
    code = re.sub(r"/\*.*?\*/", lambda m: "\n" * m[0].count("\n"), text, flags=re.DOTALL)
    found = []
    for number, line in enumerate(re.sub(r'"[^"\n]*"', '""', code).splitlines(), 1):
        rest, computed = line, re.search(r"env->[\w.]+ [-+] ", line) is not None
        while (innermost := BRACKETS.search(rest)) is not None:
            computed |= ARITHMETIC.search(innermost[1]) is not None
            rest = rest.replace(innermost[0], "")
        if computed:
            found.append(f"{number}: {line.strip()}")
    return found


GENERATED_C = [
    "aarch64-sync.c",
    "cpu-sysregs.h.inc",
    "kvm-core-ids.c.inc",
    "kvm-core-regs.c",
    "kvm-core-regs.h",
    "kvm-cpreg-tolerances.h.inc",
    "kvm-reg-info.c",
    "reg-banks.h",
    "reg-places.c",
    "reg-places.h",
    "reg-sync.c",
]


def test_the_readme_counts_the_lines_that_come() -> None:
    """Each row of its first table has the lines of its files, and the code among them."""
    readme = (GENERATED.parent.parent / "README.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (`[^|]*) \| [^|]* \| [^|]* \| (\d+) \((\d+)\) \|$", readme, re.M)
    sums = re.findall(r"\*\*KVM (?:alone|and TCG)\*\* \| \*\*([\d,]+) \(([\d,]+)\)", readme)
    counted: dict[str, tuple[int, int]] = {}
    for files, lines, code in rows:
        names = re.findall(r"`([^`]*)`", files)
        texts = [(GENERATED / name).read_text(encoding="utf-8").split("\n")[:-1] for name in names]
        assert int(lines) == sum(map(len, texts)), files
        assert int(code) == sum(map(code_lines, texts)), files
        counted |= {
            name: (len(text), code_lines(text)) for name, text in zip(names, texts, strict=True)
        }
    assert sorted(counted) == GENERATED_C
    emulated = {"aarch64-sync.c", "reg-banks.h"}
    for left_out, told in zip((emulated, set[str]()), sums[:2], strict=True):
        own = [both for name, both in counted.items() if name not in left_out]
        assert [int(text.replace(",", "")) for text in told] == [*map(sum, zip(*own, strict=True))]


def test_the_files_of_a_fork_compile(own_inputs: Inputs, tmp_path: Path) -> None:
    """They are in its own folder, with the support files."""
    layout = (own_inputs.specs[0] / "layouts/qemu.yaml").read_text(encoding="utf-8")
    own = tmp_path / "spec/layouts/fork.yaml"
    own.parent.mkdir(parents=True)
    own.write_text(layout.replace("layout: qemu\n", "layout: fork\n"), encoding="utf-8")
    specs = (*own_inputs.specs, own.parent.parent)
    plan = make_plan(read_checked(Inputs(specs, own_inputs.schemas, own_inputs.templates)))
    (target,) = (target for target in all_targets() if target.name == "qemu")
    folder = tmp_path / "generated"
    folder.mkdir()
    for path, text in render(target, plan, own_inputs.templates):
        if path.startswith("fork/target/arm/"):
            (folder / Path(path).name).write_text(text, encoding="utf-8")
    assert sorted(path.name for path in folder.iterdir()) == GENERATED_C
    driver = _build("clang", folder, tmp_path)
    vcpu = Vcpu("svc")
    assert _mistakes_of_put(driver, vcpu) == set()


def test_all_generated_files_are_known() -> None:
    assert sorted(path.name for path in GENERATED.iterdir()) == GENERATED_C


@pytest.mark.parametrize("name", GENERATED_C)
def test_no_index_is_computed(name: str) -> None:
    assert index_arithmetic((GENERATED / name).read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "line",
    [
        "env->banked_spsr[i + 1] = value;",
        "env->xregs[i] = env->usr_regs[i - 8];",
        "memcpy(env->usr_regs, env->regs + 8, size);",
        "bank[first[i] + 1] = 0;",
        "names[id >> 5] = name;",
        "q[n ^ 1] = value;",
        "table[mode & CPSR_M] = 0;",
    ],
)
def test_a_computed_index_is_found(line: str) -> None:
    assert index_arithmetic(f"void f(void)\n{{\n    {line}\n}}\n") == [f"3: {line}"]


@pytest.mark.parametrize(
    "line",
    [
        "REG(X0, .live = U32(regs[0])), /* regs[n - 1] */",
        "places[core->reg].live = banked_r13[BANK_USRSYS];",
        'report("%s[i + 1]", names[regs[i]]);',
        "const KVMCoreReg *end = regs + count;",
    ],
)
def test_what_is_no_computed_index(line: str) -> None:
    assert index_arithmetic(line) == []
