import { describe, expect, it } from '@jest/globals';
import { completionEvents, geminiChunks, messageEvents, responseEvents, sse } from './answers.ts';
import { GatewayRoom, MESSAGE } from './gateway-room.ts';
import { events, json } from './model-service.ts';

const USED = { input: 1_000, cached: 2_000, output: 300 };

const CHAT = '/v1/chat/completions';
const STREAM = '/v1beta/models/model-a:streamGenerateContent?alt=sse';

describe('the account of answers that tell too little', () => {
  const room = new GatewayRoom();

  it('estimates where a service tells no usage all the same, and says of how many', async () => {
    room.service.answer = events(sse(...completionEvents(USED, false, ['x'.repeat(300)])));
    const gateway = await room.open({ wire: 'openai' });
    for (let turn = 0; turn < 2; turn += 1) {
      await room.ask('POST', CHAT, { ...MESSAGE, stream: true });
    }
    const sent = room.service.requests[0]?.body.length ?? 0;
    expect(gateway.account().byModel).toMatchObject([
      { inputTokens: 2 * Math.ceil(sent / 3), outputTokens: 200, estimated: 2, requests: 2 },
    ]);
  });

  it.each([
    ['Anthropic', 'anthropic', '/v1/messages', messageEvents(USED, ['x'.repeat(300)]), 4, 1_000],
    ['Responses', 'openai', '/v1/responses', responseEvents(USED, ['x'.repeat(300)]), 2, undefined],
    [
      'Gemini',
      'gemini',
      STREAM,
      geminiChunks({ ...USED, input: 3_000 }, ['x'.repeat(300)]),
      1,
      1_000,
    ],
  ] as const)(
    'estimates a cut stream of %s by what was seen of it',
    async (_, wire, path, all, seen, told) => {
      room.service.answer = (_, response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        response.write(sse(...all.slice(0, seen)), () => response.destroy());
      };
      const gateway = await room.open({ wire });
      await expect(room.ask('POST', path, { ...MESSAGE, stream: true })).rejects.toThrow('aborted');
      const sent = room.service.requests[0]?.body.length ?? 0;
      expect(gateway.account().byModel).toMatchObject([
        { inputTokens: told ?? Math.ceil(sent / 3), outputTokens: 100, estimated: 1 },
      ]);
      expect(gateway.trouble()).toMatchObject({ class: 'infrastructure' });
    },
  );

  it('believes what a service counted so far of a cut stream, if it is more than was seen', async () => {
    const [chunk = {}] = geminiChunks({ input: 1_000, output: 9 });
    const usageMetadata = { promptTokenCount: 1_000, candidatesTokenCount: 500 };
    room.service.answer = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(sse({ ...chunk, usageMetadata }), () => response.destroy());
    };
    const gateway = await room.open({ wire: 'gemini' });
    await expect(room.ask('POST', STREAM, MESSAGE)).rejects.toThrow('aborted');
    expect(gateway.account().byModel).toMatchObject([{ outputTokens: 500, estimated: 1 }]);
  });

  it('survives malformed events, and counts those that can be read', async () => {
    const [start, ...rest] = messageEvents(USED);
    const odd = 'data: {"type":\n\ndata\n\n: comment\nid: 7\nretry: x\n\ndata: []\n\ndata: 7\n\n';
    const odder = 'data: {"type":"message_delta","usage":{"output_tokens":"many"}}\n\n';
    const text = `${sse(start ?? {})}${odd}${odder}${sse(...rest)}`;
    room.service.answer = events(text);
    const gateway = await room.open();
    expect((await room.message({ stream: true })).text).toBe(text);
    expect(gateway.account()).toMatchObject({ cents: 2.7, byModel: [{ estimated: 0 }] });
  });

  it('counts an answer that cannot be read at all by its length', async () => {
    room.service.answer = events(`data: ${'?'.repeat(600)}\n\n`);
    const gateway = await room.open();
    await room.message({ stream: true });
    expect(gateway.account().byModel).toMatchObject([{ outputTokens: 200, estimated: 1 }]);
    expect(gateway.trouble()).toMatchObject({ class: 'infrastructure' });
  });

  it('counts nothing for what was refused, and nothing for what costs nothing', async () => {
    const gateway = await room.open();
    room.service.answer = json({ type: 'error', error: { type: 'overloaded_error' } }, 529);
    await room.message();
    room.service.answer = json({ input_tokens: 9_000 });
    await room.ask('POST', '/v1/messages/count_tokens', MESSAGE);
    await room.ask('GET', '/v1/models', undefined);
    expect(gateway.account()).toMatchObject({ byModel: [], cents: 0, requests: 1 });
  });

  it('counts a stream that fails before it says anything as nothing', async () => {
    const failure = { type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } };
    room.service.answer = events(sse(failure));
    const gateway = await room.open();
    await room.message({ stream: true });
    expect(gateway.account().cents).toBe(0);
    expect(gateway.trouble()).toMatchObject({ class: 'quota' });
  });
});
