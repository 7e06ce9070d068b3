import { Agent, request } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';
import { end, firstLine, startNode } from './child.js';
import { ROOT } from './package-root.js';
import { inTurn, median } from './statistics.js';

const PAIRS = 400;
const WARM_UP = 100;

/** What Claude's first request of a session has, and what one has that reads some 250,000 tokens. */
const SIZES = { first: 50_000, long: 1_000_000 };

/**
 * Milliseconds from asking until the first byte of a streamed answer, straight from a service on loopback and
 * through the gateway, in turn, each over a kept connection; for a short and a long request.
 */
export async function measureGateway() {
  const folder = mkdtempSync(join(tmpdir(), 'pawl-gateway-'));
  const children = [];
  const start = (...args) => {
    const child = startNode(args);
    children.push(child);
    return child;
  };
  try {
    const service = start('bench/streaming-service.js');
    const { port, href } = new URL((await firstLine(service)).split(' ').at(-1));
    const socketPath = join(folder, 'gateway.sock');
    await firstLine(start(await bundle(folder), socketPath, href));

    const agent = new Agent({ keepAlive: true });
    const results = {};
    for (const [name, bytes] of Object.entries(SIZES)) {
      const body = bodyOf(bytes);
      const direct = () => firstByte({ agent, host: '127.0.0.1', port }, body);
      const through = () => firstByte({ agent, socketPath }, body);
      await inTurn(WARM_UP, direct, through);
      const pairs = await inTurn(PAIRS, direct, through);
      results[name] = {
        bytes,
        direct: median(pairs.map(({ a }) => a)),
        through: median(pairs.map(({ b }) => b)),
        difference: median(pairs.map(({ a, b }) => b - a)),
      };
    }
    agent.destroy();
    return results;
  } finally {
    for (const child of children.toReversed()) await end(child);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Milliseconds until the first byte of an answer, which is read to its end. */
function firstByte(where, body) {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const asked = request({
      ...where,
      method: 'POST',
      path: '/v1/messages',
      headers: { 'content-type': 'application/json', 'content-length': body.length },
    });
    asked.once('error', reject);
    asked.once('response', (response) => {
      if (response.statusCode !== 200) reject(new Error(`answered ${response.statusCode}`));
      let first;
      response.on('data', () => (first ??= performance.now() - started));
      response.on('end', () => resolve(first));
      response.on('error', reject);
    });
    asked.end(body);
  });
}

/** A request for a message of about so many bytes. */
function bodyOf(bytes) {
  const turn =
    'The test in src/words.test.ts fails: "expected 3, got 2". I look at the loop. '.repeat(50);
  const messages = Array.from({ length: Math.ceil(bytes / turn.length) }, (_, index) => ({
    role: index % 2 === 0 ? 'user' : 'assistant',
    content: [{ type: 'text', text: turn }],
  }));
  const body = { model: 'claude-opus-5-5', max_tokens: 32_000, stream: true, messages };
  return Buffer.from(JSON.stringify(body));
}

async function bundle(folder) {
  const input = { gateway: join(ROOT, 'bench', 'gateway-process.ts') };
  const output = { dir: folder, format: 'esm', entryFileNames: '[name].mjs' };
  await build({ cwd: ROOT, input, platform: 'node', output, logLevel: 'silent' });
  return join(folder, 'gateway.mjs');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, { bytes, direct, through, difference }] of Object.entries(
    await measureGateway(),
  )) {
    const figures = [direct, through, difference].map((ms) => ms.toFixed(2));
    process.stdout.write(
      `${name} (${bytes / 1_000} kB): direct ${figures[0]} ms, through ${figures[1]} ms, ${figures[2]} ms more\n`,
    );
  }
}
