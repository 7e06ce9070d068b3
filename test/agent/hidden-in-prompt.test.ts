import { expect, it } from '@jest/globals';
import { hiddenInPrompt, renderPrompt } from '../../src/agent/prompt/render-prompt.ts';
import { AgentRoom } from './agent-room.ts';
import { packWith } from './sample-pack.ts';

const room = new AgentRoom();

it('what is taken out of any text of a prompt is told, once of each place and kind', () => {
  const log = { source: 'test', url: undefined, annotations: [], logTail: 'b\u200B' };
  const evidence = ['c\u200B', 'd\u200B'].map((summary) => ({ ...log, summary }));
  const base = packWith({ history: [{ attempt: 1, reason: 'a', evidence }] });
  const pack = {
    ...base,
    task: { ...base.task, criteria: ['e <!-- x -->'], scope: ['f\u200B', 'g\u200B'] },
    inFlight: [{ number: 8, title: 'h <!-- y -->', scope: ['i\u200B'] }],
  };
  const check = { name: 'j', run: 'k', passed: false, exitCode: 1, seconds: 1, logTail: 'l\u200B' };
  const input = { pack, memory: undefined, red: [check] };
  expect(renderPrompt(input)).not.toMatch(/\u200B|<!--/);
  expect(hiddenInPrompt(input)).toEqual([
    { where: "the task's criteria", kind: 'comment', count: 1, said: '<!-- x -->' },
    { where: "the task's scope", kind: 'zero-width', count: 2, said: '' },
    { where: 'the title of task #8', kind: 'comment', count: 1, said: '<!-- y -->' },
    { where: 'the scope of task #8', kind: 'zero-width', count: 1, said: '' },
    { where: 'the evidence of attempt 1', kind: 'zero-width', count: 4, said: '' },
    { where: 'what the checks said', kind: 'zero-width', count: 1, said: '' },
  ]);
});

it('what is taken out of what a further session is told stands in the account of the attempt', async () => {
  const check = `printf 'a\\342\\200\\213b\\n'; exit 1`;
  const policy = `agent: { name: command, command: "echo a >> a.txt" }\nchecks: [${JSON.stringify(check)}]`;
  const { attempt } = await room.run(packWith({ policy }));
  expect(attempt.sessions).toHaveLength(2);
  expect(attempt.hidden).toEqual([
    { where: 'what the checks said', kind: 'zero-width', count: 1, said: '' },
  ]);
});
