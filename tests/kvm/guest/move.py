# SPDX-License-Identifier: MIT
"""A saved vCPU comes from another kernel: the decision, then the restore.

    move.py save FEATURES
    move.py restore FEATURES FILE

Prints a line of JSON: ``saved``, and of a restore ``verdicts`` (the dry run, by register),
``names`` (of a refusal) and ``done`` (what the restore says of itself, by register).
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from onereg_kvm import Decision, OneRegError, Options, arm64, decide, prepare, restore, save
from vm import Vm


def verdicts(rows: tuple[Decision, ...]) -> dict[str, str]:
    return {row.name or f"{row.id:#x}": row.verdict.value for row in rows}


def main() -> None:
    command, features, *rest = sys.argv[1:]
    names = [name for name in features.split(",") if name != "base"]
    vm = Vm(names)
    line: dict[str, object] = {}
    if command == "save":
        prepare(vm.io)
        vm.io.set(arm64.X0, (0x1122334455667788).to_bytes(8, "little"))
        vm.io.set(arm64.TPIDR_EL1, (0x99).to_bytes(8, "little"))
    else:
        data = Path(rest[0]).read_bytes()
        scratch, other = Vm(names), Vm(names)
        rows = decide(vm.io, data, Options(scratch=scratch.io))
        line["verdicts"] = verdicts(rows)
        line["reasons"] = {
            name: row.reason for row in rows if not row.verdict.restores for name in row.names
        }
        try:
            line["done"] = verdicts(restore(vm.io, data, options=Options(scratch=other.io)))
        except OneRegError as error:
            line["error"], line["names"] = str(error), error.names
    line["saved"] = save(vm.io).hex()
    print(json.dumps(line))


if __name__ == "__main__":
    main()
