# SPDX-License-Identifier: MIT
"""The proofs: a harness, the files that it is about, and the bound up to which it is made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

RECORDS = ("onereg_record", "onereg_operation", "onereg_reason")
LOOPS = (
    "decode.0:9,encode.0:9,of_another_size.0:10,onereg_write_header.0:8,onereg_write_header.1:2,"
    "qsort.0:9,is_zero.0:65,read_origin.0:8,read_origin.1:69,read_origin.2:69"
)
"""Loops over the bytes of a number, sizes, words of features and characters of a release."""


@dataclass(frozen=True)
class Proof:
    """A statement on a harness of c/, in as many cases as there are definitions."""

    harness: str
    statement: str
    bound: str
    sources: tuple[str, ...]
    """Files of the generated C."""
    unwind: int
    cases: tuple[Mapping[str, str], ...]
    """Definitions of macros."""
    others: tuple[str, ...] = ("any_register",)
    """Files of c/ beside the harness."""
    compared: int = 32
    """Bytes that memcmp() compares at most."""
    any_result: tuple[str, ...] = field(default=())
    """Functions that may return anything."""

    @property
    def key(self) -> str:
        """A name of its own for the result."""
        return f"{self.harness}: {self.statement}: {self.bound}"


PSTATES = {
    **{f"AArch32 mode {mode:#x}": f"{mode:#x}ULL" for mode in range(0x10, 0x20)},
    "User mode below an EL1 in AArch64 state": "0x10ULL|(1ULL<<63)",
    "AArch64 state": "0x5ULL",
}
"""A register is placed by PSTATE.M[3:0] in AArch32 state, and in one way in AArch64 state."""


def _modes(layout: str, size: int) -> tuple[Mapping[str, str], ...]:
    return tuple(
        {
            "LAYOUT": f"onereg_{layout}_layout",
            "LAYOUT_HEADER": f'"onereg_{layout}.h"',
            "STATE_SIZE": str(size),
            "ROWS": "96",
            "MODE": f"({pstate})",
        }
        for pstate in PSTATES.values()
    )


PROOFS = (
    Proof(
        "records",
        "`onereg_check_records` and `onereg_next_record` of any bytes",
        "24 bytes",
        RECORDS,
        4,
        ({"MOST_BYTES": "24"},),
    ),
    Proof(
        "read_save",
        "`onereg_read_save` of any bytes, with any checksum",
        "152 bytes: a header and 16 bytes",
        RECORDS,
        4,
        ({"MOST_BYTES": "152"},),
        compared=8,
        any_result=("crc32",),
    ),
    Proof(
        "place",
        "a row's value is stored and loaded, of any row, in any mode: nothing beyond the state",
        "a register of 16 bytes, a state of 48",
        ("onereg_place",),
        18,
        ({"REGISTER_SIZE": "16", "STATE_SIZE": "48"},),
    ),
    Proof(
        "identity",
        "layout banks of tests/c: what a get stores a put loads, in every mode",
        "all values of registers of up to 32 bytes",
        ("onereg_place", "onereg_banks"),
        97,
        _modes("banks", 512),
    ),
    Proof(
        "identity",
        "layout states of tests/c, the same",
        "all values of registers of up to 32 bytes",
        ("onereg_place", "onereg_states"),
        97,
        _modes("states", 2048),
    ),
    Proof(
        "save",
        "`onereg_save` of a vCPU that may answer anything",
        "1 register of up to 16 bytes",
        (*RECORDS, "onereg_save"),
        3,
        ({"MOST_IDS": "1"},),
        others=("any_register", "libc"),
        any_result=("crc32",),
    ),
    Proof(
        "aarch32",
        "FPSCR by name: a write is whole or none",
        "layout banks, Supervisor mode",
        ("onereg_aarch32", "onereg_place", "onereg_banks"),
        700,
        ({**_modes("banks", 512)[3], "NAME": '"FPSCR"'},),
    ),
)
