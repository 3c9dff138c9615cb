# SPDX-License-Identifier: MIT
"""onereg: KVM ONE_REG sync code for Arm VMMs, generated from one specification.

The stages, in order: :mod:`~onereg.read.yaml_tree` loads YAML text, :mod:`~onereg.read` makes a
:class:`~onereg.model.Spec` of it, :mod:`~onereg.rules` checks that, :mod:`~onereg.plan` makes rows
in which nothing is left to decide, :mod:`~onereg.output.render` makes text of them, and
:mod:`~onereg.output.publish` makes files.  :func:`onereg.generate.generate` is all but the last.
"""

__version__ = "0.1.0"
