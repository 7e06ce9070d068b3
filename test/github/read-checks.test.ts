import { describe, expect, it } from '@jest/globals';
import { readChecks, readHistory } from '../../src/github/observe/read-checks.ts';
import type {
  CheckedCommitNode,
  ChecksNode,
  HistoryCommitNode,
} from '../../src/github/observe/observe-schema.ts';
import { NOON, sha } from '../support/facts.ts';

type CheckNode = ChecksNode['nodes'][number];

const OUR_APP = 4711;
/** `agent.yml` runs the Action in the job `work`. */
const OWN = {
  appId: OUR_APP,
  jobs: new Map([['agent.yml', [{ name: 'work', isBeginning: false }]]]),
};

function run(name: string, suite: string, workflow?: string, appId = 15368): CheckNode {
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
      app: { slug: appId === 15368 ? 'github-actions' : 'another', databaseId: appId },
      workflowRun:
        workflow === undefined ? null : { databaseId: 90, workflow: { resourcePath: workflow } },
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
    statusCheckRollup: {
      contexts: { nodes: [...nodes], pageInfo: { hasNextPage, endCursor: null } },
    },
  };
}

const CI = '/o/r/actions/workflows/ci.yml';
const resultsOf = (node: CheckedCommitNode): string[] =>
  readChecks(node, OWN).map(({ name, result }) => `${name} ${result}`);

describe('the checks of a commit', () => {
  it('have not passed while their suite may still bring more', () => {
    expect(resultsOf(commit('a', [run('lint', 'IN_PROGRESS', CI)]))).toEqual(['lint pending']);
    expect(resultsOf(commit('a', [run('lint', 'COMPLETED', CI)]))).toEqual(['lint passed']);
  });

  it('have failed as soon as one has, though others of its suite still run', () => {
    const failed = { ...run('lint', 'IN_PROGRESS', CI), conclusion: 'FAILURE' };
    expect(resultsOf(commit('a', [failed]))).toEqual(['lint failing']);
    const done = { ...run('lint', 'COMPLETED', CI), conclusion: 'FAILURE' };
    expect(resultsOf(commit('a', [done]))).toEqual(['lint failed']);
  });

  it('are not all known while there is a further page', () => {
    const [, rest] = readChecks(commit('a', [run('lint', 'COMPLETED', CI)], true), OWN);
    expect(rest?.result).toBe('pending');
  });

  it('are red for good where one is, whatever a further page may hold', () => {
    const status: CheckNode = {
      __typename: 'StatusContext',
      context: 'scan',
      state: 'FAILURE',
      description: null,
      targetUrl: null,
      createdAt: NOON,
    };
    const checks = readChecks(commit('a', [status], true), OWN);
    expect(checks.map(({ result }) => result)).toEqual(['failed']);
  });

  it('are not the jobs of an attempt, nor what the App itself says of a commit', () => {
    const nodes = [
      run('work', 'COMPLETED', '/o/r/actions/workflows/agent.yml'),
      run('pawl/attempt', 'COMPLETED', undefined, OUR_APP),
      run('lint', 'COMPLETED', CI),
    ];
    expect(resultsOf(commit('a', nodes))).toEqual(['lint passed']);
  });

  it('are those of everybody else’s jobs, whatever their workflow is called', () => {
    const nodes = [
      run('e2e', 'COMPLETED', '/o/r/actions/workflows/reconcile.yml'),
      run('notify', 'COMPLETED', '/o/r/actions/workflows/agent.yml'),
      run('work', 'COMPLETED', CI),
    ];
    expect(resultsOf(commit('a', nodes))).toEqual(['e2e passed', 'notify passed', 'work passed']);
  });

  it('name their App, and the run of a job, whose attempt nobody has asked for', () => {
    const nodes = [run('lint', 'COMPLETED', CI), run('scan', 'COMPLETED', undefined, 99)];
    expect(readChecks(commit('a', nodes), OWN)).toMatchObject([
      {
        name: 'lint',
        appId: 15368,
        run: { id: 90, attempt: undefined },
        checkRun: { isJob: true },
      },
      { name: 'scan', appId: 99, run: undefined, checkRun: { isJob: false } },
    ]);
  });
});

describe('the history of the default branch', () => {
  const at = (digit: string, message = '', ...parents: string[]): HistoryCommitNode => ({
    ...commit(digit, []),
    message,
    committedDate: NOON,
    parents: { nodes: parents.map((parent) => ({ oid: sha(parent) })) },
  });

  it('follows first parents: what a merge brought in never was that branch', () => {
    const history = readHistory(
      [at('a', '', 'c'), at('b', '', 'd'), at('c', '', 'd'), at('d')],
      OWN,
      'ada',
    );
    expect(history.map((one) => one.sha)).toEqual([sha('a'), sha('c'), sha('d')]);
  });

  it('tells which task a merge was for, and which commit another took back', () => {
    const history = readHistory(
      [
        at('a', `Revert "x" (#9)\n\nPawl-Task: 7\nPawl-Reverts: ${sha('c')}`, 'b'),
        at('b', `Revert "y"\n\nThis reverts commit ${sha('d')}.`, 'c'),
        at('c', 'x (#8)\n\nPawl-Task: 7', 'd'),
        at('d', 'Pawl-Task: 99999999999'),
      ],
      OWN,
      'ada',
    );
    expect(history.map(({ task, reverts }) => [task, reverts])).toEqual([
      [7, sha('c')],
      [undefined, sha('d')],
      [7, undefined],
      [undefined, undefined],
    ]);
  });

  it('tells the task of a merge commit, as a queue or a person makes it, by its branch', () => {
    const taskOf = (message: string, ...parents: string[]) =>
      readHistory([at('a', message, ...parents)], OWN, 'ada')[0]?.task;
    const subject = 'Merge pull request #9 from Ada/pawl/7-2';
    expect(taskOf(`${subject}\n\nAny title`, 'b', 'c')).toBe(7);
    for (const [said, ...parents] of [
      // A squash of a pull request of that title, and branches that are not the repository's own.
      [subject, 'b'],
      [subject.replace('Ada', 'mallory'), 'b', 'c'],
      [`${subject} (#10)`, 'b', 'c'],
      [subject.replace('7-2', 'revert-7-2'), 'b', 'c'],
      [`x\n\n${subject}`, 'b', 'c'],
    ] as const) {
      expect(taskOf(said, ...parents)).toBeUndefined();
    }
  });

  it('believes the words of a revert only where git or Pawl writes them', () => {
    const sentence = `This reverts commit ${sha('c')}.`;
    const reverts = (message: string) => readHistory([at('a', message)], OWN, 'ada')[0]?.reverts;
    const ofMerge = `Revert "Merge x"\n\nThis reverts commit ${sha('c')}, reversing\nchanges made to ${sha('d')}.`;
    expect(reverts(ofMerge)).toBe(sha('c'));
    expect(reverts(`Revert "x" (#9)\n\n${sentence}\n\nBecause of y.`)).toBe(sha('c'));
    for (const said of [
      // A squash of what a stranger wrote.
      `Better things (#9)\n\n* Revert "x"\n\n${sentence}`,
      `Better things (#9)\n\n${sentence}`,
      `Revert "x"\n\nNot as if ${sentence}`,
      `Revert "x"\n\nsee:\n${sentence}`,
      `Better things (#9)\n\nPawl-Reverts: ${sha('c')}`,
      `Better things (#9)\n\nPawl-Reverts: ${sha('c')}\n\nPawl-Task: 7`,
      // What Pawl merges for a task, whatever that is called, takes back what its trailer names.
      `Revert "x" (#9)\n\n${sentence}\n\nPawl-Task: 7`,
    ]) {
      expect(reverts(said)).toBeUndefined();
    }
  });
});
