/* SPDX-License-Identifier: 0BSD */
/* Written by `onereg docs`.  What pages do beyond being read: search, decode, compare. */
"use strict";

function element(name, attributes, ...children) {
	const made = document.createElement(name);
	for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
	made.append(...children);
	return made;
}

function data(selector) {
	const found = document.querySelector(selector);
	return found && JSON.parse(found.textContent);
}

/** A table in a region that scrolls and takes the keyboard; a cell is a text, a node or a list. */
function table(caption, head, rows, style) {
	const made = element("table", style ? { class: style } : {}, element("caption", {}, caption));
	made.append(
		element("thead", {}, element("tr", {}, ...head.map((text) => element("th", { scope: "col" }, text)))),
		element(
			"tbody",
			{},
			...rows.map((row) =>
				element(
					"tr",
					{},
					...row.map((cell, column) =>
						element(column === 1 ? "th" : "td", column === 1 ? { scope: "row" } : {}, ...[cell].flat()),
					),
				),
			),
		),
	);
	return element("div", { class: "scroll", role: "region", tabindex: "0", "aria-label": caption }, made);
}

/** A number as people write it: 0x1d3, 0b101, 467, 1_000, or bare digits with a letter. */
function number(text) {
	const plain = text.trim().toLowerCase().replace(/[\s_']/g, "");
	if (/^(0x[0-9a-f]+|0b[01]+|[0-9]+)$/.test(plain)) return BigInt(plain);
	return /^[0-9a-f]+$/.test(plain) ? BigInt(`0x${plain}`) : null;
}

const hex = (value) => `0x${value.toString(16)}`;
const bits = (msb, lsb) => (msb === lsb ? String(msb) : `${msb}:${lsb}`);
const slice = (value, msb, lsb) => (value >> BigInt(lsb)) & ((1n << BigInt(msb - lsb + 1)) - 1n);

/* ---- Theme ---- */

function setUpTheme() {
	const button = document.querySelector("[data-theme-toggle]");
	const root = document.documentElement;
	const system = matchMedia("(prefers-color-scheme: dark)");
	const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : system.matches);
	const show = () => (button.textContent = isDark() ? "Light" : "Dark");
	button.setAttribute("aria-label", "Switch between the light and the dark theme");
	button.hidden = false;
	show();
	system.addEventListener("change", show);
	button.addEventListener("click", () => {
		root.dataset.theme = isDark() ? "light" : "dark";
		show();
		try {
			localStorage.setItem("onereg-theme", root.dataset.theme);
		} catch {
			/* It holds for this page then. */
		}
	});
}

/* ---- Search ---- */

const RESULTS = 300;

function setUpKeys() {
	const box = document.querySelector("[data-search]");
	document.addEventListener("keydown", (event) => {
		const typing = event.target.closest("input, select, textarea");
		if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey && box) {
			event.preventDefault();
			box.focus();
			box.select();
		}
	});
}

/** How well a word matches a row: 0 is best, null is not at all; with the field that matched. */
function match(row, word, fields) {
	if (row.name === word) return [0];
	if (row.id && (row.id === word || row.id.slice(2) === word)) return [0];
	if (row.also.includes(word)) return [1];
	if (row.name === `${word}_el1`) return [1.5];
	if (row.name.startsWith(word)) return [2];
	if (row.encoding.startsWith(word)) return [2];
	if (row.also.some((name) => name.startsWith(word))) return [3];
	if (row.name.includes(word)) return [4];
	if (word.length > 3 && row.id.includes(word.replace(/^0x/, ""))) return [5];
	const [rank, field] = fields(row.page, word);
	if (rank !== null) return [rank, field];
	if (row.also.some((name) => name.includes(word))) return [8];
	return row.title.includes(word) ? [9] : null;
}

/** Looks fields up by page: their names are the same for all registers of a page. */
function fieldFinder(pages) {
	const names = new Map();
	for (const [page, anchors] of Object.entries(pages)) {
		names.set(
			page,
			anchors.map((anchor) => [anchor.slice(anchor.lastIndexOf("-") + 1).toLowerCase(), anchor]),
		);
	}
	const known = new Map();
	return (page, word) => {
		const key = `${page} ${word}`;
		if (known.has(key)) return known.get(key);
		let best = [null, null];
		for (const [name, anchor] of names.get(page) ?? []) {
			const rank = name === word ? 4.5 : name.startsWith(word) ? 6 : word.length > 2 && name.includes(word) ? 7 : null;
			if (rank !== null && (best[0] === null || rank < best[0])) best = [rank, anchor];
		}
		known.set(key, best);
		return best;
	};
}

/** S3_0_C1_C0_0, in lower case, of op0, op1, CRn, CRm and op2. */
function generic(op0, op1, crn, crm, op2) {
	return `s${op0}_${op1}_c${crn}_c${crm}_${op2}`;
}

/** The encoding that a number stands for: an MRS or MSR, the kernel's sys_reg(), bits 15:0 of an id. */
function encodingOf(text) {
	const match = /^(0x)?([0-9a-f_]+)$/.exec(text);
	const digits = match?.[2].replace(/_/g, "");
	if (!digits || digits.length > 8 || (!match[1] && digits.length !== 8)) return null;
	const number = parseInt(digits, 16);
	const fields = (shifts) => generic(...shifts.map(([shift, mask]) => (number >>> shift) & mask));
	const packed = [[19, 3], [16, 7], [12, 15], [8, 15], [5, 7]];
	if (number >>> 22 === 0x354) return fields(packed);
	if (number >= 0x80000 && number < 0x200000 && !(number & 31)) return fields(packed);
	if (number >= 0x4000 && number < 0x10000) return fields([[14, 3], [11, 7], [7, 15], [3, 15], [0, 7]]);
	return null;
}

/** The words to look for: an encoding for all that means one, see spelling.py; else the text's own. */
function normalized(query) {
	let text = query.toLowerCase().trim().split("|").pop().trim();
	text = text.replace(/^(demuxed )?reg (?=[0-9a-f]{16}$)/, "");
	const encoding = encodingOf(text);
	if (encoding) return [encoding];
	const operands = text
		.replace(/func_\w+|(__)?(arm64_)?sys_reg|\bop[012]\b|\bcrn\b|\bcrm\b|[{}=:(),;]/g, " ")
		.trim();
	if (/^[0-9]+( +[0-9]+){4}$/.test(operands)) return [generic(...operands.split(/ +/).map(Number))];
	const short = /^s([0-3])_([0-7])_c?(\d+)_c?(\d+)_([0-7])$/.exec(text);
	if (short) return [generic(...short.slice(1).map(Number))];
	const cp15 = /^(?:__)?(?:arm_)?cp15_reg(?:32)?\((\d+), *(\d+), *(\d+), *(\d+)\)$/.exec(text);
	if (cp15) return [`p15_${cp15[1]}_c${cp15[2]}_c${cp15[3]}_${cp15[4]}`];
	if (/^p1[045]\b/.test(text)) return [text.replace(/[\s,]+/g, "_")];
	const move = /^mrs \w+, *(\w+)$|^msr (\w+), *\w+$/.exec(text);
	if (move) return [move[1] ?? move[2]];
	const bare = text.replace(/^sys_(?=\w)/, "").replace(/\*+$/, "");
	if (/^kvm_reg_\w+ *\(/.test(bare)) return [bare.replace(/\s+/g, "")];
	return bare.split(/[\s.,]+/).filter(Boolean);
}

function setUpIndex() {
	const form = document.querySelector("[data-index]");
	if (!form || typeof oneregSearch === "undefined") return;
	const box = form.querySelector("input");
	const status = form.querySelector("[data-count]");
	const body = document.querySelector("[data-rows]");
	const all = [...body.rows];
	const entries = all.filter((row) => !row.classList.contains("section"));
	const sectionOf = new Map();
	let section = -1;
	for (const row of all) sectionOf.set(row, row.classList.contains("section") ? ++section : section);
	const kind = form.querySelector("[data-of]");
	const part = form.querySelector("[data-section]");
	const rows = oneregSearch.rows.map(([name, href, id, encoding, also, title], place) => ({
		name: name.toLowerCase(),
		id,
		encoding: encoding.toLowerCase().replace(/[\s,]+/g, "_"),
		also: also.map((other) => other.toLowerCase().replace(/\s+/g, "")),
		title: title.toLowerCase(),
		page: href.split("#")[0],
		place,
		shown: entries[place],
	}));
	// Names that KVM has no id for have no row until they are found.
	for (const [name, encoding, title, state] of oneregSearch.names) {
		const anchor = (state === "AArch32" ? "aarch32-" : "") + name.replace(" ", "-");
		const href = `names.html#${anchor}`;
		rows.push({
			name: name.toLowerCase(),
			id: "",
			encoding: encoding.toLowerCase().replace(/[\s,]+/g, "_"),
			also: [],
			title: title.toLowerCase(),
			page: href.split("#")[0],
			place: rows.length,
			get shown() {
				const head = element("th", { scope: "row" }, element("a", { href }, name));
				const cells = ["", state, encoding, title].map((text) => element("td", {}, text));
				const row = element("tr", {}, head, ...cells);
				Object.defineProperty(this, "shown", { value: row });
				return row;
			},
		});
	}

	/** True if a row is of the kind and the section that are chosen. */
	function isChosen(row) {
		if (part.value && sectionOf.get(row) !== Number(part.value)) return false;
		return !kind.value || row.cells[2]?.textContent === kind.value;
	}

	/** The rows that are chosen, below the headings of their sections. */
	function chosen() {
		const found = entries.filter(isChosen);
		const sections = new Set(found.map((row) => sectionOf.get(row)));
		const wanted = new Set(found);
		return [found.length, all.filter((row) => wanted.has(row) || (row.cells.length === 1 && sections.has(sectionOf.get(row))))];
	}

	const fields = fieldFinder(oneregSearch.fields);
	const links = () => [...body.querySelectorAll("th a")];
	let said = [];

	function search() {
		for (const note of said) note.remove();
		said = [];
		const words = normalized(box.value);
		if (!words.length) {
			const [count, shown] = chosen();
			body.replaceChildren(...shown);
			status.textContent = kind.value || part.value ? `${count} registers` : "";
			return;
		}
		const whole = box.value.toLowerCase().trim();
		const found = [];
		for (const row of rows) {
			let rank = 0;
			let field = null;
			let all = true;
			for (const word of words) {
				const hit = match(row, word, fields);
				if (!hit) {
					all = false;
					break;
				}
				rank = Math.max(rank, hit[0]);
				field ??= hit[1];
			}
			if (row.name === whole) found.push([-1, row, null]);
			else if (all) found.push([rank, row, field]);
		}
		if (kind.value || part.value)
			found.splice(0, found.length, ...found.filter(([, row]) => isChosen(row.shown)));
		found.sort((a, b) => a[0] - b[0] || a[1].place - b[1].place);
		const shown = found.slice(0, RESULTS);
		for (const [, row, field] of shown) {
			if (!field) continue;
			const link = element("a", { href: `${row.page}#field-${field}` }, field.replace("-", "."));
			const note = element("span", { class: "found" }, "field ", link);
			row.shown.cells[4].append(note);
			said.push(note);
		}
		body.replaceChildren(...shown.map(([, row]) => row.shown));
		const more = found.length > RESULTS ? `, the best ${RESULTS} shown` : "";
		status.textContent = found.length ? `${found.length} found${more}` : "Nothing found";
	}

	function move(step) {
		const there = links();
		const at = there.indexOf(document.activeElement);
		if (at + step < 0) box.focus();
		else there[Math.min(at + step, there.length - 1)]?.focus();
	}

	form.hidden = false;
	form.addEventListener("submit", (event) => {
		event.preventDefault();
		if (box.value.trim()) links()[0]?.click();
	});
	box.addEventListener("input", search);
	for (const filter of [kind, part]) filter.addEventListener("change", search);
	document.addEventListener("keydown", (event) => {
		const inside = event.target === box || body.contains(event.target);
		if (!inside) return;
		if (event.key === "ArrowDown" || event.key === "ArrowUp") {
			event.preventDefault();
			move(event.key === "ArrowDown" ? 1 : -1);
		} else if (event.key === "Escape") {
			event.preventDefault();
			box.value = "";
			search();
			box.focus();
		}
	});
	const asked = new URLSearchParams(location.search).get("q");
	if (asked) box.value = asked;
	if (box.value) search();
	if (asked !== null) box.focus();
}

/* ---- The value box ---- */

const RESERVED = {
	res0: ["RES0", (value) => value !== 0n, "not zero"],
	res1: ["RES1", (value, ones) => value !== ones, "not all ones"],
	raz: ["RAZ", (value) => value !== 0n, "reads as zero, and is not zero here"],
	unknown: ["UNKNOWN", () => false, ""],
	impdef: ["IMPDEF", () => false, ""],
};

/** With more fields than that, those that are zero are left out. */
const MANY = 64;

/** True if a fieldset holds, false if not, null where another register decides. */
function holds(fieldset, value) {
	let sure = true;
	for (const { msb, lsb, numbers } of fieldset.conditions) {
		if (numbers === undefined) sure = null;
		else if (!numbers.some((one) => BigInt(one) === slice(value, msb, lsb))) return false;
	}
	return sure;
}

function fieldMeaning(field, part) {
	if (!field.values.length) return [field.doc];
	const found = field.values.find((one) => BigInt(one.value) === part);
	if (!found) return [`${field.doc}: `, element("span", { class: "warn" }, "reserved, or newer than this spec")];
	return [`${field.doc}: `, element("b", {}, found.name), `, ${found.doc}`];
}

function fieldValue(field, part) {
	const width = field.msb - field.lsb + 1;
	if (width === 1) return part.toString();
	let text = hex(part);
	if (width <= 8) text += ` (0b${part.toString(2).padStart(width, "0")})`;
	if (field.sign === "signed" && part >> BigInt(width - 1)) text += ` ${part - (1n << BigInt(width))}`;
	return text;
}

/** The rows of a set of bits, high to low, and how many of them are to be pointed out. */
function decodeSet(set, value) {
	let warnings = 0;
	const many = set.fields.length > MANY;
	const rows = set.fields.flatMap((field) => {
		const part = slice(value, field.msb, field.lsb);
		if (many && part === 0n) return [];
		if (field.values.length && !field.values.some((one) => BigInt(one.value) === part)) warnings++;
		const cells = [bits(field.msb, field.lsb), field.name, fieldValue(field, part), fieldMeaning(field, part)];
		return [[field.msb, cells]];
	});
	for (const { kind, msb, lsb } of set.reserved) {
		const part = slice(value, msb, lsb);
		const [name, wrong, why] = RESERVED[kind];
		const bad = wrong(part, (1n << BigInt(msb - lsb + 1)) - 1n);
		if (bad) warnings++;
		if (bad || kind === "impdef")
			rows.push([msb, [bits(msb, lsb), name, hex(part), bad ? element("span", { class: "warn" }, why) : ""]]);
	}
	rows.sort((a, b) => b[0] - a[0]);
	return [rows.map(([, row]) => row), warnings];
}

function decode(register, value) {
	const shown = [];
	const [rows, common] = decodeSet(register.common, value);
	let warnings = common;
	const head = ["Bits", "Field", "Value", "Meaning"];
	if (rows.length) shown.push(table("Fields", head, rows, "decoded"));
	for (const set of register.fieldsets) {
		const state = holds(set, value);
		if (state === false) continue;
		const [own, found] = decodeSet(set, value);
		if (state) warnings += found;
		const doc = set.doc ? `: ${set.doc}` : "";
		const unsure = set.conditions.filter((one) => one.text).map((one) => one.text);
		const when = unsure.length ? `, if ${unsure.join(" and ")}` : "";
		if (own.length) shown.push(table(`${set.name}${doc}${when}`, head, own, "decoded"));
		else shown.push(element("p", {}, `${set.name}${doc}${when}: no fields`));
		if (state) break;
	}
	return [shown, warnings];
}

function setUpValue() {
	const section = document.querySelector("[data-value]");
	if (!section) return;
	const register = data("[data-value-fields]");
	const box = section.querySelector("input");
	const status = section.querySelector("[data-value-status]");
	const result = section.querySelector("[data-value-result]");

	function show() {
		const value = box.value.trim() ? number(box.value) : undefined;
		result.replaceChildren();
		status.classList.toggle("warn", value === null);
		box.toggleAttribute("aria-invalid", false);
		if (value === undefined) {
			status.textContent = "";
		} else if (value === null) {
			status.textContent = "Not a number: write 0x1d3, 467 or 0b111010011";
		} else if (value >> BigInt(register.bits)) {
			status.classList.add("warn");
			status.textContent = `Wider than the register's ${register.bits} bits`;
		} else {
			const [shown, warnings] = decode(register, value);
			const odd = warnings ? `; ${warnings} to look at` : "";
			const decimal = register.bits > 64 ? "" : ` = ${value}`;
			status.textContent = `${hex(value)}${decimal}${odd}`;
			result.append(...shown);
		}
		return value;
	}

	function fromHash() {
		const found = /^#value=(.*)$/.exec(location.hash);
		if (!found) return;
		try {
			box.value = decodeURIComponent(found[1]);
		} catch {
			return;
		}
		show();
		section.scrollIntoView();
	}

	for (const part of document.querySelectorAll(".scripted")) part.hidden = false;
	box.addEventListener("input", () => {
		const value = show();
		if (typeof value !== "bigint") return;
		try {
			history.replaceState(null, "", `#value=${hex(value)}`);
		} catch {
			/* A page on a disk may not change its address. */
		}
	});
	addEventListener("hashchange", fromHash);
	fromHash();
}

/* ---- Ids ---- */

function setUpId() {
	const section = document.querySelector("[data-id]");
	if (!section) return;
	const format = data("[data-id-format]");
	const box = section.querySelector("input");
	const status = section.querySelector("[data-id-status]");
	const result = section.querySelector("[data-id-result]");
	const rows = typeof oneregSearch === "undefined" ? [] : oneregSearch.rows;

	function parts(id) {
		const arch = format.arches[hex(slice(id, 63, 56))] ?? "unknown";
		const size = Number(slice(id, 55, 52));
		const coproc = slice(id, 27, 16);
		const group = format.groups.find((one) => BigInt(one.code) === coproc && one.arches.includes(arch));
		const found = [
			["63:56", "arch", hex(slice(id, 63, 56)), arch],
			["55:52", "size", hex(BigInt(size)), size > 8 ? "unknown" : `${8 << size} bits`],
			["51:28", "zero", hex(slice(id, 51, 28)), slice(id, 51, 28) ? "not zero" : ""],
			["27:16", "group", hex(coproc), group ? group.name : "unknown"],
		];
		for (const [name, msb, lsb] of group ? group.parts : [["", 15, 0]])
			found.push([bits(msb, lsb), name || "zero", hex(slice(id, msb, lsb)), String(slice(id, msb, lsb))]);
		return found;
	}

	section.hidden = false;
	box.addEventListener("input", () => {
		const id = box.value.trim() ? number(box.value) : undefined;
		result.replaceChildren();
		status.replaceChildren();
		if (id === undefined) return;
		if (id === null || id >> 64n) {
			status.append("Not a number of 64 bits");
			return;
		}
		const text = `0x${id.toString(16).padStart(16, "0")}`;
		const row = rows.find((one) => one[2] === text);
		status.append(`${text} is `, row ? element("a", { href: row[1] }, row[0]) : "no id of the spec");
		result.append(table("Parts of the id", ["Bits", "Part", "Value", "Meaning"], parts(id), "decoded"));
	});
}

/* ---- Kernels ---- */

function setUpKernels() {
	const box = document.querySelector("[data-steady]");
	if (!box) return;
	box.closest("[hidden]").hidden = false;
	box.addEventListener("change", () => {
		for (const row of document.querySelectorAll("[data-steady-row]")) row.hidden = box.checked;
	});
}

function setUpCompare() {
	const section = document.querySelector("[data-compare]");
	if (!section) return;
	const { periods, within, rows, rules } = data("[data-compare-rows]");
	const [from, to] = section.querySelectorAll("select");
	const status = section.querySelector("[data-compare-status]");
	const result = section.querySelector("[data-compare-result]");
	const at = (runs, period) => runs.find(([count]) => (period -= count) < 0);
	const listed = ([, state, when]) => (state === "never" ? "not listed" : when || "always");

	/** The registers whose listing or write policy differs, each with the verdict of a move. */
	function listing(first, last) {
		const found = [];
		for (const { name, href, runs, gone, new: fresh } of rows) {
			const before = at(runs, within[first]);
			const after = at(runs, within[last]);
			const row = (kind, old, now, move) => found.push([kind, element("a", { href }, name), old, now, move]);
			if (listed(before) !== listed(after)) {
				const [isNew, isGone] = [before[1] === "never", after[1] === "never"];
				row(isNew ? "new" : isGone ? "gone" : "listed", listed(before), listed(after), isNew ? fresh : gone);
			}
			if (before[3] !== after[3] && before[3] && after[3]) row("written", before[3], after[3], "");
		}
		return found;
	}

	/** The rules of writes that begin or end. */
	function changed(first, last) {
		return rules
			.filter(([, , , , holds]) => holds[first] !== holds[last])
			.map(([name, href, words, text, holds]) => [words[holds[last] ? 0 : 1], element("a", { href }, name), text]);
	}

	function show() {
		const [first, last] = [Number(from.value), Number(to.value)];
		const names = [periods[first], periods[last]];
		const [lists, writes] = [listing(first, last), changed(first, last)];
		const count = lists.length + writes.length;
		status.textContent = `${count || "No"} difference${count === 1 ? "" : "s"} from ${names[0]} to ${names[1]}`;
		const head = ["What", "Register", names[0], names[1], "Where one lacks it"];
		const shown = [];
		if (lists.length) shown.push(table(`Lists, from ${names[0]} to ${names[1]}`, head, lists));
		if (writes.length) shown.push(table(`Writes, from ${names[0]} to ${names[1]}`, ["What", "Register", "Which"], writes));
		result.replaceChildren(...shown);
	}

	section.hidden = false;
	section.addEventListener("change", show);
	show();
}

setUpTheme();
setUpKeys();
setUpIndex();
setUpValue();
setUpId();
setUpKernels();
setUpCompare();
