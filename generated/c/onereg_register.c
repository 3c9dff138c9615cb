// SPDX-License-Identifier: 0BSD
/*
 * Look-up of registers by id and by name; see onereg.h.
 * Edited in templates/c/onereg_register.c; `onereg generate` copies it.
 */

#include "onereg.h"

#include <stdlib.h>
#include <string.h>

size_t onereg_size(uint64_t id)
{
	size_t size = ONEREG_SIZE(id);

	return size <= ONEREG_MAX_SIZE ? size : 0;
}

static int compare_id_with_register(const void *key, const void *element)
{
	const uint64_t *id = key;
	const struct onereg_register *reg = element;

	return (*id > reg->id) - (*id < reg->id);
}

const struct onereg_register *onereg_find_id(const struct onereg_table *table, uint64_t id)
{
	return bsearch(&id, table->registers, table->register_count, sizeof(*table->registers),
		       compare_id_with_register);
}

static int compare_name_with_entry(const void *key, const void *element)
{
	const struct onereg_name *entry = element;

	return strcmp(key, entry->name);
}

const struct onereg_register *onereg_find_name(const struct onereg_table *table, const char *name)
{
	const struct onereg_name *entry = bsearch(name, table->names, table->name_count,
						  sizeof(*table->names), compare_name_with_entry);

	return entry ? onereg_find_id(table, entry->id) : NULL;
}
