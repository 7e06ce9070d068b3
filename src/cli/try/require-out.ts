import { access, constants, mkdir } from 'node:fs/promises';
import { PawlError } from '../../errors.ts';

/** Makes the folder, before anything is paid for that would be lost without it; throws `PAWL_OUT_UNUSABLE`. */
export async function requireOut(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new PawlError('PAWL_OUT_UNUSABLE', `${folder} (${why})`, { cause: error });
  }
}
