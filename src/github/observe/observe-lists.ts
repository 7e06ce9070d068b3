import { parseClaimBranch, parseRevertBranch } from '../../core/claim.ts';
import type { Millis, Sha } from '../../core/ids.ts';
import { PawlError } from '../../errors.ts';
import type { GitHubClient } from '../client/client.ts';
import { issueSchema } from './observe-issue-schema.ts';
import type { IssueNode } from './observe-issue-schema.ts';
import { pageQuery, repositoryQuery, wantedVariables } from './observe-query.ts';
import type { Wanted } from './observe-query.ts';
import { aliasesSchema, pageSchema, repositorySchema } from './observe-repository-schema.ts';
import type { DefaultBranchNode, RepositoryNode } from './observe-repository-schema.ts';
import { nodes } from './observe-schema.ts';
import { COMMITS } from './remember-history.ts';
import { missingAllowed, readWanted } from './observe-wanted.ts';
import type { Found } from './observe-wanted.ts';

/** The answer to one look, with all pages of its lists. */
export interface Lists {
  readonly viewer: { readonly login: string; readonly databaseId: number | null };
  readonly node: RepositoryNode;
  readonly branch: DefaultBranchNode;
  /** All open tasks and what else shows a state, or the tasks that changed since, open or not. */
  readonly issues: readonly IssueNode[];
  /** Pawl's branches by name, and where each stands. */
  readonly tips: ReadonlyMap<string, Sha>;
  /** What was asked for by name. */
  readonly found: Found;
}

/** What one look asks for. */
export interface Question {
  /** Tasks that changed since then; all that are open without. */
  readonly since: Millis | undefined;
  /** What is wanted in full besides. */
  readonly wanted: Wanted;
  /** What the default branch is taken for. */
  readonly defaultBranch: string | undefined;
  /** Of how many of the default branch's newest commits the checks are asked for. */
  readonly judged: number;
}

/** Asks for a repository. Throws `PAWL_NOT_A_REPOSITORY` if it is empty. */
export async function observeLists(
  client: GitHubClient,
  { since, wanted, defaultBranch = '', judged }: Question,
): Promise<Lists> {
  const variables = {
    ...client.repository,
    ...sinceVariable(since),
    ...wantedVariables(wanted, { appId: client.appId, base: defaultBranch }),
    history: since === undefined ? COMMITS.first : COMMITS.again,
    judged,
  };
  const query = repositoryQuery(since, wanted);
  const answer = await missingAllowed(client, 'observe', query, variables);
  const { viewer, repository: node } = repositorySchema.parse(answer);
  const branch = node.defaultBranchRef;
  if (!branch) {
    const { owner, name } = client.repository;
    throw new PawlError('PAWL_NOT_A_REPOSITORY', `${owner}/${name} is empty`);
  }
  const { issues: listed, refs } = await furtherPages(client, node, since);
  const issues = [...listed, ...readStated(answer)];
  const tips = new Map(
    refs.flatMap(({ name: rest, target }) => {
      const name = `pawl/${rest}`;
      const isOurs = parseClaimBranch(name) ?? parseRevertBranch(name);
      return isOurs && target ? [[name, target.oid] as const] : [];
    }),
  );
  return { viewer, node, branch, issues, tips, found: readWanted(answer, wanted) };
}

type RefItem = NonNullable<RepositoryNode['refs']>['nodes'][number];

async function furtherPages(
  client: GitHubClient,
  first: RepositoryNode,
  since: Millis | undefined,
): Promise<{ issues: readonly IssueNode[]; refs: readonly RefItem[] }> {
  const issues = [...first.issues.nodes];
  const refs = [...(first.refs?.nodes ?? [])];
  let issuePage = first.issues.pageInfo;
  let refPage = first.refs?.pageInfo ?? { hasNextPage: false, endCursor: null };
  while (issuePage.hasNextPage || refPage.hasNextPage) {
    const wanted = { issues: issuePage.hasNextPage, refs: refPage.hasNextPage };
    const { repository } = pageSchema.parse(
      await client.graphql({ what: 'observe' }, pageQuery(since, wanted), {
        ...client.repository,
        ...sinceVariable(since),
        issuesAfter: issuePage.endCursor,
        refsAfter: refPage.endCursor,
      }),
    );
    issues.push(...(repository.issues?.nodes ?? []));
    refs.push(...(repository.refs?.nodes ?? []));
    issuePage = repository.issues?.pageInfo ?? { ...issuePage, hasNextPage: false };
    refPage = repository.refs?.pageInfo ?? { ...refPage, hasNextPage: false };
  }
  return { issues, refs };
}

/** By a variable, so that the question itself is the same each time. */
function sinceVariable(since: Millis | undefined): { readonly since?: string } {
  return since === undefined ? {} : { since: new Date(since).toISOString() };
}

/** The issues that show a state, asked for by each state's label where all is read anew. */
function readStated(answer: unknown): readonly IssueNode[] {
  const { repository } = aliasesSchema.parse(answer);
  return Object.entries(repository).flatMap(([alias, found]) =>
    /^c\d+$/.test(alias) ? nodes(issueSchema).parse(found).nodes : [],
  );
}
