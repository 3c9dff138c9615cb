# SPDX-License-Identifier: MIT
"""audit: compares the spec, and code that others wrote by hand, with reality.

Each audit reads one kind of evidence into plain values (``macros``, ``sysreg_file``, ``dump``,
``claims``), judges it by a rule book (``*_rules``) and says how much it has checked.
"""
