import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeAnew } from '../../process/write-anew.ts';
import type { AttemptRun } from './run-attempt.ts';

/**
 * Writes an attempt as data: `attempt.json`, `changeset.json` if there is a change, and `transcript.jsonl`,
 * the largest and least needed last, as the disk may be full.
 */
export async function leaveAttempt(
  { attempt, changeset, transcript }: AttemptRun,
  folder: string,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeAnew(join(folder, 'attempt.json'), `${JSON.stringify(attempt, null, 2)}\n`);
  if (changeset) await writeAnew(join(folder, 'changeset.json'), JSON.stringify(changeset));
  const lines = transcript.map((line) => `${JSON.stringify(line)}\n`);
  await writeAnew(join(folder, 'transcript.jsonl'), lines.join(''));
}
