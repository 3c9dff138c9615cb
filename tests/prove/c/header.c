// SPDX-License-Identifier: MIT
/* onereg_write_header() of any origin and of a save of any length up to MOST_BYTES. */

#include "onereg_internal.h"
#include "proof.h"

int main(void)
{
	static uint8_t memory[MOST_BYTES];
	struct onereg_origin origin;
	size_t length = nondet_size();

	ASSUME(length >= ONEREG_SAVE_HEADER && length <= MOST_BYTES);
	onereg_write_header(memory + MOST_BYTES - length, length, nondet_size(), &origin);
	REACHED();
	return 0;
}
