import { t as PawlError } from "./errors2.js";
import { i as isFailedRequest, r as hasStatus, t as explainFailure } from "./explain-failure.js";
import { l as getUserAgent, n as isUnanswered, o as withCustomRequest, s as request } from "./outcome.js";
import { createPrivateKey, sign } from "node:crypto";
// src/github/client/app-jwt.ts
/** GitHub's advice: so much earlier than now, for clocks that differ. */
const KEEP_MS = 3e5, WRONG_TIME = /'(?:Issued at|Expiration time)' claim/;
/**
* Signs as the App itself (RS256): for what is asked before there is an installation's token. Where this
* machine's clock is wrong GitHub says so, and the time that GitHub's answer names is taken instead.
*/
var AppJwt = class {
	#appId;
	#key;
	#clock;
	/** GitHub's time less ours. */
	#skewMs = 0;
	#kept;
	/** Throws `PAWL_TOKEN_REFUSED` for a key that is none: later it would fail deep inside a request. */
	constructor({ appId, privateKey }, clock) {
		this.#appId = appId, this.#clock = clock;
		try {
			this.#key = readKey(privateKey);
		} catch (error) {
			throw new PawlError("PAWL_TOKEN_REFUSED", "the private key cannot be read as PEM", { cause: error });
		}
	}
	get() {
		let now = this.#clock.now();
		return (!this.#kept || now >= this.#kept.until || now < this.#kept.until - KEEP_MS) && (this.#kept = {
			token: this.#sign(now + this.#skewMs),
			until: now + KEEP_MS
		}), Promise.resolve(this.#kept.token);
	}
	refused(_token, answer) {
		if (!isFailedRequest(answer) || !WRONG_TIME.test(answer.message)) return !1;
		let theirs = Date.parse(String(answer.response?.headers?.date));
		return !Number.isNaN(theirs) && (this.#skewMs = theirs - this.#clock.now(), this.#kept = void 0, !0);
	}
	#sign(nowMs) {
		let now = Math.floor(nowMs / 1e3), claims = {
			iat: now - 60,
			exp: now + 540,
			iss: this.#appId
		}, signed = `${encode({
			alg: "RS256",
			typ: "JWT"
		})}.${encode(claims)}`;
		return `${signed}.${sign("RSA-SHA256", Buffer.from(signed), this.#key).toString("base64url")}`;
	}
};
/** The key that was read last: all clients of an App have the same, and reading it is half of signing. */
let lastRead;
function readKey(pem) {
	return lastRead?.pem !== pem && (lastRead = {
		pem,
		key: createPrivateKey(pem)
	}), lastRead.key;
}
function encode(part) {
	return Buffer.from(JSON.stringify(part)).toString("base64url");
}
// src/github/client/purpose.ts
/**
* What a request carries for its purpose: the `User-Agent`, where GitHub's logs show it, and an option
* of octokit's, which goes with it to where requests are sent.
*/
function withPurpose(purpose) {
	let { what, task } = purpose;
	return {
		headers: { "user-agent": task === void 0 ? `pawl (${what})` : `pawl (${what}; task ${task})` },
		request: { purpose }
	};
}
/** The purpose that a request carries; `other` for one that names none. */
function purposeOf(options) {
	let purpose = Reflect.get(options.request ?? {}, "purpose");
	return isPurpose(purpose) ? purpose : { what: "other" };
}
function isPurpose(value) {
	return typeof value == "object" && !!value && "what" in value;
}
// src/github/client/require-permissions.ts
/** What the App must be granted on a repository: as in app.yml, which says what for. */
const NEEDED_PERMISSIONS = {
	actions: "write",
	actions_variables: "read",
	checks: "write",
	contents: "write",
	issues: "write",
	metadata: "read",
	pull_requests: "write",
	statuses: "read"
};
/**
* Makes sure that an installation was granted all that Pawl needs, before anything is begun. Throws
* `PAWL_PERMISSION_MISSING` naming every one that is missing.
*/
function requirePermissions(granted, where) {
	let missing = Object.entries(NEEDED_PERMISSIONS).filter(([name, access]) => granted[name] !== "write" && granted[name] !== access);
	if (missing.length === 0) return;
	let names = missing.map(([name, access]) => `${name}: ${access}`).join(", ");
	throw new PawlError("PAWL_PERMISSION_MISSING", `${names} (on ${where})`);
}
// src/github/client/find-installation.ts
/**
* The number of the App's installation on a repository, which must have been granted all that Pawl
* needs. Throws `PAWL_NOT_INSTALLED`, `PAWL_PERMISSION_MISSING`, `PAWL_TOKEN_REFUSED`.
*/
async function findInstallation(app, { owner, name }) {
	try {
		let { data } = await app.request("GET /repos/{owner}/{repo}/installation", {
			owner,
			repo: name,
			...withPurpose({ what: "find installation" })
		});
		return requirePermissions({ ...data.permissions }, `${owner}/${name}`), data.id;
	} catch (error) {
		let failure = explainFailure(error, {
			owner,
			name
		});
		throw hasStatus(failure, 404) ? new PawlError("PAWL_NOT_INSTALLED", `${owner}/${name}`, { cause: error }) : failure;
	}
}
// src/github/client/installation-token.ts
/** GitHub's: an installation's token lives for an hour. */
const LIFE_MS = 36e5, RENEW_BEFORE_MS = 3e5;
/**
* An installation's token: minted when first needed, renewed before it expires (after an hour), and
* minted anew when GitHub refuses it. One mint is in flight at a time, however many ask.
*/
var InstallationToken = class {
	#mint;
	#clock;
	#kept;
	#underway;
	constructor(mint, clock) {
		this.#mint = mint, this.#clock = clock;
	}
	async get() {
		let kept = this.#kept, now = this.#clock.now();
		return kept && kept.since <= now && now < kept.until ? kept.token : (this.#underway ??= this.#renew(), this.#underway);
	}
	refused(token) {
		return this.#kept?.token === token && (this.#kept = void 0), !0;
	}
	async #renew() {
		try {
			let since = this.#clock.now(), { token, expiresAt } = await this.#mint(), told = expiresAt - since, life = told > RENEW_BEFORE_MS && told < LIFE_MS ? told : LIFE_MS;
			return this.#kept = {
				token,
				since,
				until: since + life - RENEW_BEFORE_MS
			}, token;
		} finally {
			this.#underway = void 0;
		}
	}
}, LastAnswers = class {
	#answers = /* @__PURE__ */ new Map();
	get(question) {
		let known = this.#answers.get(question);
		return known && this.#touch(question, known), known;
	}
	set(question, answer) {
		this.#touch(question, answer);
		let [oldest] = this.#answers.keys();
		this.#answers.size > 500 && oldest !== void 0 && this.#answers.delete(oldest);
	}
	#touch(question, answer) {
		this.#answers.delete(question), this.#answers.set(question, answer);
	}
};
// node_modules/before-after-hook/lib/register.js
function register(state, name, method, options) {
	if (typeof method != "function") throw Error("method for before hook must be a function");
	return options ||= {}, Array.isArray(name) ? name.reverse().reduce((callback, name) => register.bind(null, state, name, callback, options), method)() : Promise.resolve().then(() => state.registry[name] ? state.registry[name].reduce((method, registered) => registered.hook.bind(null, method, options), method)() : method(options));
}
// node_modules/before-after-hook/lib/add.js
function addHook(state, kind, name, hook) {
	let orig = hook;
	state.registry[name] || (state.registry[name] = []), kind === "before" && (hook = (method, options) => Promise.resolve().then(orig.bind(null, options)).then(method.bind(null, options))), kind === "after" && (hook = (method, options) => {
		let result;
		return Promise.resolve().then(method.bind(null, options)).then((result_) => (result = result_, orig(result, options))).then(() => result);
	}), kind === "error" && (hook = (method, options) => Promise.resolve().then(method.bind(null, options)).catch((error) => orig(error, options))), state.registry[name].push({
		hook,
		orig
	});
}
// node_modules/before-after-hook/lib/remove.js
function removeHook(state, name, method) {
	if (!state.registry[name]) return;
	let index = state.registry[name].map((registered) => registered.orig).indexOf(method);
	index !== -1 && state.registry[name].splice(index, 1);
}
// node_modules/before-after-hook/index.js
const bind = Function.bind, bindable = bind.bind(bind);
function bindApi(hook, state, name) {
	let removeHookRef = bindable(removeHook, null).apply(null, name ? [state, name] : [state]);
	hook.api = { remove: removeHookRef }, hook.remove = removeHookRef, [
		"before",
		"error",
		"after",
		"wrap"
	].forEach((kind) => {
		let args = name ? [
			state,
			kind,
			name
		] : [state, kind];
		hook[kind] = hook.api[kind] = bindable(addHook, null).apply(null, args);
	});
}
function Singular() {
	let singularHookName = Symbol("Singular"), singularHookState = { registry: {} }, singularHook = register.bind(null, singularHookState, singularHookName);
	return bindApi(singularHook, singularHookState, singularHookName), singularHook;
}
function Collection() {
	let state = { registry: {} }, hook = register.bind(null, state);
	return bindApi(hook, state), hook;
}
var before_after_hook_default = {
	Singular,
	Collection
}, b64url = "(?:[a-zA-Z0-9_-]+)", sep = "\\.", jwtRE = RegExp(`^${b64url}${sep}${b64url}${sep}${b64url}$`), isJWT = jwtRE.test.bind(jwtRE);
async function auth(token) {
	let isApp = isJWT(token), isInstallation = token.startsWith("v1.") || token.startsWith("ghs_"), isUserToServer = token.startsWith("ghu_");
	return {
		type: "token",
		token,
		tokenType: isApp ? "app" : isInstallation ? "installation" : isUserToServer ? "user-to-server" : "oauth"
	};
}
function withAuthorizationPrefix(token) {
	return token.split(/\./).length === 3 ? `bearer ${token}` : `token ${token}`;
}
async function hook(token, request, route, parameters) {
	let endpoint = request.endpoint.merge(route, parameters);
	return endpoint.headers.authorization = withAuthorizationPrefix(token), request(endpoint);
}
var createTokenAuth = function(token) {
	if (!token) throw Error("[@octokit/auth-token] No token passed to createTokenAuth");
	if (typeof token != "string") throw Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string");
	return token = token.replace(/^(token|bearer) +/i, ""), Object.assign(auth.bind(null, token), { hook: hook.bind(null, token) });
};
// node_modules/@octokit/core/dist-src/version.js
const VERSION = "7.0.8", noop = () => {}, consoleWarn = console.warn.bind(console), consoleError = console.error.bind(console);
function createLogger(logger = {}) {
	return typeof logger.debug != "function" && (logger.debug = noop), typeof logger.info != "function" && (logger.info = noop), typeof logger.warn != "function" && (logger.warn = consoleWarn), typeof logger.error != "function" && (logger.error = consoleError), logger;
}
const userAgentTrail = `octokit-core.js/${VERSION} ${getUserAgent()}`;
var Octokit = class {
	static VERSION = VERSION;
	static defaults(defaults) {
		return class extends this {
			constructor(...args) {
				let options = args[0] || {};
				super(typeof defaults == "function" ? defaults(options) : Object.assign({}, defaults, options, options.userAgent && defaults.userAgent ? { userAgent: `${options.userAgent} ${defaults.userAgent}` } : null));
			}
		};
	}
	static plugins = [];
	/**
	* Attach a plugin (or many) to your Octokit instance.
	*
	* @example
	* const API = Octokit.plugin(plugin1, plugin2, plugin3, ...)
	*/
	static plugin(...newPlugins) {
		let currentPlugins = this.plugins;
		return class extends this {
			static plugins = currentPlugins.concat(newPlugins.filter((plugin) => !currentPlugins.includes(plugin)));
		};
	}
	constructor(options = {}) {
		let hook = new before_after_hook_default.Collection(), requestDefaults = {
			baseUrl: request.endpoint.DEFAULTS.baseUrl,
			headers: {},
			request: Object.assign({}, options.request, { hook: hook.bind(null, "request") }),
			mediaType: {
				previews: [],
				format: ""
			}
		};
		if (requestDefaults.headers["user-agent"] = options.userAgent ? `${options.userAgent} ${userAgentTrail}` : userAgentTrail, options.baseUrl && (requestDefaults.baseUrl = options.baseUrl), options.previews && (requestDefaults.mediaType.previews = options.previews), options.timeZone && (requestDefaults.headers["time-zone"] = options.timeZone), this.request = request.defaults(requestDefaults), this.graphql = withCustomRequest(this.request).defaults(requestDefaults), this.log = createLogger(options.log), this.hook = hook, options.authStrategy) {
			let { authStrategy, ...otherOptions } = options, auth = authStrategy(Object.assign({
				request: this.request,
				log: this.log,
				octokit: this,
				octokitOptions: otherOptions
			}, options.auth));
			hook.wrap("request", auth.hook), this.auth = auth;
		} else if (!options.auth) this.auth = async () => ({ type: "unauthenticated" });
		else {
			let auth = createTokenAuth(options.auth);
			hook.wrap("request", auth.hook), this.auth = auth;
		}
		let classConstructor = this.constructor;
		for (let i = 0; i < classConstructor.plugins.length; ++i) Object.assign(this, classConstructor.plugins[i](this, options));
	}
	request;
	graphql;
	log;
	hook;
	auth;
};
// src/github/client/read-answer.ts
/** Leaves the body of a success to {@link readAnswer}. */
const UNREAD = { parseSuccessResponseBody: !1 };
/**
* Reads the body of a success with Node's own JSON. Octokit's parser keeps integers beyond 2^53 whole,
* none of which GitHub sends us, and takes ten times as long: of a look at a large repository most.
*/
async function readAnswer(answer) {
	let { data, headers } = answer;
	if (!isStream(data)) return answer;
	let body = await readBytes(data), type = String(headers["content-type"] ?? "");
	if (/^application\/(?:[\w.+-]+\+)?json\b/.test(type)) return {
		...answer,
		data: JSON.parse(body.toString())
	};
	let isText = type === "" || type.startsWith("text/") || /charset=utf-8/i.test(type);
	return {
		...answer,
		data: isText ? new TextDecoder().decode(body) : new Uint8Array(body).buffer
	};
}
/** By hand: what a `Response` does beside takes longer than reading a small answer. */
async function readBytes(stream) {
	let reader = stream.getReader(), chunks = [];
	for (let part = await reader.read(); !part.done; part = await reader.read()) chunks.push(part.value);
	return Buffer.concat(chunks);
}
function isStream(data) {
	return typeof data == "object" && !!data && "getReader" in data;
}
/**
* Sends one request: when the throttle lets it, with a token that holds, and tells who counts.
*
* It is sent again in two cases only, reads and writes alike, because GitHub answers both before it
* does anything: a limit (403, 429) when the wait is over, if that is within the site's patience (a
* minute for what must be sent soon or not at all); and
* a token that GitHub no longer knows (401), once, with a new one. Where the site says so, what changes
* nothing is sent again too. Everything else may have happened: it is thrown as it came, and the caller
* observes what is there.
*/
async function sendRequest({ site, tokens, throttle }, request, options) {
	let { clock } = site, resource = options.url.endsWith("/graphql") ? "graphql" : "core", patience = site.patienceMs ?? 6e5, { soon } = purposeOf(options), patientUntil = clock.now() + (soon ? Math.min(6e4, patience) : patience), admission = {
		resource,
		writes: isWrite(options),
		patientUntil
	}, renewed = !1, repeated = 0;
	for (let attempt = 1;; attempt += 1) {
		let pause = 0, release = await throttle.admit(admission), token, answer, sentAt = clock.now();
		try {
			token = await tokens.get(), sentAt = clock.now();
			let headers = {
				...options.headers,
				authorization: `Bearer ${token}`
			}, response = await request({
				...options,
				headers
			});
			if (answer = response, !note(response)) return response;
		} catch (error) {
			if (token === void 0) throw error;
			answer = error;
			let ended = !renewed && statusOf(error) === 401 && tokens.refused(token, error);
			if (renewed ||= ended, !note(error) && !ended) {
				if (!(repeated < (site.repeats ?? 0) && isUnanswered(error) && !changes(options))) throw error;
				pause = 2e3 * 2 ** repeated, repeated += 1;
			}
		} finally {
			release(), token !== void 0 && tell(answer, attempt, clock.now() - sentAt);
		}
		pause > 0 && await clock.sleep(pause);
	}
	function note(answer) {
		return throttle.note(resource, headersOf(answer), answer);
	}
	function tell(answer, attempt, ms) {
		let { method } = options;
		site.onRequest?.(purposeOf(options), {
			method,
			ms,
			status: statusOf(answer),
			attempt
		});
	}
}
/** Everything but a GET or a query: GitHub counts all of it as writing. */
function isWrite(options) {
	return options.url.endsWith("/graphql") ? /^\s*mutation\b/.test(String(Reflect.get(options, "query"))) : options.method !== "GET" && options.method !== "HEAD";
}
/** Whether it makes a difference to anybody: a commit that no ref points at, or a token, makes none. */
function changes(options) {
	return isWrite(options) && !/\/(?:git\/(?:blobs|trees|commits)|access_tokens)$/.test(options.url);
}
/** 0 where there was no answer: octokit calls that 500. */
function statusOf(answer) {
	if (isFailedRequest(answer)) return answer.response ? answer.status : 0;
	let status = Reflect.get(Object(answer), "status");
	return typeof status == "number" ? status : 0;
}
function headersOf(answer) {
	if (isFailedRequest(answer)) return answer.response?.headers ?? {};
	let headers = Reflect.get(Object(answer), "headers");
	return isHeaders(headers) ? headers : {};
}
function isHeaders(value) {
	return typeof value == "object" && !!value;
}
// src/github/client/make-octokit.ts
const nothing = () => void 0, SILENT = {
	debug: nothing,
	info: nothing,
	warn: nothing,
	error: nothing
};
/**
* An Octokit whose every request is paced, counted and given its token by `sendRequest`. It has no
* retries, throttling or authentication of its own.
*/
function makeOctokit(site, tokens, throttle) {
	let octokit = new Octokit({
		baseUrl: site.baseUrl,
		log: SILENT,
		request: site.fetch ? { fetch: site.fetch } : {}
	});
	return octokit.hook.wrap("request", (request, options) => sendRequest({
		site,
		tokens,
		throttle
	}, async (sent) => readAnswer(await request({
		...sent,
		request: {
			...sent.request,
			...UNREAD
		}
	})), options)), octokit;
}
// src/github/client/mint-token.ts
/** Asks, as the App, for an installation's token, for these repositories alone if they are named. */
async function mintToken(app, installationId, repositories) {
	let { data } = await app.request("POST /app/installations/{installation_id}/access_tokens", {
		installation_id: installationId,
		...repositories === void 0 ? {} : { repositories: [...repositories] },
		...withPurpose({ what: "mint token" })
	});
	return {
		token: data.token,
		expiresAt: Date.parse(data.expires_at),
		permissions: { ...data.permissions }
	};
}
// src/github/client/pace.ts
/**
* A bucket of permits: `burst` at once, then one every `everyMs`. So in any stretch of time t no more
* than `burst + t / everyMs` are given.
*/
var Pace = class {
	#burst;
	#everyMs;
	/** When the bucket would be full again if nothing more were taken. */
	#fullAt = -1e400;
	#seenAt = -1e400;
	constructor(burst, everyMs) {
		this.#burst = burst, this.#everyMs = everyMs;
	}
	/** How long the next permit would have to be waited for, in ms, from `now`. */
	wait(now) {
		return now < this.#seenAt && (this.#fullAt -= this.#seenAt - now), this.#seenAt = now, Math.max(0, Math.max(this.#fullAt, now) - now - (this.#burst - 1) * this.#everyMs);
	}
	/** Takes a permit; gives how long to wait for it, in ms, from `now`. */
	take(now) {
		let wait = this.wait(now);
		return this.#fullAt = Math.max(this.#fullAt, now) + this.#everyMs, wait;
	}
}, RateLimited = class extends PawlError {
	resumeAt;
	/** `resumeAt`: when it goes on, ms since the epoch. */
	constructor(why, resumeAt) {
		super("PAWL_RATE_LIMITED", `${why}; it goes on at ${new Date(resumeAt).toISOString()}`), this.resumeAt = resumeAt;
	}
};
// src/github/client/read-limit.ts
/** The refusal in an answer, failed (403 and 429) or not (GraphQL says it in a 200). */
function readRefusal(answer) {
	if (isFailedRequest(answer)) {
		if (answer.status !== 403 && answer.status !== 429) return;
		let headers = answer.response?.headers ?? {}, spent = headers["x-ratelimit-remaining"] === "0", told = headers["retry-after"] !== void 0 || /rate limit|abuse/i.test(answer.message);
		return answer.status === 429 || spent || told ? refusal(headers) : void 0;
	}
	if (isQueryAnswer(answer) && !answer.data.data) return answer.data.errors?.some(({ type }) => type === "RATE_LIMITED") ? refusal(answer.headers) : void 0;
}
/** What an answer says of the quota that is left, and of which resource. */
function readQuota(headers) {
	let resource = headers["x-ratelimit-resource"];
	if (resource !== "core" && resource !== "graphql") return;
	let limit = Number(headers["x-ratelimit-limit"]), remaining = Number(headers["x-ratelimit-remaining"]), resetAt = Number(headers["x-ratelimit-reset"]) * 1e3;
	if ([
		limit,
		remaining,
		resetAt
	].every(Number.isFinite)) return {
		resource,
		quota: {
			limit,
			remaining,
			resetAt
		}
	};
}
function refusal(headers) {
	let after = Number(headers["retry-after"]), reset = Number(headers["x-ratelimit-reset"]) * 1e3, spent = headers["x-ratelimit-remaining"] === "0" && Number.isFinite(reset);
	return {
		kind: spent ? "primary" : "secondary",
		afterMs: Number.isFinite(after) ? after * 1e3 : void 0,
		at: spent ? reset : void 0
	};
}
function isQueryAnswer(answer) {
	if (typeof answer != "object" || !answer || !("data" in answer)) return !1;
	let { data } = answer;
	return typeof data == "object" && !!data && "errors" in data && Array.isArray(data.errors);
}
// src/github/client/throttle.ts
/** A few of the 100 that GitHub takes at once: other processes of the same App want theirs too. */
const MINUTE = {
	burst: 20,
	everyMs: 1e3
}, HOUR = {
	burst: 200,
	everyMs: 12e3
}, WINDOW_MS = 366e4;
/**
* Keeps the requests of one installation within GitHub's limits, before GitHub has to: writes are
* paced, few run at once, and when GitHub says *not now* nobody asks until it says so. Shared by all
* clients of the installation in this process; what other processes use up shows in `quota`.
*/
var Throttle = class {
	#clock;
	#minute = new Pace(MINUTE.burst, MINUTE.everyMs);
	#hour = new Pace(HOUR.burst, HOUR.everyMs);
	#quota = {};
	/** When nothing is asked, after a refusal or where nothing is left. */
	#closed = {};
	#refusals = 0;
	#running = 0;
	#waiting = [];
	constructor(clock) {
		this.#clock = clock;
	}
	/** What GitHub said last of what is left; nothing before the first answer. */
	get quota() {
		return this.#quota;
	}
	/** Whether what can wait should: less than a tenth, or than 200 requests, is left of either quota. */
	isLow() {
		let now = this.#clock.now();
		return Object.values(this.#quota).some(({ remaining, limit, resetAt }) => resetAt > now && (remaining < limit / 10 || remaining < Math.min(200, limit / 2)));
	}
	now() {
		return this.#clock.now();
	}
	/** Waits until a request may be sent; gives what to call at its end. Throws `PAWL_RATE_LIMITED`. */
	async admit(request) {
		if (await this.#untilOpen(request), request.writes) {
			let now = this.#clock.now(), paced = Math.max(this.#minute.wait(now), this.#hour.wait(now));
			if (now + paced > request.patientUntil) throw new RateLimited("too many writes in a short time", now + paced);
			this.#minute.take(now), this.#hour.take(now), paced > 0 && (await this.#clock.sleep(paced), await this.#untilOpen(request));
		}
		return this.#running >= 20 ? await new Promise((resolve) => this.#waiting.push(resolve)) : this.#running += 1, () => {
			let next = this.#waiting.shift();
			next ? next() : --this.#running;
		};
	}
	/** Takes note of an answer. Gives whether GitHub refused the request because of a limit. */
	note(resource, headers, answer) {
		let read = readQuota(headers);
		read && (this.#quota[read.resource] = read.quota, read.quota.remaining === 0 && this.#close(read.resource, read.quota.resetAt));
		let refusal = readRefusal(answer);
		return refusal ? this.#refuse(resource, refusal) : this.#refusals = 0, refusal !== void 0;
	}
	#refuse(resource, { kind, afterMs, at }) {
		let now = this.#clock.now(), pause = Math.min(6e4 * 2 ** this.#refusals, 96e4);
		this.#refusals += 1;
		let until = afterMs === void 0 ? at ?? now + pause : now + afterMs;
		this.#close(resource, until), kind === "secondary" && this.#close(resource === "core" ? "graphql" : "core", until);
	}
	#close(resource, until) {
		let now = this.#clock.now(), sane = Math.min(Math.max(until, now + 1e3), now + WINDOW_MS), before = this.#closed[resource]?.until ?? 0, later = before > now + WINDOW_MS ? sane : Math.max(before, sane);
		this.#closed[resource] = {
			since: now,
			until: later
		};
	}
	async #untilOpen({ resource, patientUntil }) {
		for (;;) {
			let now = this.#clock.now(), closed = this.#closed[resource];
			if (!closed || now < closed.since || now >= closed.until) return;
			if (closed.until > patientUntil) throw new RateLimited("GitHub's limit of requests is reached", closed.until);
			await this.#clock.sleep(closed.until - now);
		}
	}
}, GitHubClient = class {
	octokit;
	repository;
	appId;
	requests;
	#throttle;
	#answers = new LastAnswers();
	constructor(octokit, repository, appId, throttle, requests) {
		this.octokit = octokit, this.repository = repository, this.appId = appId, this.requests = requests, this.#throttle = throttle;
	}
	/** What is left of the installation's requests, as GitHub last said. */
	get quota() {
		return this.#throttle.quota;
	}
	/** Of the clock that was handed in, ms since the epoch. */
	now() {
		return this.#throttle.now();
	}
	/** Whether so little is left that what nobody waits for should wait. */
	isLow() {
		return this.#throttle.isLow();
	}
	/**
	* One REST request below the repository; `owner` and `repo` are filled in. Throws
	* `PAWL_RATE_LIMITED` (as `RateLimited`, with the time) where it would have to wait too long.
	*/
	async rest(purpose, route, parameters, { etag = !1 } = {}) {
		let question = etag ? `${route} ${JSON.stringify(parameters)}` : void 0, last = question === void 0 ? void 0 : this.#answers.get(question), { headers, request } = withPurpose(purpose);
		try {
			let response = await this.octokit.request(route, {
				owner: this.repository.owner,
				repo: this.repository.name,
				...parameters,
				headers: last ? {
					...headers,
					"if-none-match": last.etag
				} : headers,
				request
			}), mark = response.headers.etag;
			return question !== void 0 && mark !== void 0 && this.#answers.set(question, {
				etag: mark,
				data: response.data
			}), response.data;
		} catch (error) {
			if (last && hasStatus(error, 304)) return last.data;
			throw explainFailure(error, this.repository);
		}
	}
	/** One GraphQL request. An answer with errors is thrown as octokit's `GraphqlResponseError`. */
	async graphql(purpose, query, variables) {
		try {
			return await this.octokit.graphql(query, {
				...variables,
				...withPurpose(purpose)
			});
		} catch (error) {
			throw explainFailure(error, this.repository);
		}
	}
};
/**
* Makes a client for a repository, finding the App's installation there if it is not known.
* Tokens are minted for this repository alone, when first needed, and renewed before they expire.
* Throws `PAWL_TOKEN_REFUSED`, `PAWL_NOT_INSTALLED`, `PAWL_PERMISSION_MISSING`.
*/
async function connect(credentials, repository, site, known) {
	let requests = /* @__PURE__ */ new Map(), counted = {
		...site,
		onRequest: (purpose, request) => {
			requests.set(purpose.what, (requests.get(purpose.what) ?? 0) + 1), site.onRequest?.(purpose, request);
		}
	}, { owner, name } = repository, app = makeOctokit(counted, new AppJwt(credentials, site.clock), new Throttle(site.clock)), id = known?.id ?? await findInstallation(app, repository), throttle = known?.throttle ?? new Throttle(site.clock);
	return new GitHubClient(makeOctokit(counted, new InstallationToken(async () => {
		let { permissions, ...minted } = await mintToken(app, id, [name]);
		return requirePermissions(permissions, `${owner}/${name}`), minted;
	}, site.clock), throttle), repository, credentials.appId, throttle, requests);
}
export { mintToken as a, createTokenAuth as c, AppJwt as d, Pace as i, InstallationToken as l, Throttle as n, makeOctokit as o, RateLimited as r, Octokit as s, connect as t, withPurpose as u };
