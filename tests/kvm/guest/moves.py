# SPDX-License-Identifier: MIT
"""vCPUs are saved, and saves of other kernels restored, by the generated Python.

    moves.py take SET[:IMAGE:PSTATE]...
    moves.py restore SET:FILE[:FILE]...
    moves.py relay SET:FILE[:FILE]...

Arguments and output are those of moves.c, whose first comment describes them.
"""

from __future__ import annotations

import contextlib
import errno
import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from onereg_kvm import (
    Decision,
    Incoming,
    KvmIo,
    OneRegError,
    Options,
    Verdict,
    Write,
    arm64,
    decide_all,
    prepare,
    read_save,
    registers,
    restore_all,
    save,
)
from onereg_kvm.kvm import writable_masks
from onereg_kvm.operation import KVM_ARM_VCPU_SVE, in_restore_order
from vm import Vm

Held = dict[int, bytes | int]
"""A value, or the errno with which KVM refused to tell it, by id."""
Row = tuple[int, str, str, str, str]
Rows = Sequence[tuple[int, Decision]]

IDS = [register.id for register in registers.ARM64]


def names_of(text: str) -> set[str]:
    """The features of a set."""
    return {*text.split(",")} - {"base"}


def refusal(features: str) -> int:
    """The errno with which KVM refuses a set, or 0."""
    try:
        Vm(names_of(features)).close()
    except OSError as error:
        return error.errno or 0
    return 0


def take(features: str, *guest: str) -> dict[str, object]:
    vm = Vm(names_of(features))
    for io in vm.ios:
        prepare(io)
    if guest:
        image, pstate = guest
        vm.load(Path(image), int(pstate, 16))
        vm.run()
    line = {"errno": 0, "saved": saves_of(vm), "plain": 0}
    vm.close()
    return line


def saves_of(vm: Vm) -> list[str]:
    return [save(io).hex() for io in vm.ios]


def value_of(io: KvmIo, id: int) -> bytes | int:
    try:
        return io.get(id)
    except OSError as error:
        return error.errno or 0


def held(io: KvmIo) -> Held:
    return {id: value_of(io, id) for id in IDS}


def flat(decided: Sequence[Sequence[Decision]]) -> list[tuple[int, Decision]]:
    return [(vcpu, row) for vcpu, rows in enumerate(decided) for row in rows]


def told(vcpu: int, row: Decision, outcome: str) -> Row:
    kind = row.kind.value if row.kind else ""
    return vcpu, row.verdict.value, kind, outcome, ",".join(row.names)


@dataclass(frozen=True)
class Move:
    """Saves on their way into a VM."""

    features: set[str]
    saves: Sequence[bytes]
    values: Sequence[dict[int, bytes]]
    again: bool
    """What is restored is saved again."""

    def run(self) -> dict[str, object]:
        vm, plain = Vm(self.features), Vm(self.features)
        scratch, another = Vm(self.features), Vm(self.features)
        for io, values in zip(plain.ios, self.values, strict=True):
            finalize(io, values)
        own = [held(io) for io in plain.ios]
        before = [held(io) for io in vm.ios]
        line: dict[str, object] = {"errno": 0, "error": None}
        dry = flat(decide_all(self.incoming(vm), Options(scratch=scratch.io)))
        line["tried"] = touched(vm, before)
        decided = dry
        try:
            decided = flat(restore_all(self.incoming(vm), Options(scratch=another.io)))
        except OneRegError as error:
            line["error"] = str(error)
        line["touched"] = touched(vm, before)
        if self.again and line["error"] is None:
            line["saved"] = saves_of(vm)
        line["undecided"] = [
            told(vcpu, row, "")
            for (vcpu, row), was in zip(decided, dry, strict=True)
            if (vcpu, row.id, row.verdict) != (was[0], was[1].id, was[1].verdict)
        ]
        line["others"] = [*self.others(plain, dry)]
        if line["error"] is None:
            rows = [told(v, row, self.outcome(v, row, vm.ios[v], own[v])) for v, row in decided]
            line["rows"] = [row for row in rows if not is_plain(row)]
            line["plain"] = sum(map(is_plain, rows))
        else:
            line["rows"], line["plain"] = [*self.by_hand(plain, decided)], 0
        for each in (another, scratch, plain, vm):
            each.close()
        return line

    def incoming(self, vm: Vm) -> list[Incoming]:
        return [Incoming(io, data) for io, data in zip(vm.ios, self.saves, strict=True)]

    def others(self, plain: Vm, dry: Rows) -> Iterator[tuple[str, int, str, str, str]]:
        """Where less knowledge gives another answer, and not just none."""
        less = {"kernel": Options(), "": Options(kernel="")}
        with contextlib.suppress(OSError):
            masks = writable_masks(plain.fd)
            less |= {
                "masks, kernel": Options(masks=masks),
                "masks": Options(masks=masks, kernel=""),
            }
        with_scratch = {(vcpu, row.id): row.verdict for vcpu, row in dry}
        for known, options in less.items():
            for vcpu, row in flat(decide_all(self.incoming(plain), options)):
                other = with_scratch.get((vcpu, row.id))
                alike = other is not None and is_alike(other, row.verdict)
                if row.verdict is not Verdict.UNKNOWN and not alike:
                    word = other.value if other else "none"
                    yield known, vcpu, str(row.name), row.verdict.value, word

    def outcome(self, vcpu: int, row: Decision, io: KvmIo, own: Held) -> str:
        """Whatever is true of a register afterwards."""
        now = value_of(io, row.id)
        if isinstance(now, int):
            return "-" if now == errno.ENOENT else str(now)
        number = int.from_bytes(now, "little")
        facts = {
            "s": now == self.values[vcpu].get(row.id),
            "o": now == own[row.id],
            "v": len(now) <= 8 and number == row.value,
            "r": row.reads is not None and not (number ^ row.reads) & ~row.computed,
        }
        return "".join(letter for letter, is_true in facts.items() if is_true)

    def by_hand(self, plain: Vm, rows: Rows) -> Iterator[Row]:
        """What is in the way, after all has been written by hand."""
        errors: dict[tuple[int, int], int] = {}
        for identification in (True, False):
            for vcpu, (io, values) in enumerate(zip(plain.ios, self.values, strict=True)):
                for id in in_restore_order(values):
                    register = registers.by_id(id)
                    is_id = register is not None and register.write is Write.ID
                    if is_id is identification and id != arm64.SVE_VLS:
                        errors[vcpu, id] = set_value(io, id, values[id])
        for vcpu, row in rows:
            if row.verdict.restores:
                continue
            saved = self.values[vcpu].get(row.id)
            if saved is None:
                yield told(vcpu, row, "m")
            elif value_of(plain.ios[vcpu], row.id) == saved:
                yield told(vcpu, row, "=")
            else:
                yield told(vcpu, row, str(errors[vcpu, row.id] or "x"))


def is_alike(one: Verdict, other: Verdict) -> bool:
    """Both stop the move, or the vCPU comes to hold what was saved by both."""
    plain = (Verdict.SAME, Verdict.WRITE)  # same, of a value that the other does not know yet
    return one is other or not (one.restores or other.restores) or {one, other} == {*plain}


def is_plain(row: Row) -> bool:
    return row[1] in ("same", "write") and "s" in row[3]


def finalize(io: KvmIo, values: dict[int, bytes]) -> None:
    """Finalize by hand with the vector lengths of the save."""
    if arm64.SVE_VLS in values:
        set_value(io, arm64.SVE_VLS, values[arm64.SVE_VLS])
        io.finalize(KVM_ARM_VCPU_SVE)


def set_value(io: KvmIo, id: int, value: bytes) -> int:
    """The errno, or 0."""
    try:
        io.set(id, value)
    except OSError as error:
        return error.errno or 0
    return 0


def touched(vm: Vm, before: Sequence[Held]) -> list[str]:
    return [
        str(registers.name_of(id))
        for io, was in zip(vm.ios, before, strict=True)
        for id, value in held(io).items()
        if value != was[id]
    ]


def restore(again: bool, features: str, *files: str) -> dict[str, object]:
    saves = [Path(file).read_bytes() for file in files]
    values = [dict(read_save(data).registers) for data in saves]
    return Move(names_of(features), saves, values, again).run()


def main() -> None:
    command, *arguments = sys.argv[1:]
    for argument in arguments:
        features, *others = argument.split(":")
        line: dict[str, object] = {"errno": refusal(features)}
        if not line["errno"]:
            if command == "take":
                line = take(features, *others)
            else:
                line = restore(command == "relay", features, *others)
        print(json.dumps(line), flush=True)


if __name__ == "__main__":
    main()
