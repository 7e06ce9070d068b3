import { requireRole } from '../../domain/access.ts';
import { signature } from '../../domain/merge-commit.ts';
import { findRepository } from '../../domain/repositories.ts';
import { updateRef } from '../../domain/refs.ts';
import { writeSignedCommit } from '../../domain/signed-commit.ts';
import type { TreeEdit, TreeEntry } from '../../git/git-objects.ts';
import type { Repository } from '../../model/repository.ts';
import { accountOf, requirePermission } from '../access.ts';
import type { Node, Nodes } from '../nodes.ts';
import { GraphqlProblem } from '../problem.ts';
import { echo, entityOf, type Input } from './mutation-input.ts';

interface CommitInput {
  readonly branch: {
    readonly id?: string | null;
    readonly repositoryNameWithOwner?: string | null;
    readonly branchName?: string | null;
  };
  readonly expectedHeadOid: string;
  readonly message: { readonly headline: string; readonly body?: string | null };
  readonly fileChanges?: FileChanges | null;
}

interface FileChanges {
  readonly additions?: readonly { readonly path: string; readonly contents: string }[] | null;
  readonly deletions?: readonly { readonly path: string }[] | null;
}

/** `createCommitOnBranch`: a commit made and signed by GitHub, only on top of the expected head. */
export function commitMutations(nodes: Nodes): Node {
  const { world } = nodes;
  const actor = accountOf(nodes.actor);
  return {
    createCommitOnBranch: async (args: Input<CommitInput>) => {
      const { expectedHeadOid: head, message, fileChanges } = args.input;
      const { repository, ref } = branchOf(nodes, args.input.branch);
      requirePermission(actor, repository, 'write', 'contents');
      requireRole(repository, actor, 'write');
      const { git } = repository;
      const current = await git.resolve(ref);
      if (current === undefined) {
        throw new GraphqlProblem('NOT_FOUND', `No branch named "${ref.slice(11)}" was found.`);
      }
      if (current !== head) throw stale(head);
      const tree = await git.writeTree(
        current,
        await edits(repository, current, fileChanges ?? {}),
      );
      const at = world.clock.now();
      const text = [message.headline, message.body ?? ''].filter((part) => part !== '');
      const sha = await writeSignedCommit(repository, {
        message: text.join('\n\n'),
        tree,
        parents: [current],
        author: signature(actor.user, at),
        committer: { name: 'GitHub', email: 'noreply@github.com', at },
      });
      await updateRef(world, repository, actor, ref, sha, { expected: head });
      return {
        ...echo(args),
        commit: () => nodes.object(repository, sha),
        ref: () => nodes.ref(repository, ref),
      };
    },
  };
}

function branchOf(
  nodes: Nodes,
  { id, repositoryNameWithOwner, branchName }: CommitInput['branch'],
): { readonly repository: Repository; readonly ref: string } {
  if (id) {
    const { repository, name } = entityOf(nodes, 'ref', id);
    return { repository, ref: name };
  }
  const [owner = '', name = ''] = (repositoryNameWithOwner ?? '').split('/');
  const repository = findRepository(nodes.world, owner, name);
  if (repository === undefined || !branchName) {
    const message = `Could not resolve to a Repository with the name '${owner}/${name}'.`;
    throw new GraphqlProblem('NOT_FOUND', message);
  }
  return { repository, ref: `refs/heads/${branchName.replace(/^refs\/heads\//, '')}` };
}

async function edits(
  repository: Repository,
  head: string,
  { additions, deletions }: FileChanges,
): Promise<TreeEdit[]> {
  const { git } = repository;
  const entries = (await git.readTree(head, { recursive: true })) ?? [];
  const modes = new Map(
    entries.map((entry): [string, TreeEntry['mode']] => [entry.path, entry.mode]),
  );
  const gone = (deletions ?? []).map(({ path }): TreeEdit => {
    const mode = modes.get(path);
    if (mode === undefined) {
      const message = `A path was requested for deletion which does not exist as of commit oid \`${head}\`: ${path}`;
      throw new GraphqlProblem('UNPROCESSABLE', message);
    }
    return { path, mode, sha: undefined };
  });
  const written = (additions ?? []).map(async ({ path, contents }): Promise<TreeEdit> => {
    const sha = await git.writeBlob(Buffer.from(contents, 'base64'));
    return { path, mode: modes.get(path) ?? '100644', sha };
  });
  return [...gone, ...(await Promise.all(written))];
}

function stale(head: string): GraphqlProblem {
  const message = `Expected branch to point to "${head}" but it did not. Pull and try again.`;
  return new GraphqlProblem('STALE_DATA', message);
}
