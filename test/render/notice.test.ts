import { describe, expect, it } from '@jest/globals';
import type { Pause } from '../../src/core/pause.ts';
import { renderNotice } from '../../src/render/notice.ts';
import { issueNumber, NOON, sha } from '../support/facts.ts';

const until = NOON;
const red = (cause: Extract<Pause, { kind: 'main-red' }>['cause']): Pause => ({
  kind: 'main-red',
  since: sha('b'),
  checks: ['test', 'lint'],
  cause,
});

/** Title and body without what all notices end with. */
function notice(...pauses: Pause[]): string {
  const { title, body } = renderNotice(pauses);
  return [title, ...body.split('\n\n').slice(0, -1)].join('\n');
}

describe('the notice', () => {
  it('says why the queue stands still, and what starts it again', () => {
    expect(notice({ kind: 'policy', problems: ['line 1: `a` is not a known key'] }))
      .toMatchInlineSnapshot(`
     "Pawl stands still: the policy file is invalid
     \`.github/pawl.yml\` is invalid, and nothing is touched until it is mended:
     - line 1: \`a\` is not a known key
     **Next:** It goes on when the file on the default branch is valid."
    `);
    expect(notice({ kind: 'ci-danger', dangers: [{ workflow: 'ci.yml', why: 'uses a secret' }] }))
      .toMatchInlineSnapshot(`
     "Pawl stands still: CI would give an agent’s code too much
     A branch of Pawl’s would start workflows that hold more than a read token, so what an agent wrote could reach it:
     - \`ci.yml\` uses a secret
     **Next:** It goes on when these workflows no longer run on \`pull_request\` or on branches \`pawl/**\`, nor take the code or the artifacts of a pull request, when what they hold is moved into a workflow that runs on the default branch only, or when the policy says \`ci.trust: true\`."
    `);
    expect(notice({ kind: 'quota', until })).toMatchInlineSnapshot(`
     "Pawl stands still: the model’s service refuses
     The model’s service refuses: its quota is used up, or it is overloaded.
     **Next:** It tries again after 2026-01-02 12:00 UTC."
    `);
  });

  it('names the tasks, the money and the time', () => {
    const tasks = [issueNumber(1), issueNumber(2)];
    expect(notice({ kind: 'breaker', tasks, until })).toMatchInlineSnapshot(`
     "Pawl stands still: the agent keeps failing
     The agent failed on 2 different tasks in a row (#1, #2): it may not be the tasks.
     **Next:** It makes one attempt after 2026-01-02 12:00 UTC, and goes on if that succeeds."
    `);
    const budget = { kind: 'budget', until } as const;
    expect(notice({ ...budget, what: 'cents', spent: 990, limit: 1_000 })).toMatchInlineSnapshot(`
     "Pawl stands still: the day’s budget is used up
     $9.90 of the day’s $10.00 are spent or reserved, and another attempt does not fit in.
     **Next:** It goes on after 2026-01-02 12:00 UTC."
    `);
    expect(notice({ ...budget, what: 'attempts', spent: 9, limit: 9 })).toMatchInlineSnapshot(`
     "Pawl stands still: the day’s budget is used up
     The day has seen 9 of the 9 attempts that it may.
     **Next:** It goes on after 2026-01-02 12:00 UTC."
    `);
  });

  it('says who must act while the default branch is red', () => {
    const tasks = [issueNumber(2), issueNumber(1)];
    const causes = [
      { kind: 'confirming' },
      { kind: 'suspects', tasks },
      { kind: 'reverted', task: issueNumber(2) },
      { kind: 'people' },
      { kind: 'before' },
      { kind: 'not-found', tasks },
      { kind: 'limit', reverts: 3, until },
      { kind: 'limit', reverts: 0, until: undefined },
    ] as const;
    expect(causes.map((cause) => notice(red(cause)).split('\n').at(-1))).toMatchInlineSnapshot(`
     [
       "**Next:** The failed jobs run once more before it is believed.",
       "**Next:** The merges of #2, #1 may be why: each is taken back on a branch, the newest first, and what turns it green is merged.",
       "**Next:** The merge of #2 was taken back; CI is judging that.",
       "**Next:** No merge of Pawl’s lies between the last green commit and the red one, so nothing is reverted: a person mends it. It goes on when the branch is green.",
       "**Next:** No green commit is in sight and no merge of Pawl’s that may be why, so nothing is reverted: a person mends it. It goes on when the branch is green.",
       "**Next:** Taking back #2, #1 does not turn it green: a person looks. It goes on when the branch is green.",
       "**Next:** 3 merges were taken back within a day, which is all that the policy allows (\`rollback.max-per-day\`): a person looks. It goes on when the branch is green, or tries the next one after 2026-01-02 12:00 UTC.",
       "**Next:** The policy takes no merge back (\`rollback.max-per-day\`): a person mends it. It goes on when the branch is green.",
     ]
    `);
  });

  it('tells of all pauses at once', () => {
    expect(renderNotice([red({ kind: 'people' }), { kind: 'quota', until }]))
      .toMatchInlineSnapshot(`
     {
       "body": "The default branch is red since \`bbbbbbb\`: \`test\`, \`lint\` failed.

     **Next:** No merge of Pawl’s lies between the last green commit and the red one, so nothing is reverted: a person mends it. It goes on when the branch is green.

     The model’s service refuses: its quota is used up, or it is overloaded.

     **Next:** It tries again after 2026-01-02 12:00 UTC.

     No task begins meanwhile. Pawl closes this issue by itself when it goes on; writing here changes nothing.",
       "title": "Pawl stands still: the default branch is red; the model’s service refuses",
     }
    `);
  });
});
