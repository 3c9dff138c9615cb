# SPDX-License-Identifier: MIT
"""Name the register of an id, whether or not the spec lists it."""

from __future__ import annotations

import argparse
import json
import sys

from onereg.commands.options import add_spec_options, inputs
from onereg.errors import OneregError
from onereg.terminal import styled


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_spec_options(parser)
    parser.add_argument("id", help="a 64-bit ONE_REG id in hex, as `onereg list` prints it")
    parser.add_argument("--format", choices=("text", "json"), default="text")


def run(options: argparse.Namespace) -> int:
    from onereg.facts import decoded
    from onereg.generate import read_checked

    id = parse_id(options.id)
    spec = read_checked(inputs(options))
    one_reg = next((o for o in spec.one_regs if o.id == id), None)
    facts = decoded(spec.format.decode(id), one_reg)
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
    if facts.get("why"):
        print(f"  why           {facts['why']}")
    return 0


def parse_id(text: str) -> int:
    """A 64-bit id in hex (with or without 0x) or decimal; raises OneregError."""
    digits = text.replace("_", "")
    try:
        id = int(digits, 0)
    except ValueError:
        try:
            id = int(digits, 16)
        except ValueError:
            message = f"{text!r} is not an id: up to 16 hexadecimal digits, as `onereg list` prints"
            raise OneregError(message) from None
    if not 0 <= id < 1 << 64:
        raise OneregError(f"{text} does not fit the 64 bits of an id")
    return id
