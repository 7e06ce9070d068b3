import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  claimBranch,
  isRelease,
  parseClaim,
  parseClaimBranch,
  parseLedger,
  parseRevertBranch,
  renderClaimMessage,
  renderReleaseMessage,
  revertBranch,
} from '../../src/core/claim.ts';
import { EMPTY_LEDGER, withClaim } from '../../src/core/ledger.ts';
import { asksToSkipCi } from '../../src/local-github/runner/triggers/skip-ci.ts';
import { claim, CONTENT, issueNumber, sha, shaOf } from '../support/facts.ts';

const trailers = fc.record({
  task: fc.integer({ min: 1, max: 999_999 }).map((number) => issueNumber(number)),
  attempt: fc.integer({ min: 1, max: 999 }),
  runId: fc.integer({ min: 1, max: 2 ** 40 }),
  runAttempt: fc.integer({ min: 1, max: 99 }),
  reservedCents: fc.integer({ min: 0, max: 100_000 }),
  content: fc.constant(CONTENT),
  scope: fc.array(fc.constantFrom('src/**', 'docs/a b.md', '*.ts', 'Pawl-Task: 3'), {
    maxLength: 3,
  }),
});

const ledgers = fc.record({
  tip: fc.constant(undefined),
  day: fc.integer({ min: 0, max: 99_999 }),
  attempts: fc.integer({ min: 0, max: 9_999 }),
  settledCents: fc.integer({ min: 0, max: 1_000_000 }).map((thousandths) => thousandths / 1000),
  open: fc.array(
    fc.record({
      sha: fc.integer({ min: 1, max: 99 }).map((number) => shaOf(number)),
      reservedCents: fc.integer({ min: 0, max: 10_000 }),
    }),
    { maxLength: 4 },
  ),
  before: fc.array(
    fc.integer({ min: 1, max: 99 }).map((number) => shaOf(number)),
    { maxLength: 4 },
  ),
});

const one = {
  task: issueNumber(1),
  attempt: 1,
  runId: 1,
  runAttempt: 1,
  reservedCents: 0,
  content: CONTENT,
  scope: [],
};

describe('a claim', () => {
  it('reads back as it was written, and so does the day that it carries on', () => {
    fc.assert(
      fc.property(trailers, ledgers, (claim, ledger) => {
        const message = renderClaimMessage(claim, ledger);
        const commit = { sha: sha('c'), message, parents: [sha('b')] };
        expect(parseClaim(commit)).toEqual({ ...claim, sha: sha('c'), base: sha('b') });
        const { reservedCents } = claim;
        expect(parseLedger(commit)).toEqual(withClaim(ledger, { sha: sha('c'), reservedCents }));
      }),
    );
  });

  it('owns the branch that names its task and attempt', () => {
    fc.assert(
      fc.property(trailers, ({ task, attempt }) => {
        expect(parseClaimBranch(claimBranch(task, attempt))).toEqual({ task, attempt });
        expect(parseRevertBranch(revertBranch(task, attempt))).toEqual({ task, attempt });
        expect(parseClaimBranch(revertBranch(task, attempt))).toBeUndefined();
      }),
    );
  });

  it('starts no workflow, and keeps none from running on a squash of it with what follows', () => {
    const message = renderClaimMessage(one, EMPTY_LEDGER);
    expect(asksToSkipCi(message)).toBe(true);
    expect(asksToSkipCi(renderReleaseMessage(claim(1, 1)))).toBe(true);
    const squash = `Do it (#7)\n\n* ${message}\n\n* Do it\n\nPawl-Task: 1`;
    expect(asksToSkipCi(squash)).toBe(false);
  });

  it.each(['pawl/1', 'pawl/0-1', 'pawl/1-0', 'pawl/1-1/x', 'main', 'pawl/01-1', 'xpawl/1-1'])(
    'is not seen in the branch %s',
    (branch) => expect(parseClaimBranch(branch)).toBeUndefined(),
  );

  it.each([
    ['two parents', renderClaimMessage(one, EMPTY_LEDGER), [sha('a'), sha('b')]],
    ['no parent', renderClaimMessage(one, EMPTY_LEDGER), []],
    ...['Task', 'Attempt', 'Run', 'Reserved-Cents', 'Content'].map(
      (name) =>
        [
          `no ${name}`,
          renderClaimMessage(one, EMPTY_LEDGER).replace(`Pawl-${name}:`, `${name}:`),
          [sha('a')],
        ] as const,
    ),
  ])('is not seen in a commit with %s', (_, message, parents) => {
    const commit = { sha: sha('c'), message, parents };
    expect(parseClaim(commit)).toBeUndefined();
    expect(parseLedger(commit)).toEqual(EMPTY_LEDGER);
  });

  it('is given up by a commit on top of it that names it', () => {
    const message = renderReleaseMessage(claim(1, 1));
    expect(isRelease({ sha: sha('e'), message, parents: [sha('c')] })).toBe(true);
    expect(isRelease({ sha: sha('e'), message, parents: [sha('d')] })).toBe(false);
    expect(isRelease({ sha: sha('e'), message, parents: [sha('c'), sha('d')] })).toBe(false);
  });
});
