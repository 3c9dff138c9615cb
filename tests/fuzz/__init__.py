# SPDX-License-Identifier: MIT
"""Fuzzing of all that reads what others have written: ``make fuzz``, see README.md."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[2] / "generated/python"))
