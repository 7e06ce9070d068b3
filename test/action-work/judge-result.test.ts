import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { judgeResult } from '../../src/action/judge-result.ts';
import type { LeftFiles } from '../../src/action/judge-result.ts';
import { failedAttempt } from '../../src/agent/supervisor/failed-attempt.ts';
import { unrunCheck } from '../../src/core/check-ending.ts';
import type { Attempt, Proofs } from '../../src/core/attempt.ts';
import { sha } from '../support/facts.ts';

const CHECK = { name: 'npm test', run: 'npm test', minutes: 10 };
const attempt: Attempt = {
  ...failedAttempt('replay', 'agent', 'done'),
  outcome: 'finished',
  class: undefined,
  turns: 1,
};
const changesetOf = (...paths: string[]): string =>
  JSON.stringify({
    version: 1,
    base: sha('b'),
    files: paths.map((path) => ({ change: 'written', path, mode: '100644', base64: 'YQ==' })),
  });
const changeset = changesetOf('src/a.js');
const proofsOf = (text: string, changes: Partial<Proofs> = {}): string =>
  JSON.stringify({
    version: 1,
    changeset: createHash('sha256').update(text).digest('hex'),
    refused: undefined,
    checks: [
      { name: 'npm test', run: 'npm test', passed: true, exitCode: 0, seconds: 1, logTail: '' },
    ],
    ...changes,
  });
const good: LeftFiles = {
  attempt: JSON.stringify(attempt),
  changeset,
  proofs: proofsOf(changeset),
};

function refusal(files: LeftFiles): string {
  const result = judgeResult(files, [CHECK]);
  if (result.kind === 'publish') return 'published';
  const { outcome } = result;
  return `${outcome.kind === 'failed' ? outcome.class : outcome.kind}: ${result.reason}`;
}

describe('an attempt', () => {
  it('is published when its change is whole and every check of the policy passed on it', () => {
    expect(refusal(good)).toBe('published');
  });

  it.each([
    [
      'the job that runs the agent died',
      { attempt: undefined },
      'infrastructure: The job that runs the agent left no account',
    ],
    [
      'no change was left',
      { changeset: undefined },
      'infrastructure: The job that runs the agent left no changeset',
    ],
    [
      'the job that verifies died',
      { proofs: undefined },
      'infrastructure: The job that verifies the change left no proofs',
    ],
    ['the account is not JSON', { attempt: '{' }, 'infrastructure:'],
    ['the change leaves the tree', { changeset: changesetOf('../a') }, 'policy:'],
    [
      'the proofs are for another change',
      { changeset: changesetOf('src/b.js') },
      'infrastructure: The proofs are for another changeset',
    ],
    [
      'a check has no proof',
      { proofs: proofsOf(changeset, { checks: [] }) },
      "infrastructure: No proof was left of the policy's checks: npm test",
    ],
    [
      'the change could not be applied',
      { proofs: proofsOf(changeset, { refused: 'a is a folder' }) },
      'agent: The change could not be applied: a is a folder',
    ],
  ])('is not published when %s', (_, files, reason) => {
    expect(refusal({ ...good, ...files })).toContain(reason);
  });

  it.each(['.github/workflows/ci.yml', '.github/pawl.yml', '.GitHub/workflows/x.yml'])(
    'is not published when it changes %s',
    (path) => {
      const text = changesetOf(path);
      expect(refusal({ ...good, changeset: text, proofs: proofsOf(text) })).toContain(
        'policy: The change touches',
      );
    },
  );

  it('keeps what a red check said, for the next attempt', () => {
    const red = {
      name: 'npm test',
      run: 'npm test',
      passed: false,
      exitCode: 1,
      seconds: 1,
      logTail: 'not ok 3',
    };
    const result = judgeResult({ ...good, proofs: proofsOf(changeset, { checks: [red] }) }, [
      CHECK,
    ]);
    expect(result).toMatchObject({
      kind: 'record',
      outcome: { kind: 'failed', class: 'agent' },
      evidence: [{ source: 'npm test', logTail: 'not ok 3' }],
    });
  });

  it('that failed after red checks keeps what they said, for the next one', () => {
    const check = { name: 'lint', run: 'npm run lint', passed: false, exitCode: 1, seconds: 1 };
    const failed = {
      ...attempt,
      outcome: 'failed',
      class: 'agent',
      checks: [
        { ...check, logTail: 'no-var' },
        unrunCheck({ name: 'test', run: 'npm test', minutes: 9 }),
      ],
    };
    expect(judgeResult({ ...good, attempt: JSON.stringify(failed) }, [CHECK])).toMatchObject({
      kind: 'record',
      evidence: [
        { source: 'lint', summary: '`npm run lint` ended with exit code 1', logTail: 'no-var' },
        { source: 'test', summary: '`npm test` was not run, as no time was left' },
      ],
    });
  });

  it('goes to a person when the agent says that it cannot be done', () => {
    const blocked = JSON.stringify({ ...attempt, outcome: 'blocked', reason: 'no such API' });
    expect(refusal({ ...good, attempt: blocked })).toBe('blocked: no such API');
  });
});
