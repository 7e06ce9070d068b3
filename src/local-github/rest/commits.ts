import { ApiError } from '../http/api-error.ts';
import type { Handlers, Reply, RepositoryCall } from '../http/handler.ts';
import { pageOf } from '../http/respond.ts';
import type { Commit } from '../git/git-objects.ts';
import type { Repository } from '../model/repository.ts';
import { presentChangedFile, presentCommit } from './present/commit.ts';
import { queryText } from './query-text.ts';

/** GitHub lists this many files of a comparison at most. */
const mostFiles = 300;

/** Commits, looked at. */
export const commitHandlers: Handlers = {
  repository: {
    'repos/list-commits': listCommits,
    'repos/get-commit': getCommit,
    'repos/compare-commits': compare,
    'repos/compare-commits-with-basehead': compare,
  },
  other: {},
};

/** The commit that a branch, tag or sha names. Throws GitHub's 422 or 404 if there is none. */
export async function commitNamed({ git }: Repository, rev: string): Promise<Commit> {
  const sha = await git.resolve(rev);
  const commit = sha === undefined ? undefined : await git.readCommit(sha);
  if (commit === undefined) throw new ApiError(422, `No commit found for SHA: ${rev}`);
  return commit;
}

async function listCommits(call: RepositoryCall): Promise<Reply> {
  const { world, repository } = call;
  const { git, defaultBranch } = repository;
  const rev = queryText(call, 'sha') ?? defaultBranch;
  const sha = await git.resolve(rev);
  if (sha === undefined) {
    if ((await git.refs('refs/heads/')).length === 0) {
      throw new ApiError(409, 'Git Repository is empty.');
    }
    throw new ApiError(404, 'Not Found');
  }
  const { page, perPage } = pageOf(queryText(call, 'page'), queryText(call, 'per_page'));
  const path = queryText(call, 'path');
  const within = path === undefined ? {} : { path };
  const limits = { first: perPage, skip: (page - 1) * perPage, ...within };
  const commits = await git.log(sha, limits);
  const body = commits.map((commit) => presentCommit(world, repository, commit));
  return { status: 200, body, total: await git.count(sha, path) };
}

async function getCommit({ world, repository, params, headers }: RepositoryCall): Promise<Reply> {
  const commit = await commitNamed(repository, params['ref'] ?? '');
  if (/application\/vnd\.github(\.v3)?\.sha\b/.test(headers['accept'] ?? '')) {
    const plain = { 'content-type': 'application/vnd.github.v3.sha; charset=utf-8' };
    return { status: 200, body: Buffer.from(commit.sha), headers: plain };
  }
  const before = commit.parents[0] ?? (await repository.git.writeTree(undefined, []));
  const files = await repository.git.changedFiles(before, commit.sha);
  const additions = files.reduce((sum, file) => sum + file.additions, 0);
  const deletions = files.reduce((sum, file) => sum + file.deletions, 0);
  return {
    status: 200,
    body: {
      ...presentCommit(world, repository, commit),
      stats: { additions, deletions, total: additions + deletions },
      files: files.map((file) => presentChangedFile(world, repository, commit.sha, file)),
    },
  };
}

async function compare(call: RepositoryCall): Promise<Reply> {
  const { world, repository, params } = call;
  const { git } = repository;
  const [, left = '', right = ''] = /^(.+?)\.\.\.(.+)$/.exec(params['basehead'] ?? '') ?? [];
  const base = await commitFor(repository, params['base'] ?? left);
  const head = await commitFor(repository, params['head'] ?? right);
  const mergeBase = await git.mergeBase(base.sha, head.sha);
  if (mergeBase === undefined) {
    throw new ApiError(404, `No common ancestor between ${base.sha} and ${head.sha}.`);
  }
  const { page, perPage } = pageOf(queryText(call, 'page'), queryText(call, 'per_page') ?? '100');
  const ahead = await git.count(`${base.sha}..${head.sha}`);
  const behind = await git.count(`${head.sha}..${base.sha}`);
  const commits = (await git.log(`${base.sha}..${head.sha}`)).toReversed();
  const files = await git.changedFiles(mergeBase, head.sha);
  const { api, web } = world.addresses;
  const range = `compare/${base.sha}...${head.sha}`;
  const html = `${web}/${repository.fullName}/${range}`;
  const ancestor = await commitFor(repository, mergeBase);
  return {
    status: 200,
    body: {
      url: `${api}/repos/${repository.fullName}/${range}`,
      html_url: html,
      permalink_url: html,
      diff_url: `${html}.diff`,
      patch_url: `${html}.patch`,
      base_commit: presentCommit(world, repository, base),
      merge_base_commit: presentCommit(world, repository, ancestor),
      status: statusOf(ahead, behind),
      ahead_by: ahead,
      behind_by: behind,
      total_commits: ahead,
      commits: commits
        .slice((page - 1) * perPage, page * perPage)
        .map((commit) => presentCommit(world, repository, commit)),
      files: files
        .slice(0, mostFiles)
        .map((file) => presentChangedFile(world, repository, head.sha, file)),
    },
    total: ahead,
  };
}

/** A comparison's commits are found by the names of branches too; what is not there is 404. */
async function commitFor(repository: Repository, rev: string): Promise<Commit> {
  const sha = await repository.git.resolve(rev.replace(/^[^:]+:/, ''));
  const commit = sha === undefined ? undefined : await repository.git.readCommit(sha);
  if (commit === undefined) throw new ApiError(404, 'Not Found');
  return commit;
}

function statusOf(ahead: number, behind: number): string {
  if (ahead > 0 && behind > 0) return 'diverged';
  if (ahead > 0) return 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}
