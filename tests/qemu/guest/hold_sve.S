/* SPDX-License-Identifier: MIT */
/* hold_scalable() of hold.h. */
	.arch	armv8-a+sve
	.equ	PREDICATES, 32 * 256
	.equ	FFR_AT, 16

	.text
	.global	hold_scalable
hold_scalable:
	stp	d8, d9, [sp, #-64]!
	stp	d10, d11, [sp, #16]
	stp	d12, d13, [sp, #32]
	stp	d14, d15, [sp, #48]
	add	x3, x0, #PREDICATES
	add	x4, x1, #PREDICATES
	ldr	p0, [x3, #FFR_AT, mul vl]
	wrffr	p0.b
	.irp	n, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15
	ldr	p\n, [x3, #\n, mul vl]
	.endr
	.irp	n, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31
	ldr	z\n, [x0, #\n, mul vl]
	.endr
1:	subs	x2, x2, #1
	b.ne	1b
	.irp	n, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31
	str	z\n, [x1, #\n, mul vl]
	.endr
	.irp	n, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15
	str	p\n, [x4, #\n, mul vl]
	.endr
	rdffr	p0.b
	str	p0, [x4, #FFR_AT, mul vl]
	ldp	d10, d11, [sp, #16]
	ldp	d12, d13, [sp, #32]
	ldp	d14, d15, [sp, #48]
	ldp	d8, d9, [sp], #64
	ret

	.section .note.GNU-stack, "", %progbits
