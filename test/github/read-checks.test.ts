import { describe, expect, it } from '@jest/globals';
import { readChecks, readHistory } from '../../src/github/read-checks.ts';
import type { CheckedCommitNode } from '../../src/github/observe-schema.ts';
import { sha } from '../support/facts.ts';

type CheckNode = NonNullable<CheckedCommitNode['statusCheckRollup']>['contexts']['nodes'][number];

function run(name: string, suite: string, workflow?: string): CheckNode {
  return {
    __typename: 'CheckRun',
    databaseId: 7,
    name,
    status: 'COMPLETED',
    conclusion: 'SUCCESS',
    title: null,
    url: 'https://github.example/o/r/runs/7',
    startedAt: null,
    checkSuite: {
      status: suite,
      app: { slug: 'github-actions' },
      workflowRun: workflow === undefined ? null : { workflow: { resourcePath: workflow } },
    },
  };
}

function commit(
  digit: string,
  nodes: readonly CheckNode[],
  hasNextPage = false,
): CheckedCommitNode {
  return {
    oid: sha(digit),
    statusCheckRollup: { contexts: { nodes: [...nodes], pageInfo: { hasNextPage } } },
  };
}

const CI = '/o/r/actions/workflows/ci.yml';
const resultsOf = (node: CheckedCommitNode): string[] =>
  readChecks(node).map(({ name, result }) => `${name} ${result}`);

describe('the checks of a commit', () => {
  it('have not passed while their suite may still bring more', () => {
    expect(resultsOf(commit('a', [run('lint', 'IN_PROGRESS', CI)]))).toEqual(['lint pending']);
    expect(resultsOf(commit('a', [run('lint', 'COMPLETED', CI)]))).toEqual(['lint passed']);
  });

  it('are not all known while there is a further page', () => {
    const [, rest] = readChecks(commit('a', [run('lint', 'COMPLETED', CI)], true));
    expect(rest?.result).toBe('pending');
  });

  it('are not the jobs of an attempt, nor its record', () => {
    const nodes = [
      run('work', 'COMPLETED', '/o/r/actions/workflows/agent.yml'),
      run('pawl/attempt', 'COMPLETED'),
      run('lint', 'COMPLETED', CI),
    ];
    expect(resultsOf(commit('a', nodes))).toEqual(['lint passed']);
  });
});

describe('the history of the default branch', () => {
  it('follows first parents: what a merge brought in never was that branch', () => {
    const at = (digit: string, ...parents: string[]) => ({
      ...commit(digit, []),
      parents: { nodes: parents.map((parent) => ({ oid: sha(parent) })) },
    });
    const history = readHistory([at('a', 'c'), at('b', 'd'), at('c', 'd'), at('d')]);
    expect(history.map((one) => one.sha)).toEqual([sha('a'), sha('c'), sha('d')]);
  });
});
