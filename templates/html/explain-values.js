/* SPDX-License-Identifier: 0BSD */
/* Written by `onereg docs`.  Values of registers taken apart, compared and explained, after onereg's query/values.py. */
"use strict";
(() => {
	const facts = oneregExplain;
	const { hex, generic, coprocessor } = facts.tools;

	/* ---- Fields ---- */

	function fieldset(raw) {
		return {
			...raw,
			fields: raw.fields.map(([name, msb, lsb, isSigned, values]) => ({ name, msb, lsb, isSigned, values })),
			reserved: raw.reserved.map(([kind, msb, lsb]) => ({ kind, msb, lsb })),
		};
	}
	const highToLow = (all) => all.sort((one, other) => other.msb - one.msb);
	const made = new Map();

	/** The description of a register's bits by its number. */
	function fieldsOf(number) {
		if (!made.has(number)) {
			const { common: shared, fieldsets } = facts.fields[number];
			const common = fieldset(shared);
			const own = fieldsets.map(fieldset);
			const complete = own.map((one) => ({
				...one,
				fields: highToLow([...common.fields, ...one.fields]),
				reserved: highToLow([...common.reserved, ...one.reserved]),
			}));
			made.set(number, { common, own, complete });
		}
		return made.get(number);
	}

	const bitsOf = (value, msb, lsb) => (value >> BigInt(lsb)) & ((1n << BigInt(msb - lsb + 1)) - 1n);

	function reading(set, value) {
		const parts = (all) => all.map((of) => ({ of, number: bitsOf(value, of.msb, of.lsb) }));
		return { set, fields: parts(set.fields), reserved: parts(set.reserved) };
	}

	/** A value taken apart; `others` gives the number of another register's field, or null. */
	function decode(number, value, others = () => null) {
		const fields = fieldsOf(number);
		const indexes = [];
		for (const [index, set] of fields.own.entries()) {
			const holding = set.when.map(([of, numbers]) => {
				const known = typeof of === "string" ? others(of) : bitsOf(value, ...of);
				return known === null ? null : numbers.includes(Number(known));
			});
			if (holding.includes(false)) continue;
			indexes.push(index);
			if (!holding.includes(null)) break;
		}
		const common = reading(fields.common, value);
		const possible = indexes.map((index) => reading(fields.own[index], value));
		const whole = indexes.length === 1 ? reading(fields.complete[indexes[0]], value) : common;
		return { value, common, possible, whole, isDecided: possible.length < 2 };
	}

	const width = (of) => of.msb - of.lsb + 1;
	const enumerated = ({ of, number }) => of.values?.[number.toString()] ?? null;
	const named = (decoded) => Object.fromEntries(decoded.whole.fields.map((part) => [part.of.name, part]));

	/** The number of a field in a fitting form. */
	function numberText({ of, number }) {
		const bits = width(of);
		if (bits === 1) return String(number);
		const isEnumerated = Object.keys(of.values).length > 0;
		let text = hex(number);
		if (isEnumerated && bits <= 8) text = `0b${number.toString(2).padStart(bits, "0")}`;
		else if (number > 9n && bits <= 16 && !isEnumerated) text += ` (${number})`;
		if (of.isSigned && number >> BigInt(bits - 1)) text += ` (${number - (1n << BigInt(bits))})`;
		return text;
	}
	const isField = (part) => part.of.values !== undefined;
	const partName = (part) => (isField(part) ? part.of.name : part.of.kind);
	const partText = (part) => (isField(part) ? (enumerated(part)?.[0] ?? numberText(part)) : hex(part.number));

	/** The fields that are not zero, by the names of their values. */
	function summary(decoded) {
		const set = decoded.whole.fields.filter((part) => part.number);
		const found = set.map((part) => (width(part.of) > 1 ? `${part.of.name} ${partText(part)}` : part.of.name));
		const most = facts.limits.fields;
		const more = found.length > most ? ` and ${found.length - most} more` : "";
		return found.slice(0, most).join(", ") + more || "no field is set";
	}

	/* ---- Differences ---- */

	function wrongBits({ of, number }) {
		if (of.kind === "RES0" || of.kind === "RAZ") return number;
		return of.kind === "RES1" ? (1n << BigInt(width(of))) - 1n - number : 0n;
	}
	const isUnknown = (part) => !part || (!isField(part) && part.of.kind === "UNKNOWN");
	const kindName = (part) => (isField(part) ? `${part.of.name} ${enumerated(part)?.[0]}` : part.of.kind);
	function isTelling(part) {
		if (isField(part)) return part.number !== 0n;
		return part.of.kind === "IMPDEF" || part.of.kind === "UNKNOWN" ? part.number !== 0n : wrongBits(part) !== 0n;
	}

	function differenceText(first, second) {
		const side = (part) => (part ? `${partName(part)} ${partText(part)}` : "nothing");
		if (!first || !second) return `${side(first)} against ${side(second)}`;
		if (partName(first) !== partName(second)) return `${side(first)} against ${side(second)}`;
		return `${partName(first)}: ${partText(first)} against ${partText(second)}`;
	}

	function compareReadings(first, second) {
		const byBits = (one) =>
			new Map([...one.fields, ...one.reserved].map((part) => [part.of.msb * 4096 + part.of.lsb, part]));
		const [ones, others] = [byBits(first), byBits(second)];
		const places = [...new Set([...ones.keys(), ...others.keys()])].sort((a, b) => b - a);
		return places.flatMap((place) => {
			const [one, other] = [ones.get(place), others.get(place)];
			if (isUnknown(one) && isUnknown(other)) return [];
			const differ =
				one && other
					? one.number !== other.number || (one.number && kindName(one) !== kindName(other))
					: isTelling(one ?? other);
			return differ ? [[first.set.name, differenceText(one, other)]] : [];
		});
	}

	/** The fields in which two values of a register differ, as `SSBS: 1 against 0`; null where none does. */
	function differences(number, wanted, held) {
		const [first, second] = [decode(number, wanted), decode(number, held)];
		let found;
		if (first.isDecided && second.isDecided) {
			found = compareReadings(first.whole, second.whole);
		} else {
			const all = first.possible.flatMap((one) => second.possible.map((other) => [one, other]));
			const alike = all.filter(([one, other]) => one.set === other.set);
			found = [[first.common, second.common], ...(alike.length ? alike : all)].flatMap((pair) => compareReadings(...pair));
		}
		const isSure = new Set(found.map(([set]) => set)).size < 2;
		const texts = found.map(([set, text]) => (isSure ? text : `${set || "None"} ${text}`));
		return [...new Set(texts)].join("; ") || null;
	}

	/* ---- Syndromes ---- */

	const COPROCESSORS = { 3: 15, 4: 15, 5: 14, 6: 14, 8: 10, 12: 14 };
	const number = (fields, name) => Number(fields[name]?.number ?? 0n);

	function trappedSystem(fields, isPair) {
		const said = generic(...["Op0", "Op1", "CRn", "CRm", "Op2"].map((name) => number(fields, name)));
		const isRead = Boolean(number(fields, "Direction"));
		const name = facts.traps[said]?.[isRead ? 0 : 1] ?? null;
		const rt = number(fields, "Rt") * (isPair ? 2 : 1);
		const general = rt === 31 ? "XZR" : `X${rt}`;
		if (number(fields, "Op0") === 1)
			return `Trapped System instruction ${name ?? said}${name ? ` (${said})` : ", which has no name"}, ${general}`;
		const mnemonic = isPair ? (isRead ? "MRRS" : "MSRR") : isRead ? "MRS" : "MSR";
		const label = name ? `${name} (${said})` : `${said}, which has no name`;
		return `Trapped ${isRead ? "read" : "write"} of ${label}: ${mnemonic} ${isRead ? "to" : "from"} ${general}`;
	}

	function trappedCoprocessor(fields) {
		const at = (name) => number(fields, name);
		const coproc = COPROCESSORS[at("EC")];
		const isWide = !("Opc2" in fields);
		let encoding = coprocessor(coproc, at("CRn"), at("Opc1"), at("CRm"), at("Opc2"));
		if (coproc === 10) encoding = coprocessor(10, at("CRn"), 7, 0, 0);
		else if (isWide) encoding = coprocessor(coproc, null, at("Opc1"), at("CRm"), null);
		const isRead = Boolean(at("Direction"));
		const name = facts.traps[encoding]?.[isRead ? 0 : 1] ?? null;
		const move = coproc === 10 ? "VMRS" : isWide ? (isRead ? "MRRC" : "MCRR") : isRead ? "MRC" : "MCR";
		const registers = `R${at("Rt")}${isWide ? `, R${at("Rt2")}` : ""}`;
		const label = name ? `${name} (${encoding})` : `${encoding}, which has no name`;
		const verb = isRead ? "read" : "write";
		return `Trapped ${verb} of the AArch32 register ${label}: ${move} ${isRead ? "to" : "from"} ${registers}`;
	}

	/** `a write of 4 bytes from W1`, as far as the syndrome says. */
	function access(fields) {
		const at = (name) => number(fields, name);
		if (at("CM")) return "";
		const isWrite = Boolean(at("WnR"));
		const kind = isWrite ? "a write" : "a read";
		if (!at("ISV") || !("SAS" in fields) || !("SRT" in fields)) return kind;
		const size = 1 << at("SAS");
		const register = `${at("SF") ? "X" : "W"}${at("SRT") === 31 ? "ZR" : at("SRT")}`;
		return `${kind} of ${size} byte${size > 1 ? "s" : ""} ${isWrite ? "from" : "to"} ${register}`;
	}

	function abort(fields, status, by) {
		const fault = enumerated(fields[status]);
		const said = fault ? fault[1] : `${status} ${hex(fields[status].number)}, which is reserved`;
		const kind = enumerated(fields.EC)?.[1] ?? "Abort";
		const parts = [`${kind}${by ? `, on ${by}` : ""}: ${said}`];
		if (number(fields, "S1PTW")) parts.push("it is a stage 2 fault on a walk of the stage 1 tables");
		if (number(fields, "CM")) parts.push("the instruction was cache maintenance or address translation");
		if (number(fields, "VNCR")) parts.push("the access was to VNCR_EL2's page");
		if (number(fields, "FnV")) parts.push("FAR does not hold the address");
		return parts.join("; ");
	}

	function syndrome(decoded) {
		const fields = named(decoded);
		if (!fields.EC) return [];
		const kind = decoded.whole.set.name;
		if (kind === "SYS64" || kind === "SYS128") return [trappedSystem(fields, kind === "SYS128")];
		if (kind === "MCR_MRC" || kind === "MCRR_MRRC") return [trappedCoprocessor(fields)];
		if (kind === "LDC_STC") {
			const isStore = number(fields, "Direction") === 0;
			return [`Trapped ${isStore ? "STC of DBGDTRTXint" : "LDC to DBGDTRRXint"}, coprocessor 14`];
		}
		if (kind === "IABT") return [abort(fields, "IFSC", "an instruction fetch")];
		if (fields.DFSC && /^(DABT|SERROR|WATCHPT)/.test(kind))
			return [abort(fields, "DFSC", kind === "SERROR" ? "" : access(fields))];
		return [];
	}

	/* ---- Addresses, memory, caches and CPUs ---- */

	function far(value) {
		const [selector, top] = [(value >> 55n) & 1n, value >> 56n];
		const canonical = selector ? 0xffn : 0n;
		const half = selector ? "upper half, translated by TTBR1" : "lower half, translated by TTBR0";
		let text = `The virtual address that faulted is ${hex(value)}, in the ${half}`;
		if (!(value >> 12n)) text += "; it is in the first page, as through a null pointer";
		if (top !== canonical) {
			const whole = (value & ((1n << 56n) - 1n)) | (canonical << 56n);
			text += `; without its top byte ${hex(top)}, a tag or no canonical address, ${hex(whole)}`;
		}
		return text;
	}

	function hpfar(decoded, known) {
		const page = named(decoded).FIPA.number << 12n;
		if (known === null) return `The IPA that faulted is in the page at ${hex(page)}; bits 11:0 are those of FAR_EL2`;
		return `The IPA that faulted is ${hex(page | (known & 0xfffn))}, with bits 11:0 of FAR_EL2 ${hex(known)}`;
	}

	function par(decoded) {
		const fields = named(decoded);
		if (fields.PA) {
			const memory = facts.memory[Number(fields.ATTR.number)];
			return [`The output address is ${hex(fields.PA.number << 12n)}`, `Its memory is ${memory}`];
		}
		if (!fields.FST) return [];
		const said = enumerated(fields.FST)?.[1] ?? `FST ${hex(fields.FST.number)}, which is reserved`;
		return [`${said}, of ${fields.S.number ? "stage 2" : "stage 1"}`];
	}

	function mair(decoded) {
		const indexes = new Map();
		for (const { of, number: attribute } of decoded.whole.fields.toReversed()) {
			const index = /\d+$/.exec(of.name);
			if (index) indexes.set(attribute, [...(indexes.get(attribute) ?? []), `Attr${index[0]}`]);
		}
		return [...indexes].map(
			([attribute, names]) =>
				`${names.join(", ")} 0x${attribute.toString(16).padStart(2, "0")}: ${facts.memory[Number(attribute)]}`,
		);
	}

	const ctype = (clidr, level) => Number((clidr >> BigInt(3 * (level - 1))) & 7n);
	const isCache = (type) => type >= 1 && type <= 4;
	const having = (isInstruction) => (isInstruction ? [1, 3] : [2, 3, 4]);

	function cacheKind(level, isInstruction, clidr) {
		const plain = isInstruction ? "instruction cache" : "data or unified cache";
		if (clidr === null) return plain;
		let below = true;
		for (let n = 1; n < level; n++) below &&= isCache(ctype(clidr, n));
		const type = ctype(clidr, level);
		if (!below || !having(isInstruction).includes(type)) return `${plain}, which CLIDR_EL1 says is not there`;
		if (isInstruction) return plain;
		return type === 4 ? "unified cache" : "data cache";
	}

	function bytes(size) {
		for (const [unit, shift] of [["MiB", 20n], ["KiB", 10n]])
			if (size >> shift && !(size & ((1n << shift) - 1n))) return `${size >> shift} ${unit}`;
		return `${size} bytes`;
	}

	function geometry(parts) {
		const at = Object.fromEntries(parts.map((part) => [part.of.name, part.number]));
		const line = 1n << (at.LineSize + 4n);
		const ways = at.Associativity + 1n;
		const shape = `${ways}-way, lines of ${line} bytes`;
		if (at.NumSets === undefined) return `${shape}; NumSets is in bits 55:32, which KVM does not keep`;
		const sets = at.NumSets + 1n;
		return `${bytes(line * ways * sets)}, ${shape}, ${sets} set${sets > 1n ? "s" : ""}`;
	}

	function geometries(decoded) {
		const readings = decoded.isDecided ? [decoded.whole] : decoded.possible;
		return readings.map((one) => [one.set.condition, geometry([...decoded.common.fields, ...one.fields])]);
	}

	function ccsidr(name, decoded, clidr) {
		const place = /^CCSIDR(\d+)$/.exec(name);
		if (!place) return [];
		const [level, isInstruction] = [(Number(place[1]) >> 1) + 1, Boolean(Number(place[1]) & 1)];
		const sizes = geometries(decoded);
		const said = sizes.length > 1 ? sizes.map(([when, size]) => `${size} (${when})`).join(" or ") : sizes[0][1];
		return [`L${level} ${cacheKind(level, isInstruction, clidr)}: ${said}`];
	}

	function clidr(value, known) {
		const found = [];
		for (let level = 1; level <= 7 && isCache(ctype(value, level)); level++)
			for (const isInstruction of [false, true]) {
				if (!having(isInstruction).includes(ctype(value, level))) continue;
				const own = known.decoded("arm64", `CCSIDR${2 * (level - 1) + Number(isInstruction)}`);
				const size = own?.isDecided ? `: ${geometries(own)[0][1]}` : "";
				found.push(`L${level} ${cacheKind(level, isInstruction, value)}${size}`);
			}
		return found;
	}

	function cpu(decoded) {
		const fields = named(decoded);
		if (!(fields.Implementer && fields.PartNum && fields.Variant && fields.Revision)) return [];
		const [implementer, part] = [Number(fields.Implementer.number), Number(fields.PartNum.number)];
		const name = facts.parts.find(([by, own]) => by === implementer && own === part)?.[2];
		const midr = facts.names.midr_el1[1][4];
		const makers = fieldsOf(midr).common.fields.find((field) => field.name === "Implementer").values;
		const by = makers[implementer]?.[1].split(";")[0] ?? `implementer ${hex(implementer)}`;
		const what = name ?? `part ${hex(part)}, which the spec has no name of`;
		return [`${by}, ${what}, r${fields.Variant.number}p${fields.Revision.number}`];
	}

	/** The facts that a value tells beyond its fields. */
	function explanations(name, decoded, known) {
		const found = syndrome(decoded);
		if (/^(FAR_EL\d+|DFAR|IFAR|HDFAR|HIFAR)$/.test(name)) found.push(far(decoded.value));
		else if (name === "HPFAR_EL2") found.push(hpfar(decoded, known.value("arm64", "FAR_EL2")));
		else if (name === "PAR_EL1") found.push(...par(decoded));
		else if (/^MAIR_EL\d+$/.test(name)) found.push(...mair(decoded));
		else if (["MIDR_EL1", "VPIDR_EL2", "MIDR"].includes(name)) found.push(...cpu(decoded));
		else if (name.startsWith("CCSIDR")) found.push(...ccsidr(name, decoded, known.value("arm64", "CLIDR_EL1")));
		else if (name === "CLIDR_EL1") found.push(...clidr(decoded.value, known));
		return found;
	}

	Object.assign(facts.tools, { decode, fieldsOf, enumerated, named, summary, differences, explanations });
})();
