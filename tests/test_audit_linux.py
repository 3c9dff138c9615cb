# SPDX-License-Identifier: MIT
"""The audits of kernel source trees: those that ONEREG_LINUX_SOURCE names, separated by colons.

A tree has at least arch/arm64/tools/sysreg and Documentation/virt/kvm/api.rst, as Debian's package
linux-source-<series> does.  See conftest.py: without the variable the file is not collected.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from onereg.audit import source_rules, sysreg
from onereg.audit.source import read_source
from onereg.audit.sysreg_file import read_sysreg_file
from onereg.model import Spec

TREES = [Path(name) for name in os.environ["ONEREG_LINUX_SOURCE"].split(":")]


@pytest.mark.parametrize("tree", TREES, ids=lambda tree: tree.name)
def test_linux_describes_registers_as_the_spec_does(spec: Spec, tree: Path) -> None:
    subject = sysreg.Subject(spec, read_sysreg_file(tree / "arch/arm64/tools/sysreg"))
    assert len(list(subject.pairs())) >= 30
    assert len(list(subject.same())) >= 250
    assert sum(len(own.values) for _, _, own in subject.same()) >= 350
    assert sysreg.RULES.judge(subject, spec.deviations).findings == ()


@pytest.mark.parametrize("tree", TREES, ids=lambda tree: tree.name)
def test_the_documentation_has_one_mistake_at_most(spec: Spec, tree: Path) -> None:
    """SPSR_FIQ had another size until some release after 6.1."""
    subject = read_source(spec, [tree / "Documentation/virt/kvm"])
    assert len(list(subject.literals())) >= 15
    findings = source_rules.RULES.judge(subject, spec.deviations).findings
    assert [(f.rule, f.message[:22]) for f in findings] in (
        [],
        [("source-size", "0x6060 0000 0010 0050 ")],
    )
