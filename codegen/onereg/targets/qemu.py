# SPDX-License-Identifier: MIT
"""The QEMU target: what replaces hand-written code of target/arm, in the style of QEMU's tree."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable

from onereg.model import State
from onereg.plan import IdRow, ModeRow
from onereg.targets.contract import LayoutFeature, Target

_LINE = 79
"""Characters of a line."""
_INITIALISER = " " * len("        .live_in = ")


def _id(value: int) -> str:
    return f"0x{value:016x}"


def _comment(text: str) -> str:
    return " ".join(text.split()).replace("*/", "* /").replace("/*", "/ *")


def _string(text: str) -> str:
    quoted = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{quoted}"'


def _mode(mode: ModeRow) -> str:
    """QEMU's constant: ``ARM_CPU_MODE_SVC`` or ``PSTATE_MODE_EL1h``."""
    if mode.state is State.AARCH32:
        return f"ARM_CPU_MODE_{mode.name}"
    return f"PSTATE_MODE_{mode.name[:-1]}{mode.name[-1].lower()}"


def _modes(modes: Iterable[ModeRow]) -> str:
    """A set of modes as the value of ``.live_in``, on as many lines as it takes."""
    value = " | ".join(f"MODE_{mode.name}" for mode in modes)
    lines = textwrap.wrap(
        value, _LINE - 1, initial_indent=_INITIALISER, subsequent_indent=_INITIALISER
    )
    return "\n".join(lines).lstrip()


def _by_id(rows: Iterable[IdRow]) -> list[IdRow]:
    """The order that ``bsearch`` wants."""
    return sorted(rows, key=lambda row: row.id)


TARGET = Target(
    name="qemu",
    files={
        "target/arm/cpu-sysregs.h.inc.j2": "{layout}/target/arm/cpu-sysregs.h.inc",
        "target/arm/kvm-core-ids.c.inc.j2": "{layout}/target/arm/kvm-core-ids.c.inc",
        "target/arm/kvm-reg-info.c.j2": "{layout}/target/arm/kvm-reg-info.c",
        "target/arm/reg-banks.h.j2": "{layout}/target/arm/reg-banks.h",
        "target/arm/reg-places.c.j2": "{layout}/target/arm/reg-places.c",
        "target/arm/reg-places.h.j2": "{layout}/target/arm/reg-places.h",
    },
    support={
        "README.md": "qemu/README.md",
        "target/arm/kvm-core-regs.c": "qemu/target/arm/kvm-core-regs.c",
        "target/arm/kvm-core-regs.h": "qemu/target/arm/kvm-core-regs.h",
        "target/arm/reg-sync.c": "qemu/target/arm/reg-sync.c",
    },
    filters={
        "by_id": _by_id,
        "comment": _comment,
        "hex": hex,
        "id": _id,
        "mode": _mode,
        "modes": _modes,
        "string": _string,
    },
    features=frozenset(LayoutFeature),
    named_only=True,
)
