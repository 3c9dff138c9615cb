# SPDX-License-Identifier: MIT
"""What the spec predicts against what real kernels answered: lists, write policies, values.

The recordings are in tests/kvm/answers; tests/kvm/test_recorded_answers.py asks the kernels again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import pytest
import recorded
from onereg.model import OneReg, Spec, Write
from onereg.model.ids import Encoding
from onereg.model.releases import within
from onereg.query.listing import Vcpu, id_registers_needed, listed, unmet_features
from onereg.query.named_kernels import find_kernel
from onereg.query.values import decode
from recorded import Answer, Context, Recording

KERNELS = {"5.10", "6.1", "6.12", "6.16", "6.17", "6.18", "6.19", "7.0", "7.1", "7.2", "7.3"}
MODELS = sorted(path.stem for path in recorded.FOLDER.glob("*.txt"))


@pytest.fixture(scope="module", params=MODELS)
def recording(request: pytest.FixtureRequest) -> Recording:
    return recorded.read(recorded.FOLDER / f"{request.param}.txt")


def kernel_of(spec: Spec, recording: Recording, context: Context) -> str:
    return find_kernel(spec, "arm64", recording.kernels[context.kernel].release)


def held(recording: Recording, name: str, context: Context) -> int:
    """What a register holds; zero where it is not listed."""
    answer = recording.answers.get(name, {}).get(context)
    return (recorded.parse(answer).held or 0) if answer else 0


def answers(
    spec: Spec, recording: Recording
) -> Iterator[tuple[OneReg, Context, Write | None, Answer]]:
    """Each register of each vCPU, with the policy that the spec has for it there."""
    by_name = {one_reg.name: one_reg for one_reg in spec.of_arch("arm64")}
    kernels = {c.kernel: kernel_of(spec, recording, c) for c in recording.contexts()}
    for name in recording.answers.keys() & by_name:
        one_reg, found = by_name[name], recording.answers[name]
        policies = {series: policy(one_reg, kernel) for series, kernel in kernels.items()}
        for context, text in found.items():
            yield one_reg, context, policies[context.kernel], recorded.parse(text)


def policy(one_reg: OneReg, kernel: str) -> Write | None:
    """How a release takes writes of a register, None where it does not list it."""
    writes = {rule.write for rule in one_reg.listed if within(kernel, rule.since, rule.until)}
    assert len(writes) < 2, f"{one_reg.name} has several policies in {kernel}"
    return next(iter(writes), None)


def vcpus(spec: Spec, recording: Recording) -> dict[Context, Vcpu]:
    """Each vCPU of a recording, with the values on which its list depends."""
    needed = id_registers_needed(spec, "arm64")
    return {
        context: Vcpu(
            "arm64",
            kernel_of(spec, recording, context),
            context.features,
            {name: held(recording, name, context) for name in needed},
        )
        for context in recording.contexts()
    }


def unlike_lists(
    spec: Spec, recording: Recording, contexts: Mapping[Context, Vcpu]
) -> Iterator[tuple[Context, str]]:
    """Registers of the spec that a vCPU lists and the spec does not predict, or the reverse."""
    names = {one_reg.name for one_reg in spec.of_arch("arm64")} & recording.answers.keys()
    for context, vcpu in contexts.items():
        there = {name for name in names if context in recording.answers[name]}
        for name in there ^ {one_reg.name for one_reg in listed(spec, vcpu)}:
            yield context, name


def unlike_policies(spec: Spec, recording: Recording) -> Iterator[str]:
    """Registers that a kernel lists and the spec does not, or that answer as no such policy."""
    for one_reg, context, write, answer in answers(spec, recording):
        if not answer.own:
            if not one_reg.volatile:
                yield f"{one_reg.name} cannot be read"
        elif write is None:
            yield f"{one_reg.name} is not listed by {context.kernel}"
        elif not is_policy(one_reg, context, write, answer):
            said = (one_reg.name, context, write.value, answer.own, set(answer.others))
            yield f"the answers are of another policy: {said}"


def unseen_checks(spec: Spec, recordings: Iterable[Recording]) -> Iterator[str]:
    """Registers that are checked by the spec and take every value in every recording."""
    seen: dict[str, bool] = {}
    for recording in recordings:
        for one_reg, _, write, answer in answers(spec, recording):
            if write is Write.CHECKED:
                checked = {answer.own, *answer.others} != {"="}
                seen[one_reg.name] = seen.get(one_reg.name, False) or checked
    yield from (name for name, checked in seen.items() if not checked)


def strange_values(spec: Spec, recording: Recording) -> set[str]:
    """Fields of ID registers that hold no value of theirs, and wrong reserved bits."""
    strange = set()
    for one_reg, context, _, answer in answers(spec, recording):
        if _identifies(one_reg) and answer.held is not None and not context.ran:
            whole = decode(one_reg.register.fields, answer.held).whole
            strange |= {f"{one_reg.name}.{f.field.name}" for f in whole.fields if not f.is_known}
            strange |= {f"{one_reg.name}: {r.wrong:#x}" for r in whole.reserved if r.wrong}
    return strange


def _identifies(one_reg: OneReg) -> bool:
    encoding = one_reg.register.encoding
    return isinstance(encoding, Encoding) and str(encoding).startswith("S3_0_C0_")


def test_every_model_is_recorded_on_every_kernel_of_the_lab() -> None:
    assert MODELS == ["cortex-a57", "max", "neoverse-n1", "neoverse-n2", "neoverse-v1"]
    for model in MODELS:
        kernels = recorded.read(recorded.FOLDER / f"{model}.txt").kernels
        assert set(kernels) >= KERNELS, model


def test_every_list_is_predicted(spec: Spec, recording: Recording) -> None:
    contexts = vcpus(spec, recording)
    assert recording.answers.keys() <= {one_reg.name for one_reg in spec.of_arch("arm64")}
    assert list(unlike_lists(spec, recording, contexts)) == []
    assert len(contexts) >= 8


def test_no_vcpu_that_the_spec_refuses_is_granted(spec: Spec, recording: Recording) -> None:
    for context in recording.contexts():
        vcpu = Vcpu("arm64", kernel_of(spec, recording, context), context.features, None)
        assert list(unmet_features(spec, vcpu)) == [], context


def test_writes_are_answered_by_policy(spec: Spec, recording: Recording) -> None:
    assert list(unlike_policies(spec, recording)) == []
    assert sum(bool(answer.own) for *_, answer in answers(spec, recording)) > 1000


def is_policy(one_reg: OneReg, context: Context, write: Write, answer: Answer) -> bool:
    """Whether a register took its own value and others as its write policy says."""
    others = {code[0] for code in answer.others}
    if write is Write.BEFORE_FINALIZE:
        return {answer.own} | others == {"p"}
    if answer.own != "=":
        cleared = one_reg.alias is not None or one_reg.clear is not None
        return cleared and within(context.kernel, "6.2", "6.14")  # see spec/kvm/arm64/pmu.yaml
    if write is Write.INVARIANT or (write is Write.ID and context.ran):
        return others <= {"i", "b", "o"} - ({"b"} if write is Write.INVARIANT else set())
    if write is Write.IGNORED:
        return others <= {"o"}
    if write is Write.RW:
        return others <= {"="} | ({"o", "*"} if keeps_less(one_reg, context) else set())
    return others <= {"=", "o", "*", "i"}


def keeps_less(one_reg: OneReg, context: Context) -> bool:
    """Whether KVM keeps fewer bits of a register that it stores, and the spec says why."""
    if one_reg.group == "sve":
        return True  # bits beyond the vector length; spec/kvm/arm64/sve.yaml
    if one_reg.set == "general":
        return "el1_32bit" in context.features  # narrowed in AArch32 state; core.yaml
    return "el2" in context.features and context.ran  # RES0 by the ID registers; el2.yaml


def test_a_register_that_is_checked_is_seen_to_be(spec: Spec) -> None:
    """Some kernel refuses a value, or keeps another; else the policy would be rw."""
    recordings = [recorded.read(recorded.FOLDER / f"{model}.txt") for model in MODELS]
    assert list(unseen_checks(spec, recordings)) == []
    assert sum(o.write is Write.CHECKED for o in spec.of_arch("arm64")) > 20


def test_identification_registers_hold_what_has_a_meaning(spec: Spec, recording: Recording) -> None:
    held = [answer for one_reg, *_, answer in answers(spec, recording) if _identifies(one_reg)]
    assert len(held) > 200
    assert strange_values(spec, recording) == set()


@pytest.mark.parametrize("model", MODELS)
def test_a_recording_is_written_as_it_was_read(model: str) -> None:
    path = recorded.FOLDER / f"{model}.txt"
    assert recorded.text(recorded.read(path)) == path.read_text()
