import { latestRuns } from '../../domain/check-suites.ts';
import { checksOf } from '../../domain/commit-checks.ts';
import { latestStatuses } from '../../domain/statuses.ts';
import type { CheckRun, CommitStatus } from '../../model/check.ts';
import { nodeId } from '../../model/node-id.ts';
import type { Repository } from '../../model/repository.ts';
import { requirePermission } from '../access.ts';
import { connection, type PageArguments } from '../connection.ts';
import type { Node, Nodes } from '../nodes.ts';

type Rollup = 'ERROR' | 'EXPECTED' | 'FAILURE' | 'PENDING' | 'SUCCESS';

/**
 * `statusCheckRollup`: check runs and commit statuses of a commit together. `null` when there is
 * neither: "no checks" is not "green".
 */
export function rollup(nodes: Nodes, repository: Repository, sha: string): Node | null {
  requirePermission(nodes.actor, repository, 'read', 'checks', 'statuses');
  const runs = latestRuns(checksOf(repository, sha).runs);
  const statuses = latestStatuses(repository, sha);
  if (runs.length + statuses.length === 0) return null;
  const contexts = [
    ...runs.map((run) => ({ id: run.id, show: () => nodes.checkRun(repository, run) })),
    ...statuses.map((one) => ({ id: one.id, show: () => nodes.status(repository, one) })),
  ];
  return {
    __typename: 'StatusCheckRollup',
    id: () => nodeId('SCR', `${repository.id}:${sha}`),
    state: () => worst([...runs.map(runState), ...statuses.map(statusState)]),
    commit: () => nodes.object(repository, sha),
    contexts: (args: PageArguments) => ({
      ...connection(
        'contexts',
        contexts,
        args,
        ({ id }) => id,
        ({ show }) => show(),
      ),
      checkRunCount: runs.length,
      statusContextCount: statuses.length,
    }),
  };
}

/** `status`: the commit statuses alone; `null` without one. */
export function statusNode(nodes: Nodes, repository: Repository, sha: string): Node | null {
  requirePermission(nodes.actor, repository, 'read', 'statuses');
  const statuses = latestStatuses(repository, sha);
  if (statuses.length === 0) return null;
  return {
    __typename: 'Status',
    id: nodeId('ST', `${repository.id}:${sha}`),
    state: worst(statuses.map(statusState)),
    commit: () => nodes.object(repository, sha),
    context: ({ name }: { readonly name: string }) => {
      const found = statuses.find((status) => status.context === name);
      return found === undefined ? null : nodes.status(repository, found);
    },
    contexts: () => statuses.map((status) => nodes.status(repository, status)),
  };
}

function worst(states: readonly Rollup[]): Rollup {
  const order: readonly Rollup[] = ['FAILURE', 'ERROR', 'EXPECTED', 'PENDING'];
  return order.find((state) => states.includes(state)) ?? 'SUCCESS';
}

function runState(run: CheckRun): Rollup {
  if (run.status !== 'completed') return 'PENDING';
  const passed = ['success', 'neutral', 'skipped'].includes(run.conclusion ?? '');
  return passed ? 'SUCCESS' : 'FAILURE';
}

function statusState({ state }: CommitStatus): Rollup {
  switch (state) {
    case 'error':
      return 'ERROR';
    case 'failure':
      return 'FAILURE';
    case 'pending':
      return 'PENDING';
    case 'success':
      return 'SUCCESS';
    default:
      return state satisfies never;
  }
}
