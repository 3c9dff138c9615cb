# SPDX-License-Identifier: MIT
"""Real arm64 kernels with a real KVM, emulated; a test runs a program in one and gets its output.

>>> lab = Lab()
>>> result = lab.run("6.1", "cortex-a57", ["/program", "argument"], files={"/program": Path(...)})
>>> result.check().text
"""

from .errors import MachineError, ProgramFailed, Unavailable
from .kernels import SERIES, Kernel, published_series
from .machine import GUEST, RUN_SECONDS, Machine, Program, Result, boot
from .session import CPUS, Lab

__all__ = [
    "CPUS",
    "GUEST",
    "RUN_SECONDS",
    "SERIES",
    "Kernel",
    "Lab",
    "Machine",
    "MachineError",
    "Program",
    "ProgramFailed",
    "Result",
    "Unavailable",
    "boot",
    "published_series",
]
