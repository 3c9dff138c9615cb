# SPDX-License-Identifier: MIT
"""``python -m onereg``."""

import sys

from onereg.cli import main

sys.exit(main())
