# SPDX-License-Identifier: MIT
"""``audit reglist --propose-kernel``: a named kernel that lists the registers of a dump.

Where a dump and its release differ, a register follows the release whose rule explains every dump
of the file; if no release explains them, the kernel lacks the register.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from onereg.audit.reglist import ReglistSubject
from onereg.dumps.model import Dump
from onereg.errors import OneregError, shown
from onereg.model import OneReg, Spec
from onereg.model.releases import release_key, series
from onereg.query.listing import Vcpu, listed
from onereg.query.named_kernels import base_release, covers

_NAME = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+(\.[a-z0-9]+)*)+")  # kernels.schema.json
_HEAD = """\
# SPDX-License-Identifier: MIT
#
# To be reviewed: a register that the dump leaves out, as a counter, is none that the kernel lacks.
arch: {arch}
kernels:
  {name}:
    title: {name}
    release: "{release}"
"""


def propose_kernel(subject: ReglistSubject, name: str) -> dict[Path, str]:
    """The file of the kernel, by its path below a directory of the shape of ``spec/``.

    Raises OneregError where the dumps say too little, are of several releases, list exactly the
    registers of the release, or list a register that no release explains.
    """
    if not _NAME.fullmatch(name):
        raise OneregError(f"{shown(name)} is not a kernel's name such as amzn-6.1")
    known = [(d, vcpu) for d, vcpu in subject.vcpus if d.is_whole and _is_known(vcpu)]
    if not known:
        raise OneregError(
            "no dump says its kernel, its features and its ID registers, from which a kernel "
            "could be proposed"
        )
    spec, arch = subject.spec, subject.arch
    releases = {series(base_release(spec, arch, vcpu.kernel or "")) for _, vcpu in known}
    if len(releases) != 1:
        raise OneregError(f"the dumps are of several kernels: {', '.join(sorted(releases))}")
    release = releases.pop()
    backports: dict[str, list[str]] = {}
    lacks, strange = [], []
    for one_reg in spec.of_arch(arch):
        if _explains(spec, one_reg, release, known):
            continue
        other = next(
            (r for r in _others(one_reg, spec) if _explains(spec, one_reg, r, known)), None
        )
        if other is not None:
            backports.setdefault(other, []).append(one_reg.name)
        elif any(one_reg.id in _ids(dump) for dump, _ in known):
            strange.append(one_reg.name)
        else:
            lacks.append(one_reg.name)
    if strange:
        raise OneregError(f"no release lists as these dumps do: {', '.join(strange)}")
    if not backports and not lacks:
        raise OneregError(f"the dumps list what {release} does: no named kernel is needed")
    text = _HEAD.format(arch=arch, name=name, release=release)
    word = name.partition("-")[0]
    if all(word in (dump.kernel or "") for dump, _ in known):
        text += f"    uname: {word}\n"
    if backports:
        text += "    backports:\n"
        for other in sorted(backports, key=release_key):
            text += f'      "{other}": [{", ".join(backports[other])}]\n'
    if lacks:
        text += f"    lacks: [{', '.join(lacks)}]\n"
    text += f"    source: a dump of {_said(known[0][0])}\n"
    return {Path("kvm/kernels") / f"{name}.yaml": text}


def _is_known(vcpu: Vcpu) -> bool:
    return None not in (vcpu.kernel, vcpu.features, vcpu.id_registers)


def _explains(
    spec: Spec, one_reg: OneReg, release: str, known: Sequence[tuple[Dump, Vcpu]]
) -> bool:
    """True if each list has the register exactly when a vCPU of the release would list it."""
    alone = replace(spec, one_regs=(one_reg,))
    return all(
        (one_reg.id in _ids(dump)) == bool(list(listed(alone, replace(vcpu, kernel=release))))
        for dump, vcpu in known
        if one_reg.id not in dump.left_out
    )


def _others(one_reg: OneReg, spec: Spec) -> Iterator[str]:
    """The releases at which a listing rule of a register begins or ends, the oldest first."""
    ends = {r for rule in one_reg.listed for r in (rule.since, rule.until) if r}
    yield from sorted((r for r in ends if covers(spec, r)), key=release_key)


def _ids(dump: Dump) -> frozenset[int]:
    return frozenset(entry.id for entry in dump.entries)


def _said(dump: Dump) -> str:
    """The release of ``uname -r``; characters that YAML would need quotes for become ``?``."""
    return re.sub(r"[^A-Za-z0-9._+~-]", "?", (dump.kernel or "")[:64])
