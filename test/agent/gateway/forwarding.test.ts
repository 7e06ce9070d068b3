import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:https';
import { connect } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { startGateway } from '../../../src/agent/gateway/start-gateway.ts';
import { message, messageEvents, sse } from './answers.ts';
import { GatewayRoom, KEY, MESSAGE, PRICE, until } from './gateway-room.ts';
import type { Answer } from './gateway-room.ts';
import { json } from './model-service.ts';
import { UNVOUCHED } from './unvouched-certificate.ts';

const HI = message({ input: 1, output: 1 });

describe('the gateway between a hostile agent and its model’s service', () => {
  const room = new GatewayRoom();

  it('puts the real key in the place of the dummy one, each wire’s own way', async () => {
    room.service.answer = json(HI);
    await room.open();
    const sent = { 'x-api-key': 'dummy', 'anthropic-version': '2023-06-01' };
    await room.ask('POST', '/v1/messages', MESSAGE, sent);
    await room.open({ wire: 'openai' });
    await room.ask('POST', '/v1/responses', MESSAGE, { authorization: 'Bearer dummy' });
    await room.open({ wire: 'gemini' });
    const path = '/v1beta/models/model-a:generateContent?key=dummy';
    await room.ask('POST', path, { contents: [] }, { 'x-goog-api-key': 'dummy' });

    const [claude, codex, gemini] = room.service.requests;
    expect(claude?.headers).toMatchObject({ 'x-api-key': KEY, 'anthropic-version': '2023-06-01' });
    expect(codex?.headers.authorization).toBe(`Bearer ${KEY}`);
    expect(gemini?.headers['x-goog-api-key']).toBe(KEY);
    expect(JSON.stringify(room.service.requests)).not.toContain('dummy');
  });

  it('passes on no credential, no address and nothing of the connection that an agent sends', async () => {
    room.service.answer = json(HI);
    await room.open();
    await room.ask('POST', '/v1/messages', MESSAGE, {
      host: 'evil.example',
      authorization: 'Bearer mine',
      cookie: 'a=b',
      'proxy-authorization': 'Basic eA==',
      forwarded: 'for=1.2.3.4',
      'x-forwarded-host': 'evil.example',
      'x-http-method-override': 'DELETE',
      'openai-organization': 'org-mine',
      te: 'trailers',
      connection: 'keep-alive, x-secret',
      'x-secret': 'hop by hop',
      'accept-encoding': 'gzip, zstd',
      'user-agent': 'claude-cli/2.1.330',
      'x-stainless-lang': 'js',
      'anthropic-beta': 'effort-2025-11-24',
    });
    const { headers } = room.service.requests[0] ?? {};
    expect(headers).toEqual({
      host: room.upstream.host,
      connection: 'keep-alive',
      'accept-encoding': 'identity',
      'content-type': 'application/json',
      'content-length': String(JSON.stringify(MESSAGE).length),
      'x-api-key': KEY,
      'user-agent': 'claude-cli/2.1.330',
      'x-stainless-lang': 'js',
      'anthropic-beta': 'effort-2025-11-24',
    });
  });

  it('follows no redirect and passes none on', async () => {
    room.service.answer = (_, response) =>
      void response.writeHead(307, { location: 'http://evil.example/' }).end();
    const gateway = await room.open();
    const { status, headers, text } = await room.message();
    expect(status).toBe(502);
    expect(headers).not.toHaveProperty('location');
    expect(text).not.toContain('evil.example');
    expect(room.service.requests).toHaveLength(1);
    expect(gateway.trouble()).toMatchObject({ class: 'infrastructure' });
  });

  it('passes on of an answer’s headers what an agent needs, and no cookie or address', async () => {
    room.service.answer = (_, response) => {
      response.writeHead(429, {
        'content-type': 'application/json',
        'retry-after': '7',
        'anthropic-ratelimit-requests-remaining': '0',
        'set-cookie': 'a=b',
        location: 'http://evil.example/',
        server: 'real',
      });
      response.end('{}');
    };
    await room.open();
    const { headers } = await room.message();
    expect(headers).toMatchObject({
      'retry-after': '7',
      'anthropic-ratelimit-requests-remaining': '0',
    });
    for (const name of ['set-cookie', 'location', 'server'])
      expect(headers).not.toHaveProperty(name);
  });

  it('goes below the path of the service’s address, and keeps its query', async () => {
    room.service.answer = json(HI);
    await room.open({ upstream: new URL('/team/?version=2', room.upstream) });
    await room.message();
    await room.open({ wire: 'openai', upstream: new URL('/api/v1/', room.upstream) });
    await room.ask('POST', '/v1/chat/completions', MESSAGE);
    expect(room.service.requests.map(({ url }) => url)).toEqual([
      '/team/v1/messages?beta=true&version=2',
      '/api/v1/chat/completions',
    ]);
  });

  it('never shows the key, though the service echoes it in a header, a refusal or a stream', async () => {
    await room.open();
    room.service.answer = (_, response) => {
      response.writeHead(401, { 'content-type': 'application/json', 'request-id': `for ${KEY}` });
      response.end(
        JSON.stringify({ error: { type: 'authentication_error', message: `bad ${KEY}` } }),
      );
    };
    const refused = await room.message();
    expect(refused.headers['request-id']).toBe('for ***');
    expect(refused.text).toContain('bad ***');

    const stream = sse(...messageEvents({ input: 1, output: 1 }, [`it is ${KEY}, says ${KEY}`]));
    room.service.answer = async (_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      const cut = stream.indexOf(KEY) + 5;
      response.write(stream.slice(0, cut));
      await new Promise((resolve) => setTimeout(resolve, 30));
      response.end(stream.slice(cut));
    };
    const streamed = await room.message({ stream: true });
    expect(streamed.text).toContain('it is ***, says ***');
    expect(streamed.text).not.toContain(KEY);
  });

  it('passes on what only begins like the key, to the last byte', async () => {
    room.service.answer = (_, response) =>
      void response.writeHead(500).end(`no ${KEY.slice(0, 9)}`);
    await room.open();
    expect((await room.message()).text).toBe(`no ${KEY.slice(0, 9)}`);
  });

  it('tells nobody the key in what it says of trouble', async () => {
    room.service.answer = json({ type: 'error', error: { type: 'x', message: `bad ${KEY}` } }, 401);
    const gateway = await room.open();
    await room.message();
    expect(gateway.trouble()?.reason).toContain('bad ***');
  });

  it('refuses a body that is too long, compressed, or no object', async () => {
    await room.open();
    const long = await room.ask('POST', '/v1/messages', 'x'.repeat(33 * 1024 * 1024));
    expect([long.status, JSON.parse(long.text).error.type]).toEqual([413, 'request_too_large']);
    const packed = await room.ask('POST', '/v1/messages', MESSAGE, { 'content-encoding': 'gzip' });
    expect(packed.status).toBe(400);
    for (const body of ['', 'nonsense', '[]', 'null', '{}', '[1]'.repeat(3)]) {
      expect((await room.ask('POST', '/v1/messages', body)).status).toBe(400);
    }
    const deep = `{"model":"model-a","x":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
    expect((await room.ask('POST', '/v1/messages', deep)).status).toBe(400);
    await room.open({ wire: 'gemini' });
    expect((await room.ask('POST', '/v1beta/models/m:generateContent', '[]')).status).toBe(400);
    expect(room.service.requests).toEqual([]);
  });

  it('holds no more of requests in memory than a few of the longest, and gives it back', async () => {
    room.service.answer = json({ input_tokens: 1 });
    await room.open();
    const long = 'x'.repeat(31 * 1024 * 1024);
    const agents = [1, 2, 3, 4].map(() => {
      const socket = connect(room.socketPath);
      socket.write('POST /v1/messages HTTP/1.1\r\nhost: x\r\ncontent-length: 99999999\r\n\r\n');
      return new Promise<typeof socket>((resolve) => socket.write(long, () => resolve(socket)));
    });
    const sockets = await Promise.all(agents);
    const body = { ...MESSAGE, system: long };
    const count = (): Promise<Answer> => room.ask('POST', '/v1/messages/count_tokens', body);
    await until(async () => (await count()).status === 503);
    for (const socket of sockets) socket.destroy();
    await until(async () => (await count()).status === 200);
    for (let turn = 0; turn < 5; turn += 1) expect((await count()).status).toBe(200);
  });

  it('sends what it has looked at: of a key that comes twice, one', async () => {
    room.service.answer = json(HI);
    await room.open();
    const twice = '{"model":"dear","model":"model-a","max_tokens":5,"messages":[]}';
    await room.ask('POST', '/v1/messages', twice);
    expect(room.service.requests[0]?.body).toBe('{"model":"model-a","max_tokens":5,"messages":[]}');
  });

  it.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ] as const)(
    'takes apart what the service sends as %s, though it asked for plain text',
    async (name, pack) => {
      room.service.answer = (_, response) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': name });
        response.end(pack(JSON.stringify(message({ input: 1_000, output: 0 }, KEY))));
      };
      const gateway = await room.open();
      const { headers, text } = await room.message();
      expect(headers).not.toHaveProperty('content-encoding');
      expect(JSON.parse(text)).toMatchObject({ content: [{ text: '***' }] });
      expect(gateway.account().cents).toBe(1);
    },
  );

  it('refuses what the service compresses in a way that cannot be read', async () => {
    room.service.answer = (_, response) =>
      void response.writeHead(200, { 'content-encoding': 'zstd' }).end('?');
    await room.open();
    expect((await room.message()).status).toBe(502);
  });

  it('tells the key to no service whose certificate nobody vouches for', async () => {
    let asked = 0;
    const server = createServer(UNVOUCHED, (_, response) => {
      asked += 1;
      response.end('{}');
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const gateway = await room.open({ upstream: new URL(`https://localhost:${port}`) });
    expect((await room.message()).status).toBe(502);
    expect(gateway.trouble()?.reason).toContain('SELF_SIGNED');
    expect(asked).toBe(0);
    server.close();
  });

  it('listens where its own user alone may connect', async () => {
    await room.open();
    const { mode } = await stat(room.socketPath);
    expect(mode & 0o777).toBe(0o600);
  });

  it('takes only a service that is asked by HTTP', async () => {
    const request = { socketPath: room.socketPath, wire: 'anthropic', key: KEY, cents: 1 } as const;
    const upstream = new URL('file:///etc/passwd');
    await expect(startGateway({ ...request, upstream, prices: [PRICE] })).rejects.toMatchObject({
      code: 'PAWL_MODEL_ADDRESS_INVALID',
    });
  });
});
