# SPDX-License-Identifier: MIT
# expect: targets/zig.py:4:1: KeyError: 'zig' [target]
def _files():
    return {}["zig"]


TARGET = _files()
