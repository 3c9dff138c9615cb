# SPDX-License-Identifier: MIT
from onereg.targets.contract import Target

TARGET = Target(name="zig", plan=(1, 0), files={"idz.zig.j2": "zig/ids.zig"})
# expect: templates/zig/idz.zig.j2:1:1: there is no template idz.zig.j2 [template]
