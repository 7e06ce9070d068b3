import { nodeId } from '../../model/node-id.ts';
import type { Repository } from '../../model/repository.ts';
import { requirePermission } from '../access.ts';
import { connection, type PageArguments } from '../connection.ts';
import type { Node, Nodes } from '../nodes.ts';

/** How a head (a branch, tag or sha) stands to a base commit; `null` if there is no such head. */
export async function comparisonNode(
  nodes: Nodes,
  repository: Repository,
  base: string,
  headRef: string,
): Promise<Node | null> {
  requirePermission(nodes.actor, repository, 'read', 'contents');
  const { git } = repository;
  const head = await git.resolve(headRef);
  if (head === undefined) return null;
  const [aheadBy, behindBy] = await Promise.all([
    git.count(`${base}..${head}`),
    git.count(`${head}..${base}`),
  ]);
  return {
    __typename: 'Comparison',
    id: nodeId('CMP', `${repository.id}:${base}:${head}`),
    aheadBy,
    behindBy,
    status: statusOf(aheadBy, behindBy),
    baseTarget: () => nodes.object(repository, base),
    headTarget: () => nodes.object(repository, head),
    commits: async (args: PageArguments) => {
      const commits = (await git.log(`${base}..${head}`, { first: 250 })).toReversed();
      return connection(
        'commits',
        commits,
        args,
        ({ sha }) => sha,
        (commit) => nodes.commit(repository, commit),
      );
    },
  };
}

function statusOf(ahead: number, behind: number): string {
  if (ahead > 0) return behind > 0 ? 'DIVERGED' : 'AHEAD';
  return behind > 0 ? 'BEHIND' : 'IDENTICAL';
}
