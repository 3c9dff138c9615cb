/* SPDX-License-Identifier: MIT */
struct user_pt_regs {
	__u64 regs[4];
	__u32 pstate;
};
