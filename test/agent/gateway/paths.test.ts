import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { message } from './answers.ts';
import { GatewayRoom, MESSAGE } from './gateway-room.ts';
import { json } from './model-service.ts';

const HI = message({ input: 1, output: 1 });

describe('the gateway, of the paths that an agent may ask for,', () => {
  const room = new GatewayRoom();

  it.each([
    ['anthropic', 'POST', '/v1/messages', '/v1/messages'],
    ['anthropic', 'POST', '/v1/messages?beta=true&x=1', '/v1/messages?beta=true'],
    [
      'anthropic',
      'POST',
      '/v1/messages/count_tokens?beta=true',
      '/v1/messages/count_tokens?beta=true',
    ],
    ['anthropic', 'GET', '/v1/models?limit=9', '/v1/models?limit=9'],
    ['openai', 'POST', '/v1/chat/completions', '/v1/chat/completions'],
    ['openai', 'POST', '/v1/responses', '/v1/responses'],
    ['openai', 'GET', '/v1/models/openai/gpt-5.2', '/v1/models/openai/gpt-5.2'],
    [
      'gemini',
      'POST',
      '/v1beta/models/m:streamGenerateContent?alt=sse',
      '/v1beta/models/m:streamGenerateContent?alt=sse',
    ],
    ['gemini', 'POST', '/v1beta/models/m:countTokens?key=k', '/v1beta/models/m:countTokens'],
    [
      'gemini',
      'POST',
      '/v1beta/models/m:generateContent?alt=proto',
      '/v1beta/models/m:generateContent',
    ],
    ['gemini', 'GET', '/v1beta/models', '/v1beta/models'],
  ] as const)('of %s lets through %s %s', async (wire, method, asked, reached) => {
    room.service.answer = json(HI);
    await room.open({ wire });
    const body = method === 'POST' ? MESSAGE : undefined;
    expect((await room.ask(method, asked, body)).status).toBe(200);
    expect(room.service.requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
      `${method} ${reached}`,
    ]);
  });

  it.each([
    ['anthropic', 'POST', '/v1/messages/batches'],
    ['anthropic', 'POST', '/v1/files'],
    ['anthropic', 'GET', '/v1/organizations/me'],
    ['anthropic', 'POST', '/v1/messages/../organizations/api_keys'],
    ['anthropic', 'POST', '/v1/messages/%2e%2e/organizations/api_keys'],
    ['anthropic', 'GET', '/v1/models/..%2f..%2fadmin'],
    ['anthropic', 'GET', '/v1/models/../../admin'],
    ['anthropic', 'POST', '//evil.example/v1/messages'],
    ['anthropic', 'POST', '/v1/messages#x'],
    ['anthropic', 'DELETE', '/v1/messages'],
    ['anthropic', 'POST', '/v1/chat/completions'],
    ['openai', 'POST', '/v1/files'],
    ['openai', 'GET', '/v1/responses/resp_1'],
    ['openai', 'POST', '/v1/messages'],
    ['gemini', 'POST', '/v1beta/cachedContents'],
    ['gemini', 'POST', '/upload/v1beta/files'],
    ['gemini', 'POST', '/v1beta/models/m:batchGenerateContent'],
    ['gemini', 'POST', '/v1beta/models/../x:generateContent'],
  ] as const)('of %s lets %s %s go nowhere', async (wire, method, path) => {
    await room.open({ wire });
    const { status, text } = await room.ask(method, path, method === 'POST' ? MESSAGE : undefined);
    expect(status).toBe(404);
    expect(JSON.parse(text)).toHaveProperty('error');
    expect(room.service.requests).toEqual([]);
  });

  it('asks nobody but the service, whatever address a request line holds', async () => {
    await room.open();
    const evil = await room.ask('POST', 'http://evil.example/v1/messages', MESSAGE);
    const own = await room.ask('POST', `${room.upstream.href}v1/messages`, MESSAGE);
    expect([evil.status, own.status]).toEqual([404, 404]);
    expect(room.service.requests).toEqual([]);
  });

  it('opens no tunnel', async () => {
    await room.open();
    const socket = connect(room.socketPath);
    socket.write(`CONNECT ${room.upstream.host} HTTP/1.1\r\nHost: ${room.upstream.host}\r\n\r\n`);
    const [first] = await once(socket, 'data');
    expect(String(first)).toMatch(/^HTTP\/1\.1 405 /);
    await once(socket, 'close');
    expect(room.service.requests).toEqual([]);
  });
});
