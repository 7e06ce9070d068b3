import { expect, it } from '@jest/globals';
import { hiddenInPrompt, renderPrompt } from '../../src/agent/prompt/render-prompt.ts';
import { packWith } from './sample-pack.ts';

it('no markup is taken out of the reason of an earlier attempt, which is no page, and none is told', () => {
  const reason = 'Said: <!-- a --> [b](c "d") ``` e f <x-y>\u200B';
  const pack = packWith({ history: [{ attempt: 1, reason, evidence: [] }] });
  expect(renderPrompt({ pack, memory: undefined, red: [] })).toContain(reason.slice(0, -1));
  expect(hiddenInPrompt({ pack, memory: undefined, red: [] })).toEqual([
    { where: 'the reason of attempt 1', kind: 'zero-width', count: 1, said: '' },
  ]);
});
