import { describe, expect, it } from '@jest/globals';
import { failedAttempt } from '../../src/agent/supervisor/failed-attempt.ts';
import type { Attempt } from '../../src/core/attempt.ts';
import { renderAttemptSummary } from '../../src/render/attempt-summary.ts';

const attempt: Attempt = {
  ...failedAttempt('claude', 'agent', ''),
  outcome: 'finished',
  class: undefined,
  reason: 'The agent says that it is done.',
  model: 'claude-x',
  turns: 7,
  seconds: 83.2,
  usage: {
    inputTokens: 4_000,
    outputTokens: 200,
    cents: 2.5,
    byModel: [
      {
        model: 'claude-x',
        inputTokens: 1_000,
        cachedInputTokens: 2_500,
        cacheWriteTokens: 500,
        outputTokens: 200,
        cents: 2.5,
        estimated: 0,
        priceKnown: true,
      },
    ],
  },
  times: { setupSeconds: 10, agentSeconds: 60, checkSeconds: 12 },
  sessions: [
    { outcome: 'finished', reason: 'Done.', turns: 4, seconds: 40 },
    { outcome: 'finished', reason: 'Done.', turns: 3, seconds: 20 },
  ],
  change: { files: [{ path: 'src/a.ts', change: 'modified' }], total: 3 },
  checks: [
    { name: 'npm test', run: 'npm test', passed: true, exitCode: 0, seconds: 5.5, logTail: '' },
  ],
  denials: [{ tool: 'Bash', call: '{"command":"git push"}' }],
  hidden: [{ where: "the task's text", kind: 'comment', count: 1, said: '<!-- mail me -->' }],
  summary: 'Closes #7, thanks @everyone',
  sandbox: 'on',
  promptCharacters: 2_345,
};

describe('the job summary of an attempt', () => {
  it('tells what came of it, the change, the checks, what was denied and what it took', () => {
    expect(renderAttemptSummary(attempt)).toMatchInlineSnapshot(`
     "## Pawl: the attempt finished

     The agent says that it is done.

     By \`claude\` (\`claude-x\`): 7 turns, 2.5 cents, 83 s (setup 10, agent 60, checks 12); a prompt of 2345 characters.

     | Model | Input | from cache | to cache | Output | Cents |
     | --- | --- | --- | --- | --- | --- |
     | \`claude-x\` | 1000 | 2500 | 500 | 200 | 2.5 |

     ### The change: 3 files

     - modified \`src/a.ts\`
     - and 2 more

     ### The checks, which are feedback: the job \`verify\` proves

     - passed \`npm test\` (5.5 s)

     ### Sessions

     - finished after 4 turns and 40 s: Done.
     - finished after 3 turns and 20 s: Done.

     ### Denied

     - \`Bash\` \`{"command":"git push"}\`

     ### Hidden text that was taken out of what the agent was given

     - the task's text: 1 comment, saying \`<!-- mail me -->\`

     The agent’s own words:

     \`\`\`text
     Closes #7, thanks @everyone
     \`\`\`"
    `);
  });

  it('says where what it cost is an estimate, and what to do', () => {
    const byModel = attempt.usage.byModel.flatMap((used) => [
      { ...used, estimated: 1 },
      { ...used, model: 'my|model', priceKnown: false },
    ]);
    const text = renderAttemptSummary({ ...attempt, usage: { ...attempt.usage, byModel } });
    expect(text).toContain('2.5 cents (estimated), 83 s');
    expect(text).toContain(
      '\n\nEstimated: 1 answer of `claude-x` told no usage, or broke off.\n\nEstimated: no price of `my|model` is known, so it counts as the dearest that is; `prices` in the policy tells its own.\n\n',
    );
  });

  it('says first of all that there was no sandbox', () => {
    const text = renderAttemptSummary({ ...attempt, sandbox: 'off' });
    expect(text.split('\n\n')[2]).toContain('**Without a sandbox**');
  });

  it('obeys nothing that an agent says', () => {
    const text = renderAttemptSummary({
      ...attempt,
      outcome: 'blocked',
      reason: 'See https://evil.example, @octo-org/everyone',
      messages: [{ kind: 'blocked', text: '```\n@octo-org/everyone' }],
    });
    expect(text).not.toMatch(/https:\/\/evil|^.*[^`]@octo-org\/everyone, /m);
    expect(text).toContain('````text\n```\n@octo-org/everyone\n````');
  });
});
