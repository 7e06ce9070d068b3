import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Attempt } from '../../core/attempt.ts';
import { writeAnew } from '../../process/write-anew.ts';
import type { AttemptRun } from './run-attempt.ts';

/** What an attempt may leave; a patch is made by `try` alone. */
const ATTEMPT_FILES = [
  'attempt.json',
  'changeset.json',
  'change.patch',
  'transcript.jsonl',
] as const;

/**
 * Writes an attempt as data: `attempt.json`, `changeset.json` if there is a change, `change.patch` if one is
 * given, and `transcript.jsonl`, the largest and least needed last, as the disk may be full. What an earlier
 * attempt left there goes first, and nothing else.
 */
export async function leaveAttempt(
  { attempt, changeset, transcript }: AttemptRun,
  folder: string,
  patch?: Buffer,
): Promise<void> {
  await clearFolder(folder);
  await leaveAccount(attempt, folder);
  if (changeset) await writeAnew(join(folder, 'changeset.json'), JSON.stringify(changeset));
  if (patch) await writeAnew(join(folder, 'change.patch'), patch);
  const lines = transcript.map((line) => `${JSON.stringify(line)}\n`);
  await writeAnew(join(folder, 'transcript.jsonl'), lines.join(''));
}

/** Writes `attempt.json`. */
export async function leaveAccount(attempt: Attempt, folder: string): Promise<void> {
  await writeAnew(join(folder, 'attempt.json'), `${JSON.stringify(attempt, null, 2)}\n`);
}

/** Makes the folder, and takes out what an earlier attempt left in it. No file of ours is a folder. */
export async function clearFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const file of ATTEMPT_FILES) {
    await rm(join(folder, file), { force: true }).catch(() => undefined);
  }
}
