import { lstat, realpath } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { findCheckouts } from './find-checkouts.ts';
import { exists, isCheckout } from './is-checkout.ts';
import type { HiddenPath } from './sandbox-plan.ts';

export interface Vetted {
  readonly path: string;
  /** Of it, what is nobody's tool. */
  readonly hidden: readonly HiddenPath[];
}

/** What `python -m venv` makes in a folder. */
const ENVIRONMENT = ['bin', 'include', 'lib', 'lib64', 'pyvenv.cfg', 'share'];

/** What a package manager made, in a checkout or not: packages of npm's, a virtual environment of Python's. */
export async function isInstalled(folder: string): Promise<boolean> {
  const isMade = isModules(folder) || (await exists(join(folder, 'pyvenv.cfg')));
  return isMade && !(await isCheckout(folder));
}

/** `pip install --editable git+…` clones into the environment, with the token that the address may have. */
export async function vetInstalled(path: string): Promise<readonly Vetted[]> {
  const { found, isAll } = await findCheckouts(path);
  if (!isAll) return [];
  const checkouts = found.map((one) => ({ path: one, kind: 'folder' as const }));
  return [{ path, hidden: [...checkouts, ...(await hideIn(path, '.cache'))] }];
}

/**
 * What a package manager made in somebody's checkout. `python -m venv .` makes it beside the sources of a
 * project and its `.env`, which are left out.
 */
export async function vetInstalledAmid(path: string, real: string): Promise<readonly Vetted[]> {
  if (isModules(real)) return vetInstalled(path);
  const own = ENVIRONMENT.map((name) => join(real, name));
  const parts = await Promise.all(
    ENVIRONMENT.map(async (name) => {
      // `lib64` is a link to `lib`. What another link leads to, nobody made for the environment.
      const target = await realpath(join(real, name)).catch(() => '');
      return own.includes(target) ? vetInstalled(join(path, name)) : [];
    }),
  );
  return parts.flat();
}

/** A link is not mounted over, as that would hide what it leads to; and that is shown only where it is vetted. */
export async function hideIn(folder: string, name: string): Promise<readonly HiddenPath[]> {
  const path = join(folder, name);
  const found = await lstat(path).catch(() => undefined);
  if (found === undefined || found.isSymbolicLink()) return [];
  return [{ path, kind: found.isDirectory() ? 'folder' : 'file' }];
}

function isModules(folder: string): boolean {
  return basename(folder) === 'node_modules';
}
