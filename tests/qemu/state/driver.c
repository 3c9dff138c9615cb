// SPDX-License-Identifier: MIT
/*
 * Runs a script on the code under test: commands on standard input, one a line; one line of
 * standard output for each that asks.  Numbers are hexadecimal; a register's value in KVM is its
 * bytes in the order of memory.
 *
 *	new			a vCPU of zeros that KVM knows no register of
 *	env NAME VALUE...	a member of CPUARMState, all its elements
 *	kvm ID BYTES		a register of KVM, and its value
 *	fail ID ERRNO		KVM refuses it
 *	aarch64			EL1 of the vCPU is in AArch64 state
 *	sve VQ			the vector length in units of 128 bits; 0: no SVE
 *	save, load		registers that travel in QEMU's list: bank <- live, live <- bank
 *	incoming		env, and a list of what KVM has, came with a migration
 *	to32, to64		aarch64_sync_64_to_32(), aarch64_sync_32_to_64()
 *	mode MODE		an instruction changes the AArch32 mode
 *	put LEVEL, get		? RET, whether anything in the vCPU has changed, ids called, messages
 *	state			? every member: NAME=VALUE,...
 *	kvm?			? every register of KVM: ID=BYTES
 *	name ID, level ID	? what it is called, when it is written
 *	bank MODE, el EL	? bank_number() and r14_bank_number(), aarch64_banked_spsr_index()
 */

#include "qemu/osdep.h"
#include "cpu.h"

#include "fake_one_reg.h"
#include "hooks.h"

struct member {
	const char *name;
	size_t offset;
	size_t size;	/* of an element */
	size_t count;
	size_t words;	/* elements that lie together; the next such group is at stride */
	size_t stride;
};

#define OF(m) ((CPUARMState *)0)->m
#define MEMBER(m) { #m, offsetof(CPUARMState, m), sizeof(OF(m)), 1, 1, sizeof(OF(m)) },
#define MEMBERS(m) \
	{ #m, offsetof(CPUARMState, m), sizeof(OF(m)[0]), ARRAY_SIZE(OF(m)), 1, sizeof(OF(m)[0]) },
#define WORDS(m, w) \
	{ #m, offsetof(CPUARMState, m), sizeof(OF(m)[0].w[0]), \
	  ARRAY_SIZE(OF(m)) * ARRAY_SIZE(OF(m)[0].w), ARRAY_SIZE(OF(m)[0].w), sizeof(OF(m)[0]) },

static const struct member members[] = {
#include "members.h"
};

static ARMCPU *cpu;

static void *element(const struct member *member, size_t n)
{
	size_t at = n / member->words * member->stride + n % member->words * member->size;

	return (char *)&cpu->env + member->offset + at;
}

static uint64_t load_element(const struct member *member, size_t n)
{
	void *at = element(member, n);

	switch (member->size) {
	case 1:
		return *(uint8_t *)at;
	case 4:
		return *(uint32_t *)at;
	default:
		return *(uint64_t *)at;
	}
}

static void store_element(const struct member *member, size_t n, uint64_t value)
{
	void *at = element(member, n);

	switch (member->size) {
	case 1:
		*(uint8_t *)at = (uint8_t)value;
		break;
	case 4:
		*(uint32_t *)at = (uint32_t)value;
		break;
	default:
		*(uint64_t *)at = value;
	}
}

static const char *word(void)
{
	const char *token = strtok(NULL, " \n");

	if (!token) {
		fprintf(stderr, "an argument is missing\n");
		exit(2);
	}
	return token;
}

static uint64_t number(void)
{
	return strtoull(word(), NULL, 16);
}

static void set_member(void)
{
	const char *name = word();

	for (size_t i = 0; i < ARRAY_SIZE(members); i++) {
		if (strcmp(members[i].name, name))
			continue;
		for (size_t n = 0; n < members[i].count; n++)
			store_element(&members[i], n, number());
		return;
	}
	fprintf(stderr, "no member %s\n", name);
	exit(2);
}

static void show_members(void)
{
	for (size_t i = 0; i < ARRAY_SIZE(members); i++) {
		printf("%s%s=", i ? " " : "", members[i].name);
		for (size_t n = 0; n < members[i].count; n++)
			printf("%s%" PRIx64, n ? "," : "", load_element(&members[i], n));
	}
	putchar('\n');
}

static void set_register(void)
{
	struct fake_register *reg = fake_register(number());
	const char *digits = word();

	for (size_t i = 0; i < fake_size(reg->id); i++) {
		unsigned int byte;

		if (sscanf(digits + 2 * i, "%2x", &byte) != 1)
			exit(2);
		reg->value[i] = (uint8_t)byte;
	}
}

static void show_registers(void)
{
	for (size_t i = 0; i < fake.count; i++) {
		printf("%s%" PRIx64 "=", i ? " " : "", fake.regs[i].id);
		for (size_t n = 0; n < fake_size(fake.regs[i].id); n++)
			printf("%02x", fake.regs[i].value[n]);
	}
	putchar('\n');
}

static void fail(void)
{
	struct fake_register *reg = fake_register(number());

	reg->error = -(int)number();
}

static void show_call(int ret, const ARMCPU *before)
{
	printf("%d\t%s\t", ret, memcmp(before, cpu, sizeof(*cpu)) ? "changed" : "same");
	for (size_t i = 0; i < fake.calls; i++)
		printf("%s%" PRIx64, i ? " " : "", fake.log[i]);
	printf("\t%s\n", fake.errors);
	fake_forget();
}

static void call(bool is_put)
{
	static ARMCPU before;
	int level = is_put ? (int)number() : 0;

	memcpy(&before, cpu, sizeof(before));
	show_call(is_put ? hook_put(CPU(cpu), level) : hook_get(CPU(cpu)), &before);
}

static void show_name(uint64_t id)
{
	char *name = hook_register_name(id);

	puts(name);
	g_free(name);
}

static void show_banks(int mode)
{
	printf("%d %d\n", hook_bank_number(mode), hook_r14_bank_number(mode));
}

static void run(const char *command)
{
	CPUARMState *env = &cpu->env;

	if (!strcmp(command, "new")) {
		memset(cpu, 0, sizeof(*cpu));
		memset(&fake, 0, sizeof(fake));
		hook_new(cpu);
	} else if (!strcmp(command, "env")) {
		set_member();
	} else if (!strcmp(command, "kvm")) {
		set_register();
	} else if (!strcmp(command, "fail")) {
		fail();
	} else if (!strcmp(command, "aarch64")) {
		env->features |= UINT64_C(1) << ARM_FEATURE_AARCH64;
	} else if (!strcmp(command, "sve")) {
		hook_set_sve(cpu, (uint32_t)number());
	} else if (!strcmp(command, "save")) {
		hook_save_live(env);
	} else if (!strcmp(command, "load")) {
		hook_load_live(env);
	} else if (!strcmp(command, "incoming")) {
		hook_incoming(cpu);
	} else if (!strcmp(command, "to32")) {
		aarch64_sync_64_to_32(env);
	} else if (!strcmp(command, "to64")) {
		aarch64_sync_32_to_64(env);
	} else if (!strcmp(command, "mode")) {
		hook_switch_mode(env, (uint32_t)number());
	} else if (!strcmp(command, "put")) {
		call(true);
	} else if (!strcmp(command, "get")) {
		call(false);
	} else if (!strcmp(command, "state")) {
		show_members();
	} else if (!strcmp(command, "kvm?")) {
		show_registers();
	} else if (!strcmp(command, "name")) {
		show_name(number());
	} else if (!strcmp(command, "level")) {
		printf("%d\n", hook_level(number()));
	} else if (!strcmp(command, "bank")) {
		show_banks((int)number());
	} else if (!strcmp(command, "el")) {
		printf("%u\n", hook_banked_spsr_index((unsigned int)number()));
	} else {
		fprintf(stderr, "no command %s\n", command);
		exit(2);
	}
}

int main(void)
{
	static char line[1 << 17];

	cpu = aligned_alloc(64, (sizeof(*cpu) + 63) / 64 * 64);
	if (!cpu)
		abort();
	while (fgets(line, sizeof(line), stdin)) {
		const char *command = strtok(line, " \n");

		if (command)
			run(command);
	}
	free(cpu);
	return 0;
}
