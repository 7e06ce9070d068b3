import { describe, expect, it } from '@jest/globals';
import { message } from './answers.ts';
import { GatewayRoom, MESSAGE } from './gateway-room.ts';
import { json } from './model-service.ts';

const GENERATE = '/v1beta/models/model-a:generateContent';

/** JSON in so many lists. */
function deep(levels: number): string {
  return `${'['.repeat(levels)}${']'.repeat(levels)}`;
}

/** A request with a field of JSON. */
function withField(name: string, field: string): string {
  return `${JSON.stringify(MESSAGE).slice(0, -1)},"${name}":${field}}`;
}

describe('a request that is nested very deeply', () => {
  const room = new GatewayRoom();

  const tool = '{"type":"namespace","tools":[';
  it.each([
    ['anthropic', '/v1/messages', withField('context_management', deep(50_000))],
    ['anthropic', '/v1/messages', withField('metadata', deep(501))],
    ['openai', '/v1/responses', withField('tools', `[${tool.repeat(3_000)}${']}'.repeat(3_000)}]`)],
    ['gemini', GENERATE, `{"generationConfig":{"x":${deep(50_000)}}}`],
  ] as const)(
    'is refused as a bad one over %s %s, and is no trouble of the service’s',
    async (wire, path, body) => {
      const gateway = await room.open({ wire });
      const { status, text } = await room.ask('POST', path, body);
      expect(status).toBe(400);
      expect(text).toContain('nested too deeply');
      expect(room.service.requests).toEqual([]);
      expect(gateway.trouble()).toBeUndefined();
    },
  );

  it('passes while the nesting is one that an agent may have', async () => {
    room.service.answer = json(message({ input: 1, output: 1 }));
    await room.open();
    const body = withField('metadata', deep(400));
    expect((await room.ask('POST', '/v1/messages', body)).status).toBe(200);
    expect(room.service.requests[0]?.body).toBe(body);
  });
});

describe('an answer that is nested very deeply', () => {
  const room = new GatewayRoom();

  it('is passed on, and counted by its bytes', async () => {
    const args = `{"a":${deep(20_000)}}`;
    const text = `{"candidates":[{"content":{"parts":[{"functionCall":{"args":${args}}}]}}]}`;
    room.service.answer = (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end(text);
    };
    const gateway = await room.open({ wire: 'gemini' });
    const answer = await room.ask('POST', GENERATE, {});
    expect([answer.status, answer.text]).toEqual([200, text]);
    expect(gateway.trouble()).toBeUndefined();
    expect(gateway.account().cents).toBeGreaterThan(0);
  });
});
