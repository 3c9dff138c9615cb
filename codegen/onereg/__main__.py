# SPDX-License-Identifier: MIT
"""``python -m onereg``."""

import sys

from onereg.cli import program

sys.exit(program())
