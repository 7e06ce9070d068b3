import { describe, expect, it } from '@jest/globals';
import type { TaskFacts } from '../../src/core/snapshot.ts';
import { RENDERERS } from '../../src/render/renderers.ts';
import { attempt, check, issue, pullRequest, record, task } from '../support/facts.ts';
import { planOf } from '../support/plans.ts';

function commentOn(facts: TaskFacts): string | undefined {
  const task = planOf([facts]).tasks[0];
  return task && RENDERERS.status(task);
}

const failed = (number: number) =>
  attempt(1, number, {
    record: record(1, number, 'agent', {
      reason: `CI refused pull request #${number + 10}: \`lint\` failed`,
      pullRequest: number + 10,
      evidence: [
        {
          source: 'lint',
          summary: 'closes #7 @everyone',
          annotations: [{ path: 'src/a.js', line: 3, message: 'no-var: use const' }],
          logTail: 'a line\n```\nanother',
          url: undefined,
        },
      ],
    }),
  });

describe('the status comment', () => {
  it('says what is missing in a task’s text', () => {
    expect(commentOn({ ...task(1), issue: issue(1, { body: 'do it' }) })).toMatchInlineSnapshot(`
     "<!-- pawl:status -->

     ### Pawl: Needs a better task text

     This issue cannot be worked on yet:
     - There is no heading \`## Acceptance criteria\`. Add one, with a list below it of what must be true when this is done.

     **Next:** edit the text above; Pawl reads it again at once."
    `);
  });

  it('says of an attempt that it had no sandbox', () => {
    const unwalled = attempt(1, 1, { record: record(1, 1, 'agent', { sandbox: 'off' }) });
    expect(commentOn(task(1, unwalled))).toContain(' (without a sandbox) |');
    expect(commentOn(task(1, failed(1)))).not.toContain('without a sandbox');
  });

  it('hands over with the evidence, of which nothing acts', () => {
    expect(commentOn(task(1, failed(1), failed(2), failed(3)))).toMatchInlineSnapshot(`
     "<!-- pawl:status -->

     ### Pawl: Needs a person

     3 attempts failed; the last one's class is \`agent\`.

     **Next:** a person looks at the evidence below: mend the text of the task, then write \`/pawl retry\` or take the label \`agent:needs-human\` off to try again, or close the issue.

     | Attempt | Outcome | Links |
     | --- | --- | --- |
     | 1 | CI refused pull request #⁠11: \\\`lint\\\` failed | #11, [run 1001](https://github.example/o/r/actions/runs/1001) |
     | 2 | CI refused pull request #⁠12: \\\`lint\\\` failed | #12, [run 1002](https://github.example/o/r/actions/runs/1002) |
     | 3 | CI refused pull request #⁠13: \\\`lint\\\` failed | #13, [run 1003](https://github.example/o/r/actions/runs/1003) |

     <details open><summary>Evidence of attempt 3</summary>

     \`lint\`: closes #⁠7 @⁠everyone

     - \`src/a.js:3\` no-var: use const

     \`\`\`\`text
     a line
     \`\`\`
     another
     \`\`\`\`

     </details>"
    `);
  });

  it('links to the pull request that CI judges', () => {
    const facts = task(
      1,
      attempt(1, 1, {
        record: record(1, 1, 'published'),
        pullRequest: pullRequest(9, { checks: [check('test', 'pending')] }),
      }),
    );
    expect(commentOn(facts)).toMatchInlineSnapshot(`
     "<!-- pawl:status -->

     ### Pawl: Validating

     Pull request #9 is open, and CI has not given its verdict yet.

     **Next:** it is merged when green; without a verdict by 2026-01-02 13:00 UTC, a person is asked.

     | Attempt | Outcome | Links |
     | --- | --- | --- |
     | 1 | pull request open | #9, [run 1001](https://github.example/o/r/actions/runs/1001) |"
    `);
  });

  it('is silent while a task only passes through the queue', () => {
    expect(commentOn(task(1))).toBeUndefined();
  });
});
