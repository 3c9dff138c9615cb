// SPDX-License-Identifier: MIT
/* onereg_save() of any vCPU: what it gives can be read, and restored into the same vCPU. */

#include "hostile_kvm.h"

#include <errno.h>
#include <stdlib.h>

#include "onereg_record.h"

static struct hostile_vcpu vcpu;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct input in = { data, size };
	struct onereg_saved saved;
	struct onereg_error error;
	struct onereg_io io;
	size_t needed = 0;
	size_t length = 0;
	uint8_t *save;
	int ret;

	hostile_init(&vcpu, &in);
	io = hostile_io(&vcpu);
	ret = onereg_save(&io, NULL, 0, &needed, &error);
	check_error(ret, &error);
	if (ret)
		return 0;
	save = malloc(needed);
	if (!save)
		return 0;
	PROMISE(onereg_save(&io, save, needed - 1, &length, &error) == -E2BIG);
	PROMISE(error.needed == needed);
	ret = onereg_save(&io, save, needed, &length, &error);
	check_error(ret, &error);
	PROMISE(!vcpu.writes);
	if (!ret) {
		PROMISE(length == needed);
		ret = onereg_read_save(save, length, &saved, &error);
		check_error(ret, &error);
		PROMISE(!ret || !vcpu.count || !saved.count);
		if (!ret && hostile_is_honest(&vcpu))
			PROMISE(!onereg_restore(&io, save, length, 0, &error));
	}
	free(save);
	return 0;
}
