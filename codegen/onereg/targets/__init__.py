# SPDX-License-Identifier: MIT
"""Output languages: each module here is one target, found by listing the package.

A target says which templates become which files (``FILES``), which files are copied as they
are (``SUPPORT``) and how its language spells things (``FILTERS``).  Its templates are in
``templates/<module name>/``.
"""
