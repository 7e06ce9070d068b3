import type { Effect } from '../../core/effect.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { applyTogether, isTogether } from './apply-together.ts';
import { cancelRun } from './cancel-run.ts';
import type { GitHubClient } from '../client/client.ts';

import { mergePullRequest } from './merge-pull-request.ts';
import { APPLIED, outcomeOf } from '../client/outcome.ts';
import type { Outcome } from '../client/outcome.ts';
import { AGENT_WORKFLOW } from '../observe/own-workflows.ts';
import { recordFailure } from './record-failure.ts';
import { revertMerge } from './revert-merge.ts';
import { updateBranch } from './update-branch.ts';
import { writeRecord } from './write-record.ts';

export type { Outcome } from '../client/outcome.ts';

/** Performs one effect. Throws only what a person must mend: credentials and permissions. */
export async function apply(
  client: GitHubClient,
  effect: Effect,
  snapshot: Snapshot,
): Promise<Outcome> {
  try {
    return await perform(client, effect, snapshot);
  } catch (error) {
    const outcome = outcomeOf(error);
    if (!outcome) throw error;
    return outcome;
  }
}

async function perform(client: GitHubClient, effect: Effect, snapshot: Snapshot): Promise<Outcome> {
  if (isTogether(effect)) {
    const [outcome] = await applyTogether(client, [effect], snapshot);
    return outcome ?? APPLIED;
  }
  switch (effect.kind) {
    case 'start-run':
      await client.rest(
        { what: 'start run', soon: true },
        'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches',
        { workflow_id: AGENT_WORKFLOW, ref: snapshot.repository.defaultBranch },
      );
      return APPLIED;
    case 'merge':
      return { kind: 'applied', merge: await mergePullRequest(client, effect) };
    case 'update-branch':
      return updateBranch(client, effect, snapshot);
    case 'accept-head':
      return acceptHead(client, effect);
    case 'record-failure':
      return recordFailure(client, effect, snapshot.repository.id);
    case 'cancel-run':
      return cancelRun(client, effect);
    case 'rerun':
      await client.rest(
        { what: 'run again', ...forTask(effect.task), soon: true },
        'POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs',
        { run_id: effect.runId },
      );
      return APPLIED;
    case 'revert':
      return revertMerge(client, effect, snapshot);
  }
}

async function acceptHead(
  client: GitHubClient,
  { attempt, record, head }: Extract<Effect, { kind: 'accept-head' }>,
): Promise<Outcome> {
  if (!attempt.claim || !attempt.record) return { kind: 'refused', why: 'There is no record' };
  await writeRecord(client, { ...record, head }, attempt.claim.sha, attempt.record.checkRun);
  return APPLIED;
}

function forTask(task: number | undefined): { readonly task?: number } {
  return task === undefined ? {} : { task };
}
