# SPDX-License-Identifier: 0BSD
# From spec/fields/arm64/pointer-authentication.yaml.  Do not edit: change the spec, then run `onereg generate`.
# ruff: noqa: E501
"""Fields of registers; :mod:`bitfields` documents their use."""

from __future__ import annotations

from .. import bitfields as _b

# APIAKeyLo_EL1 has no class: APIAKeyLo is the whole register: Bits 63:0 of key A of instruction pointers

# APIAKeyHi_EL1 has no class: APIAKeyHi is the whole register: Bits 127:64 of key A of instruction pointers

# APIBKeyLo_EL1 has no class: APIBKeyLo is the whole register: Bits 63:0 of key B of instruction pointers

# APIBKeyHi_EL1 has no class: APIBKeyHi is the whole register: Bits 127:64 of key B of instruction pointers

# APDAKeyLo_EL1 has no class: APDAKeyLo is the whole register: Bits 63:0 of key A of data pointers

# APDAKeyHi_EL1 has no class: APDAKeyHi is the whole register: Bits 127:64 of key A of data pointers

# APDBKeyLo_EL1 has no class: APDBKeyLo is the whole register: Bits 63:0 of key B of data pointers

# APDBKeyHi_EL1 has no class: APDBKeyHi is the whole register: Bits 127:64 of key B of data pointers

# APGAKeyLo_EL1 has no class: APGAKeyLo is the whole register: Bits 63:0 of the generic key, of PACGA

# APGAKeyHi_EL1 has no class: APGAKeyHi is the whole register: Bits 127:64 of the generic key, of PACGA
