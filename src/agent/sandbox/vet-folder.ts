import { lstat, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { findCheckouts } from './find-checkouts.ts';
import type { HiddenPath } from './sandbox-plan.ts';
import { holdsHome, isSystem, isWithin, toolFolder } from './tool-folders.ts';

/** Whose the machine is. All are real paths. */
export interface Owners {
  /** The homes of whoever runs us. */
  readonly homes: readonly string[];
  /**
   * The sandbox's own: what can be written in it is there already, and must not become read-only in parts;
   * and what lies around them is where other sandboxes and the runner keep theirs.
   */
  readonly own: readonly string[];
  /** Where nothing but tools is installed, each in a folder of its own: checkouts there are tools. */
  readonly caches: readonly string[];
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
  const { homes, own } = owners;
  const real = await realpath(path).catch(() => undefined);
  if (real === undefined || [path, real].some((one) => holdsHome(one, homes))) return undefined;
  if (own.some((folder) => isWithin(real, folder) || isWithin(folder, real))) return undefined;
  if (isSystem(real)) return { path, hidden: [] };
  if (await isInstalled(real)) return vetInstalled(path);
  if (isAround && toolFolder(join(real, 'bin'), homes) !== real) return undefined;
  const checkout = await outermostCheckout(real, homes);
  const { found, isAll } = await findCheckouts(path);
  if (isTool(real, checkout, owners)) {
    const histories = await Promise.all(found.map((one) => hideIn(one, '.git')));
    return { path, hidden: histories.flat() };
  }
  // `~/work/src/bin` does not make all of `~/work/src` a tool.
  const isSomebodys = (isAround && checkout !== undefined) || found.length > 0 || !isAll;
  return isSomebodys ? undefined : { path, hidden: [] };
}

/** `pip install --editable git+…` clones into the environment, with the token that the address may have. */
async function vetInstalled(path: string): Promise<Vetted | undefined> {
  const { found, isAll } = await findCheckouts(path);
  if (!isAll) return undefined;
  const checkouts = found.map((one) => ({ path: one, kind: 'folder' as const }));
  return { path, hidden: [...checkouts, ...(await hideIn(path, '.cache'))] };
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
  if (!isManager(manager, homes) || !(await isCheckout(manager))) return undefined;
  const keeps = ['versions', 'installs'].map((name) => exists(join(manager, name)));
  return (await Promise.all(keeps)).includes(true) ? manager : undefined;
}

/** What a package manager made, in a checkout or not: packages of npm's, a virtual environment of Python's. */
async function isInstalled(folder: string): Promise<boolean> {
  const isMade = basename(folder) === 'node_modules' || (await exists(join(folder, 'pyvenv.cfg')));
  return isMade && !(await isCheckout(folder));
}

/** Whether checkouts that a folder lies in or holds are tools, which need all but their history. */
function isTool(folder: string, checkout: string | undefined, owners: Owners): boolean {
  if (isCached(folder, owners)) return true;
  // A tool's own folder may be built of checkouts: `.linuxbrew`.
  if (checkout === undefined) return basename(folder).startsWith('.');
  return isManager(checkout, owners.homes) || isVersion(folder, checkout);
}

/** Version managers are checkouts themselves, each a hidden folder of a home: `~/.nvm`, `~/.rbenv`. */
function isManager(checkout: string, homes: readonly string[]): boolean {
  return homes.includes(dirname(checkout)) && basename(checkout).startsWith('.');
}

/** And they may lie elsewhere (`~/.config/nvm`, `/opt/pyenv`), where what they installed is known by its place. */
function isVersion(folder: string, checkout: string): boolean {
  return /^\/(?:versions|installs)\/./.test(folder.slice(checkout.length));
}

/** The archive of Flutter holds its `.git`. Where a runner is installed lie the checkouts that it works on. */
function isCached(folder: string, { own, caches }: Owners): boolean {
  return caches.some((cache) => {
    if (folder === cache || !isWithin(folder, cache)) return false;
    const [name = ''] = folder.slice(cache.length + 1).split('/');
    return !own.some((one) => isWithin(one, join(cache, name)));
  });
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
