// SPDX-License-Identifier: 0BSD
/*
 * Why KVM refuses, where its errno and the register tell.
 * Edited in templates/c/onereg_reason.c; `onereg generate` copies it.
 */

#include "onereg_internal.h"

#include <errno.h>

#include "onereg_ids.h"

/* The group of an id, KVM_REG_ARM_COPROC_MASK, that has Z, P, FFR and SVE_VLS. */
#define GROUP(id) ((id) >> 16 & 0xfff)
#define GROUP_SVE GROUP(ONEREG_ARM64_SVE_VLS)

static const char not_initialised[] = "the vCPU is not initialised: KVM_ARM_VCPU_INIT first";
static const char not_finalized[] = "the vCPU has SVE and is not finalized: prepare it first";

bool onereg_is_sve(uint64_t id)
{
	return GROUP(id) == GROUP_SVE;
}

const char *onereg_list_reason(int code)
{
	if (code == -ENOEXEC)
		return not_initialised;
	return code == -EPERM ? not_finalized : NULL;
}

/* arch/arm64/kvm/guest.c, get_sve_reg(), set_sve_vls() */
static const char *sve_reason(int code, uint64_t id)
{
	if (code == -ENOENT)
		return "the vCPU has no SVE: give KVM_ARM_VCPU_INIT the feature KVM_ARM_VCPU_SVE";
	if (code != -EPERM)
		return NULL;
	if (id == ONEREG_ARM64_SVE_VLS)
		return "the vCPU is finalized with other vector lengths";
	return not_finalized;
}

const char *onereg_read_reason(int code, uint64_t id)
{
	if (code == -ENOEXEC)
		return not_initialised;
	if (onereg_is_sve(id))
		return sve_reason(code, id);
	return code == -ENOENT ? "the vCPU has no such register" : NULL;
}

const char *onereg_lack_reason(uint64_t id)
{
	if (onereg_is_sve(id))
		return sve_reason(-ENOENT, id);
	return "the destination does not list it";
}

static bool is_zero(const uint8_t *value, size_t size)
{
	for (size_t i = 0; i < size; i++) {
		if (value[i])
			return false;
	}
	return true;
}

const char *onereg_write_reason(int code, uint64_t id, const void *value)
{
	const struct onereg_register *reg = onereg_find_id(&onereg_arm64, id);

	if (code == -EBUSY)
		return "it can change until the first KVM_RUN and no longer";
	if (code != -EINVAL)
		return onereg_read_reason(code, id);
	if (is_zero(value, onereg_size(id)))
		return "zero is no value of it: a state is read before it is written";
	if (reg && reg->write == ONEREG_WRITE_ID)
		return "this host cannot give it, or does not let it be written";
	return NULL;
}
