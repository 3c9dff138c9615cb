# SPDX-License-Identifier: MIT
"""Print all facts about a register: by its name, an AArch32 name or its id."""

from __future__ import annotations

import argparse
import json
import sys
import textwrap
from collections.abc import Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from onereg.commands.options import add_spec_options, cpu_features, inputs, system_names
from onereg.errors import OneregError
from onereg.terminal import folded, styled

if TYPE_CHECKING:
    from onereg.model import OneReg, Spec, View
    from onereg.model.fields import Fields
    from onereg.query.lookup import Lookup, Meaning


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_spec_options(parser)
    parser.add_argument(
        "name",
        help="a register's name (SPSR_svc, X18, DFAR), encoding (S3_0_C1_C0_0, sys_reg(3,0,1,0,0), "
        "p15,0,c1,c0,0), macro, id or instruction's word; a pattern ('ID_AA64*'); a field "
        "(ID_AA64PFR0_EL1.CSV2); or an architectural feature (FEAT_SVE2)",
    )
    parser.add_argument(
        "--arch", choices=("arm64", "arm"), help="only registers of this architecture"
    )
    parser.add_argument(
        "--format", choices=("text", "json"), default="text", help="the form of the answer"
    )


def run(options: argparse.Namespace) -> int:
    from onereg.model import OneReg, View
    from onereg.model.system_names import SystemName
    from onereg.output.kept_spec import checked_spec
    from onereg.query.field_facts import fields_facts
    from onereg.query.lookup import Lookup, is_pattern
    from onereg.query.register_facts import details
    from onereg.query.subject import find_cell, is_of

    spec = checked_spec(inputs(options))
    lookup = Lookup(spec, system_names(options))
    if options.name.strip().lower().startswith("feat_"):
        from onereg.commands.show_feature import show_feature

        return show_feature(spec, cpu_features(options), options.name, options.format)
    if is_pattern(options.name):
        from onereg.commands.show_some import show_matching

        return show_matching(lookup, options.name, options.format)
    found = [one for one in lookup.find(options.name).meanings if is_of(one, options.arch)]
    if not found:
        from onereg.commands.show_some import show_field

        features = partial(cpu_features, options)
        return show_field(lookup, options.name, options.arch, options.format, features)
    first, *others = found
    if isinstance(first, View):
        return _show_view(lookup, first, others, options)
    if isinstance(first, SystemName):
        from onereg.commands.show_name import show_name

        show_name(first, lookup, options.format)
        if options.format == "text":
            _print_others(others)
        return 0
    if not isinstance(first, OneReg):
        raise OneregError(f"{first.name}: {first.title}; KVM has no id for it: {first.unlisted}")
    fields = first.register.fields
    cell = find_cell(spec, options.name)
    if cell is not None and first.arch == "arm64" and first.name != cell.name:
        fields = cell.fields
    if options.format == "json":
        from onereg.plan.facts import PlanFacts

        planned = PlanFacts(spec).of(first.arch, first.name)
        json.dump(planned | details(first, spec) | fields_facts(fields), sys.stdout, indent=1)
        print()
        return 0
    for line in lines_of(first, spec, fields):
        print(line)
    _print_others(others)
    return 0


def _print_others(others: Sequence[Meaning]) -> None:
    """The other things that have the same name, each with the command that shows it."""
    from onereg.model import OneReg
    from onereg.model.system_names import SystemName

    for other in others:
        if isinstance(other, OneReg):
            where = "the removed 32-bit host" if other.arch == "arm" else "arm64"
            print(f"\nAlso {other.name} of {where}: onereg show {other.name} --arch {other.arch}")
        elif isinstance(other, SystemName):
            beside = f" ({other.beside})" if other.beside else ""
            state = "AArch32" if other.is_aarch32 else "AArch64"
            print(f"\nAlso {other.name} of {state} state, {other.encoding}{beside}: no id of KVM's")


def _show_view(
    lookup: Lookup, view: View, others: Sequence[Meaning], options: argparse.Namespace
) -> int:
    from onereg.commands.field_text import fields_lines
    from onereg.query.field_facts import fields_facts
    from onereg.query.register_facts import view_text
    from onereg.query.subject import subject

    homes = sorted({part.of for part in view.parts})
    fields = subject(lookup.spec, view.name).fields
    if options.format == "json":
        facts = {
            "name": view.name,
            "title": view.title,
            "arch": "arm64",
            "bits": view.bits,
            **fields_facts(fields),
            "parts": [
                {"msb": p.msb, "lsb": p.lsb, "of": p.of, "of_msb": p.of_msb, "of_lsb": p.of_lsb}
                for p in view.parts
            ],
            "source": view.source,
            "where": str(view.mark),
        }
        json.dump(facts, sys.stdout, indent=1)
        print()
        return 0
    print(f"{styled(view.name, 'bold')}  {view.title}, {view.bits} bits, AArch32")
    print("  An AArch32 register has no id of its own in KVM on arm64:")
    print(f"    {view_text(view)}")
    for line in _field_lines(fields_lines(fields)):
        print(line)
    print(_line("Source", view.source))
    print(_line("Spec", str(view.mark)))
    for home in homes:
        print(f"\nSee: onereg show {home}")
    _print_others(others)
    return 0


def lines_of(one_reg: OneReg, spec: Spec, fields: Fields | None = None) -> Iterator[str]:
    """All facts about a register as text; ``fields``, if given, replaces its own fields."""
    from onereg.commands.field_text import fields_lines
    from onereg.query.id_field_facts import id_field_lines
    from onereg.query.kernels import kernels_of, listed_text
    from onereg.query.move_facts import LIMITED, absent_lines, changed_text
    from onereg.query.places import cell_of
    from onereg.query.register_facts import cell_text, details, level_text, relations

    facts = details(one_reg, spec)

    bits = f"{facts['bits']} bits"
    name = facts["name"]
    title = folded(f"{facts['title']}, {bits}, {facts['arch']}", len(name) + 2)
    yield f"{styled(name, 'bold')}  {title}"
    cell = facts["aarch32"]["cell"]
    if cell:
        of_spec = cell_of(one_reg.name, spec.cells)
        assert of_spec is not None
        yield _line("AArch32", f"{cell['name']}: {cell_text(of_spec)}")
    for view in facts["aarch32"]["views"]:
        yield _line("AArch32", view)
    others = [name for name in facts["also"] if not cell or name != cell["name"]]
    if others:
        yield _line("Also", ", ".join(others))
    yield _line("Id", f"{styled(facts['id'], 'cyan')}  group {facts['group']}")
    for part in facts["composition"]:
        yield _line("", part)
    if facts["why"]:
        yield _line("", f"but: {facts['why']}")
    if facts["symbol"]:
        yield _line("Header", facts["symbol"])
    words = spec.words
    yield _line("Listed", listed_text(one_reg, kernels_of(spec)[one_reg.arch]))
    for number, text in enumerate(facts["writes"]):
        yield _line("" if number else "Write", text)
    if one_reg.limit:
        yield _line("", LIMITED)
    if one_reg.volatile:
        yield _line("", words.volatile)
    for text in map(changed_text, one_reg.changed):
        yield _line("", text)
    last = ""
    for word, text in id_field_lines(one_reg):
        yield _line(word if word != last else "", text)
        last = word
    yield _line("Scope", words.scope[one_reg.scope])
    yield _line("Level", level_text(one_reg.level, words))
    for word, names in relations(one_reg).items():
        of_order = word.startswith("Written ")
        label = word.removeprefix("Written ").capitalize() if of_order else "Storage"
        storage = "" if of_order else f"{word[0].lower()}{word[1:]}: "
        yield _line(label, f"{storage}{', '.join(names)}")
    for number, text in enumerate(absent_lines(one_reg)):
        yield _line("" if number else "Absent", text)
    for layout, place in facts["layouts"].items():
        yield _line("Layout", f"{layout}: {place}")
    yield from _field_lines(fields_lines(fields or one_reg.register.fields))
    if facts["note"]:
        for i, line in enumerate(textwrap.wrap(facts["note"], 84)):
            yield _line("" if i else "Note", line)
    yield _line("Source", f"{facts['source']['register']}; {facts['source']['kvm']}")
    yield _line("Spec", f"{facts['where']['register']}, {facts['where']['kvm']}")


def _field_lines(lines: Iterator[str]) -> Iterator[str]:
    for i, line in enumerate(lines):
        yield _line("" if i else "Fields", line)


def _line(word: str, text: str) -> str:
    return f"  {styled(f'{word:<11}', 'dim')}{folded(text, 13)}"
