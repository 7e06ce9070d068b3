import { t as PawlError } from "./errors2.js";
import { n as explainUnexpected, t as explainFailure } from "./explain-failure.js";
import { _ as string, m as object, p as number } from "./schemas.js";
import { a as mintToken, d as AppJwt, i as Pace, l as InstallationToken, n as Throttle, o as makeOctokit, r as RateLimited, t as connect, u as withPurpose } from "./client.js";
import { H as policyReading, r as runController, t as RENDERERS } from "./renderers.js";
import { setMaxListeners } from "node:events";
// src/github/client/app-client.ts
const SWEEP = { what: "sweep" };
/** The App itself, apart from any repository. */
var AppClient = class {
	#credentials;
	#site;
	#octokit;
	#installations = /* @__PURE__ */ new Map();
	/** Throws `PAWL_TOKEN_REFUSED` for a key that cannot be read. */
	constructor(credentials, site) {
		this.#credentials = credentials, this.#site = site;
		let jwt = new AppJwt(credentials, site.clock);
		this.#octokit = makeOctokit(site, jwt, new Throttle(site.clock));
	}
	/** The login that the App acts under, `slug[bot]`. Throws `PAWL_TOKEN_REFUSED` on a wrong key. */
	async login() {
		return this.#explained(async () => {
			let { data } = await this.#octokit.request("GET /app", withPurpose({ what: "sign in" }));
			return `${data?.slug ?? ""}[bot]`;
		});
	}
	/** Every repository that the App is installed on. */
	async repositories() {
		return this.#explained(async () => {
			let installations = await allPages(async (page) => {
				let { data } = await this.#octokit.request("GET /app/installations", {
					per_page: 100,
					page,
					...withPurpose(SWEEP)
				});
				return data;
			}), found = [];
			for (let { id, suspended_at: suspended } of installations) suspended || found.push(...await this.#repositoriesOf(id));
			return found;
		});
	}
	/** A client of one repository; those of one installation keep within its limits together. */
	connect({ owner, name, installationId }) {
		let { throttle } = this.#installation(installationId), known = {
			id: installationId,
			throttle
		};
		return connect(this.#credentials, {
			owner,
			name
		}, this.#site, known);
	}
	/** The throttles of the installations that were heard of so far. */
	get throttles() {
		return new Map([...this.#installations].map(([id, { throttle }]) => [id, throttle]));
	}
	async #repositoriesOf(installationId) {
		let { octokit } = this.#installation(installationId);
		return (await allPages(async (page) => {
			let { data } = await octokit.request("GET /installation/repositories", {
				per_page: 100,
				page,
				...withPurpose(SWEEP)
			});
			return data.repositories;
		})).map(({ owner, name }) => ({
			owner: owner.login,
			name,
			installationId
		}));
	}
	#installation(id) {
		let known = this.#installations.get(id);
		if (known) return known;
		let { clock } = this.#site, throttle = new Throttle(clock), token = new InstallationToken(() => mintToken(this.#octokit, id), clock), made = {
			octokit: makeOctokit(this.#site, token, throttle),
			throttle
		};
		return this.#installations.set(id, made), made;
	}
	async #explained(request) {
		try {
			return await request();
		} catch (error) {
			throw explainFailure(error, {
				owner: "app",
				name: String(this.#credentials.appId)
			});
		}
	}
};
async function allPages(get) {
	let all = [];
	for (let page = 1;; page += 1) {
		let items = await get(page);
		if (all.push(...items), items.length < 100) return all;
	}
}
// src/app/metrics.ts
/** Upper bounds of a histogram's buckets, in seconds. */
const BUCKETS = [
	.1,
	.25,
	.5,
	1,
	2.5,
	5,
	10,
	30,
	60,
	300
];
/** A few numbers, in Prometheus' text format (0.0.4). */
var Metrics = class {
	#metrics = [];
	/** Only goes up. Gives what to call for each event. */
	counter(name, help) {
		let counts = /* @__PURE__ */ new Map();
		return this.#metrics.push({
			name,
			kind: "counter",
			help,
			samples: () => [...counts.values()].map((count) => ({
				suffix: "",
				...count
			}))
		}), (labels = {}) => {
			let key = renderLabels(labels), count = counts.get(key) ?? {
				labels,
				value: 0
			};
			count.value += 1, counts.set(key, count);
		};
	}
	/** Read when somebody asks. */
	gauge(name, help, read) {
		this.#metrics.push({
			name,
			kind: "gauge",
			help,
			samples: () => read().map(({ labels = {}, value }) => ({
				suffix: "",
				labels,
				value
			}))
		});
	}
	/** Gives what to call with each duration, in seconds. */
	histogram(name, help) {
		let within = BUCKETS.map(() => 0), [sum, count] = [0, 0];
		return this.#metrics.push({
			name,
			kind: "histogram",
			help,
			samples: () => [
				...BUCKETS.map((le, index) => ({
					suffix: "_bucket",
					labels: { le: String(le) },
					value: within[index] ?? 0
				})),
				{
					suffix: "_bucket",
					labels: { le: "+Inf" },
					value: count
				},
				{
					suffix: "_sum",
					labels: {},
					value: sum
				},
				{
					suffix: "_count",
					labels: {},
					value: count
				}
			]
		}), (seconds) => {
			sum += seconds, count += 1;
			for (let [index, le] of BUCKETS.entries()) seconds <= le && (within[index] = (within[index] ?? 0) + 1);
		};
	}
	render() {
		return this.#metrics.map(({ name, kind, help, samples }) => `# HELP ${name} ${help}\n# TYPE ${name} ${kind}\n${samples().map(({ suffix, labels, value }) => `${name}${suffix}${renderLabels(labels)} ${value}\n`).join("")}`).join("");
	}
};
function renderLabels(labels) {
	let pairs = Object.entries(labels).map(([name, value]) => `${name}="${escapeValue(value)}"`);
	return pairs.length === 0 ? "" : `{${pairs.join(",")}}`;
}
function escapeValue(value) {
	return value.replaceAll("\\", "\\\\").replaceAll("\"", "\\\"").replaceAll("\n", "\\n");
}
// src/app/app-metrics.ts
/**
* What the app counts. Labels hold words of ours, event names that GitHub signed, and installations'
* numbers: no repository, no person, nothing of a body.
*/
var AppMetrics = class {
	#metrics = new Metrics();
	#webhook = this.#metrics.counter("pawl_webhooks_total", "Webhooks, by what came of them.");
	#pass = this.#metrics.counter("pawl_passes_total", "Passes over a repository.");
	#effect = this.#metrics.counter("pawl_effects_total", "Effects, by kind and outcome.");
	#request = this.#metrics.counter("pawl_requests_total", "Requests sent to GitHub.");
	#error = this.#metrics.counter("pawl_errors_total", "Failed passes and sweeps, by code.");
	#seconds = this.#metrics.histogram("pawl_pass_seconds", "How long a pass took.");
	constructor(read) {
		let gauge = (name, help, value) => this.#metrics.gauge(name, help, () => [{ value: value(read()) }]);
		gauge("pawl_queue_length", "Repositories that wait for a pass.", (now) => now.queueLength), gauge("pawl_passes_in_hand", "Passes that run.", (now) => now.passesInHand), gauge("pawl_repositories", "Repositories that the App is installed on.", (now) => now.repositories), gauge("pawl_seconds_since_sweep", "Since the last whole sweep.", (now) => now.sweepAgeMs / 1e3), this.#metrics.gauge("pawl_quota_remaining", "Requests left until the reset.", () => [...read().throttles].flatMap(([installation, { quota }]) => Object.entries(quota).map(([resource, { remaining }]) => ({
			labels: {
				installation: String(installation),
				resource
			},
			value: remaining
		}))));
	}
	onWebhook(event, outcome) {
		this.#webhook({
			event,
			outcome
		});
	}
	onPass(outcome, ms) {
		this.#pass({ outcome }), this.#seconds(ms / 1e3);
	}
	onEffect({ kind }, { kind: outcome }) {
		this.#effect({
			kind,
			outcome
		});
	}
	onRequest({ what }, { status }) {
		this.#request({
			purpose: what,
			status: String(status)
		});
	}
	onError(code) {
		this.#error({ code });
	}
	render() {
		return this.#metrics.render();
	}
}, Alarms = class {
	#clock;
	#ring;
	#set = /* @__PURE__ */ new Map();
	constructor(clock, ring) {
		this.#clock = clock, this.#ring = ring;
	}
	/** Rings at a time, ms since the epoch; `undefined` takes the alarm away. */
	set(key, at) {
		if (this.#set.get(key)?.abort(), this.#set.delete(key), at === void 0) return;
		let controller = new AbortController();
		this.#set.set(key, controller), this.#wait(key, at, controller);
	}
	clear() {
		for (let key of [...this.#set.keys()]) this.set(key, void 0);
	}
	async #wait(key, at, controller) {
		await this.#clock.sleep(Math.max(at - this.#clock.now(), 0), controller.signal), controller.signal.aborted || (this.#set.delete(key), this.#ring(key));
	}
};
/**
* How long after the n-th failure in a row to look again, ms: twice as long each time up to five
* minutes, and somewhere in the upper half of that, so that what failed together does not come back
* together. `random` is from 0 to 1.
*/
function backOff(failures, random) {
	let most = Math.min(2e3 * 2 ** (failures - 1), 3e5);
	return Math.round(most / 2 + most / 2 * random);
}
/**
* Wakes every repository in each interval, whether or not anything was heard of it: that heals what no
* webhook told. Its heartbeat is the last sweep that came to its end.
*/
var Sweeper = class {
	#options;
	#stopping = new AbortController();
	#nap = new AbortController();
	#failures = 0;
	#listed;
	#lastAt;
	#startedAt;
	constructor(options) {
		this.#options = options, this.#startedAt = options.clock.now();
	}
	/** When the last whole sweep ended, ms since the epoch. */
	get lastAt() {
		return this.#lastAt;
	}
	/** Ms since the last whole sweep; before the first, since the start. */
	get age() {
		return Math.max(0, this.#options.clock.now() - (this.#lastAt ?? this.#startedAt));
	}
	get isLate() {
		return this.age > 3 * this.#options.intervalMs;
	}
	/** Sweeps until it is stopped. */
	async run() {
		let { clock, intervalMs, random } = this.#options;
		for (; !this.#stopping.signal.aborted;) {
			this.#nap = new AbortController();
			let begun = clock.now(), swept = await this.#sweep();
			this.#failures = swept ? 0 : this.#failures + 1;
			let wait = Math.min(swept ? Math.max(0, begun + intervalMs - clock.now()) : backOff(this.#failures, random()), intervalMs);
			await clock.sleep(wait, this.#nap.signal);
		}
	}
	/** What the App is installed on has changed: the next sweep begins at once, or after this one. */
	hurry() {
		this.#listed = void 0, this.#nap.abort();
	}
	stop() {
		this.#stopping.abort(), this.hurry();
	}
	async #sweep() {
		let { clock, intervalMs, onRepository, onFailure } = this.#options;
		try {
			let repositories = await this.#list();
			if (this.#stopping.signal.aborted) return !0;
			let apart = Math.min(2e3, intervalMs * .9 / Math.max(repositories.length, 1));
			for (let [index, repository] of repositories.entries()) {
				if (index > 0 && await clock.sleep(apart, this.#stopping.signal), this.#stopping.signal.aborted) return !0;
				onRepository(repository);
			}
			return this.#lastAt = clock.now(), !0;
		} catch (error) {
			return onFailure(error), !1;
		}
	}
	/** Asking for the list costs as much as looking at a few quiet repositories. */
	async #list() {
		let { list, clock, listMs, onList } = this.#options, at = clock.now();
		if (this.#listed && at - this.#listed.at < listMs) return this.#listed.repositories;
		let repositories = await list();
		return this.#listed = {
			at,
			repositories
		}, onList(repositories), repositories;
	}
}, WakeQueue = class {
	#options;
	#paces = /* @__PURE__ */ new Map();
	#states = /* @__PURE__ */ new Map();
	#ready = [];
	#running = /* @__PURE__ */ new Set();
	#stopping = new AbortController();
	constructor(options) {
		this.#options = options, setMaxListeners(0, this.#stopping.signal);
	}
	/** Keys that wait for their job. */
	get length() {
		return this.#states.size - this.#running.size;
	}
	/** Jobs in hand. */
	get running() {
		return this.#running.size;
	}
	wake(key) {
		if (this.#stopping.signal.aborted) return;
		let state = this.#states.get(key);
		state ? state.phase === "running" && (state.dirty = !0) : this.#wait(key);
	}
	/** Forgets what is kept of a key that will not be woken again. */
	forget(key) {
		this.#paces.delete(key);
	}
	/** Takes no more wake-ups, drops what waits, and waits for the jobs in hand. */
	async stop() {
		this.#stopping.abort(), this.#ready.length = 0, await Promise.all(this.#running);
	}
	async #wait(key) {
		let { clock, settleMs } = this.#options, { signal } = this.#stopping, state = {
			phase: "waiting",
			dirty: !1
		};
		this.#states.set(key, state), await clock.sleep(Math.max(settleMs, this.#paceOf(key).take(clock.now())), signal), signal.aborted || (state.phase = "ready", this.#ready.push(key), this.#startNext());
	}
	#startNext() {
		if (this.#running.size >= 16) return;
		let key = this.#ready.shift(), state = key === void 0 ? void 0 : this.#states.get(key);
		if (key === void 0 || !state) return;
		state.phase = "running";
		let job = this.#options.run(key).finally(() => {
			this.#running.delete(job), this.#states.delete(key), state.dirty && this.wake(key), this.#startNext();
		});
		this.#running.add(job);
	}
	#paceOf(key) {
		let pace = this.#paces.get(key) ?? new Pace(20, 2e3);
		return this.#paces.set(key, pace), pace;
	}
}, Fleet = class {
	#app;
	#world;
	#metrics;
	#queue;
	#alarms;
	#sweeper;
	#known = /* @__PURE__ */ new Map();
	constructor(app, world, metrics, sweepMs) {
		let { clock, random } = world;
		this.#app = app, this.#world = world, this.#metrics = metrics, this.#queue = new WakeQueue({
			clock,
			settleMs: 150,
			run: (key) => this.#pass(key)
		}), this.#alarms = new Alarms(clock, (key) => this.#queue.wake(key)), this.#sweeper = new Sweeper({
			list: () => app.repositories(),
			clock,
			random,
			intervalMs: sweepMs,
			listMs: 36e5,
			onList: (repositories) => this.#forgetOthers(repositories),
			onRepository: (repository) => this.wake(repository),
			onFailure: (error) => this.#report("sweep", error)
		});
	}
	get queue() {
		return this.#queue;
	}
	get sweeper() {
		return this.#sweeper;
	}
	get size() {
		return this.#known.size;
	}
	/** Begins to sweep. */
	start() {
		this.#sweeper.run();
	}
	wake(repository) {
		let key = keyOf(repository);
		this.#known.get(key)?.repository.installationId !== repository.installationId && this.#known.set(key, {
			repository,
			client: void 0,
			failures: 0
		}), this.#queue.wake(key);
	}
	/** Finishes the passes in hand, and starts no more: what waits is found by the next start's sweep. */
	async stop() {
		this.#sweeper.stop(), this.#alarms.clear(), await this.#queue.stop(), this.#alarms.clear();
	}
	async #pass(key) {
		let known = this.#known.get(key);
		if (!known) return;
		let { clock, log } = this.#world, begun = clock.now();
		try {
			known.client ??= await this.#app.connect(known.repository);
			let plan = await runController(known.client, {
				now: () => clock.now(),
				readPolicy: policyReading,
				renderers: RENDERERS,
				onEffect: (effect, outcome) => {
					this.#metrics.onEffect(effect, outcome), log(describe(key, effect, outcome));
				}
			});
			known.failures = 0, this.#alarms.set(key, plan.nextLookAt), this.#metrics.onPass("done", clock.now() - begun);
		} catch (error) {
			this.#metrics.onPass("failed", clock.now() - begun), this.#alarms.set(key, this.#nextTry(known, this.#report(key, error)));
		}
	}
	/** When to look again after a failure; `undefined` where only the next event or sweep may help. */
	#nextTry(known, error) {
		let { clock, random } = this.#world;
		known.failures += 1;
		let later = backOff(known.failures, random());
		if (error instanceof RateLimited) return error.resumeAt + backOff(1, random());
		if (!(error instanceof PawlError) || error.code === "PAWL_GITHUB_FAILED") return clock.now() + later;
		error.code === "PAWL_PERMISSION_MISSING" && (known.client = void 0);
	}
	/** What the App was taken off from is not looked at again. */
	#forgetOthers(repositories) {
		let listed = new Set(repositories.map(keyOf));
		for (let key of [...this.#known.keys()].filter((known) => !listed.has(known))) this.#known.delete(key), this.#alarms.set(key, void 0), this.#queue.forget(key);
	}
	/** Says and counts it; gives it as it is shown to a person. */
	#report(where, thrown) {
		let error = explainUnexpected(thrown), known = error instanceof PawlError;
		this.#metrics.onError(known ? error.code : "unexpected");
		let stack = error instanceof Error ? error.stack : void 0;
		return this.#world.log(`${where}: ${known ? error.toString() : stack ?? String(error)}`), error;
	}
};
function keyOf({ owner, name }) {
	return `${owner}/${name}`;
}
function describe(key, effect, outcome) {
	let task = "task" in effect ? ` #${effect.task}` : "", why = outcome.kind === "applied" ? "" : `: ${outcome.why}`, unsaid = effect.kind === "show" && effect.comment?.kind === "locked" ? " (no comment: its conversation is locked)" : "";
	return `${key}${task} ${effect.kind} ${outcome.kind}${unsaid}${why}`;
}
// src/app/is-news.ts
/**
* The events that can change a decision, each with its actions. What is not here changes none, or is
* told by another: a `check_run` by the end of its suite; a run that begins by nothing (its claim is
* what counts, and a bound has its time); a merge group by `dequeued` and by the push; a branch that was
* deleted by its push. Rules of branches and variables have no webhook that the App may hear: the sweep
* and the next pass read them.
*/
const ACTIONS = {
	issues: [
		"opened",
		"edited",
		"closed",
		"reopened",
		"labeled",
		"unlabeled",
		"transferred",
		"deleted",
		"locked",
		"unlocked"
	],
	issue_comment: [
		"created",
		"edited",
		"deleted"
	],
	issue_dependencies: "any",
	label: ["edited", "deleted"],
	pull_request: [
		"closed",
		"reopened",
		"synchronize",
		"edited",
		"ready_for_review",
		"converted_to_draft",
		"enqueued",
		"dequeued"
	],
	pull_request_review: [
		"submitted",
		"edited",
		"dismissed"
	],
	check_suite: ["completed"],
	workflow_run: ["completed"],
	status: "any",
	push: "any",
	repository: [
		"renamed",
		"edited",
		"transferred",
		"archived",
		"unarchived"
	],
	installation: "any",
	installation_repositories: "any"
}, OWN_ECHOES = /* @__PURE__ */ new Set([
	"issues",
	"issue_comment",
	"label",
	"pull_request",
	"push"
]), COMMAND = /^[ \t]*\/pawl\b/m, OWN_BRANCHES = "pawl/";
/** Whether a webhook is worth a look. A wrong `false` is healed by the sweep; it costs only time. */
function isNews(facts, own) {
	let { event, action } = facts, actions = Object.hasOwn(ACTIONS, event) ? ACTIONS[event] : void 0;
	if (actions === void 0 || actions !== "any" && !actions.includes(action ?? "") || OWN_ECHOES.has(event) && facts.sender === own.login) return !1;
	switch (event) {
		case "issue_comment": return action !== "created" || COMMAND.test(facts.comment ?? "");
		case "pull_request":
		case "pull_request_review": return facts.head?.startsWith(OWN_BRANCHES) ?? !0;
		case "check_suite": return facts.suiteOf?.id !== own.appId && facts.suiteOf?.slug !== "github-actions";
		case "workflow_run": return !(facts.workflow?.path.endsWith("/agent.yml") && facts.workflow.conclusion === "success");
		case "push": return facts.ref === `refs/heads/${facts.defaultBranch}` || (facts.ref?.startsWith(`refs/heads/${OWN_BRANCHES}`) ?? !1);
		default: return !0;
	}
}
// src/app/read-webhook.ts
const WebhookSchema = object({
	action: string().optional(),
	ref: string().optional(),
	sender: object({ login: string() }).optional(),
	installation: object({ id: number() }).optional(),
	check_suite: object({ app: object({
		id: number(),
		slug: string()
	}).nullish() }).optional(),
	workflow_run: object({
		path: string(),
		conclusion: string().nullable()
	}).optional(),
	pull_request: object({ head: object({ ref: string() }) }).optional(),
	comment: object({ body: string() }).optional(),
	repository: object({
		name: string(),
		owner: object({ login: string() }),
		default_branch: string().optional()
	}).optional()
});
/** Reads what matters of a verified webhook's body; `undefined` if it has not the form of one. */
function readWebhook(event, body) {
	let parsed = WebhookSchema.safeParse(body);
	if (!parsed.success) return;
	let { action, ref, sender, installation, repository } = parsed.data;
	return {
		facts: {
			event,
			action,
			ref,
			sender: sender?.login,
			suiteOf: parsed.data.check_suite?.app ?? void 0,
			workflow: parsed.data.workflow_run,
			head: parsed.data.pull_request?.head.ref,
			comment: parsed.data.comment?.body,
			defaultBranch: repository?.default_branch
		},
		repository: repository && {
			owner: repository.owner.login,
			name: repository.name
		},
		installationId: installation?.id
	};
}
export { AppClient as a, AppMetrics as i, isNews as n, Fleet as r, readWebhook as t };
