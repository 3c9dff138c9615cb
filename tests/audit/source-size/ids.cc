// SPDX-License-Identifier: MIT
static const Row rows[] = { { CORE_REG(fp_regs.fpcr, U64), MISCREG_FPCR, "FPCR" } };
