/* SPDX-License-Identifier: MIT */
/*
 * An AArch32 guest without an operating system that stays in every mode in turn, with
 * a value of its own in every register of every mode, and then checks them all.
 *
 * QEMU's virt board starts it at its ELF entry point in Supervisor mode, MMU off; it
 * writes to the board's PL011, one line each:
 *
 *   READY
 *   tick NUMBER            hexadecimal: one stay in one mode is over; none is left out
 *   BAD NUMBER CELL WANTED FOUND	a register does not hold what it held
 *
 * Cells are words of `wanted` and `found`, in the order of the structure below.
 *
 * Only r0 to r7 are stored to the UART: the emulated processors (seen with QEMU 10.0)
 * name a banked register by its AArch32 number in the syndrome (ISS.SRT).
 */
	.syntax	unified
	.arm
	.fpu	neon

	.equ	UART, 0x09000000
	.equ	SPINS, 12000000		@ of a stay; some 20 ms under emulation

	.equ	USR, 0x10
	.equ	FIQ, 0x11
	.equ	IRQ, 0x12
	.equ	SVC, 0x13
	.equ	ABT, 0x17
	.equ	UND, 0x1b
	.equ	SYS, 0x1f
	.equ	MASKED, 0x1c0		@ CPSR.A, I and F

@ Offsets in `wanted` and `found`.
	.equ	R0, 0			@ r0 to r12 with those of usr, then SP_usr and LR_usr
	.equ	R8, 4 * 8
	.equ	SP_USR, 4 * 13
	.equ	R8_FIQ, 4 * 15
	.equ	BANK_FIQ, 4 * 20	@ SP, LR, SPSR
	.equ	BANK_IRQ, 4 * 23
	.equ	BANK_SVC, 4 * 26
	.equ	BANK_ABT, 4 * 29
	.equ	BANK_UND, 4 * 32
	.equ	CPSR, 4 * 35
	.equ	FPSCR, 4 * 36
	.equ	CP15, 4 * 37
	.equ	CP15_COUNT, 10
	.equ	VECTOR, CP15 + 4 * CP15_COUNT + 4	@ D0 to D31, 8-byte aligned
	.equ	CELLS, VECTOR / 4 + 64

.macro	literal reg, value
	movw	\reg, #(\value) & 0xffff
	movt	\reg, #((\value) >> 16) & 0xffff
.endm

.macro	address reg, symbol
	movw	\reg, #:lower16:\symbol
	movt	\reg, #:upper16:\symbol
.endm

@ With the MMU off none of them has an effect; TTBCR.EAE is clear.
.macro	each_cp15 action
	\action	0, 0x55555555, c3, c0, 0	@ DACR
	\action	1, 0x0000140f, c5, c0, 1	@ IFSR
	\action	2, 0x00003cff, c5, c0, 0	@ DFSR
	\action	3, 0xffffffff, c6, c0, 0	@ DFAR
	\action	4, 0xffffffff, c6, c0, 2	@ IFAR
	\action	5, 0xffffffff, c13, c0, 1	@ CONTEXTIDR
	\action	6, 0xffffffff, c13, c0, 2	@ TPIDRURW
	\action	7, 0xffffffff, c13, c0, 3	@ TPIDRURO
	\action	8, 0xffffffff, c13, c0, 4	@ TPIDRPRW
	\action	9, 0xffffffe0, c12, c0, 0	@ VBAR
.endm

.macro	mask_cp15 number, mask, crn, crm, op2
	literal	r2, \mask
	ldr	r1, [r0, #CP15 + 4 * \number]
	and	r1, r1, r2
	str	r1, [r0, #CP15 + 4 * \number]
.endm

.macro	load_cp15 number, mask, crn, crm, op2
	ldr	r1, [r0, #CP15 + 4 * \number]
	mcr	p15, 0, r1, \crn, \crm, \op2
.endm

.macro	store_cp15 number, mask, crn, crm, op2
	mrc	p15, 0, r1, \crn, \crm, \op2
	str	r1, [r0, #CP15 + 4 * \number]
.endm

.macro	load_bank mode, offset
	cps	#\mode
	ldr	sp, [r0, #\offset]
	ldr	lr, [r0, #\offset + 4]
	ldr	r1, [r0, #\offset + 8]
	msr	spsr_fsxc, r1
.endm

.macro	store_bank mode, offset
	cps	#\mode
	str	sp, [r0, #\offset]
	str	lr, [r0, #\offset + 4]
	mrs	r1, spsr
	str	r1, [r0, #\offset + 8]
.endm

@ An SPSR that an exception return could use: N Z C V Q, GE, the masks and a mode.
.macro	mask_spsr offset
	ldr	r1, [r0, #\offset + 8]
	and	r1, r1, r2
	orr	r1, r1, #USR
	str	r1, [r0, #\offset + 8]
.endm

	.section .text.entry, "ax"
	.global	_start
_start:
	mov	r0, #0xf << 20
	mcr	p15, 0, r0, c1, c0, 2		@ CPACR: cp10 and cp11
	isb
	mov	r0, #1 << 30
	vmsr	fpexc, r0
	address	r4, text_ready
	bl	print
	b	next_stay

@ One stay: choose values, load them, enter the mode, spin, store them, compare.
next_stay:
	cps	#SVC
	address	r0, wanted
	address	r3, seed
	ldr	r1, [r3]
	mov	r4, #0
1:	eor	r1, r1, r1, lsl #13		@ xorshift32
	eor	r1, r1, r1, lsr #17
	eor	r1, r1, r1, lsl #5
	str	r1, [r0, r4, lsl #2]
	add	r4, r4, #1
	cmp	r4, #CELLS
	bne	1b
	str	r1, [r3]
	literal	r2, 0xf80f01c0
	mask_spsr BANK_FIQ
	mask_spsr BANK_IRQ
	mask_spsr BANK_SVC
	mask_spsr BANK_ABT
	mask_spsr BANK_UND
	literal	r2, 0xffc0009f
	ldr	r1, [r0, #FPSCR]
	and	r1, r1, r2
	bic	r1, r1, #0x00370000		@ Len and Stride
	str	r1, [r0, #FPSCR]
	each_cp15 mask_cp15
	mov	r1, #0				@ the padding before D0
	str	r1, [r0, #VECTOR - 4]
	address	r1, own_vectors
	str	r1, [r0, #CP15 + 4 * 9]
	literal	r1, SPINS
	str	r1, [r0, #R0]

	ldr	r1, [r0, #FPSCR]
	vmsr	fpscr, r1
	each_cp15 load_cp15
	add	r1, r0, #VECTOR
	vldm	r1!, {d0-d15}
	vldm	r1, {d16-d31}
	load_bank IRQ, BANK_IRQ
	load_bank SVC, BANK_SVC
	load_bank ABT, BANK_ABT
	load_bank UND, BANK_UND
	load_bank FIQ, BANK_FIQ
	add	r1, r0, #R8_FIQ
	ldm	r1, {r8-r12}
	cps	#SYS
	add	r1, r0, #R8
	ldm	r1, {r8-r12}
	ldr	sp, [r0, #SP_USR]
	ldr	lr, [r0, #SP_USR + 4]

	address	r1, number
	ldr	r1, [r1]
2:	cmp	r1, #7
	subhs	r1, r1, #7
	bhs	2b
	add	pc, pc, r1, lsl #2		@ reads as the address of the first branch
	nop
	.irp	n, 0,1,2,3,4,5,6
	b	stay_\n
	.endr

.macro	stay index, mode
stay_\index:
	cps	#\mode
	ldm	r0, {r0-r7}
3:	subs	r0, r0, #1
	bne	3b
	b	stayed
.endm
	stay	0, USR
	stay	1, SYS
	stay	2, SVC
	stay	3, ABT
	stay	4, UND
	stay	5, IRQ
	stay	6, FIQ

stayed:
	str	r0, saved_r0			@ the base of a store is none of them: PC
	str	r1, saved_r1
	mrs	r0, cpsr
	str	r0, saved_cpsr
	and	r0, r0, #0x1f
	cmp	r0, #USR
	svceq	#0				@ continues at from_usr
	b	store

@ LR_svc and SPSR_svc are what the SVC put there: checked here, and put right.
from_usr:
	mrs	r0, spsr
	ldr	r1, saved_cpsr
	cmp	r0, r1
	bne	4f
	adr	r1, from_usr_return
	ldr	r1, [r1]
	cmp	lr, r1
	bne	4f
	address	r0, wanted
	ldr	lr, [r0, #BANK_SVC + 4]
	ldr	r1, [r0, #BANK_SVC + 8]
	msr	spsr_fsxc, r1
4:	b	store
from_usr_return:
	.word	stayed + 7 * 4

saved_r0:	.word	0
saved_r1:	.word	0
saved_cpsr:	.word	0

store:
	address	r0, found
	add	r1, r0, #4 * 2
	stm	r1, {r2-r7}
	ldr	r1, saved_r0
	str	r1, [r0]
	ldr	r1, saved_r1
	str	r1, [r0, #4]
	store_bank IRQ, BANK_IRQ
	store_bank SVC, BANK_SVC
	store_bank ABT, BANK_ABT
	store_bank UND, BANK_UND
	store_bank FIQ, BANK_FIQ
	add	r1, r0, #R8_FIQ
	stm	r1, {r8-r12}
	cps	#SYS
	add	r1, r0, #R8
	stm	r1, {r8-r12}
	str	sp, [r0, #SP_USR]
	str	lr, [r0, #SP_USR + 4]
	cps	#SVC
	ldr	r1, saved_cpsr
	str	r1, [r0, #CPSR]
	vmrs	r1, fpscr
	str	r1, [r0, #FPSCR]
	each_cp15 store_cp15
	add	r1, r0, #VECTOR
	vstm	r1!, {d0-d15}
	vstm	r1, {d16-d31}
	mov	r1, #0
	str	r1, [r0, #VECTOR - 4]

@ Z and C of the last SUBS, all masks, the mode of the stay.
	address	r2, wanted
	mov	r1, #0
	str	r1, [r2]
	address	r3, number
	ldr	r3, [r3]
5:	cmp	r3, #7
	subhs	r3, r3, #7
	bhs	5b
	address	r4, modes
	ldr	r1, [r4, r3, lsl #2]
	literal	r3, 0x60000000 | MASKED
	orr	r1, r1, r3
	str	r1, [r2, #CPSR]

	mov	r8, #0
6:	address	r0, found
	address	r2, wanted
	ldr	r9, [r0, r8, lsl #2]
	ldr	r10, [r2, r8, lsl #2]
	cmp	r9, r10
	blne	report
	add	r8, r8, #1
	cmp	r8, #CELLS
	bne	6b

	address	r4, text_tick
	bl	print
	address	r8, number
	ldr	r5, [r8]
	add	r5, r5, #1
	str	r5, [r8]
	bl	print_hexadecimal
	bl	end_line
	b	next_stay

@ r8 is the cell, r9 found, r10 wanted.
report:
	mov	r11, lr
	address	r4, text_bad
	bl	print
	address	r5, number
	ldr	r5, [r5]
	add	r5, r5, #1
	bl	print_hexadecimal
	mov	r5, r8
	bl	print_hexadecimal
	mov	r5, r10
	bl	print_hexadecimal
	mov	r5, r9
	bl	print_hexadecimal
	bl	end_line
	bx	r11

@ The text at r4; uses r0 to r2.
print:
	literal	r1, UART
1:	ldrb	r0, [r4], #1
	cmp	r0, #0
	bxeq	lr
2:	ldr	r2, [r1, #0x18]			@ UARTFR.TXFF
	tst	r2, #1 << 5
	bne	2b
	str	r0, [r1]
	b	1b

@ A space and r5 in eight digits; uses r0 to r3 and r6.
print_hexadecimal:
	mov	r6, lr
	literal	r1, UART
	mov	r0, #' '
	str	r0, [r1]
	mov	r3, #28
3:	lsr	r0, r5, r3
	and	r0, r0, #15
	cmp	r0, #10
	addlo	r0, r0, #'0'
	addhs	r0, r0, #'a' - 10
4:	ldr	r2, [r1, #0x18]
	tst	r2, #1 << 5
	bne	4b
	str	r0, [r1]
	subs	r3, r3, #4
	bpl	3b
	bx	r6

end_line:
	literal	r1, UART
	mov	r0, #'\n'
	str	r0, [r1]
	bx	lr

unexpected:
	cps	#SVC
	address	r4, text_unexpected
	bl	print
5:	b	5b

	.balign	32
own_vectors:
	b	unexpected			@ Reset
	b	unexpected			@ Undefined
	b	from_usr			@ SVC
	b	unexpected			@ Prefetch Abort
	b	unexpected			@ Data Abort
	b	unexpected			@ Hyp trap
	b	unexpected			@ IRQ
	b	unexpected			@ FIQ

modes:		.word	USR, SYS, SVC, ABT, UND, IRQ, FIQ
text_ready:	.asciz	"READY\n"
text_tick:	.asciz	"tick"
text_bad:	.asciz	"BAD"
text_unexpected: .asciz	"BAD exception\n"

	.data
	.balign	8
wanted:		.space	4 * CELLS
found:		.space	4 * CELLS
number:		.word	0
seed:		.word	0x2545f491
