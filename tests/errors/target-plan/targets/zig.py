# SPDX-License-Identifier: MIT
# expect: targets/zig.py:1:1: is written for plan 1.99; this onereg has 1.1: update onereg [target]
from onereg.targets.contract import Target

TARGET = Target(name="zig", plan=(1, 99), files={"ids.zig.j2": "zig/ids.zig"})
