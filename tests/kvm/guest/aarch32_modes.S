/* SPDX-License-Identifier: MIT */
/*
 * An AArch32 guest that stops in every mode and tells what its registers hold.
 *
 * Loaded at 0x40000000 (VM_MEMORY of vm.h), entered there in Supervisor mode, A, I
 * and F masked, MMU off.  Each of seven rounds does this:
 *
 *   1. Put a marker in every register of every mode.
 *   2. Enter the round's mode and stop there, by a store of r1 to MMIO + 4 * round.
 *      All registers hold their markers; the host may read and write any of them.
 *   3. On resumption report what each register holds then, by a store of each to
 *      MMIO + 0x100 + 4 * cell, in ascending order of the cells.
 *
 * After the last round it stores 0 to MMIO + 0x80, for ever.  An exception nobody
 * asked for stores 1 to MMIO + 0x84.
 *
 *   round       0    1    2    3    4    5    6
 *   mode        usr  sys  svc  abt  und  irq  fiq
 *   CPSR.M     10   1f   13   17   1b   12   11
 *   PC at stop  0x40001004 + 0x20 * round, the store being complete
 *
 * usr cannot leave its mode but by an exception: after round 0, LR_svc and SPSR_svc
 * report what SVC put there (the return address, 0x400010fc, and 0x600001d0, the CPSR at
 * the stop), not what they held.
 *
 *   cell    register                 marker (B: CPSR.M of the bank, usr: 10; N: number)
 *   0       r0                       0x0a000000, the MMIO address itself
 *   1-7     r1-r7                    0xBBNNBBNN with B = 10
 *   8-12    r8_usr-r12_usr           0xBBNNBBNN
 *   13, 14  SP_usr, LR_usr           0xBBNNBBNN with N = 0d, 0e
 *   15-19   r8_fiq-r12_fiq           0xBBNNBBNN
 *   20-22   SP_fiq, LR_fiq, SPSR_fiq   the same; SPSR: 0x100101d0
 *   23-25   SP_irq, LR_irq, SPSR_irq   the same; SPSR: 0x200201d0
 *   26-28   SP_svc, LR_svc, SPSR_svc   the same; SPSR: 0x300301d0
 *   29-31   SP_abt, LR_abt, SPSR_abt   the same; SPSR: 0x700701d0
 *   32-34   SP_und, LR_und, SPSR_und   the same; SPSR: 0xb00b01d0
 *   35      CPSR                     0x600001c0 | CPSR.M
 *   36      FPSCR                    0x5780009f
 *   37      FPEXC                    0x40000000 | what of it is read-only
 *   38-50   DACR IFSR DFSR DFAR IFAR TTBR0 TTBR1 CONTEXTIDR TPIDRURW TPIDRURO
 *           TPIDRPRW PRRR NMRR       see the macro cp15_registers
 *   64-127  D0[31:0], D0[63:32], D1[31:0], ...   0xd000NN00, 0xd000NN01
 *
 * Only an assembler is needed (armv8-a, A32, neon); no C preprocessor runs.
 */
	.syntax unified
	.arm
	.text

	.equ	MMIO, 0x0a000000
	.equ	STOP, 0x000
	.equ	END, 0x080
	.equ	UNEXPECTED, 0x084
	.equ	REPORT, 0x100
	.equ	ROUNDS, 7

	.equ	USR, 0x10
	.equ	FIQ, 0x11
	.equ	IRQ, 0x12
	.equ	SVC, 0x13
	.equ	ABT, 0x17
	.equ	UND, 0x1b
	.equ	SYS, 0x1f

.macro	move32 reg, value
	movw	\reg, #(\value) & 0xffff
	movt	\reg, #((\value) >> 16) & 0xffff
.endm

.macro	marker reg, bank, number
	move32	\reg, ((\bank) << 8 | (\number)) * 0x10001
.endm

@ SPSR, SP and LR of the bank whose mode it is; LR carries the marker of SPSR.
.macro	fill_bank bank
	cps	#\bank
	move32	lr, ((\bank) & 15) << 28 | ((\bank) & 15) << 16 | 0x1d0
	msr	spsr_fsxc, lr
	marker	sp, \bank, 13
	marker	lr, \bank, 14
.endm

.macro	fill_r8_to_r12 bank
	marker	r8, \bank, 8
	marker	r9, \bank, 9
	marker	r10, \bank, 10
	marker	r11, \bank, 11
	marker	r12, \bank, 12
.endm

@ Report a register.  r0 is MMIO + REPORT.
@ A banked register goes through r1: the syndrome of the store has to name it by its
@ AArch64 number (ISS.SRT), which QEMU's emulated processors (seen with 10.0) do not do.
.macro	tell reg, cell
	.ifnc	\reg, r1
	mov	r1, \reg
	.endif
	str	r1, [r0, #4 * (\cell)]
.endm

.macro	tell_bank bank, cell
	cps	#\bank
	tell	sp, \cell
	tell	lr, \cell + 1
	mrs	r1, spsr
	tell	r1, \cell + 2
.endm

.macro	tell_r8_to_r12 cell
	tell	r8, \cell
	tell	r9, \cell + 1
	tell	r10, \cell + 2
	tell	r11, \cell + 3
	tell	r12, \cell + 4
.endm

@ \action cell, marker, and the operands of MRC and MCR.  The values have no bit
@ that is reserved with TTBCR.EAE clear; with the MMU off none of them has an effect.
.macro	cp15_registers action
	\action	38, 0x55500155, 0, c3, c0, 0	@ DACR
	\action	39, 0x00000005, 0, c5, c0, 1	@ IFSR
	\action	40, 0x00000805, 0, c5, c0, 0	@ DFSR
	\action	41, 0xc5060000, 0, c6, c0, 0	@ DFAR
	\action	42, 0xc5060002, 0, c6, c0, 2	@ IFAR
	\action	43, 0x40104000, 0, c2, c0, 0	@ TTBR0
	\action	44, 0x40108000, 0, c2, c0, 1	@ TTBR1
	\action	45, 0xc50d0001, 0, c13, c0, 1	@ CONTEXTIDR
	\action	46, 0xc50d0002, 0, c13, c0, 2	@ TPIDRURW
	\action	47, 0xc50d0003, 0, c13, c0, 3	@ TPIDRURO
	\action	48, 0xc50d0004, 0, c13, c0, 4	@ TPIDRPRW
	\action	49, 0x000a81a8, 0, c10, c2, 0	@ PRRR
	\action	50, 0x40e040e0, 0, c10, c2, 1	@ NMRR
.endm

.macro	fill_cp15 cell, value, op1, crn, crm, op2
	move32	r0, \value
	mcr	p15, \op1, r0, \crn, \crm, \op2
.endm

.macro	tell_cp15 cell, value, op1, crn, crm, op2
	mrc	p15, \op1, r1, \crn, \crm, \op2
	tell	r1, \cell
.endm

vectors:				@ VBAR: 32-byte aligned
	b	start			@ the entry point; also Reset
	b	unexpected		@ Undefined
	b	report			@ SVC, from round 0
	b	unexpected		@ Prefetch Abort
	b	unexpected		@ Data Abort
	b	unexpected		@ Hyp trap
	b	unexpected		@ IRQ
	b	unexpected		@ FIQ

start:
	adr	r0, vectors
	mcr	p15, 0, r0, c12, c0, 0	@ VBAR
	mov	r0, #0xf << 20
	mcr	p15, 0, r0, c1, c0, 2	@ CPACR: cp10 and cp11
	isb
	mov	r0, #1 << 30
	vmsr	fpexc, r0

fill:
	move32	r0, 0x5780009f
	vmsr	fpscr, r0
	cp15_registers fill_cp15
	.irp	n, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31
	move32	r0, 0xd0000000 | \n << 8
	add	r1, r0, #1
	vmov	d\n, r0, r1
	.endr
	cps	#SYS
	fill_r8_to_r12 USR
	marker	sp, USR, 13
	marker	lr, USR, 14
	fill_bank IRQ
	fill_bank SVC
	fill_bank ABT
	fill_bank UND
	fill_bank FIQ
	fill_r8_to_r12 FIQ
	cps	#SYS
	ldr	r0, round
	add	pc, pc, r0, lsl #2	@ PC reads as the address of the first branch
	nop
	.irp	n, 0,1,2,3,4,5,6
	b	enter_\n
	.endr

@ r0-r7 and the flags are the last to be set: nothing comes between them and the stop.
.macro	enter round, mode
enter_\round:
	cps	#\mode
	marker	r1, USR, 1
	marker	r2, USR, 2
	marker	r3, USR, 3
	marker	r4, USR, 4
	marker	r5, USR, 5
	marker	r6, USR, 6
	marker	r7, USR, 7
	move32	r0, MMIO
	msr	cpsr_f, #0x60000000	@ Z and C
	b	stop_\round
.endm

	enter	0, USR
	enter	1, SYS
	enter	2, SVC
	enter	3, ABT
	enter	4, UND
	enter	5, IRQ
	enter	6, FIQ

unexpected:
	move32	r0, MMIO
	mov	r1, #1
	str	r1, [r0, #UNEXPECTED]
	b	unexpected

end:
	move32	r0, MMIO
	mov	r1, #0
	str	r1, [r0, #END]
	b	end

	.org	0x1000
.macro	stop round
	.balign	0x20
stop_\round:
	str	r1, [r0, #STOP + 4 * \round]
	b	resume
.endm

	stop	0
	stop	1
	stop	2
	stop	3
	stop	4
	stop	5
	stop	6

	.org	0x10e0
resume:					@ the base of a store must not be a register
	str	r0, saved_r0		@ that the host may have written: it is PC
	str	r1, saved_r1
	mrs	r0, cpsr
	str	r0, saved_cpsr
	and	r0, r0, #0x1f
	cmp	r0, #USR
	svceq	#0			@ continues at report
	b	report

saved_r0:	.word	0
saved_r1:	.word	0
saved_cpsr:	.word	0
round:		.word	0

report:
	move32	r0, MMIO + REPORT
	ldr	r1, saved_r0
	tell	r1, 0
	ldr	r1, saved_r1
	tell	r1, 1
	tell	r2, 2
	tell	r3, 3
	tell	r4, 4
	tell	r5, 5
	tell	r6, 6
	tell	r7, 7
	cps	#SYS
	tell_r8_to_r12 8
	tell	sp, 13
	tell	lr, 14
	cps	#FIQ
	tell_r8_to_r12 15
	tell_bank FIQ, 20
	tell_bank IRQ, 23
	tell_bank SVC, 26
	tell_bank ABT, 29
	tell_bank UND, 32
	ldr	r1, saved_cpsr
	tell	r1, 35
	vmrs	r1, fpscr
	tell	r1, 36
	vmrs	r1, fpexc
	tell	r1, 37
	cp15_registers tell_cp15
	.irp	n, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31
	vmov	r2, r3, d\n
	tell	r2, 64 + 2 * \n
	tell	r3, 65 + 2 * \n
	.endr

	ldr	r1, round
	add	r1, r1, #1
	str	r1, round
	cmp	r1, #ROUNDS
	beq	end
	b	fill
