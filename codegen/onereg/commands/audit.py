# SPDX-License-Identifier: MIT
"""Hold the spec, a host's register list or anyone's source code against reality."""

from __future__ import annotations

import argparse
import os
import shlex
import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from onereg.commands.options import add_spec_options, inputs, system_names
from onereg.errors import OneregError
from onereg.report import FORMATS
from onereg.rulebook import explanation
from onereg.terminal import one_line, say

if TYPE_CHECKING:
    from onereg.audit.book import AuditReport
    from onereg.model import Spec


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--explain", metavar="RULE", help="say what a rule is for, and stop")
    audits = parser.add_subparsers(dest="audit", metavar="AUDIT")

    headers = _add(audits, "headers", "The kernel's uapi headers, through the C compiler")
    headers.add_argument("directory", type=Path, metavar="DIR", help="where asm/kvm.h of arm64 is")
    headers.add_argument(
        "--cc", metavar="COMMAND", help="a compiler for any 64-bit machine (default: $CC, or cc)"
    )
    sysreg = _add(audits, "sysreg", "Linux's description of system registers")
    sysreg.add_argument("file", type=Path, metavar="FILE", help="Linux's arch/arm64/tools/sysreg")
    sysreg.add_argument(
        "--write", type=Path, metavar="DIR", help="write what the spec lacks as spec files"
    )
    reglist = _add(audits, "reglist", "What a host lists: a dump of any format, or ids a line each")
    reglist.add_argument(
        "file",
        type=Path,
        metavar="FILE",
        help="any dump of vCPUs, as of onereg_dump, get-reg-list, Firecracker, QEMU or crosvm",
    )
    reglist.add_argument(
        "--kernel", metavar="KERNEL", help="where the file does not say it, as 6.12 or amzn-6.1"
    )
    reglist.add_argument(
        "--features", metavar="LIST", help="where the file does not say them, as sve,pmu_v3"
    )
    reglist.add_argument(
        "--propose-kernel",
        metavar="NAME",
        help="write a named kernel, as amzn-6.1, that lists this",
    )
    reglist.add_argument(
        "--write", type=Path, metavar="DIR", help="where the proposal goes (default: here)"
    )
    mrs = _add(audits, "mrs", "Arm's own machine-readable data: Registers.json, Features.json")
    mrs.add_argument(
        "files",
        type=Path,
        metavar="FILE",
        nargs="+",
        help="of an AARCHMRS release, as Arm has them",
    )
    features = _add(audits, "features", "The features of the kernel's arch/arm64/kvm/config.c")
    features.add_argument("file", type=Path, metavar="FILE", help="Linux's arch/arm64/kvm/config.c")
    source = _add(audits, "source", "ids and the names beside them in source, JSON, YAML and text")
    source.add_argument("paths", type=Path, metavar="PATH", nargs="+", help="files or directories")
    complete = _add(audits, "complete", "The registers that source saves against those of a vCPU")
    complete.add_argument("paths", type=Path, metavar="PATH", nargs="+", help="files, directories")
    complete.add_argument(
        "--features", metavar="LIST", default="", help="of the vCPU, as sve,pmu_v3 (default: none)"
    )
    complete.add_argument(
        "--kernel", metavar="KERNEL", help="as 6.12 (default: registers of every release)"
    )


def _add(
    audits: argparse._SubParsersAction[argparse.ArgumentParser], name: str, summary: str
) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = audits.add_parser(name, help=summary, description=summary)
    parser.add_argument("--format", choices=FORMATS, default="text", help="how to print findings")
    add_spec_options(parser)
    return parser


def run(options: argparse.Namespace) -> int:
    if options.explain:
        print(explanation(options.explain, explanations()))
        return 0
    if options.audit is None:
        raise OneregError("audit what? headers, sysreg, reglist, mrs, features, source or complete")
    from onereg.generate import read_checked
    from onereg.report import print_findings

    audits = {
        "headers": _headers,
        "sysreg": _sysreg,
        "reglist": _reglist,
        "mrs": _mrs,
        "features": _features,
        "source": _source,
        "complete": _complete,
    }
    names, cpus = options.audit == "mrs", options.audit in ("mrs", "features")
    spec = read_checked(inputs(options), names=names, cpus=cpus)
    report, checked = audits[options.audit](spec, options)
    if not checked:
        raise OneregError(f"found nothing to check for `audit {options.audit}`")
    print_findings(report.findings, options.format)
    explained = f"; {report.explained} explained in spec/deviations" if report.explained else ""
    said = "" if report.findings else ": nothing to say"
    print(f"checked {checked}{said}{explained}", file=sys.stderr)
    return 1 if report.findings else 0


def _headers(spec: Spec, options: argparse.Namespace) -> tuple[AuditReport, str]:
    from onereg.audit.headers import RULES, HeadersSubject, checked
    from onereg.audit.macros import read_headers

    compiler = shlex.split(options.cc or os.environ.get("CC") or "cc")
    subject = HeadersSubject(spec, read_headers(options.directory, compiler))
    return RULES.judge(subject, spec.deviations), checked(subject)


def _sysreg(spec: Spec, options: argparse.Namespace) -> tuple[AuditReport, str]:
    from onereg.audit.proposal import proposals, write_proposals
    from onereg.audit.sysreg import RULES, SysregSubject, checked
    from onereg.audit.sysreg_file import read_sysreg_file

    subject = SysregSubject(spec, read_sysreg_file(options.file))
    report = RULES.judge(subject, spec.deviations)
    if options.write is not None:
        for path in write_proposals(proposals(subject), options.write):
            print(f"wrote {one_line(str(path))}", file=sys.stderr)
    return report, checked(subject)


def _reglist(spec: Spec, options: argparse.Namespace) -> tuple[AuditReport, str]:
    from onereg.audit.reglist import RULES, ReglistSubject, checked
    from onereg.dumps.reader import read_dumps
    from onereg.dumps.reading import KnownRegisters
    from onereg.query.lookup import Lookup

    features = None
    if options.features is not None:
        features = tuple(name.strip() for name in options.features.split(",") if name.strip())
    known = KnownRegisters(Lookup(spec, system_names(options)))
    dumps = [
        replace(
            dump,
            kernel=dump.kernel or options.kernel,
            features=features if dump.features is None else dump.features,
        )
        for dump in read_dumps(options.file, known)
    ]
    for remark in (remark for dump in dumps for remark in dump.remarks):
        say(f"{options.file}: {remark}")
    subject = ReglistSubject(spec, dumps)
    if options.propose_kernel is not None:
        from onereg.audit.kernel_proposal import propose_kernel
        from onereg.audit.proposal import write_proposals

        files = propose_kernel(subject, options.propose_kernel)
        for path in write_proposals(files, options.write or Path()):
            print(f"wrote {one_line(str(path))}", file=sys.stderr)
    return RULES.judge(subject, spec.deviations), checked(subject)


def _mrs(spec: Spec, options: argparse.Namespace) -> tuple[AuditReport, str]:
    from onereg.audit.mrs import RULES, MrsSubject, checked
    from onereg.audit.mrs_file import read_mrs

    subject = MrsSubject(spec, read_mrs(options.files))
    return RULES.judge(subject, spec.deviations), checked(subject)


def _features(spec: Spec, options: argparse.Namespace) -> tuple[AuditReport, str]:
    from onereg.audit.kernel_features import (
        RULES,
        KernelFeaturesSubject,
        checked,
        read_kernel_features,
    )

    subject = KernelFeaturesSubject(spec, read_kernel_features(options.file))
    return RULES.judge(subject, spec.deviations), checked(subject)


def _source(spec: Spec, options: argparse.Namespace) -> tuple[AuditReport, str]:
    from onereg.audit.source import checked, read_source
    from onereg.audit.source_rules import RULES

    subject = read_source(spec, options.paths)
    return RULES.judge(subject, spec.deviations), checked(subject)


def _complete(spec: Spec, options: argparse.Namespace) -> tuple[AuditReport, str]:
    from onereg.audit.complete import RULES, checked, read_complete
    from onereg.commands.vcpu_options import chosen_features, chosen_kernel
    from onereg.query.listing import Vcpu, unmet_features

    features = chosen_features(spec, "arm64", options.features)
    vcpu = Vcpu("arm64", chosen_kernel(spec, "arm64", options.kernel), features, None)
    for sentence in unmet_features(spec, vcpu):
        raise OneregError(sentence)
    subject = read_complete(spec, options.paths, vcpu)
    return RULES.judge(subject, spec.deviations), checked(subject)


def explanations() -> Mapping[str, str]:
    """Each audit rule's docstring, by id, and what findings about dumps are for."""
    from onereg.audit import (
        complete,
        headers,
        kernel_features,
        mrs,
        reglist,
        source_rules,
        sysreg,
    )
    from onereg.dumps.reading import RULES

    audits = (complete, headers, kernel_features, mrs, reglist, source_rules, sysreg)
    rules = {name: text for own in audits for name, text in own.RULES.explanations().items()}
    return rules | RULES
