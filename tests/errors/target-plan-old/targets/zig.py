# SPDX-License-Identifier: MIT
from onereg.targets.contract import Target

TARGET = Target(name="zig", plan=(0, 9), files={"ids.zig.j2": "zig/ids.zig"})
