import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Effect } from '../../src/core/effect.ts';
import { apply } from '../../src/github/apply/apply.ts';
import type { ApiFault } from '../../src/local-github/http/api-endpoint.ts';
import { lookAt } from '../support/effect-scene.ts';
import { attempt, issueNumber, nodeId, publishedAs, record, sha } from '../support/facts.ts';
import { JumpingClock } from '../support/jumping-clock.ts';
import { startPawlSite } from '../support/pawl-site.ts';
import type { PawlSite } from '../support/pawl-site.ts';

// Where the kill switch is pulled, or the branch turns red, while a limit is waited for, GitHub checks nothing.

const LIMITED: ApiFault = {
  when: 'before',
  answer: 403,
  headers: { 'retry-after': '70' },
  message: 'You have exceeded a secondary rate limit',
};

const task = issueNumber(7);
const head = sha('a');
const [judged] = publishedAs(7, {}).attempts;
const update: Effect = {
  kind: 'update-branch',
  task,
  attempt: attempt(7, 1, { record: record(7, 1, 'agent') }),
  pullRequest: judged?.pullRequest ?? never(),
  base: sha('b'),
};
const enqueue: Effect = { kind: 'enqueue', task, pullRequest: nodeId('PR_7'), head };
const revert: Effect = {
  kind: 'revert',
  task,
  attempt: 1,
  merge: head,
  pullRequest: 9,
  title: 'Do it',
  branchExists: false,
  failed: [],
};

function never(): never {
  throw new Error('it is published');
}

describe('what rests on the moment', () => {
  let site: PawlSite;
  /** What the next requests meet. */
  let faults: ApiFault[] = [];
  beforeAll(async () => {
    site = await startPawlSite({ runner: false, apiFaults: () => faults.shift() });
  });
  afterAll(() => site.close());

  const perform = async (effect: Effect, ...met: readonly ApiFault[]) => {
    const clock = new JumpingClock(() => Date.now());
    const client = await site.connect(clock);
    // It has its token.
    await client.graphql({ what: 'who' }, '{ viewer { login } }', {});
    const seen = await lookAt(site);
    faults = [...met];
    try {
      return await apply(client, effect, seen);
    } finally {
      expect(faults).toEqual([]);
    }
  };

  it.each<[string, Effect, ...ApiFault[]]>([
    ['a run’s start', { kind: 'start-run' }],
    ['a red run’s repetition', { kind: 'rerun', task, runId: 5 }],
    [
      'a merge',
      {
        kind: 'merge',
        task,
        pullRequest: 9,
        head,
        method: 'squash',
        title: 'Do it',
        reverts: undefined,
      },
    ],
    ['an entry into the merge queue', enqueue],
    ['a branch’s update', update],
    ['a change made again', update, { when: 'before', answer: 422 }],
    ['what takes a merge back', revert],
  ])('waits for no limit that lasts longer than a minute: %s', async (_, effect, ...before) => {
    await expect(perform(effect, ...before, LIMITED)).rejects.toMatchObject({
      code: 'PAWL_RATE_LIMITED',
    });
  });

  it('is not what only clears up, which waits', async () => {
    const effect: Effect = { kind: 'delete-branches', branches: [nodeId('REF_7')] };
    expect(await perform(effect, LIMITED)).toEqual({ kind: 'applied' });
  });
});
