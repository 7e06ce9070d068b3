import { t as PawlError } from "./errors2.js";
import { parseArgs } from "node:util";
// src/cli/parse-options.ts
/** Node's own option parser, with our error. No positional arguments. */
function parseOptions(args, options) {
	try {
		return parseArgs({
			args: [...args],
			options,
			strict: !0,
			allowPositionals: !1
		}).values;
	} catch (error) {
		throw new PawlError("PAWL_USAGE", error instanceof Error ? error.message : String(error), { cause: error });
	}
}
/** A whole number between two bounds; throws `PAWL_USAGE`. */
function parseNumber(option, text, min, max) {
	let number = Number(text);
	if (/^\d+$/.test(text) && number >= min && number <= max) return number;
	throw new PawlError("PAWL_USAGE", `--${option} takes a whole number from ${min} to ${max}, not "${text}"`);
}
export { parseOptions as n, parseNumber as t };
