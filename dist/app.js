import { t as PawlError } from "./chunks/errors2.js";
import { n as explainUnexpected } from "./chunks/explain-failure.js";
import { t as realClock } from "./chunks/real-clock.js";
import { _ as string, b as url, m as object } from "./chunks/schemas.js";
import { t as number } from "./chunks/coerce.js";
import { readFileSync } from "node:fs";
// src/app/app-environment.ts
const AppEnvironmentSchema = object({
	APP_ID: string().regex(/^\d+$/, "must be the number on the App’s settings page"),
	PRIVATE_KEY: string().includes("PRIVATE KEY", "must hold the App’s key in PEM form").optional(),
	PRIVATE_KEY_PATH: string().min(1).optional(),
	WEBHOOK_SECRET: string().min(1, "must be the secret of the App’s webhook"),
	GITHUB_API_URL: url().default("https://api.github.com"),
	HOST: string().default("0.0.0.0"),
	PORT: number().int().min(0).max(65535).default(3e3),
	PAWL_SWEEP_SECONDS: number().int().min(1).default(300)
}).refine((variables) => variables.PRIVATE_KEY ?? variables.PRIVATE_KEY_PATH, {
	path: ["PRIVATE_KEY"],
	message: "PRIVATE_KEY or PRIVATE_KEY_PATH must be set"
});
/** Reads the environment; throws `PAWL_ENVIRONMENT_MISSING` naming every variable that is wrong. */
function readAppEnvironment(variables) {
	let parsed = AppEnvironmentSchema.safeParse(variables);
	if (!parsed.success) {
		let problems = parsed.error.issues.map(({ path, message }) => `${path.join(".")} (${message})`);
		throw new PawlError("PAWL_ENVIRONMENT_MISSING", problems.join("; "));
	}
	let { APP_ID, PRIVATE_KEY, PRIVATE_KEY_PATH, ...rest } = parsed.data;
	return {
		appId: Number(APP_ID),
		privateKey: PRIVATE_KEY?.replaceAll("\\n", "\n") ?? readKey(PRIVATE_KEY_PATH ?? ""),
		webhookSecret: rest.WEBHOOK_SECRET,
		apiUrl: rest.GITHUB_API_URL.replace(/\/$/, ""),
		host: rest.HOST,
		port: rest.PORT,
		sweepMs: rest.PAWL_SWEEP_SECONDS * 1e3
	};
}
function readKey(path) {
	try {
		return readFileSync(path, "utf8");
	} catch (error) {
		throw new PawlError("PAWL_ENVIRONMENT_MISSING", "PRIVATE_KEY_PATH names no readable file", { cause: error });
	}
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
