# SPDX-License-Identifier: MIT
"""decision: one verdict about each register of a vCPU that moves, before anything is written.

Pure functions over the spec, the save and what is known of the destination.  The same decision is
the run time's: it has the spec's part of it as a table.
"""

from onereg.decision.move import decide, decide_all, decide_move
from onereg.decision.sides import Destination, Source
from onereg.decision.verdicts import Decision, Kind, Verdict, Waivers

__all__ = [
    "Decision",
    "Destination",
    "Kind",
    "Source",
    "Verdict",
    "Waivers",
    "decide",
    "decide_all",
    "decide_move",
]
