import { realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { findCheckouts } from './find-checkouts.ts';
import { exists, isBare, isCheckout } from './is-checkout.ts';
import type { HiddenPath } from './sandbox-plan.ts';
import { holdsHome, isSystem, isWithin, toolFolder } from './tool-folders.ts';
import { hideIn, isInstalled, vetInstalled, vetInstalledAmid } from './vet-installed.ts';
import type { Vetted } from './vet-installed.ts';

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

/**
 * What of a folder of the PATH can be shown without a home or somebody's checkout, wherever its links lead:
 * all of it as a rule, or nothing if it cannot, or need not. A folder that the PATH does not name itself, but
 * that lies around one (`isAround`), may not lie in a checkout either.
 */
export async function vetFolder(
  path: string,
  owners: Owners,
  isAround: boolean,
): Promise<readonly Vetted[]> {
  const { homes, own } = owners;
  const real = await realpath(path).catch(() => undefined);
  if (real === undefined || [path, real].some((one) => holdsHome(one, homes))) return [];
  if (own.some((folder) => isWithin(real, folder) || isWithin(folder, real))) return [];
  if (isSystem(real)) return [{ path, hidden: [] }];
  if (await isBare(real)) return [];
  const checkout = await outermostCheckout(real, homes);
  const isTools = isTool(real, checkout, owners);
  if (await isInstalled(real)) {
    const isAmid = checkout !== undefined && !isTools;
    return isAmid ? vetInstalledAmid(path, real) : vetInstalled(path);
  }
  if (isAround && toolFolder(join(real, 'bin'), homes) !== real) return [];
  const { found, isAll } = await findCheckouts(path);
  if (isTools) return [{ path, hidden: (await Promise.all(found.map(history))).flat() }];
  // `~/work/src/bin` does not make all of `~/work/src` a tool.
  const isSomebodys = (isAround && checkout !== undefined) || found.length > 0 || !isAll;
  return isSomebodys ? [] : [{ path, hidden: [] }];
}

async function history(checkout: string): Promise<readonly HiddenPath[]> {
  return (await isBare(checkout)) ? [{ path: checkout, kind: 'folder' }] : hideIn(checkout, '.git');
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
