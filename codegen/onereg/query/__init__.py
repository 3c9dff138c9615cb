# SPDX-License-Identifier: MIT
"""Questions that the spec answers: names, places, orders, lists, and values of fields.

Each module is a few pure functions over :class:`onereg.model.Spec`; nothing here reads a file.
"""
