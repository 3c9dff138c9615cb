# SPDX-License-Identifier: MIT
"""QEMU's source, edited and built: for an arm64 host with KVM, or as an emulator for this one.

Everything is kept in the cache.

>>> tree = Tree(source.unpacked())
>>> tree.edit({"target/arm/helper.c": "..."})
>>> tree.build().program
"""

from .tree import EMULATOR, KVM, BuildError, Program, Tree

__all__ = ["EMULATOR", "KVM", "BuildError", "Program", "Tree"]
