# SPDX-License-Identifier: MIT
"""CPUs of guests: the values that hosts take, and the greatest CPU that several can offer.

Pure functions over the spec and over hosts, each of which is what a fresh vCPU there holds.
"""
