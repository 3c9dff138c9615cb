/* SPDX-License-Identifier: MIT */
#define LINUX_VERSION_CODE 394240 /* 6.4.0 */
