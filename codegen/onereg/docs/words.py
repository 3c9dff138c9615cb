# SPDX-License-Identifier: MIT
"""The spec's words, as sentences of a page."""

from __future__ import annotations


def sentence(words: str) -> str:
    """Words with a capital at the front, and all else as it is: ``IMPLEMENTATION DEFINED``."""
    return f"{words[:1].upper()}{words[1:]}"
