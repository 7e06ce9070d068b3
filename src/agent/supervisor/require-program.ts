import { access, constants, stat } from 'node:fs/promises';
import { delimiter, resolve } from 'node:path';
import { PawlError } from '../../errors.ts';

/**
 * Makes sure that a program can be found, before it is started where its absence would look like its own
 * failure. Throws PAWL_AGENT_NOT_FOUND.
 */
export async function requireProgram(
  program: string,
  searchPath: string,
  workspace: string,
): Promise<void> {
  const folders = program.includes('/') ? [''] : searchPath.split(delimiter);
  for (const folder of folders) if (await isProgram(resolve(workspace, folder, program))) return;
  const detail = `\`${program}\` cannot be started: ENOENT, it is no program on the PATH`;
  throw new PawlError('PAWL_AGENT_NOT_FOUND', detail);
}

async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
