# SPDX-License-Identifier: MIT
"""docs: ``Spec`` -> the contents of the reference's pages, and the static site made from them.

``pages.make_pages`` computes everything as plain frozen dataclasses with no markup in them, so that
HTML (``site``) and other writers print the same facts: a writer loops and prints.  Beside it one
module for each kind of fact; ``links`` has the names of pages and the places within them.
"""
