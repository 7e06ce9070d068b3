import { describe, expect, it } from '@jest/globals';
import { failedAttempt } from '../../src/agent/supervisor/failed-attempt.ts';
import { unrunCheck } from '../../src/core/check-ending.ts';
import { renderTry } from '../../src/cli/try/render-try.ts';

const TITLE = '\u001B]0;owned\u0007';
const CLEAR = '\u009B2J';

describe('what `try` shows of an attempt', () => {
  it('commands no terminal, whatever the agent named its files and calls', () => {
    const shown = renderTry(
      {
        ...failedAttempt('claude', 'agent', `It${TITLE} failed.`),
        messages: [{ kind: 'blocked', text: `No${TITLE} key.` }],
        change: { files: [{ path: `a${CLEAR}\n${TITLE}b`, change: 'added' }], total: 1 },
        denials: [{ tool: `Ba${CLEAR}sh`, call: `git\n${TITLE}push` }],
        checks: [
          { name: `te${TITLE}st`, run: '', passed: true, exitCode: 0, seconds: 1, logTail: '' },
          unrunCheck({ name: 'lint', run: 'lint', minutes: 1 }),
        ],
        hidden: [{ where: 'the text', kind: 'comment', count: 1, said: `x${CLEAR}` }],
      },
      '',
    );
    expect(shown).not.toContain('stimated');
    // eslint-disable-next-line no-control-regex -- it is what is looked for
    expect(shown).not.toMatch(/[\u001B\u009B\u0007]/);
    expect(shown).not.toContain('owned');
    expect(shown).toContain('Failed (agent): It failed.\nIt left a message (blocked): No key.\n');
    expect(shown).toContain('  added    a2J b\n');
    expect(shown).toContain('git push\n');
    expect(shown).toContain('  passed   test (1 s)\n  NOT RUN  lint (0 s)\n');
  });

  it('says where its cost is an estimate', () => {
    const used = {
      model: 'my-model',
      inputTokens: 1,
      cachedInputTokens: 0,
      cacheWriteTokens: 0,
      outputTokens: 2,
      cents: 3,
      estimated: 2,
      priceKnown: false,
    };
    const usage = { inputTokens: 1, outputTokens: 2, cents: 3, byModel: [used] };
    const shown = renderTry({ ...failedAttempt('codex', 'agent', ''), usage }, '');
    expect(shown).toContain('1 tokens in, 2 out, 3 cents (estimated); ');
    expect(shown).toContain(
      '\nEstimated: 2 answers of my-model told no usage, or broke off.\nEstimated: no price of my-model is known, so it counts as the dearest that is; `prices` in the policy tells its own.\n',
    );
  });
});
