/* SPDX-License-Identifier: MIT */
struct user_pt_regs {
	__u64 regs[3];
	__u64 pstate;
};
