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
  const env = {
    PATH: SEARCH_PATH,
    HOME: cwd,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'a',
    GIT_AUTHOR_EMAIL: 'a@b',
    GIT_COMMITTER_NAME: 'a',
    GIT_COMMITTER_EMAIL: 'a@b',
  };
  const { stdout } = await exec('git', ['-c', 'init.defaultBranch=main', ...args], { cwd, env });
  return stdout.trim();
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
    await git(folder, 'init', '-q');
    await put(folder, tree);
    await git(folder, 'add', '-A', '-f');
    await git(folder, 'commit', '-q', '--allow-empty', '-m', 'base');
    return GitWorkspace.prepare(root, folder);
  }

  /** The same folder, with the commit that it is at now as the base. */
  prepareAgain(): Promise<GitWorkspace> {
    return GitWorkspace.prepare(this.root, this.folder);
  }

  private static async prepare(root: string, folder: string): Promise<GitWorkspace> {
    const base = await git(folder, 'rev-parse', 'HEAD');
    if (!isSha(base)) throw new Error(base);
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
