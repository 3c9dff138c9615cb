// SPDX-License-Identifier: MIT
/* onereg_read_save() of any bytes up to MOST_BYTES. */

#include <string.h>

#include "onereg_record.h"
#include "proof.h"

int main(void)
{
	uint8_t input[MOST_BYTES];
	size_t length = nondet_size();
	struct onereg_saved saved;
	struct onereg_error error;

	ASSUME(length <= MOST_BYTES);
	if (onereg_read_save(input + (MOST_BYTES - length), length, &saved,
			     nondet_bool() ? &error : NULL))
		return 0;
	PROVE(saved.count > 0);
	PROVE((const uint8_t *)saved.records >= input + ONEREG_SAVE_HEADER);
	PROVE((const uint8_t *)saved.records + saved.records_length == input + MOST_BYTES);
	PROVE(!saved.origin.kernel[ONEREG_RELEASE_SIZE - 1]);
	REACHED();
	return 0;
}
