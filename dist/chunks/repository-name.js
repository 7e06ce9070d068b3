import { t as PawlError } from "./errors2.js";
import { G as createApp, a as isSameCache, f as assembleSite, g as parseGitPath, h as answerGit, i as findCache, m as siteHeaders, o as allHandlers, ot as requireGit, p as logRequest, r as startRunner, t as readAppManifest, u as WRITE_DENIED, v as readBytes, y as executeGraphql } from "./app-manifest.js";
import { createServer } from "node:http";
import { randomUUID } from "node:crypto";
import { basename, resolve } from "node:path";
// src/local-github/http/answering.ts
/** Has what comes over a socket answered by `answer`; `origin` is the host's own. */
function answering(origin, answer) {
	return (request, response) => {
		readRequest(request, origin).then(answer).then((one) => sendAnswer(request, response, one)).catch(() => response.destroy());
	};
}
async function readRequest(request, origin) {
	return {
		method: request.method ?? "GET",
		url: new URL(request.url ?? "/", origin),
		headers: headersOf(request),
		body: await readBytes(request)
	};
}
/** Sends an answer, or cuts the connection where there is none. */
function sendAnswer(request, response, answer) {
	if (answer === void 0) {
		response.destroy();
		return;
	}
	let { status, headers, body } = answer;
	response.writeHead(status, headers), response.end(request.method === "HEAD" ? void 0 : body);
}
function headersOf(request) {
	let headers = Object.entries(request.headers);
	return Object.fromEntries(headers.map(([name, value]) => [name, typeof value == "string" ? value : value?.join(", ")]));
}
// src/local-github/http/open-server.ts
const host = "127.0.0.1";
/** Listens on loopback; `port` 0 takes any that is free. Rejects with Node's error if it is taken. */
async function openServer(port) {
	let server = createServer();
	return {
		origin: await listen(server, port),
		serve: (listener) => server.on("request", listener),
		close: async () => {
			server.closeAllConnections(), await new Promise((resolve) => server.close(resolve));
		}
	};
}
/** Starts `server` on loopback; gives its origin. */
function listen(server, port) {
	return new Promise((resolve, reject) => {
		server.once("error", reject), server.listen(port, host, () => {
			server.off("error", reject);
			let address = server.address();
			address === null || typeof address == "string" ? reject(/* @__PURE__ */ Error("Not listening")) : resolve(`http://${host}:${address.port}`);
		});
	});
}
// src/local-github/http/listen-site.ts
/** Answers on a socket: git itself, in streams, and all else by `site`. */
function listenSite(world, site, onRequest) {
	let answer = answering(world.addresses.api, site);
	return (request, response) => {
		let url = new URL(request.url ?? "/", world.addresses.api), git = parseGitPath(url.pathname);
		if (git === void 0) {
			answer(request, response);
			return;
		}
		for (let [name, value] of Object.entries(siteHeaders())) response.setHeader(name, value);
		let userAgent = request.headers["user-agent"], told = {
			method: request.method ?? "GET",
			url,
			headers: { "user-agent": userAgent }
		};
		logRequest(onRequest, told, async (progress) => {
			progress.operationId = "git";
			let { actor, status } = await answerGit(world, git, url, request, response);
			return progress.actor = actor, status;
		}).catch(() => {
			response.headersSent ? response.destroy() : response.writeHead(500, { "content-type": "text/plain" }).end("Server Error");
		});
	};
}
// src/local-github/http/start-site.ts
/** Starts the two listeners, webhooks and an empty world that `handlers` and `graphql` work on. */
async function startSite(options, handlers, graphql) {
	await requireGit();
	let server = await openServer(options.port ?? 0), files = await openServer(0), origins = {
		site: server.origin,
		downloads: files.origin
	}, parts = await assembleSite(options, origins, handlers, graphql), { world, addresses, webhooks, fetch, answer, downloads } = parts;
	return server.serve(listenSite(world, answer, options.onRequest)), files.serve(answering(files.origin, (request) => downloads.answer(request))), {
		world,
		addresses,
		webhooks,
		fetch,
		close: async () => {
			await Promise.all([server.close(), files.close()]), await parts.close();
		}
	};
}
/** A block blob, as Azure's storage takes it: blocks by their ids, then the list of those that it consists of. */
var UploadedBlob = class {
	#blocks = /* @__PURE__ */ new Map();
	#whole = Buffer.alloc(0);
	/** Takes a request to the blob's own address; gives the status of the answer. */
	take({ method, url, body }) {
		if (method !== "PUT") return 405;
		let id = url.searchParams.get("blockid") ?? "";
		switch (url.searchParams.get("comp")) {
			case "block": return id === "" || body.length === 0 ? 400 : (this.#blocks.set(id, body), 201);
			case "blocklist": return this.#commit(Buffer.from(body).toString());
			default: return 400;
		}
	}
	bytes() {
		return this.#whole;
	}
	#commit(xml) {
		let blocks = [...xml.matchAll(/<Latest>([^<]*)<\/Latest>/g)].map(([, id = ""]) => id).map((id) => this.#blocks.get(id)), known = blocks.flatMap((block) => block ?? []);
		return known.length < blocks.length ? 400 : (this.#whole = Buffer.concat(known), 201);
	}
};
// src/local-github/runner/cache/cache-service.ts
const BLOBS = "/blobs/";
/**
* The service that `@actions/cache` asks (Twirp, as JSON), and the storage that it uploads to. Each job has a
* token of its own for it. What is downloaded comes from where artifacts come from.
*/
var CacheService = class {
	#world;
	#origin;
	#jobs = /* @__PURE__ */ new Map();
	#entries = [];
	/** By the secret part of the address that they are uploaded to. */
	#uploads = /* @__PURE__ */ new Map();
	constructor(world, origin) {
		this.#world = world, this.#origin = origin;
	}
	/** Gives a job what it needs to ask this service, as variables of its actions. */
	open(scope) {
		let token = `runtime-${randomUUID()}`;
		return this.#jobs.set(token, scope), {
			ACTIONS_RUNTIME_TOKEN: token,
			ACTIONS_RESULTS_URL: `${this.#origin}/`,
			ACTIONS_CACHE_SERVICE_V2: "True"
		};
	}
	/** The job has ended: its token is worth nothing any more. */
	close(runtime) {
		this.#jobs.delete(runtime.ACTIONS_RUNTIME_TOKEN ?? "");
	}
	async answer(request) {
		let { method, url, headers, body } = request;
		if (url.pathname.startsWith(BLOBS)) return {
			status: this.#uploads.get(url.pathname.slice(7))?.take(request) ?? 403,
			headers: {},
			body: void 0
		};
		if (method !== "POST" || !url.pathname.startsWith("/twirp/github.actions.results.api.v1.CacheService/")) return refusal(404, "bad_route", `no handler for path ${url.pathname}`);
		let token = /^Bearer (.+)$/.exec(headers.authorization ?? "")?.[1] ?? "", scope = this.#jobs.get(token);
		if (scope === void 0) return refusal(401, "unauthenticated", "invalid token");
		let fields = Object(JSON.parse(Buffer.from(body).toString()));
		switch (url.pathname.slice(50)) {
			case "GetCacheEntryDownloadURL": return this.#find(scope, fields);
			case "CreateCacheEntry": return this.#reserve(scope, fields);
			case "FinalizeCacheEntryUpload": return this.#finalize(scope, fields);
			default: return refusal(404, "bad_route", `${url.pathname} is not built in this local GitHub`);
		}
	}
	#find({ repository, refs }, fields) {
		let { restore_keys: given } = fields, search = {
			repository,
			refs,
			key: text(fields.key),
			version: text(fields.version),
			restoreKeys: Array.isArray(given) ? given.map(text) : []
		}, whole = this.#entries.filter(({ isWhole }) => isWhole), found = findCache(whole, search);
		return answer(found === void 0 ? {
			ok: !1,
			signed_download_url: "",
			matched_key: ""
		} : {
			ok: !0,
			signed_download_url: this.#world.publishDownload(found.blob.bytes(), "application/octet-stream"),
			matched_key: found.key
		});
	}
	#reserve({ repository, ref }, fields) {
		if (ref === void 0) return denied();
		let identity = identityOf(repository, ref, fields);
		if (this.#entries.some((one) => isSameCache(one, identity))) return refusal(409, "already_exists", "cache entry with the same key, version, and scope already exists");
		let blob = new UploadedBlob(), name = randomUUID();
		return this.#uploads.set(name, blob), this.#entries.push({
			...identity,
			id: this.#world.nextId(),
			blob,
			isWhole: !1
		}), answer({
			ok: !0,
			signed_upload_url: `${this.#origin}${BLOBS}${name}?sig=${randomUUID()}`,
			message: ""
		});
	}
	#finalize({ repository, ref }, fields) {
		if (ref === void 0) return denied();
		let identity = identityOf(repository, ref, fields), entry = this.#entries.find((one) => !one.isWhole && isSameCache(one, identity));
		return entry === void 0 ? refusal(404, "not_found", "cache entry not found") : String(entry.blob.bytes().length) === text(fields.size_bytes) ? (entry.isWhole = !0, answer({
			ok: !0,
			entry_id: String(entry.id),
			message: ""
		})) : answer({
			ok: !1,
			entry_id: "0",
			message: "the size is another one"
		});
	}
};
function denied() {
	return answer({
		ok: !1,
		message: WRITE_DENIED
	});
}
function identityOf(repository, ref, fields) {
	return {
		repository,
		ref,
		key: text(fields.key),
		version: text(fields.version)
	};
}
function text(value) {
	return typeof value == "string" ? value : "";
}
function answer(body, status = 200) {
	return {
		status,
		headers: { "content-type": "application/json" },
		body: Buffer.from(JSON.stringify(body))
	};
}
function refusal(status, code, msg) {
	return answer({
		code,
		msg
	}, status);
}
// src/local-github/start-local-github.ts
/**
* Starts a GitHub on loopback: REST, GraphQL, git and pages on one origin, downloads on another,
* webhooks, a workflow runner, and the cache service that its actions ask. It needs git 2.38 or newer on
* the path. Rejects with Node's `EADDRINUSE` if the port is taken.
*/
async function startLocalGitHub(options = {}) {
	let site = await startSite(options, allHandlers, (world) => (actor, request) => executeGraphql(world, actor, request)), { runner: runnerOptions = {} } = options, caches = runnerOptions === !1 ? void 0 : await openServer(0), service = caches && new CacheService(site.world, caches.origin);
	service && caches.serve(answering(caches.origin, (request) => service.answer(request)));
	let runner = runnerOptions === !1 ? void 0 : startRunner(site.world, runnerOptions, service), close = async () => {
		await runner?.close(), await caches?.close(), await site.close();
	};
	return {
		...site,
		runner,
		close
	};
}
// src/cli/start-github.ts
/** Starts a local GitHub; throws `PAWL_GIT_FAILED` without a git that is new enough, `PAWL_PORT_IN_USE`. */
async function startGitHub(options) {
	try {
		await requireGit();
	} catch (error) {
		let said = error instanceof Error ? error.message : String(error);
		throw new PawlError("PAWL_GIT_FAILED", said, { cause: error });
	}
	try {
		return await startLocalGitHub(options);
	} catch (error) {
		throw error instanceof Error && "code" in error && error.code === "EADDRINUSE" ? new PawlError("PAWL_PORT_IN_USE", String(options.port), { cause: error }) : error;
	}
}
// src/cli/register-app.ts
/** Registers the App as its shipped manifest says, with this webhook. Gives its private key, once. */
async function registerApp(world, owner, webhook) {
	let manifest = await readAppManifest();
	return createApp(world, {
		name: manifest.name,
		owner,
		permissions: manifest.default_permissions,
		events: manifest.default_events,
		webhook
	});
}
// src/cli/repository-name.ts
/** A folder's name as a repository's: with only the characters that GitHub allows in one. */
function repositoryName(folder) {
	let name = basename(resolve(folder)).replaceAll(/[^\w.-]+/g, "-");
	return /\w/.test(name) ? name : "repository";
}
export { registerApp as n, startGitHub as r, repositoryName as t };
