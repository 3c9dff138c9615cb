# SPDX-License-Identifier: MIT
"""Predict whether a host takes the vCPU of a dump, register by register.

DESTINATION is a dump of a fresh vCPU there, as the VMM creates it; its ID registers are the most
that the host gives.  Exit status 0: the vCPU restores.  1: a register prevents the move, or what
is given does not tell.

``--format json`` is an object: restores, and registers, one row for each register of the two dumps
with name, id, verdict, reason, and where they apply kind, value, reads, fields and advice.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from onereg.commands.options import add_spec_options, inputs
from onereg.commands.snapshot_files import RefusedVcpuError, first_vcpu, known_registers
from onereg.errors import OneregError, did_you_mean, shown
from onereg.report import FORMATS
from onereg.terminal import folded, styled

if TYPE_CHECKING:
    from onereg.decision import Decision, Waivers
    from onereg.dumps.model import Dump
    from onereg.errors import Finding, Mark
    from onereg.model import Spec
    from onereg.snapshot.advice import Advisor
    from onereg.snapshot.prediction import DumpedVcpu
    from onereg.snapshot.vmm_tolerance import VmmTolerance

_KINDS = (
    "lost (the destination lacks it), missing (the source lacks it), invariant (the kernel takes "
    "the host's own value only), limit (more than the host has), not-writable (the kernel does not "
    "let it be written), feature (the vCPU lacks the feature), floor (the kernel refuses the "
    "number), started (a vCPU has run), disagrees (vCPUs of one VM differ)"
)
"""The kinds of refusals that a move has, each in some words."""
_QUIET = ("same", "write")
"""Verdicts of which only the number is told."""
_NAMES_SHOWN = 3
_STYLES = {"refuse": "red", "unknown": "yellow", "waived": "yellow"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_spec_options(parser)
    parser.add_argument("source", type=Path, metavar="SOURCE", help="a dump of the vCPU that moves")
    parser.add_argument(
        "destination",
        type=Path,
        nargs="?",
        metavar="DESTINATION",
        help="a dump of a fresh vCPU of the host that it moves to",
    )
    parser.add_argument("--format", choices=FORMATS, default="text", help="the form of the answer")
    parser.add_argument(
        "--all", action="store_true", help="also print registers that need no attention"
    )
    group = parser.add_argument_group("the destination")
    group.add_argument(
        "--kernel", metavar="KERNEL", help="its kernel, if the dump does not name it"
    )
    group.add_argument(
        "--features",
        metavar="LIST",
        help="the features of its vCPU, if the dump does not name them",
    )
    group.add_argument(
        "--caps",
        metavar="LIST",
        help="the capabilities that its VMM enables, if the dump does not name them",
    )
    group.add_argument(
        "--lowered",
        action="store_true",
        help="its dump is of a vCPU whose ID registers the VMM has lowered: the host may have more",
    )
    group.add_argument(
        "--with-tolerance",
        metavar="VMM",
        help="apply a VMM's own rules about registers that only one end has, as qemu-11.1",
    )
    group = parser.add_argument_group("waivers")
    group.add_argument(
        "--waive",
        metavar="NAME",
        action="append",
        default=[],
        help="go on without this register, as MIDR_EL1 (repeatable)",
    )
    group.add_argument(
        "--waive-kind",
        metavar="KIND",
        action="append",
        default=[],
        help=f"go on without every register refused for this reason (repeatable): {_KINDS}",
    )


def run(options: argparse.Namespace) -> int:
    from onereg.generate import read_checked
    from onereg.snapshot.advice import Advisor
    from onereg.snapshot.dumped import dumped_vcpu
    from onereg.snapshot.prediction import Predictor
    from onereg.snapshot.vmm_tolerance import by_vmm

    if options.destination is None and options.kernel is None:
        raise OneregError("predict needs a dump of the destination, or its --kernel")
    vmm = _vmm_tolerance(options.with_tolerance)
    spec = read_checked(inputs(options))
    waivers = _waivers(options, spec)
    known = known_registers(options, spec)
    dump = first_vcpu(options.source, known)
    source = dumped_vcpu(dump, spec)
    try:
        destination = _destination(options, known, source, spec)
    except RefusedVcpuError as error:
        return _print_refusal(error.dump, options.format)
    decisions = Predictor(spec).predict(source, destination, waivers)
    if vmm is not None:
        decisions = by_vmm(decisions, source.values, destination.values, spec, vmm)
    restores = all(decision.verdict.restores for decision in decisions)
    advisor = Advisor(spec, source, destination)
    if options.format == "json":
        rows = [_row(decision, advisor) for decision in decisions]
        json.dump({"restores": restores, "registers": rows}, sys.stdout, indent=1)
        print()
    elif options.format == "text":
        _print_text(decisions, advisor, restores, show_all=options.all)
    else:
        from onereg.report import print_findings

        print_findings(_findings(decisions, advisor, dump), options.format)
    return 0 if restores else 1


def _print_refusal(dump: Dump, form: str) -> int:
    """The answer where the destination's KVM refuses the vCPU: no register is asked about."""
    from onereg.errors import Finding
    from onereg.report import print_findings

    reason = f"the destination cannot make the vCPU: {dump.refusal}"
    if form == "json":
        answer = {"restores": False, "reason": reason, "refused": dump.refused, "registers": []}
        json.dump(answer, sys.stdout, indent=1)
        print()
    elif form == "text":
        print(folded(f"{styled('does not restore', 'red')}: {reason}", 0))
    else:
        print_findings([Finding(dump.mark, "move-refuse", reason)], form)
    return 1


def _vmm_tolerance(name: str | None) -> VmmTolerance | None:
    from onereg.snapshot.vmm_tolerance import VMM_TOLERANCES

    if name is not None and name not in VMM_TOLERANCES:
        there = ", ".join(VMM_TOLERANCES)
        raise OneregError(f"the rules of {shown(name)} are not known; there are: {there}")
    return VMM_TOLERANCES[name] if name is not None else None


def _waivers(options: argparse.Namespace, spec: Spec) -> Waivers:
    from onereg.decision import Kind, Waivers

    kinds = {kind.value: kind for kind in Kind}
    for text in options.waive_kind:
        if text not in kinds:
            there = did_you_mean(text, kinds) or f"; there are: {', '.join(kinds)}"
            raise OneregError(f"no kind {text} of refusals{there}")
    names = {one_reg.name for one_reg in spec.of_arch("arm64")}
    for name in options.waive:
        if name not in names:
            raise OneregError(f"no register {name}{did_you_mean(name, names)}")
    return Waivers(frozenset(options.waive), frozenset(kinds[text] for text in options.waive_kind))


def _destination(
    options: argparse.Namespace, known: Any, source: DumpedVcpu, spec: Spec
) -> DumpedVcpu:
    from onereg.commands.cpu_hosts import given_facts, tell_unused
    from onereg.cpu.dumped import contradictions
    from onereg.snapshot.dumped import dumped_vcpu
    from onereg.snapshot.prediction import DumpedVcpu, Predictor

    given = given_facts(options, spec)
    if options.destination is None:
        features = source.features if given.features is None else given.features
        named = DumpedVcpu({}, given.kernel, features, given.capabilities)
        return replace(named, values=Predictor(spec).listed_by_kernel(named, source))
    dump = first_vcpu(options.destination, known)
    path = str(options.destination)
    tell_unused({option: [path] for option in contradictions(dump, known, given)})
    host = dumped_vcpu(dump, spec)
    return replace(
        host,
        kernel=host.kernel or given.kernel,
        features=given.features if host.features is None else host.features,
        capabilities=given.capabilities if host.capabilities is None else host.capabilities,
        is_fresh=not options.lowered,
    )


def _row(decision: Decision, advisor: Advisor) -> dict[str, object]:
    row = decision.facts()
    for key, number in (("value", decision.value), ("reads", decision.reads)):
        if number is not None:
            row[key] = f"{number:#x}"
    told = advisor.advice(decision)
    if told is not None:
        row["advice"] = told
    return row


def _print_text(
    decisions: Sequence[Decision],
    advisor: Advisor,
    restores: bool,
    *,
    show_all: bool,
) -> None:
    order = {"refuse": 0, "unknown": 1, "waived": 2}
    alike: dict[tuple[str, str, tuple[str, ...]], list[str]] = {}
    for decision in decisions:
        verdict = decision.verdict.value
        if show_all or verdict not in _QUIET:
            told = advisor.advice(decision)
            more = (*_differing(decision), *([told] if told else []))
            name = decision.label
            alike.setdefault((verdict, decision.reason, more), []).append(name)
    for (verdict, reason, more), names in sorted(
        alike.items(), key=lambda item: order.get(item[0][0], 3)
    ):
        label = styled(verdict, _STYLES[verdict]) if verdict in _STYLES else verdict
        print(folded(f"{styled(_listed(names), 'bold')}: {label}: {reason}", 0))
        for sentence in more:
            print(folded(f"  {sentence}", 0))
    counts = Counter(decision.verdict.value for decision in decisions)
    figures = ", ".join(f"{count} {verdict}" for verdict, count in counts.most_common())
    answer = styled("restores", "green") if restores else styled("does not restore", "red")
    print(f"{answer}: {figures}")


def _differing(decision: Decision) -> Iterator[str]:
    """The fields of a register that the destination takes with its own value alone."""
    from onereg.decision.id_fields import beside_own

    fields = decision.keys.get("fields")
    if decision.verdict.value == "refuse" and "own" in decision.keys and isinstance(fields, list):
        told = beside_own([(f["field"], f["to"], f["from"]) for f in fields])
        if told:
            yield told


def _listed(names: Sequence[str]) -> str:
    """The first names and the number of the others."""
    if len(names) <= _NAMES_SHOWN:
        return ", ".join(names)
    return f"{', '.join(names[:_NAMES_SHOWN])} and {len(names) - _NAMES_SHOWN} more"


def _findings(decisions: Iterable[Decision], advisor: Advisor, dump: Dump) -> list[Finding]:
    from onereg.errors import Finding

    marks: dict[int, Mark] = {}
    standing = [decision for decision in decisions if not decision.verdict.restores]
    wanted = {decision.id for decision in standing}
    marks = {entry.id: dump.mark_of(entry) for entry in dump.entries if entry.id in wanted}
    found = []
    for decision in standing:
        told = advisor.advice(decision)
        name = decision.label
        message = f"{name}: {decision.reason}{'; ' + told if told else ''}"
        rule = f"move-{decision.verdict.value}"
        found.append(Finding(marks.get(decision.id, dump.mark), rule, message))
    return sorted(found)
