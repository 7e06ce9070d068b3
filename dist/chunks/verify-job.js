import { a as readJobMinutes, i as readJobContext, l as requireVariable, r as readFolder, u as safeLine } from "./job-inputs.js";
import { a as withFreshHome, c as TreeWriter, l as withoutWalls, n as runCheck, r as runSetup, t as countDown } from "./count-down.js";
import { n as parseChangeset } from "./changeset-schema.js";
import { n as parseArtifact, t as TaskPackSchema } from "./task-pack-schema.js";
import { a as tellTooShort, r as commandMinutes } from "./ids.js";
import { t as PawlError } from "./errors2.js";
import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
// src/changeset/apply-changeset.ts
/**
* Writes a changeset into a clean checkout of its base: deletions first, so that a file can make way for
* a folder of its name. Throws PAWL_CHANGESET_INVALID, naming the path, if the checkout is another's.
*/
async function applyChangeset(changeset, folder) {
	let writer = new TreeWriter(folder);
	for (let file of changeset.files) file.change === "deleted" && await writer.delete(file.path);
	for (let file of changeset.files) file.change === "written" && await writer.write(file.path, file.mode, Buffer.from(file.base64, "base64"));
}
// src/action/verify.ts
/**
* The `verify` job: applies the changeset to a clean checkout and runs the policy's checks there, without
* any token. Writes proofs.json, also when the changeset is refused. Throws PAWL_ARTIFACT_INVALID if the
* task pack is unreadable: then there is nothing to prove.
*/
async function runVerify(request) {
	let { packFile, outFolder } = request, pack = parseArtifact("the task pack", await readArtifact(packFile), TaskPackSchema);
	await mkdir(outFolder, { recursive: !0 });
	let text = await readArtifact(request.changesetFile).catch(asRefusal), refused = text instanceof PawlError ? text.message : await apply(text, request.workspace, pack), proofs = {
		version: 1,
		changeset: text instanceof PawlError ? "" : createHash("sha256").update(text).digest("hex"),
		refused,
		checks: refused === void 0 ? await prove(request, pack) : []
	};
	return await writeFile(join(outFolder, "proofs.json"), `${JSON.stringify(proofs, null, 2)}\n`), proofs;
}
/** Gives why the changeset could not be applied, if it could not. */
async function apply(text, workspace, pack) {
	try {
		let changeset = parseChangeset(text);
		if (changeset.base !== pack.claim.base) return `The changeset is for ${changeset.base}, the claim for ${pack.claim.base}`;
		await applyChangeset(changeset, workspace);
		return;
	} catch (error) {
		return asRefusal(error).message;
	}
}
function asRefusal(error) {
	if (error instanceof PawlError) return error;
	throw error;
}
/** All checks, also behind one that fails; but none behind a setup that fails, which is then the proof. */
async function prove(request, { policy }) {
	let { workspace, env: source, log } = request;
	return withFreshHome(source, async (env) => {
		let place = {
			workspace,
			env,
			onLine: (line) => log(safeLine(line)),
			...withoutWalls(workspace, env)
		}, tooShort = tellTooShort(policy, "verify", request.minutes);
		tooShort !== void 0 && log(tooShort);
		let left = countDown(commandMinutes(request.minutes ?? 1e400) * 60), unprepared = await runSetup(policy.setup, place, countDown(3600, left));
		if (unprepared) return [unprepared];
		let proofs = [];
		for (let check of policy.checks) {
			log(`Check: ${safeLine(check.name)}`);
			let minutes = Math.min(check.minutes, left() / 60);
			if (minutes <= 0) break;
			let proof = await runCheck({
				...check,
				minutes
			}, place);
			log(`${proof.passed ? "Passed" : "Failed"} after ${proof.seconds} s`), proofs.push(proof);
		}
		return proofs;
	});
}
async function readArtifact(file) {
	try {
		return await readFile(file, "utf8");
	} catch (error) {
		throw new PawlError("PAWL_ARTIFACT_INVALID", `${file} is missing`, { cause: error });
	}
}
// src/action/verify-job.ts
/** `command: verify`: what the checks say of the change, on a clean checkout. Red checks are a result. */
async function runVerifyJob() {
	let folder = readFolder(), { log } = readJobContext(), proofs = await runVerify({
		packFile: join(folder, "task.json"),
		changesetFile: join(folder, "changeset.json"),
		workspace: requireVariable("GITHUB_WORKSPACE"),
		minutes: readJobMinutes(),
		outFolder: folder,
		env: process.env,
		log
	});
	log(proofs.refused ?? `${proofs.checks.filter(({ passed }) => passed).length} of ${proofs.checks.length} checks passed`);
}
export { runVerifyJob };
