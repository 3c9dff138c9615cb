// SPDX-License-Identifier: MIT
/*
 * In the place of the reports of onereg_operation.c and the reasons of onereg_reason.c, which
 * errors.c is about: what they are given is as they need it.
 */

#include "onereg_internal.h"
#include "proof.h"

static void check(const struct onereg_operation *op)
{
	PROVE(__CPROVER_r_ok(op, sizeof(*op)));
	PROVE(!op->error || __CPROVER_w_ok(op->error, sizeof(*op->error)));
}

static const char *any_reason(void)
{
	return nondet_bool() ? "a reason" : NULL;
}

int onereg_op_fail(const struct onereg_operation *op, int code, const char *name, const char *why)
{
	(void)name;
	(void)why;
	check(op);
	PROVE(code < 0 && code > -4096);
	return code;
}

int onereg_op_fail_register(const struct onereg_operation *op, int code, uint64_t id,
			    const void *value, const char *why)
{
	(void)why;
	check(op);
	PROVE(code < 0 && code > -4096);
	PROVE(!value || __CPROVER_r_ok(value, onereg_size(id)));
	return code;
}

void onereg_op_fail_name(const struct onereg_operation *op, uint64_t id, const char *field)
{
	(void)id;
	(void)field;
	check(op);
}

int onereg_op_fail_storage(const struct onereg_operation *op, const char *name, size_t needed)
{
	(void)name;
	(void)needed;
	check(op);
	return -7;	/* -E2BIG */
}

int onereg_op_fail_read(const struct onereg_operation *op, int code, uint64_t id)
{
	return onereg_op_fail_register(op, code, id, NULL, NULL);
}

int onereg_op_fail_write(const struct onereg_operation *op, int code, uint64_t id,
			 const void *value)
{
	PROVE(__CPROVER_r_ok(value, onereg_size(id)));
	return onereg_op_fail_register(op, code, id, value, NULL);
}

const char *onereg_list_reason(int code)
{
	(void)code;
	return any_reason();
}

const char *onereg_read_reason(int code, uint64_t id)
{
	(void)code;
	(void)id;
	return any_reason();
}

const char *onereg_lack_reason(uint64_t id)
{
	(void)id;
	return any_reason();
}

const char *onereg_write_reason(int code, uint64_t id, const void *value)
{
	(void)code;
	PROVE(__CPROVER_r_ok(value, onereg_size(id)));
	return any_reason();
}
