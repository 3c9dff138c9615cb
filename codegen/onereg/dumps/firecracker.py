# SPDX-License-Identifier: MIT
"""Firecracker's JSON: fingerprints and dumps of ``cpu-template-helper``, and CPU templates.

All have registers as ``{"addr": "0x6030...", "bitmap": "0b01x"}``, in which ``x`` is a bit that the
host decides, and features as words of struct kvm_vcpu_init
(``src/vmm/src/cpu_config/aarch64/custom_cpu_template.rs`` and ``templates.rs``).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from onereg.dumps.json_text import JsonText
from onereg.dumps.model import Dump, DumpEntry, StatedBits
from onereg.dumps.reading import DumpReading, are_words, is_release, number_bytes, size_of
from onereg.errors import shown
from onereg.model import OneReg

_CONFIG = "guest_cpu_config"
_KEYS = {"kvm_capabilities", "vcpu_features", "reg_modifiers"}
_X86 = {"cpuid_modifiers", "msr_modifiers"}
_ID = re.compile(r"0[xX][0-9a-fA-F]{1,16}")
_BITMAP = re.compile(r"(?:0b)?[01x_]{1,512}")
_LEFT_OUT = ("PC", "CNTVCT_EL0", "CNTPCT_EL0")
"""``REG_EXCLUSION_LIST`` in src/cpu-template-helper/src/template/dump/aarch64.rs."""
_FEATURE_WORDS = 7

Path = tuple[str | int, ...]


def is_firecracker(document: Any) -> bool:
    """True if a document is one of these."""
    if not isinstance(document, dict):
        return False
    return _CONFIG in document or bool((_KEYS | _X86) & document.keys())


def read_firecracker(document: Mapping[str, Any], text: JsonText, reading: DumpReading) -> Dump:
    """The vCPU of a document; registers of which it has some bits only are left out."""
    is_fingerprint = _CONFIG in document
    at: Path = (_CONFIG,) if is_fingerprint else ()
    config = document[_CONFIG] if is_fingerprint else document
    if not isinstance(config, dict):
        message = f'"{_CONFIG}" is an object with "reg_modifiers"'
        raise reading.refuse(text.mark(at), "dump-syntax", message)
    if _X86 & config.keys():
        message = "is a Firecracker CPU configuration of x86, and onereg reads those of arm64"
        raise reading.refuse(text.mark(at), "dump-format", message)
    kernel = document.get("kernel_version")
    if kernel is not None and not is_release(kernel):
        message = '"kernel_version" is a release as uname -r says it'
        reading.add(text.mark(("kernel_version",)), "dump-syntax", message)
        kernel = None
    caps = config.get("kvm_capabilities", [])
    if not are_words(caps):
        message = '"kvm_capabilities" is a list of numbers in quotes, as ["171", "!172"]'
        reading.add(text.mark((*at, "kvm_capabilities")), "dump-syntax", message)
        caps = []
    stated: list[StatedBits] = []
    entries = reading.checked(_entries(config, at, text, reading, stated), text)
    known = reading.known
    unset = [known.id_text(one.id) for one in stated]
    left_out = [known.named(name) for name in _LEFT_OUT]
    is_whole = not unset and any(e.id in _general(known.by_id) for e in entries)
    return Dump(
        format="Firecracker fingerprint" if is_fingerprint else "Firecracker CPU template",
        mark=text.mark(()),
        places=text,
        entries=entries,
        kernel=kernel,
        features=known.features_of(_feature_words(config, at, text, reading)),
        caps=tuple(caps),
        # A template names some registers, a dump of a CPU configuration all of them.
        is_whole=is_whole,
        left_out=frozenset(one.id for one in left_out if one is not None),
        stated=tuple(stated),
        states_cpu=not is_fingerprint and not is_whole,
        remarks=(f"leaves bits to the host and is left out: {', '.join(unset)}",) if unset else (),
    )


def _general(by_id: Mapping[int, OneReg]) -> frozenset[int]:
    """The id of X0, which no template sets and every vCPU has."""
    return frozenset(id for id, one_reg in by_id.items() if one_reg.name == "X0")


def _items(
    config: Mapping[str, Any], key: str, at: Path, text: JsonText, reading: DumpReading
) -> Iterator[tuple[Path, dict[str, Any]]]:
    """(place, object) of each element of a list."""
    items = config.get(key, [])
    if not isinstance(items, list):
        reading.add(text.mark((*at, key)), "dump-syntax", f'"{key}" is a list of objects')
        return
    for number, item in enumerate(items):
        place = (*at, key, number)
        if isinstance(item, dict):
            yield place, item
        else:
            message = f"{shown(json.dumps(item))} in {key} is no object"
            reading.add(text.mark(place), "dump-syntax", message)


def _entries(
    config: Mapping[str, Any],
    at: Path,
    text: JsonText,
    reading: DumpReading,
    stated: list[StatedBits],
) -> Iterator[DumpEntry]:
    for place, item in _items(config, "reg_modifiers", at, text, reading):
        id_text, bitmap = item.get("addr"), item.get("bitmap")
        if not (isinstance(id_text, str) and _ID.fullmatch(id_text)):
            message = 'has no "addr", an id in hex such as "0x6030..."'
            reading.add(text.mark(place), "dump-id", message)
            continue
        id = int(id_text, 16)
        bits = _bits(bitmap)
        size = size_of(id)
        if bits is None:
            message = f'{id_text} has no "bitmap", bits such as "0b01x"'
            reading.add(text.mark(place), "dump-value", message)
        elif "x" in bits:
            mask = int(bits.replace("0", "1").replace("x", "0"), 2)
            stated.append(StatedBits(id, mask, int(bits.replace("x", "0"), 2), place))
        elif size is None:
            yield DumpEntry(id, None, place)  # refused for its size
        else:
            value = number_bytes(int(bits, 2), size)
            if value is None:
                message = f"the bitmap of {reading.known.id_text(id)} does not fit {8 * size} bits"
                reading.add(text.mark(place), "dump-value", message)
            else:
                yield DumpEntry(id, value, place)


def _bits(bitmap: object) -> str | None:
    """The digits of a bitmap, the highest first; None where it is none."""
    if not isinstance(bitmap, str) or not _BITMAP.fullmatch(bitmap):
        return None
    return bitmap.removeprefix("0b").replace("_", "") or None


def _feature_words(
    config: Mapping[str, Any], at: Path, text: JsonText, reading: DumpReading
) -> list[int]:
    """features[7] of struct kvm_vcpu_init, as far as the document sets bits of it."""
    words = [0] * _FEATURE_WORDS
    for place, item in _items(config, "vcpu_features", at, text, reading):
        index, bits = item.get("index"), _bits(item.get("bitmap"))
        if type(index) is not int or not 0 <= index < _FEATURE_WORDS or bits is None:
            message = 'a vCPU feature is as {"index": 0, "bitmap": "0b1xxxx"}'
            reading.add(text.mark(place), "dump-syntax", message)
        else:
            words[index] |= int(bits.replace("x", "0"), 2) & 0xFFFF_FFFF
    return words
