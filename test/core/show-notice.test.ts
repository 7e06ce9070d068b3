import { describe, expect, it } from '@jest/globals';
import type { Effect } from '../../src/core/effect.ts';
import type { Snapshot, TaskFacts } from '../../src/core/snapshot.ts';
import {
  attempt,
  check,
  commit,
  merged,
  nodeId,
  NOON,
  policy,
  published,
  run,
  sha,
  snapshot,
  task,
} from '../support/facts.ts';
import { planOf } from '../support/plans.ts';
import { reconcile } from '../../src/core/reconcile.ts';
import { RENDERERS } from '../../src/render/renderers.ts';

const dangers = { ciDangers: [{ workflow: 'ci.yml', why: 'uses the secret X' }] };

function noticesOf(
  tasks: readonly TaskFacts[],
  others: Partial<Snapshot> = {},
  repository: Partial<Snapshot['repository']> = dangers,
) {
  return planOf(tasks, { others, repository }).effects.flatMap((effect: Effect) =>
    effect.kind === 'notice' ? [effect.change] : [],
  );
}

const [created] = noticesOf([task(1)]);
if (created?.kind !== 'create') throw new Error('no notice is made');
const { title, body } = created;
const open = { id: nodeId('I_9'), number: 9, title, body, open: true };
const closed = { ...open, open: false };

describe('the notice', () => {
  it('is made when the queue first stands still', () => {
    expect(noticesOf([task(1)])).toEqual([{ kind: 'create', title, body }]);
  });

  it('stays as it is while nothing else is to be said', () => {
    expect(noticesOf([task(1)], { notices: [open] })).toEqual([]);
  });

  it('is put right when it says something else, and opened again the next time', () => {
    const edited = { ...open, body: 'all is well' };
    expect(noticesOf([task(1)], { notices: [edited] })).toMatchObject([
      { kind: 'update', id: 'I_9', body, reopen: false },
    ]);
    expect(noticesOf([task(1)], { notices: [closed] })).toMatchObject([
      { kind: 'update', reopen: true },
    ]);
  });

  it('is closed when the queue goes on', () => {
    expect(noticesOf([task(1)], { notices: [open] }, {})).toEqual([{ kind: 'close', id: 'I_9' }]);
    expect(noticesOf([task(1)], { notices: [closed] }, {})).toEqual([]);
  });

  it('of two that two writers made, is the older; the other is closed', () => {
    const spare = { ...open, id: nodeId('I_10') };
    expect(noticesOf([task(1)], { notices: [open, spare] })).toEqual([
      { kind: 'close', id: 'I_10' },
    ]);
    expect(noticesOf([task(1)], { notices: [open, spare] }, {})).toHaveLength(2);
  });

  it('is made only while something waits because of it', () => {
    expect(noticesOf([])).toEqual([]);
    expect(noticesOf([task(1, attempt(1, 1, { run: run(true) }))])).toEqual([]);
    expect(noticesOf([published(1, check('test', 'pending'))])).toHaveLength(1);
  });

  it('always tells of a red default branch', () => {
    const history = [commit(sha('a'), [check('test', 'failed')]), commit(sha('0'))];
    expect(noticesOf([merged(1, sha('a'))], {}, { history })).toHaveLength(1);
  });
});

describe('an invalid policy', () => {
  const invalid = { ok: false, problems: ['line 3: `paralel` is not a known key'] } as const;
  const tasks = [task(1), published(2, check('test', 'passed'))];
  const live = task(3, attempt(3, 1, { run: run(true) }));

  it('touches nothing, and says where it is wrong', () => {
    const plan = reconcile(snapshot([...tasks, live]), invalid, NOON, RENDERERS);
    expect(plan.effects).toMatchObject([
      { kind: 'notice', change: { kind: 'create', body: expect.stringContaining('line 3') } },
    ]);
  });

  it('does not outdo the kill switch', () => {
    const paused = snapshot([...tasks, live], {}, { paused: true });
    expect(reconcile(paused, invalid, NOON, RENDERERS).effects).toEqual([
      { kind: 'cancel-run', task: 3, runId: 3001, runAttempt: 1, force: false },
    ]);
  });

  it('is forgotten when it was mended', () => {
    const plan = reconcile(
      snapshot([task(1)], {}, { notices: [open] }),
      { ok: true, policy: policy() },
      NOON,
      RENDERERS,
    );
    expect(plan.effects).toMatchObject([{ kind: 'start-run' }, { change: { kind: 'close' } }]);
  });
});
