# SPDX-License-Identifier: MIT
"""The constants that KVM's headers define for ONE_REG, as far as the spec has their values."""

from __future__ import annotations

from collections.abc import Mapping

from onereg.audit.headers import codes
from onereg.model import Spec


def constants(spec: Spec) -> Mapping[str, int]:
    """Values by the macro's or the enumerator's name."""
    return {f.expression: f.expected for f in codes(spec) if f.expression.isidentifier()}
