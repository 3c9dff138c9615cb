# SPDX-License-Identifier: MIT
"""save and restore, of good and of bad input."""

from __future__ import annotations

import errno
import random

import fake_kvm
import pytest
from fake_kvm import FakeKvm, Pmu
from onereg_kvm import (
    OneRegError,
    arm64,
    encode_records,
    prepare,
    read_records,
    read_save,
    registers,
    restore,
    restore_records,
    save,
)
from states import IDS, UNKNOWN, UNKNOWN_WIDE, fake, fill, one, options_for, resealed, sets


@pytest.mark.parametrize("sve", [False, True], ids=["fp", "sve"])
@pytest.mark.parametrize("el1_32bit", [False, True], ids=["aarch64", "aarch32"])
@pytest.mark.parametrize("pmu", Pmu)
def test_restore_of_a_save(sve: bool, el1_32bit: bool, pmu: Pmu) -> None:
    ids = [*IDS, UNKNOWN, UNKNOWN_WIDE]
    source = FakeKvm(ids, sve=sve, el1_32bit=el1_32bit, pmu=pmu)
    prepare(source)
    fill(source, seed=9)
    data = save(source)
    target = FakeKvm(ids, sve=sve, el1_32bit=el1_32bit, pmu=pmu)
    for id in (fake_kvm.MIDR, fake_kvm.REVIDR, fake_kvm.AIDR):
        target.values[id] = source.values[id]
    restore(target, data, options=options_for(target))
    assert target.values == source.values
    assert save(target) == data
    fill(target, seed=10)
    for id in (fake_kvm.MIDR, fake_kvm.REVIDR, fake_kvm.AIDR):
        target.values[id] = source.values[id]
    restore(target, data, options=options_for(target))
    assert target.values == source.values, "a vCPU that has been finalized"


def test_save_has_every_listed_register_in_the_order_of_a_restore() -> None:
    kvm = FakeKvm([UNKNOWN, *reversed(IDS)], sve=True)
    prepare(kvm)
    fill(kvm, seed=11)
    saved = dict(read_save(save(kvm)).registers)
    assert list(saved) == [*(id for id in IDS if id not in fake_kvm.V), UNKNOWN]
    expected = {id: kvm.values[fake_kvm.SET_OF.get(id, id)] for id in kvm.values}
    assert saved == expected | {fake_kvm.PMSWINC: bytes(8)}


def test_restore_does_not_trust_the_order_of_its_input() -> None:
    source = fake(sve=True)
    prepare(source)
    fill(source, seed=12)
    saved = save(source)
    shuffled = list(read_save(saved).registers.items())
    random.Random(13).shuffle(shuffled)
    target = fake(sve=True)
    for id in (fake_kvm.MIDR, fake_kvm.REVIDR, fake_kvm.AIDR):
        target.values[id] = source.values[id]
    target[fake_kvm.PSTATE] = 0x10
    data = resealed(saved, encode_records(dict(shuffled)), len(shuffled))
    restore(target, data, options=options_for(target))
    assert target.values == source.values


def test_restore_writes_sve_vls_before_finalize() -> None:
    source = fake(sve=True)
    source[fake_kvm.VLS] = 0b111
    prepare(source)
    target = fake(sve=True)
    restore(target, save(source))
    assert target[fake_kvm.VLS] == 0b111
    assert sets(target)[0] == fake_kvm.VLS


def test_restore_finalizes_without_sve_vls_too() -> None:
    source = fake(sve=True)
    prepare(source)
    others = dict(read_save(save(source)).registers)
    del others[fake_kvm.VLS]
    target = fake(sve=True)
    restore_records(target, others)
    assert fake_kvm.VLS not in sets(target)
    assert target[arm64.Z0] == source[arm64.Z0]


@pytest.mark.parametrize(
    ("data", "code", "text"),
    [
        (b"\0", errno.EBADMSG, "restore input: .*: it ends inside the id of a register"),
        (one(arm64.X0)[:-1], errno.EBADMSG, r"restore X0 \(0x6030000000100000\): .*ends inside"),
        (one(arm64.X0)[:8], errno.EBADMSG, "restore X0 .*: the input ends inside its value"),
        (one(arm64.X0) * 2, errno.EBADMSG, "restore X0 .*: the input has it twice"),
        (one(0x60F0000000100000)[:64], errno.EOPNOTSUPP, "its size is none that KVM defines"),
        (one(0x4030000000100000), errno.EOPNOTSUPP, "its id is none of arm64"),
        (one(0x6020000000100000), errno.EBADMSG, "restore X0 .*not the size of the register"),
    ],
)
def test_restore_checks_all_of_its_input_first(data: bytes, code: int, text: str) -> None:
    kvm = fake()
    with pytest.raises(OneRegError, match=text) as caught:
        restore(kvm, resealed(save(kvm), one(arm64.X5, 5) + data, 2))
    assert caught.value.errno == code
    assert sets(kvm) == []


@pytest.mark.parametrize(
    ("values", "code", "text"),
    [
        ({arm64.X0: b""}, errno.EBADMSG, "restore X0 .*: its value has not the size of its id"),
        ({arm64.X0: bytes(9)}, errno.EBADMSG, "restore X0 .*: its value has not the size of its"),
        ({0x60F0000000100000: b""}, errno.EOPNOTSUPP, "its size is none that KVM defines"),
        ({0x6020000000100000: bytes(4)}, errno.EBADMSG, "restore X0 .*not the size of the reg"),
    ],
)
def test_restore_checks_records_first(values: dict[int, bytes], code: int, text: str) -> None:
    kvm = fake()
    with pytest.raises(OneRegError, match=text) as caught:
        restore_records(kvm, {arm64.X5: bytes(8)} | values)
    assert caught.value.errno == code
    assert sets(kvm) == []


@pytest.mark.parametrize("id", [UNKNOWN, fake_kvm.Z[1], arm64.PMCR_EL0])
def test_restore_names_a_register_that_the_vcpu_lacks(id: int) -> None:
    kvm = FakeKvm(id for id in IDS if id != arm64.PMCR_EL0)
    name = registers.name_of(id) or "unknown"
    values = dict(read_records(one(id, 5))) | {arm64.ID_AA64DFR0_EL1: kvm.number(0x500)}
    with pytest.raises(OneRegError, match=f"restore {name} .{id:#018x}.*: .*ECANC") as caught:
        restore_records(kvm, values, options=options_for(kvm))
    assert caught.value.errno == errno.ECANCELED
    assert caught.value.names == (registers.name_of(id) or f"{id:#018x}",)
    assert sets(kvm) == []


def edit(data: bytearray, rng: random.Random) -> None:
    """Change, cut, insert or move some bytes."""
    at = rng.randrange(len(data))
    match rng.randrange(5):
        case 0:
            data[at] ^= 1 << rng.randrange(8)
        case 1:
            del data[at : at + rng.randrange(1, 300)]
        case 2:
            data[at:at] = rng.randbytes(rng.randrange(1, 300))
        case 3:
            other = rng.randrange(len(data))
            data[at : at + 16] = data[other : other + 16]
        case 4:
            del data[at:]


def test_restore_of_mutated_input_writes_all_or_refuses() -> None:
    """10^5 edits: refused before the first write, or as it was and restored whole."""
    source = fake()
    fill(source, seed=14)
    data = save(source)
    rng = random.Random(15)
    target = fake()
    for id in (fake_kvm.MIDR, fake_kvm.REVIDR, fake_kvm.AIDR):
        target.values[id] = source.values[id]
    options = options_for(target)
    refused = 0
    for _ in range(100_000):
        mutated = bytearray(data)
        for _ in range(rng.randrange(1, 4)):
            if mutated:
                edit(mutated, rng)
        try:
            restore(target, bytes(mutated), options=options)
        except OneRegError as error:
            assert error.operation == "restore"
            assert str(error).startswith("restore input: ")
            assert target.log == []
            refused += 1
        else:
            assert mutated == data
            assert target.values == source.values
            target.log.clear()
    assert 99_000 < refused < 100_000


def test_restore_of_mutated_records_is_no_other_exception() -> None:
    """Behind a right checksum: no id or size that KVM would misread."""
    source = fake(sve=True)
    prepare(source)
    fill(source, seed=14)
    data = save(source)
    rng = random.Random(16)
    refused = 0
    for _ in range(400):
        mutated = bytearray(data[136:])
        for _ in range(rng.randrange(1, 4)):
            if mutated:
                edit(mutated, rng)
        target = fake(sve=True)
        try:
            restore(target, resealed(data, bytes(mutated), len(read_save(data).registers)))
        except OneRegError as error:
            assert error.operation == "restore"
            refused += 1
    assert refused > 300


def test_restore_of_no_records_changes_nothing() -> None:
    kvm = fake()
    restore_records(kvm, {})
    assert sets(kvm) == []
