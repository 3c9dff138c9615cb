// SPDX-License-Identifier: MIT
// Explains logs on the page of the site, in headless Chromium; prints what the page said, as JSON.
// node explain.mjs NODE_MODULES CHROMIUM SITE LOG SWEEP: LOG is pasted, SWEEP is many lines.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [modules, executablePath, site, log, sweep] = process.argv.slice(2);
const { chromium } = createRequire(join(modules, "any.js"))("playwright-core");
const args = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"];
const browser = await chromium.launch({ executablePath, args, timeout: 600_000 });
const page = await browser.newPage();
page.setDefaultTimeout(600_000);
const complaints = [];
page.on("pageerror", (error) => complaints.push(error.message));
page.on("console", (message) => complaints.push(message.text()));
page.on("dialog", (dialog) => complaints.push(dialog.message()));
const base = pathToFileURL(site).href.replace(/\/?$/, "/");
page.on("request", (request) => request.url().startsWith(base) || complaints.push(request.url()));
await page.goto(`${base}explain.html`);

const status = () => page.textContent("[data-explain-status]");
const ended = () => page.waitForFunction(() => document.querySelector("[data-explain-stop]").disabled);

/** Pastes a text that the page makes itself. */
async function paste(make, argument) {
	await page.evaluate(
		([source, given]) => {
			const data = new DataTransfer();
			data.setData("text/plain", new Function("given", `return (${source})(given)`)(given));
			const event = new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true });
			document.querySelector("#log").dispatchEvent(event);
		},
		[make.toString(), argument],
	);
	await page.evaluate(() => 1); // the page answers while it works
	await ended();
	return { status: await status(), shown: await page.locator(".answered").count() };
}

const report = {};
const text = readFileSync(log, "utf8");
await page.fill("#log", text);
await ended();
report.status = await status();
report.texts = await page.evaluate(() =>
	[...document.querySelectorAll(".answered")].map((one) => ({
		line: Number(one.dataset.line),
		said: [...one.querySelectorAll(".line, .what, dd")].map((part) => part.textContent),
	})),
);
report.elements = await page.evaluate(() => [
	...new Set([...document.querySelectorAll("[data-explain-result] *")].map((one) => one.localName)),
]);
await page.selectOption("#log-form", "json");
await ended();
report.json = (await page.textContent("[data-explain-result] pre")).trimEnd().split("\n").map(JSON.parse);
await page.selectOption("#log-form", "text");
await page.setInputFiles("#log-file", log);
await page.waitForFunction((before) => document.querySelectorAll(".answered").length === before, report.texts.length);
await ended();
report.fromFile = await page.locator(".answered").count();

report.sweep = await page.evaluate((lines) => {
	const { LogExplainer, explainLine } = oneregExplain.tools;
	const explainer = new LogExplainer();
	return lines.map((line, place) => explainLine(explainer, line, place + 1)).filter(Boolean);
}, readFileSync(sweep, "utf8").split("\n").slice(0, -1));

report.ordinary = await paste((size) => "a line of an ordinary log, with 0x1234 in it\n".repeat(size / 45), 4_500_000);
report.ids = await paste((many) => Array.from({ length: many }, (_, at) => `0x6030000000${(at + 0x130000).toString(16)}`).join("\n"), 1_000_000);
report.long = await paste((size) => `esr 0x2000000 ${"\r".repeat(1000)}${"x".repeat(size)}`, 10_000_000);
report.complaints = complaints;
await browser.close();
console.log(JSON.stringify(report));
