// SPDX-License-Identifier: MIT
/*
 * Run aarch32_modes.S (the argument: its flat image) and compare what KVM's registers
 * hold at each stop with its markers; then write other values and compare what the
 * guest reports with them.  One line per difference; status 1 if there is one.
 *
 * The places are those of the Arm Architecture Reference Manual, section "Mapping of
 * general-purpose registers between AArch32 state and AArch64 state" and the
 * architectural mapping of each SPSR and System register, copied by hand.
 */
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "aarch32_modes.h"

#define ARRAY_SIZE(a)	(sizeof(a) / sizeof((a)[0]))
#define X(n)		VM_CORE(regs.regs[n], KVM_REG_SIZE_U64)
#define SPSR(index)	VM_CORE(spsr[KVM_SPSR_##index], KVM_REG_SIZE_U64)
#define V(n)		VM_CORE(fp_regs.vregs[n], KVM_REG_SIZE_U128)
#define CPSR		VM_CORE(regs.pstate, KVM_REG_SIZE_U64)
#define PC		VM_CORE(regs.pc, KVM_REG_SIZE_U64)
#define FPSR		VM_CORE(fp_regs.fpsr, KVM_REG_SIZE_U32)
#define FPCR		VM_CORE(fp_regs.fpcr, KVM_REG_SIZE_U32)
#define SYSREG(...)	ARM64_SYS_REG(__VA_ARGS__)

/* FPSCR is FPSR and FPCR together. */
#define FPSR_BITS	0xf800009fu
#define FPCR_BITS	0x07f79f00u

/* Where a cell's 32 bits are: the low or the high half of a register. */
struct place {
	const char *name;
	uint64_t id;
	unsigned int shift;
};

static const struct place places[] = {
	{ "r0", X(0), 0 }, { "r1", X(1), 0 }, { "r2", X(2), 0 }, { "r3", X(3), 0 },
	{ "r4", X(4), 0 }, { "r5", X(5), 0 }, { "r6", X(6), 0 }, { "r7", X(7), 0 },
	{ "r8_usr", X(8), 0 }, { "r9_usr", X(9), 0 }, { "r10_usr", X(10), 0 },
	{ "r11_usr", X(11), 0 }, { "r12_usr", X(12), 0 },
	{ "SP_usr", X(13), 0 }, { "LR_usr", X(14), 0 },
	{ "LR_irq", X(16), 0 }, { "SP_irq", X(17), 0 },
	{ "LR_svc", X(18), 0 }, { "SP_svc", X(19), 0 },
	{ "LR_abt", X(20), 0 }, { "SP_abt", X(21), 0 },
	{ "LR_und", X(22), 0 }, { "SP_und", X(23), 0 },
	{ "r8_fiq", X(24), 0 }, { "r9_fiq", X(25), 0 }, { "r10_fiq", X(26), 0 },
	{ "r11_fiq", X(27), 0 }, { "r12_fiq", X(28), 0 },
	{ "SP_fiq", X(29), 0 }, { "LR_fiq", X(30), 0 },
	{ "SPSR_svc", SPSR(EL1), 0 }, { "SPSR_abt", SPSR(ABT), 0 }, { "SPSR_und", SPSR(UND), 0 },
	{ "SPSR_irq", SPSR(IRQ), 0 }, { "SPSR_fiq", SPSR(FIQ), 0 },
	{ "CPSR", CPSR, 0 },
	{ "FPEXC", SYSREG(3, 4, 5, 3, 0), 0 },		/* FPEXC32_EL2 */
	{ "DACR", SYSREG(3, 4, 3, 0, 0), 0 },		/* DACR32_EL2 */
	{ "IFSR", SYSREG(3, 4, 5, 0, 1), 0 },		/* IFSR32_EL2 */
	{ "DFSR", SYSREG(3, 0, 5, 2, 0), 0 },		/* ESR_EL1 */
	{ "DFAR", SYSREG(3, 0, 6, 0, 0), 0 },		/* FAR_EL1 */
	{ "IFAR", SYSREG(3, 0, 6, 0, 0), 32 },
	{ "TTBR0", SYSREG(3, 0, 2, 0, 0), 0 },		/* TTBR0_EL1 */
	{ "TTBR1", SYSREG(3, 0, 2, 0, 1), 0 },		/* TTBR1_EL1 */
	{ "CONTEXTIDR", SYSREG(3, 0, 13, 0, 1), 0 },	/* CONTEXTIDR_EL1 */
	{ "TPIDRURW", SYSREG(3, 3, 13, 0, 2), 0 },	/* TPIDR_EL0 */
	{ "TPIDRURO", SYSREG(3, 3, 13, 0, 3), 0 },	/* TPIDRRO_EL0 */
	{ "TPIDRPRW", SYSREG(3, 0, 13, 0, 4), 0 },	/* TPIDR_EL1 */
	{ "PRRR", SYSREG(3, 0, 10, 2, 0), 0 },		/* MAIR_EL1 */
	{ "NMRR", SYSREG(3, 0, 10, 2, 0), 32 },
};

static int differences;

static void compare(const char *mode, const char *what, const char *name, uint32_t found,
		    uint32_t wanted)
{
	if (found == wanted)
		return;
	differences++;
	printf("stop in %s: %s %s: %08x, not %08x\n", mode, what, name, found, wanted);
}

static uint64_t read_register(const struct vm *vm, uint64_t id)
{
	uint64_t value = 0;
	const int err = vm_get(vm, id, &value);

	if (err) {
		differences++;
		printf("GET 0x%llx: %s\n", (unsigned long long)id, strerror(err));
	}
	return value;
}

static void write_register(const struct vm *vm, uint64_t id, const void *value)
{
	const int err = vm_set(vm, id, value);

	if (err) {
		differences++;
		printf("SET 0x%llx: %s\n", (unsigned long long)id, strerror(err));
	}
}

static const struct place *place_of(const char *name)
{
	for (size_t i = 0; i < ARRAY_SIZE(places); i++)
		if (!strcmp(places[i].name, name))
			return &places[i];
	return NULL;
}

static uint32_t marker(const struct a32_cell *cell, uint32_t m)
{
	return cell->number == A32_CPSR ? cell->marker | m : cell->marker;
}

/* At a stop: every register holds its marker. */
static void check_stop(const struct vm *vm, unsigned int round)
{
	const struct a32_mode *mode = &a32_modes[round];
	const char *what = "register";

	compare(mode->name, what, "PC", (uint32_t)read_register(vm, PC), A32_STOP_PC(round));
	for (size_t i = 0; i < ARRAY_SIZE(a32_cells); i++) {
		const struct a32_cell *cell = &a32_cells[i];
		const struct place *place = place_of(cell->name);
		uint32_t value;

		if (!place)		/* FPSCR */
			continue;
		value = (uint32_t)(read_register(vm, place->id) >> place->shift);
		if (cell->number == A32_FPEXC)
			value &= 1u << 30;
		compare(mode->name, what, cell->name, value, marker(cell, mode->m));
	}
	compare(mode->name, what, "FPSR", (uint32_t)read_register(vm, FPSR),
		0x5780009f & FPSR_BITS);
	compare(mode->name, what, "FPCR", (uint32_t)read_register(vm, FPCR),
		0x5780009f & FPCR_BITS);
	for (unsigned int n = 0; n < 16; n++) {
		uint32_t q[4] = { 0 };

		vm_get(vm, V(n), q);
		for (unsigned int half = 0; half < 2; half++) {
			compare(mode->name, what, "D", q[2 * half], A32_D_LOW(2 * n + half));
			compare(mode->name, what, "D", q[2 * half + 1],
				A32_D_HIGH(2 * n + half));
		}
	}
}

/* What the host writes over a marker: another value the register can hold. */
static uint32_t other(uint32_t value)
{
	return value ^ 0x000f0000;	/* SPSR: GE; any bit of the others */
}

/* The general-purpose and saved program status registers, and the D registers. */
static bool is_written(const char *name)
{
	return strchr("rSL", name[0]) != NULL;
}

static void write_others(const struct vm *vm)
{
	for (size_t i = 0; i < ARRAY_SIZE(a32_cells); i++) {
		const struct a32_cell *cell = &a32_cells[i];
		const uint64_t value = other(cell->marker);

		if (is_written(cell->name))
			write_register(vm, place_of(cell->name)->id, &value);
	}
	for (unsigned int n = 0; n < 16; n++) {
		const uint32_t q[4] = {
			other(A32_D_LOW(2 * n)), other(A32_D_HIGH(2 * n)),
			other(A32_D_LOW(2 * n + 1)), other(A32_D_HIGH(2 * n + 1)),
		};

		write_register(vm, V(n), q);
	}
}

/*
 * An emulated processor (QEMU 10.0, target/arm) keeps the SPSR of the mode that was
 * interrupted apart from the banked ones, and EL2 reaches the banked one only: what
 * the host writes to this SPSR never gets to the guest.  Not so in hardware.
 */
static bool is_current_spsr(const char *name, unsigned int round)
{
	return !strncmp(name, "SPSR_", 5) && !strcmp(name + 5, a32_modes[round].name);
}

/* What a cell has to report in a round in which the host wrote, or did not. */
static uint32_t expected(const struct a32_cell *cell, unsigned int round, bool written)
{
	if (round == 0 && cell->number == A32_LR_SVC)
		return A32_USR_RETURN;
	if (round == 0 && cell->number == A32_SPSR_SVC)
		return A32_USR_CPSR;
	if (written && is_written(cell->name))
		return other(cell->marker);
	return marker(cell, a32_modes[round].m);
}

static void check_report(struct vm *vm, unsigned int round, bool written)
{
	const char *mode = a32_modes[round].name;
	struct vm_write write;

	for (size_t i = 0; i < ARRAY_SIZE(a32_cells); i++) {
		const struct a32_cell *cell = &a32_cells[i];

		write = vm_run(vm);
		compare(mode, "order of", cell->name, (uint32_t)write.address,
			(uint32_t)A32_REPORT(cell->number));
		if (cell->number == A32_FPEXC)
			write.value &= 1u << 30;
		if (!written || !is_current_spsr(cell->name, round))
			compare(mode, "report of", cell->name, (uint32_t)write.value,
				expected(cell, round, written));
	}
	for (unsigned int n = 0; n < 64; n++) {
		const uint32_t value = n % 2 ? A32_D_HIGH(n / 2) : A32_D_LOW(n / 2);

		write = vm_run(vm);
		compare(mode, "order of", "D", (uint32_t)write.address,
			(uint32_t)A32_REPORT(A32_D(0) + n));
		compare(mode, "report of", "D", (uint32_t)write.value,
			written ? other(value) : value);
	}
}

static void check(const char *path, bool writing)
{
	const struct vm_config config = { .features = 1u << KVM_ARM_VCPU_EL1_32BIT };
	struct vm_write write;
	struct vm vm;
	const int err = vm_open(&vm, &config);

	if (err) {
		differences++;
		printf("KVM refuses EL1_32BIT: %s\n", strerror(err));
		return;
	}
	vm_load(&vm, path, A32_PSTATE);
	for (unsigned int round = 0; round < A32_ROUNDS; round++) {
		write = vm_run(&vm);
		compare(a32_modes[round].name, "address of", "the stop", (uint32_t)write.address,
			(uint32_t)A32_STOP(round));
		check_stop(&vm, round);
		if (writing)
			write_others(&vm);
		check_report(&vm, round, writing);
	}
	write = vm_run(&vm);
	compare("fiq", "address of", "the end", (uint32_t)write.address, (uint32_t)A32_END);
	vm_close(&vm);
}

int main(int argc, char **argv)
{
	if (argc != 2)
		return 2;
	check(argv[1], false);
	check(argv[1], true);
	printf("%d differences\n", differences);
	return differences != 0;
}
