import { z } from 'zod';

const values = z.record(z.string(), z.unknown()).catch({});
const step = z.looseObject({
  uses: z.string().catch(''),
  run: z.string().catch(''),
  with: values,
  env: values,
});
const jobs = z
  .record(
    z.string(),
    z.looseObject({
      uses: z.string().catch(''),
      with: values,
      env: values,
      steps: z.array(step.catch({ uses: '', run: '', with: {}, env: {} })).catch([]),
    }),
  )
  .catch({});

type Step = z.output<typeof step>;

/** What names a pull request's commits, or those that a run was started by. */
const NAMED =
  /pull_request\.(?:head|merge_commit_sha)\b|\bgithub\.head_ref\b|\bGITHUB_HEAD_REF\b|refs\/(?:remotes\/)?pull\/|\bpull\/[^\n]{1,80}?\/(?:head|merge)\b|(?:workflow_run|check_run|check_suite)\.(?:head|pull_requests)|\bgithub\.event\.(?:sha|commit|branches)\b/i;

/** A ref that another step or a caller works out: nobody can tell which it will be. */
const WORKED_OUT = /\$\{\{[^}]*\b(?:steps|needs|env|inputs|matrix)\./i;

/** Commands that fetch what is named beside them; one that tells a chat of it does not. */
const FETCHES =
  /\bgit\b[^\n]*\b(?:fetch|pull|clone|checkout|switch|worktree|reset)\b|\bgh\s+repo\s+clone\b|\b(?:curl|wget|gh\s+api)\b[^\n]*(?:archive|zipball|tarball|codeload|\/raw|raw\.|contents)/i;

const CHECKS_OUT = /\bgh\s+pr\s+(?:checkout|co)\b/i;

/** Files that a run left which had the pull request's code. */
const ARTIFACTS = /\bgh\s+run\s+download\b|\bdownloadArtifact\b|\/artifacts\b/i;

/** Where an action is told which commit to take. */
const REFS: readonly string[] = ['ref', 'repository', 'branch', 'commit'];

/**
 * How a workflow that runs the default branch's file takes the code of a pull request all the same, in a
 * few words; `undefined` if it does not. To name a pull request's head, as one that labels it or tells a
 * chat of it does, is not to take its code.
 */
export function takesForeignCode(content: {
  readonly jobs?: unknown;
  readonly env?: unknown;
}): string | undefined {
  const ofAll = values.parse(content.env);
  for (const job of Object.values(jobs.parse(content.jobs))) {
    if (job.uses !== '' && names(job.with)) return `hands a pull request on to \`${job.uses}\``;
    for (const one of job.steps) {
      const how = takenBy(one) ?? fetchedBy(one, [ofAll, job.env]);
      if (how !== undefined) return how;
    }
  }
  return undefined;
}

/** By an action. */
function takenBy({ uses, with: given }: Step): string | undefined {
  if (uses === '') return undefined;
  const [name = uses] = uses.split('@');
  const ofOthers = !/^actions\/download-artifact$/i.test(name) || given['run-id'] !== undefined;
  if (/download-artifact/i.test(name) && ofOthers) {
    return `takes another run's artifacts (\`${name}\`)`;
  }
  if (ARTIFACTS.test(textOf(given['script']))) return `takes another run's artifacts (\`${name}\`)`;
  const isCheckout = /checkout/i.test(name);
  const refs = REFS.flatMap((key) => textOf(given[key]));
  const isTaken = isCheckout
    ? names(given) || refs.some((ref) => WORKED_OUT.test(ref))
    : refs.some((ref) => NAMED.test(ref));
  return isTaken ? `takes a pull request's code (\`${name}\`)` : undefined;
}

/** By a command, told in its own text or in its variables what to fetch. */
function fetchedBy(
  { run, env }: Step,
  outer: readonly Readonly<Record<string, unknown>>[],
): string | undefined {
  if (CHECKS_OUT.test(run)) return "takes a pull request's code (`gh pr checkout`)";
  if (ARTIFACTS.test(run)) return "takes another run's artifacts";
  const isNamed = NAMED.test(run) || [env, ...outer].some(names);
  const [fetch = ''] = FETCHES.exec(run) ?? [];
  const command = fetch.trim().split(/\s/, 1)[0] ?? '';
  return isNamed && fetch !== '' ? `takes a pull request's code (\`${command}\`)` : undefined;
}

function names(given: Readonly<Record<string, unknown>>): boolean {
  return Object.values(given).some((value) => NAMED.test(textOf(value)));
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
