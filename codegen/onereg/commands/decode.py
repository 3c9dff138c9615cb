# SPDX-License-Identifier: MIT
"""Split an id into its parts, or a register's value into its fields.

``--format json`` of an id is :func:`onereg.query.register_facts.decoded`.  Of a value it is one
object, of several
or of standard input an array of such:

    name, id      the register's; id is null for an AArch32 register that is part of others
    view          what such a register is part of, otherwise null
    value         in hex, like all values
    fieldset      the name of the fieldset that the value has; null where there are none, or where
                  several are possible
    fields        high to low: name, msb, lsb, value, signed (the number, of a signed ID field),
                  meaning ({name, doc} of the enumerated value, or null), known (false where the
                  number is none of the enumerated ones), doc
    reserved_set  reserved bits that are not as they should be, RES0 set or RES1 clear: kind, msb,
                  lsb, value, wrong (these bits of the register)
    unspecified   IMPLEMENTATION DEFINED and UNKNOWN bits: kind, msb, lsb, value
    possible      where several fieldsets are possible, each one: fieldset, doc, when, and fields,
                  reserved_set and unspecified as above, which then are what they have in common
    given         of a CPU template the bits that it sets, otherwise null; fields are left out of
                  which it sets none
    partly_given  fields of which it sets some bits: name, value (0b1xx0)
    explained     what the value says beyond its fields: what (trap, fault, address, memory, part
                  or cache), name (the trapped register, the part ...), text
    unsaid        the bits that are set and that the spec does not describe
    opaque        why the register has no fields, otherwise null
    differences   of a second and further value, against the first: fieldset, other_fieldset, msb,
                  lsb, first and second ({name, value} or null), text ("M: svc against und")
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from onereg.commands.id_registers import HELP as ID_REGISTERS_HELP
from onereg.commands.options import add_spec_options, cpu_parts, inputs, system_names
from onereg.errors import OneregError
from onereg.terminal import folded, say, styled

if TYPE_CHECKING:
    from onereg.commands.lines import LineFindings
    from onereg.model import Spec, Words
    from onereg.query.explained import Explainer
    from onereg.query.lookup import Lookup, Meaning
    from onereg.query.subject import ValuedRegister
    from onereg.query.values import Decoded


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_spec_options(parser)
    parser.add_argument(
        "what",
        metavar="ID | NAME",
        help="a 64-bit ONE_REG id in hex; with values, a register by name, AArch32 name or id; - "
        "reads standard input: lines NAME VALUE, NAME=VALUE or NAME: VALUE in hex, or a dump",
    )
    parser.add_argument(
        "values",
        metavar="VALUE",
        nargs="*",
        help="a number in hex (0x), binary (0b; x is a bit that a CPU template leaves alone) or "
        "decimal. A number without 0x that is as long as a register in a log is refused, with "
        "both readings. A second value is compared with the first. - (or no value, in a pipe) "
        "reads standard input, one hex number in each line",
    )
    parser.add_argument(
        "--format", choices=("text", "json"), default="text", help="the form of the answer"
    )
    add_context_options(parser)


def add_context_options(parser: argparse.ArgumentParser) -> None:
    """The values that choose a fieldset, where it depends on other registers."""
    group = parser.add_argument_group("fields")
    group.add_argument(
        "--arch", choices=("arm64", "arm"), help="only registers of this architecture"
    )
    group.add_argument(
        "--with",
        dest="known",
        metavar="REGISTER=VALUE",
        action="append",
        default=[],
        help="the value of another register, or REGISTER.FIELD=VALUE, if the meaning depends on "
        "it (repeatable)",
    )
    group.add_argument(
        "--id-registers",
        type=Path,
        metavar="FILE",
        help=ID_REGISTERS_HELP,
    )


def run(options: argparse.Namespace) -> int:
    from onereg.commands.subject import parse_id
    from onereg.model.system_names import SystemName
    from onereg.query.spelling import Id, NameSpelling

    what, values = options.what, options.values
    lookup = look_up(options)
    if what == "-":
        if values:
            raise OneregError("- stands for names and values; none can stand beside it")
        return _decode_named_lines(lookup, options)
    if not values:
        found = lookup.find(what)
        if isinstance(found.reading, Id) or (what[:1].isdigit() and not found.meanings):
            return _decode_id(parse_id(what.rpartition(" ")[2]), lookup.spec, options)
        if found.meanings and not isinstance(found.reading, NameSpelling):
            return _decode_meaning(found.meanings[0], lookup, options)
        if not found.meanings:
            try:
                return _decode_id(parse_id(what), lookup.spec, options)
            except OneregError as error:
                raise OneregError(f"{lookup.unknown(what)}; {error}") from None
        if isinstance(found.meanings[0], SystemName):
            return _decode_meaning(found.meanings[0], lookup, options)
        if sys.stdin.isatty():
            raise OneregError(f"{what}: give a value, or - to read values from standard input")
    return _decode_values(lookup, options)


def look_up(options: argparse.Namespace) -> Lookup:
    """Look-ups in the spec of the options, which no rule has judged."""
    from onereg.query.lookup import Lookup

    return Lookup(read(options), system_names(options))


def _decode_meaning(meaning: Meaning, lookup: Lookup, options: argparse.Namespace) -> int:
    """Prints the id that a spelling other than a name means, or a line that KVM has no such id."""
    from onereg.commands.show_name import show_name
    from onereg.model import OneReg
    from onereg.model.system_names import SystemName

    if isinstance(meaning, OneReg):
        return _decode_id(meaning.id, lookup.spec, options)
    if isinstance(meaning, SystemName):
        show_name(meaning, lookup, options.format)
        return 0
    name = meaning.name
    raise OneregError(f"{name} has no id of its own; onereg show {name} describes it")


def read(options: argparse.Namespace) -> Spec:
    """The spec, without its findings, which do not concern one value."""
    from onereg.output.kept_spec import readable_spec

    return readable_spec(inputs(options))


def _decode_id(id: int, spec: Spec, options: argparse.Namespace) -> int:
    from onereg.query.decoded_ids import Decoder
    from onereg.query.register_facts import decoded

    one_reg = next((o for o in spec.one_regs if o.id == id), None)
    facts = decoded(spec.format.decode(id), one_reg)
    if one_reg is None:
        facts["wrong"] = Decoder(spec, system_names(options)).why(id)
    if options.format == "json":
        json.dump(facts, sys.stdout, indent=1)
        print()
        return 0
    name = facts["name"] or "not in the spec"
    title = f"  {one_reg.register.title}" if one_reg else ""
    print(f"{styled(facts['id'], 'bold')}  {styled(name, 'cyan')}{title}")
    for key in ("arch", "group", "bits", "encoding", "generic_name", "offset", "number"):
        value = facts[key]
        if isinstance(value, dict):
            value = " ".join(f"{operand}={number}" for operand, number in value.items())
        if value is not None:
            print(f"  {key.replace('_', ' '):<13} {value}")
    if facts["reserved"]:
        print(f"  reserved      {facts['reserved']} should be zero; KVM refuses the id (EINVAL)")
    for key in ("why", "wrong"):
        if facts.get(key):
            print(f"  {key:<13} {facts[key]}")
    return 0


def _decode_values(lookup: Lookup, options: argparse.Namespace) -> int:
    """Values of one register, those of standard input among them."""
    from onereg.commands.lines import LineFindings, numbered_lines
    from onereg.commands.subject import command_value_of, context_of
    from onereg.query.explained import Explainer
    from onereg.query.numbers import dump_value
    from onereg.query.subject import subject
    from onereg.query.values import decode
    from onereg.streams import require_reader

    of = subject(lookup.spec, options.what, options.arch, system_names(options))
    context = context_of(lookup.spec, options)
    others = context.of(of.arch)
    explainer = Explainer(lookup, context, cpu_parts(options))
    if options.values in ([], ["-"]):
        findings = LineFindings()
        words = lookup.spec.words
        with _Output(options.format, words, explainer, is_array=True, is_live=True) as output:
            for number, text in numbered_lines(sys.stdin.buffer):
                require_reader()
                try:
                    value = dump_value(text, of.name, of.bits)
                except ValueError as error:
                    findings.add(number, "bad-value", str(error))
                else:
                    output.decoded(of, decode(of.fields, value.value, others, value.given))
        return output.status(findings)
    try:
        values = [command_value_of(of, text) for text in options.values]
    except ValueError as error:
        raise OneregError(str(error)) from None
    first, *more = (decode(of.fields, value.value, others, value.given) for value in values)
    with _Output(options.format, lookup.spec.words, explainer, is_array=bool(more)) as output:
        if not more or options.format == "json":
            output.decoded(of, first)
        for second in more:
            output.compared(of, first, second)
    return 0


def _decode_named_lines(lookup: Lookup, options: argparse.Namespace) -> int:
    """``NAME VALUE`` lines of standard input, or the values of a dump there."""
    from onereg.commands.lines import LineFindings, first_line, numbered_lines
    from onereg.commands.subject import context_of
    from onereg.dumps.reader import is_for_lines
    from onereg.dumps.text_lines import named_value
    from onereg.errors import shown
    from onereg.query.explained import Explainer
    from onereg.query.numbers import dump_value
    from onereg.query.subject import subject
    from onereg.query.values import decode
    from onereg.streams import require_reader

    above, first = first_line(sys.stdin.buffer)
    if first and not is_for_lines(first):
        return _decode_dump(above + first, lookup, options)
    spec, names = lookup.spec, system_names(options)
    context = context_of(spec, options)
    findings = LineFindings()
    subjects: dict[str, ValuedRegister] = {}
    explainer = Explainer(lookup, context, cpu_parts(options))
    with _Output(options.format, spec.words, explainer, is_array=True, is_live=True) as output:
        for number, text in numbered_lines(sys.stdin.buffer, first, above.count(b"\n")):
            require_reader()
            pair = named_value(text)
            if pair is None:
                message = f"{shown(text)} is not NAME VALUE, NAME=VALUE or NAME: VALUE"
                findings.add(number, "bad-line", message)
                continue
            name = pair[0].lower()
            try:
                of = subjects.get(name) or subject(spec, pair[0], options.arch, names)
                subjects[name] = of
                value = dump_value(pair[1], of.name, of.bits)
            except OneregError as error:
                findings.add(number, "unknown-name", str(error))
            except ValueError as error:
                findings.add(number, "bad-value", str(error))
            else:
                if value.given is None:
                    context.seen[of.arch, of.name] = value.value
                others = context.of(of.arch)
                output.decoded(of, decode(of.fields, value.value, others, value.given))
    return output.status(findings)


def _decode_dump(first: bytes, lookup: Lookup, options: argparse.Namespace) -> int:
    """Values of a dump on standard input, of which ``first`` has been read; SpecError if bad."""
    from onereg.commands.lines import LineFindings
    from onereg.commands.subject import context_of
    from onereg.dumps.reader import parse_dumps
    from onereg.dumps.reading import MAX_BYTES, KnownRegisters
    from onereg.query.explained import Explainer
    from onereg.query.id_registers import named_values
    from onereg.query.register_facts import id_text
    from onereg.query.subject import subject
    from onereg.query.values import decode
    from onereg.streams import require_reader

    data = first + sys.stdin.buffer.read(MAX_BYTES + 1)
    known = KnownRegisters(lookup, options.arch or "arm64")
    dumps = parse_dumps(data, "<stdin>", known)
    said = context_of(lookup.spec, options)
    findings = LineFindings()
    explainer = Explainer(lookup, said, cpu_parts(options))
    with _Output(options.format, lookup.spec.words, explainer, is_array=True) as output:
        for dump in dumps:
            for remark in dump.remarks:
                say(f"<stdin>: {remark}")
            own, _ = named_values(dump.values, lookup.spec, known.arch)
            known_values = {(known.arch, name): value for name, value in own.items()}
            others = replace(said, registers=known_values | said.registers)
            output.explainer = Explainer(lookup, others, cpu_parts(options))
            for entry in dump.entries:
                require_reader()
                one_reg = known.by_id.get(entry.id)
                if one_reg is None:
                    message = f"{id_text(entry.id)} is no id of the spec"
                    findings.add(dump.mark_of(entry).line, "unknown-name", message)
                elif entry.value is not None:
                    of = subject(lookup.spec, one_reg.name, known.arch)
                    value = int.from_bytes(entry.value, "little")
                    output.decoded(of, decode(of.fields, value, others.of(of.arch)))
    return output.status(findings)


class _Output:
    """Writes one value after the other; nothing is kept."""

    def __init__(
        self,
        format: str,
        words: Words,
        explainer: Explainer,
        is_array: bool,
        is_live: bool = False,
    ) -> None:
        self.format = format
        self.words = words
        self.explainer = explainer
        self.is_array = is_array
        self.is_live = is_live
        """True if the reader may be waiting for each value."""
        self.count = 0

    def __enter__(self) -> _Output:
        if self.format == "json" and self.is_array:
            sys.stdout.write("[")
        return self

    def __exit__(self, *_: object) -> None:
        if self.format == "json":
            sys.stdout.write("\n]\n" if self.is_array else "\n")

    def decoded(self, of: ValuedRegister, decoded: Decoded) -> None:
        """A value."""
        from onereg.commands.field_text import (
            decoded_lines,
            explained_lines,
            title_lines,
            value_text,
        )
        from onereg.commands.subject import value_object

        explained = self.explainer.explanations(of, decoded)
        if self.format == "json":
            self._object(value_object(of, decoded, explained))
            return
        title = title_lines(of, value_text(decoded))
        fields = decoded_lines(decoded, self.words)
        self._lines([*title, *fields, *explained_lines(explained)])

    def compared(self, of: ValuedRegister, first: Decoded, second: Decoded) -> None:
        """A value against the first."""
        from onereg.commands.field_text import comparison_lines, title_lines
        from onereg.commands.subject import value_object
        from onereg.query.field_facts import comparison_facts
        from onereg.query.values import compare_values

        comparisons = compare_values(first, second)
        if self.format == "json":
            differences = {"differences": comparison_facts(comparisons)}
            explained = self.explainer.explanations(of, second)
            self._object(value_object(of, second, explained) | differences)
        else:
            values = f"{first.value:#x} against {second.value:#x}"
            self._lines([*title_lines(of, values), *comparison_lines(first, second, comparisons)])

    def status(self, findings: LineFindings) -> int:
        """The exit status; raises OneregError where there was nothing to do."""
        if not self.count and not findings.count:
            raise OneregError("there is no value on standard input")
        return findings.status()

    def _object(self, facts: dict[str, Any]) -> None:
        text = json.dumps(facts, indent=1)
        if self.is_array:
            text = ("," if self.count else "") + "\n" + text
        self._write(text)

    def _lines(self, lines: Iterable[str]) -> None:
        self._write("".join(f"{folded(line)}\n" for line in lines))

    def _write(self, text: str) -> None:
        sys.stdout.write(text)
        if self.is_live:
            sys.stdout.flush()
        self.count += 1
