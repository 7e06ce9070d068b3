import { t as PawlError } from "./chunks/errors2.js";
import { n as explainUnexpected } from "./chunks/explain-failure.js";
import { t as realClock } from "./chunks/real-clock.js";
import { _ as string } from "./chunks/schemas.js";
import { t as number } from "./chunks/coerce.js";
import { n as credentialsOf, r as parseVariables, t as CREDENTIAL_VARIABLES } from "./chunks/app-credentials.js";
// src/app/app-environment.ts
const APP_VARIABLES = {
	...CREDENTIAL_VARIABLES,
	WEBHOOK_SECRET: string().min(1, "must be the secret of the App’s webhook"),
	HOST: string().default("0.0.0.0"),
	PORT: number().int().min(0).max(65535).default(3e3),
	PAWL_SWEEP_SECONDS: number().int().min(1).default(300)
};
/** Reads the environment; throws `PAWL_ENVIRONMENT_MISSING` naming every variable that is wrong. */
function readAppEnvironment(variables) {
	let parsed = parseVariables(APP_VARIABLES, variables);
	return {
		...credentialsOf(parsed),
		webhookSecret: parsed.WEBHOOK_SECRET,
		host: parsed.HOST,
		port: parsed.PORT,
		sweepMs: parsed.PAWL_SWEEP_SECONDS * 1e3
	};
}
// src/app/main.ts
/** Less than what Kubernetes and systemd wait between SIGTERM and SIGKILL. */
const log = (line) => {
	process.stdout.write(`${line}\n`);
};
try {
	let environment = readAppEnvironment(process.env), { startApp } = await import("./chunks/start-app.js"), app = await startApp(environment, {
		clock: realClock,
		random: Math.random,
		log
	});
	log(`Pawl listens on ${app.url}`);
	let stop = () => {
		app.stop(25e3).then(() => process.exit(0));
	};
	process.once("SIGTERM", stop), process.once("SIGINT", stop);
} catch (thrown) {
	let error = explainUnexpected(thrown);
	process.stderr.write(`${error instanceof PawlError ? error.toString() : String(error)}\n`), process.exitCode = 1;
}
export {};
