# SPDX-License-Identifier: MIT
"""The facts by which the site's page of logs answers as ``onereg explain`` does.

The page's script has the steps and the sentences around facts; names, ids, encodings, fields,
expressions, causes and advice are here, from the same objects that the command has.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from onereg import terminal
from onereg.explain import causes, clues, log_explainer, log_lines, refusals
from onereg.explain.meanings import meaning_answer, one_reg_answer
from onereg.explain.messages import ANY_MESSAGE, MESSAGES, KnownMessage
from onereg.explain.patterns import script_pattern
from onereg.explain.script_fields import FieldTable, known_fields
from onereg.explain.script_ids import id_facts
from onereg.model import OneReg, Spec
from onereg.model.ids import NUMBER_MASK, Encoding
from onereg.model.system_names import CoprocessorEncoding, SystemName
from onereg.query.lookup import Lookup, Meaning, symbol_spelling
from onereg.query.memory import memory_text
from onereg.query.subject import ValuedRegister
from onereg.query.syndromes import trapped_name

_ERRNOS = (None, *(name for name, _ in refusals.ERRNOS))


def script_facts(spec: Spec) -> dict[str, Any]:
    """All facts of a spec that was read with names, for JSON."""
    lookup = Lookup(spec)
    meanings = _Meanings(spec)
    fields = FieldTable()
    names = _names(lookup, meanings, fields)
    one_regs = [_one_reg(one_reg, spec, meanings, fields) for one_reg in spec.one_regs]
    return {
        "patterns": _patterns(),
        "limits": _limits(),
        "messages": [_message(message) for message in MESSAGES],
        "causes": _causes(),
        "aliases": log_explainer.ALIASES,
        "aliasesOfEl2": log_explainer.OF_EL2,
        "addresses": log_explainer.ADDRESSES,
        "errnos": _ERRNOS,
        "spellings": dict(_spellings(lookup, meanings)),
        "traps": dict(_traps(lookup)),
        "meanings": meanings.answers,
        "advice": meanings.texts,
        "names": names,
        "oneRegs": one_regs,
        "fields": fields.all,
        "known": known_fields(spec, fields),
        "ids": id_facts(spec),
        "memory": [memory_text(attribute) for attribute in range(1 << 8)],
        "parts": [[part.implementer, part.number, part.name] for part in spec.cpu_parts],
    }


def _patterns() -> dict[str, Any]:
    """The expressions, each as (source, flags)."""
    single = {
        "mayHave": clues.MAY_HAVE,
        "escape": clues.ESCAPE,
        "id": clues.ID,
        "decimalId": clues.DECIMAL_ID,
        "cpreg": clues.CPREG,
        "operands": clues.OPERANDS,
        "traced": clues.TRACED,
        "pair": clues.PAIR,
        "registerName": clues.REGISTER_NAME,
        "shortOops": clues.SHORT_OOPS,
        "atAddress": clues.AT_ADDRESS,
        "class": clues.CLASS,
        "booted": clues.BOOTED,
        "code": clues.CODE,
        "failed": refusals.FAILED,
        "read": refusals.READ,
        "values": refusals.VALUES,
        "el2Line": log_explainer.EL2_LINE,
        "indexed": log_explainer.INDEXED,
        "control": terminal.CONTROL,
        "anyMessage": ANY_MESSAGE,
    }
    return {
        **{name: script_pattern(expression) for name, expression in single.items()},
        "spellings": [script_pattern(expression) for expression in clues.SPELLINGS],
        "syndromes": [script_pattern(expression) for expression in clues.SYNDROMES],
        "qemu": [[script_pattern(expression), spelling] for expression, spelling in clues.QEMU],
        "errnos": [[name, script_pattern(expression)] for name, expression in refusals.ERRNOS],
    }


def _limits() -> dict[str, Any]:
    return {
        "clues": clues.MAX_CLUES,
        "tooMany": log_explainer.TOO_MANY,
        "bytes": log_lines.MAX_BYTES,
        "tooLong": log_lines.TOO_LONG,
        "fields": log_explainer.MOST_FIELDS,
        "event": log_explainer.ONE_EVENT,
        "digits": clues.LEAST_DIGITS,
    }


def _message(message: KnownMessage) -> dict[str, Any]:
    return {
        "name": message.name,
        "text": script_pattern(message.text),
        "what": message.what,
        "cause": message.cause,
        "look_at": message.look_at,
    }


def _causes() -> dict[str, Any]:
    return {
        "byClass": causes.BY_CLASS,
        "byFault": causes.BY_FAULT,
        "translation": causes.TRANSLATION,
        "firstPage": causes.FIRST_PAGE,
        "notExecutable": causes.NOT_EXECUTABLE,
        "stage2": causes.STAGE_2,
        "guestFault": causes.GUEST_FAULT,
        "wholeSyndrome": causes.WHOLE_SYNDROME,
        "qemuId": causes.QEMU_ID,
        "unknownId": causes.UNKNOWN_ID,
        "instruction": causes.INSTRUCTION,
    }


class _Meanings:
    """Answers about names without values, each once, with the texts that many of them share."""

    def __init__(self, spec: Spec) -> None:
        self._spec = spec
        self._numbers: dict[tuple[object, ...], int] = {}
        self._texts: dict[tuple[str, ...], int] = {}
        self._of_ids = {one_reg.id: number for number, one_reg in enumerate(spec.one_regs)}
        self.answers: list[tuple[object, ...]] = []
        """(name, sentence, cause, advice) of what has no id."""

    @property
    def texts(self) -> list[tuple[str, ...]]:
        """The texts by their numbers, each as its parts between mentions of the register's name."""
        return list(self._texts)

    def number(self, meaning: Meaning) -> int:
        """The number of the answer about a meaning; below zero, -1 less that of an id's."""
        if isinstance(meaning, OneReg):
            return -1 - self._of_ids[meaning.id]
        answer = meaning_answer(meaning, None, self._spec)
        name = answer.name or ""
        facts = (name, answer.what, self.text(answer.cause, name), self.text(answer.look_at, name))
        if facts not in self._numbers:
            self._numbers[facts] = len(self.answers)
            self.answers.append(facts)
        return self._numbers[facts]

    def text(self, text: str | None, name: str) -> int | None:
        """The number of a text about a register."""
        if text is None:
            return None
        parts = tuple(text.split(name)) if name else (text,)
        return self._texts.setdefault(parts, len(self._texts))


def _one_reg(one_reg: OneReg, spec: Spec, meanings: _Meanings, fields: FieldTable) -> list[Any]:
    """(id, name, arch, bytes, sentence, note, group's core member, fields, advice by failure).

    Advice is pairs of texts: for each errno, for a write and for a read.
    """
    advice = []
    for errno in _ERRNOS:
        for is_read in (False, True):
            failure = refusals.Failure(errno, is_read, None, None)
            pair = refusals.cause_of_refusal(failure, one_reg, spec)
            advice.append([meanings.text(text, one_reg.name) for text in pair])
    register = one_reg.register
    is_core = one_reg.group == "core" and isinstance(register.encoding, Encoding)
    return [
        f"{one_reg.id:#x}",
        one_reg.name,
        one_reg.arch,
        one_reg.size,
        one_reg_answer(one_reg, None, spec).what,
        one_reg.note,
        str(register.encoding) if is_core and one_reg.arch == "arm64" else None,
        fields.number(register.fields),
        register.bits,
        advice,
    ]


def _encodings(lookup: Lookup) -> Iterator[Encoding | CoprocessorEncoding]:
    """Every encoding that reaches something, once."""
    yield from dict.fromkeys(
        encoding
        for encoding in lookup.all_encodings()
        if isinstance(encoding, Encoding | CoprocessorEncoding)
    )


def _spellings(lookup: Lookup, meanings: _Meanings) -> Iterator[tuple[str, int]]:
    """(spelling, number of its meaning); each spelling is as the script writes it."""
    for encoding in _encodings(lookup):
        yield from _meaning(str(encoding), str(encoding), lookup, meanings)
    for one_reg in lookup.spec.one_regs:
        if one_reg.symbol is not None:
            symbol = symbol_spelling(one_reg)
            yield from _meaning(symbol, symbol, lookup, meanings)
        if one_reg.group == "sve":
            yield from _meaning(one_reg.name.lower(), one_reg.name, lookup, meanings)
        if one_reg.group in ("fw", "fw-bitmap") and one_reg.arch == "arm64":
            number = one_reg.id & NUMBER_MASK
            yield f"{one_reg.group}:{number}", meanings.number(one_reg)
        if one_reg.arch == "arm64" and one_reg.member is not None:
            yield f"core:{one_reg.member}", meanings.number(one_reg)


def _meaning(
    key: str, spelling: str, lookup: Lookup, meanings: _Meanings
) -> Iterator[tuple[str, int]]:
    found = lookup.find(spelling).meanings
    if found:
        yield key, meanings.number(found[0])


def _traps(lookup: Lookup) -> Iterator[tuple[str, list[str | None]]]:
    """The names of what an encoding reaches, for a read and for a write."""
    for encoding in _encodings(lookup):
        names = [trapped_name(encoding, lookup, is_read=is_read) for is_read in (True, False)]
        yield str(encoding), names


def _names(lookup: Lookup, meanings: _Meanings, fields: FieldTable) -> dict[str, list[Any]]:
    """By the name in small letters: (name, its register with fields, its answer without)."""
    found: dict[str, list[Any]] = {}
    for name in reversed(lookup.all_names()):
        of = log_explainer.find_subject(lookup, name)
        means = lookup.find(name).meanings
        other = None
        if of is None and means and isinstance(means[0], SystemName):
            other = meanings.number(means[0])
        found[name.lower()] = [name, _subject(of, fields), other]
    return found


def _subject(of: ValuedRegister | None, fields: FieldTable) -> list[Any] | None:
    """(name, bits, arch, id, fields)."""
    if of is None:
        return None
    id = None if of.id is None else f"{of.id:#018x}"
    return [of.name, of.bits, of.arch, id, fields.number(of.fields)]
