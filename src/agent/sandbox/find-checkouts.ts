import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { remembered } from '../../config/remembered.ts';
import { isBareOf, isCheckoutOf } from './is-checkout.ts';

/** `~/go` for `~/go/src/github.com/owner/name`, and one more. */
const LEVELS = 5;
/** All of a small machine's `/usr` is 4000 to this depth, which are read in half a second. */
const MOST_FOLDERS = 10_000;
/** Of these the packages are looked at, but not what is in them. */
const PACKAGES = ['node_modules', 'site-packages'];

export interface Checkouts {
  /** The nearest first. */
  readonly found: readonly string[];
  /** Whether there was no more to look at, down to the last level. */
  readonly isAll: boolean;
}

interface Place {
  readonly path: string;
  /** How many levels below are looked at too. */
  readonly levels: number;
}

/**
 * The checkouts of git's in a folder, itself as well, and those within others; submodules and worktrees too,
 * whose `.git` is a file, and repositories that have no working tree. Links are not followed: what they lead to
 * is not shown with the folder. A folder is looked through once: an attempt makes two sandboxes, one of them to
 * see whether it can, and nobody in one can change what is shown of the PATH.
 */
export const findCheckouts = remembered(lookThrough);

async function lookThrough(folder: string): Promise<Checkouts> {
  const found: string[] = [];
  let looked = 0;
  let places = [placeOf(folder, LEVELS)];
  while (places.length > 0) {
    looked += places.length;
    if (looked > MOST_FOLDERS) return { found, isAll: false };
    const seen = await Promise.all(places.map(look));
    found.push(...seen.filter(({ isCheckout }) => isCheckout).map(({ path }) => path));
    places = seen.flatMap(({ within }) => within);
  }
  return { found, isAll: true };
}

interface Seen {
  readonly path: string;
  readonly isCheckout: boolean;
  readonly within: readonly Place[];
}

async function look({ path, levels }: Place): Promise<Seen> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
  const names = entries.map(({ name }) => name);
  const isCheckout = isCheckoutOf(names);
  // In one without a working tree nothing lies but the repository.
  if (levels === 0 || isBareOf(names)) return { path, isCheckout, within: [] };
  const folders = entries.filter((entry) => entry.isDirectory() && entry.name !== '.git');
  const within = folders.map(({ name }) =>
    // The packages of an owner lie in a folder of their own: node_modules/@owner/name.
    placeOf(join(path, name), name.startsWith('@') ? levels : levels - 1),
  );
  return { path, isCheckout, within };
}

function placeOf(path: string, levels: number): Place {
  return { path, levels: PACKAGES.includes(basename(path)) ? Math.min(levels, 1) : levels };
}
