/* SPDX-License-Identifier: 0BSD */
/*
 * Fields of registers; onereg_accessors.h says what is here and under which names.
 * From spec/fields/arm64/pointer-authentication.yaml.  Do not edit: change the spec, then run `onereg generate`.
 */
#ifndef ONEREG_FIELDS_POINTER_AUTHENTICATION_H
#define ONEREG_FIELDS_POINTER_AUTHENTICATION_H

#include "onereg_accessors.h"

/* APIAKeyLo_EL1 has no accessors: APIAKeyLo is the whole register: Bits 63:0 of key A of instruction pointers */

/* APIAKeyHi_EL1 has no accessors: APIAKeyHi is the whole register: Bits 127:64 of key A of instruction pointers */

/* APIBKeyLo_EL1 has no accessors: APIBKeyLo is the whole register: Bits 63:0 of key B of instruction pointers */

/* APIBKeyHi_EL1 has no accessors: APIBKeyHi is the whole register: Bits 127:64 of key B of instruction pointers */

/* APDAKeyLo_EL1 has no accessors: APDAKeyLo is the whole register: Bits 63:0 of key A of data pointers */

/* APDAKeyHi_EL1 has no accessors: APDAKeyHi is the whole register: Bits 127:64 of key A of data pointers */

/* APDBKeyLo_EL1 has no accessors: APDBKeyLo is the whole register: Bits 63:0 of key B of data pointers */

/* APDBKeyHi_EL1 has no accessors: APDBKeyHi is the whole register: Bits 127:64 of key B of data pointers */

/* APGAKeyLo_EL1 has no accessors: APGAKeyLo is the whole register: Bits 63:0 of the generic key, of PACGA */

/* APGAKeyHi_EL1 has no accessors: APGAKeyHi is the whole register: Bits 127:64 of the generic key, of PACGA */

#endif /* ONEREG_FIELDS_POINTER_AUTHENTICATION_H */
