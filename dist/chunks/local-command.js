import { J as installApp, Z as createUserToken, et as createRepository, q as createUser } from "./app-manifest.js";
import { n as requireRepository } from "./git.js";
import { n as parseOptions, t as parseNumber } from "./parse-options.js";
import { n as registerApp, r as startGitHub, t as repositoryName } from "./repository-name.js";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { tmpdir } from "node:os";
// src/cli/local-command.ts
const WEBHOOK_SECRET = "a-secret-of-the-local-github";
/** `local`: a GitHub on this machine, with a user, a repository and the App installed, until Ctrl-C. */
async function localCommand(args) {
	let { port, repo, json } = parseOptions(args, {
		port: { type: "string" },
		repo: { type: "string" },
		json: {
			type: "boolean",
			default: !1
		}
	});
	repo !== void 0 && await requireRepository(repo);
	let wanted = port === void 0 ? 0 : parseNumber("port", port, 1, 65535), github = await startGitHub({ port: wanted }), folder = await mkdtemp(join(tmpdir(), "pawl-local-"));
	try {
		let addresses = await furnish(github, folder, repo);
		return process.stdout.write(json ? `${JSON.stringify(addresses)}\n` : render(addresses)), await new Promise((done) => {
			process.once("SIGINT", done), process.once("SIGTERM", done);
		}), 0;
	} finally {
		await github.close(), await rm(folder, {
			recursive: !0,
			force: !0
		});
	}
}
async function furnish(github, folder, repo) {
	let { world, addresses } = github, owner = createUser(world, "demo"), name = repo === void 0 ? "sandbox" : repositoryName(repo), from = repo === void 0 ? { autoInit: !0 } : { from: resolve(repo) }, repository = await createRepository(world, owner, name, from), { app, privateKeyPem } = await registerApp(world, owner, {
		url: "",
		secret: WEBHOOK_SECRET
	}), installation = installApp(world, app, owner, [repository]), privateKeyFile = join(folder, "app.pem");
	return await writeFile(privateKeyFile, privateKeyPem, { mode: 384 }), {
		apiUrl: addresses.api,
		graphqlUrl: addresses.graphql,
		gitUrl: `${addresses.git}/${repository.fullName}.git`,
		webUrl: `${addresses.web}/${repository.fullName}`,
		owner: owner.login,
		repo: repository.name,
		userToken: createUserToken(world, owner).value,
		app: {
			id: app.id,
			privateKeyFile,
			webhookSecret: WEBHOOK_SECRET,
			installationId: installation.id
		}
	};
}
function render({ apiUrl, graphqlUrl, gitUrl, webUrl, userToken, app }) {
	return [
		`web      ${webUrl}`,
		`api      ${apiUrl}`,
		`graphql  ${graphqlUrl}`,
		`git      ${gitUrl}`,
		`token    ${userToken}`,
		`app      id ${app.id}, installation ${app.installationId}, key ${app.privateKeyFile}, webhook secret ${app.webhookSecret}`,
		"Ctrl-C ends it.",
		""
	].join("\n");
}
export { localCommand };
