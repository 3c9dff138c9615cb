# SPDX-License-Identifier: MIT
"""tests/kvm/moves.md is what the tool decides about the recorded vCPUs.

By default the sections of two models; ONEREG_ALL_MOVES=1 has all.
"""

from __future__ import annotations

import moves_page
import recorded_moves
from onereg.model import Spec


def test_the_page_is_what_the_tool_decides(spec: Spec) -> None:
    page = moves_page.PAGE.read_text(encoding="utf-8")
    models = moves_page.MODELS if recorded_moves.ALL else ("cortex-a57", "neoverse-v1")
    for model in models:
        assert moves_page.section(spec, model) in page, moves_page.__doc__
    assert page.count("\n## ") == len(moves_page.MODELS)
