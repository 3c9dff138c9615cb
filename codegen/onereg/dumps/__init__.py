# SPDX-License-Identifier: MIT
"""Readers of dumps: files in which people have registers of vCPUs, ours and those of others.

``reader`` finds the format by a file's content; a module for each format makes of it the frozen
values of ``model``.  What is read is untrusted: ``reading`` bounds it, ``json_text`` is the one
JSON parser.  Nothing else in onereg parses such a file.
"""
