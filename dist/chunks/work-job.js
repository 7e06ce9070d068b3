import { n as notice, o as warning } from "./core.js";
import { n as renderAttemptSummary } from "./attempt-summary.js";
import { a as readJobMinutes, i as readJobContext, l as requireVariable, r as readFolder, u as safeLine } from "./job-inputs.js";
import { t as reportFailure } from "./report-failure.js";
import { _ as string, m as object, s as boolean } from "./schemas.js";
import { t as summarize } from "./summarize.js";
import { a as clearFolder, c as REASON_CHARACTERS, l as failedAttempt, n as LONGEST_FILE, o as leaveAccount, s as leaveAttempt, t as runAttempt } from "./run-attempt.js";
import { n as parseArtifact, t as TaskPackSchema } from "./task-pack-schema.js";
import { a as tellTooShort, r as commandMinutes } from "./ids.js";
import { t as PawlError } from "./errors2.js";
import { Readable, Transform } from "node:stream";
import { createHash } from "node:crypto";
import { open, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { pipeline as pipeline$1 } from "node:stream/promises";
// src/action/cache-service.ts
const VERSION = createHash("sha256").update("pawl setup cache 1").digest("hex"), FILE_MS = 3e5, BLOCK_BYTES = 32 * 1024 ** 2, FoundSchema = object({
	ok: boolean(),
	signed_download_url: string().default(""),
	matched_key: string().default("")
}), ReservedSchema = object({
	ok: boolean(),
	signed_upload_url: string().default(""),
	message: string().default("")
}), KeptSchema = object({ ok: boolean() });
/**
* The cache of the branch that this job runs on, with what the default branch keeps beside it. `undefined`
* where the job was given none (GitHub Enterprise Server speaks an older protocol).
*/
function cacheService(env) {
	let address = env.ACTIONS_RESULTS_URL ?? "", token = env.ACTIONS_RUNTIME_TOKEN ?? "";
	if (address === "" || token === "" || !env.ACTIONS_CACHE_SERVICE_V2) return;
	let call = async (method, body, schema) => {
		let answer = await ask(method, new URL(`/twirp/github.actions.results.api.v1.CacheService/${method}`, address), AbortSignal.timeout(3e4), {
			method: "POST",
			headers: {
				authorization: `Bearer ${token}`,
				"content-type": "application/json"
			},
			body: JSON.stringify({
				...body,
				version: VERSION
			})
		});
		if (answer.status === 409) return "conflict";
		requireGood(method, answer);
		let read = schema.safeParse(await answer.json().catch(() => void 0));
		if (!read.success) throw Error(`${method} was answered in another form`);
		return read.data;
	};
	return {
		async fetch({ name, prefix }, path) {
			let found = await call("GetCacheEntryDownloadURL", {
				key: name,
				restore_keys: [prefix]
			}, FoundSchema);
			if (found !== "conflict" && found.ok) {
				if (!found.matched_key.startsWith(prefix)) throw Error("another entry was given");
				return await download(found.signed_download_url, path), found.matched_key;
			}
		},
		async put(name, path) {
			let reserved = await call("CreateCacheEntry", { key: name }, ReservedSchema);
			if (reserved === "conflict") return !1;
			if (!reserved.ok) throw Error(reserved.message || "it was refused, and no reason told");
			let { size } = await stat(path);
			await upload(reserved.signed_upload_url, path);
			let kept = await call("FinalizeCacheEntryUpload", {
				key: name,
				size_bytes: String(size)
			}, KeptSchema);
			if (kept === "conflict" || !kept.ok) throw Error("the upload was not taken");
			return !0;
		}
	};
}
async function download(address, path) {
	let file = await open(path, "wx");
	try {
		let answer = await ask("the download", new URL(address), AbortSignal.timeout(FILE_MS), {});
		if (requireGood("the download", answer), answer.body === null) throw Error("the download was empty");
		let bytes = 0, bounded = new Transform({ transform(chunk, _, done) {
			bytes += chunk.length, bytes > LONGEST_FILE ? done(/* @__PURE__ */ Error("the download is too long")) : done(null, chunk);
		} });
		await pipeline$1(Readable.fromWeb(answer.body), bounded, file.createWriteStream());
	} catch (error) {
		throw await rm(path, { force: !0 }), error;
	} finally {
		await file.close();
	}
}
/** Azure's "Put Block" and "Put Block List": the blob is there when the list is. */
async function upload(address, path) {
	let signal = AbortSignal.timeout(FILE_MS), file = await open(path, "r");
	try {
		let ids = [];
		for (;;) {
			let block = Buffer.alloc(BLOCK_BYTES), { bytesRead } = await file.read(block, 0, BLOCK_BYTES);
			if (bytesRead === 0) break;
			let id = Buffer.from(String(ids.length).padStart(8, "0")).toString("base64");
			await putBlob(address, `comp=block&blockid=${encodeURIComponent(id)}`, signal, block.subarray(0, bytesRead)), ids.push(id);
		}
		let xml = `<?xml version="1.0" encoding="utf-8"?><BlockList>${ids.map((id) => `<Latest>${id}</Latest>`).join("")}</BlockList>`;
		await putBlob(address, "comp=blocklist", signal, Buffer.from(xml));
	} finally {
		await file.close();
	}
}
async function putBlob(address, query, signal, body) {
	let url = new URL(address);
	url.search = `${url.search}${url.search === "" ? "?" : "&"}${query}`, requireGood("the upload", await ask("the upload", url, signal, {
		method: "PUT",
		headers: { "content-type": "application/octet-stream" },
		body
	}));
}
/** Errors name no address: those of files are signed. */
async function ask(what, url, signal, request) {
	try {
		return await fetch(url, {
			...request,
			redirect: "error",
			signal
		});
	} catch (error) {
		let why = signal.aborted ? "took too long" : "found nobody who answers";
		throw Error(`${what} ${why}`, { cause: error });
	}
}
function requireGood(what, answer) {
	if (!answer.ok) throw Error(`${what} was answered ${answer.status}`);
}
// src/action/work.ts
/** The `work` job: makes the attempt and leaves it as data. It always leaves attempt.json. */
async function runWork(request) {
	let { outFolder } = request;
	await clearFolder(outFolder);
	let agent = "unknown";
	try {
		let text = await readPack(request.packFile), pack = parseArtifact("the task pack", text, TaskPackSchema);
		requireOwner(pack, request.run), agent = pack.policy.agent.name;
		let tooShort = tellTooShort(pack.policy, "work", request.minutes);
		return tooShort !== void 0 && request.log(tooShort), await leave(await runAttempt({
			pack,
			workspace: request.workspace,
			source: request.env,
			minutes: commandMinutes(request.minutes ?? 1e400),
			mayMend: isThrownAway(request.env),
			store: cacheService(request.env),
			log: (line) => line.split("\n").forEach((part) => request.log(safeLine(part)))
		}), outFolder);
	} catch (thrown) {
		let error = thrown instanceof Error ? thrown : Error(String(thrown)), attempt = failedAttempt(agent, "infrastructure", error.message);
		return await leaveAccount(attempt, outFolder), {
			attempt,
			error
		};
	}
}
/** An attempt that cannot be left whole has failed, by nobody's fault; what it cost is known all the same. */
async function leave(run, outFolder) {
	try {
		return await leaveAttempt(run, outFolder), {
			attempt: run.attempt,
			error: void 0
		};
	} catch (thrown) {
		let error = thrown instanceof Error ? thrown : Error(String(thrown)), reason = `What the attempt made cannot be written down: ${error.message}`.slice(0, REASON_CHARACTERS), attempt = {
			...run.attempt,
			outcome: "failed",
			class: "infrastructure",
			reason
		};
		return await leaveAccount(attempt, outFolder), {
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
		minutes: readJobMinutes(),
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
