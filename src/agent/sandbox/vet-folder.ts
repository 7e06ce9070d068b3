import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { HiddenPath } from './sandbox-plan.ts';
import { holdsHome, isSystem, isWithin, toolFolder } from './tool-folders.ts';

/** Whose the machine is. All are real paths. */
export interface Owners {
  /** The homes of whoever runs us. */
  readonly homes: readonly string[];
  /** What can be written in the sandbox: it is there already, and must not become read-only in parts. */
  readonly writable: readonly string[];
}

export interface Vetted {
  readonly path: string;
  /** Of it, what is nobody's tool. */
  readonly hidden: readonly HiddenPath[];
}

/**
 * Whether a folder of the PATH can be shown without a home or somebody's checkout, wherever its links lead;
 * `undefined` if it cannot, or need not. A folder that the PATH does not name itself, but that lies around
 * one (`isAround`), may not lie in a checkout either.
 */
export async function vetFolder(
  path: string,
  owners: Owners,
  isAround: boolean,
): Promise<Vetted | undefined> {
  const { homes, writable } = owners;
  const real = await realpath(path).catch(() => undefined);
  if (real === undefined || [path, real].some((one) => holdsHome(one, homes))) return undefined;
  if (writable.some((folder) => isWithin(real, folder))) return undefined;
  if (isSystem(real)) return { path, hidden: [] };
  if (await isInstalled(real)) return { path, hidden: await hideIn(path, '.cache') };
  if (isAround && toolFolder(join(real, 'bin'), homes) !== real) return undefined;
  const checkout = await outermostCheckout(real, homes);
  if (checkout === undefined) {
    return (await holdsCheckouts(real)) ? undefined : { path, hidden: [] };
  }
  if (isToolsOwn(checkout, homes) || isVersion(real, checkout)) {
    return { path, hidden: await hideHistories(path, 2) };
  }
  return isAround || (await isCheckout(real)) ? undefined : { path, hidden: [] };
}

/**
 * The version manager that a folder of the PATH belongs to, which its programs do not work without:
 * `~/.pyenv` for `~/.pyenv/shims`. It is a checkout of its own: that tells it from where a tool keeps tokens.
 */
export async function versionManager(
  entry: string,
  homes: readonly string[],
): Promise<string | undefined> {
  const manager = dirname(entry);
  if (!isToolsOwn(manager, homes) || !(await isCheckout(manager))) return undefined;
  const keeps = ['versions', 'installs'].map((name) => exists(join(manager, name)));
  return (await Promise.all(keeps)).includes(true) ? manager : undefined;
}

/** What a package manager made, in a checkout or not: packages of npm's, a virtual environment of Python's. */
async function isInstalled(folder: string): Promise<boolean> {
  if (basename(folder) === 'node_modules') return true;
  return (await exists(join(folder, 'pyvenv.cfg'))) && !(await isCheckout(folder));
}

/** Version managers are checkouts themselves, each a hidden folder of a home: `~/.nvm`, `~/.rbenv`. */
function isToolsOwn(checkout: string, homes: readonly string[]): boolean {
  return homes.includes(dirname(checkout)) && basename(checkout).startsWith('.');
}

/** And they may lie elsewhere (`~/.config/nvm`, `/opt/pyenv`), where what they installed is known by its place. */
function isVersion(folder: string, checkout: string): boolean {
  return /^\/(?:versions|installs)\/./.test(folder.slice(checkout.length));
}

/** Some people's home is a checkout: that says nothing of what lies in it. */
async function outermostCheckout(
  folder: string,
  homes: readonly string[],
): Promise<string | undefined> {
  if (holdsHome(folder, homes)) return undefined;
  const outer = await outermostCheckout(dirname(folder), homes);
  return outer ?? ((await isCheckout(folder)) ? folder : undefined);
}

async function isCheckout(folder: string): Promise<boolean> {
  return exists(join(folder, '.git'));
}

/** `~/work/src/bin` does not make all of `~/work/src` a tool. A tool's own folder (`.linuxbrew`) may be so built. */
async function holdsCheckouts(folder: string): Promise<boolean> {
  if (basename(folder).startsWith('.')) return false;
  const within = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of within) {
    if (entry.isDirectory() && (await isCheckout(join(folder, entry.name)))) return true;
  }
  return false;
}

/** Plugins of a version manager are checkouts too. */
async function hideHistories(folder: string, levels: number): Promise<readonly HiddenPath[]> {
  const own = await hideIn(folder, '.git');
  if (levels === 0) return own;
  const within = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const folders = within.filter((entry) => entry.isDirectory() && entry.name !== '.git');
  const theirs = folders.map(({ name }) => hideHistories(join(folder, name), levels - 1));
  return [...own, ...(await Promise.all(theirs)).flat()];
}

/** A link is not mounted over, as that would hide what it leads to; and that is shown only where it is vetted. */
async function hideIn(folder: string, name: string): Promise<readonly HiddenPath[]> {
  const path = join(folder, name);
  const found = await lstat(path).catch(() => undefined);
  if (found === undefined || found.isSymbolicLink()) return [];
  return [{ path, kind: found.isDirectory() ? 'folder' : 'file' }];
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}
