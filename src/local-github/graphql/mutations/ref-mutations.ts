import { requireRole } from '../../domain/access.ts';
import { createRef, deleteRef, updateRef } from '../../domain/refs.ts';
import { updateRefs, type RefUpdate } from '../../domain/update-refs.ts';
import { accountOf, requirePermission } from '../access.ts';
import type { Node, Nodes } from '../nodes.ts';
import { echo, entityOf, writableRepository, type Input } from './mutation-input.ts';

interface CreateRefInput {
  readonly repositoryId: string;
  readonly name: string;
  readonly oid: string;
}

interface UpdateRefInput {
  readonly refId: string;
  readonly oid: string;
  readonly force?: boolean | null;
}

interface UpdateRefsInput {
  readonly repositoryId: string;
  readonly refUpdates: readonly {
    readonly name: string;
    readonly afterOid: string;
    readonly beforeOid?: string | null;
    readonly force?: boolean | null;
  }[];
}

const zeros = '0'.repeat(40);

/** Mutations of refs. */
export function refMutations(nodes: Nodes): Node {
  const { world } = nodes;
  const actor = accountOf(nodes.actor);
  const writableRef = (id: string) => {
    const { repository, name } = entityOf(nodes, 'ref', id);
    requirePermission(actor, repository, 'write', 'contents');
    requireRole(repository, actor, 'write');
    return { repository, name };
  };
  const writable = (id: string) => {
    const repository = writableRepository(nodes, id, 'write', 'contents');
    requireRole(repository, actor, 'write');
    return repository;
  };
  return {
    createRef: async (args: Input<CreateRefInput>) => {
      const { repositoryId, name, oid } = args.input;
      const repository = writable(repositoryId);
      await createRef(world, repository, actor, name, oid);
      return { ...echo(args), ref: () => nodes.ref(repository, name) };
    },
    updateRef: async (args: Input<UpdateRefInput>) => {
      const { repository, name } = writableRef(args.input.refId);
      const force = args.input.force === true;
      await updateRef(world, repository, actor, name, args.input.oid, { force });
      return { ...echo(args), ref: () => nodes.ref(repository, name) };
    },
    updateRefs: async (args: Input<UpdateRefsInput>) => {
      const repository = writable(args.input.repositoryId);
      const updates = args.input.refUpdates.map(
        ({ name, afterOid, beforeOid, force }): RefUpdate => ({
          ref: name,
          after: afterOid === zeros ? undefined : afterOid,
          expected: expectedOf(beforeOid ?? undefined),
          force: force === true,
        }),
      );
      await updateRefs(world, repository, actor, updates);
      return echo(args);
    },
    deleteRef: async (args: Input<{ readonly refId: string }>) => {
      const { repository, name } = writableRef(args.input.refId);
      await deleteRef(world, repository, actor, name);
      return echo(args);
    },
  };
}

function expectedOf(beforeOid: string | undefined): RefUpdate['expected'] {
  if (beforeOid === undefined) return 'anything';
  return beforeOid === zeros ? 'nothing' : { sha: beforeOid };
}
