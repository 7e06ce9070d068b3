import { c as requireVariable, i as readJobContext, l as safeLine, r as readFolder } from "./job-inputs.js";
import { t as reportFailure } from "./report-failure.js";
import { o as leaveAttempt, s as failedAttempt, t as runAttempt } from "./run-attempt.js";
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
			mayMend: request.env.RUNNER_ENVIRONMENT === "github-hosted",
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
* `command: work`: runs the agent. A failed attempt is a result, not an error: the step stays green,
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
	log(`The attempt ${attempt.outcome}: ${attempt.reason}`), error && reportFailure(error);
}
export { runWorkJob };
