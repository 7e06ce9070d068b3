import type { Effect } from '../core/effect.ts';
import type { GitHubClient } from './client.ts';
import { hasStatus } from './explain-failure.ts';
import { APPLIED } from './outcome.ts';
import type { Outcome } from './outcome.ts';

/** What this process has asked for already: a run takes its time to end, and asking again is only noise. */
const asked = new WeakMap<GitHubClient, Set<string>>();

/** Asks a run to end, or makes it; once each in the life of a process. */
export async function cancelRun(
  client: GitHubClient,
  { task, runId, force }: Extract<Effect, { kind: 'cancel-run' }>,
): Promise<Outcome> {
  const known = asked.get(client) ?? new Set();
  asked.set(client, known);
  const how = force ? 'force-cancel' : 'cancel';
  if (known.has(`${how} ${runId}`)) return APPLIED;
  try {
    await client.rest(
      { what: 'cancel run', ...(task === undefined ? {} : { task }) },
      `POST /repos/{owner}/{repo}/actions/runs/{run_id}/${how}`,
      { run_id: runId },
    );
  } catch (error) {
    // It ended by itself.
    if (!hasStatus(error, 409)) throw error;
  }
  known.add(`${how} ${runId}`);
  return APPLIED;
}
