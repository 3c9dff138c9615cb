# SPDX-License-Identifier: MIT
"""The proofs: a harness, the files that it is about, and the bound up to which it is made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

RECORDS = ("onereg_record", "onereg_operation", "onereg_reason")
LOOPS = (
    "malloc.0:35,calloc.0:7,onereg_op_list.0:4,"
    "decode.0:9,encode.0:9,of_another_size.0:10,onereg_write_header.0:8,onereg_write_header.1:68,"
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
    limits: Mapping[str, int] = field(
        default_factory=lambda: {"ONEREG_MAX_SIZE": 16, "ONEREG_MAX_ROWS": 4}
    )
    """Constants of the generated C that are made smaller."""
    tables: Mapping[str, int] = field(default_factory=dict)
    """Tables of the generated C that the harness fills, with their rows."""
    replaced: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Functions of a file that a file of c/ gives in their place."""
    loops: str = ""
    """Further bounds of loops."""
    options: tuple[str, ...] = ()
    """Further options of CBMC."""
    any_result: tuple[str, ...] = field(default=())
    """Functions that may return anything."""

    @property
    def key(self) -> str:
        """A name of its own for the result."""
        return f"{self.harness}: {self.statement}: {self.bound}"


FAILS = (
    "onereg_op_fail",
    "onereg_op_fail_register",
    "onereg_op_fail_name",
    "onereg_op_fail_storage",
    "onereg_op_fail_read",
    "onereg_op_fail_write",
)
"""The reports of onereg_operation.c, which any_error.c has in their place."""

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


OPERATIONS = (*FAILS, "onereg_op_list", "onereg_op_put_by_policy", "onereg_op_settle")
RECORD_PARTS = ("onereg_op_check_records", "onereg_write_header")
PLACES = ("onereg_pstate_of", "onereg_load_row", "onereg_store_row")

NARROW: Mapping[str, str] = {"MOST_RECORDS": "2", "MOST_SIZE": "8", "CASE": "is_any"}
WIDE: Mapping[str, str] = {"MOST_RECORDS": "2", "MOST_SIZE": "64", "CASE": "is_any"}

RULE_PARTS = (
    "onereg_ends",
    "onereg_place",
    "onereg_record",
    "onereg_operation",
    "onereg_reason",
)
"""What each rule is linked with."""


def _rule(
    statement: str,
    function: str,
    sources: tuple[str, ...],
    replaced: Mapping[str, tuple[str, ...]],
    others: tuple[str, ...],
    case: Mapping[str, str] = NARROW,
    promise: str = "is_decision",
    bound: str = "up to 2 registers of up to {} bytes",
) -> Proof:
    size = case["MOST_SIZE"]
    loops = {"64": "vector.0:17,vector_lengths.0:66,vector_lengths.1:10,longest.0:65,longest.1:10,"}
    return Proof(
        "rules",
        statement,
        f"{bound.format(size)}; a row of a table has up to one of each list",
        (*RULE_PARTS, *sources),
        3,
        ({**case, "FUNCTION": function, "IS_RIGHT": promise},),
        others=("any_table", "any_move", "libc", *others),
        limits={"ONEREG_MAX_SIZE": int(size)},
        replaced={"onereg_ends": ("onereg_find_move",), **replaced},
        loops=loops.get(size, "") + "lowest.0:65,memcmp.0:65,taken.0:8",
        options=("--slice-formula",),
    )


PROOFS = (
    _rule(
        "`onereg_identified` of any two values",
        "identified",
        ("onereg_identification", "onereg_holding", "onereg_writing"),
        {"onereg_writing": ("onereg_written_value",)},
        ("any_value",),
        promise="is_number_decided",
    ),
    _rule(
        "`onereg_hold`, `onereg_stateless`, `onereg_touched` of any rules",
        "hold",
        ("onereg_holding", "onereg_writing"),
        {"onereg_writing": ("onereg_written_value",)},
        ("any_value", "any_identification"),
    ),
    _rule(
        "`onereg_written_value` with any table",
        "written_value",
        ("onereg_writing",),
        {},
        ("any_holding", "any_identification"),
        promise="is_number_decided",
    ),
    _rule(
        "`onereg_in_the_save_alone` with any table",
        "in_the_save_alone",
        ("onereg_absence", "onereg_writing"),
        {"onereg_writing": ("onereg_written_value",)},
        ("any_holding", "any_value", "any_identification"),
        WIDE,
    ),
    _rule(
        "`onereg_there_alone` with any table",
        "there_alone",
        ("onereg_absence", "onereg_writing"),
        {"onereg_writing": ("onereg_written_value",)},
        ("any_holding", "any_value", "any_identification"),
        WIDE,
    ),
    _rule(
        "`onereg_written` with any table, of SVE_VLS",
        "written",
        ("onereg_writing",),
        {"onereg_writing": ("onereg_written_value",)},
        ("any_holding", "any_value", "any_identification"),
        {**WIDE, "MOST_RECORDS": "1", "CASE": "settles"},
        bound="no other register",
    ),
    _rule(
        "`onereg_written` with any table, of all others",
        "written",
        ("onereg_writing",),
        {"onereg_writing": ("onereg_written_value",)},
        ("any_holding", "any_value", "any_identification"),
        {**WIDE, "CASE": "is_short"},
        bound="a register of up to 16 bytes, up to one other of up to {}",
    ),
    Proof(
        "survey",
        "`onereg_index_records` of any checked records",
        "18 bytes of records",
        ("onereg_ends", "onereg_survey", "onereg_record", "onereg_place", "onereg_operation"),
        3,
        ({"MOST_IDS": "1", "MOST_BYTES": "18", "FUNCTION": "index_records", "HAS_TRIAL": "false"},),
        others=("any_table", "any_error", "any_operation", "any_move", "any_memory", "libc"),
        replaced={"onereg_ends": ("onereg_find_move",), "onereg_operation": OPERATIONS},
        options=("--slice-formula",),
    ),
    Proof(
        "survey",
        "`onereg_survey` of any vCPU",
        "1 record, lists of up to 1 id, a table of 1 row",
        ("onereg_ends", "onereg_survey", "onereg_record", "onereg_place", "onereg_operation"),
        3,
        tuple(
            {
                "MOST_IDS": "1",
                "MOST_BYTES": "18",
                "FUNCTION": "survey",
                "HAS_TRIAL": trial,
                "LISTED": count,
            }
            for trial in ("false", "true")
            for count in ("0", "1")
        ),
        others=("any_table", "any_error", "any_operation", "any_move", "any_memory", "libc"),
        replaced={"onereg_ends": ("onereg_find_move",), "onereg_operation": OPERATIONS},
        options=("--slice-formula",),
    ),
    Proof(
        "trial",
        "`onereg_try` of any records on a scratch vCPU that may answer anything",
        "1 record, lists of up to 1 id, a table of 1 row",
        ("onereg_ends", "onereg_trial", "onereg_record", "onereg_place", "onereg_operation"),
        4,
        ({"MOST_IDS": "1"},),
        others=("any_table", "any_error", "any_operation", "any_move", "any_memory", "libc"),
        replaced={"onereg_ends": ("onereg_find_move",), "onereg_operation": OPERATIONS},
    ),
    Proof(
        "deciding",
        "`onereg_decide_ends` of any two ends, with any decision about each register",
        "saves and vCPUs of up to 1 register",
        ("onereg_ends", "onereg_deciding", "onereg_record"),
        3,
        ({},),
        others=("any_table", "any_rules", "any_error", "any_move", "any_memory", "libc"),
        replaced={"onereg_ends": ("onereg_find_move",)},
        options=("--slice-formula",),
    ),
    Proof(
        "errors",
        "the reports of errors and KVM's reasons, of any register, value and errno",
        "registers of up to 16 bytes",
        ("onereg_operation", "onereg_reason", "onereg_record"),
        4,
        ({},),
        others=("any_table",),
        loops="is_zero.0:17",
    ),
    Proof(
        "operation",
        "`onereg_op_read`, `onereg_op_write`, `onereg_op_put`, `onereg_op_settle` of any register",
        "registers of up to 16 bytes",
        ("onereg_operation", "onereg_record"),
        4,
        ({},),
        others=("any_table", "any_error"),
        replaced={"onereg_operation": FAILS},
    ),
    Proof(
        "lost",
        "`onereg_check_lost`, `onereg_check_come` and `onereg_drop_gone` with any decision",
        "1 row, lists of up to 1 id, 18 bytes of raw",
        (
            "onereg_record",
            "onereg_operation",
            "onereg_place",
            "onereg",
            "onereg_put",
            "onereg_lost",
        ),
        3,
        tuple(
            {
                "MOST_IDS": "1",
                "ROWS": "1",
                "RAW": "26",
                "RAW_LENGTH": "18",
                "FUNCTION": str(function),
            }
            for function in range(3)
        ),
        others=(
            "any_table",
            "any_error",
            "any_operation",
            "any_place",
            "any_decision",
            "any_memory",
        ),
        replaced={
            "onereg_operation": OPERATIONS,
            "onereg_place": PLACES,
        },
        loops="is_zero.0:17",
        options=("--slice-formula",),
    ),
    Proof(
        "restore",
        "`onereg_decide`, `onereg_restore_all` with any decision, to any vCPU",
        "1 save of up to 1 register, lists of up to 1 id",
        ("onereg_record", "onereg_operation", "onereg_place"),
        2,
        tuple({"SAVES": "1", "FUNCTION": name} for name in ("onereg_decide", "onereg_restore_all")),
        others=("any_table", "any_error", "any_operation", "any_survey", "any_memory"),
        replaced={
            "onereg_operation": OPERATIONS,
            "onereg_record": ("onereg_op_check_records", "onereg_op_read_save"),
        },
        loops="name_row.0:65,check_list.1:4",
        options=("--slice-formula",),
    ),
    Proof(
        "put",
        "`onereg_put` of any layout, to a vCPU that may answer anything",
        "1 row, lists of up to 1 id, 0 or 18 bytes of raw",
        ("onereg_record", "onereg_operation", "onereg_place", "onereg", "onereg_put"),
        3,
        tuple(
            {"MOST_IDS": "1", "ROWS": "1", "RAW": "26", "LEVEL": level, "RAW_LENGTH": length}
            for level in ("ONEREG_RUNTIME", "ONEREG_FULL")
            for length in ("0", "18")
        ),
        others=(
            "any_table",
            "any_error",
            "any_operation",
            "any_place",
            "any_record",
            "any_lost",
            "any_memory",
        ),
        replaced={
            "onereg_operation": OPERATIONS,
            "onereg_place": PLACES,
            "onereg_record": RECORD_PARTS,
        },
        any_result=("onereg_is_raw_foreign",),
        options=("--slice-formula",),
    ),
    Proof(
        "put",
        "`onereg_put` of any layout, to a vCPU that may answer anything",
        "1 row, whose register may be within a wider one, lists of up to 1 id",
        ("onereg_record", "onereg_operation", "onereg_place", "onereg", "onereg_put"),
        3,
        ({"MOST_IDS": "1", "ROWS": "1", "RAW": "26", "LEVEL": "ONEREG_RUNTIME", "KNOWN": "2"},),
        others=(
            "any_table",
            "any_error",
            "any_operation",
            "any_place",
            "any_record",
            "any_lost",
            "any_memory",
        ),
        replaced={
            "onereg_operation": OPERATIONS,
            "onereg_place": PLACES,
            "onereg_record": RECORD_PARTS,
        },
        any_result=("onereg_is_raw_foreign",),
        options=("--slice-formula",),
    ),
    Proof(
        "put_changed",
        "`onereg_put_changed` of any layout, to a vCPU that may answer anything",
        "1 row, lists of up to 1 id, 26 bytes of raw",
        ("onereg_record", "onereg_operation", "onereg_place", "onereg", "onereg_put"),
        3,
        ({"MOST_IDS": "1", "ROWS": "1", "RAW": "26", "LEVEL": "(enum onereg_level)nondet_u32()"},),
        others=(
            "any_table",
            "any_error",
            "any_operation",
            "any_place",
            "any_record",
            "any_lost",
            "any_memory",
        ),
        replaced={
            "onereg_operation": OPERATIONS,
            "onereg_place": PLACES,
            "onereg_record": RECORD_PARTS,
        },
        options=("--slice-formula",),
    ),
    Proof(
        "get",
        "`onereg_open` of any layout and `onereg_get`, of a vCPU that may answer anything",
        "2 rows, lists of up to 2 ids, 32 bytes of raw",
        ("onereg_record", "onereg_operation", "onereg_place", "onereg"),
        4,
        ({"MOST_IDS": "2", "ROWS": "2"},),
        others=("any_table", "any_error", "any_operation", "any_place"),
        replaced={"onereg_operation": OPERATIONS, "onereg_place": PLACES},
    ),
    Proof(
        "list",
        "`onereg_op_list` of a vCPU that may answer anything",
        "lists of up to 2 ids",
        ("onereg_record", "onereg_operation"),
        4,
        ({"MOST_IDS": "2"},),
        others=("any_table", "any_error", "libc"),
        loops="read_list.0:1",
        replaced={"onereg_operation": FAILS},
    ),
    Proof(
        "records",
        "`onereg_check_records` and `onereg_next_record` of any bytes",
        "24 bytes",
        ("onereg_record",),
        4,
        ({"MOST_BYTES": "24"},),
        others=("any_table", "any_error"),
    ),
    Proof(
        "read_save",
        "`onereg_read_save` of any bytes, with any checksum",
        "152 bytes: a header and 16 bytes",
        ("onereg_record",),
        4,
        ({"MOST_BYTES": "152"},),
        others=("any_table", "any_error", "any_record"),
        replaced={"onereg_record": RECORD_PARTS},
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
        limits={},
    ),
    Proof(
        "by_id",
        "`onereg_store` and `onereg_load` of any id and any layout: nothing beyond the state",
        "a register of 4, 8 or 16 bytes, and PSTATE; a state of 48",
        ("onereg_place",),
        18,
        tuple({"REGISTER_SIZE": size, "STATE_SIZE": "48"} for size in ("4", "8", "16")),
        limits={},
    ),
    Proof(
        "identity",
        "layout banks of tests/c: what a get stores a put loads, in every mode",
        "all values of registers of up to 32 bytes",
        ("onereg_place", "onereg_banks"),
        97,
        _modes("banks", 512),
        limits={},
    ),
    Proof(
        "identity",
        "layout states of tests/c, the same",
        "all values of registers of up to 32 bytes",
        ("onereg_place", "onereg_states"),
        97,
        _modes("states", 2048),
        limits={},
    ),
    Proof(
        "save",
        "`onereg_save` of a vCPU that may answer anything",
        "2 registers of up to 16 bytes",
        ("onereg_record", "onereg_operation", "onereg_save"),
        4,
        ({"MOST_IDS": "2"},),
        others=("any_table", "any_error", "any_operation", "any_record"),
        replaced={"onereg_operation": OPERATIONS, "onereg_record": RECORD_PARTS},
    ),
    Proof(
        "header",
        "`onereg_write_header` of any origin, and the checksum of a save",
        "152 bytes: a header and 16 bytes",
        ("onereg_record",),
        4,
        ({"MOST_BYTES": "152"},),
        others=("any_table", "any_error"),
        loops="crc32.0:9,crc32.1:153",
        options=("--slice-formula",),
    ),
    Proof(
        "views",
        "`onereg_aarch32_read` and `onereg_aarch32_write` of any name, in any mode",
        "names of up to 3 characters, tables of 2 parts of registers and of 2 banked names",
        (),
        6,
        tuple(
            {"FUNCTION": function, "PARTS": "2", "MEANINGS": "2"} for function in ("read", "write")
        ),
        others=(),
        tables={"parts": 2, "meanings": 2},
        loops="copy_bits.0:129,without_synonym.0:7",
        options=("--slice-formula", "--sat-solver", "cadical"),
    ),
    Proof(
        "aarch32",
        "FPSCR by name, with the real tables: a write is whole or none, and is read back",
        "layout banks, in any mode",
        ("onereg_aarch32", "onereg_place", "onereg_banks"),
        400,
        (
            {
                "LAYOUT": "onereg_banks_layout",
                "LAYOUT_HEADER": '"onereg_banks.h"',
                "LAYOUT_STATE": "banks_state",
                "STATE_HEADER": '"onereg_banks_state.h"',
                "MODE": "nondet_u32()",
                "NAME": '"FPSCR"',
            },
        ),
        others=("any_register", "typed_memory"),
        limits={},
        options=("--slice-formula",),
    ),
)
