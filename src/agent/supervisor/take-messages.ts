import { constants } from 'node:fs';
import { lstat, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Message } from '../../core/attempt.ts';
import { withoutUnseen } from '../prompt/clean-text.ts';
import { BLOCKED_FILE, MESSAGES_FOLDER, SCOPE_FILE } from '../prompt/message-files.ts';

const CHARACTERS = 2_000;

/**
 * Takes what an agent left in `.pawl/` out of the workspace and gives it as messages: they are no change,
 * and the next session must not find them. No link is followed.
 */
export async function takeMessages(workspace: string): Promise<Message[]> {
  const folder = await lstat(join(workspace, MESSAGES_FOLDER)).catch(() => undefined);
  const messages: Message[] = [];
  if (folder?.isDirectory()) {
    const blocked = await readMessage(join(workspace, BLOCKED_FILE));
    if (blocked !== undefined) {
      messages.push({ kind: 'blocked', text: blocked || 'It gave no reason.' });
    }
    const scope = await readMessage(join(workspace, SCOPE_FILE));
    if (scope !== undefined)
      messages.push({ kind: 'scope', text: scope || 'It did not say what.' });
  }
  await dropMessages(workspace);
  return messages;
}

/** Messages of before would be taken for the next session's. */
export async function dropMessages(workspace: string): Promise<void> {
  await rm(join(workspace, MESSAGES_FOLDER), { recursive: true, force: true });
}

async function readMessage(place: string): Promise<string | undefined> {
  const found = await lstat(place).catch(() => undefined);
  if (!found?.isFile()) return undefined;
  const file = await open(place, constants.O_RDONLY | constants.O_NOFOLLOW);
  try {
    // UTF-8 takes at most four bytes for a character.
    const size = CHARACTERS * 4;
    const { buffer, bytesRead } = await file.read(Buffer.alloc(size), 0, size, 0);
    const text = withoutUnseen(buffer.subarray(0, bytesRead).toString('utf8')).trim();
    return [...text].slice(0, CHARACTERS).join('');
  } finally {
    await file.close();
  }
}
