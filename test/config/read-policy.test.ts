import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { renderPolicyProblem } from '../../src/config/policy-problem.ts';
import { readPolicy } from '../../src/config/read-policy.ts';

const DEFAULTS = {
  enabled: true,
  agent: { name: 'claude', model: undefined, maxTurns: 100 },
  parallel: 1,
  priority: { first: ['priority: critical', 'priority: high'], last: ['priority: low'] },
  trust: { label: 'write', bots: [] },
  attempts: {
    max: 3,
    minutes: 60,
    idleMinutes: 15,
    standstillMinutes: 30,
    fixRounds: 1,
    cents: 500,
    queueMinutes: 60,
  },
  budget: { centsPerDay: 10_000, attemptsPerDay: 200 },
  breaker: { failures: 5, minutes: 60 },
  setup: [],
  cache: { paths: [], key: [] },
  checks: [],
  commands: { allow: ['*'], deny: expect.arrayContaining(['sudo', 'git push', 'npm publish']) },
  sandbox: { enabled: true, allowHosts: [] },
  prices: {},
  ci: { minutes: 60, trust: false },
  merge: { method: 'merge', upToDate: false, approvals: 0 },
  watch: { checks: [], minutes: 60 },
  rollback: { maxPerDay: 3 },
  memory: { file: 'CLAUDE.md' },
};

function problems(text: string): string[] {
  const read = readPolicy(text);
  return read.ok ? [] : read.problems.map(renderPolicyProblem);
}

describe('reading a policy', () => {
  it.each([[undefined], [''], ['# nothing\n'], ['{}'], ['---\n'], ['null']])(
    'takes %j for the defaults',
    (text) => {
      expect(readPolicy(text)).toEqual({ ok: true, policy: DEFAULTS });
    },
  );

  it('reads every key', () => {
    const text = `
enabled: false
agent: { name: claude, model: opus, max-turns: 7 }
parallel: 2
priority: { first: [now], last: [later, never] }
trust: { label: maintain, bots: ["renovate[bot]"] }
attempts: { max: 1, minutes: 10, idle-minutes: 3, standstill-minutes: 4, fix-rounds: 2, cents: 50, queue-minutes: 5 }
budget: { cents-per-day: 500, attempts-per-day: 9 }
breaker: { failures: 2, minutes: 30 }
setup: [npm ci]
cache: { paths: [~/.npm, ~/.cache/pip], key: [package-lock.json] }
checks:
  - npm test
  - { name: lint, run: npm run lint, minutes: 5 }
  - run: |
      make build
      make check
commands: { allow: [npm, node --test], deny: [npm publish] }
sandbox: { allow-hosts: [registry.npmjs.org, "*.example.com"] }
prices: { my-model: { input: 300, cached-input: 30, output: 1500 } }
ci: { minutes: 30, trust: true }
merge: { method: squash, up-to-date: true, approvals: 1 }
watch: { checks: [ci], minutes: 20 }
rollback: { max-per-day: 0 }
memory: { file: docs/AGENTS.md }
`;
    expect(readPolicy(text)).toEqual({
      ok: true,
      policy: {
        enabled: false,
        agent: { name: 'claude', model: 'opus', maxTurns: 7 },
        parallel: 2,
        priority: { first: ['now'], last: ['later', 'never'] },
        trust: { label: 'maintain', bots: ['renovate[bot]'] },
        attempts: {
          max: 1,
          minutes: 10,
          idleMinutes: 3,
          standstillMinutes: 4,
          fixRounds: 2,
          cents: 50,
          queueMinutes: 5,
        },
        budget: { centsPerDay: 500, attemptsPerDay: 9 },
        breaker: { failures: 2, minutes: 30 },
        setup: ['npm ci'],
        cache: { paths: ['~/.npm', '~/.cache/pip'], key: ['package-lock.json'] },
        checks: [
          { name: 'npm test', run: 'npm test', minutes: 15 },
          { name: 'lint', run: 'npm run lint', minutes: 5 },
          { name: 'make build', run: 'make build\nmake check\n', minutes: 15 },
        ],
        commands: { allow: ['npm', 'node --test'], deny: ['npm publish'] },
        sandbox: { enabled: true, allowHosts: ['registry.npmjs.org', '*.example.com'] },
        prices: {
          'my-model': { input: 300, cachedInput: 30, cacheWrite: 300, output: 1_500 },
        },
        ci: { minutes: 30, trust: true },
        merge: { method: 'squash', upToDate: true, approvals: 1 },
        watch: { checks: ['ci'], minutes: 20 },
        rollback: { maxPerDay: 0 },
        memory: { file: 'docs/AGENTS.md' },
      },
    });
  });

  it('names every problem at once, in the order of the lines, with what to do', () => {
    const text = `enable: true
agent:
  name: aider
parallel: 0
attempts:
  max: "3"
  minuts: 5
  cents:
checks:
  - npm test
  - name: lint
    runs: x
  - 7
  - npm test
merge:
  method: rebase
memory:
  file: ../../etc/passwd
`;
    expect(problems(text)).toMatchInlineSnapshot(`
     [
       "line 1, column 1: \`enable\` is not a known key. Did you mean \`enabled\`?",
       "line 3, column 9: \`agent.name\` is not known here. Use \`claude\` or \`codex\` or \`gemini\` or \`opencode\` or \`command\` or \`replay\`.",
       "line 4, column 11: \`parallel\` must be at least 1. Change the value.",
       "line 6, column 8: \`attempts.max\` must be a number, not \`"3"\`. Change the value.",
       "line 7, column 3: \`attempts.minuts\` is not a known key. Did you mean \`minutes\`?",
       "line 8, column 9: \`attempts.cents\` has no value. Give it one, or remove the line.",
       "line 11, column 5: \`checks[1].run\` is missing. Add it.",
       "line 12, column 5: \`checks[1].runs\` is not a known key. Did you mean \`run\`?",
       "line 13, column 5: \`checks[2]\` must be a string or a mapping. Change the value.",
       "line 16, column 11: \`merge.method\` is not known here. Use \`merge\` or \`squash\`.",
       "line 18, column 9: \`memory.file\` must be a path inside the repository, such as docs/notes.md. Change the value.",
     ]
    `);
  });

  it('names a key of another agent, and a key that an agent lacks', () => {
    expect(problems('agent:\n  command: x\n')).toMatchInlineSnapshot(`
     [
       "line 2, column 3: \`agent.command\` does not go with the \`name\` beside it. Remove it, or change the \`name\` beside it.",
     ]
    `);
    expect(problems('agent:\n  name: command\n')).toMatchInlineSnapshot(`
     [
       "line 1, column 1: \`agent.command\` is missing. Add it.",
     ]
    `);
  });

  it('understands keys in camel case as meant', () => {
    expect(problems('agent: { maxTurns: 3 }')).toEqual([
      expect.stringContaining('Did you mean `max-turns`?'),
    ]);
  });

  it('names YAML that is broken, and what stands before it', () => {
    expect(problems('parralel: 2\nenabled: true\nenabled: false\nsetup: [npm ci\nattempts: {}\n'))
      .toMatchInlineSnapshot(`
     [
       "line 1, column 1: \`parralel\` is not a known key. Did you mean \`parallel\`?",
       "line 3, column 1: the same key stands here twice. Remove one of them.",
       "line 5, column 1: is not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]. Mend the line.",
     ]
    `);
  });

  it('refuses two checks of one name', () => {
    expect(problems('checks:\n  - npm test\n  - name: npm test\n    run: x\n'))
      .toMatchInlineSnapshot(`
     [
       "line 3, column 5: \`checks[1]\` has the same name as an earlier check: npm test. Change the value.",
     ]
    `);
  });

  it.each([
    ['aliases', 'setup: &a [x]\nchecks: *a\n', 'the alias `*a` is not supported'],
    ['an alias to itself', 'setup: &a [*a]\n', 'the alias `*a` is not supported'],
    ['a tag', 'setup: [!!js/function x]\n', 'is not valid YAML: Unresolved tag'],
    ['a second document', 'parallel: 1\n---\nparallel: 2\n', 'is not valid YAML'],
    ['a list', '- a\n', 'must be a mapping, not a list'],
    ['a text', 'hello\n', 'must be a mapping, not `"hello"`'],
    [
      'an unknown key that is special in JavaScript',
      '__proto__: { enabled: false }\n',
      '`__proto__` is not a known key',
    ],
    ['a file of 65 KiB', `# ${'x'.repeat(65 * 1024)}\n`, 'is larger than 64 KiB'],
  ])('refuses %s', (_, text, why) => {
    expect(problems(text)).toEqual([expect.stringContaining(why)]);
  });

  it('refuses an exponential bomb of aliases at once', () => {
    const bomb = [
      'a: &a [x,x]',
      ...Array.from(
        'bcdefghij',
        (name, i) => `${name}: &${name} [*${'abcdefghi'[i]},*${'abcdefghi'[i]}]`,
      ),
    ];
    const started = performance.now();
    expect(readPolicy(bomb.join('\n')).ok).toBe(false);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('never throws, and each of its problems has a place in the text', () => {
    const word = fc.constantFrom(
      'agent',
      'checks',
      'name',
      'run',
      ':',
      ' ',
      '\n',
      '  ',
      '- ',
      '{',
      '}',
      '[',
      ']',
      '&a',
      '*a',
      '"',
      '!',
      '|',
      '0',
      'x',
      '\t',
      '?',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const read = readPolicy(words.join(''));
        if (read.ok) return;
        expect(read.problems.length).toBeGreaterThan(0);
        for (const { line, column, problem, remedy } of read.problems) {
          expect(line).toBeGreaterThan(0);
          expect(column).toBeGreaterThan(0);
          expect(problem).not.toBe('');
          expect(remedy).not.toBe('');
        }
      }),
      { numRuns: 500 },
    );
  });
});
