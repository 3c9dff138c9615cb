# SPDX-License-Identifier: MIT
"""Asks real kernels how they answer, by guest/answers.c, and keeps it: tests/kvm/answers."""

from __future__ import annotations

from lab import GUEST, Lab, toolchain
from lab.kernels import kernel as fetched
from onereg.model import OneReg, Spec, Write
from onereg.model.releases import release_key
from recorded import SETS, Context, Kernel, Recording, gathered

MODELS = ("cortex-a57", "neoverse-n1", "neoverse-v1", "neoverse-n2", "max")

_SECONDS = 900.0
_MASKS = {"pmu-counter-masks", "pmu"}  # a bit for each counter: zero and ones tell all


def probes(spec: Spec) -> bytes:
    """What guest/answers.c tries besides zero and ones."""
    lines: list[str] = []
    for one_reg in spec.of_arch("arm64"):
        if one_reg.volatile:
            lines.append(f"{one_reg.id:x} volatile")
        elif _has_policy(one_reg) and one_reg.size <= 8 and one_reg.set not in _MASKS:
            lines += [f"{one_reg.id:x} {f.lsb} {f.width}" for f in one_reg.register.fields]
    return "".join(f"{line}\n" for line in lines).encode()


def _has_policy(one_reg: OneReg) -> bool:
    return any(rule.write is not Write.RW for rule in one_reg.listed)


def record(lab: Lab, spec: Spec, series: str, model: str, recording: Recording) -> None:
    """Replaces what a recording has of a kernel by what the kernel answers now."""
    files = {
        "/answers": toolchain.compile_c(
            [GUEST / "answers.c", GUEST / "vcpu_set.c", GUEST / "vm.c"]
        ),
        "/probes": probes(spec),
    }
    argv = ["/answers", "/probes", *SETS.values()]
    result = lab.run(series, model, argv, files=files, timeout=_SECONDS).check()
    add(recording, spec, series, fetched(series).release, result.text)


def add(recording: Recording, spec: Spec, series: str, release: str, text: str) -> None:
    """The output of guest/answers.c, in place of what was there of the series."""
    names = {one_reg.id: one_reg.name for one_reg in spec.of_arch("arm64")}
    letters = {features: letter for letter, features in SETS.items()}
    kernel = recording.kernels[series] = Kernel(release)
    for answers in recording.answers.values():
        for context in [context for context in answers if context.kernel == series]:
            del answers[context]
    letter = ""
    for line in text.splitlines():
        first, *words = line.split()
        if first == "vcpu":
            letter = letters[words[0]] if words[1] == "fresh" else letters[words[0]].upper()
            if words[2] != "0":
                kernel.refused[letter] = int(words[2])
            else:
                kernel.granted.append(letter)
        else:
            name = names.get(int(first, 16), first)
            recording.answers.setdefault(name, {})[Context(series, letter)] = gathered(words)
    ordered = sorted(recording.kernels.items(), key=lambda item: release_key(item[0]))
    recording.kernels = dict(ordered)
