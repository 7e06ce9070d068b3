import { r as __toESM } from "./rolldown-runtime.js";
import { a as readDefaults, c as convertWorkflowTemplate, d as parseWorkflow, m as NoOperationTraceWriter, n as readJob, o as readPermissions, t as readTemplate, v as isMapping, x as isString } from "./read-template.js";
import { t as require_dist } from "./dist.js";
import { t as entryOf } from "./template.js";
// src/local-github/runner/workflow/cache-mode.ts
var import_dist = /* @__PURE__ */ __toESM(require_dist(), 1);
const MODES = [
	"read",
	"write",
	"write-only",
	"none"
];
/**
* Takes `cache-mode` out of a workflow file: GitHub has known it since September 2026, its parser as it is
* published (0.3.61) does not, and would call it unexpected.
*/
function takeCacheModes(content) {
	let jobs = /* @__PURE__ */ new Map(), errors = [];
	if (!content.includes("cache-mode")) return {
		content,
		workflow: void 0,
		jobs,
		errors
	};
	let rest = content, take = (node) => {
		if (!(0, import_dist.isMap)(node)) return;
		let pair = node.items.find(({ key }) => (0, import_dist.isScalar)(key) && key.value === "cache-mode"), value = pair && valueOf(pair);
		if (value === void 0) return;
		let { text, start, end } = value;
		if (!isMode(text)) errors.push(`Unexpected value '${text}'`);
		else return rest = rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end), text;
	}, root = (0, import_dist.parseDocument)(content).contents, workflow = take(root), all = (0, import_dist.isMap)(root) ? root.get("jobs") : void 0;
	for (let { key, value } of (0, import_dist.isMap)(all) ? pairsOf(all) : []) {
		let mode = take(value);
		mode !== void 0 && (0, import_dist.isScalar)(key) && jobs.set(String(key.value), mode);
	}
	return {
		content: rest,
		workflow,
		jobs,
		errors
	};
}
function pairsOf(map) {
	return map.items;
}
function valueOf({ key, value }) {
	if ((0, import_dist.isScalar)(key) && (0, import_dist.isScalar)(value) && key.range && value.range) return {
		text: String(value.value),
		start: key.range[0],
		end: value.range[1]
	};
}
function isMode(text) {
	return MODES.includes(text);
}
// src/local-github/runner/workflow/read-triggers.ts
const LISTS = [
	"branches",
	"branches-ignore",
	"tags",
	"tags-ignore",
	"paths",
	"paths-ignore",
	"types",
	"workflows"
];
/** `on:` as the parser converted it, with the filters that this runner looks at. */
function readTriggers(events) {
	return {
		events: new Map(Object.entries(events).map(([name, filter]) => [name, readFilter(filter)])),
		crons: (events.schedule ?? []).map((entry) => entry.cron),
		dispatchInputs: new Map(Object.entries(events.workflow_dispatch?.inputs ?? {}).map(([name, input]) => [name, readInput(input)]))
	};
}
function readFilter(filter) {
	if (typeof filter != "object" || !filter) return {};
	let lists = {};
	for (let name of LISTS) {
		let value = Reflect.get(filter, name);
		Array.isArray(value) && (lists[name] = value.map(String));
	}
	return lists;
}
function readInput(input) {
	return {
		type: input.type,
		required: input.required ?? !1,
		default: input.default,
		options: input.options
	};
}
// src/local-github/runner/workflow/unbuilt-features.ts
/** What valid workflow files may ask for and this runner has not built, one sentence for each use. */
function unbuiltFeatures(workflow, root) {
	let found = [], refuse = (feature, where) => found.push(`${where}: ${feature} is not built in this local GitHub`);
	workflow.events.workflow_call !== void 0 && refuse("workflow_call", "on"), workflow.events.schedule?.some((entry) => entry.timezone !== void 0) && refuse("schedule.timezone", "on"), hasInsert(root) && refuse("the insert expression", "workflow");
	for (let job of workflow.jobs) {
		let where = `jobs.${job.id.value}`, raw = entryOf(entryOf(root, "jobs"), job.id.value);
		if (job.type === "reusableWorkflowJob") {
			refuse(`a reusable workflow (uses: ${job.ref.value})`, where);
			continue;
		}
		entryOf(raw, "strategy") !== void 0 && refuse("strategy (matrix)", where), entryOf(raw, "container") !== void 0 && refuse("container", where), entryOf(raw, "services") !== void 0 && refuse("services", where), entryOf(raw, "snapshot") !== void 0 && refuse("snapshot", where);
		for (let concurrency of [entryOf(raw, "concurrency"), entryOf(root, "concurrency")]) entryOf(concurrency, "queue") !== void 0 && refuse("concurrency.queue", where);
		let steps = entryOf(raw, "steps");
		if (steps?.kind === "sequence") for (let step of steps.items) for (let key of [
			"background",
			"wait",
			"wait-all",
			"cancel",
			"parallel"
		]) entryOf(step, key) !== void 0 && refuse(`steps.${key}`, where);
	}
	return found;
}
function hasInsert(template) {
	switch (template.kind) {
		case "literal":
		case "expression":
		case "text": return !1;
		case "sequence": return template.items.some(hasInsert);
		case "mapping": return template.entries.some(([key, value]) => /^\$\{\{\s*insert\s*\}\}$/.test(key) || hasInsert(value));
	}
}
// src/local-github/runner/workflow/load-workflow.ts
/**
* Reads a workflow file with GitHub's own parser and schema. `path` is the file's path in the
* repository. What this runner has not built makes the file invalid here, each feature named.
* This module is heavy: import it only when a workflow is to be read.
*/
async function loadWorkflow(path, content) {
	let caches = takeCacheModes(content), source = {
		name: path,
		content: caches.content
	}, parsed = parseWorkflow(source, new NoOperationTraceWriter()), errors = () => [...parsed.context.errors.getErrors().map((error) => error.message), ...caches.errors], root = parsed.value;
	if (root === void 0 || !isMapping(root)) return {
		valid: !1,
		name: path,
		triggers: void 0,
		errors: errors()
	};
	let nameToken = root.find("name"), name = nameToken !== void 0 && isString(nameToken) ? nameToken.value : path;
	if (parsed.context.errors.count > 0) return {
		valid: !1,
		name,
		triggers: void 0,
		errors: errors()
	};
	let converted = await convertWorkflowTemplate(parsed.context, root), triggers = readTriggers(converted.events), template = readTemplate((0, import_dist.parse)(caches.content)), problems = [...errors(), ...unbuiltFeatures(converted, template)];
	return problems.length > 0 ? {
		valid: !1,
		name,
		triggers,
		errors: problems
	} : {
		valid: !0,
		definition: definitionOf(name, triggers, converted, template, caches)
	};
}
function definitionOf(name, triggers, converted, root, caches) {
	let jobs = entryOf(root, "jobs");
	return {
		name,
		runName: entryOf(root, "run-name"),
		triggers,
		env: entryOf(root, "env"),
		permissions: readPermissions(entryOf(root, "permissions")),
		cacheMode: caches.workflow,
		concurrency: entryOf(root, "concurrency"),
		defaults: readDefaults(entryOf(root, "defaults")),
		jobs: converted.jobs.flatMap((job) => job.type === "job" ? [readJob(job, entryOf(jobs, job.id.value), caches)] : [])
	};
}
export { loadWorkflow };
