# SPDX-License-Identifier: MIT
"""How long onereg takes, beside generators of its kind: ``make bench``, see README.md."""
