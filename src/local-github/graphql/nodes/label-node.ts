import type { Label } from '../../model/issue.ts';
import type { Repository } from '../../model/repository.ts';
import { connection, type PageArguments } from '../connection.ts';
import type { Node, Nodes } from '../nodes.ts';

export function labelNode(nodes: Nodes, repository: Repository, label: Label): Node {
  const path = `/${repository.fullName}/labels/${encodeURIComponent(label.name)}`;
  return {
    __typename: 'Label',
    id: label.nodeId,
    name: label.name,
    color: label.color,
    description: label.description === '' ? null : label.description,
    isDefault: false,
    resourcePath: path,
    url: `${nodes.world.addresses.web}${path}`,
    repository: () => nodes.repository(repository),
  };
}

/** A `labels` connection; `query` looks for a part of the name or description. */
export function labelConnection(
  nodes: Nodes,
  repository: Repository,
  labels: readonly Label[],
  args: PageArguments & { readonly query?: string | null },
): Node {
  const query = (args.query ?? '').toLowerCase();
  const found = labels.filter((label) =>
    `${label.name}\n${label.description}`.toLowerCase().includes(query),
  );
  return connection(
    'labels',
    found,
    args,
    (label) => label.id,
    (label) => nodes.label(repository, label),
  );
}
