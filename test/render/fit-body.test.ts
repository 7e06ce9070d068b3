import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Evidence } from '../../src/core/attempt-record.ts';
import type { Attempt } from '../../src/core/attempt.ts';
import type { Pause } from '../../src/core/pause.ts';
import type { TaskPack } from '../../src/core/task-pack.ts';
import { fitBody } from '../../src/render/fit-body.ts';
import { renderNotice } from '../../src/render/notice.ts';
import { renderPassSummary } from '../../src/render/pass-summary.ts';
import { renderPullRequest } from '../../src/render/pull-request.ts';
import { renderReply } from '../../src/render/reply.ts';
import { renderRevertPullRequest } from '../../src/render/revert-pull-request.ts';
import { renderStatusComment, STATUS_MARKER } from '../../src/render/status-comment.ts';
import { attempt, issueNumber, NOON, record, sha, task } from '../support/facts.ts';
import { planOf } from '../support/plans.ts';

/** What GitHub takes as the body of an issue, a comment or a pull request. */
const MOST = 65_536;

/** Texts as long as hostile ones may be, of what grows most when it is made harmless. */
const long = fc
  .tuple(fc.constantFrom('a', '<', '`', '@', '#', '\n', '|', '🙂', '` `` ', 'a\n\n'), fc.nat(1500))
  .map(([unit, times]) => unit.repeat(times));
const many = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<readonly Value[]> =>
  fc.tuple(value, fc.nat(200)).map(([one, times]) => Array.from({ length: times }, () => one));

const pause: fc.Arbitrary<Pause> = fc.oneof(
  fc.record({ kind: fc.constant('policy' as const), problems: many(long) }),
  fc.record({
    kind: fc.constant('ci-danger' as const),
    dangers: many(fc.record({ workflow: long, why: long })),
  }),
  fc.record({
    kind: fc.constant('main-red' as const),
    since: fc.constant(sha('a')),
    checks: fc.array(long, { maxLength: 60 }),
    cause: fc.record({
      kind: fc.constant('suspects' as const),
      tasks: many(fc.constant(issueNumber(1))),
    }),
  }),
  fc.record({
    kind: fc.constant('breaker' as const),
    tasks: many(fc.constant(issueNumber(1_000_000))),
    until: fc.constant(NOON),
  }),
  fc.record({ kind: fc.constant('start-refused' as const), why: long }),
);

const evidence: fc.Arbitrary<Evidence> = fc.record({
  source: long,
  summary: long,
  annotations: many(fc.record({ path: long, line: fc.constant(1), message: long })),
  logTail: long,
  url: fc.constant(undefined),
});

const quickly = { numRuns: 25 };

describe('what Pawl writes is never longer than GitHub takes', () => {
  it('the notice, and its title', () => {
    fc.assert(
      fc.property(fc.array(pause, { minLength: 1, maxLength: 6 }), (pauses) => {
        const { title, body } = renderNotice(pauses);
        expect(body.length).toBeLessThanOrEqual(MOST);
        expect(title.length).toBeLessThanOrEqual(256);
      }),
      quickly,
    );
  });

  it('the status comment, which still says where the task stands', () => {
    fc.assert(
      fc.property(fc.array(evidence, { maxLength: 4 }), long, (told, reason) => {
        const failed = (number: number) =>
          attempt(1, number, { record: record(1, number, 'agent', { evidence: told, reason }) });
        const facts = task(1, ...Array.from({ length: 40 }, (_, index) => failed(index + 1)));
        const [derived] = planOf([facts]).tasks;
        if (!derived) throw new Error('the task is left out');
        const status = renderStatusComment(derived) ?? '';
        expect(status.length).toBeLessThanOrEqual(MOST);
        expect(status.startsWith(STATUS_MARKER)).toBe(true);
        expect(status).toContain('**Next:**');
      }),
      quickly,
    );
  });

  it('the answer to `/pawl explain` about a task of a thousand attempts', () => {
    const attempts = Array.from({ length: 1500 }, (_, index) =>
      attempt(1, index + 1, { record: record(1, index + 1, 'infrastructure') }),
    );
    const [derived] = planOf([task(1, ...attempts)]).tasks;
    const reply = derived && renderReply('explain', derived);
    expect(reply).toContain('Attempt 800, ');
    expect(reply?.length).toBeLessThanOrEqual(MOST);
  });

  it('a pull request, and the one that takes its merge back', () => {
    fc.assert(
      fc.property(many(long), long, many(long), (texts, text, files) => {
        const pack = {
          task: { number: 1, url: 'https://github.example/o/r/issues/1', criteria: texts },
          claim: { attempt: 1, runId: 1, base: sha('b') },
        } as unknown as TaskPack;
        const account = { agent: text, seconds: 1, turns: 1, sandbox: 'off', summary: text };
        const check = { name: text, passed: true, seconds: 1 };
        const proofs = { checks: Array.from({ length: 100 }, () => check) };
        const body = renderPullRequest(
          pack,
          account as unknown as Attempt,
          proofs as unknown as Parameters<typeof renderPullRequest>[2],
          files,
        );
        expect(body.length).toBeLessThanOrEqual(MOST);
        const reverted = {
          task: issueNumber(1),
          merge: sha('c'),
          pullRequest: 1,
          title: text,
          failed: texts,
        };
        expect(renderRevertPullRequest(reverted, []).length).toBeLessThanOrEqual(MOST);
      }),
      quickly,
    );
  });

  it('a job’s summary of a pass, of which GitHub takes a megabyte', () => {
    const effect = { kind: 'start-run' } as const;
    const effects = Array.from({ length: 2000 }, () => ({
      effect,
      outcome: 'refused' as const,
      why: '<'.repeat(5000),
    }));
    const plan = planOf(Array.from({ length: 300 }, (_, index) => task(index + 1)));
    expect(renderPassSummary(plan, effects).length).toBeLessThan(1_000_000);
  });
});

describe('what is cut', () => {
  it('is told, and how much of a list is not shown', () => {
    const problems = Array.from(
      { length: 4000 },
      (_, at) => `line ${at + 1}: \`key${at}\` is wrong`,
    );
    const { body } = renderNotice([{ kind: 'policy', problems }]);
    expect(body.length).toBeLessThan(MOST / 2);
    expect(body).toContain('- line 50: `key49` is wrong');
    expect(body).toContain('\n- and 3950 more\n');
  });

  it('ends with a whole line, so that no code is left open; what fits is left as it is', () => {
    const line = `- ${'`@everyone closes #1`, '.repeat(100)}\n`;
    const cut = fitBody(line.repeat(100));
    expect(cut.length).toBeLessThanOrEqual(MOST);
    const shown = cut.split('\n\n_Cut here: GitHub takes no longer text._')[0] ?? '';
    expect(`${shown}\n`.replaceAll(line, '')).toBe('');
    expect(fitBody('a'.repeat(MOST))).toBe('a'.repeat(MOST));
  });
});
