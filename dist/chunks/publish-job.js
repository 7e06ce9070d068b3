import { a as setSecret, t as getInput } from "./core.js";
import { n as parseArtifact, t as TaskPackSchema } from "./task-pack-schema.js";
import { t as PawlError } from "./errors2.js";
import { t as connect } from "./client.js";
import { t as realClock } from "./real-clock.js";
import { i as readJobContext, n as readCredentials, o as readLeftFile, r as readFolder, s as readRepository, t as apiUrl } from "./job-inputs.js";
import { t as publish } from "./publish.js";
import { createHash } from "node:crypto";
/** `command: publish`: ends the attempt, whatever the jobs before it left. */
async function runPublishJob() {
	let credentials = readCredentials();
	setSecret(credentials.privateKey);
	let context = readJobContext(), folder = readFolder(), pack = await readPack(folder, getInput("digest")), files = {
		attempt: await readLeftFile(folder, "attempt.json"),
		changeset: await readLeftFile(folder, "changeset.json"),
		proofs: await readLeftFile(folder, "proofs.json")
	}, client = await connect(credentials, readRepository(), {
		baseUrl: apiUrl(),
		clock: realClock,
		patienceMs: 39e5,
		repeats: 3
	});
	await publish(client, context, pack, files);
}
/** The pack that `pick` made, proved by the digest in that job's outputs: nobody else can set those. */
async function readPack(folder, digest) {
	let text = await readLeftFile(folder, "task.json");
	if (text === void 0) throw new PawlError("PAWL_ARTIFACT_INVALID", "task.json is missing");
	if (createHash("sha256").update(text).digest("hex") !== digest) throw new PawlError("PAWL_ARTIFACT_INVALID", "task.json is not the one that `pick` made");
	return parseArtifact("task.json", text, TaskPackSchema);
}
export { runPublishJob };
