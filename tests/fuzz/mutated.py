# SPDX-License-Identifier: MIT
"""Random mutations of seeds, where there is no libFuzzer: the same inputs for the same number."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence

MOST = 1 << 14
"""Bytes of an input."""
_TELLING = (
    b"\0",
    b"\xff",
    b"\n",
    b"\x1b[31m",
    b"0x",
    b"{",
    b'"',
    b"[",
    b":",
    b"9" * 30,
    b"\xed\xa0\x80",
)


def mutations(seeds: Sequence[bytes], number: int) -> Iterator[bytes]:
    """The seeds, then without an end seeds that are cut, joined and changed."""
    yield from seeds
    chance = random.Random(number)
    while True:
        data = bytearray(chance.choice(seeds))
        for _ in range(chance.randint(1, 6)):
            _change(data, seeds, chance)
        yield bytes(data[:MOST])


def _change(data: bytearray, seeds: Sequence[bytes], chance: random.Random) -> None:
    at = chance.randrange(len(data) + 1)
    end = min(len(data), at + chance.randint(1, 16))
    match chance.randrange(7):
        case 0:
            data[at:end] = b""
        case 1:
            data[at:at] = data[at:end] * chance.randint(1, 8)
        case 2:
            data[at:at] = chance.choice(_TELLING)
        case 3:
            del data[at:]
        case 4:
            other = chance.choice(seeds)
            data[at:] = other[chance.randrange(len(other) + 1) :]
        case _:
            for place in range(at, end):
                data[place] ^= 1 << chance.randrange(8)
