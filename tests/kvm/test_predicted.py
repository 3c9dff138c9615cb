# SPDX-License-Identifier: MIT
"""``snapshot predict`` against kernels: every register of one vCPU written into another.

By default what kernels are recorded to hold is written into the vCPUs of the machines that other
tests boot.  With ``--kernels`` the vCPUs of each of these kernels on each model of CPU, fresh and
in the middle of a guest, are dumped and written into each other: all ordered pairs.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
import recorded
import recording
from lab import Lab
from onereg.model import Spec
from taking import Dumped, Judge, dump

MODELS = ("cortex-a57", "neoverse-n1", "neoverse-v1", "neoverse-n2", "cortex-a710", "max")
FROM = ("5.10", "6.1", "6.12", "6.16", "7.3")
"""The recorded kernels from which the vCPUs of the short test come."""
BETWEEN = "6.12"
"""The one from which vCPUs of other features and of another CPU come."""


def of_recording(spec: Spec, model: str) -> Iterator[Dumped]:
    """The recorded vCPUs of a model; a register that changes by itself is zero."""
    answers = recorded.read(recorded.FOLDER / f"{model}.txt")
    ids = {one_reg.name: one_reg for one_reg in spec.of_arch("arm64")}
    for context in answers.contexts():
        if context.kernel in FROM:
            values = {
                ids[name].id: held(found[context], ids[name].size)
                for name, found in answers.answers.items()
                if context in found
            }
            state = "ran" if context.ran else "fresh"
            features = recorded.SETS[context.letter.lower()]
            yield Dumped(context.kernel, model, features, state, values)


def held(answer: str, size: int) -> bytes:
    """The value of a recorded answer: a number, or of a wide register its bytes."""
    first = answer.split()[0]
    if first.startswith("0x"):
        return int(first, 16).to_bytes(size, "little")
    return bytes.fromhex(first) if len(first) == 2 * size else bytes(size)


@pytest.fixture(scope="module")
def recordings(spec: Spec) -> dict[str, list[Dumped]]:
    """The recorded vCPUs by model."""
    return {model: list(of_recording(spec, model)) for model in recording.MODELS}


def test_recorded_vcpus_move_as_predicted(
    spec: Spec, lab: Lab, series: str, cpu: str, recordings: dict[str, list[Dumped]]
) -> None:
    """To each kernel, from five on the same CPU, and from one of them with other features, and from
    another CPU, from which none moves.
    """
    judge = Judge(lab, spec)
    other = "neoverse-n1" if cpu == "cortex-a57" else "neoverse-v1"
    moves = []
    for fresh in fresh_of(dump(lab, series, cpu)):
        sources = [of for of in recordings[cpu] if of.set == fresh.set]
        between = [of for of in fresh_of(recordings[cpu]) if of.series == BETWEEN]
        sources += [of for of in between if of.set != fresh.set]
        sources += [of for of in recordings[other] if (of.series, of.set) == (BETWEEN, fresh.set)]
        moves += [(source, fresh) for source in sources]
    judge.judge(moves)
    assert judge.falsely_taken == []
    assert judge.falsely_refused == []
    assert 0 < judge.restoring < judge.moves
    assert judge.differing > 500


def fresh_of(vcpus: list[Dumped]) -> Iterator[Dumped]:
    """Those that never ran: destinations."""
    return (vcpu for vcpu in vcpus if vcpu.state == "fresh")


@pytest.mark.matrix
@pytest.mark.xdist_group("all pairs")
def test_every_vcpu_moves_to_every_other_host_as_predicted(
    spec: Spec, lab: Lab, pytestconfig: pytest.Config
) -> None:
    """All ordered pairs of kernels and models."""
    kept = pytestconfig.getoption("--dumps")
    folder = Path(kept) if kept else None
    hosts = {host: dump(lab, *host, folder) for host in hosts_of(pytestconfig)}
    every = [vcpu for vcpus in hosts.values() for vcpu in vcpus]
    judge = Judge(lab, spec)
    likes = 0
    for host, vcpus in hosts.items():
        if is_destination(pytestconfig, *host):
            own = list(fresh_of(vcpus))
            likes += len(own)
            judge.judge([(of, fresh) for fresh in own for of in every if of.set == fresh.set])
    write_figures(judge, pytestconfig)
    assert judge.falsely_taken == []
    assert len(judge.falsely_refused) < judge.differing / 100, judge.falsely_refused
    assert judge.restoring > likes > 0  # each moves into its like, at least


def is_destination(config: pytest.Config, series: str, model: str) -> bool:
    """True of a host that moves go to."""
    kernels, models = config.getoption("--to-kernels"), config.getoption("--to-models")
    return all(
        not words or word in words.split(",")
        for words, word in ((kernels, series), (models, model))
    )


def write_figures(judge: Judge, config: pytest.Config) -> None:
    """To a file of the folder that ONEREG_FIGURES names, for a person to read."""
    folder = os.environ.get("ONEREG_FIGURES")
    if folder:
        options = ("--kernels", "--models", "--to-kernels", "--to-models")
        name = "-".join(["predicted", *filter(None, map(config.getoption, options))])
        (Path(folder) / f"{name}.json").write_text(json.dumps(judge.figures(), indent=1))


def hosts_of(config: pytest.Config) -> Iterator[tuple[str, str]]:
    """The kernels and models that are asked for; of all kernels that there are the five of FROM."""
    option = config.getoption("--kernels")
    models = config.getoption("--models")
    for series in FROM if option == "all" else option.split(","):
        yield from ((series, model) for model in (models.split(",") if models else MODELS))
