// SPDX-License-Identifier: MIT
/*
 * What a get has stored a put loads: in the mode MODE, with EL1 in either Execution state, no two
 * registers of a layout share a place, and each value comes back.
 */

#include <string.h>

#include "onereg_ids.h"
#include "onereg_internal.h"
#include "proof.h"

#include LAYOUT_HEADER

#define SIZE 32		/* of the widest register that is compared; Z are places of their own type */

static uint8_t state[STATE_SIZE];
static uint8_t values[ROWS][SIZE];

static bool is_compared(const struct onereg_row *row)
{
	return onereg_size(row->id) <= SIZE && row->id != ONEREG_ARM64_PSTATE;
}

int main(void)
{
	const uint64_t pstate = MODE;

	PROVE(LAYOUT.row_count <= ROWS);
	PROVE(LAYOUT.state_size <= STATE_SIZE);
	__CPROVER_havoc_object(state);
	__CPROVER_havoc_object(values);
	for (size_t i = 0; i < LAYOUT.row_count; i++) {
		const struct onereg_row *row = &LAYOUT.rows[i];

		if (is_compared(row))	/* a value that does not fit is an error of the get */
			ASSUME(!onereg_store_row(row, pstate, state, values[i]));
	}
	for (size_t i = 0; i < LAYOUT.row_count; i++) {
		const struct onereg_row *row = &LAYOUT.rows[i];
		uint8_t value[SIZE];

		if (!is_compared(row))
			continue;
		PROVE(!onereg_load_row(row, pstate, state, value));
		PROVE(!memcmp(value, values[i], onereg_size(row->id)));
	}
	REACHED();
	return 0;
}
