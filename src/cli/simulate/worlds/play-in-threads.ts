import { availableParallelism } from 'node:os';
import { text } from 'node:stream/consumers';
import { Worker } from 'node:worker_threads';
import type { Report } from '../report/report.ts';

/**
 * New objects of a thread, MB: nearly all of them live for one request, and the less often they are
 * looked through the better. Node's own measure is for a process that has a machine for itself.
 */
const YOUNG_MB = 96;

/**
 * Plays worlds beside one another, as many at once as the machine has cores, each by the same command
 * line, `script` with `args`, in a thread of its own, whose memory ends with it. Gives their reports in
 * the worlds' order.
 */
export async function playInThreads(
  script: string,
  args: readonly string[],
  count: number,
): Promise<readonly Report[]> {
  const reports: Report[] = [];
  const numbers = Array.from({ length: count }, (_, index) => index + 1).values();
  await Promise.all(
    Array.from({ length: Math.min(count, availableParallelism()) }, async () => {
      for (const number of numbers) reports[number - 1] = await playInThread(script, args, number);
    }),
  );
  return reports;
}

async function playInThread(
  script: string,
  args: readonly string[],
  number: number,
): Promise<Report> {
  const thread = new Worker(script, {
    argv: ['simulate', ...args, '--json', '--world', String(number)],
    stdout: true,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  });
  const failed = new Promise<never>((_, reject) => {
    thread.once('error', reject);
  });
  const told = await Promise.race([text(thread.stdout), failed]);
  if (!told.startsWith('{')) throw new Error(`World ${number} came to no end`);
  // What the same program printed a moment ago.
  return JSON.parse(told) as Report;
}
