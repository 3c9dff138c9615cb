/* SPDX-License-Identifier: 0BSD */
/* Written by `onereg docs`.  Reads ID registers out of dumps, in the formats of onereg's dumps/. */
"use strict";
var oneregDumps = (() => {
	const MOST_BYTES = 8 * 1024 * 1024;
	const MOST_DUMPS = 16;
	const registers = Object.entries(oneregModels.registers).map(([name, of]) => ({ name, ...of, id: BigInt(of.id) }));
	const byId = new Map(registers.map((of) => [of.id, of]));
	const byName = new Map(registers.flatMap((of) => of.names.map((name) => [name.toLowerCase(), of])));
	const shown = (text) => JSON.stringify(String(text).slice(0, 40));
	const isId = (text) => /^0x[0-9a-f]{1,16}$/i.test(text);

	class DumpError extends Error {}

	/** The register values of one vCPU; another register than those of the page is counted alone. */
	class Values {
		values = new Map();
		others = 0;
		#seen = new Set();

		add(of, key, value, place) {
			if (this.#seen.has(key)) throw new DumpError(`${place}: ${of?.name ?? key} is there a second time`);
			this.#seen.add(key);
			if (!of) {
				this.others++;
			} else if (value !== null) {
				if (value >> BigInt(of.bits)) throw new DumpError(`${place}: ${of.name} has ${of.bits} bits`);
				this.values.set(of.name, value);
			}
		}

		addId(id, value, place) {
			const number = BigInt(id);
			this.add(byId.get(number), number, value, place);
		}

		addName(name, value, place) {
			const of = byName.get(name.toLowerCase());
			this.add(of, of ? of.id : name.toLowerCase(), value, place);
		}
	}

	/** 0x1f, 31 or 0b11111, as in lines of text. */
	function number(text, place) {
		const plain = text.replaceAll("_", "");
		if (!/^(0x[0-9a-f]+|0b[01]+|[0-9]+)$/i.test(plain)) throw new DumpError(`${place}: ${shown(text)} is no value such as 0x1f`);
		return BigInt(plain.toLowerCase());
	}

	function readLines(text) {
		const found = new Values();
		let kernel = null;
		for (const [at, line] of text.split("\n").entries()) {
			const place = `line ${at + 1}`;
			const said = line.split("#")[0].trim();
			kernel = /^#\s*kernel\s+(\S+)$/.exec(line.trim())?.[1] ?? kernel;
			if (!said) continue;
			if (isId(said)) {
				found.addId(said, null, place);
				continue;
			}
			const pair = /^(\w+)(?:\s*[=:]\s*|\s+)(\S+)$/.exec(said);
			if (!pair) throw new DumpError(`${place}: ${shown(said)} is not an id with its value or NAME VALUE`);
			const [, name, value] = pair;
			const of = isId(name) ? byId.get(BigInt(name)) : byName.get(name.toLowerCase());
			if (of && /^[0-9a-f]+$/i.test(value) && value.length === of.bits / 4)
				throw new DumpError(`${place}: ${shown(value)} may be bytes or a number; a number in hex begins with 0x`);
			if (isId(name)) found.addId(name, number(value, place), place);
			else found.addName(name, number(value, place), place);
		}
		return { kernel, ...found };
	}

	/** The bytes of a value, lowest first, as one number. */
	function littleEndian(bytes) {
		return BigInt(`0x${bytes.match(/../g).reverse().join("")}`);
	}

	function readSnapshot(document) {
		if ((document.version ?? 1) !== 1) throw new DumpError(`version ${shown(document.version)} of the snapshot format is not read here`);
		if ("base" in document) throw new DumpError("a digest that differs from another one is not read here: convert it with onereg snapshot");
		if (!Array.isArray(document.list)) throw new DumpError('"list" is no list of ids with their values');
		const found = new Values();
		for (const [at, entry] of document.list.entries()) {
			const [id, value = null] = [entry].flat();
			const place = `list entry ${at}`;
			if (typeof id !== "string" || !isId(id)) throw new DumpError(`${place}: ${shown(id)} is no id`);
			if (value !== null && !(typeof value === "string" && /^([0-9a-f]{2}){1,256}$/i.test(value)))
				throw new DumpError(`${place}: the value of ${id} is no text of hexadecimal bytes`);
			const bytes = 1 << Number((BigInt(id) >> 52n) & 0xfn);
			if (value !== null && value.length !== 2 * bytes) throw new DumpError(`${place}: ${id} has ${bytes} bytes, and the value ${value.length / 2}`);
			found.addId(id, value === null ? null : littleEndian(value), place);
		}
		return { kernel: typeof document.kernel === "string" ? document.kernel : null, ...found };
	}

	/** A fingerprint or a CPU template; registers of which it leaves bits to the host are left out. */
	function readFirecracker(document) {
		const config = document.guest_cpu_config ?? document;
		const found = new Values();
		if ("cpuid_modifiers" in config || "msr_modifiers" in config) throw new DumpError("this is a configuration of x86");
		const modifiers = config.reg_modifiers ?? [];
		if (!Array.isArray(modifiers)) throw new DumpError('"reg_modifiers" is a list of objects');
		for (const [at, modifier] of modifiers.entries()) {
			const place = `reg_modifiers entry ${at}`;
			const { addr, bitmap } = modifier ?? {};
			if (typeof addr !== "string" || !isId(addr)) throw new DumpError(`${place}: has no "addr", an id in hex`);
			if (typeof bitmap !== "string" || !/^(?:0b)?[01x_]{1,512}$/.test(bitmap))
				throw new DumpError(`${place}: has no "bitmap", bits such as "0b01x"`);
			const bits = bitmap.replace(/^0b|_/g, "");
			if (!bits.includes("x")) found.addId(addr, BigInt(`0b${bits}`), place);
		}
		return { kernel: typeof document.kernel_version === "string" ? document.kernel_version : null, ...found };
	}

	function readNamed(document) {
		const found = new Values();
		for (const [name, value] of Object.entries(document)) {
			const isNumber = Number.isSafeInteger(value) && value >= 0;
			if (!isNumber && !(typeof value === "string" && /^(0x)?[0-9a-f]{1,512}$/i.test(value)))
				throw new DumpError(`${name}: ${shown(value)} is no hex string such as "0x1f"`);
			found.addName(name, isNumber ? BigInt(value) : BigInt(`0x${value.replace(/^0x/i, "")}`), name);
		}
		return { kernel: null, ...found };
	}

	function readDocument(document) {
		if (document === null || typeof document !== "object" || Array.isArray(document))
			throw new DumpError("this is JSON, but no object");
		if ("list" in document) return readSnapshot(document);
		const keys = ["guest_cpu_config", "kvm_capabilities", "vcpu_features", "reg_modifiers", "cpuid_modifiers", "msr_modifiers"];
		if (keys.some((key) => key in document)) return readFirecracker(document);
		const isNamed = Object.entries(document).every(([key, value]) => /^\w{1,64}$/.test(key) && typeof value !== "object");
		if (isNamed) return readNamed(document);
		throw new DumpError("this is JSON, but of no format that this page reads");
	}

	/** One JSON document, or one a line. */
	function documents(text) {
		const lines = text.split("\n").filter((line) => line.trim());
		const isLines = lines.length > 1 && lines.every((line) => /^\s*[{[]/.test(line));
		try {
			return isLines ? lines.slice(0, MOST_DUMPS + 1).map((line) => JSON.parse(line)) : [JSON.parse(text)];
		} catch (error) {
			throw new DumpError(error.message);
		}
	}

	/** Every vCPU of a text; throws DumpError with what is wrong with it. */
	function readDumps(text) {
		if (text.length > MOST_BYTES) throw new DumpError(`has more than ${MOST_BYTES.toLocaleString("en")} characters`);
		const plain = text.replace(/^\ufeff/, "");
		if (!plain.trim()) throw new DumpError("is empty");
		const dumps = /^\s*[{[]/.test(plain) ? documents(plain).map(readDocument) : [readLines(plain)];
		if (dumps.length > MOST_DUMPS) throw new DumpError(`has more than ${MOST_DUMPS} vCPUs`);
		for (const dump of dumps)
			if (![...dump.values.keys()].some((name) => name.startsWith("ID_AA64")))
				throw new DumpError("no ID register of arm64 has a value here; a dump of a fresh vCPU has all");
		return dumps;
	}

	return { readDumps, DumpError, MOST_BYTES, MOST_DUMPS };
})();
