import type { Sha } from '../../core/ids.ts';
import { allPassed } from '../../core/verdict.ts';
import type { GitHubClient } from '../client/client.ts';
import { askPages, rememberedPages } from './observe-check-pages.ts';
import type { Gap } from './observe-check-pages.ts';
import type { OwnChecks } from './own-workflows.ts';
import type { RefNode } from './observe-ref-schema.ts';
import type { RepositoryRead } from './observe-repository.ts';
import { HISTORY_QUERY } from './observe-query.ts';
import { historySchema, withChecks } from './observe-repository-schema.ts';
import type { CheckedCommitNode, ChecksNode, HistoryCommitNode } from './observe-schema.ts';
import { firstParents, readChecks } from './read-checks.ts';

/** How many pages of one commit's checks are read, a hundred each: what comes after stays unknown. */
const MAX_PAGES = 10;

/** What is read of a commit's checks so far. */
interface Reading {
  readonly contexts: ChecksNode;
  readonly pages: number;
}

/**
 * The repository with all checks of the commits on which a decision rests: the default branch's newest,
 * up to one on which all passed, and the heads of Pawl's open pull requests. No request where a hundred
 * are all there are and one of the newest commits is green; otherwise one for the next page of each,
 * and one for the older commits.
 */
export async function withAllChecks(
  client: GitHubClient,
  read: RepositoryRead,
  own: OwnChecks,
): Promise<RepositoryRead> {
  const newest = await withPages(client, read, own);
  if (!lacksOlder(newest, own)) return newest;
  const answer = await client.graphql({ what: 'observe history' }, HISTORY_QUERY, {
    ...client.repository,
  });
  const { repository } = historySchema.parse(answer);
  const checked = repository.defaultBranchRef?.target.history.nodes ?? [];
  return withPages(client, withHistory(newest, withChecks(historyOf(newest), checked)), own);
}

/** None of the commits whose checks were asked for is green, and there are older ones. */
function lacksOlder(read: RepositoryRead, own: OwnChecks): boolean {
  for (const { statusCheckRollup, unread } of firstParents(historyOf(read))) {
    if (unread === true) return true;
    const contexts = statusCheckRollup?.contexts;
    if (contexts && !contexts.pageInfo.hasNextPage && looksGreen(contexts, own)) return false;
  }
  return false;
}

function historyOf({ branch }: RepositoryRead): readonly HistoryCommitNode[] {
  return branch.target.history.nodes;
}

function withHistory(read: RepositoryRead, commits: readonly HistoryCommitNode[]): RepositoryRead {
  const { branch } = read;
  return {
    ...read,
    branch: { ...branch, target: { ...branch.target, history: { nodes: commits } } },
  };
}

async function withPages(
  client: GitHubClient,
  read: RepositoryRead,
  own: OwnChecks,
): Promise<RepositoryRead> {
  const line = firstParents(historyOf(read));
  const heads = [...read.branches.values()].flatMap(judgedHead);
  const readings = new Map<Sha, Reading>();
  const pages = rememberedPages(client);
  for (let greens = 1; ; greens *= 2) {
    const gaps = gapsOf([...untilGreen(line, readings, own, greens), ...heads], readings);
    if (gaps.length === 0) break;
    const found = await askPages(client, gaps, pages.known);
    for (const { oid, after } of gaps) {
      const page = found.get(oid);
      const before = readings.get(oid) ?? firstPage([...line, ...heads], oid);
      const isOurs = page && onlyOwn(page, own);
      if (isOurs && page.pageInfo.hasNextPage) pages.keep({ oid, after }, page.pageInfo.endCursor);
      readings.set(oid, page ? joined(before, page) : { ...before, pages: MAX_PAGES });
    }
  }
  return readings.size === 0 ? read : withReadings(read, readings);
}

/** The head of a pull request of Pawl's that is open: an attempt's, or what takes a merge back. */
function judgedHead({ target, associatedPullRequests }: RefNode): readonly CheckedCommitNode[] {
  const isJudged = associatedPullRequests.nodes.some(
    ({ viewerDidAuthor, state }) => viewerDidAuthor && state === 'OPEN',
  );
  return isJudged && target.message !== undefined ? [target] : [];
}

/**
 * The commits up to the first that is green. What is not read of one that looks green may be otherwise:
 * so many of these are passed by at once.
 */
function untilGreen(
  line: readonly CheckedCommitNode[],
  readings: ReadonlyMap<Sha, Reading>,
  own: OwnChecks,
  greens: number,
): readonly CheckedCommitNode[] {
  let seen = 0;
  const end = line.findIndex((commit) => {
    const contexts = readings.get(commit.oid)?.contexts ?? commit.statusCheckRollup?.contexts;
    if (!contexts || !looksGreen(contexts, own)) return false;
    seen += 1;
    return !contexts.pageInfo.hasNextPage || seen === greens;
  });
  return end < 0 ? line : line.slice(0, end + 1);
}

function looksGreen(contexts: ChecksNode, own: OwnChecks): boolean {
  return allPassed(checksOf(contexts, own));
}

function onlyOwn(contexts: ChecksNode, own: OwnChecks): boolean {
  return checksOf(contexts, own).length === 0;
}

/** The checks of what is read, as if nothing were missing. */
function checksOf({ nodes }: ChecksNode, own: OwnChecks) {
  const contexts = { nodes, pageInfo: { hasNextPage: false, endCursor: null } };
  return readChecks({ statusCheckRollup: { contexts } }, own);
}

function gapsOf(
  commits: readonly CheckedCommitNode[],
  readings: ReadonlyMap<Sha, Reading>,
): readonly Gap[] {
  const gaps = new Map<Sha, Gap>();
  for (const { oid, statusCheckRollup } of commits) {
    const reading = readings.get(oid);
    const info = (reading?.contexts ?? statusCheckRollup?.contexts)?.pageInfo;
    const after = info?.hasNextPage ? info.endCursor : null;
    if (after !== null && (reading?.pages ?? 1) < MAX_PAGES) gaps.set(oid, { oid, after });
  }
  return [...gaps.values()];
}

function firstPage(commits: readonly CheckedCommitNode[], oid: Sha): Reading {
  const first = commits.find((commit) => commit.oid === oid)?.statusCheckRollup?.contexts;
  const none = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
  return { contexts: first ?? none, pages: 1 };
}

function joined({ contexts, pages }: Reading, page: ChecksNode): Reading {
  const nodes = [...contexts.nodes, ...page.nodes];
  return { contexts: { nodes, pageInfo: page.pageInfo }, pages: pages + 1 };
}

function withReadings(read: RepositoryRead, readings: ReadonlyMap<Sha, Reading>): RepositoryRead {
  const told = <Node extends CheckedCommitNode>(commit: Node): Node => {
    const contexts = readings.get(commit.oid)?.contexts;
    return contexts ? { ...commit, statusCheckRollup: { contexts } } : commit;
  };
  const { branch, branches } = read;
  const history = { nodes: branch.target.history.nodes.map(told) };
  return {
    ...read,
    branch: { ...branch, target: { ...branch.target, history } },
    branches: new Map(
      [...branches].map(([name, ref]) => {
        const { target } = ref;
        return [name, target.message === undefined ? ref : { ...ref, target: told(target) }];
      }),
    ),
  };
}
