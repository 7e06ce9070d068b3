import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile, chmod } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { collectChangeset } from '../../src/changeset/collect-changeset.ts';
import type { CollectedChange } from '../../src/changeset/collect-changeset.ts';
import { invalid } from '../../src/changeset/changeset-schema.ts';
import type { ChangedFile, Changeset } from '../../src/changeset/changeset.ts';
import { prepareGitDir } from '../../src/changeset/prepare-git-dir.ts';
import type { PreparedGit } from '../../src/changeset/prepare-git-dir.ts';
import { isSha } from '../../src/core/ids.ts';
import type { Sha } from '../../src/core/ids.ts';

const exec = promisify(execFile);

/** What stands at a path: a text, an executable's text, or where a link points. */
export type Content = string | { readonly run: string } | { readonly link: string };
export type Tree = Readonly<Record<string, Content>>;

export const SEARCH_PATH = process.env['PATH'] ?? '/usr/bin:/bin';

/** Real git, with no configuration but its own. */
export async function git(cwd: string, ...args: string[]): Promise<string> {
  const { stdout } = await exec('git', ['-c', 'init.defaultBranch=main', ...args], inFolder(cwd));
  return stdout.trim();
}

/**
 * Commits all that a folder holds, and makes it a repository if it is none. One shell runs what git it takes: a
 * process as large as a test's takes several times as long to start another as git takes for its work.
 */
export async function commitAll(cwd: string): Promise<Sha> {
  const script = [
    'git -c init.defaultBranch=main init -q --template=',
    'git add --all --force',
    'git -c maintenance.auto=false -c gc.auto=0 commit -q --allow-empty -m base',
    'git rev-parse HEAD',
  ].join(' && ');
  const { stdout } = await exec('sh', ['-c', script], inFolder(cwd));
  const sha = stdout.trim();
  if (!isSha(sha)) throw new Error(`${sha} is no sha`);
  return sha;
}

function inFolder(cwd: string): { readonly cwd: string; readonly env: NodeJS.ProcessEnv } {
  const env = {
    PATH: SEARCH_PATH,
    HOME: cwd,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'a',
    GIT_AUTHOR_EMAIL: 'a@b',
    GIT_COMMITTER_NAME: 'a',
    GIT_COMMITTER_EMAIL: 'a@b',
  };
  return { cwd, env };
}

export async function put(folder: string, tree: Tree): Promise<void> {
  for (const [path, content] of Object.entries(tree)) {
    const place = join(folder, path);
    await mkdir(dirname(place), { recursive: true });
    await rm(place, { force: true });
    if (typeof content === 'string') await writeFile(place, content);
    else if ('link' in content) await symlink(content.link, place);
    else {
      await writeFile(place, content.run);
      await chmod(place, 0o755);
    }
  }
}

/** A checkout with one commit, and the private git folder that was made from it. */
export class GitWorkspace {
  private constructor(
    readonly root: string,
    readonly folder: string,
    readonly base: Sha,
    readonly git: PreparedGit,
  ) {}

  static async create(tree: Tree): Promise<GitWorkspace> {
    const root = await mkdtemp(join(tmpdir(), 'pawl-test-'));
    const folder = join(root, 'workspace');
    await mkdir(folder);
    await put(folder, tree);
    return GitWorkspace.prepare(root, folder, await commitAll(folder));
  }

  /** The same folder, with the commit that it is at now as the base. */
  async prepareAgain(): Promise<GitWorkspace> {
    const base = await git(this.folder, 'rev-parse', 'HEAD');
    if (!isSha(base)) throw new Error(`${base} is no sha`);
    return GitWorkspace.prepare(this.root, this.folder, base);
  }

  private static async prepare(root: string, folder: string, base: Sha): Promise<GitWorkspace> {
    const prepared = await prepareGitDir({
      workspace: folder,
      revisions: [base],
      gitDir: join(root, `git-${base}`),
      searchPath: SEARCH_PATH,
    });
    return new GitWorkspace(root, folder, base, prepared);
  }

  /** What a finished attempt may hand over: all of its change, or nothing. */
  async collect(): Promise<Changeset> {
    const { changeset, problems } = await this.collectWhatIsFit();
    if (problems.length > 0) throw invalid(problems);
    return changeset;
  }

  collectWhatIsFit({
    searchPath = SEARCH_PATH,
    ...more
  }: {
    readonly seconds?: number;
    readonly searchPath?: string;
    readonly left?: readonly string[];
  } = {}): Promise<CollectedChange> {
    const git = { ...this.git, searchPath };
    return collectChangeset({ workspace: this.folder, base: this.base, git, ...more });
  }

  /** A clean checkout of the base, in a folder of its own. */
  async checkout(): Promise<string> {
    const folder = await mkdtemp(join(this.root, 'clean-'));
    await git(this.root, 'clone', '-q', this.folder, folder);
    await git(folder, 'checkout', '-q', this.base);
    return folder;
  }

  async remove(): Promise<void> {
    await rm(this.root, { recursive: true, force: true });
  }
}

export function written(path: string, text: string): Extract<ChangedFile, { change: 'written' }> {
  return { change: 'written', path, mode: '100644', base64: Buffer.from(text).toString('base64') };
}
