# SPDX-License-Identifier: MIT
"""onereg: KVM ONE_REG sync code for Arm VMMs, generated from one specification.

The stages, in order: :mod:`~onereg.read.yaml_tree` YAML text, :mod:`~onereg.read` it into a
:class:`~onereg.model.Spec`, let the :mod:`~onereg.rules` check it, :mod:`~onereg.plan` rows in
which nothing is left to decide, :mod:`~onereg.output.render` them, and
:mod:`~onereg.output.publish` the files.
:func:`onereg.generate.generate` is all of it but the last.
"""

__version__ = "0.1.0"
