# SPDX-License-Identifier: MIT
"""The generated Python and the generated C do the same, call by call and word by word."""

from __future__ import annotations

import ctypes
import errno
import shutil
import sys
from collections.abc import Callable

import c_library as c_library_
import fake_kvm
import oracle
import pytest
from fake_kvm import FakeKvm
from onereg_kvm import (
    Level,
    OneRegError,
    Origin,
    Scope,
    Vcpu,
    Write,
    aarch32,
    arm64,
    native,
    prepare,
    registers,
    restore,
    save,
)
from states import (
    AARCH32_MODES,
    GENERATED,
    IDS,
    UNKNOWN,
    UNKNOWN_WIDE,
    change,
    fake,
    fill,
    in_mode,
    low,
    one,
    opened,
    options_for,
    patterns,
    resealed,
    taken,
    value,
)


@pytest.fixture(scope="session")
def c_library(tmp_path_factory: pytest.TempPathFactory) -> c_library_.Library:
    """The generated C, with the fake below it."""
    compiler = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
    if compiler is None:
        pytest.skip("no C compiler: apt-get install gcc")
    return c_library_.build(GENERATED.parent / "c", tmp_path_factory.mktemp("c"), compiler)


def state_of(c: c_library_.Library, state: native.Native) -> ctypes.Array[ctypes.c_char]:
    """The same state as C has it."""
    result = c.new_state()
    for register in registers.ARM64:
        whole = value(state, register.name)
        if isinstance(whole, int):
            whole = whole.to_bytes(register.size, sys.byteorder)
        c.store(result, register.id, whole)
    return result


@pytest.mark.parametrize("arch", ["arm64", "arm"])
def test_tables_are_those_of_c(c_library: c_library_.Library, arch: str) -> None:
    table: c_library_.Table = getattr(c_library, arch)
    own = {"arm64": registers.ARM64, "arm": registers.ARM}[arch]
    rows = {row.id: row for row in table.registers[: table.register_count]}
    assert table.order[: table.register_count] == [register.id for register in own]
    for register in own:
        row = rows[register.id]
        assert row.name.decode() == register.name
        assert row.write == list(Write).index(register.write)
        assert row.level == list(Level).index(register.level)
        assert bool(row.flags & 1) == (register.scope is Scope.VM)
        assert bool(row.flags & 2) == (register.alias is not None)
        assert bool(row.flags & 4) == register.volatile
        assert row.clear == (register.clear or 0)
        assert row.within == (register.within or 0)
    for name in table.names[: table.name_count]:
        assert registers.find(name.name.decode(), arch).id == name.id


def test_layout_is_that_of_c(c_library: c_library_.Library) -> None:
    rows = c_library.native.rows[: c_library.native.row_count]
    assert [row.id for row in rows] == [row.id for row in native.LAYOUT.rows]


@pytest.mark.parametrize("sve", [False, True], ids=["fp", "sve"])
def test_save_is_that_of_c(c_library: c_library_.Library, sve: bool) -> None:
    kvm = FakeKvm([UNKNOWN_WIDE, *IDS, UNKNOWN], sve=sve)
    prepare(kvm)
    fill(kvm, seed=20)
    assert save(kvm) == c_library.save(kvm)


@pytest.mark.parametrize("sve", [False, True], ids=["fp", "sve"])
@pytest.mark.parametrize("secondary", [False, True])
def test_restore_is_that_of_c(c_library: c_library_.Library, sve: bool, secondary: bool) -> None:
    source = FakeKvm([*IDS, UNKNOWN], sve=sve)
    prepare(source)
    fill(source, seed=21)
    if sve:
        source[fake_kvm.VLS] = 0b11
    for id in (fake_kvm.MIDR, fake_kvm.REVIDR, fake_kvm.AIDR):
        source[id] = 0
    targets = [FakeKvm([*IDS, UNKNOWN], sve=sve) for _ in range(2)]
    for target in targets:
        target.origin = Origin("6.4")
    if secondary:
        restore(targets[0], save(source), secondary)
        c_library.restore(targets[1], save(source), int(secondary))
    else:
        restore(targets[0], save(source), options=options_for(targets[0]))
        given = (targets[1], save(source))
        c_library.decide_all("onereg_restore_all", [given], options_for(targets[1]))
    assert targets[0].values == targets[1].values
    assert targets[0].log == targets[1].log


@pytest.mark.parametrize("sve", [False, True], ids=["fp", "sve"])
def test_get_is_that_of_c(c_library: c_library_.Library, sve: bool) -> None:
    kvm = FakeKvm([*IDS, UNKNOWN], sve=sve)
    prepare(kvm)
    fill(kvm, seed=22)
    kvm.log.clear()
    state = c_library.new_state()
    c_library_.CVcpu(c_library, kvm).get(state)
    c_log, kvm.log = kvm.log, []
    expected = native.Native()
    prepare(kvm)
    Vcpu(kvm, native.LAYOUT).get(expected)
    assert state.raw == state_of(c_library, expected).raw
    assert c_log == kvm.log


@pytest.mark.parametrize("level", Level)
@pytest.mark.parametrize("secondary", [False, True])
def test_put_is_that_of_c(c_library: c_library_.Library, level: Level, secondary: bool) -> None:
    source = fake(sve=True)
    prepare(source)
    fill(source, seed=23)
    state = taken(source)
    for name in ("MIDR_EL1", "REVIDR_EL1", "AIDR_EL1"):
        change(state, name, value(native.Native(), name))
    kvm, c_kvm = fake(sve=True), fake(sve=True)
    vcpu, _ = opened(kvm, secondary=secondary)
    c_vcpu = c_library_.CVcpu(c_library, c_kvm, int(secondary))
    vcpu.put(state, level)
    c_vcpu.put(state_of(c_library, state), list(Level).index(level))
    assert kvm.log == c_kvm.log
    assert kvm.values == c_kvm.values


def test_put_of_a_lost_feature_is_that_of_c(c_library: c_library_.Library) -> None:
    source = fake()
    fill(source, seed=25)
    for id in (fake_kvm.MIDR, fake_kvm.REVIDR, fake_kvm.AIDR, arm64.ID_AA64MMFR3_EL1):
        source[id] = 0
    state = taken(source)
    kvm, c_kvm = fake(), fake()
    for each in (kvm, c_kvm):
        each[arm64.ID_AA64MMFR3_EL1] = 1
        each.gates = {arm64.ID_AA64MMFR3_EL1: {arm64.TCR2_EL1, arm64.SCTLR2_EL1}}
    vcpu, _ = opened(kvm)
    c_vcpu = c_library_.CVcpu(c_library, c_kvm)
    for _ in range(2):
        vcpu.put(state, Level.FULL)
        c_vcpu.put(state_of(c_library, state), list(Level).index(Level.FULL))
        vcpu.get(native.Native())
        c_vcpu.get(c_library.new_state())
    assert kvm.log == c_kvm.log


@pytest.mark.parametrize("operation", ["get", "set"])
@pytest.mark.parametrize("name", ["PSTATE", "X3", "Z2", "FPCR", "PMCNTENSET_EL0", "CNTVCT_EL0"])
def test_errors_have_the_words_of_c(
    c_library: c_library_.Library, name: str, operation: str
) -> None:
    id = registers.find(name).id
    kvm = fake(sve=True)
    kvm.origin = Origin("6.4")
    prepare(kvm)
    fill(kvm, seed=24)
    state = taken(kvm)
    data = save(kvm)
    if operation == "set":
        kvm.values[id] = bytes(len(kvm.values[id]))
    own = Vcpu(kvm, native.LAYOUT)
    other = c_library_.CVcpu(c_library, kvm)
    c_state = state_of(c_library, state)
    pairs: list[tuple[Callable[[], object], Callable[[], object]]] = [
        (lambda: own.get(native.Native()), lambda: other.get(c_library.new_state())),
        (lambda: save(kvm), lambda: c_library.save(kvm)),
    ]
    if operation == "set":
        pairs = [
            (lambda: own.put(state, Level.FULL), lambda: other.put(c_state, 2)),
            (lambda: restore(kvm, data), lambda: c_library.restore(kvm, data)),
        ]
    for in_python, in_c in pairs:
        kvm.fail[(operation, id)] = errno.EINVAL
        with pytest.raises(OneRegError) as caught:
            in_python()
        kvm.fail[(operation, id)] = errno.EINVAL
        with pytest.raises(c_library_.CError) as caught_in_c:
            in_c()
        assert str(caught.value) == str(caught_in_c.value)
        assert caught.value.errno == caught_in_c.value.code


@pytest.mark.parametrize(
    "data",
    [b"\0", one(arm64.X0)[:-1], one(arm64.X0) * 2, one(0x60F0000000100000)[:64], one(UNKNOWN, 5)],
    ids=["half an id", "half a value", "twice", "no size", "not there"],
)
def test_bad_input_is_that_of_c(c_library: c_library_.Library, data: bytes) -> None:
    save_of_both = resealed(save(fake()), one(arm64.X5, 5) + data, 2)
    both_refuse(c_library, save_of_both, fake())


def test_every_flip_of_a_header_is_that_of_c(c_library: c_library_.Library) -> None:
    data = save(fake())
    kvm = fake()
    for bit in range(8 * 136):
        flipped = bytearray(data)
        flipped[bit // 8] ^= 1 << bit % 8
        both_refuse(c_library, bytes(flipped), kvm)
    assert kvm.log == []


def test_every_truncation_is_that_of_c(c_library: c_library_.Library) -> None:
    data = save(fake())
    kvm = fake()
    for length in range(len(data)):
        both_refuse(c_library, data[:length], kvm)
    assert kvm.log == []


def both_refuse(c_library: c_library_.Library, data: bytes, kvm: FakeKvm) -> None:
    """Both fail with the same words after the same calls."""
    logs = []
    texts = []
    for run in (restore, c_library.restore):
        kvm.log.clear()
        with pytest.raises((OneRegError, c_library_.CError)) as caught:
            run(kvm, data)
        texts.append(str(caught.value))
        logs.append(list(kvm.log))
    assert texts[0] == texts[1]
    assert logs[0] == logs[1]


@pytest.mark.parametrize("mode", AARCH32_MODES)
def test_c_names_of_the_current_mode(c_library: c_library_.Library, mode: str) -> None:
    """The oracle judges the C as well."""
    synonyms = {"sp": "r13", "lr": "r14", "pc": "r15"}
    for name in [*(f"r{n}" for n in range(16)), *synonyms, "spsr", "elr_hyp"]:
        register = oracle.CORE.get((mode, synonyms.get(name, name)))
        state = state_of(c_library, in_mode(mode))
        if register is None:
            with pytest.raises(c_library_.CError) as caught:
                c_library.read_aarch32(state, name)
            assert caught.value.code == errno.EINVAL
            continue
        assert c_library.read_aarch32(state, name) == low(in_mode(mode), register)
        expected = in_mode(mode)
        whole = value(expected, register)
        assert isinstance(whole, int)
        change(expected, register, whole >> 32 << 32 | 0x89ABCDEF)
        c_library.write_aarch32(state, name, 0x89ABCDEF)
        assert state.raw == state_of(c_library, expected).raw


@pytest.mark.parametrize("name", [*oracle.BANKED, *(c.name for c in aarch32.COMPOSITES)])
def test_c_names_of_every_mode(c_library: c_library_.Library, name: str) -> None:
    state = in_mode("svc")
    c_state = state_of(c_library, state)
    if name in oracle.BANKED:
        bits = {bit: (oracle.BANKED[name], bit) for bit in range(32)}
        width = 32
    else:
        bits = oracle.bits(name)
        width = oracle.width(name)
    mapped = sum(1 << bit for bit in bits)
    of = {register: registers.find(register) for register, _ in bits.values()}
    view = aarch32.View(state, native.LAYOUT)
    assert c_library.read_aarch32(c_state, name) == view.read(name)
    for pattern in patterns(width):
        if pattern & ~mapped:
            with pytest.raises(c_library_.CError) as caught:
                c_library.write_aarch32(c_state, name, pattern)
            assert caught.value.code == errno.ERANGE
            pattern &= mapped
        c_library.write_aarch32(c_state, name, pattern)
        view.write(name, pattern)
        for bit, (register, of_bit) in bits.items():
            whole = int.from_bytes(c_library.load(c_state, of[register].id), sys.byteorder)
            assert whole >> of_bit & 1 == pattern >> bit & 1
    assert c_state.raw == state_of(c_library, state).raw
