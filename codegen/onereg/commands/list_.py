# SPDX-License-Identifier: MIT
"""List all ids of the spec, or the ids that one vCPU would list."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from onereg.commands.id_registers import HELP as ID_REGISTERS_HELP
from onereg.commands.options import add_spec_options, inputs, system_names
from onereg.commands.vcpu_options import chosen_features, chosen_kernel
from onereg.errors import OneregError

if TYPE_CHECKING:
    from onereg.model import OneReg, Spec


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_spec_options(parser)
    parser.add_argument(
        "--format", choices=("text", "json"), default="text", help="the form of the answer"
    )
    group = parser.add_argument_group("a vCPU")
    group.add_argument("--arch", choices=("arm64", "arm"), help="only ids of this architecture")
    group.add_argument(
        "--kernel",
        metavar="KERNEL",
        help="only ids that this kernel lists: a release as 6.12, the output of uname -r, or a "
        "name as amzn-6.1",
    )
    group.add_argument(
        "--features",
        metavar="LIST",
        help="only ids that a vCPU with exactly these features lists: a comma-separated list of "
        "el1_32bit, pmu_v3, sve, ptrauth, el2, el2_e2h0, mte; may be empty",
    )
    group.add_argument(
        "--id-registers",
        type=Path,
        metavar="FILE",
        help=ID_REGISTERS_HELP,
    )


def run(options: argparse.Namespace) -> int:
    from onereg.output.kept_spec import checked_spec
    from onereg.query.register_facts import row
    from onereg.terminal import table

    spec = checked_spec(inputs(options))
    arches, groups = list(spec.format.arches), list(spec.format.groups)
    chosen = sorted(
        _chosen(spec, options),
        key=lambda one_reg: (arches.index(one_reg.arch), groups.index(one_reg.group), one_reg.id),
    )
    if options.format == "json":
        objects = (f"\n {json.dumps(facts)}" for facts in _facts(chosen, spec))  # one a line
        print(f"[{','.join(objects)}\n]")
        return 0
    rows = [row(one_reg, spec) for one_reg in chosen]
    head = ("NAME", "ID", "ARCH", "GROUP", "BITS", "KERNELS", "REQUIRES", "WRITE")
    lines = [
        (
            r["name"],
            r["id"],
            r["arch"],
            r["group"],
            str(r["bits"]),
            _kernels(r["since"], r["until"]),
            ",".join(r["requires"]) or "-",
            r["write"],
        )
        for r in rows
    ]
    sys.stdout.write(table(head, lines))
    if sys.stdout.isatty():
        print(f"{len(lines)} ids", file=sys.stderr)
    return 0


def _facts(chosen: Sequence[OneReg], spec: Spec) -> list[dict[str, Any]]:
    """For each register the object of `onereg show`."""
    from onereg.plan.facts import PlanFacts
    from onereg.query.register_facts import details, views_of_registers

    planned, views = PlanFacts(spec), views_of_registers(spec)
    return [planned.of(one.arch, one.name) | details(one, spec, views) for one in chosen]


def _kernels(since: str | None, until: str | None) -> str:
    if since is None and until is None:
        return "all"
    return f"{since or ''}..{until or ''}"


def _chosen(spec: Spec, options: argparse.Namespace) -> list[OneReg]:
    from onereg.query.listing import Vcpu, listed, unmet_features

    narrowing = options.kernel or options.features is not None or options.id_registers
    if not narrowing:
        return [o for o in spec.one_regs if options.arch in (None, o.arch)]
    vcpu = Vcpu(
        arch=options.arch or "arm64",
        kernel=chosen_kernel(spec, options.arch or "arm64", options.kernel),
        features=chosen_features(spec, options.arch or "arm64", options.features),
        id_registers=_id_registers(spec, options),
    )
    unmet = list(unmet_features(spec, vcpu))
    if unmet:
        raise OneregError(f"no vCPU has these features: {'; '.join(unmet)}")
    try:
        return list(listed(spec, vcpu))
    except LookupError as error:
        raise OneregError(f"{options.id_registers}: {error.args[0]}") from None


def _id_registers(spec: Spec, options: argparse.Namespace) -> dict[str, int] | None:
    from onereg.commands.id_registers import read_id_registers
    from onereg.query.lookup import Lookup

    if options.id_registers is None:
        return None
    lookup = Lookup(spec, system_names(options))
    return read_id_registers(options.id_registers, lookup, options.arch or "arm64")
