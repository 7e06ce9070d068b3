import { describe, expect, it } from '@jest/globals';
import { renderPrompt } from '../../src/agent/prompt/render-prompt.ts';
import { AgentRoom } from './agent-room.ts';
import { packWith } from './sample-pack.ts';

const room = new AgentRoom();

function lineOf(prompt: string): string {
  return prompt.split('\n').find((line) => line.startsWith('Here nobody')) ?? '';
}

describe('what cannot be carried', () => {
  it('is named where the repository has it, and only there', () => {
    const at = (submodules: boolean, filtered: boolean): string => {
      const uncarried = { submodules, filtered };
      return lineOf(renderPrompt({ pack: packWith({}), memory: undefined, red: [], uncarried }));
    };
    expect([at(true, true), at(true, false), at(false, true), at(false, false)])
      .toMatchInlineSnapshot(`
     [
       "Here nobody can hand over a change to submodules (what is in them, where they point, .gitmodules) or to the content of files that .gitattributes give to Git LFS or to encryption: leave that as it is. If the task needs it, say so in .pawl/blocked.md.",
       "Here nobody can hand over a change to submodules (what is in them, where they point, .gitmodules): leave that as it is. If the task needs it, say so in .pawl/blocked.md.",
       "Here nobody can hand over a change to the content of files that .gitattributes give to Git LFS or to encryption: leave that as it is. If the task needs it, say so in .pawl/blocked.md.",
       "",
     ]
    `);
  });

  it('is told to each session', async () => {
    await room.file('.gitattributes', '*.bin filter=lfs\n');
    await room.file('a.bin', '');
    const { transcript } = await room.run(
      packWith({
        policy: 'agent: { name: command, command: "echo x >> a.txt" }\nchecks: ["false"]',
      }),
    );
    const prompts = transcript.filter(({ stream }) => stream === 'prompt');
    expect(prompts.map(({ text }) => lineOf(text).includes('Git LFS'))).toEqual([true, true]);
  });
});
