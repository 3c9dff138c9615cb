// SPDX-License-Identifier: 0BSD
// From spec/fields/arm64/pointer-authentication.yaml.  Do not edit: change the spec, then run `onereg generate`.
//! Fields of registers of `spec/fields/arm64/pointer-authentication.yaml`.

// APIAKeyLo_EL1 has no type: APIAKeyLo is the whole register: Bits 63:0 of key A of instruction pointers

// APIAKeyHi_EL1 has no type: APIAKeyHi is the whole register: Bits 127:64 of key A of instruction pointers

// APIBKeyLo_EL1 has no type: APIBKeyLo is the whole register: Bits 63:0 of key B of instruction pointers

// APIBKeyHi_EL1 has no type: APIBKeyHi is the whole register: Bits 127:64 of key B of instruction pointers

// APDAKeyLo_EL1 has no type: APDAKeyLo is the whole register: Bits 63:0 of key A of data pointers

// APDAKeyHi_EL1 has no type: APDAKeyHi is the whole register: Bits 127:64 of key A of data pointers

// APDBKeyLo_EL1 has no type: APDBKeyLo is the whole register: Bits 63:0 of key B of data pointers

// APDBKeyHi_EL1 has no type: APDBKeyHi is the whole register: Bits 127:64 of key B of data pointers

// APGAKeyLo_EL1 has no type: APGAKeyLo is the whole register: Bits 63:0 of the generic key, of PACGA

// APGAKeyHi_EL1 has no type: APGAKeyHi is the whole register: Bits 127:64 of the generic key, of PACGA
