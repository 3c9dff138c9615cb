// SPDX-License-Identifier: MIT
/* QEMU's FPSR and FPCR in a build without TCG. */

#include "target/arm/vfp_fpscr.c"
#include "target/arm/tcg-stubs.c"
