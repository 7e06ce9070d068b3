import { readFile, lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { TreeWriter } from '../../changeset/tree-writer.ts';
import { NO_USAGE } from '../agent-adapter.ts';
import type { AgentEnding } from '../agent-adapter.ts';
import { ReplaySchema } from './replay-schema.ts';
import type { Edit, Play } from './replay-schema.ts';
import { readInside } from '../read-inside.ts';
import { BLOCKED_FILE } from '../prompt/message-files.ts';

/**
 * Plays edits from a file of the repository, in this process: for demonstrations and tests. The first play
 * is taken whose `task` is part of the title and whose `when` is part of the prompt. It says what it is.
 */
export async function playReplay(request: {
  readonly file: string;
  readonly workspace: string;
  readonly title: string;
  readonly prompt: string;
}): Promise<AgentEnding> {
  const { file, workspace, title, prompt } = request;
  const plays = await readPlays(workspace, file);
  if (typeof plays === 'string') return failed('infrastructure', plays);
  const index = plays.findIndex(
    ({ task, when }) => title.includes(task) && prompt.includes(when ?? ''),
  );
  const play = plays[index];
  if (!play) return failed('agent', `No play in ${file} is for this task and this prompt.`);

  const problem = await perform(play, workspace);
  const summary = `${play.say}\n\nreplay of ${file}, play ${index + 1}: no model was asked`;
  if (problem !== undefined) return { ...failed('agent', problem), summary };
  const reason = `Played ${file}, play ${index + 1}; no model was asked.`;
  return {
    outcome: 'finished',
    class: undefined,
    reason,
    model: undefined,
    turns: 1,
    usage: NO_USAGE,
    summary,
    denials: [],
  };
}

async function readPlays(workspace: string, file: string): Promise<readonly Play[] | string> {
  const text = await readInside(workspace, file, 1024 * 1024);
  if (text === undefined) return `The replay file ${file} is not in the repository.`;
  try {
    const parsed = ReplaySchema.safeParse(JSON.parse(text));
    if (parsed.success) return parsed.data.plays;
    const [issue] = parsed.error.issues;
    return `The replay file ${file} is invalid at ${issue?.path.join('.')}: ${issue?.message}`;
  } catch {
    return `The replay file ${file} is not JSON.`;
  }
}

/** Gives what is wrong with the play, if something is. */
async function perform(play: Play, workspace: string): Promise<string | undefined> {
  const writer = new TreeWriter(workspace);
  try {
    for (const edit of play.edits) await performEdit(edit, workspace, writer);
    if (play.blocked !== undefined)
      await writer.write(BLOCKED_FILE, '100644', Buffer.from(play.blocked));
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function performEdit(edit: Edit, workspace: string, writer: TreeWriter): Promise<void> {
  const { path } = edit;
  if ('delete' in edit) return writer.delete(path);
  const place = join(workspace, path);
  const found = await lstat(place).catch(() => undefined);
  const mode = found?.isFile() && (found.mode & 0o100) !== 0 ? '100755' : '100644';
  if ('write' in edit) return writer.write(path, mode, Buffer.from(edit.write));
  const before = found?.isFile() ? await readFile(place, 'utf8') : '';
  if (!before.includes(edit.replace)) throw new Error(`${path} does not hold the text to replace`);
  return writer.write(path, mode, Buffer.from(before.replace(edit.replace, () => edit.with)));
}

function failed(failure: 'agent' | 'infrastructure', reason: string): AgentEnding {
  return {
    outcome: 'failed',
    class: failure,
    reason,
    model: undefined,
    turns: 0,
    usage: NO_USAGE,
    summary: '',
    denials: [],
  };
}
