import { createServer } from 'node:http';
import type { Server, ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from '@jest/globals';
import { makeOctokit } from '../../src/github/client/make-octokit.ts';
import { isUnanswered } from '../../src/github/client/outcome.ts';
import { Throttle } from '../../src/github/client/throttle.ts';
import { realClock } from '../../src/real-clock.ts';

describe('an answer that is cut off in its middle', () => {
  let server: Server;
  afterEach(() => {
    server.close();
  });

  const ask = async (answer: (response: ServerResponse) => void): Promise<unknown> => {
    server = createServer((_, response) => answer(response));
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const site = { baseUrl: `http://127.0.0.1:${port}`, clock: realClock };
    const tokens = { get: () => Promise.resolve('t'), refused: () => false };
    const octokit = makeOctokit(site, tokens, new Throttle(site.clock));
    return octokit.request('POST /graphql').catch((error: unknown) => error);
  };

  it('tells nothing of the outcome where its length was told', async () => {
    const error = await ask((response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
      response.write('{"data":', () => response.destroy());
    });
    expect(error).toMatchObject({ name: 'TypeError', message: 'terminated' });
    expect(isUnanswered(error)).toBe(true);
  });

  it('nor where it ends as if it were whole', async () => {
    const error = await ask((response) => {
      response.writeHead(200, { 'content-type': 'application/json', connection: 'close' });
      response.end('{"data":');
    });
    expect(isUnanswered(error)).toBe(true);
  });
});
