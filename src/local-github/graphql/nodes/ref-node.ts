import { protectionOf } from '../../domain/branch-rules.ts';
import { nodeId } from '../../model/node-id.ts';
import type { Repository } from '../../model/repository.ts';
import { requirePermission } from '../access.ts';
import { connection, type PageArguments } from '../connection.ts';
import { admitsOneOf } from '../filter.ts';
import type { Node, Nodes } from '../nodes.ts';
import { sortIssues } from './issue-lists.ts';
import { protectionNode } from './protection-node.ts';
import { comparisonNode } from './comparison-node.ts';
import { ruleConnection } from './rule-node.ts';
import { refUpdateRuleNode } from './ref-update-rule-node.ts';

interface RefsArguments extends PageArguments {
  readonly refPrefix: string;
  readonly query?: string | null;
  readonly orderBy?: { readonly field: string; readonly direction: 'ASC' | 'DESC' } | null;
  readonly direction?: 'ASC' | 'DESC' | null;
}

/** A ref by its full name, or `null`. */
export async function refNode(
  nodes: Nodes,
  repository: Repository,
  name: string,
): Promise<Node | null> {
  const found = (await repository.git.refs(name)).find((ref) => ref.name === name);
  return found === undefined ? null : shown(nodes, repository, found);
}

/** `refs`: below a prefix, by name; `query` looks for a part of what follows the prefix. */
export async function refConnection(
  nodes: Nodes,
  repository: Repository,
  args: RefsArguments,
): Promise<Node> {
  requirePermission(nodes.actor, repository, 'read', 'contents');
  const prefix = args.refPrefix.endsWith('/') ? args.refPrefix : `${args.refPrefix}/`;
  const query = (args.query ?? '').toLowerCase();
  const below = (await repository.git.refs(prefix)).filter((ref) =>
    ref.name.slice(prefix.length).toLowerCase().includes(query),
  );
  const descending = (args.orderBy?.direction ?? args.direction) === 'DESC';
  const refs = descending ? below.toReversed() : below;
  return connection(
    'refs',
    refs,
    args,
    (ref) => ref.name,
    (ref) => shown(nodes, repository, ref, prefix),
  );
}

function shown(
  nodes: Nodes,
  repository: Repository,
  { name, sha }: { readonly name: string; readonly sha: string },
  prefix = /^refs\/[^/]+\//.exec(name)?.[0] ?? 'refs/',
): Node {
  const branch = name.startsWith('refs/heads/') ? name.slice('refs/heads/'.length) : undefined;
  return {
    __typename: 'Ref',
    id: nodeId('REF', `${repository.id}:${name}`),
    name: name.slice(prefix.length),
    prefix,
    target: () => nodes.object(repository, sha),
    repository: () => nodes.repository(repository),
    branchProtectionRule: () => {
      const rule = branch === undefined ? undefined : protectionOf(repository, branch);
      return branch === undefined || rule === undefined
        ? null
        : protectionNode(nodes, repository, branch, rule);
    },
    refUpdateRule: () => {
      const rule = branch === undefined ? undefined : protectionOf(repository, branch);
      return branch === undefined || rule === undefined
        ? null
        : refUpdateRuleNode(repository, nodes.actor, branch, rule);
    },
    rules: (args: PageArguments) =>
      branch === undefined ? null : ruleConnection(nodes, repository, branch, args),
    compare: ({ headRef }: { readonly headRef: string }) =>
      comparisonNode(nodes, repository, sha, headRef),
    associatedPullRequests: (
      args: Parameters<typeof sortIssues>[1] &
        PageArguments & { readonly states?: readonly string[] | null },
    ) => {
      const all = branch === undefined ? [] : repository.issues.ofHead(branch);
      const pulls = all.filter((issue) => {
        const merged = issue.pullRequest?.merged === true;
        return admitsOneOf(args.states, merged ? 'MERGED' : issue.state.toUpperCase());
      });
      return connection(
        'associatedPullRequests',
        sortIssues(pulls, args),
        args,
        (one) => one.number,
        (one) => nodes.issue(repository, one),
      );
    },
  };
}
