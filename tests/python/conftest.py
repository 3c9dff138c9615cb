# SPDX-License-Identifier: MIT
"""Makes the generated package importable."""

import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
sys.path.insert(0, str(ROOT / "generated" / "python"))
