import { a as setSecret, i as setOutput } from "./core.js";
import { t as connect } from "./client.js";
import { t as realClock } from "./real-clock.js";
import { c as readWantedIssue, i as readJobContext, n as readCredentials, r as readFolder, s as readRepository, t as apiUrl } from "./job-inputs.js";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
// src/action/pick-job.ts
/** `command: pick`: claims a task and leaves its pack; leaves no output where there is nothing to do. */
async function runPickJob() {
	let credentials = readCredentials();
	setSecret(credentials.privateKey);
	let wanted = readWantedIssue(), context = readJobContext(), [client, { pick }] = await Promise.all([connect(credentials, readRepository(), {
		baseUrl: apiUrl(),
		clock: realClock,
		repeats: 3
	}), import("./pick2.js")]), picked = await pick(client, context, wanted);
	if (!picked) {
		context.log("No task is ready."), setOutput("task", "");
		return;
	}
	let folder = readFolder();
	await mkdir(folder, { recursive: !0 }), await writeFile(join(folder, "task.json"), picked.pack);
	let { claim, digest, minutes } = picked;
	context.log(`Claimed #${claim.task}, attempt ${claim.attempt}, on ${claim.base}.`);
	for (let [name, value] of Object.entries({
		task: claim.task,
		attempt: claim.attempt,
		base: claim.base,
		digest,
		"work-minutes": minutes.work,
		"verify-minutes": minutes.verify
	})) setOutput(name, String(value));
}
export { runPickJob };
