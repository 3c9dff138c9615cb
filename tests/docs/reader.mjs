// SPDX-License-Identifier: MIT
// Uses the reference as a reader does, in headless Chromium; prints what held, as JSON.
// node reader.mjs NODE_MODULES CHROMIUM SITE [URL]: the folder of the site, and where it is served.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [modules, executablePath, site, served] = process.argv.slice(2);
const require = createRequire(join(modules, "any.js"));
const { chromium } = require("playwright-core");
const axe = readFileSync(join(modules, "axe-core/axe.min.js"), "utf8");
const AXE = { preload: false, resultTypes: ["violations"] }; // of what passes, axe names one element
const args = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"];
const timeout = 600_000; // of each step, on a machine that has much else to do
const browser = await chromium.launch({ executablePath, args, timeout });
const KINDS = [
	"index.html",
	"banks.html",
	"id-format.html",
	"order.html",
	"kernels.html",
	"changes.html",
	"explain.html",
	"models.html",
	"migrate.html",
	"arm64/PSTATE.html",
	"arm64/ESR_EL1.html",
	"arm64/DBGBCRn_EL1.html",
	"arm64/SVE_VLS.html",
	"aarch32/DFAR.html",
	"arm/SCTLR.html",
];
const file = (path) => pathToFileURL(site).href.replace(/\/?$/, "/") + path;
const checks = {};
const figures = {};

function equal(found, wanted, what = "") {
	const [a, b] = [found, wanted].map((value) => JSON.stringify(value));
	if (a !== b) throw new Error(`${what}: ${a}, wanted ${b}`);
}

function holds(condition, what) {
	if (!condition) throw new Error(what);
}

/** Runs a check on a page of its own; an error, a message on the console or a request elsewhere fails it. */
async function check(name, path, act, options = {}) {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
	context.setDefaultTimeout(timeout);
	const page = await context.newPage();
	const complaints = [];
	page.on("pageerror", (error) => complaints.push(error.message));
	page.on("console", (message) => complaints.push(message.text()));
	const url = options.served ? served + path : file(path);
	page.on("request", (request) => {
		if (!request.url().startsWith(options.served ? served : file(""))) complaints.push(request.url());
	});
	try {
		await page.goto(url);
		await act(page);
		equal(complaints, [], "complaints");
		checks[name] = null;
	} catch (error) {
		checks[name] = String(error.message);
	}
	await context.close();
}

const first = (page) => page.textContent("[data-rows] tr:not([hidden]) th");
const status = (page) => page.textContent("#value-status");
const result = (page) => page.textContent("[data-value-result]");

const SEARCHES = {
	PSTATE: "PSTATE",
	spsr_svc: "SPSR_svc",
	LR_irq: "LR_irq",
	"0x6030000000100042": "PSTATE",
	S3_0_C1_C0_0: "SCTLR_EL1",
	"ID_AA64MMFR3_EL1.TCRX": "ID_AA64MMFR3_EL1",
	dfar: "DFAR",
	"sys_reg(3,0,0,4,4)": "ID_AA64ZFR0_EL1",
	"ARM64_SYS_REG(3, 0, 0, 4, 4)": "ID_AA64ZFR0_EL1",
	"{ Op0( 3), Op1( 0), CRn( 9), CRm(14), Op2( 6), func_read }": "PMMIR_EL1",
	"op0:3 op1:0 crn:0 crm:4 op2:0": "ID_AA64PFR0_EL1",
	SYS_ID_AA64PFR0_EL1: "ID_AA64PFR0_EL1",
	KVM_REG_ARM_TIMER_CVAL: "CNTV_CVAL_EL0",
	"0x180720": "ID_AA64MMFR1_EL1",
	"0xc039": "ID_AA64MMFR1_EL1",
	"0xd5380000": "MIDR_EL1",
	"demuxed reg 6020000000110000": "CCSIDR0",
	"mrs x0, sctlr_el1": "SCTLR_EL1",
	"p15,0,c1,c0,0": "SCTLR",
	"ID_AA64PFR0*": "ID_AA64PFR0_EL1",
	ESR: "ESR_EL1",
	SCTLR_EL12: "SCTLR_EL12",
	S3_5_C1_C0_0: "SCTLR_EL12",
	CNTFRQ_EL0: "CNTFRQ_EL0",
	HSR: "HSR",
	"TLBI VAE1IS": "TLBI VAE1IS",
};
await check("searches", "index.html", async (page) => {
	for (const [text, wanted] of Object.entries(SEARCHES)) {
		await page.fill("#q", text);
		holds((await first(page)).startsWith(wanted), `${text}: ${await first(page)}`);
		const to = await page.getAttribute("[data-rows] tr:not([hidden]) th a", "href");
		holds(to && !to.includes("index.html"), `${text}: a link to ${to}`);
	}
});
for (const text of ["PSTATE", "sys_reg(3,0,0,4,4)", "TLBI VAE1IS"])
	await check(`search ${text} and enter`, "index.html", async (page) => {
		await page.fill("#q", text);
		await page.keyboard.press("Enter");
		await page.waitForURL((at) => !at.href.includes("index.html"));
	});

await check("keyboard", "index.html", async (page) => {
	await page.keyboard.press("/");
	await page.keyboard.type("DBGBCR3_EL1");
	await page.keyboard.press("ArrowDown");
	equal(await page.evaluate(() => document.activeElement.textContent), "DBGBCR3_EL1");
	await page.keyboard.press("ArrowUp");
	equal(await page.evaluate(() => document.activeElement.id), "q");
	await page.keyboard.press("Escape");
	equal(await page.inputValue("#q"), "");
	await page.keyboard.type("DBGBCR3_EL1");
	await page.keyboard.press("Enter");
	await page.waitForURL(/DBGBCRn_EL1\.html#DBGBCR3_EL1$/);
});

await check("filters of the index", "index.html", async (page) => {
	const rows = () => page.evaluate(() => [...document.querySelectorAll("[data-rows] tr:not(.section)")].map((row) => row.cells[2].textContent));
	const every = (await rows()).length;
	await page.selectOption("#of", "AArch32");
	const found = await rows();
	holds(found.length > 50 && found.length < every, `${found.length} rows`);
	holds(found.every((of) => of === "AArch32"), "another kind");
	await page.selectOption("#of", "");
	await page.selectOption("#section", { label: "arm64: timers" });
	holds((await page.textContent("[data-rows] tr.section")).startsWith("arm64: timers"), "no heading");
	holds((await page.textContent("[data-count]")).endsWith(" registers"), "no count");
	await page.fill("#q", "CNTV_CTL");
	holds((await first(page)).startsWith("CNTV_CTL_EL0"), await first(page));
	await page.selectOption("#section", { label: "arm64: debug" });
	equal((await rows()).length, 0);
});
await check("decode PSTATE", "arm64/PSTATE.html", async (page) => {
	await page.fill("#value", "0x1d3");
	holds((await result(page)).includes("svc"), await result(page));
	holds(/AArch32/.test((await result(page)) + (await status(page))), "no fieldset");
	await page.fill("#value", "0x3c5");
	holds((await result(page)).includes("el1h"), await result(page));
	holds(/AArch64/.test((await result(page)) + (await status(page))), "no fieldset");
});
await check("an unknown value", "arm64/PSTATE.html", async (page) => {
	await page.fill("#value", "0x1d4");
	holds(/reserved|unknown|newer/i.test(await result(page)), await result(page));
});
await check("reserved bits that are set", "arm64/PSTATE.html", async (page) => {
	await page.fill("#value", "0x80000000000001d3");
	holds(/1 to look at/.test(await status(page)), await status(page));
	holds(/bit 63|63:37/.test(await result(page)), await result(page));
});
await check("no number", "arm64/PSTATE.html", async (page) => {
	await page.fill("#value", "svc?");
	holds((await status(page)).length > 10, await status(page));
});
await check("512 bits", "arm64/SVE_VLS.html#value=0x8001", async (page) => {
	equal(await page.inputValue("#value"), "0x8001");
	holds((await result(page)).includes("VQ16"), await result(page));
	equal(await page.locator("[data-value-result] tbody tr").count(), 2);
});
await check("dark is remembered", "index.html", async (page) => {
	const colour = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	const light = await colour();
	await page.click("[data-theme-toggle]");
	const dark = await colour();
	holds(light !== dark, "the same colours");
	await page.goto(file("banks.html"));
	equal(await colour(), dark);
});
await check("what changed", "changes.html", async (page) => {
	const compared = await page.textContent("[data-compare-result]");
	await page.selectOption("#from", { index: 3 });
	await page.selectOption("#to", { index: 5 });
	holds((await page.textContent("[data-compare-result]")) !== compared, "the same");
});
await check("print", "arm64/PSTATE.html", async (page) => {
	await page.emulateMedia({ media: "print" });
	holds(!(await page.isVisible("[data-theme-toggle]")), "a button is printed");
});
await check("without a script", "index.html", async (page) => {
	holds((await page.locator("[data-rows] tr").count()) > 600, "no rows");
	await page.click("[data-rows] a >> nth=0");
	await page.waitForURL(/arm64\//);
}, { javaScriptEnabled: false });

for (const path of KINDS) {
	await check(`phone ${path}`, path, async (page) => {
		const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		holds(over <= 0, `${over} pixels wider than the window`);
	}, { viewport: { width: 390, height: 800 } });
	if (served) await check(`served ${path}`, path, async () => {}, { served: true });
	for (const colorScheme of ["light", "dark"])
		await check(`accessible ${colorScheme} ${path}`, path, async (page) => {
			await page.evaluate(axe);
			const { violations, passes } = await page.evaluate((how) => axe.run(document, how), AXE);
			holds(passes.length > 10, "axe has found nothing to check");
			equal(violations.map((one) => `${one.id}: ${one.nodes[0].html.slice(0, 200)}`), []);
		}, { colorScheme, bypassCSP: true });
}
await check("axe can fail", "index.html", async (page) => {
	await page.evaluate(axe);
	await page.evaluate(() => document.querySelector("#q").insertAdjacentHTML("afterend", "<img src=icon.svg>"));
	const { violations } = await page.evaluate((how) => axe.run(document, how), AXE);
	equal(violations.map((one) => one.id).includes("image-alt"), true);
}, { bypassCSP: true });

await check("figures", "index.html", async (page) => {
	await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length);
	figures.paint = await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0].startTime);
	figures.rows = await page.locator("[data-rows] tr").count();
	figures.keys = await page.evaluate(async () => {
		const box = document.querySelector("#q");
		const times = [];
		for (const word of ["SPSR_EL1", "0x6030000000100042", "breakpoint", "lr_irq", "TCRX"])
			for (let end = 1; end <= word.length; end++) {
				const start = performance.now();
				box.value = word.slice(0, end);
				box.dispatchEvent(new Event("input"));
				await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
				times.push(performance.now() - start);
			}
		return times;
	});
});
await browser.close();
console.log(JSON.stringify({ checks, figures }));
