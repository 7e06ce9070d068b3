import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Nobody's number. */
const ORDINARY = 24_601;

/**
 * Does it as somebody whom closed folders are closed to: root reads them all the same. `folder` is theirs
 * then, and afterwards ours again.
 */
export async function asOrdinaryUser<Result>(
  folder: string,
  deed: () => Promise<Result>,
): Promise<Result> {
  if (process.getuid?.() !== 0) return deed();
  await promisify(execFile)('chown', ['-R', `${ORDINARY}:${ORDINARY}`, folder]);
  process.setegid?.(ORDINARY);
  process.seteuid?.(ORDINARY);
  try {
    return await deed();
  } finally {
    process.seteuid?.(0);
    process.setegid?.(0);
  }
}
