/* SPDX-License-Identifier: MIT */
/*
 * What onereg_aarch32.c needs of a row of its table, where this is included behind it: tables.c
 * shows it of the real ones, and views.c makes any such.
 */
#ifndef ANY_PART_H
#define ANY_PART_H

#include "onereg.h"
#include "proof.h"

static inline bool is_part(const struct part *part)
{
	const size_t size = onereg_size(part->of);

	return (size == 4 || size == 8 || size == 16) && part->width && part->width <= 128 &&
	       part->lsb <= 128 - part->width && part->of_lsb <= 8 * size &&
	       part->width <= 8 * size - part->of_lsb;
}

#endif /* ANY_PART_H */
