import { delimiter, resolve } from 'node:path';
import { PawlError } from '../../errors.ts';
import { findProgram } from '../../process/find-program.ts';

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
  const paths = folders.map((folder) => resolve(workspace, folder, program));
  if ((await findProgram(paths)) !== undefined) return;
  const detail = `\`${program}\` cannot be started: ENOENT, it is no program on the PATH`;
  throw new PawlError('PAWL_AGENT_NOT_FOUND', detail);
}
