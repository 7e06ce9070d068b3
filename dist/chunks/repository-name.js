import { t as PawlError } from "./errors2.js";
import { I as createApp, X as requireGit, d as siteHeaders, f as answerGit, g as executeGraphql, i as allHandlers, l as assembleSite, m as readBytes, p as parseGitPath, r as startRunner, t as readAppManifest, u as logRequest } from "./app-manifest.js";
import { createServer } from "node:http";
import { basename, resolve } from "node:path";
// src/local-github/http/node-exchange.ts
/** A request that came over a socket; `origin` is the host's own. */
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
// src/local-github/http/listen-site.ts
/** Answers on a socket: git itself, in streams, and all else by `site`. */
function listenSite(world, site, onRequest) {
	return (request, response) => {
		let url = new URL(request.url ?? "/", world.addresses.api), git = parseGitPath(url.pathname);
		if (git === void 0) {
			readRequest(request, world.addresses.api).then(site).catch(() => void 0).then((answer) => sendAnswer(request, response, answer)).catch(() => response.destroy());
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
// src/local-github/http/start-site.ts
/** Starts the two listeners, webhooks and an empty world that `handlers` and `graphql` work on. */
async function startSite(options, handlers, graphql) {
	await requireGit();
	let server = await openServer(options.port ?? 0), files = await openServer(0), origins = {
		site: server.origin,
		downloads: files.origin
	}, parts = await assembleSite(options, origins, handlers, graphql), { world, addresses, webhooks, fetch, answer, downloads } = parts;
	return server.serve(listenSite(world, answer, options.onRequest)), files.serve((request, response) => {
		readRequest(request, files.origin).then((one) => downloads.answer(one)).then((one) => sendAnswer(request, response, one)).catch(() => response.destroy());
	}), {
		world,
		addresses,
		webhooks,
		fetch,
		close: async () => {
			await Promise.all([server.close(), files.close()]), await parts.close();
		}
	};
}
// src/local-github/start-local-github.ts
/**
* Starts a GitHub on loopback: REST, GraphQL, git and pages on one origin, downloads on another,
* webhooks, and a workflow runner. It needs git 2.38 or newer on the path. Rejects with Node's
* `EADDRINUSE` if the port is taken.
*/
async function startLocalGitHub(options = {}) {
	let site = await startSite(options, allHandlers, (world) => (actor, request) => executeGraphql(world, actor, request)), { runner: runnerOptions = {} } = options, runner = runnerOptions === !1 ? void 0 : startRunner(site.world, runnerOptions), close = async () => {
		await runner?.close(), await site.close();
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
