# SPDX-License-Identifier: MIT
"""The crate onereg-adapters, with Debian's kvm-ioctls and serde, on each kernel."""

from __future__ import annotations

import re

import programs
from lab import Lab


def test_a_vcpu_of_kvm_ioctls_moves_through_json(lab: Lab, series: str, cpu: str) -> None:
    """tests/rust/adapters: its state by names and its save, written to JSON and read again."""
    programs.require_adapters()
    result = programs.run(lab, series, cpu, "Rust", "adapters").check()
    size = re.fullmatch(r"(\d+) bytes; PC is 0x80000000\n", result.text)
    assert size and int(size[1]) > 200 * 16, result.text
    assert result.stderr == b""
