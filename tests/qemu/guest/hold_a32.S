/* SPDX-License-Identifier: MIT */
/* hold.h for AArch32. */
	.syntax	unified
	.arm
	.fpu	neon
	.equ	FPSCR, 14 * 4
	.equ	VECTOR, 16 * 4
	.equ	GETPID, 20

/* Places on the stack. */
	.equ	OUT, 0
	.equ	COUNT, 4
	.equ	R0, 8

.macro	enter
	push	{r4-r12, lr}
	vpush	{d8-d15}
	sub	sp, sp, #16
	str	r1, [sp, #OUT]
.endm

.macro	leave
	add	sp, sp, #16
	vpop	{d8-d15}
	pop	{r4-r12, pc}
.endm

.macro	load_all
	ldr	r1, [r0, #FPSCR]
	vmsr	fpscr, r1
	add	r1, r0, #VECTOR
	vldm	r1!, {d0-d15}
	vldm	r1, {d16-d31}
	ldr	lr, [r0, #4 * 13]
	ldm	r0, {r0-r12}
.endm

.macro	store_all
	str	r0, [sp, #R0]
	ldr	r0, [sp, #OUT]
	stm	r0, {r0-r12}
	str	lr, [r0, #4 * 13]
	ldr	r1, [sp, #R0]
	str	r1, [r0]
	vmrs	r1, fpscr
	str	r1, [r0, #FPSCR]
	mov	r1, #0
	vmsr	fpscr, r1
	add	r1, r0, #VECTOR
	vstm	r1!, {d0-d15}
	vstm	r1, {d16-d31}
.endm

	.text
	.global	hold
	.type	hold, %function
hold:
	enter
	load_all
1:	subs	r0, r0, #1
	bne	1b
	store_all
	leave

	.global	hold_in_calls
	.type	hold_in_calls, %function
hold_in_calls:
	enter
	str	r2, [sp, #COUNT]
	load_all
	mov	r7, #GETPID
1:	svc	#0
	ldr	r0, [sp, #COUNT]
	subs	r0, r0, #1
	str	r0, [sp, #COUNT]
	bne	1b
	store_all
	leave

	.section .note.GNU-stack, "", %progbits
