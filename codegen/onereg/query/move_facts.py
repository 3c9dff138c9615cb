# SPDX-License-Identifier: MIT
"""Facts about a move of a vCPU, as data and phrases: absent registers, altered values."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from onereg.model import OneReg
from onereg.model.absent import Absent
from onereg.model.changed import Changed, Held, Takes
from onereg.model.releases import is_stable, series

LIMITED = "no greater number than a fresh vCPU of the host has (EINVAL)"
"""The effect of a write to a register with a ``limit``."""


def absent_facts(absent: Absent | None) -> dict[str, Any] | None:
    """The meaning of a register's absence, as data; None where the spec does not tell it."""
    if absent is None:
        return None
    return {
        "values": [{"since": v.since, "value": f"{v.value:#x}"} for v in absent.values],
        "unreachable": {str(s.of): list(s.numbers) for s in absent.unreachable},
        "host": absent.host,
        "nothing": absent.nothing,
        "source": absent.source,
    }


def absent_texts(absent: Absent) -> Iterator[str]:
    """The same as phrases that complete "a kernel or vCPU without it"."""
    for i, value in enumerate(absent.values):
        until = absent.values[i + 1].since if i + 1 < len(absent.values) else None
        since = f"since {value.since}" if value.since else ""
        span = f" ({since}{f', before {until}' if until else ''})" if since else ""
        yield f"behaves as if it held {value.value:#x}{span}"
    if absent.host is not None:
        yield f"behaves as if it held the host's value: {absent.host}"
    if absent.unreachable:
        fields = " and ".join(str(selector) for selector in absent.unreachable)
        yield f"keeps it out of the guest's reach while {fields}"
    if absent.nothing is not None:
        yield f"leaves its value unknown: {absent.nothing}"


def changed_facts(changed: Changed) -> dict[str, Any]:
    """Bits that a kernel takes and holds otherwise, as data."""
    takes = changed.takes
    return {
        "msb": changed.msb,
        "lsb": changed.lsb,
        "since": changed.since,
        "until": changed.until,
        "takes": takes.value if isinstance(takes, Takes) else takes,
        "held": changed.held.value,
        "counters": str(changed.counters) if changed.counters else None,
        "when": {str(selector.of): list(selector.numbers) for selector in changed.when},
        "requires": list(changed.requires),
        "source": changed.source,
    }


_HELD = {
    Held.ZERO: ("reads as zero", "read as zero"),
    Held.ONE: ("reads as one", "read as one"),
    Held.OWN: ("keeps the destination's value", "keep the destination's value"),
    Held.COMPUTED: ("is computed", "are computed"),
}


def changed_text(changed: Changed) -> str:
    """The same as a phrase: ``since 6.7: bits 63:16 read as zero``."""
    parts = [releases_text(changed.since, changed.until)]
    parts += [f"where {selector}" for selector in changed.when]
    parts += [f"with {' and '.join(changed.requires)}"] if changed.requires else []
    span = " ".join(part for part in parts if part)
    one = changed.msb == changed.lsb
    bits = f"bit {changed.msb}" if one else f"bits {changed.msb}:{changed.lsb}"
    if changed.counters is not None:
        bits += f" from bit {changed.counters} on"
    if changed.takes is Takes.HOST:
        bits += " that are the host's are taken and"
    elif changed.takes is Takes.ABOVE:
        bits += " that are more than the destination's are taken and"
    elif changed.takes is not None:
        bits += f" that are {changed.takes:#x} are taken and"
    return f"{span + ': ' if span else ''}{bits} {_HELD[changed.held][0 if one else 1]}"


def releases_text(since: str | None, until: str | None) -> str:
    """Releases as a phrase: ``kernels 6.2 to 6.4``; empty for all.

    Of a stable release to the end of its series: ``kernel 6.12.60 and later of 6.12``.
    """
    if since and until:
        if is_stable(since) and series(since) == until:
            return f"kernel {since} and later of {until}"
        return f"kernel {since}" if since == until else f"kernels {since} to {until}"
    if since:
        return f"kernel {since} and later"
    return f"kernels up to {until}" if until else ""


def absent_lines(one_reg: OneReg) -> Iterator[str]:
    """Sentences without a full stop, each about a kernel or a vCPU that lacks the register."""
    for text in absent_texts(one_reg.absent) if one_reg.absent else ():
        yield f"a kernel or vCPU without it {text}"
