import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { packageFolder } from '../package-folder.ts';
import type { DemoOptions } from './demo-options.ts';
import { readTask } from '../read-task.ts';
import type { TaskText } from '../read-task.ts';

/** The user's own tasks, or those that are shipped, in the order of their file names. */
export async function demoTasks(options: DemoOptions): Promise<readonly TaskText[]> {
  if (options.repo !== undefined) return options.tasks;
  const folder = join(packageFolder(), 'templates', 'demo', 'tasks');
  const files = (await readdir(folder)).toSorted();
  return Promise.all(files.map((file) => readTask(join(folder, file))));
}
