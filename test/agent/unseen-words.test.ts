import { describe, expect, it } from '@jest/globals';
import { AgentRoom, KEY } from './agent-room.ts';
import { fakeCli } from './fake-cli.ts';
import { packWith } from './sample-pack.ts';

const room = new AgentRoom();
const DONE = { type: 'result', subtype: 'success', is_error: false, result: 'Done.' };

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
    const done = { ...DONE, result: `It is ${secret}` };
    const denied = { tool_name: 'Ba\u001B[2Jsh', tool_input: `echo ${secret}` };
    await fakeCli(room, 'claude', { lines: [{ ...done, permission_denials: [denied] }] });
    const { attempt } = await room.run(packWith());
    expect(attempt.summary).not.toContain('\u200B');
    expect(attempt.denials).toEqual([{ tool: 'Bash', call: expect.stringMatching(/^echo /) }]);
    expect(JSON.stringify(attempt)).not.toContain(KEY);
  });

  describe('as Pawl tells them:', () => {
    // The key with something unseen in its middle, as no text of the policy says it.
    const say = `printf '%s\\342\\200\\213%s\\n' ${KEY.slice(0, 8)} ${KEY.slice(8)}`;

    it('what a setup said that failed', async () => {
      await fakeCli(room, 'claude', { lines: [] });
      const policy = `setup: [${JSON.stringify(`${say}; exit 1`)}]`;
      const { attempt } = await room.run(packWith({ policy }));
      expect(attempt.reason).toMatch(/^The setup command .* failed: \*\*\*$/);
    });

    it('why a session ended, and what a check said', async () => {
      await fakeCli(room, 'claude', { lines: [], more: `${say} >&2`, exitCode: 1 });
      const failed = (await room.run(packWith())).attempt;
      expect(failed.sessions).toMatchObject([{ reason: expect.stringContaining('***') }]);
      expect(JSON.stringify(failed)).not.toMatch(/\u200B|sk-ant-01/);

      await fakeCli(room, 'claude', { lines: [DONE] });
      const check = `printf '%s%s\\n' ${KEY.slice(0, 8)} ${KEY.slice(8)}`;
      const policy = `checks: [${JSON.stringify(check)}]`;
      const { checks } = (await room.run(packWith({ policy }))).attempt;
      expect(checks).toMatchObject([{ logTail: expect.stringMatching(/^\*\*\*\n?$/) }]);
    });

    it('why it is blocked', async () => {
      const message = `mkdir .pawl; ${say} > .pawl/blocked.md`;
      await fakeCli(room, 'claude', { lines: [DONE], more: message });
      const { attempt } = await room.run(packWith());
      expect(attempt).toMatchObject({
        outcome: 'blocked',
        reason: '***',
        messages: [{ text: '***' }],
      });
    });

    it('what it did over and over', async () => {
      const name = 'Ba\u001B[2Jsh';
      const use = { type: 'tool_use', id: '1', name, input: { command: 'ls' } };
      const turn = { type: 'assistant', message: { content: [use] } };
      await fakeCli(room, 'claude', {
        lines: Array.from({ length: 30 }, () => turn),
        more: 'sleep 20',
      });
      const { attempt } = await room.run(packWith());
      expect(attempt.reason).toMatch(/^The agent was stopped: .*Bash/);
    });
  });
});
