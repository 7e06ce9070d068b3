import type { Claim } from '../../core/claim.ts';
import type { Millis } from '../../core/ids.ts';
import type { RunFacts } from '../../core/snapshot.ts';
import type { GitHubClient } from '../client/client.ts';
import { hasStatus } from '../client/explain-failure.ts';
import { memoryOf } from './observe-memory.ts';
import { AGENT_WORKFLOW } from './own-workflows.ts';

/** The newest runs of the agent workflow; none if the repository has no such workflow. */
export async function observeRuns(client: GitHubClient): Promise<readonly RunFacts[]> {
  try {
    const page = await client.rest(
      { what: 'observe runs' },
      'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
      // Each is told with two whole repositories. What lives without a claim is among the newest; an
      // older one is asked for by its claim.
      { workflow_id: AGENT_WORKFLOW, per_page: 10, exclude_pull_requests: true },
    );
    return page.workflow_runs.map(readRun);
  } catch (error) {
    if (hasStatus(error, 404)) return [];
    throw error;
  }
}

/**
 * So long a run that is not found is taken for alive: its claim is given up with its death, and GitHub says 'not found' of what it cannot reach just now as well.
 */
const GONE_AFTER: Millis = 60 * 60_000;

/**
 * The run that owns a claim. `completed` proves its death, and so does a later run attempt: 're-run
 * failed jobs' revives a run under its old id, but the claim is bound to the attempt that made it. Gives
 * none where this process has not found it for an hour: a job, which remembers nothing, never says so.
 */
export async function findRun(
  client: GitHubClient,
  { claim, claimedAt }: { readonly claim: Claim; readonly claimedAt: Millis },
  known: readonly RunFacts[],
  now: Millis,
): Promise<RunFacts | undefined> {
  const { runId: id, runAttempt: attempt } = claim;
  const run = known.find((one) => one.id === id) ?? (await getRun(client, claim));
  const { missingRuns } = memoryOf(client);
  if (run) {
    missingRuns.delete(id);
    return { ...run, live: run.live && run.attempt === attempt };
  }
  // A clock that went back has not waited.
  const since = Math.min(missingRuns.get(id) ?? now, now);
  missingRuns.set(id, since);
  if (now >= since + GONE_AFTER) return undefined;
  return {
    id,
    attempt,
    live: true,
    waiting: false,
    startedAt: claimedAt,
    conclusion: undefined,
    url: '',
  };
}

async function getRun(client: GitHubClient, claim: Claim): Promise<RunFacts | undefined> {
  try {
    const run = await client.rest(
      { what: 'observe run', task: claim.task },
      'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
      { run_id: claim.runId },
    );
    return readRun(run);
  } catch (error) {
    if (hasStatus(error, 404)) return undefined;
    throw error;
  }
}

/** GitHub's words for a run that waits for a runner, an approval or its turn. */
const WAITING: readonly string[] = ['queued', 'requested', 'waiting', 'pending'];

function readRun(run: {
  readonly id: number | bigint;
  readonly run_attempt?: number;
  readonly status: string | null;
  readonly conclusion: string | null;
  readonly html_url: string;
  readonly created_at: string;
  readonly run_started_at?: string;
}): RunFacts {
  return {
    id: Number(run.id),
    attempt: run.run_attempt ?? 1,
    live: run.status !== 'completed',
    waiting: WAITING.includes(run.status ?? ''),
    startedAt: Date.parse(run.run_started_at ?? run.created_at),
    conclusion: run.conclusion ?? undefined,
    url: run.html_url,
  };
}
