# SPDX-License-Identifier: MIT
"""The page for operators: the facts that its text quotes."""

from __future__ import annotations

from onereg.dataclass import dataclass
from onereg.decision import Verdict
from onereg.model import Spec

_MEANINGS = {
    Verdict.SAME: "The destination has the value already; nothing is written.",
    Verdict.WRITE: "The value is written.",
    Verdict.KEEP: "The source does not have it, and the destination's own value is right.",
    Verdict.RESET: "The source does not have it; the value that this means is written.",
    Verdict.DROP: "The destination does not have it, and the guest cannot miss it.",
    Verdict.CHANGED: "The kernel takes the value and holds another, in a way that is known.",
    Verdict.WAIVED: "It would be refused or lost, and you have allowed it by name or by kind.",
    Verdict.REFUSE: "It prevents the move.",
    Verdict.UNKNOWN: "The files do not decide; this is never counted as yes.",
}


@dataclass(frozen=True, slots=True)
class MigratingPage:
    """Facts of the page."""

    features: tuple[str, ...]
    """vCPU features by which a dump is asked for."""
    verdicts: tuple[tuple[str, str], ...]
    """(word, meaning) of every verdict."""


def migrating_page(spec: Spec) -> MigratingPage:
    """The page of a spec."""
    features = tuple(name for arch, name in spec.features if arch == "arm64")
    return MigratingPage(features, tuple((v.value, _MEANINGS[v]) for v in Verdict))
