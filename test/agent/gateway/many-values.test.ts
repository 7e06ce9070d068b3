import { describe, expect, it } from '@jest/globals';
import { message } from './answers.ts';
import { GatewayRoom, MESSAGE } from './gateway-room.ts';
import { json } from './model-service.ts';

const GENERATE = '/v1beta/models/model-a:generateContent';

/** A request with a list of so many values. */
function withMany(count: number, value: string): string {
  const list = Array.from({ length: count }, () => value).join(',');
  return `${JSON.stringify(MESSAGE).slice(0, -1)},"metadata":[${list}]}`;
}

describe('a request of very many values', () => {
  const room = new GatewayRoom();

  it.each([
    ['anthropic', '/v1/messages', '{}'],
    ['anthropic', '/v1/messages/count_tokens', '{"a":1}'],
    ['openai', '/v1/responses', '[]'],
    ['gemini', GENERATE, '1'],
  ] as const)(
    'is refused as one that is too large over %s %s, and is no trouble of the service’s: %s',
    async (wire, path, value) => {
      const gateway = await room.open({ wire });
      const answer = await room.ask('POST', path, withMany(3_000_000, value));
      expect([answer.status, answer.headers.connection]).toEqual([413, 'close']);
      expect(answer.text).toContain('A request may have 500000 values and names.');
      expect(room.service.requests).toEqual([]);
      expect([gateway.trouble(), gateway.refused()]).toEqual([undefined, undefined]);
    },
  );

  it('is refused before it is read: that it is no JSON at its end is not seen', async () => {
    await room.open();
    const cut = withMany(10_000_000, '{}').slice(0, -1);
    expect((await room.ask('POST', '/v1/messages', cut)).status).toBe(413);
  });

  it('is refused for the names that the values have, too', async () => {
    await room.open();
    const many = Array.from({ length: 300_000 }, (_, at) => `"${at}":1`).join(',');
    const body = `${JSON.stringify(MESSAGE).slice(0, -1)},"metadata":{${many}}}`;
    expect((await room.ask('POST', '/v1/messages', body)).status).toBe(413);
  });

  it.each([
    ['the values are some hundred thousand', withMany(240_000, '{}')],
    ['what looks like values lies in a string', withMany(1, `"${'[{,'.repeat(1_000_000)}"`)],
    ['quotes are escaped in it', withMany(1, `"${String.raw`\",\\`.repeat(1_000_000)}"`)],
  ])('passes while %s', async (_, body) => {
    room.service.answer = json(message({ input: 1, output: 1 }));
    await room.open();
    expect((await room.ask('POST', '/v1/messages', body)).status).toBe(200);
    expect(room.service.requests[0]?.body).toBe(body);
  });
});
