import { describe, expect, it } from '@jest/globals';
import { AgentRoom, KEY } from './agent-room.ts';
import { fakeCli } from './fake-cli.ts';
import { packWith } from './sample-pack.ts';

const room = new AgentRoom();

describe('what an agent’s words put into the account of an attempt', () => {
  it('holds no sequence of a terminal, also where it is cut', async () => {
    const turn = { type: 'assistant', message: { content: [{ type: 'text', text: 'Hi' }] } };
    const more = `printf '\\033]0;%400s\\007Out of luck.\\n' owned >&2`;
    await fakeCli(room, 'claude', { lines: [turn], more, exitCode: 1 });
    const { attempt } = await room.run(packWith());
    expect(attempt.reason).not.toContain('\u001B');
    expect(attempt.reason).toMatch(/^The agent ended with exit code 1: /);
    expect(attempt.reason).toContain('Out of luck.');
    expect(attempt.reason).not.toContain('owned');
  });

  it('holds no secret with something unseen in its middle', async () => {
    const secret = `${KEY.slice(0, 8)}\u200B${KEY.slice(8)}`;
    const done = { type: 'result', subtype: 'success', is_error: false, result: `It is ${secret}` };
    const denied = { tool_name: 'Ba\u001B[2Jsh', tool_input: `echo ${secret}` };
    await fakeCli(room, 'claude', { lines: [{ ...done, permission_denials: [denied] }] });
    const { attempt } = await room.run(packWith());
    expect(attempt.summary).not.toContain('\u200B');
    expect(attempt.denials).toEqual([{ tool: 'Bash', call: expect.stringMatching(/^echo /) }]);
    expect(JSON.stringify(attempt)).not.toContain(KEY);
  });
});
