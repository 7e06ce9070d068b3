import { afterEach, describe, expect, it } from '@jest/globals';
import type { HistoryCommitNode } from '../../src/github/observe/observe-schema.ts';
import { commitsToJudge, COMMITS, MOST_JUDGED } from '../../src/github/observe/remember-history.ts';
import { createStatus } from '../../src/local-github/domain/statuses.ts';
import { NOON, shaOf } from '../support/facts.ts';
import { PawlHands } from '../support/pawl-hands.ts';

const OWN = { appId: 4711, jobs: new Map() };

type State = 'SUCCESS' | 'PENDING' | 'FAILURE';

/** The default branch's commits, newest first, each with one status or none. */
function line(...states: readonly (State | undefined)[]): readonly HistoryCommitNode[] {
  return states.map((state, index) => ({
    oid: shaOf(index),
    committedDate: NOON,
    message: '',
    parents: { nodes: [{ oid: shaOf(index + 1) }] },
    statusCheckRollup: state === undefined ? null : { contexts: contexts(state) },
  }));
}

function contexts(state: State) {
  const status = { __typename: 'StatusContext' as const, context: 'test', description: null };
  return {
    nodes: [{ ...status, state, targetUrl: null, createdAt: NOON }],
    pageInfo: { hasNextPage: false, endCursor: null },
  };
}

describe('what is asked again of the default branch', () => {
  it('is no more than the newest green commit and what may have come on top of it', () => {
    expect(commitsToJudge(line('SUCCESS', 'SUCCESS', 'FAILURE'), OWN)).toBe(4);
    expect(commitsToJudge(line(undefined, 'FAILURE', 'SUCCESS', 'SUCCESS'), OWN)).toBe(6);
  });

  it('is also what was still running below it', () => {
    const older = line('SUCCESS', 'SUCCESS', 'PENDING', 'SUCCESS');
    expect(commitsToJudge(older, OWN)).toBe(6);
  });

  it('is all that is ever asked where nothing is green', () => {
    expect(commitsToJudge(line('FAILURE', 'PENDING'), OWN)).toBe(MOST_JUDGED);
    expect(commitsToJudge([], OWN)).toBe(MOST_JUDGED);
  });
});

describe('a commit below the newest green one', () => {
  it('keeps the checks that it was seen with, until all is read anew', async () => {
    const hands = await PawlHands.start();
    try {
      const { world, repository, adaActor } = hands.site;
      const say = (sha: string, state: 'success' | 'failure') =>
        createStatus(world, repository, adaActor, { sha, context: 'test', state });
      const oldest = await hands.site.commit({ n: '0' });
      await say(oldest, 'success');
      for (let index = 1; index <= 5; index += 1) {
        await say(await hands.site.commit({ n: `${index}` }), 'success');
      }
      const seen = async (): Promise<string | undefined> => {
        const { history } = (await hands.look()).repository;
        return history.find(({ sha }) => sha === oldest)?.checks[0]?.result;
      };
      expect(await seen()).toBe('passed');
      await say(oldest, 'failure');
      hands.later(10 * 60_000);
      expect(await seen()).toBe('passed');
      hands.later(60 * 60_000);
      expect(await seen()).toBe('failed');
    } finally {
      await hands.site.close();
    }
  });
});

describe('a look at a branch that was never seen', () => {
  it('asks for the older commits’ checks only where none of the newest is green', async () => {
    const hands = await PawlHands.start();
    try {
      const requests = async () => (await hands.count(await hands.newClient())).length;
      for (let index = 0; index < 18; index += 1) await hands.site.commit({ n: `${index}` });
      expect(await requests()).toBe(2);
      const { world, repository, adaActor } = hands.site;
      const sha = await hands.site.commit({ n: 'green' });
      await createStatus(world, repository, adaActor, { sha, context: 'test', state: 'success' });
      expect(await requests()).toBe(1);
    } finally {
      await hands.site.close();
    }
  });
});

describe('a look at a branch whose commits were seen before', () => {
  let hands: PawlHands;
  afterEach(() => hands.site.close());

  const commits = async (count: number): Promise<string[]> => {
    const made: string[] = [];
    for (let index = 0; index < count; index += 1) {
      made.push(await hands.site.commit({ n: `${made.length} ${Math.random()}` }));
    }
    return made;
  };
  /** The shas that a look gives, and how many commits its requests asked for. */
  const seen = async (): Promise<{ readonly shas: string[]; readonly asked: unknown[] }> => {
    const asked: unknown[] = [];
    const note = (options: object): void => {
      const history: unknown = Reflect.get(Object(Reflect.get(options, 'variables')), 'history');
      if (history !== undefined) asked.push(history);
    };
    hands.client.octokit.hook.before('request', note);
    const { history } = (await hands.look()).repository;
    hands.client.octokit.hook.remove('request', note);
    return { shas: history.map(({ sha }) => sha), asked };
  };

  it('asks for the newest, and knows the others still', async () => {
    hands = await PawlHands.start();
    await commits(30);
    const before = await seen();
    expect(before.asked).toEqual([COMMITS.first]);
    expect(before.shas.length).toBeGreaterThan(30);
    const [newer] = await commits(1);
    hands.later(2 * 60_000);
    const after = await seen();
    expect(after).toEqual({ asked: [COMMITS.again], shas: [newer, ...before.shas] });
  });

  it('asks for all anew where more have come than it asks for', async () => {
    hands = await PawlHands.start();
    await commits(3);
    const before = await seen();
    const made = await commits(COMMITS.again + 1);
    hands.later(2 * 60_000);
    const after = await seen();
    expect(after.asked).toEqual([COMMITS.again, COMMITS.first]);
    expect(after.shas).toEqual([...made.toReversed(), ...before.shas]);
  });
});
