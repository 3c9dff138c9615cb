// SPDX-License-Identifier: MIT
/*
 * In the place of the tables of onereg_moves.c: a row for any register, with up to one of
 * everything.
 */

#include "any_ends.h"
#include "any_move.h"

const struct onereg_move *onereg_find_move(uint64_t id)
{
	static struct onereg_value_since value;
	static struct onereg_where unreachable, when;
	static struct onereg_change change;
	static struct onereg_policy policy;
	static struct onereg_id_field field;
	static struct onereg_promise promise;
	static struct onereg_move move;

	if (move.id == id)	/* the same row again */
		return &move;
	__CPROVER_havoc_object(&value);
	__CPROVER_havoc_object(&unreachable);
	__CPROVER_havoc_object(&when);
	__CPROVER_havoc_object(&change);
	__CPROVER_havoc_object(&policy);
	__CPROVER_havoc_object(&field);
	__CPROVER_havoc_object(&promise);
	__CPROVER_havoc_object(&move);
	change.when = &when;
	change.when_count = nondet_bool();
	field.name = "FIELD";
	move.id = id;
	move.values = &value;
	move.value_count = nondet_bool();
	move.unreachable = &unreachable;
	move.unreachable_count = nondet_bool();
	move.changes = &change;
	move.change_count = nondet_bool();
	move.policies = &policy;
	move.policy_count = nondet_bool();
	move.fields = &field;
	move.field_count = nondet_bool();
	move.promises = &promise;
	move.promise_count = nondet_bool();
	ASSUME(is_move(&move));
	return &move;
}
