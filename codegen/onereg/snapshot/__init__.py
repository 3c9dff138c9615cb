# SPDX-License-Identifier: MIT
"""snapshot: questions about saved vCPUs that are answered from files.

``prediction`` says for each register of a dump whether another host takes it; ``advice`` says how
a register that stands in the way could be taken.
"""
