# SPDX-License-Identifier: MIT
"""What can go wrong in the lab, as seen by a test."""


class Unavailable(Exception):
    """The lab cannot be used on this machine; the text says what is missing and how to get it."""


class MachineError(Exception):
    """The emulated machine did not boot, hung or panicked; the text ends with its console."""


class ProgramFailed(Exception):
    """A program in the emulated machine did not end with status 0; the text has its output."""
