/* SPDX-License-Identifier: MIT */
/*
 * An AArch64 guest that computes with every register and stops half-way.
 *
 * Loaded at 0x40000000 (VM_MEMORY of vm.h), entered there at EL1h, interrupts masked
 * (A64_PSTATE), MMU off.  It seeds its registers, mixes them for STEPS steps, stops by
 * storing X0 to MMIO, mixes them for STEPS - 1 steps more and then stores a checksum of
 * them all, 64 bits, to MMIO + 8, for ever.  A run that is saved and restored at the
 * stop has to end with the checksum of a run that is not.  An exception stores ESR_EL1
 * to MMIO + 16.
 *
 * Live at the stop, and part of the checksum:
 *
 *   X0-X30, SP_EL1, NZCV, FPCR, FPSR, V0-V31
 *   SP_EL0 ELR_EL1 SPSR_EL1 TPIDR_EL0 TPIDRRO_EL0 TPIDR_EL1 CONTEXTIDR_EL1 FAR_EL1
 *   MAIR_EL1 TTBR0_EL1 TTBR1_EL1 PAR_EL1 MDSCR_EL1 CNTKCTL_EL1
 *   with -DSVE=1:      Z0-Z31 instead of V0-V31, P0-P15, FFR, ZCR_EL1
 *   with -DPTRAUTH=1:  the five keys; PACGA is part of the mixing
 *   with -DPMU=1:      PMSELR PMCNTENSET PMINTENSET PMUSERENR PMCCFILTR PMEVTYPER0, the
 *                      counters being stopped
 *
 * Nothing but the registers carries the computation: memory is written only when the
 * checksum is made.
 */
#ifndef SVE
#define SVE 0
#endif
#ifndef PTRAUTH
#define PTRAUTH 0
#endif
#ifndef PMU
#define PMU 0
#endif

#define MMIO		0x0a000000
#define BUFFER		0x40100000
#define STEPS_BIT	10
#define STEPS		(1 << STEPS_BIT)

	.arch	armv8.3-a+sve
	.altmacro			/* for % in macro arguments */
	.text

/* Registers that no step changes, and the value each holds. */
.macro	for_each_sysreg action
	\action	elr_el1,	0x0000000041230000
	\action	spsr_el1,	0x00000000a00003c4
	\action	sp_el0,		0x1111222233334444
	\action	tpidr_el0,	0x5555666677778888
	\action	tpidrro_el0,	0x9999aaaabbbbcccc
	\action	tpidr_el1,	0xddddeeeeffff0000
	\action	contextidr_el1,	0x0000000012345678
	\action	far_el1,	0x0123456789abcdef
	\action	mair_el1,	0x00000000000044ff
	\action	ttbr0_el1,	0x0001000040100000
	\action	ttbr1_el1,	0x0002000040110000
	\action	par_el1,	0x0000000040120000
	\action	mdscr_el1,	0x0000000000001000
	\action	cntkctl_el1,	0x0000000000000003
	\action	fpcr,		0x0000000000400000	/* round towards plus infinity */
#if SVE
	\action	s3_0_c1_c2_0,	0x0000000000000001	/* ZCR_EL1: 256 bits */
#endif
#if PTRAUTH
	\action	s3_0_c2_c1_0,	0x1010101010101010	/* APIAKeyLo_EL1, Hi */
	\action	s3_0_c2_c1_1,	0x2121212121212121
	\action	s3_0_c2_c1_2,	0x3232323232323232	/* APIBKeyLo_EL1, Hi */
	\action	s3_0_c2_c1_3,	0x4343434343434343
	\action	s3_0_c2_c2_0,	0x5454545454545454	/* APDAKeyLo_EL1, Hi */
	\action	s3_0_c2_c2_1,	0x6565656565656565
	\action	s3_0_c2_c2_2,	0x7676767676767676	/* APDBKeyLo_EL1, Hi */
	\action	s3_0_c2_c2_3,	0x8787878787878787
	\action	s3_0_c2_c3_0,	0x9898989898989898	/* APGAKeyLo_EL1, Hi */
	\action	s3_0_c2_c3_1,	0xa9a9a9a9a9a9a9a9
#endif
#if PMU
	\action	pmselr_el0,	0x0000000000000001
	\action	pmcntenset_el0,	0x0000000080000001
	\action	pmintenset_el1,	0x0000000080000001
	\action	pmuserenr_el0,	0x000000000000000d
	\action	pmccfiltr_el0,	0x0000000080000000
	\action	pmevtyper0_el0,	0x0000000000000008	/* INST_RETIRED */
#endif
.endm

.macro	seed_sysreg name, value
	ldr	x0, =\value
	msr	\name, x0
.endm

/* X0 is the checksum, X1 what is added to it; the order matters. */
.macro	fold
	add	x0, x0, x0, lsl #5
	eor	x0, x0, x1
.endm

.macro	fold_sysreg name, value
	mrs	x1, \name
	fold
.endm

/* What a step does to a register and its neighbour. */
.macro	neighbour reg, next
	add	x\reg, x\reg, x\next
	ror	x\reg, x\reg, #7
.endm
.macro	simd_neighbour reg, next
	add	v\reg\().2d, v\reg\().2d, v\next\().2d
	eor	v\reg\().16b, v\reg\().16b, v\next\().16b
.endm
.macro	sve_neighbour reg, next
	add	z\reg\().d, p7/m, z\reg\().d, z\next\().d
	eor	z\reg\().d, z\reg\().d, z\next\().d
.endm

/*
 * Every register once; NZCV is what the step before left.  Predicates would all become
 * false after a power of two steps: they stay as they are, and P7 governs.
 */
.macro	step
	cinc	x1, x1, mi
	cinc	x2, x2, eq
	cinc	x3, x3, cs
	cinc	x4, x4, vs
	.irp	n, 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27
	neighbour \n, %(\n + 1)
	.endr
	neighbour 28, 29
	neighbour 29, 1
	add	x29, x29, x30
#if PTRAUTH
	pacga	x28, x28, x27
#endif
#if SVE
	.irp	n, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30
	sve_neighbour \n, %(\n + 1)
	.endr
	sve_neighbour 31, 0
#else
	.irp	n, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29
	simd_neighbour \n, %(\n + 1)
	.endr
	simd_neighbour 30, 31
	scvtf	v31.2d, v30.2d			/* rounded as FPCR says */
	simd_neighbour 31, 0
#endif
	adds	x5, x5, x6
.endm

	b	start

	.balign	0x800
vectors:
	.rept	16
	b	exception
	.balign	0x80
	.endr

exception:
	mov	x30, #MMIO
	mrs	x0, esr_el1
	str	x0, [x30, #16]
	b	exception

start:
	adr	x0, vectors
	msr	vbar_el1, x0
	mov	x0, #0x00330000			/* CPACR_EL1: FPEN and ZEN */
	msr	cpacr_el1, x0
	isb
	for_each_sysreg seed_sysreg
	isb
	ldr	x0, =0x9e3779b97f4a7c15
	and	x1, x0, #~15
	mov	sp, x1
	.irp	n, 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29
	mov	x\n, #\n
	mul	x\n, x\n, x0
	.endr
	mov	x30, #MMIO
#if SVE
	ptrue	p0.b
	.irp	n, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29
	mov	x0, #\n
	index	z\n\().b, w0, #7
	.endr
	mov	z30.d, x29
	mov	z31.d, x28
	.irp	n, 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15
	cmplt	p\n\().b, p0/z, z\n\().b, #\n
	.endr
	setffr
	wrffr	p3.b
#else
	.irp	n, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29
	mov	x0, #\n
	dup	v\n\().2d, x0
	ins	v\n\().d[1], x29
	.endr
	dup	v30.2d, x28
	dup	v31.2d, x27
#endif
	ldr	x0, =0x08000000			/* FPSR: QC, which no step sets */
	msr	fpsr, x0

	mov	x0, #2 * STEPS - 1		/* TBNZ and CBNZ leave NZCV alone */
1:	step
	sub	x0, x0, #1
	tbnz	x0, #STEPS_BIT, 1b
	str	x0, [x30]			/* the stop */
1:	step
	sub	x0, x0, #1
	and	x0, x0, #2 * STEPS - 1		/* ends even if X0 was lost */
	cbnz	x0, 1b

	mrs	x0, nzcv
	.irp	n, 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30
	add	x0, x0, x0, lsl #5
	eor	x0, x0, x\n
	.endr
	mov	x1, sp
	fold
	for_each_sysreg fold_sysreg
	fold_sysreg fpsr

	ldr	x2, =BUFFER
#if SVE
	.irp	n, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31
	str	z\n, [x2]
	addvl	x2, x2, #1
	.endr
	.irp	n, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15
	str	p\n, [x2, #\n, mul vl]
	.endr
	rdffr	p1.b
	addvl	x2, x2, #2
	str	p1, [x2]
	addvl	x2, x2, #1
#else
	.irp	n, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31
	str	q\n, [x2], #16
	.endr
#endif
	ldr	x3, =BUFFER
1:	ldr	x1, [x3], #8
	fold
	cmp	x3, x2
	b.lo	1b

2:	str	x0, [x30, #8]
	b	2b
