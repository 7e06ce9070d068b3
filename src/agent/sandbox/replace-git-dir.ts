import { copyFile, lstat, mkdir, readFile, readdir, realpath, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { objectsInside } from './sandbox-plan.ts';
import type { ReplacedGit } from './sandbox-plan.ts';

/** Read to find out what objects are named by, no more: a checkout's token may stand in it too. */
const CONFIG_BYTES = 64 * 1024;

/**
 * Makes a git folder that stands in for the workspace's own inside the sandbox: the same commit, branches and
 * index, borrowed objects, no hooks, and a config of ours without remotes and tokens. The agent may do with
 * it what it likes. `undefined` if the workspace has no `.git` folder. `folder` must not exist yet.
 */
export async function replaceGitDir(request: {
  readonly workspace: string;
  readonly folder: string;
}): Promise<ReplacedGit | undefined> {
  const { folder } = request;
  const own = join(request.workspace, '.git');
  if (!(await lstat(own).catch(() => undefined))?.isDirectory()) return undefined;
  await mkdir(join(folder, 'objects', 'info'), { recursive: true });
  for (const name of ['HEAD', 'index', 'packed-refs', 'shallow', 'refs']) {
    await copy(join(own, name), join(folder, name));
  }
  await mkdir(join(folder, 'refs'), { recursive: true });
  await writeFile(join(folder, 'config'), await config(own));

  const objects = await objectFolders(own);
  const alternates = objects.map((_, index) => `${objectsInside(index)}\n`).join('');
  await writeFile(join(folder, 'objects', 'info', 'alternates'), alternates);
  return { folder, objects };
}

/** Files and folders; a link could lead to what is nobody's to read. */
async function copy(source: string, target: string): Promise<void> {
  const found = await lstat(source).catch(() => undefined);
  if (found?.isFile()) await copyFile(source, target);
  if (!found?.isDirectory()) return;
  await mkdir(target, { recursive: true });
  for (const name of await readdir(source)) await copy(join(source, name), join(target, name));
}

async function config(own: string): Promise<string> {
  const text = await readFile(join(own, 'config'), 'utf8').catch(() => '');
  const sha256 = /^\s*objectformat\s*=\s*"?sha256"?\s*$/im.test(text.slice(0, CONFIG_BYTES));
  return [
    '[core]',
    `\trepositoryformatversion = ${sha256 ? 1 : 0}`,
    '\tfilemode = true',
    '\tbare = false',
    '\tlogallrefupdates = true',
    ...(sha256 ? ['[extensions]', '\tobjectformat = sha256'] : []),
    '[user]',
    '\tname = agent',
    '\temail = agent@localhost',
    '',
  ].join('\n');
}

/** Its own objects, and those that a clone with `--shared` or `--reference` borrows. */
async function objectFolders(own: string): Promise<readonly string[]> {
  const objects = join(own, 'objects');
  const found = [objects];
  for (const folder of found) {
    const text = await readFile(join(folder, 'info', 'alternates'), 'utf8').catch(() => '');
    for (const line of text.split('\n').filter((name) => name !== '' && !name.startsWith('#'))) {
      const other = await realpath(resolve(folder, line)).catch(() => undefined);
      if (other !== undefined && isObjectFolder(other) && !found.includes(other)) found.push(other);
    }
  }
  return found;
}

/** Nothing else can be borrowed and thereby read. */
function isObjectFolder(path: string): boolean {
  return path.endsWith('/objects') && dirname(path) !== '/';
}
