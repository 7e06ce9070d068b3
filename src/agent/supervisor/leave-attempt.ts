import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AttemptRun } from './run-attempt.ts';

/** Writes an attempt as data: `attempt.json`, `transcript.jsonl`, and `changeset.json` if there is a change. */
export async function leaveAttempt(
  { attempt, changeset, transcript }: AttemptRun,
  folder: string,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const lines = transcript.map((line) => `${JSON.stringify(line)}\n`);
  await writeFile(join(folder, 'transcript.jsonl'), lines.join(''));
  if (changeset) await writeFile(join(folder, 'changeset.json'), JSON.stringify(changeset));
  await writeFile(join(folder, 'attempt.json'), `${JSON.stringify(attempt, null, 2)}\n`);
}
