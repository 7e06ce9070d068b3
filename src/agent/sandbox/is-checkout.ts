import { stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What git takes a folder for a repository by, whatever it is called. */
const BARE = ['HEAD', 'objects', 'refs'];

/** Whether somebody's repository lies in a folder of these names: in its `.git`, or itself. */
export function isCheckoutOf(names: readonly string[]): boolean {
  return names.includes('.git') || isBareOf(names);
}

/** Whether it is a repository without a working tree. */
export function isBareOf(names: readonly string[]): boolean {
  return BARE.every((name) => names.includes(name));
}

export async function isCheckout(folder: string): Promise<boolean> {
  return (await exists(join(folder, '.git'))) || isBare(folder);
}

export async function isBare(folder: string): Promise<boolean> {
  const found = await Promise.all(BARE.map((name) => exists(join(folder, name))));
  return !found.includes(false);
}

export async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}
