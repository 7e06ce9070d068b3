import { i as tellResult, n as costNotes, t as centsInWords } from "./cost-notes.js";
import { a as quoteInline, i as quoteBlock, n as code, t as table } from "./table.js";
/** The job summary of an attempt, as Markdown: what came of it and why, the change, the checks, the cost. */
function renderAttemptSummary(attempt) {
	let { change, checks, denials, hidden, messages, summary } = attempt;
	return [
		`## Pawl: the attempt ${attempt.outcome}`,
		quoteInline(attempt.reason, 1e3),
		...attempt.sandbox === "off" ? [UNWALLED] : [],
		costs(attempt),
		...messages.map(({ kind, text }) => `Its message (${kind}):\n\n${quoteBlock(text, 2e3)}`),
		...section(`The change: ${change.total} files`, change.files.map((file) => `- ${file.change} ${code(file.path)}`), change.total),
		...section("The checks, which are feedback: the job `verify` proves", checks.map(tellCheck)),
		...section("Sessions", attempt.sessions.length < 2 ? [] : attempt.sessions.map(({ outcome, reason, turns, seconds }) => `- ${outcome} after ${turns} turns and ${Math.round(seconds)} s: ${quoteInline(reason, 300)}`)),
		...section("Denied", denials.map(({ tool, call }) => `- ${code(tool)} ${code(call)}`)),
		...section("Hidden text that was taken out of what the agent was given", hidden.map(({ where, kind, count, said }) => `- ${quoteInline(where)}: ${count} ${kind}${said === "" ? "" : `, saying ${code(said)}`}`)),
		...summary === "" ? [] : ["The agent’s own words:", quoteBlock(summary, 3e3)]
	].join("\n\n");
}
/** Stands in every report of an attempt whose policy switched the sandbox off. */
const UNWALLED = "**Without a sandbox**, as the policy asks: what the agent ran could read and change what the job can.";
function tellCheck(proof) {
	let result = tellResult(proof);
	return `- ${result === "passed" ? result : `**${result}**`} ${code(proof.name)} (${proof.seconds.toFixed(1)} s)`;
}
function costs({ agent, model, turns, seconds, usage, promptCharacters, times }) {
	let who = `${code(agent)}${model === void 0 ? "" : ` (${code(model)})`}`, notes = costNotes(usage, code), heads = [
		"Model",
		"Input",
		"from cache",
		"to cache",
		"Output",
		"Cents"
	], rows = usage.byModel.slice(0, 50).map((used) => [
		code(used.model),
		used.inputTokens,
		used.cachedInputTokens,
		used.cacheWriteTokens,
		used.outputTokens,
		used.cents
	]);
	return [
		`By ${who}: ${turns} turns, ${centsInWords(usage, notes)}, ${Math.round(seconds)} s (setup ${Math.round(times.setupSeconds)}, agent ${Math.round(times.agentSeconds)}, checks ${Math.round(times.checkSeconds)}); a prompt of ${promptCharacters} characters.`,
		...rows.length === 0 ? [] : ["", table(heads, rows)],
		...notes.map((note) => `\n${note}`)
	].join("\n");
}
function section(title, lines, total = lines.length) {
	if (lines.length === 0) return [];
	let shown = lines.slice(0, 50), more = total > shown.length ? [`- and ${total - shown.length} more`] : [];
	return [`### ${title}`, [...shown, ...more].join("\n")];
}
export { renderAttemptSummary as n, UNWALLED as t };
