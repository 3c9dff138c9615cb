// SPDX-License-Identifier: MIT
/* Decisions in the caller's memory: those of a move, and what a put has dropped. */

#include "check.h"
#include "fake_kvm.h"
#include "onereg_decision.h"
#include "onereg_ids.h"
#include "onereg_native.h"
#include "onereg_record.h"

#include <errno.h>

#define ROOM 700

static struct fake_vm vm;
static struct fake_vcpu fake;
static struct onereg_io io;
static struct onereg_vcpu vcpu;
static struct onereg_native state;
static struct onereg_error error;
static struct onereg_decision rows[ROOM];
static uint8_t raw[4096];
static uint8_t saved[65536];
static size_t length;

static void start(void)
{
	fake_vm_init(&vm, FAKE_6_12);
	fake_vcpu_init(&fake, &vm, 0);
	io = fake_io(&fake);
	memset(&state, 0, sizeof(state));
	memset(&error, 0, sizeof(error));
	memset(rows, 0, sizeof(rows));
}

/* Decide about what was saved, with so much room; returns the error. */
static int decide(size_t room, size_t *count)
{
	const struct onereg_incoming incoming = { .io = &io, .save = saved, .length = length };
	struct onereg_decisions decisions = { .rows = rows, .capacity = room };
	int ret = onereg_decide(&incoming, 1, NULL, &decisions, &error);

	*count = decisions.count;
	return ret;
}

static void test_room_for_the_decisions_of_a_move(void)
{
	struct onereg_decision last;
	size_t all, count;

	start();
	CHECK(onereg_save(&io, saved, sizeof(saved), &length, &error), 0);
	CHECK(decide(ROOM, &all), 0);
	CHECK(all, fake.count + vm.count);
	last = rows[all - 1];

	CHECK(decide(0, &count), -E2BIG);
	CHECK(count, all);
	CHECK(error.needed, all * sizeof(*rows));
	CHECK_TEXT(error.operation, "decide");

	memset(rows, 0, sizeof(rows));
	CHECK(decide(all - 1, &count), -E2BIG);
	CHECK(count, all);
	CHECK(rows[all - 1].id, 0);
	CHECK(rows[0].id != 0, 1);

	CHECK(decide(all, &count), 0);
	CHECK(rows[all - 1].id, last.id);
	CHECK(rows[all - 1].verdict, last.verdict);
	CHECK(fake.sets, 0);
}

static void test_a_put_tells_what_it_has_dropped(void)
{
	struct onereg_decisions dropped = { .rows = rows, .capacity = 1 };

	start();
	CHECK(onereg_native_open(&vcpu, &io, raw, sizeof(raw), 0, &error), 0);
	CHECK(onereg_native_get(&vcpu, &state, &error), 0);
	state.tcr2_el1 = 3;
	state.pir_el1 = 5;

	CHECK(onereg_native_put(&vcpu, &state, ONEREG_FULL, &error), 0);

	vcpu.dropped = &dropped;
	CHECK(onereg_native_put(&vcpu, &state, ONEREG_FULL, &error), 0);
	CHECK(dropped.count, 2);
	CHECK(rows[0].verdict, ONEREG_VERDICT_DROP);
	CHECK_TEXT(rows[0].reason, "the guest cannot reach it");
	CHECK(rows[1].id, 0);

	dropped.capacity = ROOM;
	CHECK(onereg_native_put(&vcpu, &state, ONEREG_FULL, &error), 0);
	CHECK(dropped.count, 2);
	CHECK(rows[0].id == ONEREG_ARM64_TCR2_EL1 || rows[1].id == ONEREG_ARM64_TCR2_EL1, 1);
	CHECK(rows[0].id == ONEREG_ARM64_PIR_EL1 || rows[1].id == ONEREG_ARM64_PIR_EL1, 1);

	state.tcr2_el1 = 0;
	state.pir_el1 = 0;
	CHECK(onereg_native_put(&vcpu, &state, ONEREG_FULL, &error), 0);
	CHECK(dropped.count, 0);
}

int main(void)
{
	RUN(test_room_for_the_decisions_of_a_move);
	RUN(test_a_put_tells_what_it_has_dropped);
	return check_result();
}
