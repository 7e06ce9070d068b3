import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Tiers } from '../../../src/agent/gateway/tiers.ts';
import { findWire } from '../../../src/agent/gateway/wires/find-wire.ts';
import { message, response } from './answers.ts';
import { GatewayRoom, MESSAGE, PRICE, until } from './gateway-room.ts';
import type { Answer } from './gateway-room.ts';
import { json } from './model-service.ts';
import type { Answering } from './model-service.ts';

const TIMES: Readonly<Record<string, number>> = {
  flex: 1,
  default: 1,
  priority: 2,
  fast: 2,
  ultrafast: 6,
};

/** So that no part of what is reserved is more than an answer takes. */
const ONLY_OUTPUT = { ...PRICE, input: 0, cached: 0, cacheWrite: 0 };

/** What a request has the service do, as its own content says. */
interface Wish {
  readonly tokens: number;
  readonly tier?: string | undefined;
  readonly turns?: number;
}

describe('money, where a service answers at a dearer tier than it was asked for', () => {
  const room = new GatewayRoom();
  let atOnce = 0;
  let most = 0;

  /** Five cents a thousand tokens; all of a request's may be written. */
  const ask = ({ tokens, ...wish }: Wish): Promise<Answer> =>
    room.ask('POST', '/v1/responses', {
      ...MESSAGE,
      max_output_tokens: Math.max(1, tokens),
      input: JSON.stringify({ tokens, ...wish }),
    });

  const serve = (): void => {
    [atOnce, most] = [0, 0];
    room.service.answer = async (request, answer) => {
      most = Math.max(most, (atOnce += 1));
      const { tokens, tier, turns = 10 }: Wish = JSON.parse(JSON.parse(request.body).input);
      for (let turn = 0; turn < turns; turn += 1) await new Promise(setImmediate);
      atOnce -= 1;
      const said = response({ input: 0, output: tokens });
      await json({ ...said, ...(tier && { service_tier: tier }) })(request, answer);
    };
  };

  it('is not exceeded by more than one answer, whatever tiers are told in whatever order, or none', async () => {
    const tier = fc.constantFrom(...Object.keys(TIMES));
    const size = { tokens: fc.nat({ max: 3_000 }), turns: fc.nat({ max: 20 }) };
    const told = fc.record({ ...size, tier });
    const untold = fc.record({ ...size, tier: fc.constant(undefined) });
    // A service that tells no tier with the first answer has none: that is what `Tiers` rests on.
    const some = { minLength: 2, maxLength: 12 };
    const mixed = fc.tuple(told, fc.array(fc.oneof(told, untold), some));
    const wishes = fc.oneof(
      mixed.map(([first, rest]) => ({ all: [first, ...rest], least: 1 })),
      fc.oneof(fc.array(told, some), fc.array(untold, some)).map((all) => ({ all, least: 0 })),
    );
    await fc.assert(
      fc.asyncProperty(
        wishes,
        fc.nat({ max: 200 }),
        fc.nat({ max: 2 }),
        async (some, cents, more) => {
          const { all, least } = some;
          const at = least + more;
          serve();
          const gateway = await room.open({ wire: 'openai', cents, prices: [ONLY_OUTPUT] });
          const costs: number[] = [];
          const cost = async (wish: Wish): Promise<void> => {
            const { status } = await ask(wish);
            if (status === 200)
              costs.push(wish.tokens * 0.005 * (TIMES[wish.tier ?? 'default'] ?? 1));
          };
          // Some before the others, so that a tier is known by then, or seems to be.
          for (const wish of all.slice(0, at)) await cost(wish);
          await Promise.all(all.slice(at).map(cost));
          const spent = costs.reduce((sum, one) => sum + one, 0);
          expect(gateway.account().cents).toBeCloseTo(spent);
          expect(spent).toBeLessThanOrEqual(cents + Math.max(0, ...costs) + 1e-9);
          expect(costs.length === all.length || gateway.account().exhausted).toBe(true);
        },
      ),
      // Each run is a gateway: looking for a shorter counterexample takes minutes.
      { numRuns: 40, endOnFailure: true },
    );
  });

  const cut: Answering = async (_, answer) => {
    answer.writeHead(200, { 'content-type': 'text/event-stream' });
    answer.write('data: {"type":"response.output_text.delta","delta":"Hm."}\n\n');
    await new Promise((resolve) => setTimeout(resolve, 20));
    answer.destroy();
  };
  const failed = { ...response({ input: 0, output: 0 }), status: 'failed', error: { code: 'x' } };

  it.each([
    ['one that was refused', json({ error: {} }, 429)],
    ['one that was cut', cut],
    ['one that failed', json(failed)],
  ])('pays for one after the other after %s: that had no tier to tell', async (_, answering) => {
    const gateway = await room.open({ wire: 'openai', cents: 100, prices: [ONLY_OUTPUT] });
    room.service.answer = answering;
    await ask({ tokens: 100 }).catch(() => undefined);
    const before = gateway.account().cents;
    expect(before).toBeLessThan(1);
    serve();
    const wish = { tokens: 4_000, tier: 'priority' };
    await Promise.all(Array.from({ length: 6 }, () => ask(wish)));
    expect([gateway.account().cents - before, most]).toEqual([120, 1]);
  });

  it('pays for one after the other where all of them could not be paid at the dearest', async () => {
    serve();
    const gateway = await room.open({ wire: 'openai', cents: 100 });
    const wish = { tokens: 4_000, tier: 'priority' };
    await Promise.all(Array.from({ length: 6 }, () => ask(wish)));
    expect([gateway.account().cents, most]).toEqual([120, 1]);
  });

  it('pays for them side by side where the service has told that it has no tiers', async () => {
    serve();
    await room.open({ wire: 'openai', cents: 100 });
    const wish = { tokens: 200, turns: 0 };
    await Promise.all([ask(wish), ask(wish)]);
    expect(most).toBe(1);
    room.service.answer = async (request, answer) => {
      atOnce += 1;
      await until(() => atOnce === 3);
      await json(response({ input: 0, output: 200 }))(request, answer);
    };
    expect((await Promise.all([1, 2, 3].map(() => ask(wish)))).map(({ status }) => status)).toEqual(
      [200, 200, 200],
    );
  });
});

describe('an answer of Anthropic’s', () => {
  it.each([
    ['us', 1.1],
    ['global', 1],
    [null, undefined],
  ])('that was written in %j costs %j times the usual price', (place, surcharge) => {
    const { usage, ...said } = { usage: {}, ...message({ input: 1, output: 1 }) };
    const read = findWire('anthropic').read({ ...said, usage: { ...usage, inference_geo: place } });
    expect(read).toMatchObject({ ended: true, surcharge });
  });
});

describe('what is reserved', () => {
  it.each([
    ['before anything was told', [], false, 6],
    ['where no tier is told', [undefined, undefined], false, 1],
    ['where a dear one was told', [2], false, 6],
    ['where a plain one was told that nobody asked for', [1], false, 6],
    ['where the plain one was told that was asked for', [1, 1], true, 1],
    ['where another one was told than was asked for', [1, 2, 1], true, 6],
    ['where a tier was told after none', [undefined, 2, undefined], false, 6],
  ] as const)('%s: %j', (_, told, asksPlain, expected) => {
    const tiers = new Tiers(6, asksPlain);
    for (const surcharge of told) tiers.told(surcharge);
    expect(tiers.most).toBe(expected);
  });
});

describe('the plain tier', () => {
  const wire = findWire('openai');
  const asked = { ...MESSAGE, service_tier: 'priority' };

  it.each(['api.openai.com', 'eu.api.openai.com'])('is asked for at %s', (host) => {
    const asking = wire.ask(asked, '/responses', host);
    expect(asking).toMatchObject({ body: { service_tier: 'default' } });
    expect(wire.asksPlain(host)).toBe(true);
  });

  it.each(['openrouter.ai', 'api.openai.com.evil.example', 'xapi.openai.com', '127.0.0.1'])(
    'is not at %s, which may not know it',
    (host) => {
      expect(wire.ask(asked, '/responses', host)).not.toHaveProperty('body.service_tier');
      expect(wire.asksPlain(host)).toBe(false);
    },
  );
});
