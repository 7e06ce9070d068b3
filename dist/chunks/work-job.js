import { n as notice, o as warning } from "./core.js";
import { n as renderAttemptSummary } from "./attempt-summary.js";
import { c as requireVariable, i as readJobContext, l as safeLine, r as readFolder } from "./job-inputs.js";
import { t as reportFailure } from "./report-failure.js";
import { t as summarize } from "./summarize.js";
import { i as failedAttempt, r as leaveAttempt, t as runAttempt } from "./run-attempt.js";
import { n as parseArtifact, t as TaskPackSchema } from "./task-pack-schema.js";
import { t as PawlError } from "./errors2.js";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
// src/action/work.ts
/** The `work` job: makes the attempt and leaves it as data. It always leaves attempt.json. */
async function runWork(request) {
	let { outFolder } = request;
	await mkdir(outFolder, { recursive: !0 });
	let agent = "unknown";
	try {
		let text = await readPack(request.packFile), pack = parseArtifact("the task pack", text, TaskPackSchema);
		requireOwner(pack, request.run), agent = pack.policy.agent.name;
		let run = await runAttempt({
			pack,
			workspace: request.workspace,
			source: request.env,
			mayMend: isThrownAway(request.env),
			log: (line) => line.split("\n").forEach((part) => request.log(safeLine(part)))
		});
		return await leaveAttempt(run, outFolder), {
			attempt: run.attempt,
			error: void 0
		};
	} catch (thrown) {
		let error = thrown instanceof Error ? thrown : Error(String(thrown)), attempt = failedAttempt(agent, "infrastructure", error.message);
		return await writeFile(join(outFolder, "attempt.json"), `${JSON.stringify(attempt, null, 2)}\n`), {
			attempt,
			error
		};
	}
}
/**
* GitHub's own machines are thrown away after the job; another one is somebody's. A GitHub on this machine
* calls its runner hosted as well, and runs its jobs here.
*/
function isThrownAway(env) {
	let isLocal = /^https?:\/\/(?:127\.|localhost\b|\[::1\])/.test(env.GITHUB_SERVER_URL ?? "");
	return env.RUNNER_ENVIRONMENT === "github-hosted" && !isLocal;
}
/** Jobs that are run again find the pack of a claim that is lost: nothing is paid for what nobody takes. */
function requireOwner({ claim }, run) {
	if (run.id === claim.runId && run.attempt === claim.runAttempt) return;
	let owner = `run ${claim.runId}, attempt ${claim.runAttempt}`;
	throw new PawlError("PAWL_CLAIM_LOST", `it was made by ${owner}: a re-run owns nothing`);
}
async function readPack(packFile) {
	try {
		return await readFile(packFile, "utf8");
	} catch (error) {
		throw new PawlError("PAWL_ARTIFACT_INVALID", `the task pack ${packFile} is missing`, { cause: error });
	}
}
// src/action/work-job.ts
/**
* `command: work`: makes the attempt. A failed one is a result, not an error: the step stays green,
* `publish` records why. Only what kept the attempt from being made fails the step.
*/
async function runWorkJob() {
	let folder = readFolder(), { run, log } = readJobContext(), { attempt, error } = await runWork({
		run,
		packFile: join(folder, "task.json"),
		workspace: requireVariable("GITHUB_WORKSPACE"),
		outFolder: folder,
		env: process.env,
		log
	});
	log(`The attempt ${attempt.outcome}: ${attempt.reason}`), await summarize(renderAttemptSummary(attempt)), error ? reportFailure(error) : annotate(attempt);
}
/** What a person who looks at the run should see first. */
function annotate({ outcome, class: failure, reason, sandbox, denials, hidden }) {
	let title = `Pawl: the attempt ${outcome}${failure === void 0 ? "" : ` (${failure})`}`;
	if (outcome === "failed" ? warning(reason, { title }) : notice(reason, { title }), sandbox === "off" && warning("The policy says `sandbox: off`.", { title: "Pawl: without a sandbox" }), denials.length > 0) {
		let calls = denials.slice(0, 5).map(({ tool, call }) => `${tool} ${call}`);
		notice(calls.join("\n"), { title: `Pawl: ${denials.length} denials` });
	}
	if (hidden.length > 0) {
		let found = hidden.slice(0, 5).map(({ where, kind, count }) => `${where}: ${count} ${kind}`);
		warning(found.join("\n"), { title: "Pawl: hidden text was taken out" });
	}
}
export { runWorkJob };
