# SPDX-License-Identifier: MIT
"""Answers to the lines of one log, with what its earlier lines said of other registers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from onereg.errors import OneregError
from onereg.explain.answer import LogAnswer
from onereg.explain.causes import (
    INSTRUCTION,
    QEMU_ID,
    UNKNOWN_ID,
    WHOLE_SYNDROME,
    cause_of,
    cause_of_class,
)
from onereg.explain.clues import (
    MAX_CLUES,
    ClassClue,
    Clue,
    IdClue,
    InstructionClue,
    SpellingClue,
    ValueClue,
    clues,
    without_escapes,
)
from onereg.explain.meanings import meaning_answer, one_reg_answer
from onereg.explain.messages import messages_in
from onereg.explain.patterns import pattern
from onereg.explain.refusals import Failure, failure_of
from onereg.model.cpu_parts import CpuPart
from onereg.model.ids import NUMBER_MASK
from onereg.model.system_names import SystemName
from onereg.query.decoded_ids import Decoder
from onereg.query.explained import Explainer
from onereg.query.field_facts import part_text
from onereg.query.lookup import Lookup, Meaning
from onereg.query.register_facts import id_text
from onereg.query.subject import KnownValues, ValuedRegister, subject_of
from onereg.query.values import Decoded, decode

MOST_FIELDS = 12
"""The most fields of a value that are summarised."""
_CACHED = 4096
"""Names, spellings and ids that are looked up once."""
ALIASES = {
    "esr": "ESR_EL1", "far": "FAR_EL1", "elr": "ELR_EL1", "spsr": "SPSR_EL1", "par": "PAR_EL1",
    "hsr": "ESR_EL2", "hxfar": "FAR_EL2", "hpfar": "HPFAR_EL2", "psr": "CPSR", "ps": "PSTATE",
    "dfsr": "DFSR", "ifsr": "IFSR", "dfar": "DFAR", "ifar": "IFAR",
}  # fmt: skip
"""Names of logs, in any case; those of the hypervisor's own exceptions are of EL2."""
OF_EL2 = {"esr": "ESR_EL2", "far": "FAR_EL2", "ps": "PSTATE"}
EL2_LINE = pattern(r"\bHPFAR\b|\bPS: ?[0-9a-fA-F]{8}")
INDEXED = pattern(r"(_el)\[(\d)\]$")
"""QEMU's cp15.esr_el[1]."""
_AARCH32_MODE = 1 << 4
"""PSTATE.M[4]."""
ONE_EVENT = 40
"""Lines of a log in which an address and a syndrome are surely of one exception."""
ADDRESSES = ("FAR_EL1", "FAR_EL2")


TOO_MANY = f"there are more than {MAX_CLUES} things to answer; the others are left out"


class LogExplainer:
    """Answers lines; keeps no line, and of each register the last value."""

    def __init__(self, lookup: Lookup, parts: Callable[[], Sequence[CpuPart]]) -> None:
        self._lookup = lookup
        self._decoder = Decoder(lookup.spec, lambda: lookup.names)
        self._known = KnownValues(lookup.spec, lambda: lookup.names)
        self._explainer = Explainer(lookup, self._known, parts)
        self._names = {name.lower(): name for name in reversed(lookup.all_names())}
        self._line = 0
        self._addressed = 0
        self._meanings = lru_cache(_CACHED)(self._find)
        self._subject = lru_cache(_CACHED)(lambda name: find_subject(lookup, name))

    def answers(self, line: str) -> list[LogAnswer]:
        """The answers to a line, in the order of what they are about; each but once."""
        text = without_escapes(line)
        self._line += 1
        if self._line - self._addressed > ONE_EVENT:
            for name in ADDRESSES:
                self._known.seen.pop(("arm64", name), None)
        here = [clue for clue in clues(text) if self._matters(clue, text)]
        for clue in here:
            if isinstance(clue, ValueClue):
                self._remember(clue, text)
        failure = failure_of(text) if here else None
        found: dict[tuple[str, object], tuple[int, LogAnswer]] = {}
        for clue in here[:MAX_CLUES]:
            for answer in self._answer(clue, text, failure):
                key = (answer.name or answer.what, answer.value)
                found.setdefault(key, (clue.start, answer))
        answers = [answer for _, answer in sorted(found.values(), key=lambda pair: pair[0])]
        if len(here) > MAX_CLUES:
            answers.append(LogAnswer("cut", None, TOO_MANY))
        messages = messages_in(text)
        return [
            *(LogAnswer("message", m.name, m.what, m.cause, m.look_at) for m in messages),
            *answers,
        ]

    def _matters(self, clue: Clue, text: str) -> bool:
        """True unless nothing is known of a clue, or it is a register of plain data."""
        match clue:
            case IdClue(id=id):
                known = id in self._decoder.ids or self._decoder.qemu(id) is not None
                return known or self._is_an_id(clue)
            case SpellingClue(text=spelling):
                return bool(self._meanings(spelling))
            case ValueClue():
                return self._name_of(clue, text) is not None
        return True

    def _answer(self, clue: Clue, text: str, failure: Failure | None) -> Iterator[LogAnswer]:
        match clue:
            case IdClue():
                yield from self._id(clue, failure)
            case SpellingClue(text=spelling):
                meanings = self._meanings(spelling)
                if meanings:
                    yield meaning_answer(meanings[0], failure, self._lookup.spec)
            case InstructionClue(word=word):
                meanings = self._meanings(f"{word:#010x}")
                if meanings:
                    yield self._instruction(word, meanings[0])
            case ClassClue(number=number):
                yield from self._class(number)
            case ValueClue():
                yield from self._value(clue, text)

    # --- Ids and encodings ------------------------------------------------------------------

    def _id(self, clue: IdClue, failure: Failure | None) -> Iterator[LogAnswer]:
        one_reg = self._decoder.ids.get(clue.id)
        if one_reg is not None:
            yield one_reg_answer(one_reg, failure, self._lookup.spec)
            return
        own = self._decoder.qemu(clue.id)
        if own is not None:
            yield LogAnswer(
                "id",
                own[0],
                own[1],
                *QEMU_ID,
                clue.id,
            )
        elif self._is_an_id(clue):
            why = self._decoder.why(clue.id) or ""
            resized = self._decoder.resized(clue.id) or self._decoder.core_only(clue.id)
            yield LogAnswer(
                "id",
                resized.name if resized else None,
                why,
                UNKNOWN_ID[0],
                UNKNOWN_ID[1].format(id=id_text(clue.id)),
                clue.id,
            )

    def _is_an_id(self, clue: IdClue) -> bool:
        """True if a number that the spec has no id for is surely meant as one."""
        what = self._decoder.decode(clue.id)
        if not clue.is_prefixed or not clue.id & NUMBER_MASK << 16:
            return False
        if what.arch is None:
            return self._lookup.spec.format.foreign_arch(what.arch_code) is not None and bool(
                clue.id & 0xFFFF_FFFF and what.size in (4, 8, 16)
            )
        return (
            self._decoder.resized(clue.id) is not None
            or what.group is not None
            or (self._lookup.spec.format.proposed_group(what.coproc) is not None)
        )

    def _instruction(self, word: int, meaning: Meaning) -> LogAnswer:
        """The instruction that failed, where it is one of a register."""
        name = meaning.name
        verb = "reads" if word >> 21 & 1 else "writes"
        return LogAnswer(
            "instruction",
            name,
            f"the instruction at PC, {word:08x}, {verb} {name}",
            INSTRUCTION[0],
            INSTRUCTION[1].format(name=name),
        )

    def _class(self, number: int) -> Iterator[LogAnswer]:
        """The exception class of a trace, of an exception to EL2."""
        of = self._subject("ESR_EL2")
        field = next(of.fields.named("EC"), None) if of is not None else None
        kind = field.value(number) if field is not None else None
        if of is None or field is None or kind is None:
            return
        cause, look_at = cause_of_class(kind.name)
        what = f"ESR_EL2.EC {number:#x}: {kind.doc}"
        yield LogAnswer("value", of.name, what, cause, look_at or WHOLE_SYNDROME, of.id)

    # --- Values -------------------------------------------------------------------------------

    def _value(self, clue: ValueClue, text: str) -> Iterator[LogAnswer]:
        name = self._name_of(clue, text)
        of = self._subject(name) if name is not None else None
        if of is None or name is None:
            meanings = self._meanings(name) if name is not None else ()
            if meanings and isinstance(meanings[0], SystemName):
                yield meaning_answer(meanings[0], None, self._lookup.spec)
            return
        if clue.value >> of.bits or of.fields.opaque:
            return
        decoded = decode(of.fields, clue.value, self._known.of(of.arch))
        explained = self._explainer.explanations(of, decoded)
        said = "; ".join(explanation.text for explanation in explained)
        if not said and len(decoded.whole.fields) == 1 and not decoded.whole.reserved:
            return  # an address or a counter, of which there is nothing to say
        said = said or _summary(decoded)
        cause, look_at = cause_of(of.name, decoded, self._far(of.name))
        decode_it = f"onereg decode {of.name} {clue.value:#x}"
        yield LogAnswer(
            "value",
            of.name,
            f"{of.name} {clue.value:#x}: {said}",
            cause,
            f"{look_at}; {decode_it}" if look_at else decode_it,
            of.id,
            clue.value,
        )

    def _remember(self, clue: ValueClue, text: str) -> None:
        """Keeps a value for what is explained by it: the last one of each register."""
        name = self._name_of(clue, text)
        of = self._subject(name) if name is not None else None
        if of is not None and not clue.value >> of.bits:
            self._known.seen[of.arch, of.name] = clue.value
            if of.name in ADDRESSES:
                self._addressed = self._line

    def _name_of(self, clue: ValueClue, text: str) -> str | None:
        """The register that a name of a log means; None where it is a word of English."""
        name = INDEXED.sub(r"\1\2", clue.name.rpartition(".")[2])
        lower = name.lower()
        if lower == "pstate" or lower in ALIASES:
            if EL2_LINE.search(text) and lower in OF_EL2:
                return OF_EL2[lower]
            alias = ALIASES.get(lower, "PSTATE")
            return "PSTATE" if alias == "CPSR" and not clue.value & _AARCH32_MODE else alias
        if lower == "cpsr":
            return "CPSR" if clue.value & _AARCH32_MODE else "PSTATE"
        if name.islower() and f"{lower}_el1" in self._names:
            return self._names[f"{lower}_el1"]
        if lower in self._names and (clue.is_sure or name in (self._names[lower], lower)):
            return self._names[lower]
        return None

    def _far(self, name: str) -> int | None:
        """The address that belongs to a syndrome, where a line above had it."""
        return self._known.register("arm64", name.replace("ESR", "FAR"))

    def _find(self, spelling: str) -> tuple[Meaning, ...]:
        return self._lookup.find(spelling).meanings


def find_subject(lookup: Lookup, name: str) -> ValuedRegister | None:
    """The register with fields that a name means; None where there is none."""
    try:
        return subject_of(lookup, name)
    except OneregError:
        return None


def _summary(decoded: Decoded) -> str:
    """The fields that are not zero, by the names of their values."""
    found = [
        f"{value.field.name} {part_text(value)}" if value.field.width > 1 else value.field.name
        for value in decoded.whole.fields
        if value.number
    ]
    more = f" and {len(found) - MOST_FIELDS} more" if len(found) > MOST_FIELDS else ""
    return ", ".join(found[:MOST_FIELDS]) + more or "no field is set"
