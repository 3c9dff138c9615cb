# SPDX-License-Identifier: MIT
from onereg.targets.contract import Target

TARGET = Target(name="zig", files={"ids.zig.j2": "zig/ids.zig"})
