import { describe, expect, it } from '@jest/globals';
import { renderPolicyProblem } from '../../src/config/policy-problem.ts';
import { readPolicy } from '../../src/config/read-policy.ts';

function problems(text: string): string[] {
  const read = readPolicy(text);
  return read.ok ? [] : read.problems.map(renderPolicyProblem);
}

describe('reading a policy', () => {
  it.each([
    ['trust: { label: read }', '`trust.label` is not known here'],
    ['trust: { bots: [renovate] }', 'must be a login such as renovate[bot]'],
    ['breaker: { failures: 1 }', '`breaker.failures` must be at least 2'],
    ['budget: { cents-per-day: 400 }', 'must be at least `attempts.cents` (500)'],
    ['priority: { first: ["a,b"] }', "must be a label's name"],
    ['rollback: { max-per-day: -1 }', '`rollback.max-per-day` must be at least 0'],
    ['agent: { name: opencode }', '`agent.model` is missing'],
    ['agent: { name: opencode, model: gpt-5.1 }', 'must be a model with its service before it'],
    ['setup: ["  "]', 'must not be blank'],
    ['memory: { file: /etc/passwd }', 'must be a path inside the repository'],
    ['enabled: yes', 'must be `true` or `false`, not `"yes"`'],
    ['sandbox: none', 'is not known here'],
    ['sandbox: { allow-host: [a.example] }', 'Did you mean `allow-hosts`?'],
    ['sandbox: { allow-hosts: ["http://a.example"] }', "must be a host's name"],
    ['sandbox: { allow-hosts: [10.0.0.1] }', "must be a host's name"],
    ['commands: { deny: ["rm -rf $HOME"] }', 'must be `*`, or the first words of a command'],
    ['prices: { m: { input: 1, output: 2, in: 1 } }', '`prices.m.in` is not a known key'],
    ['cache: { paths: [.npm] }', 'must be a path in the home, such as ~/.npm'],
    ['cache: { paths: [~/../etc] }', 'must be a path in the home, such as ~/.npm'],
    ['cache: { paths: ["~/.npm/*"] }', 'must be a path in the home, such as ~/.npm'],
    ['cache: { paths: [~/.cache/pip, ~/.cache] }', 'is kept with ~/.cache already'],
    ['cache: { paths: [~/.npm], key: [/etc/passwd] }', 'must be a path inside the repository'],
    ['sandbox: off\ncache: { paths: [~/.npm] }', '`cache` needs the sandbox'],
    ['attempts: { idle-minutes: 0 }', 'must be at least 1'],
    ['attempts: { fix-rounds: 9 }', 'must be at most 5'],
    ['merge: { upToDate: true }', 'Did you mean `up-to-date`?'],
  ])('refuses %s', (text, why) => {
    expect(problems(text)).toEqual([expect.stringContaining(why)]);
  });

  it('reads the other agents', () => {
    const agent = (text: string): unknown => {
      const read = readPolicy(`agent: ${text}`);
      return read.ok ? read.policy.agent : read.problems;
    };
    expect(agent('{ name: command, command: ./agent.sh }')).toEqual({
      name: 'command',
      command: './agent.sh',
    });
    expect(agent('{ name: command, command: aider, service: openai }')).toEqual({
      name: 'command',
      command: 'aider',
      service: 'openai',
    });
    expect(agent('{ name: replay, file: .github/replay.json }')).toEqual({
      name: 'replay',
      file: '.github/replay.json',
    });
    expect(agent('{ name: codex, model: gpt-5.1 }')).toEqual({
      name: 'codex',
      model: 'gpt-5.1',
      maxTurns: 100,
    });
    expect(agent('{ name: gemini, max-turns: 5 }')).toEqual({
      name: 'gemini',
      model: undefined,
      maxTurns: 5,
    });
    expect(agent('{ name: opencode, model: anthropic/claude-x }')).toEqual({
      name: 'opencode',
      model: 'anthropic/claude-x',
      maxTurns: 100,
    });
    expect(agent('{ model: opus }')).toEqual({ name: 'claude', model: 'opus', maxTurns: 100 });
  });
});
