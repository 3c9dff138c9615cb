# SPDX-License-Identifier: MIT
"""Proofs about the generated C by bounded model checking: ``make prove``, see README.md."""
