# SPDX-License-Identifier: MIT
"""Answers about registers that a line names without a value."""

from __future__ import annotations

from onereg.explain.answer import LogAnswer
from onereg.explain.refusals import Failure, cause_of_refusal, differences, values_of
from onereg.model import OneReg, Register, Spec, View
from onereg.model.system_names import SystemName
from onereg.query.lookup import Meaning
from onereg.query.register_facts import id_text


def meaning_answer(meaning: Meaning, failure: Failure | None, spec: Spec) -> LogAnswer:
    """The answer about a register or System instruction; why its access failed, if it did."""
    match meaning:
        case OneReg():
            return one_reg_answer(meaning, failure, spec)
        case SystemName():
            kind = "System instruction" if meaning.is_instruction else "register"
            title = meaning.title or f"reaches {meaning.alias}"
            state = "AArch32 " if meaning.is_aarch32 else ""
            return LogAnswer(
                "register",
                meaning.name,
                f"{meaning.name}: {state}{kind}, {title}, {meaning.encoding}",
                "KVM has no id for it: it is neither saved nor restored",
                f"onereg show '{meaning.name}'",
            )
        case View() | Register():
            title = f"{meaning.name}: {meaning.title}, {meaning.bits} bits"
            return LogAnswer("register", meaning.name, title, None, f"onereg show {meaning.name}")


def one_reg_answer(one_reg: OneReg, failure: Failure | None, spec: Spec) -> LogAnswer:
    """The answer about a register that KVM has an id for."""
    name, register = one_reg.name, one_reg.register
    what = f"{name}: {register.title}, {register.bits} bits, {id_text(one_reg.id)}"
    if failure is None:
        return LogAnswer("id", name, what, None, f"onereg show {name}", one_reg.id)
    wanted, own = values_of(failure, one_reg)
    changed = differences(one_reg, wanted, own)
    if changed is not None:
        what += f"; wanted against held: {changed}"
    cause, look_at = cause_of_refusal(failure, one_reg, spec)
    return LogAnswer("refusal", name, what, cause, look_at, one_reg.id, wanted)
