import { readFile } from 'node:fs/promises';
import { PawlError } from '../errors.ts';

export interface TaskText {
  readonly title: string;
  readonly body: string;
}

/** A task in a file: its first line, without a leading `#`, is the title; the rest is the text. */
export async function readTask(file: string): Promise<TaskText> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new PawlError('PAWL_USAGE', `the task file ${file} cannot be read`, { cause: error });
  });
  const [first = '', ...rest] = text.trimStart().split('\n');
  const title = first.replace(/^#+\s*/, '').trim();
  if (title === '') throw new PawlError('PAWL_USAGE', `the task file ${file} is empty`);
  return { title, body: rest.join('\n').trim() };
}
