import { describe, expect, it } from '@jest/globals';
import { NO_USAGE } from '../../src/agent/agent-adapter.ts';
import type { AgentEnding } from '../../src/agent/agent-adapter.ts';
import { orUnchecked } from '../../src/agent/supervisor/or-unchecked.ts';
import { unrunCheck } from '../../src/core/check-ending.ts';
import type { CheckProof } from '../../src/core/attempt.ts';

const done: AgentEnding = {
  ...{ outcome: 'finished', class: undefined, reason: 'The agent says it is done.' },
  ...{ model: undefined, turns: 1, usage: NO_USAGE, summary: '', denials: [] },
};
const red: CheckProof = {
  ...{ name: 'lint', run: 'lint', passed: false, exitCode: undefined, seconds: 9 },
  logTail: '[stopped after 1 minutes]',
};
const unrun = ['a', 'b', 'c', 'd'].map((name) => unrunCheck({ name, run: name, minutes: 1 }));
const over = { minutes: 60, isOver: true };

describe('an agent that left no time for its checks', () => {
  it('has not finished', () => {
    expect(orUnchecked(done, [red, ...unrun], over)).toMatchObject({
      outcome: 'failed',
      class: 'agent',
      reason:
        "The change was not checked: no time was left of the attempt's 60 minutes to run `a`, `b`, `c` and 1 more.",
    });
  });

  it('is not to blame where it was the job that ended', () => {
    const ending = orUnchecked(done, unrun.slice(0, 1), { minutes: 60, isOver: false });
    expect(ending).toMatchObject({
      outcome: 'failed',
      class: 'infrastructure',
      reason: 'The change was not checked: no time was left of the job to run `a`.',
    });
  });

  it('is none whose checks were all run, or that had failed before', () => {
    expect(orUnchecked(done, [red], over)).toBe(done);
    const failed: AgentEnding = { ...done, outcome: 'failed', class: 'quota' };
    expect(orUnchecked(failed, unrun, over)).toBe(failed);
  });
});
