// SPDX-License-Identifier: MIT
/* onereg_put_changed(), as put.c has onereg_put(). */

#define SHADOW
#include "put.c"
