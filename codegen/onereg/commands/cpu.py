# SPDX-License-Identifier: MIT
"""Find a CPU that given hosts can offer, and predict whether KVM takes a value."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from onereg.commands.options import add_spec_options, cpu_parts, inputs, system_names
from onereg.commands.progress import progress
from onereg.errors import OneregError
from onereg.report import FORMATS
from onereg.terminal import say

if TYPE_CHECKING:
    from onereg.cpu.hosts import Host
    from onereg.cpu.stated import StatedCpu
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
        "--explain", metavar="REGISTER.FIELD", help="explain the number of a field, host by host"
    )
    summary = "Say whether each host takes a given CPU, field by field."
    check = _add(commands, "check", summary, FORMATS)
    check.add_argument("model", type=Path, metavar="MODEL", help=_MODEL)
    _add_dumps(check)
    summary = "Predict KVM's answer to each line REGISTER VALUE of standard input."
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
    parser.add_argument(
        "--kernel",
        metavar="KERNEL",
        help="the kernel of hosts whose file does not name it, as 6.12",
    )
    parser.add_argument(
        "--features",
        metavar="LIST",
        help="the features of vCPUs whose file does not name them, as sve,pmu_v3",
    )
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


def _hosts(
    paths: Sequence[Path], options: argparse.Namespace, spec: Spec, known: KnownRegisters
) -> list[Host]:
    from onereg.commands.cpu_models import model_of
    from onereg.cpu.dumped import host_of
    from onereg.cpu.modelled import host_of_model
    from onereg.dumps.reader import parse_dumps, read_dump_bytes
    from onereg.query.named_kernels import find_kernel

    features = None
    if options.features is not None:
        features = frozenset(name.strip() for name in options.features.split(",") if name.strip())
        for name in features:
            if ("arm64", name) not in spec.features:
                raise OneregError(f"there is no vCPU feature {name}")
    hosts: list[Host] = []
    parsed: dict[bytes, list[Host]] = {}  # by digest: a fleet has many equal dumps
    for number, path in enumerate(paths, 1):
        progress(number, len(paths), "files")
        model = model_of(path, options, spec)
        if model is not None:
            release = options.kernel and find_kernel(spec, "arm64", options.kernel)
            hosts.append(host_of_model(spec, model, release, features))
            continue
        data = read_dump_bytes(path)
        digest = sha256(data).digest()
        if digest not in parsed:
            parsed[digest] = []
            for dump in parse_dumps(data, str(path), known):
                for remark in dump.remarks:
                    say(f"{path}: {remark}")
                if dump.refused is None:
                    parsed[digest].append(host_of(dump, known, options.kernel, features))
        hosts += [replace(host, source=str(path)) for host in parsed[digest]]
    if not hosts:
        raise OneregError("no file has a vCPU")
    return hosts


def _cpu(path: Path, options: argparse.Namespace, spec: Spec, known: KnownRegisters) -> StatedCpu:
    """The ID registers of a model, of a dump, or of a template that states some of their fields."""
    from onereg.commands.cpu_models import model_of
    from onereg.cpu.hosts import IMPLEMENTATION, id_registers
    from onereg.cpu.stated import StatedCpu, stated_bits_of
    from onereg.dumps.reader import read_dumps

    names = {one_reg.name for one_reg in id_registers(spec)} | set(IMPLEMENTATION)
    if model_of(path, options, spec) is None:
        dumps = read_dumps(path, known)
        bits = stated_bits_of(dumps, known.by_id)
        if len(dumps) == 1 and (bits or dumps[0].states_cpu):
            values = {
                known.by_id[id].name: int.from_bytes(data, "little")
                for id, data in dumps[0].values.items()
                if id in known.by_id
            }
            whole = {name: value for name, value in values.items() if name in names}
            return StatedCpu(whole, {name: bits[name] for name in bits if name in names})
    hosts = _hosts([path], options, spec, known)
    if len(hosts) > 1:
        raise OneregError(f"{path}: has {len(hosts)} vCPUs; a model is one")
    return StatedCpu({name: value for name, value in hosts[0].values.items() if name in names})


def _show(options: argparse.Namespace, spec: Spec, known: KnownRegisters) -> int:
    from onereg.commands import cpu_report

    below = _hosts([options.host], options, spec, known) if options.host else []
    for host in _hosts([options.dump], options, spec, known):
        facts = cpu_report.cpu_facts(spec, host, cpu_parts(options)())
        if below:
            facts["hidden"] = cpu_report.hidden_facts(spec, host, below[0])
        if options.format == "json":
            _print_json(facts)
        else:
            print("\n".join(cpu_report.cpu_lines(facts)))
    return 0


def _baseline(options: argparse.Namespace, spec: Spec, known: KnownRegisters) -> int:
    from onereg.commands import cpu_report
    from onereg.cpu.baseline import baseline
    from onereg.cpu.hosts import rows

    hosts = rows(spec, _hosts(options.dumps, options, spec, known))
    found = baseline(spec, hosts)
    if options.explain:
        lines = cpu_report.explanation(spec, found, hosts, options.explain)
        print("\n".join(lines))
    elif options.format == "json":
        print(json.dumps(cpu_report.baseline_facts(found)))
    elif options.format == "lines":
        print("\n".join(f"{name} {value:#x}" for name, value in found.values.items()))
    else:
        print("\n".join(cpu_report.baseline_lines(found)))
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
    stated = _cpu(options.model, options, spec, known)
    for host in _hosts(options.dumps, options, spec, known):
        cpu = stated.on(host)
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

    hosts = _hosts([options.dump], options, spec, known)
    if len(hosts) > 1:
        raise OneregError(f"{options.dump}: has {len(hosts)} vCPUs; give one")
    findings: list[Finding] = []
    move = hosts[0].move(spec, {o.name: o.id for o in spec.of_arch("arm64")})
    for number, line in enumerate(sys.stdin, 1):
        text = line.partition("#")[0].split()
        if not text:
            continue
        one_reg, value = cpu_report.write_of(text, number, known)
        told = answer(one_reg, value, move)
        if told.errno == "ENOENT" and not hosts[0].lacks(one_reg):
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
        elif options.format != "text":
            findings += cpu_report.write_findings(one_reg, value, number, told)
        else:
            outcome = "taken" if told.errno is None else told.errno
            reads = "" if told.reads is None else f", reads {told.reads:#x}"
            print(f"{one_reg.name} {value:#x}: {outcome}{reads}: {told.reason}")
    if options.format in ("github", "sarif"):
        print_findings(findings, options.format)
    return int(bool(findings))


def _template(options: argparse.Namespace, spec: Spec, known: KnownRegisters) -> int:
    from onereg.cpu import tables, templates

    stated = _cpu(options.model, options, spec, known)
    hosts = _hosts(options.dumps, options, spec, known) if options.dumps else []
    if hosts:
        cpu = stated.on(hosts[0])
        bits = templates.stated_bits(spec, cpu, hosts)
    else:
        cpu = dict(stated.values) | {name: value for name, (_, value) in stated.bits.items()}
        bits = templates.stated_bits(spec, stated.values, [])
        bits |= {name: mask for name, (mask, _) in stated.bits.items()}
    if options.form == "qemu":
        print(templates.qemu(spec, cpu, bits))
    elif options.form == "firecracker":
        _print_json(templates.firecracker(spec, cpu, bits))
    elif options.form == "json":
        _print_json({"registers": templates.registers(cpu, bits)})
    else:
        table = {"c": tables.c_table, "python": tables.python_table, "rust": tables.rust_table}
        print(table[options.form](options.model.stem, tables.table_rows(spec, cpu, bits)))
    return 0


def _print_json(facts: object) -> None:
    json.dump(facts, sys.stdout, indent=1)
    print()
