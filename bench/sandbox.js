import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'rolldown';
import { ROOT } from './package-root.js';
import { inTurn, median } from './statistics.js';

const PAIRS = 60;
const WARM_UP = 5;
const PORT = 8791;

/** All namespaces, the machine as it is, no more. */
const BARE = ['bwrap', '--ro-bind', '/', '/', '--dev', '/dev', '--proc', '/proc', '--unshare-all'];

/**
 * Milliseconds from the start to the end of `true` in bare bubblewrap, in Pawl's sandbox, and there behind
 * the forwarder that makes ports; and of making a sandbox ready, once for an attempt. Linux with bubblewrap.
 */
export async function measureSandbox() {
  const folder = mkdtempSync(join(tmpdir(), 'pawl-sandbox-bench-'));
  const server = createServer();
  const socket = join(folder, 'model.sock');
  server.listen(socket);
  await once(server, 'listening');
  const opened = [];
  try {
    const { openSandbox } = await bundle('open-sandbox', folder);
    const forwarder = join(folder, 'forward-main.mjs');
    await bundle('forward-main', folder, false);
    const [workspace, home] = ['workspace', 'home'].map((name) => join(folder, name));
    mkdirSync(workspace);
    mkdirSync(home);
    const open = async (forwards) => {
      const sandbox = await openSandbox({
        workspace,
        home,
        source: process.env,
        forwards,
        forwarder,
      });
      opened.push(sandbox);
      return sandbox;
    };
    const { PATH } = process.env;
    const plain = (await open([])).argv(['true'], { PATH });
    const forwarded = (await open([{ port: PORT, socket }])).argv(['true'], { PATH });

    const bare = () => timed([...BARE, 'true'], workspace);
    const results = {};
    for (const [name, argv] of Object.entries({ plain, forwarded })) {
      const ours = () => timed(argv, workspace);
      await inTurn(WARM_UP, bare, ours);
      const pairs = await inTurn(PAIRS, bare, ours);
      results[name] = {
        bare: median(pairs.map(({ a }) => a)),
        ours: median(pairs.map(({ b }) => b)),
        difference: median(pairs.map(({ a, b }) => b - a)),
      };
    }
    return { ...results, open: await timesToOpen(open) };
  } finally {
    for (const sandbox of opened) await sandbox.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function timesToOpen(open) {
  const times = [];
  for (let round = 0; round < PAIRS / 4; round += 1) {
    const started = performance.now();
    await open([]);
    times.push(performance.now() - started);
  }
  return median(times);
}

async function timed([program, ...args], cwd) {
  const started = performance.now();
  const child = spawn(program, args, { cwd, stdio: 'ignore' });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${program} ended with ${code}: is bubblewrap installed?`);
  return performance.now() - started;
}

async function bundle(name, folder, wanted = true) {
  const file = join(folder, `${name}.mjs`);
  await build({
    input: join(ROOT, 'src', 'agent', 'sandbox', `${name}.ts`),
    platform: 'node',
    logLevel: 'silent',
    output: { file, format: 'esm', codeSplitting: false },
  });
  return wanted ? import(pathToFileURL(file).href) : undefined;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { plain, forwarded, open } = await measureSandbox();
  for (const [name, { bare, ours, difference }] of Object.entries({ plain, forwarded })) {
    const told = `${ours.toFixed(1)} ms, bare ${bare.toFixed(1)} ms, ${difference.toFixed(1)} ms more`;
    process.stdout.write(`${name.padEnd(10)} ${told}\n`);
  }
  process.stdout.write(`open       ${open.toFixed(1)} ms\n`);
}
