# SPDX-License-Identifier: MIT
"""snapshot: questions about saved vCPUs that are answered from files.

``prediction`` says for each register of a dump whether another host takes it; ``advice`` says how
a register that prevents the move could be taken.
"""
