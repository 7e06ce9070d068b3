import { lstat, mkdir, mkdtemp, readdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { reopenFolder } from '../../process/reopen-folder.ts';
import { removeTree } from '../../process/remove-tree.ts';

/**
 * Makes a home new, at its old place, and writes these texts into it by their paths below it. We do this from
 * outside of the sandbox, and whoever was in the home before may have left links or pipes in it: so we write
 * only into folders that we have just made. What else lay there (setup's tools and caches) is moved over
 * without being opened, but for the folders that hold a text of ours: those are ours alone.
 * Nothing may run in the home meanwhile.
 */
export async function renewHome(
  home: string,
  texts: Readonly<Record<string, string>>,
): Promise<void> {
  const aside = await mkdtemp(join(dirname(home), 'before-'));
  const before = join(aside, 'home');
  // A closed folder cannot be moved.
  await reopenFolder(home);
  await rename(home, before);
  await mkdir(home);
  for (const [path, text] of Object.entries(texts)) {
    await mkdir(dirname(join(home, path)), { recursive: true });
    await writeFile(join(home, path), text, { flag: 'wx' });
  }
  await moveOver(
    before,
    home,
    new Set(Object.keys(texts).map((path) => dirname(join(home, path)))),
  );
  await removeTree(aside);
}

async function moveOver(from: string, to: string, ours: ReadonlySet<string>): Promise<void> {
  if (ours.has(to) || !(await isFolder(from))) return;
  for (const name of await readdir(from).catch(() => [])) {
    const [source, target] = [join(from, name), join(to, name)];
    if (await isFolder(target)) await moveOver(source, target, ours);
    // A folder that its owner may not write cannot be moved: it is left behind.
    else await rename(source, target).catch(() => undefined);
  }
}

async function isFolder(path: string): Promise<boolean> {
  const found = await lstat(path).catch(() => undefined);
  return found?.isDirectory() ?? false;
}
