# SPDX-License-Identifier: MIT
"""``onereg explain``: answers to lines of logs.

``clues`` finds in a line of text what may name a register, ``LogExplainer`` looks it up and has
``causes``, ``refusals`` and ``messages`` say where it comes from and what to look at next.
"""
