# SPDX-License-Identifier: MIT
"""A JSON array of a hundred megabytes, one element at a time.

Arm's Registers.json is one array.  Only the element at hand and a window of text are in memory;
the sizes of the file and of an element, and the depth, are bounded.
"""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from onereg.errors import OneregError

MAX_FILE = 1 << 30
"""The most bytes of a file; Arm's of March 2025 has 80 million."""
MAX_ELEMENT = 1 << 26
"""The most characters of an element."""
_WINDOW = 1 << 20


def elements(path: Path) -> Iterator[dict[str, Any]]:
    """The objects of an array; a file with one object yields that object.

    Raises OneregError where the file is not regular, too large, or not such JSON.
    """
    # O_NONBLOCK: opening a FIFO must not wait for a writer.
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    except OSError as error:
        raise OneregError(f"{path}: cannot be read: {error.strerror}") from None
    try:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            raise OneregError(f"{path}: is no regular file")
        if status.st_size > MAX_FILE:
            raise OneregError(f"{path}: larger than {MAX_FILE} bytes")
        with open(descriptor, encoding="utf-8-sig", closefd=False) as stream:
            yield from _elements(stream.read, path)
    except UnicodeDecodeError as error:
        raise OneregError(f"{path}: is not UTF-8: {error.reason}") from None
    finally:
        os.close(descriptor)


def _elements(read: Callable[[int], str], path: Path) -> Iterator[dict[str, Any]]:
    decoder = json.JSONDecoder()
    window = read(_WINDOW).lstrip()
    if window[:1] == "{":
        yield _object(decoder, window + read(MAX_ELEMENT), path)
        return
    if window[:1] != "[":
        raise OneregError(f"{path}: is no JSON array or object")
    window = window[1:]
    while True:
        window = window.lstrip(" \t\r\n,")
        if not window:
            window = read(_WINDOW).lstrip(" \t\r\n,")
        if not window:
            raise OneregError(f"{path}: ends within the array")
        if window[0] == "]":
            return
        size = _WINDOW
        while True:
            try:
                element, end = decoder.raw_decode(window)
                break
            except RecursionError:
                raise OneregError(f"{path}: an element is nested too deeply") from None
            except json.JSONDecodeError as error:
                more = read(size)
                if not more or len(window) > MAX_ELEMENT:
                    raise OneregError(f"{path}: an element is no JSON: {error.msg}") from None
                # An element longer than the window is read in doubling steps.
                window, size = window + more, size * 2
        if not isinstance(element, dict):
            raise OneregError(f"{path}: an element is no object")
        window = window[end:]
        yield element


def _object(decoder: json.JSONDecoder, text: str, path: Path) -> dict[str, Any]:
    try:
        found, _ = decoder.raw_decode(text)
    except RecursionError:
        raise OneregError(f"{path}: is nested too deeply") from None
    except json.JSONDecodeError as error:
        raise OneregError(f"{path}: is no JSON: {error.msg}") from None
    assert isinstance(found, dict)
    return found
