import { t as PawlError } from "./errors2.js";
import { _ as string, d as literal, f as looseObject, h as record, l as discriminatedUnion, m as object, o as array, p as number, s as boolean, u as int, y as unknown } from "./schemas.js";
import { n as withoutUnseen, r as remembered } from "./without-unseen.js";
import { n as runProcess, t as shell } from "./shell.js";
import { fileURLToPath } from "node:url";
import { existsSync, rmdirSync } from "node:fs";
import { access, constants as constants$1, copyFile, lstat, mkdir, mkdtemp, readFile, readdir, readlink, realpath, rm, rmdir, stat, symlink, unlink, writeFile } from "node:fs/promises";
import { basename, delimiter, dirname, join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { endianness, homedir, tmpdir, totalmem, userInfo } from "node:os";
// src/agent/is-deeper.ts
/** Whether a value of JSON has more levels of lists and objects than `levels`. */
function isDeeper(root, levels) {
	let level = [root].filter(isHolder);
	for (let depth = 0; depth < levels && level.length > 0; depth += 1) level = level.flatMap((holder) => Object.values(holder).filter(isHolder));
	return level.length > 0;
}
function isHolder(value) {
	return typeof value == "object" && !!value;
}
/** JSON of somebody else's as text, for a person: never throws, and is never much longer than `characters`. */
function renderJson(value, characters = 2e4) {
	if (isDeeper(value, 500)) return "[nested too deeply to be shown]";
	let text = JSON.stringify(value) ?? "";
	return text.length > characters ? `${text.slice(0, characters)}…` : text;
}
// src/agent/agent-adapter.ts
const NO_USAGE = {
	inputTokens: 0,
	outputTokens: 0,
	cents: 0,
	byModel: []
}, AS_TOLD = {
	estimated: 0,
	priceKnown: !0
}, SUMMARY_CHARACTERS = 4e3;
/** One more denial, unless there are too many to tell of. */
function withDenial(denials, tool, call) {
	if (denials.length >= 100) return [...denials];
	let text = typeof call == "string" ? call : renderJson(call);
	return [...denials, {
		tool: tool.slice(0, 200),
		call: text.slice(0, 500)
	}];
}
// src/agent/sandbox/count-processes.ts
const HIERARCHY = "/sys/fs/cgroup";
/**
* Makes a control group that holds so many processes and threads, where we may. It is needed for root alone:
* RLIMIT_NPROC does not hold him, not even in a user namespace. `undefined` where that cannot be done.
*/
async function countProcesses(name, most) {
	for (let parent of await parents()) {
		let folder = join(parent, name);
		try {
			await mkdir(folder);
		} catch {
			continue;
		}
		let removeNow = () => removeAtOnce(folder);
		process.once("exit", removeNow);
		let group = {
			procs: join(folder, "cgroup.procs"),
			remove: async () => {
				await remove(folder), process.off("exit", removeNow);
			}
		};
		try {
			return await writeFile(join(folder, "pids.max"), String(most), { flag: "r+" }), await access(group.procs, constants$1.W_OK), group;
		} catch {
			await group.remove();
		}
	}
}
/** Where our own process is counted, in the second version of control groups or in the first. */
async function parents() {
	let own = await readFile("/proc/self/cgroup", "utf8").catch(() => ""), unified = /^0::(\/.*)$/m.exec(own)?.[1] ?? "/", pids = /^\d+:(?:[\w,]+,)?pids(?:,[\w,]+)?:(\/.*)$/m.exec(own)?.[1] ?? "/", candidates = [
		join(HIERARCHY, unified),
		join(HIERARCHY, unified, ".."),
		HIERARCHY,
		join(HIERARCHY, "pids", pids),
		join(HIERARCHY, "pids")
	], found = await Promise.all(candidates.map((path) => stat(join(path, "cgroup.procs")).catch(() => void 0)));
	return [...new Set(candidates.filter((_, index) => found[index] !== void 0))];
}
async function remove(folder) {
	for (let tries = 0; tries < 20; tries += 1) {
		if (await rmdir(folder).then(() => !0, () => !1)) return;
		await setTimeout(50);
	}
}
function removeAtOnce(folder) {
	try {
		rmdirSync(folder);
	} catch {}
}
// src/process/find-program.ts
/** The first of these paths at which there is a program, as a shell walks the PATH; or `undefined`. */
async function findProgram(paths) {
	for (let path of paths) if (await isProgram(path)) return path;
}
async function isProgram(path) {
	try {
		return await access(path, constants$1.X_OK), (await stat(path)).isFile();
	} catch {
		return !1;
	}
}
// src/agent/sandbox/find-bubblewrap.ts
/** The path of `bwrap`, or `undefined`. */
async function findBubblewrap(searchPath) {
	return findProgram((searchPath ?? "").split(delimiter).filter((name) => name.startsWith("/")).map((folder) => join(folder, "bwrap")));
}
// src/agent/sandbox/tool-folders.ts
/** These are shown whole: what lies in them needs no folder of its own. */
const SYSTEM$1 = [
	"/usr",
	"/bin",
	"/sbin",
	"/lib",
	"/lib64"
], ANYBODYS = /^\/(?:root|home\/[^/]+)$/;
/**
* The folder that a folder of the PATH needs to be readable, or `undefined` if the system's own have it:
* `…/node/22.1.0/x64/bin` needs `…/node/22.1.0/x64` (its libraries), but not the cache of all versions.
* What lies at the top of a home (`~/bin`, `~/.local/bin`, `~/.cargo/bin`) gives the programs alone, as
* beside them are other people's secrets. `homes` are those of whoever runs us.
*/
function toolFolder(entry, homes) {
	if (!entry.startsWith("/") || entry === "/" || isSystem(entry)) return;
	let modules = /^(.*\/node_modules)\/\.bin$/.exec(entry);
	if (modules?.[1] !== void 0) return modules[1];
	let prefix = dirname(entry);
	return basename(entry) !== "bin" || depth$1(prefix) < 2 || holdsHome(prefix, homes) || homes.some((home) => isWithin(prefix, home) && depth$1(prefix) - depth$1(home) < 2) ? entry : prefix;
}
/**
* What a program outside the PATH's folders needs, by its real path: one installed with npm the packages
* around it, one in a `bin` what a folder of the PATH would need, any other itself alone.
*/
function programFolder(realPath, homes) {
	let modules = realPath.indexOf("/node_modules/");
	if (modules !== -1) return realPath.slice(0, modules + 13);
	let folder = dirname(realPath);
	return basename(folder) === "bin" ? toolFolder(folder, homes) : realPath;
}
/** Whether a folder is a home, or whole homes lie in it. */
function holdsHome(folder, homes) {
	return folder === "/" || folder === "/home" || ANYBODYS.test(folder) || homes.some((home) => isWithin(home, folder));
}
/** Whether it is seen in any sandbox. */
function isSystem(path) {
	return SYSTEM$1.some((folder) => isWithin(path, folder));
}
/** Whether `path` is `folder` or lies in it; both absolute, without `..`. */
function isWithin(path, folder) {
	return path === folder || path.startsWith(folder === "/" ? "/" : `${folder}/`);
}
function depth$1(path) {
	return path.split("/").filter((name) => name !== "").length;
}
// src/agent/sandbox/is-checkout.ts
/** What git takes a folder for a repository by, whatever it is called. */
const BARE = [
	"HEAD",
	"objects",
	"refs"
];
/** Whether somebody's repository lies in a folder of these names: in its `.git`, or itself. */
function isCheckoutOf(names) {
	return names.includes(".git") || isBareOf(names);
}
/** Whether it is a repository without a working tree. */
function isBareOf(names) {
	return BARE.every((name) => names.includes(name));
}
async function isCheckout(folder) {
	return await exists(join(folder, ".git")) || isBare(folder);
}
async function isBare(folder) {
	return !(await Promise.all(BARE.map((name) => exists(join(folder, name))))).includes(!1);
}
async function exists(path) {
	return await stat(path).catch(() => void 0) !== void 0;
}
// src/agent/sandbox/find-checkouts.ts
/** `~/go` for `~/go/src/github.com/owner/name`, and one more. */
const PACKAGES = ["node_modules", "site-packages"], findCheckouts = remembered(lookThrough);
async function lookThrough(folder) {
	let found = [], looked = 0, places = [placeOf(folder, 5)];
	for (; places.length > 0;) {
		if (looked += places.length, looked > 1e4) return {
			found,
			isAll: !1
		};
		let seen = await Promise.all(places.map(look));
		found.push(...seen.filter(({ isCheckout }) => isCheckout).map(({ path }) => path)), places = seen.flatMap(({ within }) => within);
	}
	return {
		found,
		isAll: !0
	};
}
async function look({ path, levels }) {
	let entries = await readdir(path, { withFileTypes: !0 }).catch(() => []), names = entries.map(({ name }) => name), isCheckout = isCheckoutOf(names);
	return levels === 0 || isBareOf(names) ? {
		path,
		isCheckout,
		within: []
	} : {
		path,
		isCheckout,
		within: entries.filter((entry) => entry.isDirectory() && entry.name !== ".git").map(({ name }) => placeOf(join(path, name), name.startsWith("@") ? levels : levels - 1))
	};
}
function placeOf(path, levels) {
	return {
		path,
		levels: PACKAGES.includes(basename(path)) ? Math.min(levels, 1) : levels
	};
}
// src/agent/sandbox/vet-installed.ts
/** What `python -m venv` makes in a folder. */
const ENVIRONMENT = [
	"bin",
	"include",
	"lib",
	"lib64",
	"pyvenv.cfg",
	"share"
];
/** What a package manager made, in a checkout or not: packages of npm's, a virtual environment of Python's. */
async function isInstalled(folder) {
	return (isModules(folder) || await exists(join(folder, "pyvenv.cfg"))) && !await isCheckout(folder);
}
/** `pip install --editable git+…` clones into the environment, with the token that the address may have. */
async function vetInstalled(path) {
	let { found, isAll } = await findCheckouts(path);
	return isAll ? [{
		path,
		hidden: [...found.map((one) => ({
			path: one,
			kind: "folder"
		})), ...await hideIn(path, ".cache")]
	}] : [];
}
/**
* What a package manager made in somebody's checkout. `python -m venv .` makes it beside the sources of a
* project and its `.env`, which are left out.
*/
async function vetInstalledAmid(path, real) {
	if (isModules(real)) return vetInstalled(path);
	let own = ENVIRONMENT.map((name) => join(real, name));
	return (await Promise.all(ENVIRONMENT.map(async (name) => {
		let target = await realpath(join(real, name)).catch(() => "");
		return own.includes(target) ? vetInstalled(join(path, name)) : [];
	}))).flat();
}
/** A link is not mounted over, as that would hide what it leads to; and that is shown only where it is vetted. */
async function hideIn(folder, name) {
	let path = join(folder, name), found = await lstat(path).catch(() => void 0);
	return found === void 0 || found.isSymbolicLink() ? [] : [{
		path,
		kind: found.isDirectory() ? "folder" : "file"
	}];
}
function isModules(folder) {
	return basename(folder) === "node_modules";
}
// src/agent/sandbox/vet-folder.ts
/**
* What of a folder of the PATH can be shown without a home or somebody's checkout, wherever its links lead:
* all of it as a rule, or nothing if it cannot, or need not. A folder that the PATH does not name itself, but
* that lies around one (`isAround`), may not lie in a checkout either.
*/
async function vetFolder(path, owners, isAround) {
	let { homes, own } = owners, real = await realpath(path).catch(() => void 0);
	if (real === void 0 || [path, real].some((one) => holdsHome(one, homes)) || own.some((folder) => isWithin(real, folder) || isWithin(folder, real))) return [];
	if (isSystem(real)) return [{
		path,
		hidden: []
	}];
	if (await isBare(real)) return [];
	let checkout = await outermostCheckout(real, homes), isTools = isTool(real, checkout, owners);
	if (await isInstalled(real)) return checkout !== void 0 && !isTools ? vetInstalledAmid(path, real) : vetInstalled(path);
	if (isAround && toolFolder(join(real, "bin"), homes) !== real) return [];
	let { found, isAll } = await findCheckouts(path);
	return isTools ? [{
		path,
		hidden: (await Promise.all(found.map(history))).flat()
	}] : isAround && checkout !== void 0 || found.length > 0 || !isAll ? [] : [{
		path,
		hidden: []
	}];
}
async function history(checkout) {
	return await isBare(checkout) ? [{
		path: checkout,
		kind: "folder"
	}] : hideIn(checkout, ".git");
}
/**
* The version manager that a folder of the PATH belongs to, which its programs do not work without:
* `~/.pyenv` for `~/.pyenv/shims`. It is a checkout of its own: that tells it from where a tool keeps tokens.
*/
async function versionManager(entry, homes) {
	let manager = dirname(entry);
	if (!isManager(manager, homes) || !await isCheckout(manager)) return;
	let keeps = ["versions", "installs"].map((name) => exists(join(manager, name)));
	return (await Promise.all(keeps)).includes(!0) ? manager : void 0;
}
/** Whether checkouts that a folder lies in or holds are tools, which need all but their history. */
function isTool(folder, checkout, owners) {
	return isCached(folder, owners) ? !0 : checkout === void 0 ? basename(folder).startsWith(".") : isManager(checkout, owners.homes) || isVersion(folder, checkout);
}
/** Version managers are checkouts themselves, each a hidden folder of a home: `~/.nvm`, `~/.rbenv`. */
function isManager(checkout, homes) {
	return homes.includes(dirname(checkout)) && basename(checkout).startsWith(".");
}
/** And they may lie elsewhere (`~/.config/nvm`, `/opt/pyenv`), where what they installed is known by its place. */
function isVersion(folder, checkout) {
	return /^\/(?:versions|installs)\/./.test(folder.slice(checkout.length));
}
/** The archive of Flutter holds its `.git`. Where a runner is installed lie the checkouts that it works on. */
function isCached(folder, { own, caches }) {
	return caches.some((cache) => {
		if (folder === cache || !isWithin(folder, cache)) return !1;
		let [name = ""] = folder.slice(cache.length + 1).split("/");
		return !own.some((one) => isWithin(one, join(cache, name)));
	});
}
/** Some people's home is a checkout: that says nothing of what lies in it. */
async function outermostCheckout(folder, homes) {
	if (!holdsHome(folder, homes)) return await outermostCheckout(dirname(folder), homes) ?? (await isCheckout(folder) ? folder : void 0);
}
// src/agent/sandbox/find-tools.ts
/** Programs that are looked for behind their links: where they are installed is where they read. */
const PROGRAMS = [
	"node",
	"npm",
	"npx",
	"corepack",
	"pnpm",
	"yarn",
	"bun",
	"deno",
	"git",
	"python3",
	"pip3",
	"ruby",
	"go",
	"java",
	"mvn",
	"gradle",
	"dotnet",
	"php",
	"composer"
];
/**
* What must be readable so that the tools of a PATH work: the folders it names, and for `programs` (names or
* paths, beside the usual ones) where their links lead. Never a whole home, nor a checkout, nor what lies
* around the sandbox's own folders (`own`). `caches` are the runner's, of tools; what is not set is no matter.
*/
async function findTools(request) {
	let { searchPath, own } = request, homes = await homesOf(request.home), owners = {
		homes,
		own,
		caches: await cachesOf(request.caches, homes)
	}, entries = searchPath.split(delimiter).filter((entry) => entry.startsWith("/")).map((entry) => resolve(entry)), shown = /* @__PURE__ */ new Map(), show = (parts) => {
		for (let vetted of parts) shown.set(vetted.path, vetted);
	};
	for (let entry of entries) show(await entryShown(entry, owners));
	for (let program of [...PROGRAMS, ...request.programs]) {
		let found = await realProgram(program, entries);
		found === void 0 || isShown(found, [...shown.keys(), ...own]) || show(await programShown(found, owners));
	}
	let hidden = [...shown.values()].flatMap((vetted) => vetted.hidden);
	return {
		shown: [...shown.keys()],
		hidden: hidden.filter((one) => !isCovered(one, hidden))
	};
}
/** In a folder that is hidden there is nothing left to be mounted over. */
function isCovered({ path }, hidden) {
	return hidden.some((other) => other.path !== path && isWithin(path, other.path));
}
/** The one that HOME names, which a container may have changed, and the one of the list of users. */
async function homesOf(home) {
	let real = await realpath(home).catch(() => home);
	return [.../* @__PURE__ */ new Set([
		home,
		real,
		listedHome()
	])].filter((path) => path.startsWith("/"));
}
/** Somebody who lives in a folder has more there than tools. */
async function cachesOf(named, homes) {
	let paths = ["/opt", ...named.filter((path) => path !== void 0)];
	return (await Promise.all(paths.map((path) => realpath(path).catch(() => "/")))).filter((path) => !holdsHome(path, homes));
}
function listedHome() {
	try {
		return userInfo().homedir;
	} catch {
		return "";
	}
}
/** What a folder of the PATH needs, or at least its programs. */
async function entryShown(entry, owners) {
	let manager = await versionManager(entry, owners.homes);
	if (manager !== void 0) return vetFolder(manager, owners, !1);
	let folder = toolFolder(entry, owners.homes);
	return folder === void 0 ? [] : folderOrPrograms(folder, entry, owners);
}
async function programShown(program, owners) {
	let folder = programFolder(program, owners.homes);
	if (folder === void 0) return [];
	let alone = [{
		path: program,
		hidden: []
	}];
	if (folder === program) return alone;
	let around = await folderOrPrograms(folder, dirname(program), owners);
	return around.length > 0 ? around : alone;
}
async function folderOrPrograms(folder, programs, owners) {
	let around = folder === programs ? [] : await vetFolder(folder, owners, !0);
	return around.length > 0 ? around : basename(programs) === ".bin" ? [] : vetFolder(programs, owners, !1);
}
function isShown(path, shown) {
	return [...shown, "/usr"].some((folder) => isWithin(path, folder));
}
async function realProgram(program, entries) {
	let found = await findProgram(program.startsWith("/") ? [program] : entries.map((entry) => join(entry, program)));
	return found === void 0 ? void 0 : realpath(found);
}
// src/agent/sandbox/forwarder-file.ts
/** The bundle of `forward-main.ts`: beside the bundle that this code is in, or in `dist/` above its source. */
function forwarderFile() {
	let folder = dirname(fileURLToPath(import.meta.url));
	for (;;) {
		for (let path of [join(folder, "forward.js"), join(folder, "dist", "forward.js")]) if (existsSync(path)) return path;
		let parent = dirname(folder);
		if (parent === folder) throw new PawlError("PAWL_SANDBOX_UNUSABLE", "dist/forward.js is missing from this installation");
		folder = parent;
	}
}
// src/agent/sandbox/hide-paths.ts
/**
* Makes ready to hide these paths; one that does not exist is no matter. A mount would follow a link, and
* hide what that leads to: the project's own sources, say. So a folder of ours takes the link's place, and is
* mounted over. Nobody in the sandbox can change what a mount covers, so that the link can be put back.
*/
async function hidePaths(wanted) {
	let paths = [], targets = /* @__PURE__ */ new Map();
	for (let path of wanted) {
		let found = await lstat(path).catch(() => void 0);
		if (found === void 0) continue;
		found.isSymbolicLink() && (targets.set(path, await readlink(path, { encoding: "buffer" })), await unlink(path), await mkdir(path));
		let isFolder = found.isDirectory() || found.isSymbolicLink();
		paths.push({
			path: await realpath(path),
			kind: isFolder ? "folder" : "file"
		});
	}
	return {
		paths,
		links: [...targets.keys()],
		async restore() {
			for (let [path, target] of targets) await rmdir(path), await symlink(target, path);
		}
	};
}
// src/agent/sandbox/sandbox-plan.ts
/** Where Pawl's own files are seen inside. */
const INSIDE = "/run/pawl";
/** Where the n-th borrowed folder of git objects is seen inside. */
function objectsInside(index) {
	return `${INSIDE}/objects-${index}`;
}
/**
* Makes a git folder that stands in for the workspace's own inside the sandbox: the same commit, branches and
* index, borrowed objects, no hooks, and a config of ours without remotes and tokens. The agent may do with
* it what it likes. `undefined` if the workspace has no `.git` folder. `folder` must not exist yet.
*/
async function replaceGitDir(request) {
	let { folder } = request, own = join(request.workspace, ".git");
	if (!(await lstat(own).catch(() => void 0))?.isDirectory()) return;
	await mkdir(join(folder, "objects", "info"), { recursive: !0 });
	for (let name of [
		"HEAD",
		"index",
		"packed-refs",
		"shallow",
		"refs"
	]) await copy(join(own, name), join(folder, name));
	await mkdir(join(folder, "refs"), { recursive: !0 }), await writeFile(join(folder, "config"), await config$2(own));
	let objects = await objectFolders(own), alternates = objects.map((_, index) => `${objectsInside(index)}\n`).join("");
	return await writeFile(join(folder, "objects", "info", "alternates"), alternates), {
		folder,
		objects
	};
}
/** Files and folders; a link could lead to what is nobody's to read. */
async function copy(source, target) {
	let found = await lstat(source).catch(() => void 0);
	if (found?.isFile() && await copyFile(source, target), found?.isDirectory()) {
		await mkdir(target, { recursive: !0 });
		for (let name of await readdir(source)) await copy(join(source, name), join(target, name));
	}
}
async function config$2(own) {
	let text = await readFile(join(own, "config"), "utf8").catch(() => ""), sha256 = /^\s*objectformat\s*=\s*"?sha256"?\s*$/im.test(text.slice(0, 65536));
	return [
		"[core]",
		`\trepositoryformatversion = ${+!!sha256}`,
		"	filemode = true",
		"	bare = false",
		"	logallrefupdates = true",
		...sha256 ? ["[extensions]", "	objectformat = sha256"] : [],
		"[user]",
		"	name = agent",
		"	email = agent@localhost",
		""
	].join("\n");
}
/** Its own objects, and those that a clone with `--shared` or `--reference` borrows. */
async function objectFolders(own) {
	let found = [join(own, "objects")];
	for (let folder of found) {
		let text = await readFile(join(folder, "info", "alternates"), "utf8").catch(() => "");
		for (let line of text.split("\n").filter((name) => name !== "" && !name.startsWith("#"))) {
			let other = await realpath(resolve(folder, line)).catch(() => void 0);
			other !== void 0 && isObjectFolder(other) && !found.includes(other) && found.push(other);
		}
	}
	return found;
}
/** Nothing else can be borrowed and thereby read. */
function isObjectFolder(path) {
	return path.endsWith("/objects") && dirname(path) !== "/";
}
// src/agent/sandbox/sandbox-argv.ts
/**
* Runs before bubblewrap, outside. Whoever stops the process group stops the command inside, which hears it
* too: bubblewrap must outlive that, or the command has no time to end. Open files that we inherited would
* be a way out. Then it joins the group that is counted ($1, may be empty) and hands over the filter ($2).
*/
const USER = "1000";
/**
* The command line that runs the plan's command in a sandbox: what is not named in the plan is not there.
* Its environment is in the command line, so it is the same whoever starts it.
*/
function sandboxArgv(plan) {
	let { machine } = plan;
	return [
		"/usr/bin/env",
		"-i",
		...Object.entries({
			...plan.env,
			HOME: plan.home,
			TMPDIR: "/tmp",
			PWD: plan.workspace
		}).map(([name, value]) => `${name}=${value}`),
		"/bin/bash",
		"-p",
		"-c",
		"trap '' TERM INT HUP\nfor fd in /proc/self/fd/*; do fd=${fd##*/}; if [ \"$fd\" -gt 2 ]; then eval \"exec $fd>&-\"; fi; done\nif [ -n \"$1\" ]; then echo $$ >\"$1\" || exit 125; fi\nexec 9<\"$2\" || exit 125\nshift 2\nexec \"$@\"",
		"sandbox",
		machine.cgroup ?? "",
		machine.filter,
		machine.bubblewrap,
		...separated(),
		...system(machine),
		...kernel(machine),
		...folders(plan),
		...ours(plan),
		"--remount-ro",
		"/dev",
		"--remount-ro",
		"/",
		"--seccomp",
		"9",
		"--chdir",
		plan.workspace,
		"--",
		...limited(machine),
		...forwarded(plan),
		...plan.command
	];
}
function separated() {
	return [
		...[
			"user",
			"pid",
			"net",
			"ipc",
			"uts"
		].map((name) => `--unshare-${name}`),
		"--unshare-cgroup-try",
		"--hostname",
		"pawl",
		"--uid",
		USER,
		"--gid",
		USER,
		"--disable-userns",
		"--die-with-parent"
	];
}
function system({ system: found, readOnly }) {
	return [...found.flatMap((folder) => "link" in folder ? [
		"--symlink",
		folder.link,
		folder.path
	] : [
		"--ro-bind",
		folder.path,
		folder.path
	]), ...readOnly.filter(inEtc).flatMap(readable)];
}
/** Bubblewrap leaves /proc/sys to the rights of files, and to those root outside is still root. */
function kernel({ readOnly, emptied, empty, limits }) {
	return [
		"--proc",
		"/proc",
		...readOnly.filter((path) => !inEtc(path)).flatMap(readable),
		...emptied.flatMap((path) => [
			"--ro-bind",
			empty,
			path
		]),
		"--dev",
		"/dev",
		...temporary("/dev/shm", 67108864),
		...temporary("/tmp", limits.temporaryBytes),
		"--symlink",
		"../tmp",
		"/var/tmp",
		"--dir",
		"/run"
	];
}
function inEtc(path) {
	return path.startsWith("/etc/");
}
function readable(path) {
	return [
		"--ro-bind",
		path,
		path
	];
}
function temporary(path, bytes) {
	return [
		"--perms",
		"1777",
		"--size",
		String(bytes),
		"--tmpfs",
		path
	];
}
/** The outer first, so that what lies within another keeps its own right; at one depth writing comes last. */
function folders(plan) {
	let { workspace, home, readable: named, hidden, git, machine } = plan;
	return [
		...[...named.map((path) => ({
			path,
			bind: readable(path)
		})), ...[home, workspace].map((path) => ({
			path,
			bind: [
				"--bind",
				path,
				path
			]
		}))].toSorted((a, b) => depth(a.path) - depth(b.path)).flatMap(({ bind }) => bind),
		...git === void 0 ? [] : [
			"--bind",
			git.folder,
			`${workspace}/.git`
		],
		...hidden.flatMap(({ path, kind }) => kind === "folder" ? [
			"--tmpfs",
			path,
			"--remount-ro",
			path
		] : [
			"--ro-bind",
			machine.empty,
			path
		])
	];
}
function depth(path) {
	return path.split("/").filter((name) => name !== "").length;
}
function ours({ forwards, git, machine }) {
	return [
		...machine.files.flatMap(({ source, path }) => [
			"--ro-bind",
			source,
			path
		]),
		...forwards.flatMap(({ port, socket }) => [
			"--ro-bind",
			socket,
			socketInside(port)
		]),
		...(git?.objects ?? []).flatMap((path, index) => [
			"--ro-bind",
			path,
			objectsInside(index)
		])
	];
}
/** The prelude's deafness to signals is inherited, and must not reach the command. */
function limited({ limits }) {
	return [
		"/usr/bin/prlimit",
		`--nproc=${limits.processes}:${limits.processes}`,
		`--fsize=${limits.fileBytes}:${limits.fileBytes}`,
		"--core=0:0",
		"--",
		"/usr/bin/env",
		"--default-signal",
		"--"
	];
}
function forwarded({ forwards }) {
	if (forwards.length === 0) return [];
	let named = forwards.map(({ port }) => `${port}=${socketInside(port)}`);
	return [
		NODE_INSIDE,
		FORWARDER_INSIDE,
		...named,
		"--"
	];
}
function socketInside(port) {
	return `${INSIDE}/port-${port}.sock`;
}
/** Our own node: the one that the PATH names inside may be another, or none. */
const NODE_INSIDE = `${INSIDE}/node`, FORWARDER_INSIDE = `${INSIDE}/forward.mjs`;
// src/agent/sandbox/etc-files.ts
/** Files of /etc that are ours inside: who there is, and that there is no name server. */
function etcFiles(home) {
	return /* @__PURE__ */ new Map([
		["passwd", `agent:x:1000:1000:agent:${home}:/bin/bash\nnobody:x:65534:65534:nobody:/:/bin/false\n`],
		["group", "agent:x:1000:\nnogroup:x:65534:\n"],
		["hosts", "127.0.0.1 localhost pawl\n::1 localhost\n"],
		["hostname", "pawl\n"],
		["resolv.conf", "nameserver 127.0.0.1\noptions timeout:1 attempts:1\n"],
		["nsswitch.conf", "passwd: files\ngroup: files\nhosts: files dns\n"]
	]);
}
// src/agent/sandbox/system-calls.ts
/**
* Calls that a build needs not and that reach beyond the namespaces, or are where the kernel's own faults
* were found: keys of the outer session, io_uring (which would pass by this filter), BPF, the kernel's log,
* mounts, other namespaces. The same on all architectures from 424 on.
*/
const NEWER = [
	425,
	426,
	427,
	428,
	429,
	430,
	431,
	432,
	433,
	442
], FCHMODAT2 = {
	call: 452,
	mode: 2
}, SYSTEM_CALLS = {
	x64: {
		audit: 3221225534,
		ioctl: 16,
		socket: 41,
		fallocate: 285,
		openat2: 437,
		refused: [
			248,
			249,
			250,
			298,
			321,
			323,
			103,
			155,
			165,
			166,
			272,
			304,
			308,
			...NEWER
		],
		modes: [
			...[
				90,
				91,
				85,
				133
			].map((call) => ({
				call,
				mode: 1
			})),
			...[268, 259].map((call) => ({
				call,
				mode: 2
			})),
			FCHMODAT2
		],
		opens: [{
			call: 2,
			flags: 1,
			mode: 2
		}, {
			call: 257,
			flags: 2,
			mode: 3
		}]
	},
	arm64: {
		audit: 3221225655,
		ioctl: 29,
		socket: 198,
		fallocate: 47,
		openat2: 437,
		refused: [
			217,
			218,
			219,
			241,
			280,
			282,
			116,
			41,
			40,
			39,
			97,
			265,
			268,
			...NEWER
		],
		modes: [
			{
				call: 52,
				mode: 1
			},
			...[53, 33].map((call) => ({
				call,
				mode: 2
			})),
			FCHMODAT2
		],
		opens: [{
			call: 56,
			flags: 2,
			mode: 3
		}]
	}
}, FAMILIES = [
	1,
	2,
	10,
	16
], ALLOW = 2147418112, KILL = 2147483648;
/**
* A seccomp filter for bubblewrap, or `undefined` for a kind of processor whose numbers we do not know.
* `fallocate` is told to be unsupported, so that a disk cannot be filled faster than it is watched.
* No file becomes setuid or setgid: outside it belongs to whoever runs us, root perhaps, and anybody could
* start it. That is refused for folders too, as the filter cannot tell them apart; nor can it read what
* `openat2` is asked, which programs do without where the kernel is older than it.
*/
function seccompFilter(architecture) {
	let numbers = SYSTEM_CALLS[architecture];
	if (numbers === void 0 || endianness() !== "LE") return;
	let { audit, ioctl, socket, fallocate, openat2, refused, modes, opens } = numbers;
	return encode([
		load(4),
		...unless(audit, [give(KILL)]),
		load(0),
		...whenAtLeast(1073741824, [give(KILL)]),
		...refused.flatMap((call) => when(call, [refuse(1)])),
		...when(fallocate, [refuse(95)]),
		...when(openat2, [refuse(38)]),
		...modes.flatMap(({ call, mode }) => when(call, withoutSetId(mode))),
		...opens.flatMap(({ call, flags, mode }) => when(call, [
			load(argument(flags)),
			...whenAny(4194368, withoutSetId(mode)),
			give(ALLOW)
		])),
		...when(ioctl, [
			load(argument(1)),
			...[21522, 21532].flatMap((request) => when(request, [refuse(1)])),
			give(ALLOW)
		]),
		...when(socket, [
			load(argument(0)),
			...FAMILIES.flatMap((family) => when(family, [give(ALLOW)])),
			refuse(97)
		]),
		give(ALLOW)
	]);
}
function withoutSetId(mode) {
	return [
		load(argument(mode)),
		...whenAny(3072, [refuse(1)]),
		give(ALLOW)
	];
}
/** The n-th argument, from 0. It has 64 bits, of which the lower 32 are looked at. */
function argument(index) {
	return 16 + index * 8;
}
/** BPF_LD | BPF_W | BPF_ABS */
function load(offset) {
	return [
		32,
		0,
		0,
		offset
	];
}
/** BPF_RET | BPF_K */
function give(action) {
	return [
		6,
		0,
		0,
		action
	];
}
/** SECCOMP_RET_ERRNO */
function refuse(errno) {
	return give(327680 | errno);
}
/** BPF_JMP | BPF_JEQ | BPF_K: what was loaded is this value. */
function when(value, then) {
	return [[
		21,
		0,
		then.length,
		value
	], ...then];
}
function unless(value, then) {
	return [[
		21,
		then.length,
		0,
		value
	], ...then];
}
/** BPF_JMP | BPF_JGE | BPF_K */
function whenAtLeast(value, then) {
	return [[
		53,
		0,
		then.length,
		value
	], ...then];
}
/** BPF_JMP | BPF_JSET | BPF_K: one of these bits is set. */
function whenAny(bits, then) {
	return [[
		69,
		0,
		then.length,
		bits
	], ...then];
}
/** `struct sock_filter`, eight bytes each. */
function encode(program) {
	let bytes = Buffer.alloc(program.length * 8);
	return program.forEach(([code, yes, no, operand], index) => {
		let at = index * 8;
		bytes.writeUInt16LE(code, at), bytes.writeUInt8(yes, at + 2), bytes.writeUInt8(no, at + 3), bytes.writeUInt32LE(operand, at + 4);
	}), bytes;
}
// src/agent/sandbox/sandbox-files.ts
/** Writes the files that a sandbox is made of into `folder`; with a `forwarder`, that one is seen inside too. */
async function sandboxFiles(request) {
	let { folder, home, forwarder } = request;
	return {
		files: [...await writeEtc(folder, home), ...forwarder === void 0 ? [] : await forwarding(forwarder)],
		empty: await writeEmpty(folder),
		filter: await writeFilter(folder)
	};
}
async function writeEtc(own, home) {
	let folder = join(own, "etc");
	await mkdir(folder);
	let files = [...etcFiles(home)].map(([name, text]) => ({
		source: join(folder, name),
		path: `/etc/${name}`,
		text
	}));
	return await Promise.all(files.map(({ source, text }) => writeFile(source, text))), files.map(({ source, path }) => ({
		source,
		path
	}));
}
async function forwarding(forwarder) {
	return [{
		source: await realpath(process.execPath),
		path: NODE_INSIDE
	}, {
		source: forwarder,
		path: FORWARDER_INSIDE
	}];
}
async function writeEmpty(own) {
	let file = join(own, "empty");
	return await writeFile(file, ""), file;
}
async function writeFilter(own) {
	let filter = seccompFilter(process.arch);
	if (filter === void 0) {
		let detail = `there is no filter of system calls for a processor of the kind ${process.arch}`;
		throw new PawlError("PAWL_SANDBOX_UNUSABLE", detail);
	}
	let file = join(own, "seccomp.bpf");
	return await writeFile(file, filter), file;
}
// src/agent/sandbox/survey-machine.ts
const SYSTEM = [
	"/usr",
	"/bin",
	"/sbin",
	"/lib",
	"/lib32",
	"/lib64",
	"/libx32",
	"/nix/store"
], ETC = (/* @__PURE__ */ "alternatives,fonts,localtime,timezone,mime.types,magic,ld.so.cache,ld.so.conf,ld.so.conf.d,ssl/certs,ssl/openssl.cnf,ca-certificates,ca-certificates.conf,pki/ca-trust/extracted,pki/tls/certs,crypto-policies,dotnet,php,perl,maven,gradle,os-release,lsb-release,debian_version,protocols,services,java-8-openjdk,java-11-openjdk,java-17-openjdk,java-21-openjdk,java-25-openjdk".split(",")).map((name) => `/etc/${name}`), KERNEL = [
	"sys",
	"sysrq-trigger",
	"fs",
	"irq",
	"bus",
	"mtrr",
	"pressure",
	"acpi",
	"scsi"
].map((name) => `/proc/${name}`), EMPTIED = [
	"keys",
	"key-users",
	"kcore",
	"kmsg",
	"timer_list",
	"sched_debug"
].map((name) => `/proc/${name}`), MEBIBYTE = 1048576, GIBIBYTE = 1024 * MEBIBYTE;
/** Looks at what this machine has of what a sandbox shows. Linux only. */
async function surveyMachine() {
	return {
		system: (await Promise.all(SYSTEM.map(systemFolder))).flatMap((folder) => folder ?? []),
		readOnly: await existing([...ETC, ...KERNEL]),
		emptied: await existing(EMPTIED),
		limits: limits()
	};
}
function limits() {
	let quarter = Math.floor(totalmem() / 4 / MEBIBYTE) * MEBIBYTE;
	return {
		temporaryBytes: Math.min(2 * GIBIBYTE, quarter),
		fileBytes: 4 * GIBIBYTE,
		processes: 2048
	};
}
async function systemFolder(path) {
	let found = await lstat(path).catch(() => void 0);
	return found?.isSymbolicLink() ? {
		path,
		link: await readlink(path)
	} : found?.isDirectory() ? { path } : void 0;
}
async function existing(paths) {
	let found = await Promise.all(paths.map((path) => stat(path).catch(() => void 0)));
	return paths.filter((_, index) => found[index] !== void 0);
}
// src/agent/sandbox/open-sandbox.ts
/**
* Makes ready what a sandbox on this machine needs. Throws PAWL_SANDBOX_UNUSABLE if there is no bubblewrap;
* whether it works is `checkSandbox`'s to tell.
*/
async function openSandbox(request) {
	let { source } = request, bubblewrap = await findBubblewrap(source.PATH);
	if (bubblewrap === void 0) throw new PawlError("PAWL_SANDBOX_UNUSABLE", "there is no `bwrap` (bubblewrap) on the PATH");
	let own = await mkdtemp(join(await realpath(source.RUNNER_TEMP ?? tmpdir()), "pawl-sandbox-"));
	try {
		return await openIn(own, bubblewrap, request);
	} catch (error) {
		throw await rm(own, {
			recursive: !0,
			force: !0
		}), error;
	}
}
async function openIn(own, bubblewrap, request) {
	let { source, forwards = [] } = request, [workspace, home] = await Promise.all([realpath(request.workspace), realpath(request.home)]);
	refuseTooMuch(workspace, [own, source.HOME ?? homedir()]);
	let found = await surveyMachine(), limits = {
		...found.limits,
		...request.limits
	}, forwarder = forwards.length === 0 ? void 0 : request.forwarder ?? forwarderFile(), group = process.getuid?.() === 0 ? await countProcesses(basename(own), limits.processes) : void 0, machine = {
		...found,
		limits,
		bubblewrap,
		...await sandboxFiles({
			folder: own,
			home,
			forwarder
		}),
		cgroup: group?.procs
	}, tools = await findTools({
		searchPath: source.PATH ?? "",
		home: source.HOME ?? homedir(),
		programs: request.programs ?? [],
		own: [
			workspace,
			home,
			own
		],
		caches: [source.RUNNER_TOOL_CACHE, source.AGENT_TOOLSDIRECTORY]
	}), readable = [...tools.shown, ...request.readable ?? []], git = await replaceGitDir({
		workspace,
		folder: join(own, "git")
	}), { paths, links, restore } = await hidePaths(request.hidden ?? []), hidden = [...tools.hidden, ...paths];
	return {
		argv: (command, env) => sandboxArgv({
			command,
			env,
			workspace,
			home,
			readable,
			hidden,
			forwards,
			git,
			machine
		}),
		replaced: links,
		async close() {
			await restore(), await group?.remove(), await rm(own, {
				recursive: !0,
				force: !0,
				maxRetries: 3
			});
		}
	};
}
/** A workspace that holds what must be out of reach would give it away. */
function refuseTooMuch(workspace, outside) {
	let held = outside.find((path) => isWithin(path, workspace));
	if (held === void 0) return;
	let detail = `${held} lies in the workspace ${workspace}, where the agent can change it`;
	throw new PawlError("PAWL_SANDBOX_UNUSABLE", detail);
}
// src/agent/supervisor/model-service.ts
const SERVICES$1 = {
	anthropic: {
		key: "ANTHROPIC_API_KEY",
		address: "ANTHROPIC_BASE_URL",
		otherwise: "https://api.anthropic.com"
	},
	openai: {
		key: "OPENAI_API_KEY",
		address: "OPENAI_BASE_URL",
		otherwise: "https://api.openai.com"
	},
	gemini: {
		key: "GEMINI_API_KEY",
		address: "GOOGLE_GEMINI_BASE_URL",
		otherwise: "https://generativelanguage.googleapis.com"
	}
}, MODEL_VARIABLES = {
	keys: Object.values(SERVICES$1).map(({ key }) => key),
	addresses: Object.values(SERVICES$1).map(({ address }) => address)
};
/** Reads it by name from the shell's environment; a text says what is missing or wrong. */
function readModelService(wire, source) {
	let { key: keyName, address, otherwise } = SERVICES$1[wire], key = source[keyName]?.trim() ?? "";
	if (key === "") return `the environment variable ${keyName} is missing`;
	let given = source[address]?.trim() ?? "", text = given === "" ? otherwise : given;
	return !URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol) ? `the environment variable ${address} is no address` : {
		wire,
		upstream: new URL(text),
		key
	};
}
// src/agent/add-usage.ts
/** What is used of a model by now. Its name is that of the newest. */
function addUsage(before, used) {
	return before ? {
		model: used.model,
		inputTokens: before.inputTokens + used.inputTokens,
		cachedInputTokens: before.cachedInputTokens + used.cachedInputTokens,
		cacheWriteTokens: before.cacheWriteTokens + used.cacheWriteTokens,
		outputTokens: before.outputTokens + used.outputTokens,
		cents: before.cents + used.cents,
		estimated: before.estimated + used.estimated,
		priceKnown: before.priceKnown && used.priceKnown
	} : used;
}
// src/agent/usage-of-models.ts
/** What an attempt used, by what it used of each model. All that was read counts, from a cache too. */
function usageOfModels(byModel, cents) {
	let sum = (of) => byModel.reduce((all, used) => all + of(used), 0);
	return {
		inputTokens: sum((used) => used.inputTokens + used.cachedInputTokens + used.cacheWriteTokens),
		outputTokens: sum((used) => used.outputTokens),
		cents,
		byModel
	};
}
// src/agent/sandbox/check-sandbox.ts
/** `--disable-userns` came with it. */
const OLDEST = [0, 8], SWITCHES = [
	[
		"/proc/sys/kernel/apparmor_restrict_unprivileged_userns",
		"1",
		"kernel.apparmor_restrict_unprivileged_userns=0"
	],
	[
		"/proc/sys/kernel/unprivileged_userns_clone",
		"0",
		"kernel.unprivileged_userns_clone=1"
	],
	[
		"/proc/sys/user/max_user_namespaces",
		"0",
		"user.max_user_namespaces=10000"
	]
];
/** Runs a program in a sandbox that is made as an agent's is, and tells what is missing if it cannot be. */
async function checkSandbox(source) {
	if (process.platform !== "linux") return missing("the sandbox needs Linux", "Run it on Linux");
	if (seccompFilter(process.arch) === void 0) return missing(`the sandbox has no filter of system calls for the processor (${process.arch})`, "Run it on x64 or arm64");
	let bubblewrap = await findBubblewrap(source.PATH);
	if (bubblewrap === void 0) {
		let install = [
			"apt-get",
			"install",
			"-y",
			"bubblewrap"
		];
		return missing("bubblewrap is not installed", `Install bubblewrap (Debian, Ubuntu: \`sudo ${install.join(" ")}\`)`, install);
	}
	let version = await versionOf(bubblewrap, source);
	return isOld(version) ? missing(`bubblewrap ${version} is too old`, `Install bubblewrap ${OLDEST.join(".")} or later`) : probe(source);
}
function missing(why, remedy, command) {
	return {
		usable: !1,
		why,
		remedy: `${remedy}, or set \`sandbox: off\` in the policy (with \`try\` say --no-sandbox), and trust every agent with this machine.`,
		command
	};
}
async function versionOf(bubblewrap, source) {
	let { tail } = await runProcess({
		argv: [bubblewrap, "--version"],
		cwd: "/",
		env: { PATH: source.PATH ?? "" },
		seconds: 20
	});
	return /(\d+\.\d+(?:\.\d+)?)/.exec(tail)?.[1] ?? "of an unknown version";
}
function isOld(version) {
	let [major = 0, minor = 0] = version.split(".").map(Number);
	return !(major > OLDEST[0] || major === OLDEST[0] && minor >= OLDEST[1]);
}
async function probe(source) {
	let folder = await mkdtemp(join(source.RUNNER_TEMP ?? tmpdir(), "pawl-probe-"));
	try {
		let sandbox = await openSandbox({
			workspace: folder,
			home: folder,
			source
		}), { exitCode, tail } = await runProcess({
			argv: sandbox.argv([
				"/bin/sh",
				"-c",
				"exit 0"
			], {}),
			cwd: folder,
			env: {},
			seconds: 20
		});
		return await sandbox.close(), exitCode === 0 ? { usable: !0 } : await forbidden(tail.trim().slice(-300));
	} finally {
		await rm(folder, {
			recursive: !0,
			force: !0
		});
	}
}
async function forbidden(said) {
	for (let [file, value, setting] of SWITCHES) {
		if ((await readFile(file, "utf8").catch(() => "")).trim() !== value) continue;
		let command = [
			"sysctl",
			"-w",
			setting
		], remedy = `Run \`sudo ${command.join(" ")}\``;
		return missing(`this machine forbids user namespaces (${said})`, remedy, command);
	}
	return missing(`bubblewrap cannot make a sandbox here: ${said}`, "Run it where namespaces can be made (a virtual machine; a container with --privileged)");
}
// src/agent/adapters/api-failure.ts
/**
* What an agent's words about its model's service mean; `undefined` if they are about something else.
* `status`: the HTTP status, where the agent names it apart.
*/
function apiFailure(words, status) {
	let code = status ?? statusIn(words), said = words.trim().split("\n")[0]?.slice(0, 300) ?? "";
	if (code === 429 || code === 529 || /credit balance|usage limit|rate.?limit|overloaded|exhausted your|insufficient.(?:quota|funds)/i.test(words)) return {
		class: "quota",
		reason: `The model's service refused for now: ${said}`
	};
	if (code === 401 || code === 403 || /invalid (?:x-)?api.?key|please run \/login/i.test(words)) return {
		class: "auth",
		reason: `The model's service refused the key: ${said}`
	};
	if (code !== void 0 && code >= 500 || /unable to connect|connection (?:error|refused)|ECONN|ENOTFOUND|timed out|stream disconnected|fetch failed/i.test(words)) return {
		class: "infrastructure",
		reason: `The model's service cannot be reached: ${said}`
	};
	if (code !== void 0) return {
		class: "infrastructure",
		reason: `The model's service refused the request: ${said}`
	};
}
function statusIn(words) {
	let digits = /(?:API Error:?\s*\(?|unexpected status |last status: |status code:? |"code":\s*)([45]\d{2})\b/i.exec(words)?.[1];
	return digits === void 0 ? void 0 : Number(digits);
}
// src/agent/adapters/claude-events.ts
const Count$3 = int().min(0).catch(0), Dollars = number().min(0).max(1e6).catch(0), Tokens = object({
	input_tokens: Count$3,
	cache_creation_input_tokens: Count$3,
	cache_read_input_tokens: Count$3,
	output_tokens: Count$3
}), ModelTokens = object({
	inputTokens: Count$3,
	cacheReadInputTokens: Count$3,
	cacheCreationInputTokens: Count$3,
	outputTokens: Count$3,
	costUSD: Dollars
}), ClaudeEventSchema = discriminatedUnion("type", [
	object({ type: literal("user") }),
	object({
		type: literal("system"),
		subtype: string(),
		model: string().optional(),
		/** Of the subtype `api_retry`: the HTTP status; none without an answer. */
		error_status: number().nullish()
	}),
	object({
		type: literal("assistant"),
		message: object({
			id: string().optional(),
			model: string().optional(),
			content: array(unknown()).default([])
		}).optional()
	}),
	object({
		type: literal("result"),
		subtype: string(),
		is_error: boolean(),
		api_error_status: number().nullish(),
		/** If it makes no sense, the turns that were seen count. */
		num_turns: int().min(0).optional().catch(void 0),
		total_cost_usd: Dollars,
		result: string().default(""),
		errors: array(string()).default([]),
		usage: Tokens.optional().catch(void 0),
		modelUsage: record(string(), ModelTokens).catch({}).default({}),
		permission_denials: array(object({
			tool_name: string(),
			tool_input: unknown()
		})).catch([]).default([])
	})
]), ContentSchema = discriminatedUnion("type", [object({
	type: literal("text"),
	text: string()
}), object({
	type: literal("tool_use"),
	name: string(),
	input: unknown()
})]);
/** What a message says, and the tools that it uses. */
function seenIn(event) {
	let parts = (event.message?.content ?? []).flatMap((part) => ContentSchema.safeParse(part).data ?? []), calls = parts.flatMap((part) => part.type === "tool_use" ? [{
		tool: part.name,
		input: part.input
	}] : []), shown = parts.map((part) => part.type === "text" ? part.text : `${part.name} ${renderJson(part.input)}`);
	return {
		shown: shown.length === 0 ? void 0 : shown.join("\n"),
		calls
	};
}
// src/agent/adapters/explain-exit.ts
const DONE = {
	outcome: "finished",
	class: void 0,
	reason: "The agent says that it is done."
};
function failed(failure, reason) {
	return {
		outcome: "failed",
		class: failure,
		reason
	};
}
/**
* What it means that an agent did not end well. `words`: what it said about it; `status`: of its model's
* service, where the agent names it apart.
*/
function explainExit({ exitCode, signal }, words, turns, status) {
	let plain = withoutUnseen(words), api = apiFailure(plain, status);
	if (api) return failed(api.class, api.reason);
	let how = exitCode === void 0 ? `was ended by ${signal ?? "a signal"}` : `ended with exit code ${exitCode}`, said = plain.trim().slice(-300), reason = `The agent ${how}${said === "" ? "." : `: ${said}`}`;
	return failed(turns === 0 || exitCode === void 0 ? "infrastructure" : "agent", reason);
}
// src/agent/adapters/parse-line.ts
/** Reads a line of JSON against a schema; `undefined` if it is of another kind, or none. */
function parseLine(line, schema) {
	if (line.startsWith("{")) try {
		return schema.safeParse(JSON.parse(line)).data;
	} catch {
		return;
	}
}
// src/agent/adapters/claude.ts
/**
* What a build-and-test cycle needs. No other tool is offered: `dontAsk` refuses the web, but not what
* moves the work to another worktree or keeps the session waiting for a time of day (seen in 2.1.330).
*/
const TOOLS = "Bash,Edit,Glob,Grep,NotebookEdit,Read,Task,TaskCreate,TaskGet,TaskList,TaskUpdate,TodoWrite,Write";
/** The real Claude Code CLI, headless. */
function claudeAdapter(policy) {
	return {
		name: "claude",
		program: "claude",
		wire: "anthropic",
		maxTurns: policy.maxTurns,
		hidden: [],
		takesMemory: !0,
		start: (session) => ({
			argv: ["claude", ...argumentsFor(policy, session)],
			env: environment$1(session),
			stdin: session.prompt,
			files: { ".claude/settings.json": settings$1(session.commands) }
		}),
		read: () => read$4(policy)
	};
}
function argumentsFor(policy, session) {
	return [
		"-p",
		"--output-format=stream-json",
		"--verbose",
		"--setting-sources=user",
		"--strict-mcp-config",
		"--permission-mode=dontAsk",
		`--tools=${TOOLS}`,
		`--max-turns=${policy.maxTurns}`,
		`--max-budget-usd=${dollars(session.cents)}`,
		...policy.model === void 0 ? [] : [`--model=${policy.model}`],
		...session.memory === void 0 ? [] : [`--append-system-prompt=${session.memory}`]
	];
}
/** Whole cents, rounded up: the CLI refuses 0.00, and the gateway holds to the thousandth. */
function dollars(cents) {
	let thousandths = Math.round(cents * 1e3);
	return (Math.max(1, Math.ceil(thousandths / 1e3)) / 100).toFixed(2);
}
/** A rule for `Bash` holds for each command of a line: `a && git push` is denied as well. */
function settings$1({ allow, deny }) {
	let others = TOOLS.split(",").filter((tool) => tool !== "Bash"), commands = allow.includes("*") ? ["Bash"] : allow.map(rule);
	return JSON.stringify({ permissions: {
		allow: [...others, ...commands],
		deny: deny.map(rule)
	} });
}
function rule(start) {
	return start === "*" ? "Bash" : `Bash(${start}:*)`;
}
function environment$1({ gateway }) {
	return {
		CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: "1",
		DISABLE_AUTOUPDATER: "1",
		ANTHROPIC_API_KEY: gateway.key,
		ANTHROPIC_BASE_URL: gateway.url,
		...process.getuid?.() === 0 ? { IS_SANDBOX: "1" } : {}
	};
}
function read$4(policy) {
	let model = policy.model, turns = 0, lastMessage, refusals = 0, waits = "model", retrying, result, soFar = () => ({
		model,
		turns: result?.num_turns ?? turns,
		usage: usageOf$1(result),
		summary: (result?.result ?? "").slice(-4e3),
		denials: denialsOf(result)
	});
	return {
		readLine(line, stream) {
			if (stream === "stderr") return { shown: line };
			let event = parseLine(line, ClaudeEventSchema);
			switch (event?.type) {
				case void 0: return {};
				case "system": return model = event.model ?? model, event.subtype === "api_retry" ? (retrying = { status: event.error_status ?? void 0 }, refusals = retrying.status === 401 || retrying.status === 403 ? refusals + 1 : 0, { shown: `The model's service did not answer (${retrying.status ?? "no connection"}); it is asked again.` }) : {};
				case "assistant": {
					let seen = seenIn(event);
					return event.message?.model === "<synthetic>" || ((event.message?.id === void 0 || event.message.id !== lastMessage) && (turns += 1), lastMessage = event.message?.id, waits = seen.calls?.length ? "tool" : waits, retrying = void 0, refusals = 0), seen;
				}
				case "user": return waits = "model", {};
				case "result": return result = event, {};
			}
		},
		stalledOn: () => retrying ? apiFailure(`it was asked again and again${retrying.status === void 0 ? ", without an answer" : ""}`, retrying.status ?? 503) : void 0,
		hopeless: () => refusals >= 3,
		waitsFor: () => waits,
		soFar,
		ending: (process) => ({
			...soFar(),
			...meaning(result, process, turns, policy)
		})
	};
}
/** `subtype` may say `success` of a failed API call: `is_error` and the exit status are believed. */
function meaning(result, process, turns, policy) {
	if (result && !result.is_error && process.exitCode === 0) return DONE;
	switch (result?.subtype) {
		case "error_max_turns": return failed("agent", `The agent was stopped after its ${policy.maxTurns} turns.`);
		case "error_max_budget_usd": return failed("agent", "The agent was stopped when its money was spent.");
	}
	return explainExit(process, result ? [result.result, ...result.errors].join("\n").trim() : process.tail, turns, result?.api_error_status ?? void 0);
}
function denialsOf(result) {
	return (result?.permission_denials ?? []).reduce((denials, { tool_name, tool_input }) => withDenial(denials, tool_name, tool_input), []);
}
function usageOf$1(result) {
	if (!result) return NO_USAGE;
	let { usage, total_cost_usd: dollars, modelUsage } = result;
	return {
		inputTokens: usage ? usage.input_tokens + usage.cache_creation_input_tokens + usage.cache_read_input_tokens : 0,
		outputTokens: usage?.output_tokens ?? 0,
		cents: cents(dollars),
		byModel: Object.entries(modelUsage).map(([model, used]) => ({
			model: model.slice(0, 200),
			inputTokens: used.inputTokens,
			cachedInputTokens: used.cacheReadInputTokens,
			cacheWriteTokens: used.cacheCreationInputTokens,
			outputTokens: used.outputTokens,
			cents: cents(used.costUSD),
			...AS_TOLD
		}))
	};
}
/** Thousandths of a cent: a session may cost less than one. */
function cents(dollars) {
	return Math.round(dollars * 1e5) / 1e3;
}
// src/agent/adapters/codex-events.ts
const Count$2 = int().min(0).catch(0).default(0), ItemSchema = looseObject({
	type: string(),
	text: string().optional(),
	message: string().optional(),
	command: string().optional(),
	/** Of a change of files. */
	changes: unknown().optional(),
	/** Of a server's tool. */
	tool: string().optional(),
	arguments: unknown().optional()
}), CodexEventSchema = discriminatedUnion("type", [
	object({
		type: literal("item.started"),
		item: ItemSchema
	}),
	object({
		type: literal("item.completed"),
		item: ItemSchema
	}),
	object({
		type: literal("turn.completed"),
		usage: object({
			input_tokens: Count$2,
			cached_input_tokens: Count$2,
			cache_write_input_tokens: Count$2,
			output_tokens: Count$2
		})
	}),
	object({
		type: literal("turn.failed"),
		error: object({ message: string() })
	}),
	object({
		type: literal("error"),
		message: string()
	})
]);
/** An item that is a use of a tool; `undefined` if it is something else, such as words. */
function toolCallOf({ type, command, changes, tool, ...item }) {
	switch (type) {
		case "command_execution": return {
			tool: "command",
			input: command ?? ""
		};
		case "file_change": return {
			tool: "change",
			input: changes
		};
		case "mcp_tool_call": return {
			tool: tool ?? "tool",
			input: item.arguments
		};
		default: return;
	}
}
// src/agent/adapters/codex.ts
/** By this its own words about a denied command are known: it tells of them on standard error only. */
const DENIED = "the policy of this repository denies it", KEY$1 = "PAWL_MODEL_KEY";
/** The real Codex CLI, headless. Its own sandbox cannot be had inside ours, and is switched off. */
function codexAdapter(policy) {
	return {
		name: "codex",
		program: "codex",
		wire: "openai",
		maxTurns: policy.maxTurns,
		hidden: [],
		takesMemory: !1,
		start: ({ prompt, gateway, commands, home }) => ({
			argv: [
				"env",
				`TMPDIR=${home}/tmp`,
				"codex",
				"exec",
				"--json",
				"--skip-git-repo-check",
				"--sandbox=danger-full-access",
				...policy.model === void 0 ? [] : [`--model=${policy.model}`],
				"-"
			],
			env: { [KEY$1]: gateway.key },
			stdin: prompt,
			files: {
				".codex/config.toml": config$1(gateway.url),
				".codex/rules/pawl.rules": rules$2(commands),
				"tmp/.keep": ""
			}
		}),
		read: () => read$3(policy)
	};
}
/** `OPENAI_BASE_URL` is ignored (0.169.0). The memory is handed over by us, without what nobody sees in it. */
function config$1(url) {
	return `model_provider = "pawl"
approval_policy = "never"
project_doc_max_bytes = 0
check_for_update_on_startup = false
web_search = "disabled"

[analytics]
enabled = false

[history]
persistence = "none"

[model_providers.pawl]
name = "pawl"
base_url = ${JSON.stringify(`${url}/v1`)}
env_key = "${KEY$1}"
wire_api = "responses"
`;
}
/** It has rules for what is forbidden, and none that would forbid the rest. */
function rules$2({ deny }) {
	return deny.map((start) => `prefix_rule(pattern=${JSON.stringify(start.split(" "))}, decision="forbidden", justification="${DENIED}")\n`).join("");
}
function read$3(policy) {
	let turns = 0, summary = "", usage = NO_USAGE, denials = [], waits = "model", retrying, failure, soFar = () => ({
		model: policy.model,
		turns,
		usage,
		summary,
		denials
	}), heard = () => {
		retrying = void 0;
	}, readItem = (item) => item.type === "error" ? { shown: item.message } : (heard(), item.type === "agent_message" ? (turns += 1, summary = (item.text ?? "").slice(-4e3), { shown: item.text }) : (toolCallOf(item) && (turns += 1), {}));
	return {
		readLine(line, stream) {
			if (stream === "stderr") {
				let command = line.includes(DENIED) ? /`(.*)` rejected/.exec(line)?.[1] : void 0;
				return command !== void 0 && (denials = withDenial(denials, "command", command)), { shown: line };
			}
			let event = parseLine(line, CodexEventSchema);
			switch (event?.type) {
				case void 0: return {};
				case "item.started": {
					heard();
					let call = toolCallOf(event.item);
					return call ? (waits = "tool", {
						shown: `${call.tool} ${renderJson(call.input)}`,
						calls: [call]
					}) : {};
				}
				case "item.completed": return waits = "model", readItem(event.item);
				case "turn.completed": {
					let { input_tokens: input, output_tokens: output, ...cache } = event.usage, model = policy.model ?? "unknown", cached = cache.cached_input_tokens, written = cache.cache_write_input_tokens;
					return usage = {
						inputTokens: input,
						outputTokens: output,
						cents: 0,
						byModel: [{
							model,
							inputTokens: Math.max(0, input - cached - written),
							cachedInputTokens: cached,
							cacheWriteTokens: written,
							outputTokens: output,
							cents: 0,
							...AS_TOLD
						}]
					}, {};
				}
				case "turn.failed": return failure = event.error.message, { shown: failure };
				case "error": return retrying = event.message, { shown: event.message };
			}
		},
		hopeless: () => !1,
		stalledOn: () => retrying === void 0 ? void 0 : apiFailure(retrying, void 0),
		waitsFor: () => waits,
		soFar,
		ending: (process) => ({
			...soFar(),
			...process.exitCode === 0 && failure === void 0 ? DONE : explainExit(process, failure ?? process.tail, turns)
		})
	};
}
// src/agent/adapters/command.ts
/** Any program: a shell command with the prompt on its standard input. Exit code 0 says that it is done. */
function commandAdapter(policy) {
	return {
		name: "command",
		program: programOf(policy.command),
		wire: policy.service && WIRES[policy.service],
		maxTurns: void 0,
		hidden: [],
		takesMemory: !1,
		start: ({ prompt, gateway }) => ({
			argv: shell(policy.command),
			env: policy.service === void 0 ? {} : environment(policy.service, gateway),
			stdin: prompt,
			files: {}
		}),
		read: () => read$2(policy.command)
	};
}
const WIRES = {
	anthropic: "anthropic",
	openai: "openai",
	google: "gemini"
};
/** The variables by which programs of every kind find a service. */
function environment(service, { url, key }) {
	switch (service) {
		case "anthropic": return {
			ANTHROPIC_API_KEY: key,
			ANTHROPIC_BASE_URL: url
		};
		case "openai": return {
			OPENAI_API_KEY: key,
			OPENAI_BASE_URL: `${url}/v1`
		};
		case "google": return {
			GEMINI_API_KEY: key,
			GOOGLE_GEMINI_BASE_URL: url
		};
	}
}
/** The program that a shell command starts with, where it is a plain word, and no part of the shell as `.` is. */
function programOf(command) {
	let [, word] = /^(?=[./+-]*\w)([\w./+-]*[./][\w./+-]*)(?=\s|$)/.exec(command.trim()) ?? [];
	return word;
}
/** The program that a command starts with, behind what it sets in its environment. */
function firstWord(command) {
	return /^\s*(?:\w+=\S*\s+)*([^\s;&|<>()$`"'=]+)/.exec(command)?.[1];
}
/** Whether that is what a shell said of a program, as its last word: any other's absence is the command's own doing. */
function isNotFound(program, said) {
	let [, its] = /^\S*sh: (?:(?:line )?\d+: )?(.+): (?:command )?not found$/.exec(said) ?? [];
	return its !== void 0 && its === program;
}
function read$2(command) {
	let said = "", soFar = () => ({
		model: void 0,
		turns: 0,
		usage: NO_USAGE,
		summary: said.trim(),
		denials: []
	});
	return {
		readLine(line, stream) {
			return stream === "stdout" && (said = `${said}${line}\n`.slice(-4e3)), { shown: line };
		},
		hopeless: () => !1,
		stalledOn: () => void 0,
		waitsFor: () => "tool",
		soFar,
		ending({ exitCode, signal, tail }) {
			let last = tail.trimEnd().split("\n").at(-1)?.slice(-300) ?? "";
			if (exitCode === 127 && isNotFound(firstWord(command), last)) throw new PawlError("PAWL_AGENT_NOT_FOUND", last);
			if (exitCode === 0) return {
				...soFar(),
				outcome: "finished",
				class: void 0,
				reason: "The command ended with exit code 0."
			};
			let how = exitCode === void 0 ? `was ended by ${signal ?? "a signal"}` : `ended with exit code ${exitCode}`, why = exitCode === 127 ? `: ${last}` : ".";
			return {
				...soFar(),
				...failed("agent", `The command ${how}${why}`)
			};
		}
	};
}
// src/agent/adapters/gemini-events.ts
const Count$1 = int().min(0).catch(0).default(0), TokensSchema = object({
	input_tokens: Count$1,
	output_tokens: Count$1,
	cached: Count$1
}), GeminiEventSchema = discriminatedUnion("type", [
	object({
		type: literal("init"),
		model: string().optional()
	}),
	object({
		type: literal("message"),
		role: string(),
		content: string(),
		delta: boolean().optional()
	}),
	object({
		type: literal("tool_use"),
		tool_name: string(),
		tool_id: string(),
		parameters: unknown()
	}),
	object({
		type: literal("tool_result"),
		tool_id: string(),
		status: string(),
		error: object({ type: string().optional() }).optional()
	}),
	object({
		type: literal("error"),
		message: string()
	}),
	object({
		type: literal("result"),
		status: string(),
		error: object({ message: string().default("") }).optional(),
		stats: TokensSchema.extend({ models: record(string(), TokensSchema).catch({}).default({}) }).optional()
	})
]), TOOLS_DENIED = [
	"web_fetch",
	"google_web_search",
	"ask_user",
	"enter_plan_mode"
];
/** The real Gemini CLI, headless. */
function geminiAdapter(policy) {
	return {
		name: "gemini",
		program: "gemini",
		wire: "gemini",
		maxTurns: policy.maxTurns,
		hidden: [],
		takesMemory: !1,
		start: ({ prompt, gateway, commands }) => ({
			argv: [
				"gemini",
				"--output-format=stream-json",
				"--skip-trust",
				"--approval-mode=yolo",
				"--extensions=none",
				"--allowed-mcp-server-names=none",
				...policy.model === void 0 ? [] : [`--model=${policy.model}`],
				"--prompt="
			],
			env: {
				GEMINI_API_KEY: gateway.key,
				GOOGLE_GEMINI_BASE_URL: gateway.url,
				GEMINI_CLI_NO_RELAUNCH: "true"
			},
			stdin: prompt,
			files: {
				".gemini/settings.json": settings(policy),
				".gemini/policies/pawl.toml": rules$1(commands)
			}
		}),
		read: () => read$1(policy)
	};
}
function settings({ maxTurns }) {
	return JSON.stringify({
		security: { auth: { selectedType: "gemini-api-key" } },
		privacy: { usageStatisticsEnabled: !1 },
		telemetry: { enabled: !1 },
		general: {
			enableAutoUpdate: !1,
			enableAutoUpdateNotification: !1
		},
		model: {
			maxSessionTurns: maxTurns,
			disableLoopDetection: !0,
			skipNextSpeakerCheck: !0
		},
		context: { fileName: "pawl-reads-no-such-file.md" }
	});
}
/** Its rules hold for each command of a line, and for one that `bash -c` is given. */
function rules$1({ allow, deny }) {
	let shell = (prefixes, decision, priority) => prefixes.length === 0 ? "" : `[[rule]]\ntoolName = "run_shell_command"\n${prefixes.includes("*") ? "" : `commandPrefix = ${JSON.stringify(prefixes)}\n`}decision = "${decision}"\npriority = ${priority}\n\n`;
	return [
		`[[rule]]\ntoolName = ${JSON.stringify(TOOLS_DENIED)}\ndecision = "deny"\npriority = 990\n\n`,
		shell(deny, "deny", 980),
		allow.includes("*") ? "" : `${shell(allow, "allow", 970)}${shell(["*"], "deny", 960)}`
	].join("");
}
function read$1(policy) {
	let model = policy.model, turns = 0, words = "", speaking = !1, denials = [], lastError, result, open = /* @__PURE__ */ new Map(), soFar = () => ({
		model,
		turns,
		usage: usageOf(result),
		summary: words.trim().slice(-4e3),
		denials
	});
	return {
		readLine(line, stream) {
			if (stream === "stderr") return lastError = apiFailure(line, void 0) ? line : lastError, { shown: line };
			let event = parseLine(line, GeminiEventSchema);
			switch (event?.type) {
				case void 0: return {};
				case "init": return model = event.model ?? model, {};
				case "message": return event.role === "assistant" ? (words = speaking ? `${words}${event.content}` : event.content, speaking || (turns += 1), speaking = !0, lastError = void 0, { shown: event.content }) : {};
				case "tool_use": {
					let call = {
						tool: event.tool_name,
						input: event.parameters
					};
					return open.set(event.tool_id, call), speaking || (turns += 1), speaking = !1, lastError = void 0, {
						shown: `${call.tool} ${renderJson(call.input)}`,
						calls: [call]
					};
				}
				case "tool_result": {
					let call = open.get(event.tool_id);
					return open.delete(event.tool_id), event.error?.type === "policy_violation" ? (denials = withDenial(denials, call?.tool ?? "tool", call?.input), { shown: "It was denied." }) : {};
				}
				case "error": return lastError = event.message, { shown: event.message };
				case "result": return result = event, {};
			}
		},
		hopeless: () => !1,
		stalledOn: () => lastError === void 0 ? void 0 : apiFailure(lastError, void 0),
		waitsFor: () => open.size === 0 ? "model" : "tool",
		soFar,
		ending: (process) => ({
			...soFar(),
			...process.exitCode === 0 && result?.status === "success" ? DONE : explainExit(process, result?.error?.message ?? lastError ?? process.tail, turns)
		})
	};
}
function usageOf(result) {
	if (!result?.stats) return NO_USAGE;
	let { input_tokens: inputTokens, output_tokens: outputTokens, models } = result.stats;
	return {
		inputTokens,
		outputTokens,
		cents: 0,
		byModel: Object.entries(models).map(([model, used]) => ({
			model: model.slice(0, 200),
			inputTokens: Math.max(0, used.input_tokens - used.cached),
			cachedInputTokens: used.cached,
			cacheWriteTokens: 0,
			outputTokens: used.output_tokens,
			cents: 0,
			...AS_TOLD
		}))
	};
}
// src/agent/adapters/opencode-events.ts
const Count = int().min(0).catch(0).default(0), OpencodeEventSchema = discriminatedUnion("type", [
	object({ type: literal("step_start") }),
	object({
		type: literal("text"),
		part: object({ text: string() })
	}),
	object({
		type: literal("tool_use"),
		part: object({
			tool: string(),
			state: object({
				status: string(),
				input: unknown(),
				error: string().optional()
			})
		})
	}),
	object({
		type: literal("step_finish"),
		part: object({ tokens: object({
			input: Count,
			output: Count,
			reasoning: Count,
			cache: object({
				read: Count,
				write: Count
			}).catch({
				read: 0,
				write: 0
			})
		}) })
	}),
	object({
		type: literal("error"),
		error: looseObject({
			name: string().default("error"),
			data: looseObject({
				message: string().optional(),
				statusCode: number().optional()
			}).optional()
		})
	})
]), KEY = "PAWL_MODEL_KEY", SERVICES = {
	anthropic: {
		wire: "anthropic",
		npm: "@ai-sdk/anthropic",
		path: "/v1"
	},
	google: {
		wire: "gemini",
		npm: "@ai-sdk/google",
		path: "/v1beta"
	}
}, OPENAI = {
	wire: "openai",
	npm: "@ai-sdk/openai-compatible",
	path: "/v1"
};
/** The real opencode CLI, headless. */
function opencodeAdapter(policy) {
	let [service = "", ...rest] = policy.model.split("/"), { wire, npm, path } = SERVICES[service] ?? OPENAI, model = rest.join("/");
	return {
		name: "opencode",
		program: "opencode",
		wire,
		maxTurns: policy.maxTurns,
		hidden: [".opencode"],
		takesMemory: !1,
		start: (session) => ({
			argv: [
				"opencode",
				"run",
				"--format=json",
				"--pure"
			],
			env: {
				[KEY]: session.gateway.key,
				OPENCODE_DISABLE_AUTOUPDATE: "1",
				OPENCODE_DISABLE_MODELS_FETCH: "1",
				OPENCODE_DISABLE_LSP_DOWNLOAD: "1",
				OPENCODE_DISABLE_DEFAULT_PLUGINS: "1",
				OPENCODE_DISABLE_PROJECT_CONFIG: "1",
				OPENCODE_DISABLE_CLAUDE_CODE: "1"
			},
			stdin: session.prompt,
			files: { ".config/opencode/opencode.json": config(model, npm, path, session) }
		}),
		read: () => read(model)
	};
}
function config(model, npm, path, { gateway, commands }) {
	return JSON.stringify({
		$schema: "https://opencode.ai/config.json",
		autoupdate: !1,
		share: "disabled",
		snapshot: !1,
		lsp: !1,
		formatter: !1,
		model: `pawl/${model}`,
		small_model: `pawl/${model}`,
		enabled_providers: ["pawl"],
		agent: { title: { disable: !0 } },
		permission: {
			edit: "allow",
			webfetch: "deny",
			websearch: "deny",
			question: "deny",
			external_directory: "deny",
			bash: rules(commands)
		},
		provider: { pawl: {
			npm,
			name: "pawl",
			options: {
				baseURL: `${gateway.url}${path}`,
				apiKey: `{env:${KEY}}`
			},
			models: { [model]: { name: model } }
		} }
	});
}
/** The last rule that fits decides, and each command of a line is asked for. */
function rules({ allow, deny }) {
	let ruled = (starts, action) => starts.flatMap((start) => start === "*" ? [["*", action]] : [[start, action], [`${start} *`, action]]);
	return Object.fromEntries([
		["*", "deny"],
		...ruled(allow, "allow"),
		...ruled(deny, "deny")
	]);
}
function read(model) {
	let turns = 0, summary = "", denials = [], failure, used, soFar = () => ({
		model,
		turns,
		usage: usageOfModels(used ? [used] : [], 0),
		summary,
		denials
	});
	return {
		readLine(line, stream) {
			if (stream === "stderr") return { shown: line };
			let event = parseLine(line, OpencodeEventSchema);
			switch (event?.type) {
				case void 0: return {};
				case "step_start": return failure = void 0, {};
				case "text": return summary = event.part.text.slice(-4e3), { shown: event.part.text };
				case "tool_use": {
					let { tool, state } = event.part, denied = state.status === "error" && /\brule which prevents\b/.test(state.error ?? "");
					denied && (denials = withDenial(denials, tool, state.input));
					let shown = `${tool} ${renderJson(state.input)}`;
					return {
						shown: denied ? `${shown}\nIt was denied.` : shown,
						calls: [{
							tool,
							input: state.input
						}]
					};
				}
				case "step_finish": {
					turns += 1;
					let { input, output, reasoning, cache } = event.part.tokens;
					return used = addUsage(used, {
						model,
						inputTokens: input,
						cachedInputTokens: cache.read,
						cacheWriteTokens: cache.write,
						outputTokens: output + reasoning,
						cents: 0,
						...AS_TOLD
					}), {};
				}
				case "error": {
					let { name, data } = event.error;
					return failure = {
						words: data?.message ?? name,
						status: data?.statusCode
					}, { shown: failure.words };
				}
			}
		},
		hopeless: () => !1,
		stalledOn: () => failure && apiFailure(failure.words, failure.status),
		waitsFor: () => void 0,
		soFar,
		ending: (process) => ({
			...soFar(),
			...process.exitCode === 0 && failure === void 0 && turns > 0 ? DONE : explainExit(process, failure?.words ?? process.tail, turns, failure?.status)
		})
	};
}
// src/agent/adapters/choose-adapter.ts
/** The adapter of the policy's agent. `replay` is no program, and has none. */
function chooseAdapter(agent) {
	switch (agent.name) {
		case "claude": return claudeAdapter(agent);
		case "codex": return codexAdapter(agent);
		case "gemini": return geminiAdapter(agent);
		case "opencode": return opencodeAdapter(agent);
		case "command": return commandAdapter(agent);
	}
}
// src/agent/supervisor/require-program.ts
/**
* Makes sure that a program can be found, before it is started where its absence would look like its own
* failure. Throws PAWL_AGENT_NOT_FOUND.
*/
async function requireProgram(program, searchPath, workspace) {
	if (await findProgram((program.includes("/") ? [""] : searchPath.split(delimiter)).map((folder) => resolve(workspace, folder, program))) !== void 0) return;
	let detail = `\`${program}\` cannot be started: ENOENT, it is no program on the PATH`;
	throw new PawlError("PAWL_AGENT_NOT_FOUND", detail);
}
export { addUsage as a, openSandbox as c, renderJson as d, usageOfModels as i, NO_USAGE as l, chooseAdapter as n, MODEL_VARIABLES as o, checkSandbox as r, readModelService as s, requireProgram as t, SUMMARY_CHARACTERS as u };
