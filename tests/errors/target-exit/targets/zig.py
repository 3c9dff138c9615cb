# SPDX-License-Identifier: MIT
# expect: targets/zig.py:5:1: SystemExit: 0 [target]
import sys

sys.exit(0)
