// SPDX-License-Identifier: 0BSD
/*
 * The registers that this host's KVM lists, as JSON lines for `onereg audit reglist`.
 * Edited in templates/c/onereg_dump.c; `onereg generate` copies it.
 *
 *	apt-get install gcc-aarch64-linux-gnu	(Debian, Ubuntu; on an arm64 host gcc does)
 *	aarch64-linux-gnu-gcc -static -O2 -o onereg_dump onereg_dump.c
 *	./onereg_dump [FEATURES]... >dump.jsonl
 *
 * The program is static: it runs on any arm64 host without libraries.  It prints nothing
 * if it fails.
 *
 * FEATURES is a comma-separated list of el1_32bit, pmu_v3, sve, ptrauth, mte, el2
 * and el2_e2h0, or "none"; each is a virtual machine of its own with one vCPU, which
 * never runs.  Without arguments: none.  A line is
 *
 *	{"version": 1, "kernel": "6.12.1", "features": ["sve"], "init": [5, 16, ...],
 *	 "refused": null, "list": [[id, value], ...]}
 *
 * in which "init" is target and features[7] of struct kvm_vcpu_init, "refused" is the
 * errno of a set that KVM does not grant, and a value is its bytes as they are in
 * memory, or null where KVM_GET_ONE_REG failed.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/utsname.h>
#include <unistd.h>

#include <linux/kvm.h>

/* Newer than the oldest headers that this has to compile with. */
#define VCPU_HAS_EL2		7
#define VCPU_HAS_EL2_E2H0	8

#define MTE			0x10000u	/* a capability of the VM, not a bit of the vCPU */
#define MAX_IDS			4096
#define LIST_WORDS		(1 + MAX_IDS)	/* of struct kvm_reg_list: the number of ids, the ids */
#define MAX_VALUE		256		/* bytes: a Z register */
#define MAX_FEATURES		128		/* characters of FEATURES */

static const struct {
	const char *name;
	uint32_t bits;
} features[] = {
	{ "el1_32bit",	1u << KVM_ARM_VCPU_EL1_32BIT },
	{ "pmu_v3",	1u << KVM_ARM_VCPU_PMU_V3 },
	{ "sve",	1u << KVM_ARM_VCPU_SVE },
	{ "ptrauth",	1u << KVM_ARM_VCPU_PTRAUTH_ADDRESS | 1u << KVM_ARM_VCPU_PTRAUTH_GENERIC },
	{ "mte",	MTE },
	{ "el2",	1u << VCPU_HAS_EL2 },
	{ "el2_e2h0",	1u << VCPU_HAS_EL2_E2H0 },
};

/* The lines; they are printed when all of them are whole. */
static FILE *out;

static void die(const char *what)
{
	fprintf(stderr, "onereg_dump: %s: %s\n", what, strerror(errno));
	exit(EXIT_FAILURE);
}

static void print_features(FILE *to)
{
	for (size_t i = 0; i < sizeof(features) / sizeof(features[0]); i++)
		fprintf(to, "%s%s", i ? ", " : "", features[i].name);
	fprintf(to, "\n");
}

static int help(void)
{
	printf("usage: onereg_dump [FEATURES]...\n"
	       "Print the registers of a fresh vCPU of this arm64 host, as a line of JSON.\n"
	       "FEATURES: those of the vCPU, as sve,pmu_v3; \"none\", or no argument, for none.\n"
	       "Each argument makes a VM of its own, and a line.\n"
	       "The features are ");
	print_features(stdout);
	return EXIT_SUCCESS;
}

static uint32_t feature(const char *name)
{
	for (size_t i = 0; i < sizeof(features) / sizeof(features[0]); i++)
		if (strcmp(features[i].name, name) == 0)
			return features[i].bits;
	fprintf(stderr, "onereg_dump: there is no feature %s; there are ", name);
	print_features(stderr);
	exit(EXIT_FAILURE);
}

/* The vCPU of a new VM, or -1 with errno where KVM does not grant the features. */
static int new_vcpu(int kvm, uint32_t bits, int *vm, struct kvm_vcpu_init *init)
{
	struct kvm_enable_cap mte = { .cap = KVM_CAP_ARM_MTE };
	int sve = KVM_ARM_VCPU_SVE, vcpu;

	*vm = ioctl(kvm, KVM_CREATE_VM, 0);
	if (*vm < 0)
		die("KVM_CREATE_VM");
	if ((bits & MTE) && ioctl(*vm, KVM_ENABLE_CAP, &mte))
		return -1;
	vcpu = ioctl(*vm, KVM_CREATE_VCPU, 0);
	if (vcpu < 0)
		die("KVM_CREATE_VCPU");
	if (ioctl(*vm, KVM_ARM_PREFERRED_TARGET, init))
		die("KVM_ARM_PREFERRED_TARGET");
	init->features[0] = 1u << KVM_ARM_VCPU_PSCI_0_2 | (bits & ~MTE);
	if (ioctl(vcpu, KVM_ARM_VCPU_INIT, init) == 0 &&
	    (!(bits & 1u << KVM_ARM_VCPU_SVE) || ioctl(vcpu, KVM_ARM_VCPU_FINALIZE, &sve) == 0))
		return vcpu;
	close(vcpu);
	return -1;
}

static void print_register(int vcpu, uint64_t id)
{
	uint8_t value[MAX_VALUE];
	struct kvm_one_reg reg = { .id = id, .addr = (uintptr_t)value };
	size_t size = (size_t)1 << ((id & KVM_REG_SIZE_MASK) >> KVM_REG_SIZE_SHIFT);

	fprintf(out, "[\"0x%016llx\", ", (unsigned long long)id);
	if (size > sizeof(value) || ioctl(vcpu, KVM_GET_ONE_REG, &reg)) {
		fprintf(out, "null]");
		return;
	}
	fputc('"', out);
	for (size_t i = 0; i < size; i++)
		fprintf(out, "%02x", value[i]);
	fprintf(out, "\"]");
}

static void print_list(int vcpu)
{
	static uint64_t list[LIST_WORDS];

	list[0] = MAX_IDS;
	if (ioctl(vcpu, KVM_GET_REG_LIST, list))
		die("KVM_GET_REG_LIST");
	for (uint64_t i = 1; i <= list[0]; i++) {
		if (i > 1)
			fprintf(out, ", ");
		print_register(vcpu, list[i]);
	}
}

/* The end of the features, and what the vCPU was initialised with. */
static void print_init(const struct kvm_vcpu_init *init)
{
	fprintf(out, "], \"init\": [%u", (unsigned int)init->target);
	for (size_t i = 0; i < sizeof(init->features) / sizeof(init->features[0]); i++)
		fprintf(out, ", %u", (unsigned int)init->features[i]);
	fprintf(out, "], ");
}

static void dump(int kvm, const char *names)
{
	char text[MAX_FEATURES];
	struct kvm_vcpu_init init = { 0 };
	struct utsname host;
	uint32_t bits = 0;
	int vm, vcpu, refused;

	if (uname(&host))
		die("uname");
	if (strlen(names) >= sizeof(text)) {
		errno = E2BIG;
		die(names);
	}
	strcpy(text, strcmp(names, "none") == 0 ? "" : names);
	fprintf(out, "{\"version\": 1, \"kernel\": \"%s\", \"features\": [", host.release);
	for (char *name = strtok(text, ","); name; name = strtok(NULL, ",")) {
		fprintf(out, "%s\"%s\"", bits ? ", " : "", name);
		bits |= feature(name);
	}
	vcpu = new_vcpu(kvm, bits, &vm, &init);
	refused = errno;
	if (vcpu < 0) {
		fprintf(out, "], \"refused\": %d, \"list\": []}\n", refused);
	} else {
		print_init(&init);
		fprintf(out, "\"refused\": null, \"list\": [");
		print_list(vcpu);
		fprintf(out, "]}\n");
		close(vcpu);
	}
	close(vm);
}

int main(int argc, char **argv)
{
	char *text;
	size_t length;
	int kvm;

	if (argc > 1 && (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0))
		return help();
	kvm = open("/dev/kvm", O_RDWR | O_CLOEXEC);
	if (kvm < 0)
		die("/dev/kvm");
	out = open_memstream(&text, &length);
	if (!out)
		die("memory");
	if (argc == 1)
		dump(kvm, "none");
	for (int i = 1; i < argc; i++)
		dump(kvm, argv[i]);
	if (fclose(out))
		die("memory");
	if (fwrite(text, 1, length, stdout) != length || fflush(stdout))
		die("standard output");
	return EXIT_SUCCESS;
}
