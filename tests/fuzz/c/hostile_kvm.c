// SPDX-License-Identifier: MIT
/* A KVM that an input of a fuzzer describes; see hostile_kvm.h. */

#include "hostile_kvm.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "onereg_ids.h"

#define KNOWN_END 0xff00U

/* ---- The input ---- */

uint8_t take_u8(struct input *in)
{
	if (!in->left)
		return 0;
	in->left--;
	return *in->at++;
}

uint16_t take_u16(struct input *in)
{
	uint16_t low = take_u8(in);

	return (uint16_t)(low | take_u8(in) << 8);
}

uint64_t take_u64(struct input *in)
{
	uint64_t number = 0;

	for (unsigned int i = 0; i < 8; i++)
		number |= (uint64_t)take_u8(in) << 8 * i;
	return number;
}

void take_pattern(struct input *in, void *to, size_t size)
{
	uint64_t pattern = take_u64(in);
	uint8_t *at = to;

	for (; size >= sizeof(pattern); size -= sizeof(pattern), at += sizeof(pattern))
		memcpy(at, &pattern, sizeof(pattern));
	memcpy(at, &pattern, size);
}

uint64_t take_id(struct input *in)
{
	uint16_t number = take_u16(in);

	if (number >= KNOWN_END)
		return take_u64(in);
	return onereg_arm64.order[number % onereg_arm64.register_count];
}

/* ---- The vCPU ---- */

void hostile_init(struct hostile_vcpu *vcpu, struct input *in)
{
	size_t count = take_u16(in) % (HOSTILE_REGISTERS + 1);

	vcpu->count = 0;
	vcpu->writes = 0;
	vcpu->finalized = false;
	vcpu->lie = take_u8(in) % HOSTILE_LIES;
	while (vcpu->count < count && in->left) {
		struct hostile_register *reg = &vcpu->registers[vcpu->count];

		reg->id = take_id(in);
		reg->behaviour = take_u8(in) % HOSTILE_BEHAVIOURS;
		take_pattern(in, reg->value, sizeof(reg->value));
		vcpu->count++;
	}
}

struct hostile_register *hostile_find(struct hostile_vcpu *vcpu, uint64_t id)
{
	for (size_t i = 0; i < vcpu->count; i++) {
		if (vcpu->registers[i].id == id)
			return &vcpu->registers[i];
	}
	return NULL;
}

bool hostile_is_honest(const struct hostile_vcpu *vcpu)
{
	for (size_t i = 0; i < vcpu->count; i++) {
		if (vcpu->registers[i].behaviour != HOSTILE_STORES)
			return false;
	}
	return vcpu->lie == HOSTILE_HONEST;
}

static int hostile_get(void *ctx, uint64_t id, void *value)
{
	struct hostile_register *reg = hostile_find(ctx, id);

	PROMISE(onereg_size(id) > 0);
	if (!reg || reg->behaviour == HOSTILE_GONE)
		return -ENOENT;
	memcpy(value, reg->value, onereg_size(id));
	if (reg->behaviour == HOSTILE_COUNTS)
		reg->value[0]++;
	return 0;
}

static int hostile_set(void *ctx, uint64_t id, const void *value)
{
	struct hostile_vcpu *vcpu = ctx;
	struct hostile_register *reg = hostile_find(ctx, id);

	PROMISE(onereg_size(id) > 0);
	vcpu->writes += id != ONEREG_ARM64_SVE_VLS;
	if (!reg || reg->behaviour == HOSTILE_GONE)
		return -ENOENT;
	if (reg->behaviour == HOSTILE_REFUSES)
		return -EINVAL;
	if (reg->behaviour != HOSTILE_IGNORES)
		memcpy(reg->value, value, onereg_size(id));
	return 0;
}

static bool is_visible(const struct hostile_vcpu *vcpu, const struct hostile_register *reg)
{
	switch (reg->behaviour) {
	case HOSTILE_UNLISTED:
		return false;
	case HOSTILE_COMES:
		return vcpu->writes;
	case HOSTILE_GOES:
		return !vcpu->writes;
	default:
		return true;
	}
}

/* The list into so much room; returns the number of ids that there are. */
static size_t list_ids(const struct hostile_vcpu *vcpu, uint64_t *ids, size_t room)
{
	size_t times = vcpu->lie == HOSTILE_TWICE ? 2 : 1;
	size_t listed = 0;

	for (size_t i = 0; i < times * vcpu->count; i++) {
		const struct hostile_register *reg = &vcpu->registers[i / times];

		if (!is_visible(vcpu, reg))
			continue;
		if (listed < room)
			ids[listed] = reg->id;
		listed++;
	}
	return listed;
}

static int hostile_list(void *ctx, uint64_t *list)
{
	struct hostile_vcpu *vcpu = ctx;
	size_t room = (size_t)list[0];
	size_t listed = list_ids(vcpu, list + 1, room);

	list[0] = listed;
	switch (vcpu->lie) {
	case HOSTILE_MORE:
		list[0] = room + 400;
		return 0;
	case HOSTILE_NEVER:
		return -E2BIG;
	case HOSTILE_HUGE:
		list[0] = UINT64_MAX - listed;
		return -E2BIG;
	case HOSTILE_GROWS:
		list[0] = room + 400;
		return -E2BIG;
	case HOSTILE_FAILS:
		return -ENOEXEC;
	case HOSTILE_UNFINALIZED:
		if (!vcpu->finalized)
			return -EPERM;
		break;
	default:
		break;
	}
	return listed > room ? -E2BIG : 0;
}

static int hostile_finalize(void *ctx, int feature)
{
	struct hostile_vcpu *vcpu = ctx;

	PROMISE(feature == ONEREG_VCPU_SVE);
	if (vcpu->finalized)
		return -EPERM;
	vcpu->finalized = true;
	return 0;
}

struct onereg_io hostile_io(struct hostile_vcpu *vcpu)
{
	const struct onereg_io io = {
		.get = hostile_get,
		.set = hostile_set,
		.list = hostile_list,
		.finalize = hostile_finalize,
		.ctx = vcpu,
	};

	return io;
}

/* ---- Promises ---- */

_Noreturn void broken(const char *promise, const char *of)
{
	fprintf(stderr, "%s: broken: %s\n", of, promise);
	abort();
}

void check_error(int ret, const struct onereg_error *error)
{
	char text[ONEREG_ERROR_TEXT];
	size_t length;

	if (!ret)
		return;
	PROMISE(ret < 0);
	PROMISE(error->code == -ret);
	length = onereg_strerror(error, text, sizeof(text));
	PROMISE(length < sizeof(text));
	PROMISE(length == strlen(text));
	for (size_t i = 0; i < length; i++)
		PROMISE(text[i] >= ' ' && text[i] <= '~');
}
