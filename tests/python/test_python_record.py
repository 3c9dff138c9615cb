# SPDX-License-Identifier: MIT
"""The format of a saved vCPU: its header as bytes, and what of it is refused."""

from __future__ import annotations

import errno
import zlib
from collections.abc import Callable

import pytest
from onereg_kvm import OneRegError, Origin, arm64, prepare, read_records, read_save, save
from onereg_kvm.record import MAX_RECORDS, encode_save
from states import UNKNOWN, fake, fill, one, resealed

INIT = (5, 0x14, 0, 0, 0, 0, 0, 0x80000000)


def seal(data: bytes) -> bytes:
    """With the checksum that is right for it."""
    zeroed = data[:28] + bytes(4) + data[32:]
    return zeroed[:28] + zlib.crc32(zeroed).to_bytes(4, "little") + zeroed[32:]


def changed(at: int, new: bytes) -> Callable[[bytes], bytes]:
    """An edit that no checksum tells."""
    return lambda data: seal(data[:at] + new + data[at + len(new) :])


def test_header() -> None:
    kvm = fake(sve=True)
    prepare(kvm)
    fill(kvm, seed=40)
    kvm.origin = Origin("6.12.117+deb13-arm64", INIT)
    data = save(kvm)
    assert data[:16] == b"\x89ONEREG\n" + bytes([1, 0, 0, 0, 136, 0, 0, 0])
    assert int.from_bytes(data[16:24], "little") == len(data)
    assert int.from_bytes(data[24:28], "little") == len(kvm.values)
    assert data == seal(data)
    assert data[32:36] == bytes([1, 0x60, 1, 0])
    words = [int.from_bytes(data[at : at + 4], "little") for at in range(36, 68, 4)]
    assert tuple(words) == INIT
    assert data[68:136] == b"6.12.117+deb13-arm64".ljust(68, b"\0")
    assert save(kvm) == data
    saved = read_save(data)
    assert (saved.version, saved.minor, saved.origin) == (1, 0, kvm.origin)
    assert saved.registers == {id: kvm.get(id) for id in kvm.list()}


def test_an_origin_that_is_not_known() -> None:
    data = save(fake())
    assert data[34:136] == bytes(102)
    assert read_save(data).origin == Origin()


def test_a_release_that_is_no_text_for_a_terminal() -> None:
    saved = read_save(encode_save({arm64.X0: bytes(8)}, Origin("6.12\x1b[2J " + "é" * 99)))
    assert saved.origin.kernel == ("6.12?[2J?" + "??" * 99)[:67]


@pytest.mark.parametrize(
    ("edit", "code", "why"),
    [
        (lambda data: b"", errno.EBADMSG, "it is empty"),
        (lambda data: data[:5], errno.EBADMSG, "it ends inside its header"),
        (lambda data: data[:135], errno.EBADMSG, "it ends inside its header"),
        (lambda data: data[:-1], errno.EBADMSG, "it is cut short, {} bytes are needed"),
        (lambda data: data + b"\0", errno.EBADMSG, "it goes on behind its end"),
        (lambda data: data[:-1] + b"\7", errno.EBADMSG, "it is damaged: its checksum is another"),
        (lambda data: data[136:], errno.EBADMSG,
         "it has no header: an onereg that wrote none has saved it, or it is bare records"),
        (lambda data: bytes(200), errno.EBADMSG, "it is no saved vCPU"),
        (lambda data: b"{}", errno.EBADMSG, "it is no saved vCPU"),
        (changed(8, b"\2"), errno.EOPNOTSUPP,
         "its format is newer than this onereg: restore it with the onereg that saved it, "
         "or a newer one"),
        (changed(8, b"\0"), errno.EBADMSG, "no onereg has written a format of its version"),
        (changed(12, b"\x87"), errno.EBADMSG, "its header has a wrong length"),
        (changed(12, b"\xff" * 4), errno.EBADMSG, "its header has a wrong length"),
        (changed(24, b"\1\0"), errno.EBADMSG, "its number of registers is another"),
        (changed(32, b"\2"), errno.EOPNOTSUPP, "it is of a host with another byte order"),
        (changed(33, b"\x40"), errno.EOPNOTSUPP, "it is of another architecture than arm64"),
        (changed(68, b"a" * 68), errno.EBADMSG, "its kernel's release is no text"),
        (changed(68, b"6.12\n"), errno.EBADMSG, "its kernel's release is no text"),
        (changed(68, b"6\0b"), errno.EBADMSG, "its kernel's release is no text"),
        (lambda data: resealed(data, b"", 0), errno.EBADMSG, "it has no register"),
    ],
)  # fmt: skip
def test_input_that_is_no_whole_save(edit: Callable[[bytes], bytes], code: int, why: str) -> None:
    data = save(fake())
    with pytest.raises(OneRegError) as caught:
        read_save(edit(data))
    assert caught.value.errno == code
    assert str(caught.value).startswith("read input: ")
    assert str(caught.value).endswith(f"): {why.format(len(data))}")


def test_a_longer_header_of_a_later_minor_version() -> None:
    data = save(fake())
    longer = bytearray(data[:136] + b"more" + data[136:])
    longer[10:16] = bytes([1, 0, 140, 0, 0, 0])
    longer[16:24] = len(longer).to_bytes(8, "little")
    saved = read_save(seal(bytes(longer)))
    assert saved.minor == 1
    assert saved.registers == read_save(data).registers


def test_records_are_read_one_at_a_time() -> None:
    found = read_records(one(arm64.X0, 7) + one(UNKNOWN, 8) + b"\0")
    assert next(found) == (arm64.X0, bytes([7] + [0] * 7))
    assert next(found) == (UNKNOWN, bytes([8] + [0] * 7))
    with pytest.raises(OneRegError, match=r"read input: .*: it ends inside the id of a register"):
        next(found)


def test_more_registers_than_any_vcpu_has() -> None:
    many = b"".join(one(0x6000000000000000 | 0x1F << 16 | n) for n in range(MAX_RECORDS + 1))
    assert len(list(read_records(many[:-9]))) == MAX_RECORDS
    with pytest.raises(OneRegError, match="it has more registers than any vCPU"):
        list(read_records(many))
