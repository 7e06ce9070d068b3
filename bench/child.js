import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { ROOT } from './package-root.js';

/** Starts Node on a file of the checkout, or on any file by its full path. */
export function startNode(args, environment = {}) {
  const { PATH, HOME } = process.env;
  return spawn(process.execPath, args, {
    cwd: ROOT,
    env: { PATH, HOME, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Runs it to its end and gives what it printed; throws with its complaints if it fails. */
export async function runToEnd(child) {
  let printed = '';
  let complaints = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (printed += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (complaints += text));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${child.spawnargs.join(' ')} ended with ${code}: ${complaints}`);
  return printed;
}

/** The first line that a server prints; throws if it ends before. */
export async function firstLine(child) {
  child.stderr.pipe(process.stderr);
  const lines = createInterface({ input: child.stdout });
  const line = await Promise.race([once(lines, 'line'), once(child, 'close').then(() => [])]);
  if (line[0] === undefined) throw new Error(`${child.spawnargs.join(' ')} printed nothing`);
  return line[0];
}

/** Ends it and waits until it is gone. */
export async function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
}
