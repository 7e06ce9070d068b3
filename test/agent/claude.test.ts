import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { AgentRoom, KEY } from './agent-room.ts';
import { INIT, RESULT, TURN } from './claude-lines.ts';
import { fakeCli } from './fake-cli.ts';
import { packWith } from './sample-pack.ts';

const room = new AgentRoom();

describe('the agent `claude`', () => {
  const claudeThatSays = (lines: readonly object[], exitCode: number, more = ''): Promise<void> =>
    fakeCli(room, 'claude', { lines, exitCode, more });

  it('is told its limits, gets the memory beside the prompt, and its account is read', async () => {
    await claudeThatSays([INIT, { type: 'brand_new' }, TURN, RESULT], 0);
    const pack = packWith({ policy: 'agent: { model: opus, max-turns: 9 }' });
    const { attempt } = await room.run(pack, 'Tabs!<!-- hidden -->');

    expect(attempt).toMatchObject({
      outcome: 'finished',
      agent: 'claude',
      model: 'claude-x',
      turns: 2,
      usage: { inputTokens: 16, outputTokens: 7, cents: 12.345, byModel: [] },
      summary: 'Done.',
    });
    const args = (await readFile(join(room.root, 'args'), 'utf8')).trim().split('\n');
    expect(args).toEqual(
      expect.arrayContaining([
        '-p',
        '--setting-sources=user',
        expect.stringMatching(/^--tools=(?!.*(?:Web|Worktree|Schedule))/),
        '--max-turns=9',
        '--max-budget-usd=5.00',
        '--model=opus',
        '--append-system-prompt=Tabs!',
      ]),
    );
    expect(await readFile(join(room.root, 'prompt'), 'utf8')).not.toContain('Tabs!');
    expect(room.logged).toEqual(['Looking.\nBash {"command":"ls"}']);
  });

  it.each([
    [0.4, '0.01'],
    [0, '0.01'],
    [12.001, '0.13'],
    [29, '0.29'],
    [499.999_999, '5.00'],
  ])('is told of %d cents that are left as %s dollars, and never of none', async (cents, told) => {
    await claudeThatSays([INIT, RESULT], 0);
    const pack = packWith();
    await room.run({ ...pack, claim: { ...pack.claim, reservedCents: cents } });
    expect(await readFile(join(room.root, 'args'), 'utf8')).toContain(`--max-budget-usd=${told}\n`);
  });

  it('gets the gateway’s address, a key that opens nothing, and no token of GitHub', async () => {
    await claudeThatSays([INIT, RESULT], 0);
    await room.run(packWith());
    const env = await readFile(join(room.root, 'env'), 'utf8');
    expect(env).not.toContain(KEY);
    expect(env).toMatch(/^ANTHROPIC_API_KEY=pawl-/m);
    expect(env).toMatch(/^ANTHROPIC_BASE_URL=http:\/\/127\.0\.0\.1:\d{2,}$/m);
    expect(env).toContain('CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC=1\n');
    expect(env).not.toMatch(/^(?:GITHUB_|ACTIONS_|RUNNER_(?!TRACKING_ID))/m);
  });

  it('never shows the key: not in the transcript, the log or the account', async () => {
    await claudeThatSays([INIT, { ...RESULT, result: `The key is ${KEY}.` }], 0, `echo ${KEY} >&2`);
    const all = await room.run(packWith());
    expect(all.attempt.summary).toBe('The key is ***.');
    expect(JSON.stringify([all.attempt, all.transcript, room.logged])).not.toContain(KEY);
  });

  const apiError = (words: string, more: object = {}): object => ({
    ...RESULT,
    is_error: true,
    result: words,
    ...more,
  });

  it.each([
    [
      'a key that is refused',
      [INIT, TURN, apiError('API Error: 401 {"type":"error"}')],
      1,
      'auth',
      'refused the key',
    ],
    [
      'no key',
      [INIT, TURN, apiError('Invalid API key · Please run /login')],
      1,
      'auth',
      'refused the key',
    ],
    [
      'a rate limit',
      [INIT, TURN, apiError('API Error: 429 rate_limit_error')],
      1,
      'quota',
      'refused for now',
    ],
    [
      'an overload',
      [INIT, TURN, apiError('API Error: Repeated 529 Overloaded errors')],
      1,
      'quota',
      'refused for now',
    ],
    [
      'an overload, named apart',
      [INIT, TURN, apiError('It failed.', { api_error_status: 529 })],
      1,
      'quota',
      'refused for now',
    ],
    [
      'no credit',
      [INIT, TURN, apiError('Credit balance is too low')],
      1,
      'quota',
      'refused for now',
    ],
    [
      'an outage',
      [INIT, TURN, apiError('API Error: 503 upstream')],
      1,
      'infrastructure',
      'cannot be reached',
    ],
    [
      'no connection',
      [INIT, TURN, apiError('API Error: Unable to connect to API (ECONNREFUSED)')],
      1,
      'infrastructure',
      'cannot be reached',
    ],
    [
      'an API error that the exit status hides',
      [INIT, TURN, apiError('API Error: 401')],
      0,
      'auth',
      'refused the key',
    ],
    [
      'too many turns',
      [INIT, TURN, { ...RESULT, subtype: 'error_max_turns', is_error: true, result: undefined }],
      1,
      'agent',
      'its 100 turns',
    ],
    [
      'the money spent',
      [INIT, TURN, { ...RESULT, subtype: 'error_max_budget_usd', is_error: true }],
      1,
      'agent',
      'money was spent',
    ],
    ['a good word and a bad exit', [INIT, TURN, RESULT], 1, 'agent', 'exit code 1: Done.'],
    ['no result line', [INIT, TURN], 0, 'agent', 'ended with exit code 0'],
    ['no line at all', [], 1, 'infrastructure', 'ended with exit code 1'],
  ])('under %s fails with the right class', async (_, lines, exitCode, failure, words) => {
    await claudeThatSays(lines, exitCode);
    const { attempt } = await room.run(packWith());
    expect(attempt).toMatchObject({ outcome: 'failed', class: failure });
    expect(attempt.reason).toContain(words);
  });

  it.each([
    [529, 'quota'],
    [undefined, 'infrastructure'],
  ])(
    'that asks its model in vain (%s) until its time is over is not to blame',
    async (status, failure) => {
      await claudeThatSays(
        [INIT, { type: 'system', subtype: 'api_retry', error_status: status }],
        0,
        'sleep 60',
      );
      const pack = packWith();
      const attempts = { ...pack.policy.attempts, minutes: 0.01 };
      const { attempt } = await room.run({ ...pack, policy: { ...pack.policy, attempts } });
      expect(attempt).toMatchObject({ outcome: 'failed', class: failure });
      expect(attempt.reason).toContain('did not end within 0.01 minutes');
    },
  );

  const retry = (status: number): object => ({
    type: 'system',
    subtype: 'api_retry',
    error_status: status,
  });

  it('is stopped when its key was refused three times in a row', async () => {
    await claudeThatSays([INIT, retry(401), retry(401), retry(401)], 0, 'sleep 60');
    const { attempt } = await room.run(packWith());
    expect(attempt).toMatchObject({ outcome: 'failed', class: 'auth', turns: 0 });
    expect(attempt.reason).toContain('refused the key');
    expect(attempt.seconds).toBeLessThan(20);
  });

  it('is left alone when its key is taken after all', async () => {
    await claudeThatSays([INIT, retry(401), retry(401), TURN, retry(401), RESULT], 0, 'sleep 1');
    expect((await room.run(packWith())).attempt).toMatchObject({ outcome: 'finished' });
  });

  it('counts a message of many lines as one turn, and words of the CLI’s own as none', async () => {
    const part = (id: string, model: string): object => ({
      type: 'assistant',
      message: { id, model, content: [{ type: 'text', text: 'Hm.' }] },
    });
    const lines = [part('a', 'm'), part('a', 'm'), part('b', 'm'), part('c', '<synthetic>')];
    await claudeThatSays([INIT, ...lines], 0, 'kill -9 $$');
    expect((await room.run(packWith())).attempt.turns).toBe(2);
  });

  it('that was killed is not to blame', async () => {
    await claudeThatSays([INIT, TURN], 0, 'kill -9 $$');
    expect((await room.run(packWith())).attempt).toMatchObject({
      class: 'infrastructure',
      reason: expect.stringContaining('SIGKILL'),
    });
  });

  it('is an error by name if it is not installed', async () => {
    const missing = room.run(packWith(), undefined, { PATH: await room.onlyGit() });
    await expect(missing).rejects.toMatchObject({
      code: 'PAWL_AGENT_NOT_FOUND',
      message: expect.stringContaining('claude'),
    });
  });
});
