/* SPDX-License-Identifier: 0BSD */
/* Written by `onereg docs`.  Answers to the lines of a log, after onereg's explain/clues.py and log_explainer.py. */
"use strict";
(() => {
	const facts = oneregExplain;
	const { limits, causes, tools } = facts;
	const { hex, idText } = tools;
	const compiled = ([source, flags]) => new RegExp(source, flags);
	const patterns = {};
	for (const [name, one] of Object.entries(facts.patterns))
		patterns[name] = typeof one[0] === "string" ? compiled(one) : one;
	patterns.spellings = patterns.spellings.map(compiled);
	patterns.syndromes = patterns.syndromes.map(compiled);
	patterns.qemu = patterns.qemu.map(([one, spelling]) => [compiled(one), spelling]);
	patterns.errnos = patterns.errnos.map(([name, one]) => [name, compiled(one)]);
	const messages = facts.messages.map((message) => ({ ...message, text: compiled(message.text) }));

	/** The first match of an expression from a place on, or null. */
	function search(expression, text, from = 0) {
		expression.lastIndex = from;
		const match = expression.exec(text);
		expression.lastIndex = 0;
		return match;
	}
	const big = (text) => BigInt(/^0x/i.test(text) ? text : `0x${text}`);

	/* ---- Lines ---- */

	/** The text with its control characters but tabs shown as numbers. */
	function harmless(text) {
		return text.replace(patterns.control, (one) => {
			const code = one.charCodeAt(0);
			if (one === "\r") return "\\r";
			return code < 256 && code !== 127 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
		});
	}

	function withoutEnd(line) {
		let end = line.length;
		while (end && (line[end - 1] === "\r" || line[end - 1] === "\n")) end--;
		return line.slice(0, end);
	}

	/** The part of a line that is looked at, and whether there is more; bytes are those of UTF-8. */
	function cut(line) {
		const whole = withoutEnd(line);
		if (whole.length * 3 <= limits.bytes) return [whole, false];
		let bytes = 0;
		let end = 0;
		for (const character of whole) {
			const code = character.codePointAt(0);
			bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
			if (bytes > limits.bytes) return [withoutEnd(whole.slice(0, end)), true];
			end += character.length;
		}
		return [whole, false];
	}

	/* ---- Clues ---- */

	function* pairs(text) {
		let at = 0;
		let match;
		while ((match = search(patterns.pair, text, at))) {
			const [, name, between, number] = match;
			const isSure = search(patterns.registerName, name) !== null;
			const isSpaced = !between.trim();
			const least = isSpaced && !isSure ? 2 * limits.digits : limits.digits;
			if (/^0x/i.test(number) || number.length >= least || (isSure && !isSpaced)) {
				yield { kind: "value", start: match.index, name, value: big(number), isSure };
				at = match.index + match[0].length;
			} else {
				at = match.index + name.length;
			}
		}
	}

	/** All that there is in a line, by kind; of one place there may be several. */
	function* clues(text) {
		if (!search(patterns.mayHave, text)) return;
		const value = (match, name) => ({ kind: "value", start: match.indices[1][0], name, value: big(match[1]), isSure: true });
		for (const match of text.matchAll(patterns.id))
			yield { kind: "id", start: match.index, id: big(match.slice(2).join("")), isPrefixed: match[1] !== undefined };
		for (const match of text.matchAll(patterns.cpreg))
			yield { kind: "id", start: match.indices[1][0], id: tools.idOfCpreg(big(match[1])), isPrefixed: true };
		for (const match of text.matchAll(patterns.decimalId))
			yield { kind: "id", start: match.index, id: BigInt(match[1]), isPrefixed: false };
		for (const match of text.matchAll(patterns.operands)) yield { kind: "spelling", start: match.index, text: match[0] };
		for (const match of text.matchAll(patterns.traced))
			yield { kind: "spelling", start: match.index, text: `sys_reg(${match.slice(1).join(", ")})` };
		for (const expression of patterns.spellings)
			for (const match of text.matchAll(expression)) yield { kind: "spelling", start: match.index, text: match[0] };
		for (const [expression, spelling] of patterns.qemu)
			for (const match of text.matchAll(expression))
				yield { kind: "spelling", start: match.index, text: spelling.replace("{}", match[1]) };
		for (const expression of patterns.syndromes) for (const match of text.matchAll(expression)) yield value(match, "esr");
		for (const match of text.matchAll(patterns.shortOops)) yield value(match, "dfsr");
		for (const match of text.matchAll(patterns.atAddress)) yield value(match, "far");
		for (const match of text.matchAll(patterns.class))
			yield { kind: "class", start: match.indices[1][0], number: big(match[1]) };
		for (const match of text.matchAll(patterns.booted)) yield value(match, "midr");
		for (const match of text.matchAll(patterns.code))
			yield { kind: "instruction", start: match.indices[1][0], word: parseInt(match[1], 16) };
		yield* pairs(text);
	}

	/* ---- Causes ---- */

	const NONE = [null, null];

	function translation(kind, address) {
		if (kind.startsWith("IABT")) return causes.translation.jump;
		if (address !== null && address < BigInt(causes.firstPage)) {
			const [cause, lookAt] = causes.translation.null;
			return [cause.replace("{offset}", hex(address)), lookAt];
		}
		return causes.translation.data;
	}

	function stage2(kind, fields) {
		if (fields.S1PTW?.number) return causes.stage2.walk;
		if (kind === "IABT_LOW") return causes.stage2.jump;
		return fields.ISV?.number ? causes.stage2.data : causes.stage2["no syndrome"];
	}

	/** (likely cause, what to look at) of a syndrome. */
	function causeOf(name, decoded, address) {
		if (name === "DFSR" || name === "IFSR") {
			for (const part of decoded.whole.fields) {
				const fault = tools.enumerated(part)?.[0].split("_")[0];
				if (fault === "FAULT") return translation(name === "IFSR" ? "IABT" : "DABT", null);
				if (Object.hasOwn(causes.byFault, fault ?? "")) return causes.byFault[fault];
			}
			return NONE;
		}
		const fields = tools.named(decoded);
		const kind = fields.EC && tools.enumerated(fields.EC)?.[0];
		if (!kind) return NONE;
		if (Object.hasOwn(causes.byClass, kind)) return causes.byClass[kind];
		const status = fields.DFSC ?? fields.IFSC;
		const named = status && tools.enumerated(status)?.[0];
		if (!named) return NONE;
		const isGuests = name === "ESR_EL2" && (kind === "DABT_LOW" || kind === "IABT_LOW");
		if (isGuests && /^(FAULT|PERM|ACCESS)/.test(named)) return stage2(kind, fields);
		const fault = named.split("_")[0];
		if (fault === "FAULT") return translation(kind, address);
		if (fault === "PERM" && kind.startsWith("IABT")) return causes.notExecutable;
		return causes.byFault[fault] ?? NONE;
	}

	/* ---- Failures ---- */

	/** The failed access of a register that a line describes; null if it describes none. */
	function failureOf(text) {
		if (!search(patterns.failed, text)) return null;
		const errno = patterns.errnos.find(([, expression]) => search(expression, text))?.[0] ?? null;
		const values = search(patterns.values, text);
		const isRead = search(patterns.read, text) !== null && !values;
		return { errno, isRead, wanted: values?.[1] ?? null, held: values?.[2] ?? null };
	}

	function dumpValue(text, bits) {
		if (text === null) return null;
		const isBinary = /^0b/i.test(text) && text.length !== 8 && text.length !== 16;
		if (isBinary && !/^0b[01]+$/i.test(text)) return null;
		const value = isBinary ? BigInt(text) : big(text);
		return value >> BigInt(bits) ? null : value;
	}

	/* ---- Answers ---- */

	function answer(kind, name, what, cause = null, lookAt = null, id = null, value = null) {
		return { what, name, kind, cause, look_at: lookAt, id, value: value === null ? null : hex(value) };
	}
	const advice = (number, name) => (number === null ? null : facts.advice[number].join(name));

	/** Answers lines; keeps no line, and of each register the last value. */
	class LogExplainer {
		#seen = new Map();
		#line = 0;
		#addressed = 0;

		value(arch, name) {
			return this.#seen.get(`${arch}/${name}`) ?? null;
		}

		/** The value of a register taken apart, where it is known. */
		decoded(arch, name) {
			const value = this.value(arch, name);
			const of = facts.names[name.toLowerCase()]?.[1];
			return value === null || !of ? null : tools.decode(of[4], value, this.#others(arch));
		}

		#others(arch) {
			return (of) => {
				const known = facts.known[arch]?.[of];
				if (!known) return null;
				const [key, fields, parts, name] = known;
				let value = this.#seen.get(key) ?? null;
				if (value === null && parts) {
					value = 0n;
					for (const [whole, lsbOfWhole, msb, lsb] of parts) {
						const from = this.value("arm64", whole);
						if (from === null) return null;
						value |= ((from >> BigInt(lsbOfWhole)) & ((1n << BigInt(msb - lsb + 1)) - 1n)) << BigInt(lsb);
					}
				}
				if (value === null || fields === null) return null;
				return tools.named(tools.decode(fields, value))[name]?.number ?? null;
			};
		}

		/** The answers to a line, in the order of what they are about; each but once. */
		answers(line) {
			// Where characters are counted, one beyond U+FFFF counts once.
			const text = line.replace(patterns.escape, "").replace(/[\ud800-\udbff][\udc00-\udfff]/g, "\ue000");
			this.#line++;
			if (this.#line - this.#addressed > limits.event)
				for (const name of facts.addresses) this.#seen.delete(`arm64/${name}`);
			const here = [...clues(text)].filter((clue) => this.#matters(clue, text));
			for (const clue of here) if (clue.kind === "value") this.#remember(clue, text);
			const failure = here.length ? failureOf(text) : null;
			const found = new Map();
			for (const clue of here.slice(0, limits.clues))
				for (const one of this.#answer(clue, text, failure)) {
					const key = `${one.name ?? one.what}\n${one.value}`;
					if (!found.has(key)) found.set(key, [clue.start, one]);
				}
			const answers = [...found.values()].sort((a, b) => a[0] - b[0]).map(([, one]) => one);
			if (here.length > limits.clues) answers.push(answer("cut", null, limits.tooMany));
			const said = search(patterns.anyMessage, text) ? messages.filter((one) => search(one.text, text)) : [];
			return [...said.map((one) => answer("message", one.name, one.what, one.cause, one.look_at)), ...answers];
		}

		#matters(clue, text) {
			if (clue.kind === "id")
				return tools.byId.has(clue.id) || tools.qemuText(clue.id) !== null || tools.isMeantAsId(clue.id, clue.isPrefixed);
			if (clue.kind === "spelling") return tools.meaning(tools.canonical(clue.text)) !== null;
			return clue.kind !== "value" || this.#nameOf(clue, text) !== null;
		}

		*#answer(clue, text, failure) {
			if (clue.kind === "id") yield* this.#id(clue, failure);
			else if (clue.kind === "spelling") yield this.#meaning(tools.meaning(tools.canonical(clue.text)), failure);
			else if (clue.kind === "instruction") yield* this.#instruction(clue.word);
			else if (clue.kind === "class") yield* this.#class(clue.number);
			else yield* this.#value(clue, text);
		}

		*#id({ id, isPrefixed }, failure) {
			const oneReg = tools.byId.get(id);
			const own = tools.qemuText(id);
			if (oneReg) {
				yield this.#oneReg(oneReg, failure);
			} else if (own) {
				yield answer("id", ...own, ...causes.qemuId, idText(id));
			} else if (tools.isMeantAsId(id, isPrefixed)) {
				const meant = tools.resized(id) ?? tools.coreOnly(id);
				const [cause, lookAt] = causes.unknownId;
				yield answer("id", meant?.name ?? null, tools.why(id), cause, lookAt.replace("{id}", idText(id)), idText(id));
			}
		}

		#meaning(meaning, failure) {
			if (!Array.isArray(meaning)) return this.#oneReg(meaning, failure);
			const [name, what, cause, lookAt] = meaning;
			return answer("register", name, what, advice(cause, name), advice(lookAt, name));
		}

		#oneReg(oneReg, failure) {
			const { name, what, bits, fields, id } = oneReg;
			if (!failure) return answer("id", name, what, null, `onereg show ${name}`, idText(id));
			const [wanted, held] = [dumpValue(failure.wanted, bits), dumpValue(failure.held, bits)];
			const isCompared = wanted !== null && held !== null && fields !== null;
			const changed = isCompared ? tools.differences(fields, wanted, held) : null;
			const said = changed === null ? what : `${what}; wanted against held: ${changed}`;
			const [cause, lookAt] = oneReg.advice[2 * facts.errnos.indexOf(failure.errno) + Number(failure.isRead)];
			return answer("refusal", name, said, advice(cause, name), advice(lookAt, name), idText(id), wanted);
		}

		*#instruction(word) {
			const meaning = tools.meaning(tools.instructionEncoding(word));
			if (meaning === null) return;
			const name = Array.isArray(meaning) ? meaning[0] : meaning.name;
			const verb = (word >>> 21) & 1 ? "reads" : "writes";
			const what = `the instruction at PC, ${word.toString(16).padStart(8, "0")}, ${verb} ${name}`;
			const [cause, lookAt] = causes.instruction;
			yield answer("instruction", name, what, cause, lookAt.replace("{name}", name));
		}

		*#class(number) {
			const of = facts.names.esr_el2?.[1];
			if (!of) return;
			const [name, , , id, fields] = of;
			const own = tools.fieldsOf(fields);
			const field = [own.common, ...own.own].flatMap((set) => set.fields).find((one) => one.name === "EC");
			const kind = field?.values[number.toString()];
			if (!kind) return;
			const isGuests = kind[0] === "DABT_LOW" || kind[0] === "IABT_LOW";
			const [cause, lookAt] = isGuests ? causes.guestFault : (causes.byClass[kind[0]] ?? NONE);
			yield answer("value", name, `ESR_EL2.EC ${hex(number)}: ${kind[1]}`, cause, lookAt ?? causes.wholeSyndrome, id);
		}

		*#value(clue, text) {
			const [, of, meaning] = facts.names[this.#nameOf(clue, text).toLowerCase()];
			if (!of) {
				if (meaning !== null) yield this.#meaning(facts.meanings[meaning], null);
				return;
			}
			const [name, bits, arch, id, fields] = of;
			if (clue.value >> BigInt(bits) || fields === null) return;
			const decoded = tools.decode(fields, clue.value, this.#others(arch));
			const explained = tools.explanations(name, decoded, this).join("; ");
			if (!explained && decoded.whole.fields.length === 1 && !decoded.whole.reserved.length) return;
			const said = explained || tools.summary(decoded);
			const [cause, lookAt] = causeOf(name, decoded, this.value("arm64", name.replaceAll("ESR", "FAR")));
			const decodeIt = `onereg decode ${name} ${hex(clue.value)}`;
			const next = lookAt ? `${lookAt}; ${decodeIt}` : decodeIt;
			yield answer("value", name, `${name} ${hex(clue.value)}: ${said}`, cause, next, id, clue.value);
		}

		#remember(clue, text) {
			const of = facts.names[this.#nameOf(clue, text).toLowerCase()]?.[1];
			if (!of || clue.value >> BigInt(of[1])) return;
			this.#seen.set(`${of[2]}/${of[0]}`, clue.value);
			if (facts.addresses.includes(of[0])) this.#addressed = this.#line;
		}

		/** The register that a name of a log means; null where it is a word of English. */
		#nameOf(clue, text) {
			const bare = clue.name.slice(clue.name.lastIndexOf(".") + 1).replace(patterns.indexed, "$1$2");
			const lower = bare.toLowerCase();
			const has = (name) => Object.hasOwn(facts.names, name);
			const isAArch32 = Boolean(clue.value & 16n);
			if (lower === "pstate" || Object.hasOwn(facts.aliases, lower)) {
				if (Object.hasOwn(facts.aliasesOfEl2, lower) && search(patterns.el2Line, text)) return facts.aliasesOfEl2[lower];
				const alias = facts.aliases[lower] ?? "PSTATE";
				return alias === "CPSR" && !isAArch32 ? "PSTATE" : alias;
			}
			if (lower === "cpsr") return isAArch32 ? "CPSR" : "PSTATE";
			if (bare === lower && /[a-z]/.test(bare) && has(`${lower}_el1`)) return facts.names[`${lower}_el1`][0];
			if (!has(lower)) return null;
			const name = facts.names[lower][0];
			return clue.isSure || bare === name || bare === lower ? name : null;
		}
	}

	/** The line of JSON for a line of a log, as `onereg explain --format json` has it; null without answers. */
	function explainLine(explainer, line, number) {
		const [text, isCut] = cut(line);
		const findings = explainer.answers(text);
		if (isCut) findings.push(answer("cut", null, limits.tooLong));
		return findings.length ? { line: number, text: harmless(text), findings } : null;
	}

	Object.assign(tools, { LogExplainer, explainLine, harmless });
})();
