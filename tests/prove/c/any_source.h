/* SPDX-License-Identifier: MIT */
/* What a put has to write, as onereg_lost.c needs it: put.c shows it, lost.c begins with any such. */
#ifndef ANY_SOURCE_H
#define ANY_SOURCE_H

#include "onereg_internal.h"
#include "proof.h"

/* Of the harness. */
extern const void *whole_state;
extern const void *whole_shadow;
bool is_opened(const struct onereg_vcpu *vcpu);

static inline bool is_source(const struct onereg_source *source, const struct onereg_layout *layout)
{
	if (source->state != whole_state || (source->shadow && source->shadow != whole_shadow) ||
	    (uint32_t)source->level > ONEREG_FULL || source->row_count > layout->row_count)
		return false;
	for (size_t k = 0; k < source->row_count; k++) {
		if (source->rows[k] >= layout->row_count)
			return false;
	}
	return true;
}

#endif /* ANY_SOURCE_H */
