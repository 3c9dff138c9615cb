/* SPDX-License-Identifier: 0BSD */
/* Written by `onereg docs`.  Ids and spellings in a log, after onereg's query/decoded_ids.py and spelling.py. */
"use strict";
(() => {
	const facts = oneregExplain;
	const hex = (number) => `0x${number.toString(16)}`;
	const idText = (id) => `0x${id.toString(16).padStart(16, "0")}`;
	const SIZE = 0xfn << 52n;

	const oneRegs = facts.oneRegs.map(([id, name, arch, size, what, note, core, fields, bits, advice]) => ({
		id: BigInt(id),
		name,
		arch,
		size,
		what,
		note,
		core,
		fields,
		bits,
		advice,
	}));
	const byId = new Map(oneRegs.map((one) => [one.id, one]));
	const sizeless = new Map(oneRegs.map((one) => [one.id & ~SIZE, one]));
	const coreEncodings = new Map(oneRegs.filter((one) => one.core).map((one) => [one.core, one]));

	const part = (id, shift, mask) => Number((id >> BigInt(shift)) & BigInt(mask));
	const generic = (op0, op1, crn, crm, op2) => `S${op0}_${op1}_C${crn}_C${crm}_${op2}`;
	function coprocessor(number, crn, opc1, crm, opc2) {
		if (crn === null) return `p${number}, ${opc1}, c${crm}`;
		return `p${number}, ${opc1}, c${crn}, c${crm}, ${opc2}`;
	}

	/** The parts of an id; null where a code is not defined. */
	function decodeId(id) {
		const archCode = part(id, 56, 0xff);
		const arch = facts.ids.arches[archCode] ?? null;
		const coproc = part(id, 16, 0xfff);
		const sizeCode = part(id, 52, 0xf);
		const group = facts.ids.groups.find((one) => one.code === coproc && one.arches.includes(arch)) ?? null;
		const number = part(id, 0, 0xffff);
		const operands = {};
		for (const [name, msb, lsb] of group?.fields ?? []) operands[name] = (number >> lsb) & ((1 << (msb - lsb + 1)) - 1);
		const reserved = id & ~((0xffn << 56n) | SIZE | (0xfffn << 16n) | 0xffffn);
		return { arch, archCode, size: sizeCode <= 8 ? 1 << sizeCode : null, sizeCode, coproc, group, number, operands, reserved };
	}

	function encodingOf(what) {
		const o = what.operands;
		return what.arch === "arm64" && "op0" in o ? generic(o.op0, o.op1, o.CRn, o.CRm, o.op2) : null;
	}

	/** The register that an unknown id would name if its size were another. */
	function resized(id) {
		if (byId.has(id) || decodeId(id).size === null) return null;
		return sizeless.get(id & ~SIZE) ?? null;
	}

	/** Why no register in struct kvm_regs begins at an offset, or has that size. */
	function coreFault(arch, offset, size) {
		const { size: whole, scalars } = facts.ids.structs[arch];
		if (offset >= whole) return `byte ${offset} is beyond struct kvm_regs, which has ${whole}`;
		for (const [path, start, bytes] of scalars) {
			if (offset < start || offset >= start + bytes) continue;
			if (path.slice(path.lastIndexOf(".") + 1).startsWith("__")) return `byte ${offset} is ${path}, no register`;
			if (start !== offset) return `byte ${offset} is within ${path}, which begins at ${start}`;
			if (size !== bytes) return `${path} has ${bytes * 8} bits, not ${(size ?? 0) * 8}`;
			return null;
		}
		return `byte ${offset} is padding of struct kvm_regs`;
	}

	/** Why no KVM ever has such an id, or null where one may. */
	function fault(id) {
		const what = decodeId(id);
		if (what.arch === null) {
			const other = facts.ids.foreign[what.archCode];
			return `bits 63:56 are ${hex(what.archCode)}, ${other ? `which is ${other}` : "no architecture"}`;
		}
		if (what.reserved) return `bits ${idText(what.reserved)} are not zero`;
		if (what.size === null) return `bits 55:52 are ${hex(what.sizeCode)}, no size`;
		if (what.group === null) {
			const proposed = facts.ids.proposed[what.coproc];
			const said = proposed ? `; patches that are not merged have ${proposed} there` : "";
			return `bits 27:16 are ${hex(what.coproc)}, no group of ${what.arch}${said}`;
		}
		const { name, bits } = what.group;
		if (bits.length && !bits.includes(what.size * 8))
			return `the group ${name} has ${bits.join(" or ")} bits, not ${what.size * 8}`;
		return name === "core" ? coreFault(what.arch, what.number * 4, what.size) : null;
	}

	/** The core register whose encoding a system-register id carries. */
	function coreOnly(id) {
		const encoding = encodingOf(decodeId(id));
		return encoding === null || fault(id) ? null : (coreEncodings.get(encoding) ?? null);
	}

	function place(what) {
		if (what.group === null) return `group ${hex(what.coproc)}, number ${hex(what.number)}`;
		if ("op0" in what.operands) return `sysreg ${encodingOf({ ...what, arch: "arm64" })}`;
		if (what.group.name === "core") return `core, byte ${what.number * 4} of struct kvm_regs`;
		return `${what.group.name} ${hex(what.number)}`;
	}

	function describe(id) {
		const what = decodeId(id);
		const other = resized(id);
		if (other) return `${other.name} as ${(what.size ?? 0) * 8} bits`;
		return `${what.arch ?? `architecture ${hex(what.archCode)}`} ${place(what)}`;
	}

	/** (name, sentence) of an id of QEMU's own; null of any other. */
	function qemuText(id) {
		const coproc = part(id, 16, 0xffff) & ~0x2000;
		const size = part(id, 52, 0xf);
		if (part(id, 56, 0xff) !== 0x40 || ![2, 3].includes(size) || ![14, 15].includes(coproc)) return null;
		const isNonSecure = Boolean(id & (1n << 29n));
		if (coproc === 15 && !isNonSecure) return null;
		const [crn, crm, opc1, opc2] = [part(id, 11, 15), part(id, 7, 15), part(id, 3, 15), part(id, 0, 7)];
		const encoding = size === 3 ? coprocessor(coproc, null, opc1, crm, null) : coprocessor(coproc, crn, opc1, crm, opc2);
		const known = facts.ids.names[encoding];
		const name = known ?? facts.ids.bogus[encoding] ?? null;
		const bogus = known ? "" : ", which the architecture does not have";
		const label = name ? `${name} (${encoding})` : encoding;
		const bank = isNonSecure ? ", the Non-secure one" : "";
		return [name, `${idText(id)} is QEMU's own id of the AArch32 register ${label}${bank}${bogus}`];
	}

	/** Why the spec has no such id, as a sentence. */
	function why(id) {
		const text = idText(id);
		const other = resized(id);
		if (other) {
			const said = other.note ? `. ${other.note}` : "";
			return `${text} is ${describe(id)}; it has ${other.size * 8}: ${idText(other.id)}${said}`;
		}
		const wrong = fault(id);
		if (wrong) return `${text} is no id: ${wrong}`;
		const core = coreOnly(id);
		if (core)
			return `${text} makes a system-register id of ${core.name}; KVM has it as a core register only, ${idText(core.id)}`;
		const name = facts.ids.names[encodingOf(decodeId(id))];
		const said = name ? ` (${name})` : "";
		return `${text} is ${describe(id)}${said}, which no kernel from ${facts.ids.releases} lists`;
	}

	/** True if a number that the spec has no id for is surely meant as one. */
	function isMeantAsId(id, isPrefixed) {
		const what = decodeId(id);
		if (!isPrefixed || !(id & (0xffffn << 16n))) return false;
		if (what.arch === null)
			return what.archCode in facts.ids.foreign && Boolean(id & 0xffffffffn) && [4, 8, 16].includes(what.size);
		return resized(id) !== null || what.group !== null || what.coproc in facts.ids.proposed;
	}

	/** The 64-bit id of a number by which QEMU knows a register inside. */
	function idOfCpreg(cpreg) {
		if (cpreg & (1n << 28n)) return (0x603n << 52n) | (cpreg & ~(1n << 28n));
		return ((cpreg & 0x8000n ? 0x403n : 0x402n) << 52n) | (cpreg & ~0x8000n);
	}

	/* ---- Spellings ---- */

	const a64 = (op0, op1, crn, crm, op2) =>
		op0 >= 0 && op0 <= 3 && op1 >= 0 && op1 <= 7 && crn >= 0 && crn <= 15 && crm >= 0 && crm <= 15 && op2 >= 0 && op2 <= 7
			? generic(op0, op1, crn, crm, op2)
			: null;
	const a32 = (number, crn, opc1, crm, opc2) =>
		number <= 15 && opc1 <= 15 && crn <= 15 && crm <= 15 && opc2 <= 7 ? coprocessor(number, crn, opc1, crm, opc2) : null;

	/** A number as C and Python write it; null of anything else. */
	function literal(text) {
		const plain = text.trim().replace(/^([+-]?)\s*/, "$1");
		const match = /^([+-]?)(0[xX][0-9a-fA-F]+|0[bB][01]+|0[oO][0-7]+|0+|[1-9][0-9]*)$/.exec(plain.replace(/(?<=\w)_(?=\w)/g, ""));
		return match ? Number(match[2]) * (match[1] === "-" ? -1 : 1) : null;
	}

	const CALLS = { sys_reg: a64, arm64_sys_reg: a64, __arm64_sys_reg: a64 };
	const NUMBERED = { kvm_reg_arm_fw_reg: "fw", kvm_reg_arm_fw_feat_bmap_reg: "fw-bitmap" };

	/** The one way in which a spelling of a log is written in the facts. */
	function canonical(text) {
		const call = /^(\w+)\s*\(([^()]*)\)$/.exec(text);
		if (call) {
			const macro = call[1].toLowerCase();
			if (macro === "kvm_reg_arm_core_reg") return `core:${call[2].trim()}`;
			const numbers = call[2].split(",").map(literal);
			if (!numbers.includes(null)) {
				if (macro in CALLS && numbers.length === 5) return CALLS[macro](...numbers);
				if (macro in NUMBERED && numbers.length === 1) return `${NUMBERED[macro]}:${numbers[0]}`;
			}
		}
		const short = /^s([0-3])_([0-7])_c(\d{1,2})_c(\d{1,2})_([0-7])$/i.exec(text);
		if (short) return a64(...short.slice(1).map(Number));
		const operands = {};
		for (const match of text.matchAll(/\b(op0|op1|crn|crm|op2)\s*[:=(]?\s*(0[xX][0-9a-fA-F]+|\d+)/gi))
			operands[match[1].toLowerCase()] = literal(match[2]);
		if ("crn" in operands && "crm" in operands && Object.keys(operands).length >= 4) {
			const { op0 = 0, op1 = -1, crn, crm, op2 = -1 } = operands;
			return op0 ? a64(op0, op1, crn, crm, op2) : a32(15, crn, op1, crm, op2);
		}
		const cp = /^p(\d{1,2}), ?(\d), ?(?:r\d{1,2}, ?)?c(\d{1,2}), ?c(\d{1,2}), ?([0-7])$/.exec(text);
		if (cp) return a32(Number(cp[1]), Number(cp[3]), Number(cp[2]), Number(cp[4]), Number(cp[5]));
		return text.replace(/\s+/g, "").toLowerCase();
	}

	/** The encoding that an instruction's word has, as an oops shows it. */
	function instructionEncoding(word) {
		const packed = (number, shifts) =>
			generic(...shifts.map((shift, place) => Math.floor(number / 2 ** shift) & [3, 7, 15, 15, 7][place]));
		if (word >>> 22 === 0x354) return packed(word, [19, 16, 12, 8, 5]);
		if (((word >>> 24) & 15) === 14 && word & 16)
			return coprocessor((word >>> 8) & 15, (word >>> 16) & 15, (word >>> 21) & 7, word & 15, (word >>> 5) & 7);
		if (((word >>> 21) & 0x7f) === 0x62) return coprocessor((word >>> 8) & 15, null, (word >>> 4) & 15, word & 15, null);
		if (word >= 1 << 19 && word < 1 << 21 && !(word & 31)) return packed(word, [19, 16, 12, 8, 5]);
		if (word >= 1 << 14 && word < 1 << 16) return packed(word, [14, 11, 7, 3, 0]);
		return null;
	}

	/** The meaning of a spelling: a register with an id, or an answer without one; null of others. */
	function meaning(key) {
		const number = Object.hasOwn(facts.spellings, key ?? "") ? facts.spellings[key] : undefined;
		if (number === undefined) {
			const bare = /^([a-z]+)0+(\d+)$/.exec(key ?? "");
			return bare && bare[1] + bare[2] !== key ? meaning(bare[1] + bare[2]) : null;
		}
		return number < 0 ? oneRegs[-1 - number] : facts.meanings[number];
	}

	oneregExplain.tools = { hex, idText, byId, resized, coreOnly, qemuText, why, isMeantAsId, idOfCpreg };
	Object.assign(oneregExplain.tools, { canonical, instructionEncoding, meaning, generic, coprocessor });
})();
