// SPDX-License-Identifier: MIT
/*
 * The generated C's AArch32 view of a guest that stops in every mode.
 *
 *	aarch32_view IMAGE REQUESTS
 *
 * IMAGE is aarch32_modes.S; REQUESTS is a file of lines:
 *
 *	read NAME		at every stop
 *	write STOP NAME VALUE	afterwards, at that stop; VALUE has 32 hexadecimal digits
 *
 * At every stop the vCPU is read, the names are read and written, what has changed is put, and the
 * guest goes on.  One JSON object per stop:
 *
 *	{"stop": 0, "read": {"LR_irq": "0x...", "spsr": null, ...}, "saved": "...",
 *	 "writes": [[address, value], ...]}
 *
 *	read	null where the name means nothing in the mode
 *	saved	what onereg_save() gives, in hexadecimal, from before the writes
 *	writes	of the guest outside of its memory, up to and including the next stop or the end
 */
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "aarch32_modes.h"
#include "onereg_aarch32.h"
#include "onereg_kvm.h"
#include "onereg_native.h"
#include "vm.h"

#define MAX_REQUESTS	2048
#define REPORTS		A32_REPORT(0)

struct request {
	char name[16];
	int stop;		/* -1: a read */
	struct onereg_u128 value;
};

static struct request requests[MAX_REQUESTS];
static size_t request_count;
static struct onereg_error error;

static void fail(const char *what)
{
	fflush(stdout);
	fprintf(stderr, "aarch32_view: %s\n", what);
	exit(1);
}

static void check(int ret)
{
	char text[ONEREG_ERROR_TEXT];

	if (!ret)
		return;
	onereg_strerror(&error, text, sizeof(text));
	fail(text);
}

static void read_requests(const char *path)
{
	FILE *file = fopen(path, "r");
	char line[128];

	if (!file)
		fail(path);
	while (fgets(line, sizeof(line), file)) {
		struct request *request = &requests[request_count++];

		request->stop = -1;
		if (request_count == MAX_REQUESTS)
			fail("too many requests");
		if (sscanf(line, "read %15s", request->name) != 1 &&
		    sscanf(line, "write %d %15s %16" SCNx64 "%16" SCNx64, &request->stop,
			   request->name, &request->value.hi, &request->value.lo) != 4)
			fail(line);
	}
	fclose(file);
}

static void read_names(const struct onereg_native *state)
{
	const char *comma = "";

	printf("\"read\": {");
	for (size_t i = 0; i < request_count; i++) {
		struct onereg_u128 value;
		int ret;

		if (requests[i].stop >= 0)
			continue;
		ret = onereg_aarch32_read(&onereg_native_layout, state, requests[i].name, &value);
		printf("%s\"%s\": ", comma, requests[i].name);
		comma = ", ";
		if (!ret)
			printf("\"0x%016" PRIx64 "%016" PRIx64 "\"", value.hi, value.lo);
		else if (ret == -EINVAL)
			printf("null");
		else
			fail(requests[i].name);
	}
	printf("}");
}

static void write_names(struct onereg_native *state, int stop)
{
	for (size_t i = 0; i < request_count; i++) {
		if (requests[i].stop == stop &&
		    onereg_aarch32_write(&onereg_native_layout, state, requests[i].name,
					 requests[i].value))
			fail(requests[i].name);
	}
}

static void print_saved(const struct onereg_io *io)
{
	static uint8_t saved[0x8000];
	size_t length;

	check(onereg_save(io, saved, sizeof(saved), &length, &error));
	printf(", \"saved\": \"");
	for (size_t i = 0; i < length; i++)
		printf("%02x", saved[i]);
	printf("\"");
}

static void go_on(struct vm *vm)
{
	const char *comma = "";
	struct vm_write write;

	printf(", \"writes\": [");
	do {
		write = vm_run(vm);
		printf("%s[%llu, %llu]", comma, (unsigned long long)write.address,
		       (unsigned long long)write.value);
		comma = ", ";
	} while (write.address >= REPORTS);
	printf("]");
}

int main(int argc, char **argv)
{
	const struct vm_config config = { .features = 1u << KVM_ARM_VCPU_EL1_32BIT, .gic = 1 };
	static struct onereg_vcpu vcpu;
	static struct onereg_native state;
	static struct onereg_native shadow;
	static uint8_t raw[4096];
	struct onereg_io io;
	struct vm vm;

	if (argc != 3)
		return 2;
	read_requests(argv[2]);
	if (vm_open(&vm, &config))
		fail("KVM refuses EL1_32BIT");
	io = onereg_kvm_io(vm.vcpu);
	vm_load(&vm, argv[1], A32_PSTATE);
	check(onereg_native_open(&vcpu, &io, raw, sizeof(raw), 0, &error));
	vm_run(&vm);
	for (int stop = 0; stop < A32_ROUNDS; stop++) {
		check(onereg_native_get(&vcpu, &state, &error));
		shadow = state;
		printf("{\"stop\": %d, ", stop);
		read_names(&state);
		print_saved(&io);
		write_names(&state, stop);
		check(onereg_native_put_changed(&vcpu, &state, &shadow, ONEREG_RUNTIME, &error));
		go_on(&vm);
		puts("}");
	}
	vm_close(&vm);
	return 0;
}
