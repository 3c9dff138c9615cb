# SPDX-License-Identifier: MIT
"""The generated decision is the tool's, on what real kernels held (tests/kvm/answers).

Each ordered pair of kernels; the models of CPU, the vCPUs and what is known of the destination take
turns.  ONEREG_ALL_MOVES=1 has every pair on every model, which takes minutes.
"""

from __future__ import annotations

import shutil
from typing import Any

import c_library
import pytest
import recorded_moves
from onereg.decision import Decision
from onereg.model import Spec
from onereg_kvm import decide, registers
from recorded_moves import MODELS, RecordedIo
from states import GENERATED

Verdicts = dict[int, tuple[Any, ...]]


@pytest.fixture(scope="session")
def library(tmp_path_factory: pytest.TempPathFactory) -> c_library.Library:
    compiler = shutil.which("gcc") or shutil.which("clang")
    if compiler is None:
        pytest.skip("no C compiler: apt-get install gcc")
    return c_library.build(GENERATED.parent / "c", tmp_path_factory.mktemp("c"), compiler)


def differences(spec: Spec, expected: Verdicts, found: Verdicts) -> list[object]:
    """The registers that the generated code decides otherwise than the tool.

    The tool knows for each release which fields of ID registers may be written.  The run time asks
    the kernel instead; where it has not, it does not know, and where both refuse, it may name
    another kind.
    """
    fields = {o.id for o in spec.of_arch("arm64") if o.writable}
    assert expected.keys() == found.keys()
    wrong: list[object] = []
    for id, words in expected.items():
        own = found[id]
        stops = own[0] in ("refuse", "unknown")
        excused = id in fields and (own[0] == "unknown" or (words[0] == "refuse" and stops))
        if own[: len(words)] != words[: len(own)] and not excused:
            wrong.append((registers.name_of(id), words, own))
    return wrong


def tools(rows: tuple[Decision, ...]) -> Verdicts:
    return {
        row.id: (row.verdict.value, row.kind.value if row.kind else "", row.value) for row in rows
    }


@pytest.mark.parametrize("model", MODELS)
def test_the_verdicts_are_those_of_the_tool(
    spec: Spec, model: str, library: c_library.Library
) -> None:
    compared, verdicts = 0, set()
    for move in recorded_moves.moves(model):
        saved = recorded_moves.values(spec, model, move.source, 1)
        own = recorded_moves.values(spec, model, move.destination, 2)
        expected = tools(recorded_moves.expected(spec, move, saved, own))
        data = recorded_moves.save_of(saved, move.kernels[0])
        io = RecordedIo(own, move.kernels[1])
        options = recorded_moves.options_of(spec, move)
        python = {
            row.id: (row.verdict.value, row.kind.value if row.kind else "", row.value)
            for row in decide(io, data, options)
        }
        assert differences(spec, expected, python) == [], move
        rows = library.decide_all("onereg_decide", [(io, data)], options)
        in_c = {row.id: library.words(row) for row in rows}
        assert differences(spec, expected, in_c) == [], move
        assert in_c == {id: words[:2] for id, words in python.items()}, move
        compared += len(expected)
        verdicts |= {words[0] for words in expected.values()}
    assert compared > 4_000
    assert verdicts >= {"same", "write", "keep", "drop", "refuse"}
