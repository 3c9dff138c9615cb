# SPDX-License-Identifier: MIT
"""One module a command: ``add_arguments`` and ``run``.

A module's first docstring line is its help.  What is slow to import (YAML, JSON Schema,
Jinja2) is imported by ``run``, so that ``--help`` and ``--version`` answer at once.
"""
