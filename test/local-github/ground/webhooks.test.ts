import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { DeliveryFaults } from '../../../src/local-github/events/webhook-delivery.ts';
import { listen } from '../../../src/local-github/http/open-server.ts';
import { installOn, startGround, type Ground } from './ground-site.ts';

const at = { owner: 'ada', repo: 'engine' };

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

describe('webhooks', () => {
  let ground: Ground;
  let server: Server;
  let received: Received[];
  afterEach(async () => {
    await ground.close();
    server.close();
  });

  async function start(events: readonly string[], faults?: DeliveryFaults): Promise<void> {
    received = [];
    server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        received.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
        response.end();
      });
    });
    const url = `${await listen(server, 0)}/hook`;
    ground = await startGround({ webhookFaults: faults });
    await installOn(ground, { contents: 'write', issues: 'write' }, { url, secret: 's', events });
  }

  async function branch(name: string): Promise<void> {
    const sha = (await ground.repository.git.resolve('main')) ?? '';
    const { rest } = ground.client(ground.adaToken);
    await rest.git.createRef({ ...at, ref: `refs/heads/${name}`, sha });
    await new Promise((resolve) => setImmediate(resolve));
    await ground.webhooks.settled();
  }

  it('are signed, and carry the repository, the sender and the installation', async () => {
    await start(['push']);
    await branch('x');
    const [delivery] = received;
    const body = delivery?.body ?? '';
    const signature = createHmac('sha256', 's').update(body).digest('hex');
    expect(delivery?.headers).toMatchObject({
      'x-hub-signature-256': `sha256=${signature}`,
      'x-github-event': 'push',
      'x-github-delivery': ground.webhooks.deliveries[0]?.id,
      'content-type': 'application/json',
      'user-agent': expect.stringContaining('GitHub-Hookshot/'),
    });
    expect(JSON.parse(body)).toMatchObject({
      ref: 'refs/heads/x',
      repository: { full_name: 'ada/engine' },
      sender: { login: 'ada' },
      installation: { id: expect.any(Number) },
    });
    // `create` was not asked for.
    expect(received).toHaveLength(1);
    expect(ground.webhooks.deliveries).toMatchObject([{ event: 'push', status: 200 }]);
  });

  it('tell an App that it was installed, whatever it asks for', async () => {
    await start([]);
    const [installation] = ground.world.installations.values();
    if (installation !== undefined) ground.webhooks.announce(installation, ground.ada);
    await ground.webhooks.settled();
    expect(received[0]?.headers['x-github-event']).toBe('installation');
    expect(JSON.parse(received[0]?.body ?? '')).toMatchObject({
      action: 'created',
      installation: { id: installation?.id, account: { login: 'ada' } },
      repositories: [{ full_name: 'ada/engine' }],
      sender: { login: 'ada' },
    });
  });

  it('can be lost, come twice or come late', async () => {
    const faults: DeliveryFaults = ({ body }) => {
      if (body.includes('refs/heads/lost')) return { drop: true };
      return body.includes('refs/heads/twice') ? { duplicate: true, delayMs: 20 } : undefined;
    };
    await start(['push'], faults);
    await branch('lost');
    expect(received).toHaveLength(0);
    await branch('twice');
    expect(received).toHaveLength(2);
    const ids = received.map(({ headers }) => headers['x-github-delivery']);
    expect(new Set(ids).size).toBe(1);
    expect(ground.webhooks.deliveries).toMatchObject([{ failure: 'dropped' }, { status: 200 }]);
  });
});
