// src/errors.ts
/** Every error that a person can meet: what happened, and what to do now. */
const CATALOGUE = {
	PAWL_POLICY_INVALID: {
		what: "The policy file is invalid",
		remedy: "Mend the lines named above in .github/pawl.yml on the default branch; docs/policy.md lists every key."
	},
	PAWL_INPUT_INVALID: {
		what: "An input is missing or invalid",
		remedy: "Mend the `with:` block of the step in .github/workflows/agent.yml (or reconcile.yml); action.yml lists every input."
	},
	PAWL_USAGE: {
		what: "The command line is not understood",
		remedy: "Run `node dist/cli.js help` for the commands and their options."
	},
	PAWL_TOKEN_REFUSED: {
		what: "GitHub refused the credentials",
		remedy: "Check app-id and private-key: the key must belong to the App, and the App be installed on this repository."
	},
	PAWL_PERMISSION_MISSING: {
		what: "The App lacks a permission",
		remedy: "Grant the permission named above in the App's settings, then accept it in the installation's settings."
	},
	PAWL_NOT_INSTALLED: {
		what: "The App is not installed on this repository",
		remedy: "Install it: the App's page, Install App, and choose the repository."
	},
	PAWL_RATE_LIMITED: {
		what: "GitHub takes no more requests for now",
		remedy: "Nothing: it goes on by itself at the time named above. If it comes often, see what else uses the App."
	},
	PAWL_AGENT_NOT_FOUND: {
		what: "The agent is not installed",
		remedy: "Install it in a step before this one, or name another in `agent.name` of .github/pawl.yml."
	},
	PAWL_SANDBOX_UNUSABLE: {
		what: "The sandbox cannot be made on this machine",
		remedy: "Do what is said above (docs/security.md), or set `sandbox: off` in .github/pawl.yml (with `try` say --no-sandbox) and trust every agent with this machine."
	},
	PAWL_MODEL_ADDRESS_INVALID: {
		what: "The address of the model's service cannot be used",
		remedy: "Set ANTHROPIC_BASE_URL, OPENAI_BASE_URL or GOOGLE_GEMINI_BASE_URL to an http or https address, or leave it out."
	},
	PAWL_TASK_NOT_READY: {
		what: "The task cannot be worked on now",
		remedy: "Do what the reason above says, or leave the input `issue` empty: the oldest ready task is then taken."
	},
	PAWL_SWITCHED_OFF: {
		what: "Pawl is switched off",
		remedy: "Set `enabled: true` in .github/pawl.yml on the default branch, and the repository variable `PAWL_PAUSED` to `false`; the task is then tried again."
	},
	PAWL_CLAIM_REFUSED: {
		what: "GitHub refuses the claim of a task",
		remedy: "Let the App make, move and delete branches below `pawl/`: leave them out of every ruleset and branch protection, and rename a branch that is called `pawl`. The queue then goes on by itself within ten minutes."
	},
	PAWL_CLAIM_LOST: {
		what: "This attempt no longer owns its task",
		remedy: "Nothing: the claim was released or taken over, and this run published nothing."
	},
	PAWL_CHANGESET_INVALID: {
		what: "The attempt's changeset cannot be accepted",
		remedy: "See the files named above; the attempt is recorded as failed and the next one is told why."
	},
	PAWL_ARTIFACT_INVALID: {
		what: "A file that an earlier job left is missing or malformed",
		remedy: "Look at that job's log in this run; the attempt is recorded as failed."
	},
	PAWL_PORT_IN_USE: {
		what: "The port is in use",
		remedy: "Choose another with --port, or leave it out for a free one."
	},
	PAWL_NOT_A_REPOSITORY: {
		what: "The folder is not a git repository with at least one commit",
		remedy: "Name another with --repo, or run `git init` and commit there first."
	},
	PAWL_OUT_UNUSABLE: {
		what: "The folder for what is made cannot be used",
		remedy: "Name another with --out: a folder that you may write into, or one that is not there yet."
	},
	PAWL_NO_CI: {
		what: "The repository has no workflow that judges pull requests",
		remedy: "Add a workflow with `on: pull_request` that runs the tests: without one nothing can become green."
	},
	PAWL_DEMO_UNFINISHED: {
		what: "The demo did not end as it should",
		remedy: "Run it again with --keep and look at the issue and its runs in the browser."
	},
	PAWL_ENVIRONMENT_MISSING: {
		what: "An environment variable is missing",
		remedy: "Set the variables named above; docs/install.md says where each comes from."
	},
	PAWL_GIT_FAILED: {
		what: "A git command failed",
		remedy: "See what git said above. Pawl needs git 2.38 or later on the PATH."
	},
	PAWL_GITHUB_FAILED: {
		what: "GitHub did not answer as expected",
		remedy: "Run it again; if it persists, see https://www.githubstatus.com and report it with the request id above."
	}
};
/** An error for a person: `detail` says what exactly, the catalogue says what to do now. */
var PawlError = class extends Error {
	code;
	detail;
	name = "PawlError";
	constructor(code, detail, options) {
		super(`${CATALOGUE[code].what}: ${detail}`, options), this.code = code, this.detail = detail;
	}
	get remedy() {
		return CATALOGUE[this.code].remedy;
	}
	/** Three lines: the code and what happened, then what to do. */
	toString() {
		return `${this.code}: ${this.message}\n  → ${this.remedy}`;
	}
};
Object.keys(CATALOGUE);
export { PawlError as t };
