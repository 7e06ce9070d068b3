import { t as PawlError } from "./chunks/errors2.js";
// src/cli/main.ts
/** The command line: `demo`, `local`, `plan`, `simulate`, `try`, `help`. Each command loads only what it needs. */
async function main([command, ...rest]) {
	switch (command) {
		case "demo": {
			let { demoCommand } = await import("./chunks/demo-command.js");
			return demoCommand(rest);
		}
		case "local": {
			let { localCommand } = await import("./chunks/local-command.js");
			return localCommand(rest);
		}
		case "simulate": {
			let { simulateCommand } = await import("./chunks/simulate-command.js");
			return simulateCommand(rest);
		}
		case "plan": {
			let { planCommand } = await import("./chunks/plan-command.js");
			return planCommand(rest);
		}
		case "try": {
			let { tryCommand } = await import("./chunks/try-command.js");
			return tryCommand(rest);
		}
		case void 0:
		case "help":
		case "--help":
		case "-h": return process.stdout.write("Pawl runs coding agents on a repository, and lets main only move forward.\n\n  node dist/cli.js demo     the whole loop on this machine, from nothing\n    --json                  one document at the end instead of a display\n    --keep                  leave the local GitHub up at the end, until Ctrl-C\n    --verbose               what the app prints, too\n    --repo PATH             on a copy of a git repository of yours\n    --task FILE.md          a task of yours: a title line, then the text (repeatable; needs --repo)\n    --agent NAME            claude, codex, gemini, opencode, command or replay (needs --repo)\n    --model NAME            its model\n    --command 'PROGRAM …'   what --agent command runs, in the workspace, the prompt on its input\n    --service NAME          whose models it asks, if any: anthropic, openai or google\n    --outage stop|kill      stop the app while agents work, or kill it again and again\n    --journal FILE          write every request and webhook to FILE, one JSON a line\n    --minutes N             give up after that long (default 10; 60 with --repo)\n\n  node dist/cli.js try TASK.md\n                            one attempt of an agent on a task, on a clone of a repository; publishes nothing\n    --repo PATH             the repository (default: the current folder); what is committed counts\n    --agent NAME            claude, codex, gemini, opencode, command or replay (default: the policy's)\n    --model NAME            its model\n    --command 'PROGRAM …'   what --agent command runs, in the workspace, the prompt on its input\n    --service NAME          whose models it asks, if any: anthropic, openai or google\n    --json                  one JSON document at the end, described in docs/try.md\n    --out DIR               leave attempt.json, changeset.json, transcript.jsonl and change.patch there\n    --no-sandbox            without walls: whatever it runs can do what you can\n\n  node dist/cli.js local    a GitHub on this machine, until Ctrl-C\n    --port N                (default: a free one)\n    --repo PATH             with a copy of that git repository (default: an empty one)\n    --json                  its addresses and credentials as one JSON document\n\n  node dist/cli.js plan OWNER/REPO\n                            what Pawl would do there now, and why; writes nothing\n                            (signs in by APP_ID and PRIVATE_KEY or PRIVATE_KEY_PATH; GITHUB_API_URL\n                            for another GitHub than github.com)\n    --json                  as one JSON document, described in docs/plan.md\n\n  node dist/cli.js simulate days of all this, with everything that can go wrong, in a minute or two\n    --days N                (default: 13)\n    --seed S                another life for each number (default: 1)\n    --tasks N               (default: 1000); more than 250 are divided among worlds of their own\n    --world K               only the K-th of these worlds\n    --faults LIST           none, realistic (default), brutal, or names of kinds, each with =RATE or without\n    --repositories LIST     names of those that there are (default: as many as the tasks are worth)\n    --json                  the report as one JSON document\n    --verbose               what happens, line by line\n\n  node dist/cli.js help     this text\n"), 0;
		default: throw new PawlError("PAWL_USAGE", `there is no command "${command}"`);
	}
}
try {
	process.exitCode = await main(process.argv.slice(2));
} catch (error) {
	let text = error instanceof PawlError ? error.toString() : error instanceof Error ? error.stack : error;
	process.stderr.write(`${text}\n`), process.exitCode = 1;
}
export {};
