// SPDX-License-Identifier: MIT
/*
 * What this kernel's KVM says about ONE_REG, as JSON lines on standard output.
 *
 *	probe caps                       one object: capability name -> KVM_CHECK_EXTENSION
 *	probe features NAME[,NAME...]    one object for that feature set ("base" or "" for none)
 *	probe subsets NAME[,NAME...]     one object for each subset of the names
 *	probe ... scan                   also try every id and report those that KVM answers
 *	                                 although it does not list them ("unlisted")
 *
 * A feature set is a virtual machine of its own with one vCPU.  Its object is
 *
 *	{"features": ["sve", "pmu_v3"],
 *	 "refused": null,                the errno of the step that refused the set
 *	 "refused_by": null,             that step: "mte", "init", "finalize" or "vgic_v3"
 *	 "vls": "0f00...",               SVE_VLS read before KVM_ARM_VCPU_FINALIZE, else null
 *	 "list": [[id, value, errno, after], ...],
 *	 "writable_masks": {id: mask, ...} or null,
 *	 "unlisted": [[id, value], ...]} only with "scan"
 *
 * (of a refused set: the first three and an empty "list")
 *
 * in which "list" is KVM_GET_REG_LIST in its own order; "value" is what GET
 * returned, as hexadecimal bytes in the order they have in memory (null when
 * GET failed); "errno" is what SET of that very value returned (0: success; when
 * GET failed, what GET returned); "after" is what GET returned afterwards.  Ids
 * and masks are "0x..." strings.
 *
 * Exit status: 0, or 1 with a message on standard error when something other
 * than the answer itself failed.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <linux/kvm.h>

#define ARRAY_SIZE(a) (sizeof(a) / sizeof((a)[0]))

/*
 * Newer than the oldest headers this has to compile with (6.1):
 * include/uapi/linux/kvm.h and arch/arm64/include/uapi/asm/kvm.h.
 */
#define CAP_COUNTER_OFFSET		227
#define CAP_SUPPORTED_REG_MASK_RANGES	230
#define CAP_WRITABLE_IMP_ID_REGS	239
#define CAP_EL2				240
#define CAP_EL2_E2H0			241
#define VCPU_HAS_EL2			7
#define VCPU_HAS_EL2_E2H0		8

struct mask_range {			/* struct reg_mask_range */
	uint64_t addr;
	uint32_t range;
	uint32_t reserved[13];
};
#define GET_REG_WRITABLE_MASKS		_IOR(KVMIO, 0xb6, struct mask_range)
#define MASK_COUNT			(3 * 8 * 8)	/* KVM_ARM_FEATURE_ID_RANGE_SIZE */

#define ID_SIZE(id)	((size_t)1 << (((id) & KVM_REG_SIZE_MASK) >> KVM_REG_SIZE_SHIFT))
#define ID_SVE_VLS	(KVM_REG_ARM64 | KVM_REG_SIZE_U512 | KVM_REG_ARM64_SVE | 0xffff)
#define MAX_VALUE	256		/* bytes: a Z register */

#define VGIC_DIST_BASE		0x08000000u
#define VGIC_REDIST_BASE	0x080a0000u

/* One name a feature set can hold; .bits go to KVM_ARM_VCPU_INIT. */
struct feature {
	const char *name;
	uint32_t bits;
};

enum {
	FEATURE_MTE = 1 << 16,		/* a capability of the VM, not a vCPU feature */
	FEATURE_VGIC_V3 = 1 << 17,	/* an in-kernel GICv3, created and initialised */
};

static const struct feature features[] = {
	{ "el1_32bit",	1 << KVM_ARM_VCPU_EL1_32BIT },
	{ "pmu_v3",	1 << KVM_ARM_VCPU_PMU_V3 },
	{ "sve",	1 << KVM_ARM_VCPU_SVE },
	{ "ptrauth",	1 << KVM_ARM_VCPU_PTRAUTH_ADDRESS | 1 << KVM_ARM_VCPU_PTRAUTH_GENERIC },
	{ "mte",	FEATURE_MTE },
	{ "el2",	1 << VCPU_HAS_EL2 },
	{ "el2_e2h0",	1 << VCPU_HAS_EL2_E2H0 },
	{ "vgic_v3",	FEATURE_VGIC_V3 },
};

static const struct {
	const char *name;
	unsigned int cap;
} caps[] = {
	{ "one_reg",			KVM_CAP_ONE_REG },
	{ "arm_psci_0_2",		KVM_CAP_ARM_PSCI_0_2 },
	{ "arm_el1_32bit",		KVM_CAP_ARM_EL1_32BIT },
	{ "arm_pmu_v3",			KVM_CAP_ARM_PMU_V3 },
	{ "arm_vm_ipa_size",		KVM_CAP_ARM_VM_IPA_SIZE },
	{ "arm_sve",			KVM_CAP_ARM_SVE },
	{ "arm_ptrauth_address",	KVM_CAP_ARM_PTRAUTH_ADDRESS },
	{ "arm_ptrauth_generic",	KVM_CAP_ARM_PTRAUTH_GENERIC },
	{ "arm_mte",			KVM_CAP_ARM_MTE },
	{ "guest_debug_hw_bps",		KVM_CAP_GUEST_DEBUG_HW_BPS },
	{ "guest_debug_hw_wps",		KVM_CAP_GUEST_DEBUG_HW_WPS },
	{ "counter_offset",		CAP_COUNTER_OFFSET },
	{ "arm_supported_reg_mask_ranges", CAP_SUPPORTED_REG_MASK_RANGES },
	{ "arm_writable_imp_id_regs",	CAP_WRITABLE_IMP_ID_REGS },
	{ "arm_el2",			CAP_EL2 },
	{ "arm_el2_e2h0",		CAP_EL2_E2H0 },
};

/* A virtual machine with one initialised vCPU, and how far its making came. */
struct subject {
	int vm;
	int vcpu;
	int gic;
	int refused;			/* errno, 0 when everything was granted */
	const char *refused_by;
	bool has_vls;
	uint8_t vls[64];
};

static void die(const char *what)
{
	fflush(stdout);
	fprintf(stderr, "probe: %s: %s\n", what, strerror(errno));
	exit(1);
}

static int get_reg(int vcpu, uint64_t id, void *value)
{
	struct kvm_one_reg reg = { .id = id, .addr = (uintptr_t)value };

	return ioctl(vcpu, KVM_GET_ONE_REG, &reg) ? errno : 0;
}

static int set_reg(int vcpu, uint64_t id, const void *value)
{
	struct kvm_one_reg reg = { .id = id, .addr = (uintptr_t)value };

	return ioctl(vcpu, KVM_SET_ONE_REG, &reg) ? errno : 0;
}

static bool refuse(struct subject *s, const char *step)
{
	s->refused = errno;
	s->refused_by = step;
	return false;
}

static bool set_attr(int fd, uint32_t group, uint64_t attr, const void *value)
{
	struct kvm_device_attr a = { .group = group, .attr = attr, .addr = (uintptr_t)value };

	return ioctl(fd, KVM_SET_DEVICE_ATTR, &a) == 0;
}

static bool add_vgic_v3(struct subject *s)
{
	struct kvm_create_device dev = { .type = KVM_DEV_TYPE_ARM_VGIC_V3 };
	const uint64_t dist = VGIC_DIST_BASE, redist = VGIC_REDIST_BASE;

	if (ioctl(s->vm, KVM_CREATE_DEVICE, &dev))
		return false;
	s->gic = (int)dev.fd;
	return set_attr(s->gic, KVM_DEV_ARM_VGIC_GRP_ADDR, KVM_VGIC_V3_ADDR_TYPE_DIST, &dist) &&
	       set_attr(s->gic, KVM_DEV_ARM_VGIC_GRP_ADDR, KVM_VGIC_V3_ADDR_TYPE_REDIST,
			&redist) &&
	       set_attr(s->gic, KVM_DEV_ARM_VGIC_GRP_CTRL, KVM_DEV_ARM_VGIC_CTRL_INIT, NULL);
}

/* Make the VM and its vCPU; false with ->refused set when KVM does not grant the set. */
static bool subject_open(struct subject *s, int kvm, uint32_t wanted)
{
	struct kvm_enable_cap mte = { .cap = KVM_CAP_ARM_MTE };
	struct kvm_vcpu_init init;

	*s = (struct subject){ .vm = -1, .vcpu = -1, .gic = -1 };
	s->vm = ioctl(kvm, KVM_CREATE_VM, 0ul);
	if (s->vm < 0)
		die("KVM_CREATE_VM");
	if ((wanted & FEATURE_MTE) && ioctl(s->vm, KVM_ENABLE_CAP, &mte))
		return refuse(s, "mte");
	s->vcpu = ioctl(s->vm, KVM_CREATE_VCPU, 0ul);
	if (s->vcpu < 0)
		die("KVM_CREATE_VCPU");
	if (ioctl(s->vm, KVM_ARM_PREFERRED_TARGET, &init))
		die("KVM_ARM_PREFERRED_TARGET");
	init.features[0] = 1u << KVM_ARM_VCPU_PSCI_0_2 | (wanted & 0xffff);
	if (ioctl(s->vcpu, KVM_ARM_VCPU_INIT, &init))
		return refuse(s, "init");
	if ((wanted & FEATURE_VGIC_V3) && !add_vgic_v3(s))
		return refuse(s, "vgic_v3");
	if (wanted & 1u << KVM_ARM_VCPU_SVE) {
		int what = KVM_ARM_VCPU_SVE;

		s->has_vls = get_reg(s->vcpu, ID_SVE_VLS, s->vls) == 0;
		if (ioctl(s->vcpu, KVM_ARM_VCPU_FINALIZE, &what))
			return refuse(s, "finalize");
	}
	return true;
}

static void subject_close(struct subject *s)
{
	const int fds[] = { s->gic, s->vcpu, s->vm };

	for (size_t i = 0; i < ARRAY_SIZE(fds); i++)
		if (fds[i] >= 0)
			close(fds[i]);
}

static void print_bytes(const uint8_t *bytes, size_t count)
{
	static const char digits[] = "0123456789abcdef";
	char text[2 * MAX_VALUE + 1];

	for (size_t i = 0; i < count; i++) {
		text[2 * i] = digits[bytes[i] >> 4];
		text[2 * i + 1] = digits[bytes[i] & 15];
	}
	text[2 * count] = '\0';
	printf("\"%s\"", text);
}

/* The ids of KVM_GET_REG_LIST in its own order; the caller frees. */
static struct kvm_reg_list *reg_list(int vcpu)
{
	struct kvm_reg_list none = { .n = 0 }, *list;

	if (ioctl(vcpu, KVM_GET_REG_LIST, &none) && errno != E2BIG)
		die("KVM_GET_REG_LIST");
	list = calloc(1, sizeof(*list) + none.n * sizeof(list->reg[0]));
	if (!list)
		die("calloc");
	list->n = none.n;
	if (ioctl(vcpu, KVM_GET_REG_LIST, list))
		die("KVM_GET_REG_LIST");
	return list;
}

static void print_list(int vcpu, const struct kvm_reg_list *list)
{
	printf("\"list\": [");
	for (uint64_t i = 0; i < list->n; i++) {
		const uint64_t id = list->reg[i];
		uint8_t value[MAX_VALUE], after[MAX_VALUE];
		int err;

		if (ID_SIZE(id) > MAX_VALUE) {
			errno = EOVERFLOW;
			die("a register larger than 256 bytes");
		}
		printf("%s[\"0x%016llx\", ", i ? ", " : "", (unsigned long long)id);
		err = get_reg(vcpu, id, value);
		if (err) {
			printf("null, %d, null]", err);
			continue;
		}
		print_bytes(value, ID_SIZE(id));
		printf(", %d, ", set_reg(vcpu, id, value));
		if (get_reg(vcpu, id, after))
			printf("null");
		else
			print_bytes(after, ID_SIZE(id));
		putchar(']');
	}
	putchar(']');
}

/* KVM_ARM_GET_REG_WRITABLE_MASKS; the index is KVM_ARM_FEATURE_ID_RANGE_IDX(). */
static void print_writable_masks(int vm)
{
	static uint64_t masks[MASK_COUNT];
	struct mask_range range = { .addr = (uintptr_t)masks };
	const char *comma = "";

	memset(masks, 0, sizeof(masks));
	printf("\"writable_masks\": ");
	if (ioctl(vm, GET_REG_WRITABLE_MASKS, &range)) {
		printf("null");
		return;
	}
	putchar('{');
	for (unsigned int i = 0; i < MASK_COUNT; i++) {
		static const uint64_t op1_of[] = { 0, 1, 3 };

		if (!masks[i])
			continue;
		printf("%s\"0x%016llx\": \"0x%016llx\"", comma,
		       (unsigned long long)ARM64_SYS_REG(3, op1_of[i >> 6], 0, i >> 3 & 7, i & 7),
		       (unsigned long long)masks[i]);
		comma = ", ";
	}
	putchar('}');
}

static int compare_ids(const void *a, const void *b)
{
	const uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;

	return (x > y) - (x < y);
}

/* Try the ids first .. first + count - 1 and print those that answer and are not listed. */
static void scan_range(int vcpu, const struct kvm_reg_list *sorted, uint64_t first, uint64_t count,
		       const char **comma)
{
	for (uint64_t id = first; id < first + count; id++) {
		uint8_t value[MAX_VALUE];

		if (bsearch(&id, sorted->reg, sorted->n, sizeof(id), compare_ids) ||
		    get_reg(vcpu, id, value))
			continue;
		printf("%s[\"0x%016llx\", ", *comma, (unsigned long long)id);
		print_bytes(value, ID_SIZE(id));
		putchar(']');
		*comma = ", ";
	}
}

static void print_unlisted(int vcpu, struct kvm_reg_list *list)
{
	static const struct {
		uint64_t first, count;
	} ranges[] = {
		{ KVM_REG_SIZE_U32 | KVM_REG_ARM_CORE, 0x100 },
		{ KVM_REG_SIZE_U64 | KVM_REG_ARM_CORE, 0x100 },
		{ KVM_REG_SIZE_U128 | KVM_REG_ARM_CORE, 0x100 },
		{ KVM_REG_SIZE_U32 | KVM_REG_ARM_DEMUX, 0x10 },
		{ KVM_REG_SIZE_U64 | KVM_REG_ARM64_SYSREG, 0x10000 },
		{ KVM_REG_SIZE_U64 | KVM_REG_ARM_FW, 0x10 },
		{ KVM_REG_SIZE_U64 | KVM_REG_ARM_FW_FEAT_BMAP, 0x10 },
		{ KVM_REG_SIZE_U2048 | KVM_REG_ARM64_SVE, 0x800 },
		{ KVM_REG_SIZE_U256 | KVM_REG_ARM64_SVE, 0x800 },
		{ ID_SVE_VLS & ~KVM_REG_ARM64, 1 },
	};
	const char *comma = "";

	qsort(list->reg, list->n, sizeof(list->reg[0]), compare_ids);
	printf("\"unlisted\": [");
	for (size_t i = 0; i < ARRAY_SIZE(ranges); i++)
		scan_range(vcpu, list, KVM_REG_ARM64 | ranges[i].first, ranges[i].count, &comma);
	putchar(']');
}

static void probe(int kvm, uint32_t wanted, bool scan)
{
	const char *comma = "";
	struct subject s;

	printf("{\"features\": [");
	for (size_t i = 0; i < ARRAY_SIZE(features); i++) {
		if (!(wanted & features[i].bits))
			continue;
		printf("%s\"%s\"", comma, features[i].name);
		comma = ", ";
	}
	printf("], ");
	if (subject_open(&s, kvm, wanted)) {
		struct kvm_reg_list *list = reg_list(s.vcpu);

		printf("\"refused\": null, \"refused_by\": null, \"vls\": ");
		if (s.has_vls)
			print_bytes(s.vls, sizeof(s.vls));
		else
			printf("null");
		printf(", ");
		print_list(s.vcpu, list);
		printf(", ");
		print_writable_masks(s.vm);
		if (scan) {
			printf(", ");
			print_unlisted(s.vcpu, list);
		}
		free(list);
	} else {
		printf("\"refused\": %d, \"refused_by\": \"%s\", \"list\": []", s.refused,
		       s.refused_by);
	}
	puts("}");
	fflush(stdout);
	subject_close(&s);
}

static void print_caps(int kvm)
{
	const int vm = ioctl(kvm, KVM_CREATE_VM, 0ul);

	if (vm < 0)
		die("KVM_CREATE_VM");
	putchar('{');
	for (size_t i = 0; i < ARRAY_SIZE(caps); i++)
		printf("%s\"%s\": %d", i ? ", " : "", caps[i].name,
		       ioctl(vm, KVM_CHECK_EXTENSION, (unsigned long)caps[i].cap));
	puts("}");
	close(vm);
}

/* "sve,pmu_v3" -> bits; "" and "base" -> none. */
static uint32_t parse_features(char *text)
{
	uint32_t bits = 0;

	if (!strcmp(text, "base"))
		return 0;
	for (char *name = strtok(text, ","); name; name = strtok(NULL, ",")) {
		size_t i = 0;

		while (i < ARRAY_SIZE(features) && strcmp(name, features[i].name))
			i++;
		if (i == ARRAY_SIZE(features)) {
			fprintf(stderr, "probe: no feature is called %s\n", name);
			exit(1);
		}
		bits |= features[i].bits;
	}
	return bits;
}

static void probe_subsets(int kvm, uint32_t of, bool scan)
{
	const struct feature *chosen[ARRAY_SIZE(features)];
	unsigned int count = 0;

	for (size_t i = 0; i < ARRAY_SIZE(features); i++)
		if (of & features[i].bits)
			chosen[count++] = &features[i];
	for (uint32_t subset = 0; subset < 1u << count; subset++) {
		uint32_t wanted = 0;

		for (unsigned int i = 0; i < count; i++)
			if (subset & 1u << i)
				wanted |= chosen[i]->bits;
		probe(kvm, wanted, scan);
	}
}

int main(int argc, char **argv)
{
	const bool scan = argc > 3 && !strcmp(argv[3], "scan");
	const int kvm = open("/dev/kvm", O_RDWR | O_CLOEXEC);

	if (kvm < 0)
		die("/dev/kvm");
	if (argc > 1 && !strcmp(argv[1], "caps"))
		print_caps(kvm);
	else if (argc > 2 && !strcmp(argv[1], "features"))
		probe(kvm, parse_features(argv[2]), scan);
	else if (argc > 2 && !strcmp(argv[1], "subsets"))
		probe_subsets(kvm, parse_features(argv[2]), scan);
	else {
		fprintf(stderr, "usage: probe caps | features NAMES [scan] | subsets NAMES [scan]\n");
		return 1;
	}
	return 0;
}
