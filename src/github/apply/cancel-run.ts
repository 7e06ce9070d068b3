import type { Effect } from '../../core/effect.ts';
import type { GitHubClient } from '../client/client.ts';
import { hasStatus } from '../client/explain-failure.ts';
import { APPLIED, outcomeOf } from '../client/outcome.ts';
import type { Outcome } from '../client/outcome.ts';
import type { Purpose } from '../client/purpose.ts';

type CancelRun = Extract<Effect, { kind: 'cancel-run' }>;

/** A run takes its time to end, and asking again before is only noise. */
const AGAIN_AFTER = 15 * 60_000;

/** When this process asked for what: by how, run and attempt. */
const asked = new WeakMap<GitHubClient, Map<string, number>>();

/**
 * Asks a run to end, or makes it; the same attempt of it again only after a quarter of an hour. Refused
 * where GitHub will not end it although it has not ended: so it is, for days, with some that never got a
 * runner.
 */
export async function cancelRun(client: GitHubClient, effect: CancelRun): Promise<Outcome> {
  const { task, runId, runAttempt, force } = effect;
  const known = asked.get(client) ?? new Map<string, number>();
  asked.set(client, known);
  const how = force ? 'force-cancel' : 'cancel';
  const key = `${how} ${runId} ${runAttempt}`;
  const now = client.now();
  for (const [one, at] of known) if (now >= at + AGAIN_AFTER) known.delete(one);
  if (known.has(key)) return APPLIED;
  const purpose = { what: 'cancel run', ...(task === undefined ? {} : { task }) };
  try {
    await client.rest(purpose, `POST /repos/{owner}/{repo}/actions/runs/{run_id}/${how}`, {
      run_id: runId,
    });
  } catch (error) {
    if (!hasStatus(error, 409)) throw error;
    if (!(await hasEnded(client, purpose, runId))) return outcomeOf(error) ?? APPLIED;
  }
  known.set(key, now);
  return APPLIED;
}

/** Whether it ended by itself. */
async function hasEnded(client: GitHubClient, purpose: Purpose, runId: number): Promise<boolean> {
  const run = await client.rest(
    { ...purpose, what: 'observe run' },
    'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
    { run_id: runId },
  );
  return run.status === 'completed';
}
