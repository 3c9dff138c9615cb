# SPDX-License-Identifier: MIT
"""Templates rendered to text, texts published as files, and the project that declares them."""
