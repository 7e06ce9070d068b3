import { n as chooseAdapter, s as readModelService } from "./require-program.js";
import { n as withoutUnseen } from "./without-unseen.js";
import { i as runGit, r as readInside, s as leaveAttempt, t as runAttempt } from "./run-attempt.js";
import { t as requirePolicy } from "./require-policy.js";
import { t as PawlError } from "./errors2.js";
import { r as killGroups, t as endGroups } from "./live-groups.js";
import { o as searchPathOf, s as removeTree } from "./count-down.js";
import { n as requireRepository, t as git } from "./git.js";
import { i as tellResult, n as costNotes, t as centsInWords } from "./cost-notes.js";
import { n as parseTaskSpec, t as proseOf } from "./prose-of.js";
import { n as isSha, t as isIssueNumber } from "./ids.js";
import { n as parseOptions } from "./parse-options.js";
import { n as readTask, r as readAgent, t as withAgent } from "./with-agent.js";
import { rmSync } from "node:fs";
import { access, constants as constants$1, mkdir, mkdtemp } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
// src/process/leave-in-order.ts
/** What a shell expects of a process that a signal ended: 128 and its number. */
const EXIT_CODES = [
	["SIGHUP", 129],
	["SIGINT", 130],
	["SIGTERM", 143]
];
/**
* Does `work`. If this process is told to end meanwhile (Ctrl-C, say), or nobody reads what it prints any
* more (`| head`), it ends in order: first all that it started, by request and then by force, then what
* `cleanUp` takes away, and nothing comes of `work`. A second signal leaves no time.
*/
async function leaveInOrder(cleanUp, work) {
	let leaving, isDone = !1, settle = () => void 0, settled = new Promise((resolve) => settle = resolve), exit = (code) => {
		cleanUp(), process.exit(code);
	}, leave = (code) => {
		leaving ??= endGroups(5).then(() => Promise.race([settled, setTimeout(2e3)])).then(() => exit(code));
	}, listeners = EXIT_CODES.map(([signal, code]) => ({
		signal,
		listener: () => {
			leaving && killGroups(), leave(code);
		}
	})), onOutputError = (error) => {
		if (error.code !== "EPIPE") throw error;
		isDone || leave(141);
	};
	for (let { signal, listener } of listeners) process.prependListener(signal, listener);
	for (let output of [process.stdout, process.stderr]) output.on("error", onOutputError);
	try {
		let result = await work().finally(settle);
		return await leaving, result;
	} catch (error) {
		throw await leaving, error;
	} finally {
		for (let { signal, listener } of listeners) process.off(signal, listener);
		isDone = !0;
	}
}
// src/process/remove-tree-now.ts
/** As `removeTree`, for a process that is about to exit: nothing else happens meanwhile. */
function removeTreeNow(path) {
	try {
		rmSync(path, {
			recursive: !0,
			force: !0,
			maxRetries: 5
		});
	} catch {
		spawnSync("chmod", [
			"-R",
			"u+rwX",
			"--",
			path
		], {
			cwd: "/",
			env: { PATH: "/usr/bin:/bin" }
		}), spawnSync("rm", [
			"-rf",
			"--",
			path
		], {
			cwd: "/",
			env: { PATH: "/usr/bin:/bin" }
		});
	}
}
// src/cli/try/clone-of.ts
/** A clone of its own, without files yet, that shares none with the repository. */
async function cloneOf(repo, folder) {
	await git(join(folder, ".."), "clone", "--quiet", "--no-hardlinks", "--no-tags", "--no-checkout", "--template=", "--", repo, folder);
}
// src/cli/try/change-patch.ts
/**
* The change as a patch, as `git apply` takes it, made in a clone that no agent has had. Nothing that the user
* or the repository configured shapes it, and no file is written on the way. `folder` must not exist yet.
*/
async function changePatch(repo, changeset, folder) {
	if (!changeset) return Buffer.of();
	await cloneOf(repo, folder);
	let gitDir = join(folder, ".git"), git = {
		gitDir,
		index: join(gitDir, "index-of-patch"),
		searchPath: searchPathOf(process.env)
	};
	await runGit(git, ["read-tree", changeset.base]);
	let entries = [];
	for (let file of changeset.files.toSorted((a, b) => a.change.localeCompare(b.change))) entries.push(`${await entryOf(git, file)}\t${file.path}\0`);
	let input = entries.join("");
	return await runGit(git, [
		"update-index",
		"--replace",
		"-z",
		"--index-info"
	], { input }), runGit(git, [
		"diff",
		"--cached",
		"--no-color",
		"--no-ext-diff",
		"--no-textconv",
		"--binary",
		changeset.base
	]);
}
/** As `git update-index --index-info` reads it; the mode 0 removes a file. */
async function entryOf(git, file) {
	if (file.change === "deleted") return `0 ${"0".repeat(40)}`;
	let input = Buffer.from(file.base64, "base64"), blob = await runGit(git, [
		"hash-object",
		"-w",
		"--stdin",
		"--no-filters"
	], { input });
	return `${file.mode} ${blob.toString("utf8").trim()}`;
}
// src/cli/try/render-try.ts
/** How an attempt went, for a terminal: what it came to, the change, what the checks said, what it took. */
function renderTry(attempt, patch) {
	let { change, checks, denials, hidden, messages } = attempt;
	return [
		"",
		`${headline(attempt)}: ${withoutUnseen(attempt.reason)}`,
		...messages.map(({ kind, text }) => `It left a message (${kind}): ${withoutUnseen(text)}`),
		"",
		change.total === 0 ? "It changed nothing." : `The change, ${count(change.total, "file")}:`,
		...change.files.map((file) => `  ${file.change.padEnd(8)} ${inOneLine(file.path)}`),
		...patch === "" ? [] : ["", patch.trimEnd()],
		"",
		checks.length === 0 ? "No check was run." : "The checks:",
		...checks.map((check) => `  ${RESULTS[tellResult(check)]} ${inOneLine(check.name)} (${check.seconds} s)`),
		...list("Denied", denials.map(({ tool, call }) => inOneLine(`${tool} ${call}`))),
		...list("Hidden text was taken out", hidden.map(tellHidden)),
		"",
		...costs(attempt),
		""
	].join("\n");
}
/** As wide as each other. */
const RESULTS = {
	passed: "passed  ",
	failed: "FAILED  ",
	"not run": "NOT RUN "
};
function headline({ outcome, class: failure }) {
	switch (outcome) {
		case "finished": return "Finished";
		case "blocked": return "Blocked";
		case "failed": return `Failed (${failure ?? "agent"})`;
	}
}
function costs(attempt) {
	let { seconds, sessions, turns, usage, promptCharacters, sandbox } = attempt, walls = sandbox === "on" ? "in the sandbox" : "WITHOUT a sandbox", notes = costNotes(usage, inOneLine), spent = `${usage.inputTokens} tokens in, ${usage.outputTokens} out, ${centsInWords(usage, notes)}`;
	return [`${Math.round(seconds)} s, ${count(sessions.length, "session")}, ${count(turns, "turn")}; ${spent}; a prompt of ${promptCharacters} characters; ${walls}.`, ...notes];
}
function tellHidden({ where, kind, count: times, said }) {
	return `${where}: ${count(times, kind)}${said === "" ? "" : `, saying ${JSON.stringify(withoutUnseen(said))}`}`;
}
function list(title, lines) {
	return lines.length === 0 ? [] : [
		"",
		`${title}:`,
		...lines.map((line) => `  ${line}`)
	];
}
/** What an agent named, without what commands a terminal, or looks like a line of ours. */
function inOneLine(text) {
	return withoutUnseen(text).replaceAll("\n", " ");
}
function count(number, what) {
	return `${number} ${what}${number === 1 ? "" : "s"}`;
}
// src/cli/try/require-out.ts
/** Makes the folder, before anything is paid for that would be lost without it; throws `PAWL_OUT_UNUSABLE`. */
async function requireOut(folder) {
	try {
		await mkdir(folder, { recursive: !0 }), await access(folder, constants$1.W_OK | constants$1.X_OK);
	} catch (error) {
		let why = error instanceof Error ? error.message : String(error);
		throw new PawlError("PAWL_OUT_UNUSABLE", `${folder} (${why})`, { cause: error });
	}
}
// src/cli/try/try-document.ts
function tryDocument({ attempt }) {
	return {
		outcome: attempt.outcome,
		class: attempt.class ?? null,
		reason: attempt.reason,
		agent: attempt.agent,
		model: attempt.model ?? null,
		sandbox: attempt.sandbox,
		usage: attempt.usage,
		turns: attempt.turns,
		seconds: attempt.seconds,
		sessions: attempt.sessions,
		times: attempt.times,
		promptCharacters: attempt.promptCharacters,
		changeset: { files: attempt.change.files },
		checks: attempt.checks.map(({ name, passed, seconds }) => ({
			name,
			passed,
			seconds
		})),
		denials: attempt.denials,
		messages: attempt.messages,
		hidden: attempt.hidden,
		summary: attempt.summary
	};
}
// src/cli/try/try-options.ts
/** Reads the command line of `try`; throws `PAWL_USAGE` for what makes no sense. */
async function readTryOptions([file = "", ...args]) {
	if (file === "" || file.startsWith("-")) throw new PawlError("PAWL_USAGE", "try takes the file of a task first: try TASK.md --repo DIR");
	let values = parseOptions(args, {
		repo: { type: "string" },
		agent: { type: "string" },
		model: { type: "string" },
		command: { type: "string" },
		service: { type: "string" },
		json: {
			type: "boolean",
			default: !1
		},
		out: { type: "string" },
		"no-sandbox": {
			type: "boolean",
			default: !1
		}
	});
	return {
		task: await readSpec(file),
		repo: resolve(values.repo ?? "."),
		agent: readAgent(values),
		json: values.json,
		sandbox: !values["no-sandbox"],
		out: values.out === void 0 ? void 0 : resolve(values.out)
	};
}
/** On GitHub a task without criteria is sent back; here it may be tried. */
async function readSpec(file) {
	let { title, body } = await readTask(file);
	if (!isIssueNumber(1)) throw Error("1 is the number of an issue");
	let parsed = parseTaskSpec({
		number: 1,
		title,
		body,
		url: ""
	}, proseOf(body));
	if (parsed.ok) return parsed.spec;
	if (parsed.problems.includes("bad-scope")) {
		let detail = `the list under \`Scope\` in ${file} holds what is no pattern of paths inside the repository`;
		throw new PawlError("PAWL_USAGE", detail);
	}
	return {
		number: 1,
		title,
		body,
		url: "",
		criteria: [],
		dependsOn: [],
		scope: []
	};
}
// src/cli/try/try-pack.ts
/**
* What `pick` would hand over, without a claim that anybody holds. `policyText` is the repository's own
* policy file; the command line may name another agent, and it alone takes the walls away: on a person's own
* machine no repository does. Throws `PAWL_POLICY_INVALID`, `PAWL_USAGE`.
*/
function tryPack({ task, agent, sandbox }, policyText, base) {
	if (!isSha(base)) throw new PawlError("PAWL_GIT_FAILED", `git names the commit ${base}`);
	let own = requirePolicy(policyText), policy = agent === void 0 ? own : withAgent(own, agent);
	return {
		version: 1,
		repository: "local/try",
		task,
		comments: [],
		claim: {
			task: task.number,
			attempt: 1,
			sha: base,
			base,
			runId: 0,
			runAttempt: 1,
			reservedCents: policy.attempts.cents,
			content: "",
			scope: task.scope
		},
		policy: {
			...policy,
			sandbox: {
				...policy.sandbox,
				enabled: sandbox
			}
		},
		history: [],
		inFlight: []
	};
}
/**
* `try TASK.md --repo DIR`: one attempt on a task, as the job `work` makes it, on a fresh clone of what is
* committed in DIR. Shows what the agent does, then the change and what the checks said; publishes nothing.
* Gives 0 if the agent finished and every check passed, else 1.
*/
async function tryCommand(args) {
	let options = await readTryOptions(args), { json, out } = options;
	await requireRepository(options.repo), out !== void 0 && await requireOut(out);
	let folder, { run, patch } = await leaveInOrder(() => folder !== void 0 && removeTreeNow(folder), async () => {
		let made = await mkdtemp(join(tmpdir(), "pawl-try-"));
		return folder = made, tryIn(made, options).finally(() => removeTree(made));
	}), document = tryDocument(run);
	return process.stdout.write(json ? `${JSON.stringify(document)}\n` : renderTry(run.attempt, withoutUnseen(patch.toString("utf8")))), out !== void 0 && await leaveAttempt(run, out, patch), document.outcome === "finished" && document.checks.every(({ passed }) => passed) ? 0 : 1;
}
/** The attempt, in a folder of its own. */
async function tryIn(folder, options) {
	let { repo, json } = options, isBare = await git(repo, "rev-parse", "--is-inside-work-tree") !== "true", top = await git(repo, "rev-parse", isBare ? "--absolute-git-dir" : "--show-toplevel"), base = await git(top, "rev-parse", "HEAD"), workspace = join(folder, "workspace");
	await cloneOf(top, workspace), await git(workspace, "checkout", "--quiet", "--force", "-B", "main", base);
	let policyText = await readInside(workspace, ".github/pawl.yml", 131072), pack = tryPack(options, policyText, base);
	requireKey(pack);
	let show = (text) => {
		(json ? process.stderr : process.stdout).write(`${text}\n`);
	};
	introduce(pack, show), !isBare && await git(top, "status", "--porcelain") !== "" && show(`What is not committed in ${top} is not part of it.`), options.sandbox && !requirePolicy(policyText).sandbox.enabled && show("The policy says `sandbox: off`. On your machine that takes --no-sandbox: the sandbox stays.");
	let run = await runAttempt({
		pack,
		workspace,
		source: {
			...process.env,
			RUNNER_TEMP: folder
		},
		mayMend: !1,
		log: (line) => show(withoutUnseen(line).replaceAll(/^/gm, "| "))
	});
	return {
		run,
		patch: await changePatch(top, run.changeset, join(folder, "patched"))
	};
}
/** Nobody has logged in to the home that a session starts in. */
function requireKey({ policy: { agent } }) {
	if (agent.name === "replay") return;
	let { wire } = chooseAdapter(agent), service = wire === void 0 ? void 0 : readModelService(wire, process.env);
	if (typeof service == "string") throw new PawlError("PAWL_ENVIRONMENT_MISSING", `${service}, for the agent \`${agent.name}\``);
}
function introduce({ task, policy }, show) {
	show(`Task: ${withoutUnseen(task.title)}`), task.criteria.length === 0 && show("It names no acceptance criteria: on GitHub it would be sent back to whoever wrote it."), show(`Agent: ${policy.agent.name}${policy.sandbox.enabled ? "" : ", WITHOUT a sandbox"}`);
}
export { tryCommand };
