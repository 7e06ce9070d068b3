import { t as reportFailure } from "./chunks/report-failure.js";
// src/action/main.ts
/** The Action's entry: one command for each power. Each loads only what it needs. */
async function main() {
	let command = process.env.INPUT_COMMAND?.trim() ?? "";
	switch (command) {
		case "pick": {
			let { runPickJob } = await import("./chunks/pick-job.js");
			return runPickJob();
		}
		case "work": {
			let { runWorkJob } = await import("./chunks/work-job.js");
			return runWorkJob();
		}
		case "verify": {
			let { runVerifyJob } = await import("./chunks/verify-job.js");
			return runVerifyJob();
		}
		case "publish": {
			let { runPublishJob } = await import("./chunks/publish-job.js");
			return runPublishJob();
		}
		case "reconcile": {
			let { runReconcileJob } = await import("./chunks/reconcile-job.js");
			return runReconcileJob();
		}
		default: {
			let { PawlError } = await import("./chunks/errors.js");
			throw new PawlError("PAWL_INPUT_INVALID", `\`command\` is ${command === "" ? "empty" : `"${command}"`}; it must be one of pick, work, verify, publish, reconcile`);
		}
	}
}
try {
	await main();
} catch (error) {
	reportFailure(error);
}
export {};
