# SPDX-License-Identifier: MIT
"""save and restore, of good and of bad input."""

from __future__ import annotations

import errno
import random

import fake_kvm
import pytest
from fake_kvm import FakeKvm, Pmu
from onereg_kvm import OneRegError, arm64, prepare, registers, restore, save
from states import IDS, UNKNOWN, UNKNOWN_WIDE, fake, fill, one, records, sets


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
    restore(target, data)
    assert target.values == source.values
    assert save(target) == data
    fill(target, seed=10)
    for id in (fake_kvm.MIDR, fake_kvm.REVIDR, fake_kvm.AIDR):
        target.values[id] = source.values[id]
    restore(target, data)
    assert target.values == source.values, "a vCPU that has been finalized"


def test_save_has_every_listed_register_in_the_order_of_a_restore() -> None:
    kvm = FakeKvm([UNKNOWN, *reversed(IDS)], sve=True)
    prepare(kvm)
    fill(kvm, seed=11)
    saved = dict(records(save(kvm)))
    assert list(saved) == [*(id for id in IDS if id not in fake_kvm.V), UNKNOWN]
    expected = {id: kvm.values[fake_kvm.SET_OF.get(id, id)] for id in kvm.values}
    assert saved == expected | {fake_kvm.PMSWINC: bytes(8)}


def test_restore_does_not_trust_the_order_of_its_input() -> None:
    source = fake(sve=True)
    prepare(source)
    fill(source, seed=12)
    shuffled = list(records(save(source)))
    random.Random(13).shuffle(shuffled)
    target = fake(sve=True)
    for id in (fake_kvm.MIDR, fake_kvm.REVIDR, fake_kvm.AIDR):
        target.values[id] = source.values[id]
    target[fake_kvm.PSTATE] = 0x10
    restore(target, b"".join(id.to_bytes(8, "little") + data for id, data in shuffled))
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
    others = b"".join(
        id.to_bytes(8, "little") + data for id, data in records(save(source)) if id != fake_kvm.VLS
    )
    target = fake(sve=True)
    restore(target, others)
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
    ],
)
def test_restore_checks_all_of_its_input_first(data: bytes, code: int, text: str) -> None:
    kvm = fake()
    with pytest.raises(OneRegError, match=text) as caught:
        restore(kvm, one(arm64.X5, 5) + data)
    assert caught.value.errno == code
    assert sets(kvm) == []


@pytest.mark.parametrize("id", [UNKNOWN, fake_kvm.Z[1], arm64.PMCR_EL0])
def test_restore_names_a_register_that_the_vcpu_lacks(id: int) -> None:
    kvm = FakeKvm(id for id in IDS if id != arm64.PMCR_EL0)
    name = registers.name_of(id) or "unknown"
    with pytest.raises(OneRegError, match=f"restore {name} .{id:#018x}.*: No such file") as caught:
        restore(kvm, one(id, 5))
    assert caught.value.errno == errno.ENOENT


def test_restore_of_mutated_input_writes_all_or_refuses() -> None:
    """Whatever the bytes: no other exception, no id or size that KVM would misread."""
    source = fake(sve=True)
    prepare(source)
    fill(source, seed=14)
    data = save(source)
    rng = random.Random(15)
    refused = 0
    for _ in range(400):
        mutated = bytearray(data)
        for _ in range(rng.randrange(1, 4)):
            at = rng.randrange(len(mutated))
            match rng.randrange(4):
                case 0:
                    mutated[at] ^= 1 << rng.randrange(8)
                case 1:
                    del mutated[at : at + rng.randrange(1, 300)]
                case 2:
                    mutated[at:at] = rng.randbytes(rng.randrange(1, 300))
                case 3:
                    other = rng.randrange(len(mutated))
                    mutated[at : at + 16] = mutated[other : other + 16]
            if not mutated:
                break
        target = fake(sve=True)
        try:
            restore(target, bytes(mutated))
        except OneRegError as error:
            assert error.operation == "restore"
            assert str(error).startswith("restore ")
            refused += 1
    assert refused > 300


def test_restore_of_nothing_changes_nothing() -> None:
    kvm = fake()
    restore(kvm, b"")
    assert sets(kvm) == []
