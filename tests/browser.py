# SPDX-License-Identifier: MIT
"""The browser and the npm packages of tests that use the site; ``tests/install-tools`` has them."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

MODULES = Path(__file__).resolve().parent.parent / ".venv/npm/node_modules"


def chromium() -> str:
    """The path of Chromium; skips the test where a tool is missing."""
    found = shutil.which("chromium") or shutil.which("chromium-browser")
    if found is None or shutil.which("node") is None or not MODULES.is_dir():
        pytest.skip("Chromium, Node.js or npm packages are missing: tests/install-tools")
    return found
