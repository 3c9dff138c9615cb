# SPDX-License-Identifier: MIT
"""Output languages: each module here is one target, found by listing the package.

A target says which templates become which files (``FILES``), which files are copied as they
are (``SUPPORT``) and how its language spells things (``FILTERS``).  Its templates are in
``templates/<module name>/``.

It may also say what it renders of layouts beyond the members of a struct (``FEATURES``, of those
in ``rules.targets``), and that it renders only layouts whose ``targets`` name it
(``NAMED_ONLY``), because what it makes is for one VMM's tree.  One that documents the spec says
how the pages of the reference are made (``PAGES``); its templates get them in place of the rows.
"""

from __future__ import annotations

import pkgutil


def target_names() -> list[str]:
    """The name of every target, sorted."""
    return sorted(module.name for module in pkgutil.iter_modules(__path__))
