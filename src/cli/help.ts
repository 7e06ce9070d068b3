export const HELP = `Pawl runs coding agents on a repository, and lets main only move forward.

  node dist/cli.js demo     the whole loop on this machine, from nothing
    --json                  one document at the end instead of a display
    --keep                  leave the local GitHub up at the end, until Ctrl-C
    --verbose               what the app prints, too
    --repo PATH             on a copy of a git repository of yours
    --task FILE.md          a task of yours: a title line, then the text (repeatable; needs --repo)
    --agent NAME            claude, codex, gemini, opencode, command or replay (needs --repo)
    --model NAME            its model
    --command 'PROGRAM …'   what --agent command runs, in the workspace, the prompt on its input
    --service NAME          whose models it asks, if any: anthropic, openai or google
    --outage stop|kill      stop the app while agents work, or kill it again and again
    --journal FILE          write every request and webhook to FILE, one JSON a line
    --minutes N             give up after that long (default 10; 60 with --repo)

  node dist/cli.js try TASK.md
                            one attempt of an agent on a task, on a clone of a repository; publishes nothing
    --repo PATH             the repository (default: the current folder); what is committed counts
    --agent NAME            claude, codex, gemini, opencode, command or replay (default: the policy's)
    --model NAME            its model
    --command 'PROGRAM …'   what --agent command runs, in the workspace, the prompt on its input
    --service NAME          whose models it asks, if any: anthropic, openai or google
    --json                  one JSON document at the end, described in docs/try.md
    --out DIR               leave attempt.json, changeset.json, transcript.jsonl and change.patch there
    --no-sandbox            without walls: whatever it runs can do what you can

  node dist/cli.js local    a GitHub on this machine, until Ctrl-C
    --port N                (default: a free one)
    --repo PATH             with a copy of that git repository (default: an empty one)
    --json                  its addresses and credentials as one JSON document

  node dist/cli.js plan OWNER/REPO
                            what Pawl would do there now, and why; writes nothing
                            (signs in by APP_ID and PRIVATE_KEY or PRIVATE_KEY_PATH; GITHUB_API_URL
                            for another GitHub than github.com)
    --json                  as one JSON document, described in docs/plan.md

  node dist/cli.js simulate days of all this, with everything that can go wrong, in a minute or two
    --days N                (default: 13)
    --seed S                another life for each number (default: 1)
    --tasks N               (default: 1000); more than 250 are divided among worlds of their own
    --world K               only the K-th of these worlds
    --faults LIST           none, realistic (default), brutal, or names of kinds, each with =RATE or without
    --repositories LIST     names of those that there are (default: as many as the tasks are worth)
    --json                  the report as one JSON document
    --verbose               what happens, line by line

  node dist/cli.js help     this text
`;
