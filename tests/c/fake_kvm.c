// SPDX-License-Identifier: MIT
/* A KVM in memory that answers ONE_REG as arch/arm64/kvm does; see fake_kvm.h. */

#include "fake_kvm.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#define AARCH32 0x10U
#define MODE_MASK 0x1fU

static struct fake_register *find_in(struct fake_register *regs, size_t count, uint64_t id)
{
	for (size_t i = 0; i < count; i++) {
		if (regs[i].id == id)
			return &regs[i];
	}
	return NULL;
}

static struct fake_register *find(struct fake_vcpu *vcpu, uint64_t id)
{
	struct fake_register *reg = find_in(vcpu->regs, vcpu->count, id);

	return reg ? reg : find_in(vcpu->vm->regs, vcpu->vm->count, id);
}

/* sys_regs.c, sysreg_hidden() */
static bool is_hidden(struct fake_vcpu *vcpu, const struct fake_register *reg)
{
	return reg->feature && !fake_u64(vcpu, reg->feature);
}

static struct fake_register *find_visible(struct fake_vcpu *vcpu, uint64_t id)
{
	struct fake_register *reg = find(vcpu, id);

	return reg && !is_hidden(vcpu, reg) ? reg : NULL;
}

static size_t size_of(uint64_t id)
{
	return (size_t)1 << ((id >> 52) & 0xf);
}

static bool is_vm_wide(enum fake_kind kind)
{
	return kind == FAKE_IDENTIFICATION || kind == FAKE_VM_STORE || kind == FAKE_COUNTER;
}

void fake_add(struct fake_vcpu *vcpu, uint64_t id, enum fake_kind kind)
{
	const struct fake_register reg = { .id = id, .kind = kind, .storage = id };
	bool shared = is_vm_wide(kind);
	size_t *count = shared ? &vcpu->vm->count : &vcpu->count;
	struct fake_register *regs = shared ? vcpu->vm->regs : vcpu->regs;

	if (find(vcpu, id))
		return;		/* the VM's: made with the first vCPU */
	if (*count == FAKE_REGISTERS)
		abort();
	regs[*count] = reg;
	++*count;
}

void fake_add_feature(struct fake_vcpu *vcpu, uint64_t id, uint64_t feature)
{
	fake_add(vcpu, id, FAKE_STORE);
	find(vcpu, id)->feature = feature;
}

void fake_remove(struct fake_vcpu *vcpu, uint64_t id)
{
	struct fake_register *reg = find_in(vcpu->regs, vcpu->count, id);

	if (!reg)
		abort();
	vcpu->count--;
	memmove(reg, reg + 1, (size_t)(vcpu->regs + vcpu->count - reg) * sizeof(*reg));
}

void *fake_value(struct fake_vcpu *vcpu, uint64_t id)
{
	struct fake_register *reg = find(vcpu, id);

	return reg ? find(vcpu, reg->storage)->value : NULL;
}

uint64_t fake_u64(struct fake_vcpu *vcpu, uint64_t id)
{
	uint64_t value = 0;

	memcpy(&value, fake_value(vcpu, id), size_of(id) < 8 ? size_of(id) : 8);
	return value;
}

void fake_set_u64(struct fake_vcpu *vcpu, uint64_t id, uint64_t value)
{
	memcpy(fake_value(vcpu, id), &value, size_of(id) < 8 ? size_of(id) : 8);
}

/* ---- What a vCPU has, in the order of KVM_GET_REG_LIST ---- */

static void add_core(struct fake_vcpu *vcpu)
{
	for (unsigned int n = 0; n <= 30; n++)
		fake_add(vcpu, FAKE_X(n), FAKE_STORE);
	fake_add(vcpu, FAKE_CORE(FAKE_U64, 248U), FAKE_STORE);	/* regs.sp */
	fake_add(vcpu, FAKE_CORE(FAKE_U64, 256U), FAKE_STORE);	/* regs.pc */
	fake_add(vcpu, FAKE_PSTATE, FAKE_PROCESSOR_STATE);
	fake_add(vcpu, FAKE_CORE(FAKE_U64, 272U), FAKE_STORE);	/* sp_el1 */
	fake_add(vcpu, FAKE_CORE(FAKE_U64, 280U), FAKE_STORE);	/* elr_el1 */
	for (unsigned int n = 0; n < 5; n++)
		fake_add(vcpu, FAKE_SPSR(n), FAKE_STORE);
	if (!(vcpu->features & FAKE_SVE)) {
		for (unsigned int n = 0; n < 32; n++)
			fake_add(vcpu, FAKE_V(n), FAKE_STORE);
	}
	fake_add(vcpu, FAKE_CORE(FAKE_U32, 848U), FAKE_STORE);	/* fp_regs.fpsr */
	fake_add(vcpu, FAKE_CORE(FAKE_U32, 852U), FAKE_STORE);	/* fp_regs.fpcr */
	fake_set_u64(vcpu, FAKE_PSTATE, vcpu->features & FAKE_EL1_32BIT ? 0x1d3 : 0x3c5);
}

static void add_sve(struct fake_vcpu *vcpu)
{
	fake_add(vcpu, FAKE_VLS, FAKE_VECTOR_LENGTHS);
	for (unsigned int n = 0; n < 32; n++)
		fake_add(vcpu, FAKE_Z(n), FAKE_SCALABLE);
	for (unsigned int n = 0; n < 16; n++)
		fake_add(vcpu, FAKE_P(n), FAKE_SCALABLE);
	fake_add(vcpu, FAKE_FFR, FAKE_SCALABLE);
	fake_add(vcpu, FAKE_SYS(3U, 0U, 1U, 2U, 0U), FAKE_STORE);	/* ZCR_EL1 */
	fake_set_u64(vcpu, FAKE_VLS, 0xf);	/* 128, 256, 384, 512 bits */
}

static void add_firmware(struct fake_vcpu *vcpu)
{
	for (unsigned int n = 0; n < 4; n++)
		fake_add(vcpu, FAKE_FW(n), FAKE_VM_STORE);
	for (unsigned int n = 0; n < 3; n++)
		fake_add(vcpu, FAKE_FW_BITMAP(n), FAKE_IDENTIFICATION);
}

static void add_system(struct fake_vcpu *vcpu)
{
	/* OP0, OP1, CRn, CRm, OP2 */
	static const unsigned int plain[][5] = {
		{ 2, 0, 0, 2, 2 },	/* MDSCR_EL1 */
		{ 3, 0, 0, 0, 5 },	/* MPIDR_EL1 */
		{ 3, 0, 1, 0, 0 },	/* SCTLR_EL1 */
		{ 3, 0, 2, 0, 0 },	/* TTBR0_EL1 */
		{ 3, 0, 2, 0, 2 },	/* TCR_EL1 */
		{ 3, 0, 5, 2, 0 },	/* ESR_EL1 */
		{ 3, 0, 6, 0, 0 },	/* FAR_EL1 */
		{ 3, 0, 10, 2, 0 },	/* MAIR_EL1 */
		{ 3, 0, 12, 0, 0 },	/* VBAR_EL1 */
		{ 3, 0, 13, 0, 4 },	/* TPIDR_EL1 */
	};

	for (size_t i = 0; i < sizeof(plain) / sizeof(plain[0]); i++) {
		const unsigned int *e = plain[i];

		fake_add(vcpu, FAKE_SYS(e[0], e[1], e[2], e[3], e[4]), FAKE_STORE);
	}
	fake_add(vcpu, FAKE_SYS(3U, 0U, 0U, 0U, 0U), FAKE_INVARIANT);	/* MIDR_EL1 */
	fake_add(vcpu, FAKE_SYS(3U, 0U, 0U, 0U, 6U), FAKE_INVARIANT);	/* REVIDR_EL1 */
	fake_set_u64(vcpu, FAKE_SYS(3U, 0U, 0U, 0U, 0U), 0x410fd070);
	for (unsigned int crm = 1; crm <= 7; crm++) {
		for (unsigned int op2 = 0; op2 <= 7; op2++)
			fake_add(vcpu, FAKE_SYS(3U, 0U, 0U, crm, op2), FAKE_IDENTIFICATION);
	}
	fake_add(vcpu, FAKE_SYS(3U, 3U, 14U, 3U, 1U), FAKE_STORE);	/* CNTV_CTL_EL0 */
	fake_add(vcpu, FAKE_TIMER_CVAL, FAKE_STORE);
	fake_add(vcpu, FAKE_TIMER_CNT, FAKE_COUNTER);
}

/* set and clear are two names of one storage. */
static void add_pair(struct fake_vcpu *vcpu, uint64_t set, uint64_t clear)
{
	fake_add(vcpu, set, FAKE_PMU_SET);
	fake_add(vcpu, clear, FAKE_PMU_CLEAR);
	find(vcpu, clear)->storage = set;
}

static void add_pmu(struct fake_vcpu *vcpu)
{
	add_pair(vcpu, FAKE_SYS(3U, 0U, 9U, 14U, 1U), FAKE_SYS(3U, 0U, 9U, 14U, 2U)); /* PMINTEN */
	fake_add(vcpu, FAKE_SYS(3U, 3U, 9U, 12U, 0U), FAKE_STORE);	/* PMCR_EL0 */
	add_pair(vcpu, FAKE_SYS(3U, 3U, 9U, 12U, 1U), FAKE_SYS(3U, 3U, 9U, 12U, 2U)); /* PMCNTEN */
	add_pair(vcpu, FAKE_SYS(3U, 3U, 9U, 14U, 3U), FAKE_SYS(3U, 3U, 9U, 12U, 3U)); /* PMOVS */
	fake_add(vcpu, FAKE_SYS(3U, 3U, 9U, 12U, 4U), FAKE_NO_WRITE);	/* PMSWINC_EL0 */
	for (unsigned int n = 0; n <= 30; n++)
		fake_add(vcpu, FAKE_SYS(3U, 3U, 14U, 8U + (n >> 3), n & 7U), FAKE_STORE);
}

void fake_vm_init(struct fake_vm *vm, enum fake_release release)
{
	memset(vm, 0, sizeof(*vm));
	vm->release = release;
}

void fake_vcpu_init(struct fake_vcpu *vcpu, struct fake_vm *vm, unsigned int features)
{
	memset(vcpu, 0, sizeof(*vcpu));
	vcpu->vm = vm;
	vcpu->features = features;
	add_core(vcpu);
	if (features & FAKE_SVE)
		add_sve(vcpu);
	add_firmware(vcpu);
	add_system(vcpu);
	if (features & FAKE_PMU_V3)
		add_pmu(vcpu);
	for (unsigned int n = 0; n < 14; n++)
		fake_add(vcpu, FAKE_CCSIDR(n), FAKE_STORE);
}

/* ---- The ioctls ---- */

static bool wants_finalize(const struct fake_vcpu *vcpu)
{
	return (vcpu->features & FAKE_SVE) && !vcpu->finalized;
}

static int fake_get(void *ctx, uint64_t id, void *value)
{
	struct fake_vcpu *vcpu = ctx;
	const struct fake_register *reg = find_visible(vcpu, id);

	vcpu->gets++;
	if (id == vcpu->refused_get)
		return vcpu->refusal;
	if (!reg)
		return -ENOENT;
	if (reg->kind == FAKE_SCALABLE && wants_finalize(vcpu))
		return -EPERM;
	if (reg->kind == FAKE_COUNTER)
		fake_set_u64(vcpu, id, fake_u64(vcpu, id) + 1);
	memcpy(value, fake_value(vcpu, id), size_of(id));
	return 0;
}

/* guest.c, set_core_reg() */
static bool is_allowed_pstate(const struct fake_vcpu *vcpu, uint64_t pstate)
{
	switch (pstate & MODE_MASK) {
	case 0x10:		/* USR */
		return true;
	case 0x11:		/* FIQ */
	case 0x12:		/* IRQ */
	case 0x13:		/* SVC */
	case 0x17:		/* ABT */
	case 0x1b:		/* UND */
	case 0x1f:		/* SYS */
		return vcpu->features & FAKE_EL1_32BIT;
	case 0x0:		/* EL0t */
	case 0x4:		/* EL1t */
	case 0x5:		/* EL1h */
		return !(vcpu->features & FAKE_EL1_32BIT);
	default:
		return false;
	}
}

/* guest.c, set_core_reg(): after each write of a core register in AArch32 state */
static void narrow(struct fake_vcpu *vcpu)
{
	uint64_t pstate = fake_u64(vcpu, FAKE_PSTATE);
	uint64_t mode = pstate & MODE_MASK;
	unsigned int count = mode == 0x10 || mode == 0x1f ? 15 : 31;
	uint64_t pc = FAKE_CORE(FAKE_U64, 256U);

	if (!(pstate & AARCH32))
		return;
	for (unsigned int n = 0; n < count; n++)
		fake_set_u64(vcpu, FAKE_X(n), (uint32_t)fake_u64(vcpu, FAKE_X(n)));
	fake_set_u64(vcpu, pc, (uint32_t)fake_u64(vcpu, pc));
}

static int set_pmu(struct fake_vcpu *vcpu, const struct fake_register *reg, uint64_t value)
{
	uint64_t now = fake_u64(vcpu, reg->id);

	if (vcpu->vm->release != FAKE_6_12)
		now = value;
	else if (reg->kind == FAKE_PMU_SET)
		now |= value;
	else
		now &= ~value;
	fake_set_u64(vcpu, reg->id, now);
	return 0;
}

static bool is_same(struct fake_vcpu *vcpu, uint64_t id, const void *value)
{
	return !memcmp(fake_value(vcpu, id), value, size_of(id));
}

static int set_register(struct fake_vcpu *vcpu, const struct fake_register *reg, const void *value)
{
	uint64_t number = 0;

	memcpy(&number, value, size_of(reg->id) < 8 ? size_of(reg->id) : 8);

	switch (reg->kind) {
	case FAKE_INVARIANT:
		return is_same(vcpu, reg->id, value) ? 0 : -EINVAL;
	case FAKE_IDENTIFICATION:
		if (vcpu->vm->has_run)
			return is_same(vcpu, reg->id, value) ? 0 : -EBUSY;
		break;
	case FAKE_PROCESSOR_STATE:
		if (!is_allowed_pstate(vcpu, number))
			return -EINVAL;
		break;
	case FAKE_VECTOR_LENGTHS:
		if (vcpu->finalized)
			return -EPERM;
		if (number & ~0xfULL || !(number & 1))
			return -EINVAL;
		break;
	case FAKE_SCALABLE:
		if (wants_finalize(vcpu))
			return -EPERM;
		break;
	case FAKE_PMU_SET:
	case FAKE_PMU_CLEAR:
		return set_pmu(vcpu, reg, number);
	case FAKE_NO_WRITE:
		return 0;
	case FAKE_STORE:
	case FAKE_VM_STORE:
	case FAKE_COUNTER:
		break;
	}
	memcpy(fake_value(vcpu, reg->id), value, size_of(reg->id));
	return 0;
}

static int fake_set(void *ctx, uint64_t id, const void *value)
{
	struct fake_vcpu *vcpu = ctx;
	const struct fake_register *reg = find_visible(vcpu, id);
	int ret;

	if (vcpu->sets < FAKE_LOG)
		vcpu->log[vcpu->sets] = id;
	vcpu->sets++;
	if (id == vcpu->refused_set)
		return vcpu->refusal;
	if (!reg)
		return -ENOENT;
	ret = set_register(vcpu, reg, value);
	if (!ret && (id & 0xfff0000) == 0x100000)
		narrow(vcpu);
	return ret;
}

/* An id that no table knows: in group 0x1f, which no kernel uses. */
static uint64_t grown_id(size_t n)
{
	return FAKE_ARM64 | FAKE_U64 | 0x1f0000U | n;
}

static size_t list_visible(struct fake_vcpu *vcpu, const struct fake_register *regs, size_t count,
			   uint64_t *at)
{
	size_t listed = 0;

	for (size_t i = 0; i < count; i++) {
		if (is_hidden(vcpu, &regs[i]))
			continue;
		at[listed] = regs[i].id;
		listed++;
	}
	return listed;
}

static int fake_list(void *ctx, uint64_t *list)
{
	struct fake_vcpu *vcpu = ctx;
	uint64_t ids[2 * FAKE_REGISTERS];
	uint64_t room = list[0];
	size_t listed;

	vcpu->lists++;
	if (vcpu->list_error)
		return vcpu->list_error;
	if (wants_finalize(vcpu))
		return -EPERM;
	listed = list_visible(vcpu, vcpu->regs, vcpu->count, ids);
	listed += list_visible(vcpu, vcpu->vm->regs, vcpu->vm->count, ids + listed);
	list[0] = listed;
	if (room < listed) {
		if (vcpu->growth) {
			fake_add(vcpu, grown_id(vcpu->growth), FAKE_STORE);
			vcpu->growth--;
		}
		return -E2BIG;
	}
	memcpy(list + 1, ids, listed * sizeof(*ids));
	return 0;
}

static int fake_finalize(void *ctx, int feature)
{
	struct fake_vcpu *vcpu = ctx;

	vcpu->finalizes++;
	if (vcpu->finalize_error)
		return vcpu->finalize_error;
	if (feature != 4 || !(vcpu->features & FAKE_SVE))
		return -EINVAL;
	if (vcpu->finalized)
		return -EPERM;
	vcpu->finalized = true;
	return 0;
}

struct onereg_io fake_io(struct fake_vcpu *vcpu)
{
	struct onereg_io io = {
		.get = fake_get,
		.set = fake_set,
		.list = fake_list,
		.finalize = fake_finalize,
		.ctx = vcpu,
	};

	return io;
}

/* ---- For tests ---- */

static void fill(struct fake_register *reg, unsigned int seed)
{
	for (size_t i = 0; i < size_of(reg->id); i++)
		reg->value[i] = (uint8_t)(reg->id * 7 + i * 13 + seed);
}

void fake_fill(struct fake_vcpu *vcpu, unsigned int seed)
{
	for (size_t i = 0; i < vcpu->count; i++) {
		enum fake_kind kind = vcpu->regs[i].kind;

		if (kind == FAKE_STORE || kind == FAKE_SCALABLE || kind == FAKE_PMU_SET)
			fill(&vcpu->regs[i], seed);
		if (kind == FAKE_SCALABLE) {	/* vectors of 256 bits of 2048 */
			size_t size = size_of(vcpu->regs[i].id);

			memset(vcpu->regs[i].value + size / 8, 0, size - size / 8);
		}
	}
	for (size_t i = 0; i < vcpu->vm->count; i++)
		fill(&vcpu->vm->regs[i], seed);
	narrow(vcpu);
}

size_t fake_written(const struct fake_vcpu *vcpu, uint64_t id)
{
	for (size_t i = 0; i < vcpu->sets && i < FAKE_LOG; i++) {
		if (vcpu->log[i] == id)
			return i + 1;
	}
	return 0;
}

void fake_forget(struct fake_vcpu *vcpu)
{
	vcpu->gets = 0;
	vcpu->sets = 0;
	vcpu->lists = 0;
	vcpu->finalizes = 0;
}
