# SPDX-License-Identifier: MIT
"""Regular expressions that mean the same to Python and to the script of the site's page of logs.

Classes of characters are ASCII's, and text has no character beyond U+FFFF where the script counts
them: it puts one other character for each of these.
"""

from __future__ import annotations

import re

_SPACE = r"[\t-\r ]"
"""ASCII's white space; a script's ``\\s`` has more."""


def pattern(text: str, *, any_case: bool = False) -> re.Pattern[str]:
    """A compiled expression."""
    return re.compile(text, re.ASCII | (re.IGNORECASE if any_case else re.RegexFlag(0)))


def script_pattern(expression: re.Pattern[str]) -> tuple[str, str]:
    """(source, flags) of the same expression for a script's ``RegExp``."""
    assert expression.flags & re.ASCII, expression.pattern
    flags = "dgsi" if expression.flags & re.IGNORECASE else "dgs"
    return expression.pattern.replace(r"\s", _SPACE), flags
