import { checksOf } from '../../domain/commit-checks.ts';
import type { Commit, Signature } from '../../git/git-objects.ts';
import type { CheckSuite } from '../../model/check.ts';
import type { Issue } from '../../model/issue.ts';
import { nodeId } from '../../model/node-id.ts';
import type { Repository } from '../../model/repository.ts';
import { signatureOf, userOf } from '../../rest/present/commit.ts';
import { requirePermission } from '../access.ts';
import { connection, type PageArguments } from '../connection.ts';
import { admits } from '../filter.ts';
import type { Node, Nodes } from '../nodes.ts';
import { rollup, statusNode } from './rollup.ts';

interface HistoryArguments extends PageArguments {
  readonly path?: string | null;
  readonly since?: string | null;
  readonly until?: string | null;
}

interface SuiteFilter {
  readonly appId?: number | null;
  readonly checkName?: string | null;
}

/** Commits of a history that are looked at; a longer one is cut here. */
const MOST_COMMITS = 10_000;

export function commitNode(nodes: Nodes, repository: Repository, commit: Commit): Node {
  const { clock, addresses } = nodes.world;
  const path = `/${repository.fullName}/commit/${commit.sha}`;
  const headline = commit.message.split('\n', 1)[0] ?? '';
  return {
    __typename: 'Commit',
    id: () => nodeId('C', `${repository.id}:${commit.sha}`),
    oid: commit.sha,
    abbreviatedOid: commit.sha.slice(0, 7),
    message: commit.message.trimEnd(),
    messageHeadline: headline,
    messageBody: commit.message.slice(headline.length).trim(),
    authoredDate: clock.iso(commit.author.at),
    committedDate: clock.iso(commit.committer.at),
    committedViaWeb: commit.committer.email === 'noreply@github.com',
    author: () => actorNode(nodes, commit.author),
    committer: () => actorNode(nodes, commit.committer),
    signature: () => signatureNode(nodes, repository, commit),
    resourcePath: path,
    url: `${addresses.web}${path}`,
    commitResourcePath: path,
    commitUrl: `${addresses.web}${path}`,
    repository: () => nodes.repository(repository),
    tree: () => nodes.object(repository, commit.tree),
    parents: async (args: PageArguments) => {
      const parents = await Promise.all(
        commit.parents.map((sha) => repository.git.readCommit(sha)),
      );
      const known = parents.filter((parent) => parent !== undefined);
      return connection(
        'parents',
        known,
        args,
        (parent) => parent.sha,
        (parent) => nodes.commit(repository, parent),
      );
    },
    history: (args: HistoryArguments) => history(nodes, repository, commit, args),
    status: () => statusNode(nodes, repository, commit.sha),
    statusCheckRollup: () => rollup(nodes, repository, commit.sha),
    checkSuites: (args: PageArguments & { readonly filterBy?: SuiteFilter | null }) => {
      requirePermission(nodes.actor, repository, 'read', 'checks');
      const suites = suitesOf(repository, commit.sha, args.filterBy ?? {});
      return connection(
        'checkSuites',
        suites,
        args,
        (suite) => suite.id,
        (suite) => nodes.checkSuite(repository, suite),
      );
    },
    associatedPullRequests: async (args: PageArguments) => {
      const pulls = await pullsWith(repository, commit.sha);
      return connection(
        'associatedPullRequests',
        pulls,
        args,
        (one) => one.number,
        (one) => nodes.issue(repository, one),
      );
    },
  };
}

async function history(
  nodes: Nodes,
  repository: Repository,
  commit: Commit,
  { path, since, until, ...page }: HistoryArguments,
): Promise<Node> {
  const limit = { first: MOST_COMMITS, ...(path ? { path } : {}) };
  const from = since ? Date.parse(since) : -Infinity;
  const to = until ? Date.parse(until) : Infinity;
  const commits = (await repository.git.log(commit.sha, limit)).filter(
    ({ committer }) => committer.at >= from && committer.at <= to,
  );
  return connection(
    'history',
    commits,
    page,
    ({ sha }) => sha,
    (one) => nodes.commit(repository, one),
  );
}

function actorNode(nodes: Nodes, signature: Signature): Node {
  const user = userOf(nodes.world, signature);
  return {
    __typename: 'GitActor',
    name: signature.name,
    email: signature.email,
    date: nodes.world.clock.iso(signature.at),
    user: user === undefined || user.type === 'Organization' ? null : nodes.userOfAny(user),
  };
}

function signatureNode(nodes: Nodes, repository: Repository, commit: Commit): Node | null {
  if (!repository.signedCommits.has(commit.sha)) return null;
  return {
    __typename: 'GpgSignature',
    ...signatureOf(commit),
    email: 'noreply@github.com',
    isValid: true,
    state: 'VALID',
    wasSignedByGitHub: true,
    signer: null,
    keyId: 'B5690EEEBB952194',
    verifiedAt: nodes.world.clock.iso(commit.committer.at),
  };
}

function suitesOf(repository: Repository, sha: string, filter: SuiteFilter): CheckSuite[] {
  const { runs, suites } = checksOf(repository, sha);
  return suites.filter(
    (suite) =>
      admits(filter.appId, suite.app.id) &&
      (!filter.checkName ||
        runs.some((run) => run.suite === suite && run.name === filter.checkName)),
  );
}

async function pullsWith(repository: Repository, sha: string): Promise<Issue[]> {
  const found: Issue[] = [];
  for (const issue of repository.issues.values()) {
    const pull = issue.pullRequest;
    if (pull === undefined) continue;
    const inHead = await repository.git.isAncestor(sha, pull.headSha);
    const isOwn = inHead && !(await repository.git.isAncestor(sha, pull.baseSha));
    if (isOwn || pull.mergeCommitSha === sha) found.push(issue);
  }
  return found;
}
