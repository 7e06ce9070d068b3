import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { AgentRoom, KEY } from './agent-room.ts';
import { fakeCli } from './fake-cli.ts';
import { packWith } from './sample-pack.ts';

const room = new AgentRoom();

/** The CLI's own word for a key that is refused. */
const REFUSED = { type: 'system', subtype: 'api_retry', error_status: 401 };

/** A model's service that answers each request with so many tokens, or refuses. */
describe('an attempt asks its model through the gateway', () => {
  let server: Server;
  let url: string;
  let keys: (string | undefined)[];
  let status: number;
  let model: string;
  let usage: object | undefined;
  let words: string;
  /** How many answers come before it refuses. */
  let good: number;

  beforeEach(async () => {
    keys = [];
    status = 200;
    words = 'Overloaded';
    good = Infinity;
    model = 'claude-opus-5-5';
    usage = { input_tokens: 100_000, output_tokens: 1_000 };
    server = createServer((request, response) => {
      request.resume();
      keys.push(request.headers['x-api-key']?.toString());
      if (keys.length > good) status = 400;
      const answer =
        status === 200
          ? {
              id: 'msg_1',
              type: 'message',
              role: 'assistant',
              model,
              content: [{ type: 'text', text: 'Hm.' }],
              stop_reason: 'end_turn',
              ...(usage && { usage }),
            }
          : { type: 'error', error: { type: 'x_error', message: words } };
      response.writeHead(status, {
        'content-type': 'application/json',
      });
      response.end(JSON.stringify(answer));
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  /** A CLI that asks so often, then says how it ended. */
  async function asks(times: number, exitCode: number, word = 'So.', more = ''): Promise<void> {
    const body = JSON.stringify({
      model,
      max_tokens: 100,
      messages: [{ role: 'user', content: 'x' }],
    });
    const ask = `for (let i = 0; i < ${times}; i += 1) await fetch(process.env.ANTHROPIC_BASE_URL + '/v1/messages', { method: 'POST', headers: { 'content-type': 'application/json', 'anthropic-version': '2023-06-01', 'x-api-key': process.env.ANTHROPIC_API_KEY }, body: ${JSON.stringify(JSON.stringify(JSON.parse(body)))} });`;
    const said = { type: 'result', subtype: 'success', is_error: exitCode !== 0, result: word };
    await fakeCli(room, 'claude', {
      lines: [
        { type: 'assistant', message: { id: 'm', content: [{ type: 'text', text: 'Hm.' }] } },
      ],
      more: `node --input-type=module -e "$(cat <<'END'\n${ask}\nEND\n)"\n${more}\necho '${JSON.stringify(said)}'`,
      exitCode,
    });
  }

  const run = (cents = 500, policy = '') => {
    const pack = packWith({ policy });
    return room.run({ ...pack, claim: { ...pack.claim, reservedCents: cents } }, undefined, {
      ANTHROPIC_BASE_URL: url,
    });
  };

  it('which adds the key and counts what it took', async () => {
    await asks(2, 0);
    const { attempt } = await run();
    expect(keys).toEqual([KEY, KEY]);
    expect(attempt).toMatchObject({
      outcome: 'finished',
      model: 'claude-opus-5-5',
      usage: {
        inputTokens: 200_000,
        outputTokens: 2_000,
        byModel: [{ model: 'claude-opus-5-5', inputTokens: 200_000 }],
      },
    });
    // The CLI itself told of no cost.
    expect(attempt.usage.cents).toBeGreaterThan(10);
  });

  it('at the prices that the policy names', async () => {
    await asks(1, 0);
    const price = '{ input: 200, output: 5000 }';
    const { attempt } = await run(500, `prices: { claude-opus-*: ${price} }`);
    // A tenth of a million tokens in, a thousandth out.
    expect(attempt.usage.cents).toBe(20 + 5);
  });

  it('and tells where it had to guess what an answer took, or what a model costs', async () => {
    usage = undefined;
    await asks(1, 0);
    const guessed = await run();
    expect(guessed.attempt.usage.byModel).toMatchObject([{ estimated: 1, priceKnown: true }]);
    model = 'mystery-1';
    usage = { input_tokens: 10, output_tokens: 1 };
    await asks(1, 0);
    const unpriced = await run();
    expect(unpriced.attempt.usage.byModel).toMatchObject([{ estimated: 0, priceKnown: false }]);
  });

  it('and what it took is told though the agent’s program is not found after that', async () => {
    const ask = `node -e "fetch(process.env.ANTHROPIC_BASE_URL + '/v1/messages', { method: 'POST', headers: { 'content-type': 'application/json', 'x-api-key': 'x' }, body: JSON.stringify({ model: 'claude-opus-5-5', max_tokens: 100, messages: [{ role: 'user', content: 'x' }] }) }).then((answer) => answer.text())"`;
    await room.file(
      'again.sh',
      `${ask}\necho half > done.txt\necho 'sh: 1: sh: not found' >&2\nexit 127\n`,
    );
    const { attempt, changeset } = await run(
      500,
      'agent: { name: command, command: sh again.sh, service: anthropic }',
    );
    expect(attempt).toMatchObject({
      outcome: 'failed',
      class: 'agent',
      usage: { inputTokens: 100_000, outputTokens: 1_000 },
    });
    expect(attempt.reason).toContain('The session came to no end: The agent is not installed');
    expect(attempt.usage.cents).toBeGreaterThan(10);
    expect(changeset?.files).toMatchObject([{ path: 'done.txt' }]);
  });

  it('which refuses when the attempt’s money is spent, and that is why it failed', async () => {
    await asks(4, 1);
    const { attempt } = await run(1);
    expect(keys).toEqual([KEY]);
    expect(attempt).toMatchObject({ outcome: 'failed', class: 'agent' });
    expect(attempt.reason).toContain('The money for this attempt is spent.');
  });

  it('which has seen what the service refused, whatever the CLI makes of it', async () => {
    status = 529;
    await asks(1, 1);
    const { attempt } = await run();
    expect(attempt).toMatchObject({ outcome: 'failed', class: 'quota' });
    expect(attempt.reason).toContain('529');
  });

  it.each([
    ['I wrote the rate limiter', ''],
    ['API Error: 401 {}', ''],
    ['', `for i in 1 2 3; do echo '${JSON.stringify(REFUSED)}'; done; sleep 60`],
  ])('which has seen that nothing was refused, though the CLI says “%s”', async (word, more) => {
    await asks(1, 1, word, more);
    const { attempt } = await run();
    expect(attempt).toMatchObject({ outcome: 'failed', class: 'agent' });
    expect(attempt.reason).toContain("the model's service had answered");
  });

  it.each([
    [
      'its limit, in words that the gateway knows',
      'You have reached your specified API usage limits.',
      '',
      'quota',
    ],
    [
      'something new, which the CLI takes for its limit',
      'Enough!',
      'You hit your usage limit',
      'quota',
    ],
    ['something new, which the CLI takes for the key', 'Go away!', 'API Error: 401 {}', 'auth'],
    ['a request that is too long', 'Too long!', 'API Error: 400 Too long!', 'agent'],
  ])('which after good answers refuses %s', async (_, refusal, word, expected) => {
    [words, good] = [refusal, 1];
    await asks(2, 1, word);
    const { attempt } = await run();
    expect(attempt).toMatchObject({ outcome: 'failed', class: expected });
    expect(attempt.reason).not.toContain('refused nothing');
  });

  it('and may be killed after it had its answer, by which it is not to blame', async () => {
    await asks(1, 1, '', 'kill -9 $$');
    expect((await run()).attempt).toMatchObject({ outcome: 'failed', class: 'infrastructure' });
  });

  it('with a key that was pasted with a line end, which is shown and handed over nowhere either', async () => {
    const shown = `(echo "${KEY} is it"; echo "${KEY}") | tee leaked.txt`;
    await asks(1, 0, `It is ${KEY}.`, shown);
    const run = await room.run(packWith(), undefined, {
      ANTHROPIC_API_KEY: `${KEY}\r\n`,
      ANTHROPIC_BASE_URL: `${url}\n`,
    });
    expect(keys).toEqual([KEY]);
    expect(run.attempt.reason).toContain('"leaked.txt" holds a secret that the agent was given');
    expect(run.transcript.map(({ text }) => text)).toContain('*** is it');
    expect(JSON.stringify([run, room.logged])).not.toContain(KEY);
  });

  it.each(['', ' \n'])('and is not made at all without a key: %j', async (key) => {
    await asks(1, 0);
    const { attempt } = await room.run(packWith(), undefined, { ANTHROPIC_API_KEY: key });
    expect(attempt).toMatchObject({ outcome: 'failed', class: 'auth', turns: 0 });
    expect(attempt.reason).toContain('ANTHROPIC_API_KEY is missing');
    expect(keys).toEqual([]);
  });
});

describe('a policy that asks for the sandbox', () => {
  it('gets no attempt without one, but what is missing and what to do', async () => {
    const pack = packWith({ policy: 'agent: { name: command, command: "true" }' });
    const policy = { ...pack.policy, sandbox: { enabled: true, allowHosts: [] } };
    const only = await room.onlyGit();
    await expect(room.run({ ...pack, policy }, undefined, { PATH: only })).rejects.toMatchObject({
      code: 'PAWL_SANDBOX_UNUSABLE',
      message: expect.stringMatching(/bubblewrap is not installed.*sandbox: off/s),
    });
  });
});
