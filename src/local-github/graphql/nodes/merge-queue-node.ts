import { queueOf } from '../../domain/branch-rules.ts';
import { entriesOf, entryOf } from '../../domain/merge-queue.ts';
import type { QueueEntry } from '../../model/merge-queue.ts';
import { nodeId } from '../../model/node-id.ts';
import type { Repository } from '../../model/repository.ts';
import { connection, type PageArguments } from '../connection.ts';
import type { Node, Nodes } from '../nodes.ts';

/** The merge queue of a branch, `null` if it has none. */
export function mergeQueueNode(nodes: Nodes, repository: Repository, branch: string): Node | null {
  const settings = queueOf(repository, branch);
  if (settings === undefined) return null;
  const path = `/${repository.fullName}/queue/${branch}`;
  return {
    __typename: 'MergeQueue',
    id: nodeId('MQ', `${repository.id}:${branch}`),
    url: `${nodes.world.addresses.web}${path}`,
    resourcePath: path,
    nextEntryEstimatedTimeToMerge: null,
    repository: () => nodes.repository(repository),
    configuration: {
      checkResponseTimeout: settings.checkTimeoutMinutes,
      maximumEntriesToBuild: 1,
      maximumEntriesToMerge: 1,
      mergeMethod: settings.method.toUpperCase(),
      mergingStrategy: 'ALLGREEN',
      minimumEntriesToMerge: 1,
      minimumEntriesToMergeWaitTime: 0,
    },
    entries: (args: PageArguments) =>
      connection(
        'entries',
        entriesOf(repository, branch),
        args,
        ({ id }) => id,
        (entry) => entryNode(nodes, repository, entry),
      ),
  };
}

/** The entry of a pull request, `null` if it waits in no queue. */
export function mergeQueueEntryNode(
  nodes: Nodes,
  repository: Repository,
  number: number,
): Node | null {
  const entry = entryOf(repository, number);
  return entry === undefined ? null : entryNode(nodes, repository, entry);
}

/** An entry, also one that has just left. */
export function entryNode(nodes: Nodes, repository: Repository, entry: QueueEntry): Node {
  const { trial } = entry;
  const commit = (sha: string | undefined) => () =>
    sha === undefined ? null : nodes.object(repository, sha);
  return {
    __typename: 'MergeQueueEntry',
    id: entry.nodeId,
    position: entriesOf(repository, entry.baseRef).indexOf(entry) + 1,
    state: trial === undefined ? 'QUEUED' : 'AWAITING_CHECKS',
    enqueuedAt: nodes.world.clock.iso(entry.enqueuedAt),
    enqueuer: nodes.user(entry.enqueuer.user),
    estimatedTimeToMerge: null,
    jump: false,
    solo: true,
    baseCommit: commit(trial?.base),
    headCommit: commit(trial?.sha),
    mergeQueue: () => mergeQueueNode(nodes, repository, entry.baseRef),
    pullRequest: () => {
      const issue = repository.issues.get(entry.number);
      return issue === undefined ? null : nodes.issue(repository, issue);
    },
  };
}
