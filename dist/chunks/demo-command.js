import { r as __toESM } from "./rolldown-runtime.js";
import { t as PawlError } from "./errors2.js";
import { _ as string, h as record, m as object, o as array, p as number, v as union, y as unknown } from "./schemas.js";
import { n as requireRepository, t as git } from "./git.js";
import { n as registerApp, r as startGitHub, t as repositoryName } from "./repository-name.js";
import { J as installApp, Z as createUserToken, et as createRepository, n as packageFolder, q as createUser } from "./app-manifest.js";
import { n as chooseAdapter, o as MODEL_VARIABLES, r as checkSandbox, s as readModelService, t as requireProgram } from "./require-program.js";
import { n as readTask, r as readAgent, t as withAgent } from "./with-agent.js";
import { n as parseOptions, t as parseNumber } from "./parse-options.js";
import "./labels.js";
import { t as require_dist } from "./dist.js";
import { t as requirePolicy } from "./require-policy.js";
import { createServer } from "node:net";
import { promisify } from "node:util";
import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import { execFile, spawn } from "node:child_process";
import { tmpdir } from "node:os";
import { createInterface } from "node:readline";
// src/cli/free-port.ts
/** A port of loopback that nobody listens on just now. */
async function freePort() {
	let server = createServer();
	await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
	let address = server.address();
	if (await new Promise((resolve) => server.close(resolve)), address === null || typeof address == "string") throw Error("a listening server has no port");
	return address.port;
}
// src/cli/demo/app-process.ts
/** The shipped Probot app as a process of its own, as `npm start` runs it; started again when it dies. */
var AppProcess = class {
	#environment;
	#log;
	#child;
	#wanted = !1;
	constructor(stage, apiUrl, port, log) {
		this.#log = log, this.#environment = {
			PATH: process.env.PATH ?? "",
			APP_ID: String(stage.app.id),
			PRIVATE_KEY: stage.app.privateKey,
			WEBHOOK_SECRET: stage.app.webhookSecret,
			GITHUB_API_URL: apiUrl,
			HOST: "127.0.0.1",
			PORT: String(port),
			PAWL_SWEEP_SECONDS: "15"
		};
	}
	get pid() {
		return this.#child?.pid;
	}
	/** Starts it and waits until it listens. */
	async start() {
		this.#wanted = !0, await this.#launch();
	}
	/** Asks it to finish what it has in hand, and waits for its end. */
	async stop() {
		this.#wanted = !1, await this.#end("SIGTERM");
	}
	/** Ends it at once, wherever it is; it is started again a moment later. */
	async kill() {
		await this.#end("SIGKILL");
	}
	async #end(signal) {
		let child = this.#child;
		if (!child || child.exitCode !== null || child.signalCode !== null) return;
		let ended = new Promise((resolve) => child.once("exit", resolve));
		child.kill(signal), await ended;
	}
	async #launch() {
		let child = spawn(process.execPath, [join(packageFolder(), "dist", "app.js")], {
			env: this.#environment,
			stdio: [
				"ignore",
				"pipe",
				"pipe"
			]
		});
		this.#child = child, await new Promise((resolve, reject) => {
			createInterface({ input: child.stdout }).on("line", (line) => {
				line.startsWith("Pawl listens") && resolve(), this.#log(`app ${child.pid}: ${line}`);
			}), createInterface({ input: child.stderr }).on("line", (line) => this.#log(`app ${child.pid}: ${line}`)), child.once("exit", (code, signal) => {
				reject(new PawlError("PAWL_DEMO_UNFINISHED", `the app ended before it listened (${signal ?? code})`)), this.#wanted && setTimeout(() => void this.#revive(), 1e3);
			});
		});
	}
	async #revive() {
		this.#wanted && (this.#log("app: it is gone, and started again"), await this.#launch().catch((error) => this.#log(String(error))));
	}
};
// src/cli/demo/demo-options.ts
/** Reads the demo's command line; throws `PAWL_USAGE` for what makes no sense together. */
async function readDemoOptions(args, environment) {
	let values = parseOptions(args, {
		json: {
			type: "boolean",
			default: !1
		},
		keep: {
			type: "boolean",
			default: !1
		},
		verbose: {
			type: "boolean",
			default: !1
		},
		repo: { type: "string" },
		task: {
			type: "string",
			multiple: !0,
			default: []
		},
		agent: { type: "string" },
		model: { type: "string" },
		command: { type: "string" },
		service: { type: "string" },
		outage: { type: "string" },
		journal: { type: "string" },
		minutes: { type: "string" }
	}), { repo, task: files, outage } = values;
	if (repo === void 0 && (files.length > 0 || values.agent !== void 0)) throw new PawlError("PAWL_USAGE", "--task and --agent need --repo: the shipped library has tasks and an agent of its own");
	if (repo !== void 0 && files.length === 0) throw new PawlError("PAWL_USAGE", "--repo needs at least one --task");
	if (outage !== void 0 && outage !== "stop" && outage !== "kill") throw new PawlError("PAWL_USAGE", `--outage is stop or kill, not "${outage}"`);
	let minutes = parseNumber("minutes", values.minutes ?? (repo === void 0 ? "10" : "60"), 1, 1e4);
	return {
		json: values.json,
		keep: values.keep,
		verbose: values.verbose,
		repo,
		tasks: await Promise.all(files.map(readTask)),
		agent: readAgent(values),
		models: modelsIn(environment),
		outage,
		journal: values.journal,
		limitMs: minutes * 6e4
	};
}
function modelsIn(environment) {
	let names = [...MODEL_VARIABLES.keys, ...MODEL_VARIABLES.addresses];
	return Object.fromEntries(names.flatMap((name) => {
		let value = environment[name];
		return value === void 0 || value === "" ? [] : [[name, value]];
	}));
}
// src/cli/demo/display.ts
/** Nothing at all: `--json` prints one document at the end. */
const SILENT = {
	say: () => void 0,
	update: () => void 0
};
/** A line for each change: for a pipe. */
function plainDisplay(write, started, link) {
	let shown = /* @__PURE__ */ new Map(), stamp = () => `${((Date.now() - started) / 1e3).toFixed(1).padStart(5)} s`;
	return {
		say: (line) => write(`${stamp()}  ${line}\n`),
		update: (tasks) => {
			for (let task of tasks) {
				let line = rowOf(task);
				shown.get(task.issue) !== line && (shown.set(task.issue, line), write(`${stamp()}  ${line}  ${link(task)}\n`));
			}
		}
	};
}
/** A table that is drawn anew in place: for a terminal. */
function liveDisplay(write, columns, link) {
	let drawn = 0, last = "", draw = (tasks) => tasks.map((task) => `${`${rowOf(task)}  ${link(task)}`.slice(0, columns() - 1)}\n`).join("");
	return {
		say: (line) => {
			write(`\u001b[${drawn}A\u001b[J${line}\n${last}`.replace("\x1B[0A", ""));
		},
		update: (tasks) => {
			let text = draw(tasks);
			text !== last && (write(`${drawn > 0 ? `\u001b[${drawn}A\u001b[J` : ""}${text}`), drawn = tasks.length, last = text);
		}
	};
}
function rowOf({ issue, title, state, attempts, pullRequest }) {
	let pull = pullRequest === null ? "" : `PR #${pullRequest}`, tries = attempts === 1 ? "1 attempt " : `${attempts} attempts`;
	return `#${issue} ${title.slice(0, 32).padEnd(32)} ${state.padEnd(12)} ${tries}  ${pull}`.trimEnd();
}
// src/cli/demo/journal.ts
/**
* Everything that was asked of the demo's GitHub and everything it told the app, for whoever measures
* or wants to see it all: one JSON document a line, in the order in which it happened.
*/
var Journal = class {
	#requests = [];
	#callers = /* @__PURE__ */ new Map();
	note(request) {
		let { method, path, operationId, userAgent, status, ms } = request;
		this.#requests.push({
			at: Date.now() - ms,
			request: `${method} ${path}`,
			operationId,
			userAgent,
			caller: this.#callerOf(request),
			status,
			ms
		});
	}
	/** Writes the file anew. The webhooks are told with their bodies. */
	async write(file, deliveries) {
		let webhooks = deliveries.map(({ at, event, action, status, body }) => ({
			at,
			webhook: event,
			action,
			status,
			payload: unknown().parse(JSON.parse(body))
		})), inOrder = [...this.#requests, ...webhooks].toSorted((a, b) => a.at - b.at);
		await writeFile(file, inOrder.map((line) => `${JSON.stringify(line)}\n`).join(""));
	}
	/** Every token that was minted is a caller of its own: so the jobs can be told from the app. */
	#callerOf({ actor }) {
		let known = this.#callers.get(actor);
		if (known !== void 0) return known;
		let name = `${actor.kind} ${this.#callers.size + 1}`;
		return this.#callers.set(actor, name), name;
	}
};
// src/cli/demo/request-tally.ts
function emptyTally() {
	return {
		total: 0,
		byTask: {},
		byPurpose: {},
		beside: {
			tokens: 0,
			artifacts: 0,
			git: 0
		}
	};
}
/** Every request of Pawl's names its purpose in its User-Agent: `pawl (merge; task 3)`. */
const PURPOSE = /^pawl \(([^;)]+)(?:; task (\d+))?\)/, TOKEN_OPERATIONS = /* @__PURE__ */ new Set([
	"apps/create-installation-access-token",
	"apps/get-repo-installation",
	"apps/get-authenticated",
	"apps/list-installations"
]);
/** Counts one request; those of the user and of the demo itself are not Pawl's. */
function count(tally, request) {
	let { operationId, userAgent } = request;
	if (operationId === "git") tally.beside.git += 1;
	else if (operationId !== void 0 && TOKEN_OPERATIONS.has(operationId)) tally.beside.tokens += 1;
	else if (operationId?.includes("artifact")) tally.beside.artifacts += 1;
	else if (request.tokenKind === "installation") {
		tally.total += 1;
		let [, what = operationId ?? "unknown", task] = PURPOSE.exec(userAgent) ?? [];
		tally.byPurpose[what] = (tally.byPurpose[what] ?? 0) + 1, task !== void 0 && (tally.byTask[task] = (tally.byTask[task] ?? 0) + 1);
	}
}
// src/cli/demo/read-progress.ts
const AGENT_WORKFLOW = ".github/workflows/agent.yml", OWN_WORKFLOWS = [AGENT_WORKFLOW, ".github/workflows/reconcile.yml"];
function readProgress(repository, issues) {
	return issues.flatMap((number) => {
		let issue = repository.issues.get(number);
		return issue ? [progressOf(repository, issue)] : [];
	});
}
function progressOf(repository, issue) {
	let last = [...repository.issues.values()].flatMap(({ pullRequest }) => pullRequest?.headRef.startsWith(`pawl/${issue.number}-`) ? [pullRequest] : []).toSorted((a, b) => a.number - b.number).at(-1);
	return {
		issue: issue.number,
		title: issue.title,
		state: stateOf(issue),
		attempts: attemptsOn(repository, issue.number),
		pullRequest: last?.number ?? null,
		mergeCommit: last?.merged ? last.mergeCommitSha ?? null : null,
		reason: reasonOf(issue)
	};
}
function stateOf(issue) {
	return issue.state === "closed" ? issue.stateReason === "completed" ? "done" : "cancelled" : issue.labels.find(({ name }) => name.startsWith("agent:"))?.name.slice(6) ?? "queued";
}
function attemptsOn(repository, issue) {
	return [...repository.runs.values()].flatMap(({ jobs }) => jobs.filter(({ key, outputs }) => key === "pick" && outputs.task === String(issue))).length;
}
/** The paragraph below the headline of the status comment. */
function reasonOf(issue) {
	return issue.comments.find(({ body }) => body.startsWith("<!-- pawl:status -->"))?.body.split("\n\n")[2]?.replaceAll("\n", " ") ?? "";
}
/** Runs that are queued or running. */
function liveRuns(repository) {
	return [...repository.runs.values()].filter(({ status }) => status !== "completed");
}
/** Whether an agent is being run just now. */
function agentsAtWork(repository) {
	return liveRuns(repository).some(({ workflow }) => workflow.path === AGENT_WORKFLOW);
}
/** The default branch's tip, and whether every check on it passed. */
async function readMain(repository) {
	let sha = await repository.git.resolve(`refs/heads/${repository.defaultBranch}`) ?? "", checks = [...repository.checkRuns.values()].filter((check) => check.headSha === sha && judgesMain(repository, check)), passed = checks.filter(({ conclusion }) => conclusion === "success" || conclusion === "skipped" || conclusion === "neutral");
	return {
		sha,
		green: checks.length > 0 && passed.length === checks.length
	};
}
/** The jobs of Pawl's own workflows show on the default branch too, and say nothing of it. */
function judgesMain(repository, { suite }) {
	let run = suite.workflowRunId === void 0 ? void 0 : repository.runs.get(suite.workflowRunId);
	return run !== void 0 && !OWN_WORKFLOWS.includes(run.workflow.path);
}
// src/cli/demo/main-story.ts
/**
* Tells what becomes of main and of the queue as a whole, as a visitor of the repository sees it: when it
* turns red, what is taken back, why the queue stands still. Each is told once.
*/
var MainStory = class {
	#repository;
	#told = /* @__PURE__ */ new Set();
	#red = !1;
	constructor(repository) {
		this.#repository = repository;
	}
	/** What is new since the last time, in words. */
	async next(tasks) {
		let { git, defaultBranch } = this.#repository, tip = await git.resolve(`refs/heads/${defaultBranch}`) ?? "";
		return [
			...this.#reverts(),
			...this.#colour(tip, tasks),
			...this.#notices()
		];
	}
	#colour(tip, tasks) {
		let checks = [...this.#repository.checkRuns.values()].filter((check) => check.headSha === tip && judgesMain(this.#repository, check)), failed = checks.filter(({ conclusion }) => conclusion === "failure"), over = checks.length > 0 && checks.every(({ status }) => status === "completed");
		if (!this.#red && failed.length > 0) {
			this.#red = !0;
			let names = failed.map(({ name }) => name).join(", "), wait = tasks.filter(({ state }) => state === "queued" || state === "validating").map(({ issue }) => `#${issue}`).join(", ");
			return [`main is red at ${tip.slice(0, 7)}: ${names} failed. Nothing begins and nothing is merged${wait === "" ? "" : `; ${wait} wait`}`];
		}
		return this.#red && over && failed.length === 0 ? (this.#red = !1, [`main is green again at ${tip.slice(0, 7)}; the queue goes on`]) : [];
	}
	#reverts() {
		return [...this.#repository.issues.values()].flatMap(({ pullRequest }) => {
			let task = /^pawl\/revert-(\d+)-/.exec(pullRequest?.headRef ?? "")?.[1];
			if (!pullRequest || task === void 0) return [];
			let { number, merged, mergeCommitSha = "" } = pullRequest;
			return [...this.#once(`${number} opened`, `PR #${number} takes the merge of #${task} back, on trial`), ...merged ? this.#once(`${number} merged`, `the merge of #${task} is taken back as ${mergeCommitSha.slice(0, 7)}`) : []];
		});
	}
	#notices() {
		return [...this.#repository.issues.values()].flatMap(({ number, title, state, labels }) => state === "open" && labels.some(({ name }) => name === "agent:notice") ? this.#once(title, `issue #${number}: ${title}`) : []);
	}
	#once(key, line) {
		return this.#told.has(key) ? [] : (this.#told.add(key), [line]);
	}
};
/**
* Disturbs the app while agents work. `stop`: it is stopped as soon as an agent works, and started
* again when everything has come to rest without it. `kill`: `kill -9`, again and again.
*/
function disturb(kind, app, repository, display) {
	let active = !0, ending = new AbortController(), { signal } = ending;
	return (async () => {
		for (; !signal.aborted && !agentsAtWork(repository);) await setTimeout$1(50);
		if (kind === "stop") {
			for (await app.stop(), display.say("the app is stopped"); !signal.aborted && liveRuns(repository).length > 0;) await setTimeout$1(100);
			if (signal.aborted) return;
			display.say("everything rests; the app is started again"), await app.start();
		} else for (let strike = 1; strike <= 3 && !signal.aborted; strike += 1) await app.kill(), display.say(`the app was killed (${strike} of 3)`), await setTimeout$1(3e3);
		active = !1;
	})(), {
		active: () => active,
		end: () => ending.abort()
	};
}
/** The person of the demo: files issues, labels them, mends one. Talks to GitHub as anybody would. */
var DemoUser = class {
	apiUrl;
	repository;
	token;
	#mended = /* @__PURE__ */ new Set();
	constructor(apiUrl, repository, token) {
		this.apiUrl = apiUrl, this.repository = repository, this.token = token;
	}
	/** Gives the issue's number. */
	async fileTask({ title, body }) {
		return (await this.#send("POST", "issues", {
			title,
			body,
			labels: ["agent"]
		})).number;
	}
	/** Adds what is missing to a shipped task that was sent back, once. Gives what was done, in words. */
	async mendSentBack(progress, tasks) {
		let sentBack = progress.find(({ state, issue, title }) => state === "needs-spec" && !this.#mended.has(issue) && title.startsWith("Turn a text around")), task = tasks.find(({ title }) => title === sentBack?.title);
		if (sentBack && task) return this.#mended.add(sentBack.issue), await this.#send("PATCH", `issues/${sentBack.issue}`, { body: task.body + "\n\n## Acceptance criteria\n\n- [ ] `reverse('añb')` is `'bña'`\n" }), `the author of #${sentBack.issue} adds acceptance criteria`;
	}
	async #send(method, path, body) {
		let response = await fetch(`${this.apiUrl}/repos/${this.repository}/${path}`, {
			method,
			headers: {
				authorization: `Bearer ${this.token}`,
				"content-type": "application/json"
			},
			body: JSON.stringify(body)
		});
		if (!response.ok) throw new PawlError("PAWL_GITHUB_FAILED", `${method} ${path}: ${response.status} ${await response.text()}`);
		return object({ number: number() }).parse(await response.json());
	}
};
// src/cli/demo/demo-tasks.ts
/** The user's own tasks, or those that are shipped, in the order of their file names. */
async function demoTasks(options) {
	if (options.repo !== void 0) return options.tasks;
	let folder = join(packageFolder(), "templates", "demo", "tasks"), files = (await readdir(folder)).toSorted();
	return Promise.all(files.map((file) => readTask(join(folder, file))));
}
// src/cli/demo/run-demo.ts
/** States that a task leaves only when a person does something. */
const ENDS = /* @__PURE__ */ new Set([
	"done",
	"needs-human",
	"needs-spec",
	"cancelled"
]);
/**
* The show: the app starts, the user files issues and labels them, and then only watches (and mends
* the one text that Pawl sends back) until every task has ended and nothing runs any more, or until
* `signal` says that nobody watches.
*/
async function runDemo(github, stage, app, options, display, tally, signal) {
	let { repository } = stage, started = Date.now();
	await app.start(), display.say(`the app runs as process ${app.pid ?? "?"}; end it if you like: it is started again`);
	let user = new DemoUser(github.addresses.api, repository.fullName, stage.userToken), tasks = await demoTasks(options), issues = [];
	for (let task of tasks) issues.push(await user.fileTask(task));
	display.say(`${issues.length} issues are labelled for the agent: ${github.addresses.web}/${repository.fullName}/issues`);
	let story = new MainStory(repository), disturbance = options.outage && disturb(options.outage, app, repository, display), isOver = (progress) => progress.every(({ state }) => ENDS.has(state)) && liveRuns(repository).length === 0;
	try {
		for (;;) {
			signal.throwIfAborted();
			let progress = readProgress(repository, issues);
			display.update(progress);
			for (let line of await story.next(progress)) display.say(line);
			let waiting = await user.mendSentBack(progress, tasks);
			if (waiting) display.say(waiting);
			else if (isOver(progress) && !disturbance?.active()) break;
			if (Date.now() - started > options.limitMs) throw new PawlError("PAWL_DEMO_UNFINISHED", `after ${options.limitMs / 6e4} minutes it still goes on (agents at work: ${agentsAtWork(repository)})`);
			await nextChange(github);
		}
	} finally {
		disturbance?.end();
	}
	return {
		tasks: readProgress(repository, issues),
		main: await readMain(repository),
		requests: tally,
		seconds: Math.round((Date.now() - started) / 100) / 10
	};
}
/** The next time anything happens on the local GitHub, or half a second. */
async function nextChange(github) {
	await new Promise((resolve) => {
		let done = () => {
			clearTimeout(timer), stop(), resolve();
		}, timer = setTimeout(done, 500), stop = github.world.events.on(done);
	});
}
// src/cli/demo/action-repository.ts
/**
* Makes the repository that a workflow's `uses:` names: the Action, as it is built here. Gives what to
* write there, `owner/pawl@<sha>`. `folder` is one that does not exist yet.
*/
async function actionRepository(world, owner, folder) {
	let from = packageFolder();
	return await mkdir(folder, { recursive: !0 }), await cp(join(from, "action.yml"), join(folder, "action.yml")), await cp(join(from, "dist"), join(folder, "dist"), { recursive: !0 }), await writeFile(join(folder, "package.json"), "{ \"type\": \"module\" }\n"), await git(folder, "init", "--quiet", "--initial-branch=main"), await git(folder, "add", "--all", "--force"), await git(folder, "commit", "--quiet", "--message=The Action"), `${(await createRepository(world, owner, "pawl", { from: folder })).fullName}@${await git(folder, "rev-parse", "HEAD")}`;
}
// src/cli/demo/require-agent.ts
var import_dist = /* @__PURE__ */ __toESM(require_dist(), 1);
/**
* Makes sure that the agent can be run here: jobs of the local GitHub see the PATH of whoever started it.
* Throws `PAWL_AGENT_NOT_FOUND`, `PAWL_ENVIRONMENT_MISSING` or `PAWL_SANDBOX_UNUSABLE`.
*/
async function requireAgent({ agent, sandbox }, { models, repo }) {
	if (agent.name === "replay") return;
	agent.name === "command" && await requireWord(agent.command, repo);
	let { program, wire } = chooseAdapter(agent);
	program !== void 0 && await requireProgram(program, process.env.PATH ?? "", repo ?? ".");
	let service = wire === void 0 ? void 0 : readModelService(wire, models);
	if (typeof service == "string") throw new PawlError("PAWL_ENVIRONMENT_MISSING", `${service}, for the agent \`${agent.name}\``);
	if (!sandbox.enabled) return;
	let found = await checkSandbox(process.env);
	if (!found.usable) throw new PawlError("PAWL_SANDBOX_UNUSABLE", `${found.why}. ${found.remedy}`);
}
/** The program that a shell command starts with, where it is a plain word: the shell itself may know it. */
async function requireWord(command, repo) {
	let program = /^[\w./+-]+(?=\s|$)/.exec(command.trim())?.[0];
	if (program !== void 0) try {
		await promisify(execFile)("sh", [
			"-c",
			"command -v -- \"$0\"",
			program
		], { cwd: repo });
	} catch (error) {
		throw new PawlError("PAWL_AGENT_NOT_FOUND", `\`${program}\` is no program on the PATH`, { cause: error });
	}
}
// src/cli/demo/set-up-repository.ts
/**
* Makes the repository that the demo runs on, in `folder`: the shipped library, or a copy of the
* user's own; then adds the workflow and the policy as docs/install.md says. Gives its name.
*/
async function setUpRepository(folder, options, action) {
	let name = options.repo === void 0 ? "small-text" : repositoryName(options.repo);
	options.repo === void 0 ? (await cp(join(packageFolder(), "templates", "demo", "library"), folder, { recursive: !0 }), await git(folder, "init", "--quiet", "--initial-branch=main")) : (await requireRepository(options.repo), await git(dirname(folder), "clone", "--quiet", "--no-hardlinks", resolve(options.repo), folder), await git(folder, "branch", "--show-current") === "" && await git(folder, "checkout", "--quiet", "-B", "main"), await requireCi(folder, options.repo));
	let workflows = join(folder, ".github", "workflows");
	await mkdir(workflows, { recursive: !0 });
	let template = await readFile(join(packageFolder(), "templates", "workflows", "agent.yml"), "utf8");
	return await writeFile(join(workflows, "agent.yml"), template.replaceAll("PAWL_REPOSITORY@PAWL_SHA", action)), await writePolicy(join(folder, ".github", "pawl.yml"), options), await git(folder, "add", "--all", "--force", "--", ".github"), options.repo === void 0 && await git(folder, "add", "--all"), await git(folder, "commit", "--quiet", "--message=Set up Pawl"), name;
}
/** Keeps the repository's own policy, and changes only who works. */
async function writePolicy(file, options) {
	let { agent } = options, text = await readFile(file, "utf8").catch(() => ""), settings = record(string(), unknown()).catch({}).parse((0, import_dist.parse)(text)), own = requirePolicy(text), policy = agent === void 0 ? own : withAgent(own, agent);
	await requireAgent(policy, options);
	let changed = policy === own ? text : (0, import_dist.stringify)({
		...settings,
		agent
	});
	await writeFile(file, changed);
}
/** A repository in which no workflow judges pull requests can never become green. */
async function requireCi(folder, shown) {
	let workflows = join(folder, ".github", "workflows"), files = await readdir(workflows).catch(() => []);
	for (let file of files.filter((name) => /\.ya?ml$/.test(name))) if (judgesPullRequests(await readFile(join(workflows, file), "utf8"))) return;
	throw new PawlError("PAWL_NO_CI", shown);
}
const EventsSchema = union([
	string().transform((event) => /* @__PURE__ */ new Map([[event, void 0]])),
	array(string()).transform((events) => new Map(events.map((event) => [event, void 0]))),
	record(string(), unknown()).transform((events) => new Map(Object.entries(events)))
]);
/** Whether a workflow reports on a pull request's head: by `pull_request`, or by `push` to any branch. */
function judgesPullRequests(text) {
	let parsed = object({ on: EventsSchema }).safeParse(readYaml(text));
	if (!parsed.success) return !1;
	let { on } = parsed.data;
	return on.has("pull_request") || on.has("push") && (on.get("push") ?? void 0) === void 0;
}
function readYaml(text) {
	try {
		return (0, import_dist.parse)(text);
	} catch {
		return;
	}
}
// src/cli/demo/stage.ts
const WEBHOOK_SECRET = "a-secret-of-the-demo";
/** Registers the App, makes the repositories, puts key and workflow in their places. */
async function buildStage(github, options, webhookUrl) {
	let { world } = github, owner = createUser(world, "demo"), { app, privateKeyPem } = await registerApp(world, owner, {
		url: webhookUrl,
		secret: WEBHOOK_SECRET
	}), folder = await mkdtemp(join(tmpdir(), "pawl-stage-"));
	try {
		let action = await actionRepository(world, owner, join(folder, "action")), source = join(folder, "source"), name = await setUpRepository(source, options, action), repository = await createRepository(world, owner, name, { from: source });
		installApp(world, app, owner, [repository]), giveKeys(repository, app.id, privateKeyPem, options);
		let { value } = createUserToken(world, owner);
		return {
			owner,
			repository,
			userToken: value,
			app: {
				id: app.id,
				privateKey: privateKeyPem,
				webhookSecret: WEBHOOK_SECRET
			}
		};
	} finally {
		await rm(folder, {
			recursive: !0,
			force: !0
		});
	}
}
/** The App's key in an environment that only the default branch can use; the model's key in another. */
function giveKeys(repository, appId, privateKey, options) {
	let branches = [repository.defaultBranch];
	repository.variables.set("PAWL_APP_ID", String(appId)), repository.environments.set("pawl", {
		name: "pawl",
		secrets: /* @__PURE__ */ new Map([["PAWL_PRIVATE_KEY", privateKey]]),
		variables: /* @__PURE__ */ new Map(),
		branches
	}), repository.environments.set("pawl-agent", {
		name: "pawl-agent",
		secrets: new Map(Object.entries(options.models).filter(([name]) => MODEL_VARIABLES.keys.includes(name))),
		variables: new Map(Object.entries(options.models).filter(([name]) => MODEL_VARIABLES.addresses.includes(name))),
		branches
	});
}
// src/cli/demo/demo-command.ts
/** `demo`: gives the exit code. Whatever happens, nothing that it started is left running. */
async function demoCommand(args) {
	let options = await readDemoOptions(args, process.env), tally = emptyTally(), journal = new Journal(), github = await startGitHub({ onRequest: (request) => {
		count(tally, request), options.journal !== void 0 && journal.note(request);
	} }), app, interrupted = interruption(), show = async () => {
		let port = await freePort(), stage = await buildStage(github, options, `http://127.0.0.1:${port}/api/github/webhooks`), page = `${github.addresses.web}/${stage.repository.fullName}`, display = chooseDisplay(options, ({ issue, pullRequest }) => pullRequest === null ? `${page}/issues/${issue}` : `${page}/pull/${pullRequest}`);
		display.say(`a GitHub on this machine: ${page}`), app = new AppProcess(stage, github.addresses.api, port, (line) => {
			options.verbose && process.stderr.write(`${line}\n`);
		});
		let result = await runDemo(github, stage, app, options, display, tally, interrupted.signal);
		return tell(result, options, await saveRepository(stage)), options.keep && (process.stderr.write(`The local GitHub stays up until Ctrl-C: ${page}\n`), await interrupted.promise), +!endedAsMeant(result, options);
	};
	try {
		return await Promise.race([interrupted.promise, show()]);
	} finally {
		interrupted.end(), await app?.stop(), await github.close(), options.journal !== void 0 && await journal.write(options.journal, github.webhooks.deliveries);
	}
}
function chooseDisplay({ json }, link) {
	if (json) return SILENT;
	let write = (text) => void process.stdout.write(text);
	return process.stdout.isTTY ? liveDisplay(write, () => process.stdout.columns, link) : plainDisplay(write, Date.now(), link);
}
function tell(result, options, repository) {
	if (options.json) {
		process.stdout.write(`${JSON.stringify({
			...result,
			repository
		}, null, 2)}\n`);
		return;
	}
	let { main, requests, seconds } = result;
	process.stdout.write([
		"",
		...result.tasks.map(({ issue, state, reason }) => `#${issue} ${state}: ${reason}`),
		`main is ${main.green ? "green" : "not green"} at ${main.sha.slice(0, 7)}; ${requests.total} requests in ${seconds} s`,
		`The repository as it is now: git clone ${repository}`,
		""
	].join("\n"));
}
/** A bare copy that outlives the local GitHub, so that what was merged can be looked at. Gives its path. */
async function saveRepository({ repository }) {
	let folder = await mkdtemp(join(tmpdir(), "pawl-demo-"));
	return await git(folder, "clone", "--quiet", "--bare", repository.git.path, `${repository.name}.git`), join(folder, `${repository.name}.git`);
}
/** How the shipped tasks must end. With the user's own tasks, each must be done. */
const MEANT = [
	"done",
	"needs-human",
	"done",
	"needs-human",
	"done",
	"done"
];
function endedAsMeant({ tasks, main }, { repo }) {
	let states = tasks.map(({ state }) => state), meant = repo === void 0 ? MEANT : states.map(() => "done"), asMeant = main.green && states.length === meant.length && states.every((state, index) => state === meant[index]);
	if (!asMeant) {
		let error = new PawlError("PAWL_DEMO_UNFINISHED", `main green: ${main.green}; tasks: ${states.join(", ")}`);
		process.stderr.write(`${error.toString()}\n`);
	}
	return asMeant;
}
/** Ctrl-C, as an exit code; `signal` for whoever must stop by himself. */
function interruption() {
	let aborting = new AbortController(), stop = () => void 0, promise = new Promise((resolve) => {
		stop = (signal) => {
			aborting.abort(), resolve(signal === "SIGINT" ? 130 : 143);
		};
	});
	return process.once("SIGINT", stop), process.once("SIGTERM", stop), {
		promise,
		signal: aborting.signal,
		end: () => {
			process.off("SIGINT", stop), process.off("SIGTERM", stop);
		}
	};
}
export { demoCommand };
