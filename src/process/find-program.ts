import { access, constants, stat } from 'node:fs/promises';

/** The first of these paths at which there is a program, as a shell walks the PATH; or `undefined`. */
export async function findProgram(paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) if (await isProgram(path)) return path;
  return undefined;
}

async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
