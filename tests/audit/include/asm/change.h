/* SPDX-License-Identifier: MIT */
/* What a fixture changes comes here. */
