// SPDX-License-Identifier: MIT
/*
 * The generated C against the KVM of the running kernel.
 *
 *	kvm_roundtrip [FEATURE[,FEATURE...]]
 *
 * Features are those of spec/kvm/arm64/features.yaml.  One JSON object per line and step:
 *
 *	{"step": "put", "features": ["sve"], "registers": 276, "differences":
 *	 [{"name": "X0", "id": "0x6030000000100000", "before": "0x1", "after": "0x2"}], "error": null}
 *
 *	create	a VM and a vCPU (error: the step that KVM refuses; the end)
 *	mark	get, put with other values, get: what the second get has otherwise than was put
 *	put	get, put at ONEREG_FULL, get: what the second get has otherwise than the first
 *	fresh	put of that state into the vCPU of a fresh VM, get: likewise
 *	restore	save, restore into the vCPU of a fresh VM, save: likewise
 *	midr	put of another MIDR_EL1; the error, null where KVM took it
 *	pstate	put of a PSTATE with no mode; the error
 *	same	after restore: the calls to both vCPUs, as g (get), s (set), l (list) or f (finalize)
 *		and the id, and the save in hexadecimal
 *	views	with el1_32bit, for each AArch32 mode: registers read by name after one was written by
 *		name and put as a change
 *
 * mark gives each register that a guest could change freely a value of its own.
 * Exit status: 0, or 1 where a step failed that has no failure to show, 2 where create was refused.
 */

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <linux/kvm.h>

#include "onereg_aarch32.h"
#include "onereg_ids.h"
#include "onereg_kvm.h"
#include "onereg_native.h"
#include "onereg_record.h"

/* Not in every <asm/kvm.h>. */
#ifndef KVM_ARM_VCPU_HAS_EL2
#define KVM_ARM_VCPU_HAS_EL2 7
#endif
#ifndef KVM_ARM_VCPU_HAS_EL2_E2H0
#define KVM_ARM_VCPU_HAS_EL2_E2H0 8
#endif

#define BIT(n) (1U << (n))

#define MTE BIT(31)	/* a capability of the VM, not a feature of KVM_ARM_VCPU_INIT */
#define AARCH32_MODE 0x10U

static const struct {
	const char *name;
	uint32_t bits;
} known_features[] = {
	{ "el1_32bit", BIT(KVM_ARM_VCPU_EL1_32BIT) },
	{ "pmu_v3", BIT(KVM_ARM_VCPU_PMU_V3) },
	{ "sve", BIT(KVM_ARM_VCPU_SVE) },
	{ "ptrauth", BIT(KVM_ARM_VCPU_PTRAUTH_ADDRESS) | BIT(KVM_ARM_VCPU_PTRAUTH_GENERIC) },
	{ "el2", BIT(KVM_ARM_VCPU_HAS_EL2) },
	{ "el2_e2h0", BIT(KVM_ARM_VCPU_HAS_EL2_E2H0) },
	{ "mte", MTE },
};

static struct machine {
	int vm;
	int vcpu_fd;
	struct onereg_io io;
	struct onereg_vcpu vcpu;
	uint8_t raw[16384];
	struct {
		char request;
		uint64_t id;
	} calls[8192];
	size_t call_count;
} machine, fresh;

static int kvm;
static uint32_t features;
static const char *features_json;
static struct onereg_native before;
static struct onereg_native after;
static uint8_t raw_before[sizeof(machine.raw)];
static struct onereg_error error;
static bool comma;		/* before the next difference */

/* ---- Output ---- */

static void begin(const char *step, size_t registers)
{
	printf("{\"step\": \"%s\", \"features\": %s, \"registers\": %zu, \"differences\": [", step,
	       features_json, registers);
	comma = false;
}

static void end(const char *text)
{
	if (text)
		printf("], \"error\": \"%s\"}\n", text);
	else
		printf("], \"error\": null}\n");
	fflush(stdout);
}

/* End a step with what onereg said; its texts need no escapes. */
static void end_with(int ret)
{
	char text[ONEREG_ERROR_TEXT];

	if (!ret) {
		end(NULL);
		return;
	}
	onereg_strerror(&error, text, sizeof(text));
	end(text);
}

/* As onereg_strerror() has values: highest byte first (on a little-endian host). */
static void print_value(const char *key, const uint8_t *value, size_t size)
{
	size_t i = size - 1;

	while (i > 0 && !value[i])
		i--;
	printf(", \"%s\": \"0x%x", key, value[i]);
	while (i > 0) {
		i--;
		printf("%02x", value[i]);
	}
	printf("\"");
}

static void compare(uint64_t id, const uint8_t *was, const uint8_t *is)
{
	const struct onereg_register *reg = onereg_find_id(&onereg_arm64, id);

	if (!memcmp(was, is, onereg_size(id)))
		return;
	printf("%s{\"name\": \"%s\", \"id\": \"0x%016" PRIx64 "\"", comma ? ", " : "",
	       reg ? reg->name : "unknown", id);
	print_value("before", was, onereg_size(id));
	print_value("after", is, onereg_size(id));
	printf("}");
	comma = true;
}

/* Records of the same registers. */
static void compare_records(const uint8_t *was, const uint8_t *is, size_t length)
{
	for (size_t at = 0; at < length;) {
		uint64_t id;

		memcpy(&id, was + at, sizeof(id));
		at += sizeof(id);
		compare(id, was + at, is + at);
		at += onereg_size(id);
	}
}

/* What is before, and what after and the machine's raw storage have. */
static void compare_states(const struct machine *m)
{
	const struct onereg_layout *layout = &onereg_native_layout;

	for (size_t i = 0; i < layout->row_count; i++) {
		uint64_t id = layout->rows[i].id;
		uint8_t was[ONEREG_MAX_SIZE];
		uint8_t is[ONEREG_MAX_SIZE];

		if (!m->vcpu.listed[i])
			continue;
		if (onereg_load(layout, &before, id, was) || onereg_load(layout, &after, id, is))
			abort();
		compare(id, was, is);
	}
	compare_records(raw_before, m->raw, m->vcpu.raw_length);
}

/* ---- Calls ---- */

static const struct onereg_io *kernel(void *ctx, char request, uint64_t id)
{
	static struct onereg_io io;
	struct machine *m = ctx;

	if (m->call_count == sizeof(m->calls) / sizeof(m->calls[0]))
		abort();
	m->calls[m->call_count].request = request;
	m->calls[m->call_count++].id = id;
	io = onereg_kvm_io(m->vcpu_fd);
	return &io;
}

static int traced_get(void *ctx, uint64_t id, void *value)
{
	const struct onereg_io *io = kernel(ctx, 'g', id);

	return io->get(io->ctx, id, value);
}

static int traced_set(void *ctx, uint64_t id, const void *value)
{
	const struct onereg_io *io = kernel(ctx, 's', id);

	return io->set(io->ctx, id, value);
}

static int traced_list(void *ctx, uint64_t *list)
{
	const struct onereg_io *io = kernel(ctx, 'l', 0);

	return io->list(io->ctx, list);
}

static int traced_finalize(void *ctx, int feature)
{
	const struct onereg_io *io = kernel(ctx, 'f', 0);

	return io->finalize(io->ctx, feature);
}

static struct onereg_io traced(struct machine *m)
{
	struct onereg_io io = {
		.get = traced_get,
		.set = traced_set,
		.list = traced_list,
		.finalize = traced_finalize,
		.ctx = m,
		.origin = onereg_kvm_origin(0, NULL),
	};

	m->call_count = 0;
	return io;
}

/* ---- Virtual machines ---- */

/* NULL, or what KVM refused. */
static const char *create(struct machine *m)
{
	struct kvm_enable_cap mte = { .cap = KVM_CAP_ARM_MTE };
	struct kvm_vcpu_init init;

	m->vm = ioctl(kvm, KVM_CREATE_VM, 0);
	if (m->vm < 0)
		return "KVM_CREATE_VM";
	if ((features & MTE) && ioctl(m->vm, KVM_ENABLE_CAP, &mte))
		return "KVM_CAP_ARM_MTE";
	m->vcpu_fd = ioctl(m->vm, KVM_CREATE_VCPU, 0);
	if (m->vcpu_fd < 0)
		return "KVM_CREATE_VCPU";
	if (ioctl(m->vm, KVM_ARM_PREFERRED_TARGET, &init))
		return "KVM_ARM_PREFERRED_TARGET";
	init.features[0] = BIT(KVM_ARM_VCPU_PSCI_0_2) | (features & ~MTE);
	if (ioctl(m->vcpu_fd, KVM_ARM_VCPU_INIT, &init))
		return "KVM_ARM_VCPU_INIT";
	m->io = traced(m);
	return NULL;
}

static void destroy(struct machine *m)
{
	close(m->vcpu_fd);
	close(m->vm);
}

static void create_again(struct machine *m)
{
	const char *refused = create(m);

	if (refused) {
		perror(refused);
		exit(1);
	}
}

static int open_machine(struct machine *m, const struct onereg_native *state)
{
	int ret = onereg_native_prepare(&m->io, state, &error);

	if (ret)
		return ret;
	return onereg_native_open(&m->vcpu, &m->io, m->raw, sizeof(m->raw), 0, &error);
}

/* ---- Steps ---- */

/* V is the low half of Z, and as wide as the least vector length. */
static void mark_sve(struct onereg_native *state, uint64_t number)
{
	for (size_t i = 0; i < sizeof(state->z) / sizeof(state->z[0]); i++)
		memcpy(state->z[i], &state->v[i], sizeof(state->v[i]));
	for (size_t i = 0; i < sizeof(state->p) / sizeof(state->p[0]); i++)
		memset(state->p[i], (int)number++, 2);
}

/* Values that a fresh vCPU does not have; AArch32 registers have 32 bits. */
static void mark(struct onereg_native *state)
{
	uint64_t unit = features & BIT(KVM_ARM_VCPU_EL1_32BIT) ? 0x01010101 : 0x0101010101010101;
	uint64_t number = 1;
	uint64_t *const plain[] = {
		&state->sp_el0, &state->pc, &state->sp_el1, &state->elr_el1, &state->spsr_el1,
		&state->spsr_abt, &state->spsr_und, &state->spsr_irq, &state->spsr_fiq,
		&state->ttbr0_el1, &state->ttbr1_el1, &state->far_el1, &state->mair_el1,
		&state->contextidr_el1, &state->tpidr_el0, &state->tpidrro_el0, &state->tpidr_el1,
		&state->cntv_cval_el0,
	};

	for (size_t i = 0; i < sizeof(state->x) / sizeof(state->x[0]); i++)
		state->x[i] = unit * number++;
	for (size_t i = 0; i < sizeof(plain) / sizeof(plain[0]); i++)
		*plain[i] = unit * number++;
	for (size_t i = 0; i < sizeof(state->v) / sizeof(state->v[0]); i++) {
		state->v[i].lo = number++;
		state->v[i].hi = number++;
	}
	if (features & BIT(KVM_ARM_VCPU_SVE))
		mark_sve(state, number);	/* a put refuses what the vCPU has no register for */
	state->fpsr = 0x1f;
	state->fpcr = 3U << 22;
	state->pmcntenset_el0 = 1U << 31;	/* the cycle counter, which every PMU has */
	state->pmintenset_el1 = 1U << 31;
	state->pmovsset_el0 = 1U << 31;
	state->cntv_cval_el0 = UINT64_MAX >> 1;	/* a timer that expires meanwhile would set ISTATUS */
}

/* Get, change, put, get. */
static int mark_step(void)
{
	int ret;

	ret = open_machine(&machine, NULL);
	if (!ret)
		ret = onereg_native_get(&machine.vcpu, &before, &error);
	memcpy(raw_before, machine.raw, sizeof(raw_before));
	if (!ret) {
		mark(&before);
		ret = onereg_native_put(&machine.vcpu, &before, ONEREG_FULL, &error);
	}
	if (!ret)
		ret = onereg_native_get(&machine.vcpu, &after, &error);
	begin("mark", machine.vcpu.listed_count + machine.vcpu.raw_count);
	if (!ret)
		compare_states(&machine);
	end_with(ret);
	return ret;
}

/* Get, put unchanged, get. */
static int put_step(void)
{
	int ret;

	ret = onereg_native_get(&machine.vcpu, &before, &error);
	memcpy(raw_before, machine.raw, sizeof(raw_before));
	if (!ret)
		ret = onereg_native_put(&machine.vcpu, &before, ONEREG_FULL, &error);
	if (!ret)
		ret = onereg_native_get(&machine.vcpu, &after, &error);
	begin("put", machine.vcpu.listed_count + machine.vcpu.raw_count);
	if (!ret)
		compare_states(&machine);
	end_with(ret);
	return ret;
}

static int fresh_step(void)
{
	int ret;

	create_again(&fresh);
	ret = open_machine(&fresh, &before);
	if (!ret) {
		memcpy(fresh.raw, raw_before, sizeof(raw_before));
		ret = onereg_native_put(&fresh.vcpu, &before, ONEREG_FULL, &error);
	}
	if (!ret)
		ret = onereg_native_get(&fresh.vcpu, &after, &error);
	begin("fresh", fresh.vcpu.listed_count + fresh.vcpu.raw_count);
	if (!ret)
		compare_states(&fresh);
	end_with(ret);
	destroy(&fresh);
	return ret;
}

static void print_calls(const struct machine *m)
{
	printf("\"");
	for (size_t i = 0; i < m->call_count; i++)
		printf("%s%c%" PRIx64, i ? " " : "", m->calls[i].request, m->calls[i].id);
	printf("\"");
}

static int restore_step(void)
{
	static uint8_t saved[65536];
	static uint8_t again[65536];
	size_t length = 0;
	size_t again_length = 0;
	int ret;

	create_again(&fresh);
	ret = onereg_save(&machine.io, saved, sizeof(saved), &length, &error);
	if (!ret)
		ret = onereg_restore(&fresh.io, saved, length, 0, &error);
	if (!ret)
		ret = onereg_save(&fresh.io, again, sizeof(again), &again_length, &error);
	begin("restore", machine.vcpu.listed_count + machine.vcpu.raw_count);
	if (!ret && again_length == length)	/* the headers differ: a counter is in the checksum */
		compare_records(saved + ONEREG_SAVE_HEADER, again + ONEREG_SAVE_HEADER,
				length - ONEREG_SAVE_HEADER);
	if (!ret && again_length != length)
		end("the fresh vCPU lists other registers");
	else
		end_with(ret);
	printf("{\"step\": \"same\", \"calls\": [");
	print_calls(&machine);
	printf(", ");
	print_calls(&fresh);
	printf("], \"saved\": \"");
	for (size_t i = 0; i < length; i++)
		printf("%02x", saved[i]);
	printf("\"}\n");
	destroy(&fresh);
	return ret;
}

/* Each mode in turn: put, read by names, one written by a name, put as a change, read again. */
static int views_step(void)
{
	static const uint32_t modes[] = { 0x10, 0x11, 0x12, 0x13, 0x17, 0x1b, 0x1f };
	static const char *const names[] = {
		"r8", "r13", "r14", "spsr", "LR_irq", "SP_svc", "SPSR_fiq", "DFAR", "Q3",
	};
	static struct onereg_native state, shadow;
	int ret = 0;

	state = before;
	printf("{\"step\": \"views\", \"modes\": [");
	for (size_t i = 0; !ret && i < sizeof(modes) / sizeof(modes[0]); i++) {
		struct onereg_u128 link = { .lo = (uint64_t)modes[i] << 8 };

		state.pstate = modes[i];
		ret = onereg_native_put(&machine.vcpu, &state, ONEREG_RUNTIME, &error);
		if (!ret)
			ret = onereg_native_get(&machine.vcpu, &state, &error);
		shadow = state;
		if (!ret)
			ret = onereg_aarch32_write(&onereg_native_layout, &state, "r14", link);
		if (!ret)
			ret = onereg_native_put_changed(&machine.vcpu, &state, &shadow, ONEREG_RUNTIME,
							&error);
		if (!ret)
			ret = onereg_native_get(&machine.vcpu, &state, &error);
		printf("%s{", i ? ", " : "");
		for (size_t n = 0; n < sizeof(names) / sizeof(names[0]); n++) {
			struct onereg_u128 value;
			int none = onereg_aarch32_read(&onereg_native_layout, &state, names[n], &value);

			printf("%s\"%s\": ", n ? ", " : "", names[n]);
			if (none)
				printf("null");
			else if (value.hi)
				printf("\"0x%" PRIx64 "%016" PRIx64 "\"", value.hi, value.lo);
			else
				printf("\"0x%" PRIx64 "\"", value.lo);
		}
		printf("}");
	}
	printf("]}\n");
	return ret;
}

/* A value that KVM has reason to refuse, and then the right one again. */
static void refusal_step(const char *step, uint64_t *member, uint64_t value)
{
	uint64_t right = *member;
	int ret;

	*member = value;
	ret = onereg_native_put(&machine.vcpu, &before, ONEREG_FULL, &error);
	*member = right;
	begin(step, machine.vcpu.listed_count + machine.vcpu.raw_count);
	end_with(ret);
}

/* The bits of a comma-separated list, which becomes a JSON array in features_json. */
static void parse_features(char *list)
{
	static char json[256];
	size_t used = 0;

	for (char *name = strtok(list, ","); name; name = strtok(NULL, ",")) {
		uint32_t bits = 0;

		for (size_t i = 0; i < sizeof(known_features) / sizeof(known_features[0]); i++) {
			if (!strcmp(known_features[i].name, name))
				bits = known_features[i].bits;
		}
		if (!bits || used > sizeof(json) / 2) {
			fprintf(stderr, "kvm_roundtrip: no feature %s\n", name);
			exit(1);
		}
		features |= bits;
		used += (size_t)snprintf(json + used, sizeof(json) - used, "%s\"%s\"",
					 used ? ", " : "[", name);
	}
	snprintf(json + used, sizeof(json) - used, used ? "]" : "[]");
	features_json = json;
}

int main(int argc, char **argv)
{
	char none[] = "";
	const char *refused;

	parse_features(argc > 1 ? argv[1] : none);
	kvm = open("/dev/kvm", O_RDWR | O_CLOEXEC);
	if (kvm < 0) {
		perror("/dev/kvm");
		return 1;
	}
	refused = create(&machine);
	if (refused) {
		char text[100];

		snprintf(text, sizeof(text), "%s: errno %d", refused, errno);
		begin("create", 0);
		end(text);
		return 2;
	}
	begin("create", 0);
	end(NULL);
	if (mark_step() || put_step() || fresh_step() || restore_step())
		return 1;
	refusal_step("midr", &before.midr_el1, before.midr_el1 ^ 0xf);
	refusal_step("pstate", &before.pstate, AARCH32_MODE | 0x4);
	if (features & BIT(KVM_ARM_VCPU_EL1_32BIT) && views_step())
		return 1;
	return 0;
}
