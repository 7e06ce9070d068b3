import { describe, expect, it } from '@jest/globals';
import { failedAttempt } from '../../src/agent/supervisor/failed-attempt.ts';
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
        ],
        hidden: [{ where: 'the text', kind: 'comment', count: 1, said: `x${CLEAR}` }],
      },
      '',
    );
    // eslint-disable-next-line no-control-regex -- it is what is looked for
    expect(shown).not.toMatch(/[\u001B\u009B\u0007]/);
    expect(shown).not.toContain('owned');
    expect(shown).toContain('Failed (agent): It failed.\nIt left a message (blocked): No key.\n');
    expect(shown).toContain('  added    a2J b\n');
    expect(shown).toContain('git push\n');
    expect(shown).toContain('  passed   test (1 s)\n');
  });
});
