/* SPDX-License-Identifier: MIT */
/* hold.h for AArch64. */
	.equ	STATUS, 31 * 8
	.equ	CONTROL, 32 * 8
	.equ	VECTOR, 34 * 8
	.equ	GETPID, 172

.macro	enter
	stp	x29, x30, [sp, #-192]!
	stp	x19, x20, [sp, #16]
	stp	x21, x22, [sp, #32]
	stp	x23, x24, [sp, #48]
	stp	x25, x26, [sp, #64]
	stp	x27, x28, [sp, #80]
	stp	d8, d9, [sp, #96]
	stp	d10, d11, [sp, #112]
	stp	d12, d13, [sp, #128]
	stp	d14, d15, [sp, #144]
	str	x1, [sp, #160]
.endm

.macro	leave
	ldp	x19, x20, [sp, #16]
	ldp	x21, x22, [sp, #32]
	ldp	x23, x24, [sp, #48]
	ldp	x25, x26, [sp, #64]
	ldp	x27, x28, [sp, #80]
	ldp	d8, d9, [sp, #96]
	ldp	d10, d11, [sp, #112]
	ldp	d12, d13, [sp, #128]
	ldp	d14, d15, [sp, #144]
	ldp	x29, x30, [sp], #192
	ret
.endm

.macro	load_all
	ldr	x1, [x0, #STATUS]
	msr	fpsr, x1
	ldr	x1, [x0, #CONTROL]
	msr	fpcr, x1
	add	x1, x0, #VECTOR
	.irp	n, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31
	ldr	q\n, [x1, #16 * \n]
	.endr
	.irp	n, 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30
	ldr	x\n, [x0, #8 * \n]
	.endr
	ldr	x0, [x0]
.endm

.macro	store_all
	str	x0, [sp, #168]
	ldr	x0, [sp, #160]
	.irp	n, 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30
	str	x\n, [x0, #8 * \n]
	.endr
	ldr	x1, [sp, #168]
	str	x1, [x0]
	mrs	x1, fpsr
	str	x1, [x0, #STATUS]
	mrs	x1, fpcr
	str	x1, [x0, #CONTROL]
	msr	fpcr, xzr
	add	x1, x0, #VECTOR
	.irp	n, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31
	str	q\n, [x1, #16 * \n]
	.endr
.endm

	.text
	.global	hold
hold:
	enter
	load_all
1:	subs	x0, x0, #1
	b.ne	1b
	store_all
	leave

	.global	hold_in_calls
hold_in_calls:
	enter
	str	x2, [sp, #176]
	load_all
	mov	x8, #GETPID
1:	svc	#0
	ldr	x0, [sp, #176]
	subs	x0, x0, #1
	str	x0, [sp, #176]
	b.ne	1b
	store_all
	leave

	.section .note.GNU-stack, "", %progbits
