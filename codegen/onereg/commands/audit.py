# SPDX-License-Identifier: MIT
"""Compare the spec with the kernel's and Arm's own data, or source code with the spec."""

from __future__ import annotations

import argparse
import os
import shlex
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from onereg.commands.explain_rule import add_explain_option, print_explanation
from onereg.commands.options import add_spec_options, inputs, system_names
from onereg.errors import OneregError
from onereg.report import FORMATS
from onereg.terminal import one_line, say

if TYPE_CHECKING:
    from onereg.audit.book import AuditReport
    from onereg.model import Spec


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_explain_option(parser)
    audits = parser.add_subparsers(dest="audit", metavar="AUDIT")

    headers = _add(
        audits, "headers", "Compare the spec with the kernel's uapi headers, through a C compiler."
    )
    headers.add_argument(
        "directory", type=Path, metavar="DIR", help="the directory that has asm/kvm.h of arm64"
    )
    headers.add_argument(
        "--cc", metavar="COMMAND", help="a compiler for any 64-bit machine (default: $CC, or cc)"
    )
    sysreg = _add(
        audits, "sysreg", "Compare the spec with Linux's description of System registers."
    )
    sysreg.add_argument("file", type=Path, metavar="FILE", help="Linux's arch/arm64/tools/sysreg")
    sysreg.add_argument(
        "--write", type=Path, metavar="DIR", help="write the missing registers as spec files"
    )
    summary = "Compare the spec with the registers that a host lists, as a dump or as ids."
    reglist = _add(audits, "reglist", summary)
    reglist.add_argument(
        "file",
        type=Path,
        metavar="FILE",
        help="a dump of vCPUs by onereg_dump, get-reg-list, Firecracker, QEMU or crosvm",
    )
    reglist.add_argument(
        "--kernel",
        metavar="KERNEL",
        help="the host's kernel, if the file does not name it, as 6.12 or amzn-6.1",
    )
    reglist.add_argument(
        "--features",
        metavar="LIST",
        help="the vCPU's features, if the file does not name them, as sve,pmu_v3",
    )
    reglist.add_argument(
        "--propose-kernel",
        metavar="NAME",
        help="write a named kernel, as amzn-6.1, that lists these registers",
    )
    reglist.add_argument(
        "--write",
        type=Path,
        metavar="DIR",
        help="the directory of the proposal (default: this folder)",
    )
    summary = "Compare the spec with Arm's machine-readable data: Registers.json, Features.json."
    mrs = _add(audits, "mrs", summary)
    mrs.add_argument(
        "files",
        type=Path,
        metavar="FILE",
        nargs="+",
        help="a file of an AARCHMRS release, as Arm publishes it",
    )
    summary = "Compare the spec's features with those of the kernel's arch/arm64/kvm/config.c."
    features = _add(audits, "features", summary)
    features.add_argument("file", type=Path, metavar="FILE", help="Linux's arch/arm64/kvm/config.c")
    summary = "Compare ids with the names beside them, in source code, JSON, YAML and text."
    source = _add(audits, "source", summary)
    source.add_argument("paths", type=Path, metavar="PATH", nargs="+", help="files or directories")
    summary = "Find the registers of a vCPU that source code does not save."
    complete = _add(audits, "complete", summary)
    complete.add_argument(
        "paths", type=Path, metavar="PATH", nargs="+", help="files or directories"
    )
    complete.add_argument(
        "--features",
        metavar="LIST",
        default="",
        help="the vCPU's features, as sve,pmu_v3 (default: none)",
    )
    complete.add_argument(
        "--kernel", metavar="KERNEL", help="a kernel, as 6.12 (default: every release)"
    )


def _add(
    audits: argparse._SubParsersAction[argparse.ArgumentParser], name: str, summary: str
) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = audits.add_parser(name, help=summary, description=summary)
    parser.add_argument(
        "--format", choices=FORMATS, default="text", help="the form of the findings"
    )
    add_spec_options(parser)
    return parser


def run(options: argparse.Namespace) -> int:
    if options.explain is not None:
        return print_explanation(options.explain, "audit")
    if options.audit is None:
        raise OneregError(
            "audit needs a name: headers, sysreg, reglist, mrs, features, source or complete"
        )
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
