# SPDX-License-Identifier: MIT
# expect: targets/zig.py:1:1: exports no TARGET = Target(name='zig', plan=(1, 1), ...) [target]
from onereg.targets.contract import Target

TARGET = Target(name="giz", plan=(1, 0), files={"ids.zig.j2": "zig/ids.zig"})
