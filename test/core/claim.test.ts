import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  claimBranch,
  parseClaim,
  parseClaimBranch,
  renderClaimMessage,
} from '../../src/core/claim.ts';
import { issueNumber, sha } from '../support/facts.ts';

const trailers = fc.record({
  task: fc.integer({ min: 1, max: 999_999 }).map((number) => issueNumber(number)),
  attempt: fc.integer({ min: 1, max: 999 }),
  runId: fc.integer({ min: 1, max: 2 ** 40 }),
  runAttempt: fc.integer({ min: 1, max: 99 }),
  reservedCents: fc.integer({ min: 0, max: 100_000 }),
});

describe('a claim', () => {
  it('reads back as it was written', () => {
    fc.assert(
      fc.property(trailers, (claim) => {
        const commit = { sha: sha('c'), message: renderClaimMessage(claim), parents: [sha('b')] };
        expect(parseClaim(commit)).toEqual({ ...claim, sha: sha('c'), base: sha('b') });
        expect(parseClaimBranch(claimBranch(claim.task, claim.attempt))).toEqual({
          task: claim.task,
          attempt: claim.attempt,
        });
      }),
    );
  });

  it('starts no workflow', () => {
    const message = renderClaimMessage({
      task: issueNumber(1),
      attempt: 1,
      runId: 1,
      runAttempt: 1,
      reservedCents: 0,
    });
    expect(message).toContain('[skip ci]');
  });

  it.each(['pawl/1', 'pawl/0-1', 'pawl/1-0', 'pawl/1-1/x', 'main', 'pawl/01-1', 'xpawl/1-1'])(
    'is not seen in the branch %s',
    (branch) => expect(parseClaimBranch(branch)).toBeUndefined(),
  );

  it('is not seen in a commit with two parents, or with a trailer missing', () => {
    const message = renderClaimMessage({
      task: issueNumber(1),
      attempt: 1,
      runId: 1,
      runAttempt: 1,
      reservedCents: 0,
    });
    expect(parseClaim({ sha: sha('c'), message, parents: [sha('a'), sha('b')] })).toBeUndefined();
    expect(
      parseClaim({
        sha: sha('c'),
        message: message.replace('Pawl-Run', 'Run'),
        parents: [sha('a')],
      }),
    ).toBeUndefined();
  });
});
