import { mkdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Sha } from '../core/ids.ts';
import { PawlError } from '../errors.ts';
import { runGit } from './run-git.ts';
import type { PrivateGit } from './run-git.ts';

/** A private git folder and the tree in it that the workspace was made from. */
export interface PreparedGit extends PrivateGit {
  readonly tree: string;
}

/**
 * Makes a git folder with the objects of one tree, for use after something untrusted had the workspace.
 * It shares no file with the workspace's own `.git`, which is believed now and never again.
 * `revisions`: the first that the checkout has gives the tree (a shallow checkout of a claim commit lacks
 * its parent, whose tree it has). `gitDir` must lie outside the workspace and not exist yet.
 * Throws PAWL_NOT_A_REPOSITORY or PAWL_GIT_FAILED.
 */
export async function prepareGitDir(request: {
  readonly workspace: string;
  readonly revisions: readonly Sha[];
  readonly gitDir: string;
  readonly searchPath: string;
}): Promise<PreparedGit> {
  const { searchPath } = request;
  const workspace = resolve(request.workspace);
  const gitDir = resolve(request.gitDir);
  if (`${gitDir}/`.startsWith(`${workspace}/`)) {
    throw new PawlError('PAWL_GIT_FAILED', 'the private git folder must lie outside the workspace');
  }
  const source: PrivateGit = { gitDir: await ownGitDir(workspace), searchPath };
  const tree = await firstTree(source, request.revisions);
  const pack = await runGit(source, ['pack-objects', '--revs', '--stdout', '-q'], {
    input: `${tree}\n`,
  });

  await mkdir(gitDir, { recursive: true });
  const own: PrivateGit = { gitDir, searchPath };
  await runGit(own, ['init', '--quiet', '--bare', '--template=', gitDir]);
  await runGit(own, ['index-pack', '--stdin', '--fix-thin'], { input: pack });
  return { ...own, tree };
}

async function ownGitDir(workspace: string): Promise<string> {
  const gitDir = join(workspace, '.git');
  const found = await stat(gitDir).catch(() => undefined);
  if (found?.isDirectory()) return gitDir;
  throw new PawlError('PAWL_NOT_A_REPOSITORY', `${workspace} has no .git folder`);
}

async function firstTree(source: PrivateGit, revisions: readonly Sha[]): Promise<string> {
  for (const revision of revisions) {
    const found = await runGit(source, ['rev-parse', '--verify', '--quiet', `${revision}^{tree}`], {
      okCodes: [1, 128],
    });
    const tree = found.toString('utf8').trim();
    if (tree !== '') return tree;
  }
  throw new PawlError('PAWL_GIT_FAILED', `the checkout has none of ${revisions.join(', ')}`);
}
