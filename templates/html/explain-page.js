/* SPDX-License-Identifier: 0BSD */
/* Written by `onereg docs`.  The page that explains a log: what is pasted or dropped, in slices, to what is shown. */
"use strict";
(() => {
	const { LogExplainer, explainLine, harmless } = oneregExplain.tools;

	/** Characters that are read, answers that are shown, and characters that the box itself takes. */
	const MOST_READ = 16 * 1024 * 1024;
	const MOST_SHOWN = 2000;
	const MOST_IN_BOX = 500_000;
	/** Milliseconds of work between two looks at the reader. */
	const SLICE = 25;

	const count = (number) => number.toLocaleString("en");
	const form = document.querySelector("[data-explain]");
	const part = (name) => document.querySelector(`[data-explain-${name}]`);
	const [log, file, choice, status] = ["log", "file", "form", "status"].map(part);
	const [stop, clear, progress, result] = ["stop", "clear", "progress", "result"].map(part);
	let run = 0;
	let held = "";

	/** The answers of one line, as text alone. */
	function answered({ line, text, findings }) {
		const made = element("section", { class: "answered", "data-line": line });
		made.append(element("pre", { class: "line", tabindex: "0", "aria-label": `Line ${line}` }, `${line}: ${text}`));
		for (const { what, cause, look_at } of findings) {
			const facts = [];
			if (cause !== null) facts.push(element("dt", {}, "Cause"), element("dd", {}, cause));
			if (look_at !== null) facts.push(element("dt", {}, "Look at"), element("dd", {}, look_at));
			made.append(element("p", { class: "what" }, what));
			if (facts.length) made.append(element("dl", { class: "facts" }, ...facts));
		}
		return made;
	}

	const pause = () => new Promise((resolve) => setTimeout(resolve));

	/** Explains a text from its first line on, until it ends, enough is shown or another run begins. */
	async function explain(text, isCut) {
		const own = ++run;
		const explainer = new LogExplainer();
		const isJson = choice.value === "json";
		const place = element(isJson ? "pre" : "div", isJson ? { class: "json", tabindex: "0", "aria-label": "JSON" } : {});
		result.replaceChildren(place);
		let [at, lines, found, shown] = [0, 0, 0, 0];
		let deadline = performance.now() + SLICE;
		stop.disabled = false;
		while (at < text.length && shown < MOST_SHOWN) {
			let end = text.indexOf("\n", at);
			if (end < 0) end = text.length;
			const facts = explainLine(explainer, text.slice(at, end), ++lines);
			at = end + 1;
			if (facts) {
				found++;
				shown += facts.findings.length;
				place.append(isJson ? `${JSON.stringify(facts)}\n` : answered(facts));
			}
			if (performance.now() < deadline) continue;
			progress.hidden = false;
			progress.value = at / text.length;
			status.textContent = `${count(lines)} lines so far, ${count(found)} with answers`;
			await pause();
			if (own !== run) return;
			deadline = performance.now() + SLICE;
		}
		const isWhole = at >= text.length;
		const said = [`${count(lines)} ${lines === 1 ? "line" : "lines"}, ${count(found)} with answers`];
		if (!isWhole) said.push(`stopped there: ${count(MOST_SHOWN)} answers are the most that are shown`);
		else if (isCut) said.push(`the rest of the log, beyond ${count(MOST_READ)} characters, was not read`);
		if (!isWhole || isCut) said.push("onereg explain reads all of it");
		finish(text ? said.join("; ") : "");
	}

	function finish(text) {
		status.textContent = text;
		progress.hidden = true;
		stop.disabled = true;
	}

	function begin() {
		const text = held || log.value;
		void explain(text.slice(0, MOST_READ), text.length > MOST_READ || isCutFile);
	}

	let isCutFile = false;

	/** Takes a text that is too long for the box beside it. */
	function take(text, name, isCut = false) {
		isCutFile = isCut;
		held = text.length > MOST_IN_BOX ? text : "";
		log.value = held ? "" : text;
		log.placeholder = held ? `${harmless(name)}: ${count(text.length)} characters, which are not shown here` : "";
		begin();
	}

	async function read(dropped) {
		finish(`reading ${harmless(dropped.name)}`);
		take(await dropped.slice(0, MOST_READ).text(), dropped.name, dropped.size > MOST_READ);
	}

	part("limits").textContent =
		`At most ${count(MOST_READ)} characters are read, 16,384 bytes of a line are looked at, and ${count(MOST_SHOWN)} answers are shown.`;
	log.addEventListener("input", () => {
		held = "";
		isCutFile = false;
		log.placeholder = "";
		begin();
	});
	log.addEventListener("paste", (event) => {
		const text = event.clipboardData.getData("text/plain");
		if (text.length <= MOST_IN_BOX) return;
		event.preventDefault();
		take(text, "Pasted");
	});
	for (const kind of ["dragover", "drop"])
		form.addEventListener(kind, (event) => {
			event.preventDefault();
			const [dropped] = event.dataTransfer.files;
			if (kind === "dragover") return;
			if (dropped) void read(dropped);
			else take(event.dataTransfer.getData("text/plain"), "Dropped");
		});
	file.addEventListener("change", () => file.files[0] && void read(file.files[0]));
	choice.addEventListener("change", begin);
	stop.addEventListener("click", () => {
		run++;
		finish(`${status.textContent}; stopped`);
	});
	clear.addEventListener("click", () => {
		file.value = "";
		take("", "");
		log.focus();
	});
	form.addEventListener("submit", (event) => event.preventDefault());
	form.hidden = false;
})();
