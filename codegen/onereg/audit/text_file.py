# SPDX-License-Identifier: MIT
"""Text of others, read with bounds: regular files only, never a FIFO or a device."""

from __future__ import annotations

from pathlib import Path

from onereg.errors import OneregError
from onereg.inputs.files import NotRegularError, read_regular


def read_bytes(path: Path, limit: int) -> bytes:
    """The whole of a file; OneregError if it is not regular, or larger than ``limit`` bytes."""
    try:
        data = read_regular(path, limit)
    except (IsADirectoryError, NotRegularError):
        raise OneregError(f"{path}: is no regular file") from None
    except OSError as error:
        raise OneregError(f"{path}: cannot be read: {error.strerror}") from None
    if len(data) > limit:
        raise OneregError(f"{path}: larger than {limit} bytes")
    return data


def read_text(path: Path, limit: int) -> str:
    """The text of a file, read as :func:`read_bytes` does and decoded from UTF-8."""
    try:
        return read_bytes(path, limit).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise OneregError(f"{path}: byte {error.start} is not UTF-8") from None
