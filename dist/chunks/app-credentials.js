import { t as PawlError } from "./errors2.js";
import { _ as string, b as url, m as object } from "./schemas.js";
import { readFileSync } from "node:fs";
// src/config/app-credentials.ts
/** The variables that tell who the App is and where GitHub is, for whatever schema wants them too. */
const CREDENTIAL_VARIABLES = {
	APP_ID: string().regex(/^\d{1,12}$/, "must be the number on the App’s settings page"),
	PRIVATE_KEY: string().includes("PRIVATE KEY", "must hold the App’s key in PEM form").optional(),
	PRIVATE_KEY_PATH: string().min(1).optional(),
	GITHUB_API_URL: url().default("https://api.github.com")
};
/** Reads the App's credentials alone; throws `PAWL_ENVIRONMENT_MISSING`. */
function readAppCredentials(variables) {
	return credentialsOf(parseVariables(CREDENTIAL_VARIABLES, variables));
}
/**
* Checks an environment that holds the App's credentials among others; throws
* `PAWL_ENVIRONMENT_MISSING` naming every variable that is wrong, so that one look mends all.
*/
function parseVariables(shape, variables) {
	let parsed = object(shape).safeParse(variables), problems = (parsed.error?.issues ?? []).map(({ path, message }) => `${path.join(".")} (${message})`);
	if (!variables.PRIVATE_KEY && !variables.PRIVATE_KEY_PATH && problems.push("PRIVATE_KEY (PRIVATE_KEY or PRIVATE_KEY_PATH must be set)"), !parsed.success || problems.length > 0) throw new PawlError("PAWL_ENVIRONMENT_MISSING", problems.join("; "));
	return parsed.data;
}
/** The credentials among variables that were checked; reads the key's file where one is named. */
function credentialsOf(variables) {
	let { APP_ID, PRIVATE_KEY, PRIVATE_KEY_PATH = "", GITHUB_API_URL } = variables;
	return {
		appId: Number(APP_ID),
		privateKey: PRIVATE_KEY?.replaceAll("\\n", "\n") ?? readKey(PRIVATE_KEY_PATH),
		apiUrl: GITHUB_API_URL.replace(/\/$/, "")
	};
}
function readKey(path) {
	try {
		return readFileSync(path, "utf8");
	} catch (error) {
		throw new PawlError("PAWL_ENVIRONMENT_MISSING", "PRIVATE_KEY_PATH names no readable file", { cause: error });
	}
}
export { readAppCredentials as i, credentialsOf as n, parseVariables as r, CREDENTIAL_VARIABLES as t };
