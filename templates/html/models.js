/* SPDX-License-Identifier: 0BSD */
/* Written by `onereg docs`.  The page of CPU models: filters, the reference, and the columns of dumps. */
"use strict";
(() => {
	const { readDumps, DumpError, MOST_BYTES, MOST_DUMPS } = oneregDumps;
	const part = (name) => document.querySelector(`[data-models-${name}]`);
	const form = document.querySelector("[data-models]");
	const [box, file, clear, read] = ["dump", "file", "clear", "read"].map(part);
	const [reference, shown, feature, status] = ["reference", "shown", "feature", "status"].map(part);
	const table = part("table");
	const heads = table.tHead.rows[0];
	const models = heads.cells.length - 1;

	const rows = [...table.tBodies].flatMap((body) =>
		[...body.rows].slice(1).map((row) => ({
			body,
			row,
			place: `${body.dataset.register}.${row.dataset.field}`,
			of: oneregModels.registers[body.dataset.register].fields[row.dataset.field],
			texts: [...row.cells].slice(1).map((cell) => cell.textContent.replace(/^≠ /, "")),
		})),
	);
	const numbers = new Map();

	const bitsOf = (value, { msb, lsb }) => (value >> BigInt(lsb)) & ((1n << BigInt(msb - lsb + 1)) - 1n);

	/** The text of a cell: a number, and the name of its value. */
	function cellText(of, value) {
		if (value === undefined) return "";
		const number = bitsOf(value, of);
		const name = of.values[number.toString()];
		return `0x${number.toString(16)}${name ? ` ${name}` : ""}`;
	}

	/** Marks what differs from the reference, and shows the rows that are asked for. */
	function show() {
		const from = Number(reference.value);
		const fields = feature.selectedOptions[0].dataset.fields?.split(" ");
		let count = 0;
		for (const { row, place, texts } of rows) {
			let differs = false;
			for (const [column, text] of texts.entries()) {
				const isOther = Boolean(text && texts[from] && text !== texts[from]);
				differs ||= isOther;
				const cell = row.cells[column + 1];
				const wanted = `${isOther ? "≠ " : ""}${text}`;
				if (cell.textContent !== wanted) cell.textContent = wanted;
				cell.classList.toggle("differs", isOther);
			}
			const isSet = texts.some((text) => text && !/^0x0(?![0-9a-f])/.test(text));
			const isAsked = shown.value === "all" || (shown.value === "set" ? isSet : differs);
			row.hidden = fields ? !fields.includes(place) : !isAsked;
			count += !row.hidden;
		}
		for (const body of table.tBodies) body.hidden = [...body.rows].slice(1).every((row) => row.hidden);
		const chosen = feature.selectedOptions[0];
		const about = fields ? `${chosen.value}: ${chosen.dataset.title}. ${having(chosen.value)} ` : "";
		status.textContent = `${about}${count} ${count === 1 ? "field" : "fields"} of ${rows.length} shown`;
	}

	/** The columns that have a feature, by its fields. */
	function having(name) {
		const names = [...heads.cells].slice(1).map((cell) => cell.textContent);
		const has = names.filter((_, column) => oneregModels.features[name].some((bounds) => bounds.every(holds(column))));
		return has.length ? `Of ${has.join(", ")}.` : "Of none of these.";
	}

	function holds(column) {
		return ([register, field, low, high]) => {
			const text = numbers.get(`${register}.${field}`)?.texts[column];
			if (!text) return false;
			const { msb, lsb, signed } = oneregModels.registers[register].fields[field];
			let number = BigInt(text.split(" ")[0]);
			if (signed && number >> BigInt(msb - lsb)) number -= 1n << BigInt(msb - lsb + 1);
			return number >= BigInt(low) && (high === null || number <= BigInt(high));
		};
	}

	function addColumn(name, dump) {
		const head = document.createElement("th");
		head.scope = "col";
		head.textContent = name;
		heads.append(head);
		for (const { body, row, of, texts } of rows) {
			const text = cellText(of, dump.values.get(body.dataset.register));
			texts.push(text);
			row.append(document.createElement("td"));
		}
		for (const body of table.tBodies) body.rows[0].cells[0].colSpan = heads.cells.length;
		reference.add(new Option(name, String(heads.cells.length - 2)));
		reference.value = String(heads.cells.length - 2);
	}

	function removeColumns() {
		while (heads.cells.length - 1 > models) {
			heads.lastElementChild.remove();
			reference.lastElementChild.remove();
			for (const { row, texts } of rows) {
				row.lastElementChild.remove();
				texts.pop();
			}
		}
		for (const body of table.tBodies) body.rows[0].cells[0].colSpan = heads.cells.length;
	}

	/** Adds a column for each vCPU of a text, and says what was read. */
	function take(text, name) {
		try {
			const dumps = readDumps(text);
			if (heads.cells.length - 1 - models + dumps.length > MOST_DUMPS) throw new DumpError(`${MOST_DUMPS} dumps are the most`);
			for (const [at, dump] of dumps.entries()) {
				addColumn(dumps.length > 1 ? `${name} ${at + 1}` : name, dump);
				const others = dump.others ? `, and ${dump.others} other registers` : "";
				const kernel = dump.kernel ? `, kernel ${dump.kernel.slice(0, 64)}` : "";
				say(`${name}: ${dump.values.size} ID registers${others}${kernel}`);
			}
		} catch (error) {
			if (!(error instanceof DumpError)) throw error;
			say(`${name}: ${error.message}`, true);
		}
		show();
	}

	function say(text, isWrong = false) {
		const line = document.createElement("span");
		line.className = isWrong ? "said warn" : "said";
		line.textContent = text;
		read.append(line);
	}

	async function takeFiles(files) {
		for (const one of files) {
			if (one.size > MOST_BYTES) say(`${one.name}: has more than ${MOST_BYTES.toLocaleString("en")} bytes`, true);
			else take(await one.text(), one.name);
		}
	}

	for (const one of rows) numbers.set(one.place, one);
	box.addEventListener("paste", (event) => {
		event.preventDefault();
		take(event.clipboardData.getData("text/plain"), "pasted");
	});
	box.addEventListener("change", () => {
		if (box.value.trim()) take(box.value, "pasted");
		box.value = "";
	});
	for (const kind of ["dragover", "drop"])
		document.addEventListener(kind, (event) => {
			event.preventDefault();
			if (kind === "dragover") return;
			if (event.dataTransfer.files.length) void takeFiles(event.dataTransfer.files);
			else take(event.dataTransfer.getData("text/plain"), "dropped");
		});
	file.addEventListener("change", () => void takeFiles(file.files));
	clear.addEventListener("click", () => {
		removeColumns();
		read.replaceChildren();
		file.value = "";
		reference.value = "0";
		show();
	});
	for (const control of [reference, shown, feature]) control.addEventListener("change", show);
	form.addEventListener("submit", (event) => event.preventDefault());
	form.hidden = false;
	show();
})();
