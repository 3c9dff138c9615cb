# SPDX-License-Identifier: MIT
"""The files of a new project, by path: a layout of a small struct, and all that checks it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Skeleton:
    """A new project in one language."""

    target: str
    sources: dict[str, str]
    """The source files that have the struct of the layout, by path."""
    compile: str
    """The command that checks the output against that struct."""

    def files(self) -> dict[str, str]:
        """The text of every file, by path below the folder of the project."""
        texts = _COMMON
        for key, value in (("target", self.target), ("compile", self.compile)):
            texts = {path: text.replace(f"@{key}@", value) for path, text in texts.items()}
        return texts | self.sources


_CONFIG = """\
# The outputs that `onereg generate` writes and `onereg check` compares.
[[output]]
target = "@target@"
layouts = ["board"]
directory = "generated"
add-spec = ["spec"]
"""
_LAYOUT = """\
# SPDX-License-Identifier: MIT
layout: board
title: The state of a vCPU
struct: board_state
members:
  x: {bits: 64, count: 31}
  pc: {bits: 64}
  pstate: {bits: 64}
raw: the struct has the general-purpose registers alone
raw_groups: [core, sysreg, demux, fw, fw-bitmap, sve]
places:
  X<n>: x[<n>]
  X29: x[29]
  X30: x[30]
  PC: pc
  PSTATE: pstate
"""
_HOOKS = """\
# The hooks run the onereg that is on PATH.
repos:
  - repo: local
    hooks:
      - {id: onereg-fmt, name: onereg fmt, entry: onereg fmt spec, language: system, pass_filenames: false}
      - {id: onereg-lint, name: onereg lint, entry: onereg lint, language: system, pass_filenames: false}
      - {id: onereg-check, name: onereg check, entry: onereg check, language: system, pass_filenames: false}
"""  # noqa: E501
_WORKFLOW = """\
name: onereg
on: [push, pull_request]
permissions: {contents: read}
jobs:
  registers:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: ./third_party/onereg # put a copy or a submodule of onereg there
"""
_README = """\
# A project with onereg

`spec/layouts/board.yaml` says where the struct keeps each register. After a change of it:

    onereg lint && onereg generate && onereg check
    @compile@
"""
_C_HEADER = """\
/* SPDX-License-Identifier: MIT */
/* The state of a vCPU; spec/layouts/board.yaml has the register of each member. */
#ifndef ONEREG_BOARD_STATE_H
#define ONEREG_BOARD_STATE_H

#include <stdint.h>

struct board_state {
	uint64_t x[31];
	uint64_t pc;
	uint64_t pstate;
};

#endif
"""
_PYTHON_STATE = '''\
# SPDX-License-Identifier: MIT
"""The state of a vCPU; spec/layouts/board.yaml has the register of each attribute."""

from dataclasses import dataclass, field

from onereg_kvm.board import LAYOUT


@dataclass
class BoardState:
    x: list[int] = field(default_factory=lambda: [0] * 31)
    pc: int = 0
    pstate: int = 0


if __name__ == "__main__":
    differences = LAYOUT.differences(BoardState(), BoardState(pc=0x80000000))
    print(f"{len(LAYOUT.rows)} registers; {', '.join(map(str, differences))}")
'''
_RUST_STATE = """\
// SPDX-License-Identifier: MIT
//! The state of a vCPU; spec/layouts/board.yaml has the register of each member.

/// The general-purpose registers.
pub struct BoardState {
    pub x: [u64; 31],
    pub pc: u64,
    pub pstate: u64,
}

onereg::board_layout!(pub BoardLayout for BoardState);
"""
_CARGO = """\
[package]
name = "board"
version = "0.1.0"
edition = "2021"

[dependencies]
onereg = { path = "generated/onereg" }
"""
_COMMON = {
    "onereg.toml": _CONFIG,
    "spec/layouts/board.yaml": _LAYOUT,
    ".pre-commit-config.yaml": _HOOKS,
    ".github/workflows/onereg.yml": _WORKFLOW,
    "README.md": _README,
}
SKELETONS = {
    skeleton.target: skeleton
    for skeleton in (
        Skeleton(
            "c",
            {"onereg_board_state.h": _C_HEADER},
            "cc -std=c11 -Wall -Wextra -I. -Igenerated -fsyntax-only generated/*.c",
        ),
        Skeleton("python", {"board.py": _PYTHON_STATE}, "PYTHONPATH=generated python3 board.py"),
        Skeleton("rust", {"Cargo.toml": _CARGO, "src/lib.rs": _RUST_STATE}, "cargo check"),
    )
}
"""The projects that `onereg init` can begin, by target."""
