# SPDX-License-Identifier: MIT
"""Find registers, fields and instructions by words of their names, titles and descriptions.

``--format json`` is an array of objects: name (of a field REGISTER.FIELD), kind (register, view,
name, instruction, feature, field or value), where (file, line and column), and text, in which the
words are.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

from onereg.commands.options import add_spec_options, inputs
from onereg.errors import OneregError
from onereg.terminal import say, styled

if TYPE_CHECKING:
    from onereg.errors import Mark
    from onereg.model import Register, Spec


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_spec_options(parser)
    parser.add_argument("text", metavar="TEXT", nargs="+", help="words; a match has all of them")
    parser.add_argument(
        "--format", choices=("text", "json"), default="text", help="the form of the answer"
    )


def run(options: argparse.Namespace) -> int:
    from onereg.read import read_spec

    words = " ".join(options.text).lower().split()
    if not words:
        raise OneregError("no word to look for")
    chosen = inputs(options)
    spec = read_spec(
        chosen.specs, chosen.schemas, names=True, cpus=True, outside=chosen.outside_names
    )
    # A register of both hosts, and a field of several fieldsets, is told once.
    once = {(name, kind, text): mark for name, kind, text, mark in reversed(list(_all(spec)))}
    found = [
        (name, kind, text, mark)
        for (name, kind, text), mark in reversed(once.items())
        if all(word in f"{name} {text}".lower() for word in words)
    ]
    # Things with the words in their names come first.
    found.sort(key=lambda one: not all(word in one[0].lower() for word in words))
    if options.format == "json":
        rows = [
            {"name": name, "kind": kind, "where": str(mark), "text": text}
            for name, kind, text, mark in found
        ]
        json.dump(rows, sys.stdout, indent=1)
        print()
    else:
        for name, kind, text, _ in found:
            print(f"{styled(name, 'bold')}  {styled(kind, 'dim')}  {text}")
    if not found:
        say(f"nothing has {' '.join(words)!r}")
    return 0 if found else 1


def _all(spec: Spec) -> Iterator[tuple[str, str, str, Mark]]:
    """(name, kind, text, where) of everything that has words; a family comes once."""
    from onereg.query.feature_facts import feature_title

    told: set[tuple[str, str]] = set()
    for register in spec.registers.values():
        if (register.arch, register.family) in told:
            continue
        told.add((register.arch, register.family))
        text = " ".join((register.title, *register.also))
        yield register.family, "register", text, register.mark
        yield from _fields(register)
    for feature in spec.cpu_features.by_name.values():
        yield feature.name, "feature", feature_title(spec, feature), feature.mark
    for view in spec.views:
        yield view.name, "view", view.title, view.mark
    families: set[tuple[str, bool]] = set()
    for name in spec.names:
        if (name.family, name.is_aarch32) not in families:
            families.add((name.family, name.is_aarch32))
            if name.title is None and name.alias is None:
                continue  # a register has the name and its title
            kind = "instruction" if name.is_instruction else "name"
            yield name.family, kind, name.title or f"reaches {name.alias}", name.mark


def _fields(register: Register) -> Iterator[tuple[str, str, str, Mark]]:
    """Its fields and their values; empty if it has the fields of another register."""
    if register.fields.same_as is not None:
        return
    for field in register.fields:
        name = f"{register.family}.{field.name}"
        yield name, "field", field.doc, field.mark
        for value in field.values:
            if value.doc:
                yield f"{name}={value.name}", "value", value.doc, field.mark
