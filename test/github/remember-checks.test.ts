import { describe, expect, it } from '@jest/globals';
import type { HistoryCommitNode } from '../../src/github/observe-schema.ts';
import { commitsToJudge, MOST_JUDGED } from '../../src/github/remember-checks.ts';
import { createStatus } from '../../src/local-github/domain/statuses.ts';
import { NOON, shaOf } from '../support/facts.ts';
import { PawlHands } from '../support/pawl-hands.ts';

const APP = 4711;

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
    expect(commitsToJudge(line('SUCCESS', 'SUCCESS', 'FAILURE'), APP)).toBe(4);
    expect(commitsToJudge(line(undefined, 'FAILURE', 'SUCCESS', 'SUCCESS'), APP)).toBe(6);
  });

  it('is also what was still running below it', () => {
    const older = line('SUCCESS', 'SUCCESS', 'PENDING', 'SUCCESS');
    expect(commitsToJudge(older, APP)).toBe(6);
  });

  it('is all that is ever asked where nothing is green', () => {
    expect(commitsToJudge(line('FAILURE', 'PENDING'), APP)).toBe(MOST_JUDGED);
    expect(commitsToJudge([], APP)).toBe(MOST_JUDGED);
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
