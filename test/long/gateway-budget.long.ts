import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import type { Server } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Gateway } from '../../src/agent/gateway/gateway.ts';
import { knownPrices } from '../../src/agent/gateway/prices/known-prices.ts';
import { startGateway } from '../../src/agent/gateway/start-gateway.ts';
import { installTools } from './install-tools.ts';
import type { Tools } from './install-tools.ts';
import { startModelServer, toolsThenWords } from './model-server.ts';
import type { ModelServer } from './model-server.ts';

const KEY = 'sk-ant-long-0123456789abcdef';
const CENTS = 10;

/** More turns than ten cents buy: each answer takes 1,000 tokens in and 50 out. */
const TURNS = Array.from({ length: 60 }, (_, turn) => ({
  name: 'Bash',
  input: { command: `echo turn ${turn}` },
}));

/** What costs half a cent an answer: Opus 5.5. */
const MODEL = 'claude-opus-5-5';
const ANSWER = 0.5;

describe('the real Claude CLI behind the gateway', () => {
  let tools: Tools;
  let folder: string;
  let model: ModelServer;
  let gateway: Gateway;
  let forwarder: Server;

  beforeEach(async () => {
    tools = await installTools();
    folder = await mkdtemp(join(tmpdir(), 'pawl-long-'));
    const script = toolsThenWords(TURNS, 'Done.');
    model = await startModelServer(tools, folder, KEY, script);
    const socketPath = join(folder, 'gateway.sock');
    gateway = await startGateway({
      socketPath,
      wire: 'anthropic',
      upstream: new URL(model.url),
      key: KEY,
      cents: CENTS,
      prices: knownPrices('anthropic'),
    });
    forwarder = forwardTo(socketPath);
    forwarder.listen(0, '127.0.0.1');
    await once(forwarder, 'listening');
  });

  afterEach(async () => {
    forwarder.close();
    await gateway.close();
    await model.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('works with a dummy key until ten cents are spent, then ends at once and says why', async () => {
    const { code, result, retried } = await runClaude();

    expect(code).toBe(1);
    expect(result).toMatchObject({ type: 'result', is_error: true, api_error_status: 402 });
    expect(result['result']).toContain('cents that were reserved for this attempt are spent');
    // It gives up at the first refusal: asking again and again would take minutes.
    expect(retried).toBe(false);

    const { cents, exhausted, requests, byModel } = gateway.account();
    expect(exhausted).toBe(true);
    expect(cents).toBeGreaterThanOrEqual(CENTS);
    expect(cents).toBeLessThanOrEqual(CENTS + ANSWER);
    expect(byModel).toMatchObject([{ model: MODEL, estimated: 0, priceKnown: true }]);
    expect(gateway.trouble()).toBeUndefined();
    // The service answers the real key alone.
    const asked = await model.requests();
    expect(asked).toHaveLength(requests);
    expect(asked.every(({ response }) => response.status === 200)).toBe(true);
  });

  async function runClaude(): Promise<{
    readonly code: number | null;
    readonly result: Record<string, unknown>;
    readonly retried: boolean;
  }> {
    const home = join(folder, 'home');
    await mkdir(home);
    const address = forwarder.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const options = ['--output-format=stream-json', '--verbose', '--setting-sources=user'];
    const child = spawn(
      'claude',
      [
        '-p',
        ...options,
        '--permission-mode=acceptEdits',
        '--allowedTools=Bash',
        `--model=${MODEL}`,
      ],
      {
        cwd: home,
        env: {
          PATH: `${tools.bin}${delimiter}${process.env['PATH'] ?? ''}`,
          HOME: home,
          IS_SANDBOX: '1',
          CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
          DISABLE_AUTOUPDATER: '1',
          ANTHROPIC_API_KEY: 'sk-ant-dummy',
          ANTHROPIC_BASE_URL: `http://127.0.0.1:${port}`,
        },
        stdio: ['pipe', 'pipe', 'inherit'],
      },
    );
    child.stdin.end('Count the turns.');
    let out = '';
    child.stdout.on('data', (chunk) => {
      out += String(chunk);
    });
    const [code] = await once(child, 'close');
    const last = out.trim().split('\n').at(-1) ?? '';
    return { code, result: JSON.parse(last), retried: out.includes('"subtype":"api_retry"') };
  }
});

/** What leads into the sandbox: a port of loopback, to a Unix socket. */
function forwardTo(socketPath: string): Server {
  return createServer((inside) => {
    const outside = connect(socketPath);
    inside.pipe(outside).pipe(inside);
    inside.on('error', () => outside.destroy());
    outside.on('error', () => inside.destroy());
  });
}
