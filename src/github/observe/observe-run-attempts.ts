import type {
  CheckFacts,
  CheckResult,
  CommitFacts,
  Snapshot,
  TaskFacts,
} from '../../core/snapshot.ts';
import { allPassed, isUnderWay as judgedLater } from '../../core/verdict.ts';
import type { GitHubClient } from '../client/client.ts';
import { hasStatus } from '../client/explain-failure.ts';
import { memoryOf } from './observe-memory.ts';

/** Commits of the default branch of either kind whose runs are asked for: the newest decide. */
const MAX_COMMITS = 3;

/** Of one workflow run: the attempt that it is at, and whether that has ended. */
interface RunAttempt {
  readonly attempt: number;
  readonly ended: boolean;
}

type Parts = Pick<Snapshot, 'tasks' | 'reverts'> & {
  readonly history: Snapshot['repository']['history'];
};

/**
 * Finds out, for red checks on which a decision rests, which attempt of their workflow run they are:
 * the first is run once more before it is believed. A run that is under way again has not said its last
 * word, whatever its old jobs say. Each run is asked for once, and again only while it may be re-run.
 * On the default branch what is under way is asked for as well: a branch that was red stays so while
 * its runs are repeated, and GitHub then shows the new jobs only.
 */
export async function withRunAttempts(client: GitHubClient, parts: Parts): Promise<Parts> {
  const open = newestOpen(parts.history);
  const wanted = [
    ...open.flatMap(({ checks }) => checks.filter((check) => isRed(check) || isUnderWay(check))),
    ...parts.reverts.flatMap(({ pullRequest }) => pullRequest?.checks.filter(isRed) ?? []),
    ...parts.tasks.flatMap(judgedChecks).filter(isRed),
  ];
  const attempts = await askAttempts(client, wanted);
  if (attempts.size === 0) return parts;
  const told = (checks: readonly CheckFacts[]): readonly CheckFacts[] =>
    checks.map((check) => {
      const found = attempts.get(keyOf(check));
      if (!check.run || !found) return check;
      const run = { ...check.run, attempt: found.attempt };
      return { ...check, run, result: resultNow(check, found) };
    });
  const withPull = <Facts extends Parts['reverts'][number] | TaskFacts['attempts'][number]>(
    facts: Facts,
  ): Facts => {
    const { pullRequest } = facts;
    if (!pullRequest?.checks.some(isRed)) return facts;
    return { ...facts, pullRequest: { ...pullRequest, checks: told(pullRequest.checks) } };
  };
  return {
    history: parts.history.map((commit) =>
      open.includes(commit) ? { ...commit, checks: told(commit.checks) } : commit,
    ),
    reverts: parts.reverts.map(withPull),
    tasks: parts.tasks.map((task) =>
      judgedChecks(task).some(isRed) ? { ...task, attempts: task.attempts.map(withPull) } : task,
    ),
  };
}

/** What is older than a commit on which all passed is no news. */
function newestOpen(history: readonly CommitFacts[]): readonly CommitFacts[] {
  const green = history.findIndex(({ checks }) => allPassed(checks));
  const newer = green < 0 ? history : history.slice(0, green);
  const red = newer.filter(({ checks }) => checks.some(isRed)).slice(0, MAX_COMMITS);
  const underWay = newer.filter(({ checks }) => checks.some(isUnderWay)).slice(0, MAX_COMMITS);
  return [...new Set([...red, ...underWay])];
}

/** Checks that decide about an attempt: it is published and its pull request open. */
function judgedChecks({ attempts }: TaskFacts): readonly CheckFacts[] {
  return attempts.flatMap(({ record, pullRequest }) =>
    record?.content.outcome.kind === 'published' && pullRequest?.state === 'open'
      ? pullRequest.checks
      : [],
  );
}

function isRed({ result, run }: CheckFacts): boolean {
  return result === 'failed' && run !== undefined;
}

function isUnderWay(check: CheckFacts): boolean {
  return judgedLater(check) && check.run !== undefined;
}

/** What failed the first time has failed, whatever of its run is still to come. */
function resultNow({ result }: CheckFacts, { attempt, ended }: RunAttempt): CheckResult {
  if (ended) return result === 'failing' ? 'failed' : result;
  return result === 'failing' && attempt === 1 ? 'failing' : 'pending';
}

function keyOf({ run, checkRun, startedAt, result }: CheckFacts): string {
  return `${run?.id}:${checkRun?.id}:${startedAt}:${result}`;
}

async function askAttempts(
  client: GitHubClient,
  checks: readonly CheckFacts[],
): Promise<ReadonlyMap<string, RunAttempt>> {
  const { runAttempts } = memoryOf(client);
  const asked = new Map<number, RunAttempt | undefined>();
  const found = new Map<string, RunAttempt>();
  for (const check of checks) {
    if (!check.run) continue;
    const key = keyOf(check);
    const { id } = check.run;
    const known = runAttempts.get(key);
    if (known === undefined && !asked.has(id)) asked.set(id, await askAttempt(client, id));
    const told = known === undefined ? asked.get(id) : { attempt: known, ended: true };
    if (told) found.set(key, told);
  }
  // What was run twice is believed; what is not red any more is not asked about again.
  runAttempts.clear();
  for (const [key, { attempt, ended }] of found) {
    // A job that is under way belongs to one attempt for good.
    if ((ended && attempt > 1) || key.endsWith(':pending')) runAttempts.set(key, attempt);
  }
  return found;
}

async function askAttempt(client: GitHubClient, id: number): Promise<RunAttempt | undefined> {
  try {
    const run = await client.rest(
      { what: 'observe run' },
      'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
      { run_id: id },
    );
    return { attempt: run.run_attempt ?? 1, ended: run.status === 'completed' };
  } catch (error) {
    if (hasStatus(error, 404)) return undefined;
    throw error;
  }
}
