/* SPDX-License-Identifier: 0BSD */
/* Written by `onereg docs`.  Runs before the page is drawn: the theme that was chosen, if any. */
"use strict";
try {
	const chosen = localStorage.getItem("onereg-theme");
	if (chosen === "dark" || chosen === "light") document.documentElement.dataset.theme = chosen;
} catch {
	/* A page on a disk may have no storage; it follows the system then. */
}
