# SPDX-License-Identifier: MIT
"""Find a CPU that given hosts can offer, and predict whether KVM takes a value."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from onereg.commands.cpu_hosts import add_host_options, named_hosts, one_host, stated_cpu
from onereg.commands.options import add_spec_options, cpu_parts, inputs, system_names
from onereg.errors import OneregError
from onereg.report import FORMATS
from onereg.terminal import folded, say

if TYPE_CHECKING:
    from onereg.dumps.reading import KnownRegisters
    from onereg.errors import Finding
    from onereg.model import Spec

_MODEL = (
    "a CPU: the name of a model (neoverse-v1), a model's YAML file, a dump of a fresh vCPU, lines "
    "NAME VALUE as `cpu baseline --format lines` writes, or any form of `cpu template`"
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    commands = parser.add_subparsers(dest="what", metavar="COMMAND")
    summary = "Name the architectural features that a guest sees of its CPU."
    show = _add(commands, "show", summary, ("text", "json"))
    show.add_argument("dump", type=Path, metavar="DUMP", help="a dump of a vCPU")
    show.add_argument(
        "--host",
        type=Path,
        metavar="DUMP",
        help="the host's own ID registers; adds the features that KVM hides",
    )
    summary = "Compute the greatest CPU that every host can offer to a guest."
    baseline = _add(commands, "baseline", summary, ("text", "json", "lines"))
    _add_dumps(baseline)
    baseline.add_argument(
        "--explain",
        metavar="REGISTER.FIELD",
        help="explain the number of a field, or of all fields of a register, host by host",
    )
    summary = "Say whether each host takes a given CPU, field by field."
    check = _add(commands, "check", summary, FORMATS)
    check.add_argument("model", type=Path, metavar="MODEL", help=_MODEL)
    _add_dumps(check)
    summary = (
        "Predict KVM's answer to each write to a fresh vCPU: standard input has a line "
        "REGISTER VALUE for each.  Exit status 1: a write is refused, or it is not known."
    )
    try_ = _add(commands, "try", summary, FORMATS)
    try_.add_argument("dump", type=Path, metavar="DUMP", help="a fresh vCPU with a vGIC")
    template = _add(commands, "template", "Write a CPU in the form that a VMM takes.", None)
    template.add_argument("model", type=Path, metavar="MODEL", help=_MODEL)
    template.add_argument(
        "dumps",
        type=Path,
        metavar="DUMP",
        nargs="*",
        help="a fresh vCPU of each host; only fields in which a host differs are written",
    )
    template.add_argument(
        "--for",
        dest="form",
        choices=("firecracker", "qemu", "c", "python", "rust", "json"),
        default="json",
        help="the form: a CPU template, an option, a table for the generated code, or JSON",
    )


def _add(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    name: str,
    summary: str,
    formats: Sequence[str] | None,
) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = commands.add_parser(name, help=summary, description=summary)
    if formats is not None:
        parser.add_argument(
            "--format", choices=formats, default="text", help="the form of the answer"
        )
    add_host_options(parser)
    add_spec_options(parser)
    return parser


def _add_dumps(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "dumps", type=Path, metavar="DUMP", nargs="+", help="a dump of a fresh vCPU of each host"
    )


def run(options: argparse.Namespace) -> int:
    if options.what is None:
        raise OneregError("cpu needs a command: show, baseline, check, try or template")
    from onereg.dumps.reading import KnownRegisters
    from onereg.generate import read_checked
    from onereg.query.lookup import Lookup

    spec = read_checked(inputs(options), cpus=True)
    known = KnownRegisters(Lookup(spec, system_names(options)))
    commands = {
        "show": _show,
        "baseline": _baseline,
        "check": _check,
        "try": _try,
        "template": _template,
    }
    return commands[options.what](options, spec, known)


def _show(options: argparse.Namespace, spec: Spec, known: KnownRegisters) -> int:
    from onereg.commands import cpu_report

    below = None
    if options.host:
        below = one_host(options.host, options, spec, known, role="the host")
    found = named_hosts([options.dump], options, spec, known)
    for host in found.hosts:
        facts = cpu_report.cpu_facts(spec, host, cpu_parts(options)())
        if below is not None:
            facts |= cpu_report.hidden_facts(spec, host, below)
        if options.format == "json":
            _print_json(facts)
        else:
            print("\n".join(cpu_report.cpu_lines(facts)))
    for refusing in found.refusing:
        say(f"{refusing.mark}: {refusing.reason}: it has no values")
    return int(bool(found.refusing))


def _baseline(options: argparse.Namespace, spec: Spec, known: KnownRegisters) -> int:
    from onereg.commands import cpu_baseline
    from onereg.cpu.baseline import baseline
    from onereg.cpu.hosts import refusing_rows, rows

    named = named_hosts(options.dumps, options, spec, known)
    hosts = rows(spec, named.hosts)
    found = baseline(spec, hosts, refusing_rows(named.refusing))
    if options.explain:
        lines = cpu_baseline.explanation(spec, found, hosts, options.explain)
        print("\n".join(lines))
    elif options.format == "json":
        print(json.dumps(cpu_baseline.baseline_facts(found)))
    elif options.format == "lines":
        print("\n".join(cpu_baseline.model_lines(found)))
    else:
        print("\n".join(cpu_baseline.baseline_lines(found)))
    return 0 if found.is_offered else 1


def _check(options: argparse.Namespace, spec: Spec, known: KnownRegisters) -> int:
    from onereg.commands import cpu_report
    from onereg.cpu.closing import OwnContradictions
    from onereg.cpu.judging import Judge, accepts, inconsistencies
    from onereg.query.cpu_features import FeatureReader
    from onereg.report import print_findings

    findings: list[Finding] = []
    judge, reader = Judge(spec), FeatureReader(spec)
    accepted = True
    stated = stated_cpu(options.model, options, spec, known)
    named = named_hosts(options.dumps, options, spec, known)
    for refusing in named.refusing:
        accepted = False
        if options.format == "json":
            print(json.dumps(cpu_report.refusing_facts(refusing)))
        findings.append(cpu_report.refusing_finding(refusing))
    unstated = cpu_report.unstated_implementation(stated, named.hosts)
    for host in named.hosts:
        cpu = unstated | stated.on(host)
        contradictions = OwnContradictions(reader, [host]).of(cpu)
        verdicts = inconsistencies(judge.field_verdicts(host, cpu), contradictions)
        accepted = accepted and accepts(verdicts)
        if options.format == "json":
            facts = cpu_report.check_facts(host, verdicts)
            print(json.dumps(facts))
        findings += cpu_report.check_findings(host, verdicts)
    if options.format != "json":
        print_findings(findings, options.format)
    return 0 if accepted else 1


def _try(options: argparse.Namespace, spec: Spec, known: KnownRegisters) -> int:
    from onereg.commands import cpu_report
    from onereg.cpu.writes import UNKNOWN, Answer, answer
    from onereg.report import print_findings

    host = one_host(options.dump, options, spec, known, role="a fresh vCPU")
    findings: list[Finding] = []
    unusable = 0
    move = host.move(spec, {o.name: o.id for o in spec.of_arch("arm64")})
    for number, line in enumerate(sys.stdin, 1):
        text = line.partition("#")[0].split()
        if not text:
            continue
        try:
            one_reg, value = cpu_report.write_of(text, number, known)
        except OneregError as error:
            sys.stdout.flush()
            say(str(error))
            unusable += 1
            continue
        told = answer(one_reg, value, move)
        if told.errno == "ENOENT" and not host.lacks(one_reg):
            reason = "the dump does not have the register; the vCPU may list it"
            told = Answer(UNKNOWN, None, reason)
        if options.format == "json":
            facts: dict[str, Any] = {
                "register": one_reg.name,
                "value": f"{value:#x}",
                "errno": told.errno,
                "reads": None if told.reads is None else f"{told.reads:#x}",
                "reason": told.reason,
            }
            print(json.dumps(facts))
        elif options.format == "text":
            outcome = "taken" if told.errno is None else told.errno
            reads = "" if told.reads is None else f", reads {told.reads:#x}"
            print(folded(f"{one_reg.name} {value:#x}: {outcome}{reads}: {told.reason}", 0))
        findings += cpu_report.write_findings(one_reg, value, number, told)
    if options.format in ("github", "sarif"):
        print_findings(findings, options.format)
    return 2 if unusable else int(bool(findings))


def _template(options: argparse.Namespace, spec: Spec, known: KnownRegisters) -> int:
    from onereg.commands import cpu_report
    from onereg.cpu import tables, templates

    stated = stated_cpu(options.model, options, spec, known)
    named = named_hosts(options.dumps, options, spec, known)
    for refusing in named.refusing:
        say(f"{refusing.mark}: {refusing.reason}")
    hosts = named.hosts
    if hosts:
        cpu = stated.on(hosts[0])
        bits = templates.stated_bits(spec, cpu, hosts)
    else:
        cpu = dict(stated.values) | {name: value for name, (_, value) in stated.bits.items()}
        bits = templates.stated_bits(spec, stated.values, [])
        bits |= {name: mask for name, (mask, _) in stated.bits.items()}
    told, left_out = templates.implementation_of(cpu, hosts, bits, options.form)
    cpu_report.tell_implementation(told, left_out, bool(hosts))
    if options.form == "qemu":
        print(templates.qemu(spec, cpu, bits))
    elif options.form == "firecracker":
        _print_json(templates.firecracker(spec, cpu, bits))
    elif options.form == "json":
        _print_json({"registers": templates.registers(cpu, bits)})
    else:
        table = {"c": tables.c_table, "python": tables.python_table, "rust": tables.rust_table}
        print(table[options.form](options.model.stem, tables.table_rows(spec, cpu, bits)))
    return int(stated.blocked is not None or bool(named.refusing))


def _print_json(facts: object) -> None:
    json.dump(facts, sys.stdout, indent=1)
    print()
