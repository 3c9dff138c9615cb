# SPDX-License-Identifier: MIT
"""audit: the spec, and what others wrote by hand, against reality.

Each audit reads one kind of evidence into plain values (``macros``, ``sysreg_file``, ``dump``,
``claims``), judges it by a rule book (``*_rules``) and says how much it has checked.
"""
