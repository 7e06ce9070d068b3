import { mkdtemp, rm } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from '@jest/globals';
import type { Gateway, GatewayRequest } from '../../../src/agent/gateway/gateway.ts';
import type { ModelPrice } from '../../../src/agent/gateway/prices/price-table.ts';
import { startGateway } from '../../../src/agent/gateway/start-gateway.ts';
import { ModelService } from './model-service.ts';

export const KEY = 'sk-real-0123456789abcdef';

/** A thousand tokens in cost a cent, cached ones a tenth, written to the cache 1.25, out five. */
export const PRICE: ModelPrice = {
  model: 'model-*',
  input: 1_000,
  cached: 100,
  cacheWrite: 1_250,
  output: 5_000,
};

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** A service and a gateway before it, for each test. */
export class GatewayRoom {
  service = new ModelService();
  upstream = new URL('http://127.0.0.1');
  socketPath = '';
  private folder = '';
  private gateways: Gateway[] = [];

  constructor() {
    beforeEach(async () => {
      this.folder = await mkdtemp(join(tmpdir(), 'pawl-gateway-'));
      this.service = new ModelService();
      this.upstream = await this.service.start();
      this.gateways = [];
    });
    afterEach(async () => {
      await Promise.all(this.gateways.map((gateway) => gateway.close()));
      await this.service.stop();
      await rm(this.folder, { recursive: true, force: true });
    });
  }

  /** Starts a gateway; what is not said is Anthropic's wire with plenty of money. */
  async open(request: Partial<GatewayRequest> = {}): Promise<Gateway> {
    this.socketPath = join(this.folder, `${this.gateways.length}.sock`);
    const gateway = await startGateway({
      socketPath: this.socketPath,
      wire: 'anthropic',
      upstream: this.upstream,
      key: KEY,
      cents: 1_000_000,
      prices: [PRICE],
      ...request,
    });
    this.gateways.push(gateway);
    return gateway;
  }

  /** Asks the gateway as an agent does; gives the answer as soon as it begins. */
  send(
    method: string,
    path: string,
    body: object | string | undefined,
    headers: OutgoingHttpHeaders = {},
    signal?: AbortSignal,
  ): Promise<IncomingMessage> {
    const { socketPath } = this;
    const text = typeof body === 'object' ? JSON.stringify(body) : body;
    const content = text === undefined ? {} : { 'content-type': 'application/json' };
    return new Promise((resolve, reject) => {
      const options = { socketPath, method, path, headers: { ...content, ...headers }, signal };
      httpRequest(options, resolve).on('error', reject).end(text);
    });
  }

  /** Asks, and reads the answer to its end. */
  async ask(...asked: Parameters<GatewayRoom['send']>): Promise<Answer> {
    const answer = await this.send(...asked);
    return { status: answer.statusCode ?? 0, headers: answer.headers, text: await textOf(answer) };
  }

  /** Asks for a message, as Claude does. */
  message(more: object = {}): Promise<Answer> {
    return this.ask('POST', '/v1/messages?beta=true', { ...MESSAGE, ...more });
  }
}

export const MESSAGE = {
  model: 'model-a',
  max_tokens: 1_000,
  messages: [{ role: 'user', content: 'Hello' }],
};

export async function textOf(answer: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** Waits until something is so; the test's own time limit ends it. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 5));
}
