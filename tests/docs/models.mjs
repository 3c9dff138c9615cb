// SPDX-License-Identifier: MIT
// Drops dumps on the page of CPU models, in headless Chromium; prints the columns that they become, as JSON.
// node models.mjs NODE_MODULES CHROMIUM SITE DUMP...
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";

const [modules, executablePath, site, ...dumps] = process.argv.slice(2);
const { chromium } = createRequire(join(modules, "any.js"))("playwright-core");
const args = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"];
const browser = await chromium.launch({ executablePath, args, timeout: 600_000 });
const page = await browser.newPage();
page.setDefaultTimeout(600_000);
const complaints = [];
page.on("pageerror", (error) => complaints.push(error.message));
page.on("console", (message) => complaints.push(message.text()));
const base = pathToFileURL(site).href.replace(/\/?$/, "/");
page.on("request", (request) => request.url().startsWith(base) || complaints.push(request.url()));
await page.goto(`${base}models.html`);

/** What the page shows of its last column, or that there is none beside those of models. */
const column = (models, isWhole = false) =>
	page.evaluate(([many, withFeatures]) => {
		const table = document.querySelector("[data-models-table]");
		const last = table.tHead.rows[0].cells.length - 1;
		const said = [...document.querySelectorAll(".said")].map((one) => one.textContent);
		if (last === many) return { said, fields: null };
		const rows = [...table.querySelectorAll("[data-field]")];
		const names = rows.map((row) => `${row.parentElement.dataset.register}.${row.dataset.field}`);
		const cells = rows.map((row) => row.cells[last]);
		const texts = cells.map((cell) => cell.textContent);
		const features = !withFeatures ? [] : [...document.querySelector("#feature").options].slice(1).map((one) => one.value);
		const select = document.querySelector("#feature");
		const title = table.tHead.rows[0].cells[last].textContent;
		const having = features.filter((name) => {
			select.value = name;
			select.dispatchEvent(new Event("change"));
			const status = document.querySelector("[data-models-status]").textContent;
			return / Of [^.]*/.test(status) && status.split(" Of ").at(-1).split(". ")[0].split(", ").some((one) => one.replace(/\.$/, "") === title);
		});
		select.value = "";
		select.dispatchEvent(new Event("change"));
		return { said, fields: Object.fromEntries(names.map((name, at) => [name, texts[at]])), having, title };
	}, [models, isWhole]);

const models = await page.evaluate(() => document.querySelector("[data-models-table]").tHead.rows[0].cells.length - 1);
const report = { models, columns: {} };
for (const path of dumps) {
	await page.click("[data-models-clear]");
	const text = readFileSync(path, "utf8");
	await page.evaluate(
		([name, content]) => {
			const data = new DataTransfer();
			data.items.add(new File([content], name));
			document.querySelector("#dump").dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
		},
		[basename(path).replace(/\W/g, "-"), text],
	);
	await page.waitForSelector(".said", { state: "attached" });
	report.columns[basename(path)] = await column(models, path.endsWith(".txt"));
}
await page.click("[data-models-clear]");
const first = readFileSync(dumps[0], "utf8");
await page.evaluate((content) => {
	const data = new DataTransfer();
	data.setData("text/plain", content);
	document.querySelector("#dump").dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
}, first);
report.pasted = await column(models);
const visible = () => page.locator("[data-field]:visible").count();
report.differing = await page.evaluate(() => [...document.querySelectorAll("td.differs")].filter((cell) => !cell.textContent.startsWith("≠ ")).length);
report.marked = await page.evaluate(() => document.querySelectorAll("td.differs").length);
report.shown = { differing: await visible() };
for (const choice of ["set", "all"]) {
	await page.selectOption("#shown", choice);
	report.shown[choice] = await visible();
}
await page.selectOption("#feature", "FEAT_FlagM");
report.flagm = { rows: await visible(), status: await page.textContent("[data-models-status]") };
report.complaints = complaints;
await browser.close();
console.log(JSON.stringify(report));
