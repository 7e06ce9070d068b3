import { describe, expect, it } from '@jest/globals';
import { deriveTask } from '../../src/core/derive-task.ts';
import type { TaskFacts } from '../../src/core/snapshot.ts';
import type { TaskState } from '../../src/core/task-state.ts';
import {
  attempt,
  check,
  issue,
  MINUTE,
  NOON,
  policy,
  pullRequest,
  record,
  sha,
  snapshot,
  task,
} from '../support/facts.ts';

function stateOf(facts: TaskFacts, now = NOON, repository = {}): TaskState {
  return deriveTask(facts, snapshot([facts], repository), policy(), now);
}

describe('a merged task', () => {
  const merge = { sha: sha('e'), at: NOON };
  const facts = task(
    1,
    attempt(1, 1, {
      record: record(1, 1, 'published'),
      pullRequest: pullRequest(9, { state: 'merged', merge }),
    }),
  );
  const main = (
    ...history: { sha: ReturnType<typeof sha>; checks: ReturnType<typeof check>[] }[]
  ) => ({ history });

  it('is watched until the default branch has a verdict', () => {
    expect(stateOf(facts, NOON, main({ sha: merge.sha, checks: [] }))).toMatchObject({
      kind: 'watching',
      until: NOON + 60 * MINUTE,
    });
  });

  it('is done when the merge commit is green', () => {
    const history = main({ sha: merge.sha, checks: [check('a', 'passed')] });
    expect(stateOf(facts, NOON, history)).toMatchObject({ kind: 'done', verified: true });
  });

  it('is judged by its first descendant with a verdict, when its own run was cancelled', () => {
    const history = main(
      { sha: sha('f'), checks: [check('a', 'passed')] },
      { sha: merge.sha, checks: [check('a', 'cancelled')] },
    );
    expect(stateOf(facts, NOON, history)).toMatchObject({ kind: 'done', verified: true });
  });

  it('is not judged by what came before it', () => {
    const history = main(
      { sha: merge.sha, checks: [] },
      { sha: sha('f'), checks: [check('a', 'passed')] },
    );
    expect(stateOf(facts, NOON, history).kind).toBe('watching');
  });

  it('goes to a person when the default branch turned red', () => {
    const history = main({ sha: merge.sha, checks: [check('a', 'failed')] });
    expect(stateOf(facts, NOON, history)).toMatchObject({
      kind: 'needs-human',
      why: { kind: 'main-red' },
    });
  });

  it('is done when a later commit mended what it had turned red', () => {
    const history = main(
      { sha: sha('f'), checks: [check('a', 'passed')] },
      { sha: merge.sha, checks: [check('a', 'failed')] },
    );
    expect(stateOf(facts, NOON, history)).toMatchObject({ kind: 'done', verified: true });
  });

  it('is worked on anew when a person reopens it after its end', () => {
    const reopened = { ...facts, issue: issue(1, { retriedAt: NOON + MINUTE }) };
    expect(stateOf(reopened)).toMatchObject({ kind: 'queued', nextAttempt: 2 });
  });

  it('is not called verified because somebody closed it', () => {
    const closed = { ...facts, issue: issue(1, { open: false, completed: true }) };
    const history = main({ sha: merge.sha, checks: [check('a', 'failed')] });
    expect(stateOf(closed, NOON, history)).toMatchObject({ kind: 'done', verified: false });
  });

  it('is done, unverified, when nothing judges the default branch in time', () => {
    expect(stateOf(facts, NOON + 61 * MINUTE)).toMatchObject({ kind: 'done', verified: false });
  });
});
