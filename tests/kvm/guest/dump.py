# SPDX-License-Identifier: MIT
"""Prints what ``python3 -m onereg_kvm.dump`` does."""

from onereg_kvm.dump import main

main()
